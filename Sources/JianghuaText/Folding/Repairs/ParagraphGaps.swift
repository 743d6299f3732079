/// Paragraphs that were run together: where line breaks were lost, the indentation of the next paragraph is what is
/// left of them: `…任务。　　二、突出重点　　要盯住…。`.
///
/// Behind the end of a sentence two ideographic spaces are an indentation. Behind a word they are one in a line that
/// has several such: elsewhere they set off the parts of a title, a signature or the cells of a row.
struct ParagraphGaps {
    /// The gaps, ascending.
    private let gaps: [Range<Int32>]
    private var next = 0

    /// Lines with as many ends of sentences in front of gaps have all their paragraphs run together.
    private static let enough = 2
    /// What is longer is no cell of a row.
    private static let longParagraph: Int32 = 40

    /// - Parameters:
    ///   - suspects: the offsets of all spaces and more, ascending.
    init(scalars: [UInt32], units: [UInt16], suspects: [Int32]) {
        let traits = FoldingTable.shared.traits
        var gaps: [Range<Int32>] = []
        /// The gaps of the line that is read, and how many of them stand behind the end of a sentence.
        var line: [(gap: Range<Int32>, endsSentence: Bool)] = []
        var closed = 0
        func finishLine() {
            // 牵头单位:　　县教育局　　配合单位:　　…: a row of labels has no sentence, and nothing long.
            let isProse =
                line.contains { $0.endsSentence }
                || zip(line, line.dropFirst()).contains {
                    $1.gap.lowerBound - $0.gap.upperBound >= Self.longParagraph
                }
            let isRunTogether = closed >= Self.enough && 3 * closed >= line.count && isProse
            for place in line where place.endsSentence || isRunTogether { gaps.append(place.gap) }
            line.removeAll(keepingCapacity: true)
            closed = 0
        }
        var read = 0
        for suspect in suspects {
            let start = Int(suspect)
            guard start >= read, Self.isWide(scalars[start]), start + 1 < scalars.count,
                Self.isWide(scalars[start + 1])
            else { continue }
            var end = start + 2
            while end < units.count, units[end] == 0x20 { end += 1 }
            // At the start or the end of a line it is no gap.
            if !line.isEmpty, hasLineBreak(read..<start) { finishLine() }
            read = end
            guard start > 0, end < units.count else { continue }
            let before = units[start - 1]
            guard before != 0x20, !traits[Int(before)].contains(.lineBreak),
                !traits[Int(units[end])].contains(.lineBreak)
            else { continue }
            if Self.closes(before) { closed += 1 }
            line.append((Int32(start)..<Int32(end), Self.endsSentence(before)))
        }
        finishLine()
        self.gaps = gaps

        func hasLineBreak(_ range: Range<Int>) -> Bool {
            range.contains { traits[Int(units[$0])].contains(.lineBreak) }
        }
    }

    /// Where the gap ends that starts at an offset. Asked for in ascending order. O(1) for all together.
    mutating func end(at start: Int) -> Int? {
        while next < gaps.count, gaps[next].lowerBound < start { next += 1 }
        guard next < gaps.count, gaps[next].lowerBound == start else { return nil }
        return Int(gaps[next].upperBound)
    }

    /// The spaces that pages indent with.
    private static func isWide(_ scalar: UInt32) -> Bool {
        scalar == 0x3000 || scalar == 0xA0 || scalar == 0x2003
    }

    private static func endsSentence(_ unit: UInt16) -> Bool {
        unit == 0x3002 || unit == 0x21 || unit == 0x3F
    }

    /// What a paragraph ends in: 。 ! ? ; : ) ”
    private static func closes(_ unit: UInt16) -> Bool {
        endsSentence(unit) || unit == 0x3B || unit == 0x3A || unit == 0x29 || unit == 0x201D
    }
}
