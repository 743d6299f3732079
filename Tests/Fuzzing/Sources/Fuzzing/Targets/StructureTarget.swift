import Jianghua
import JianghuaRecords
import JianghuaText

/// Speeches and numbered items, as a tree and as Markdown. Damage is left to the target of normalization: short
/// texts made of lines and numbers.
enum StructureTarget {
    static func run(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let source = SourceText(text)
        let analysis = AnalysisTarget.analyze(source)
        require(AnalysisLaws.violations(of: analysis, in: source), "records")
        var end = 0
        for speech in analysis.speeches {
            require(speech.range.start >= end, "speeches overlap")
            end = speech.range.end
        }
        outline(analysis)
        let notes = analysis.diagnostics.filter {
            [.numberingGap, .numberingDuplicate, .boilerplate, .unclosedQuote].contains($0.code)
        }
        let tree = StructureTree(analysis)
        let lines = tree.text().split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        require(
            lines.count == analysis.speeches.count + analysis.directives.count + notes.count,
            "\(lines.count) lines of the tree for \(analysis.speeches.count) speeches, "
                + "\(analysis.directives.count) items, \(notes.count) notes")
        let markdown = tree.markdown()
        require(markdown.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" }, "controls in Markdown")
    }

    /// Every item once, below its parent, in the order of the text.
    private static func outline(_ analysis: Analysis) {
        var order: [String] = []
        var open = Array(analysis.outline.map { (node: $0, parent: String?.none) }.reversed())
        while let (node, parent) = open.popLast() {
            order.append(node.directive.id)
            require(node.directive.parent == parent, "an item hangs elsewhere")
            open += node.children.reversed().map { (node: $0, parent: node.directive.id) }
        }
        require(order == analysis.directives.map(\.id), "the outline has another order")
    }
}
