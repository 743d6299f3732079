/// Puts the lines of a PDF together to paragraphs.
struct PDFParagraphs {
    private(set) var text = ""

    /// - Complexity: O(lines · log lines).
    init(_ pages: [PDFLayout.Page]) {
        let heads = Self.runningHeads(pages)
        var last: (line: PDFLayout.Line, right: Double)?
        for page in pages {
            let lines = page.lines.filter { !Self.isPageNumber($0, page) && !Self.isHead($0, page, heads) }
            let left = Self.margin(lines.map(\.left).sorted())
            let right = lines.map(\.right).max() ?? 0
            for line in lines {
                if let last, Self.goesOn(from: last.line, right: last.right, to: line, left: left) {
                    text += Self.needsSpace(text, line.text) ? " " + line.text : line.text
                } else {
                    if !text.isEmpty { text += "\n" }
                    text += line.text
                }
                last = (line, right)
            }
        }
        if !text.isEmpty { text += "\n" }
    }

    /// A full line goes on in the next one, unless that is indented or of another size.
    private static func goesOn(
        from line: PDFLayout.Line, right: Double, to next: PDFLayout.Line, left: Double
    ) -> Bool {
        let isFull = line.right >= right - 2.2 * line.em
        let isIndented = next.left > left + 0.8 * next.em
        let isSameSize = abs(next.height - line.height) <= 0.2 * line.height
        return isFull && !isIndented && isSameSize
    }

    /// The left edge that lines of running text share: the first tenth of all lines may stand out of it.
    private static func margin(_ lefts: [Double]) -> Double {
        lefts.isEmpty ? 0 : lefts[lefts.count / 10]
    }

    private static func needsSpace(_ text: String, _ next: String) -> Bool {
        let before = text.unicodeScalars.last?.value ?? 0
        let after = next.unicodeScalars.first?.value ?? 0
        return before < 0x2E80 && after < 0x2E80 && !(0x2010...0x2026).contains(before)
    }

    private static func isInMargin(_ line: PDFLayout.Line, _ page: PDFLayout.Page) -> Bool {
        let middle = (line.top + line.bottom) / 2
        return middle < 0.12 * page.height || middle > 0.88 * page.height
    }

    /// `12`, `- 12 -`, `第 3 页 共 9 页`, `3/9` at the upper or lower edge.
    private static func isPageNumber(_ line: PDFLayout.Line, _ page: PDFLayout.Page) -> Bool {
        guard isInMargin(line, page) else { return false }
        let rest = line.text.unicodeScalars.filter { !"-—–·• /|第页頁共".unicodeScalars.contains($0) }
        return !rest.isEmpty && rest.count <= 8 && rest.allSatisfy { 0x30...0x39 ~= $0.value }
    }

    /// What stands at the edge of at least two pages in the same words, and on more than a third of them.
    private static func runningHeads(_ pages: [PDFLayout.Page]) -> Set<String> {
        var counts: [String: Int] = [:]
        for page in pages {
            for text in Set(page.lines.filter { isInMargin($0, page) }.map(\.text)) {
                counts[text, default: 0] += 1
            }
        }
        return Set(counts.filter { $0.value >= 2 && 3 * $0.value > pages.count }.keys)
    }

    private static func isHead(_ line: PDFLayout.Line, _ page: PDFLayout.Page, _ heads: Set<String>) -> Bool {
        isInMargin(line, page) && heads.contains(line.text)
    }
}
