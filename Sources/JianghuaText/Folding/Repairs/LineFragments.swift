/// Pages made from documents whose converter set every quote, bracket and figure on a line of its own:
/// `在⏎“⏎四城联创⏎”⏎工作中`, `共计⏎800⏎余人`.
struct LineFragments {
    /// Lines of nothing but quotes and brackets are so many that breaks beside them mean nothing.
    let areUsed: Bool

    /// O(lines).
    init(lines: [Range<Int32>], units: [UInt16]) {
        var marks = 0
        for line in lines where line.count <= Self.longestMark {
            let range = Int(line.lowerBound)..<Int(line.upperBound)
            if Self.isMark(TextLine(range: range, units: units)) { marks += 1 }
            if marks >= 4 { break }
        }
        areUsed = marks >= 4
    }

    private static let longestMark = 3
    private static let longestFigure = 9

    /// Whether a line goes on with the next one, because one of both is a fragment.
    ///
    /// - Parameter isJoined: The line goes on with the one before it.
    func join(_ line: TextLine, _ next: TextLine, isJoined: Bool) -> Bool {
        guard areUsed else { return false }
        if Self.isMark(next) {
            return Self.closes(next) || !TextLine.endsSentence(line.last) && !line.isSalutation
        }
        if Self.isMark(line) { return !next.startsItem && !next.isSalutation }
        if Self.isFigure(next) { return Self.isHan(line.last) }
        guard isJoined, Self.isFigure(line) else { return false }
        return Self.isHan(next.units[next.range.lowerBound]) && !next.startsItem
    }

    private static func isMark(_ line: TextLine) -> Bool {
        line.range.count <= longestMark
            && line.units[line.range].allSatisfy {
                switch $0 {
                case 0x28, 0x29, 0x201C, 0x201D, 0x2018, 0x2019, 0x300A, 0x300B: true
                default: false
                }
            }
    }

    private static func closes(_ line: TextLine) -> Bool {
        switch line.units[line.range.lowerBound] {
        case 0x29, 0x201D, 0x2019, 0x300B: true
        default: false
        }
    }

    private static func isFigure(_ line: TextLine) -> Bool {
        line.range.count <= longestFigure
            && line.units[line.range].allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x25 }
            && line.last != 0x2E
    }

    private static func isHan(_ unit: UInt16) -> Bool { (0x3400...0x9FFF).contains(unit) }
}
