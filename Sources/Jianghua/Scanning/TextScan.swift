import JianghuaText

/// The folded text with its marks: what every extractor looks at. Built in one pass.
///
/// A class: every extractor holds one, and a struct with so much in it was copied for many a look.
final class TextScan: Sendable {
    let text: FoldedText
    let units: [UInt16]
    /// All marks, ascending.
    let marks: [Mark]
    private let blocks: MarkBlocks
    /// Whether there are quotation marks without their other half.
    let hasLoneQuotes: Bool
    /// The lines of the folded text without their ends, empty ones too.
    let lines: [Range<Int>]
    /// Where phrases of the lexicons may stand.
    let places: PhrasePlaces

    init(_ text: FoldedText, sieve: PhraseSieve) {
        self.text = text
        places = sieve.places(in: text.units)
        units = text.units
        let finder = MarkFinder(text.units, places: places)
        marks = finder.marks
        blocks = finder.blocks
        hasLoneQuotes = finder.hasLoneQuotes
        lines = finder.lines
    }

    /// How many marks a look around a position may pass.
    static let reach = 512

    var count: Int { units.count }

    /// The index of the first mark at or after a position. O(1).
    func firstMark(atOrAfter position: Int) -> Int {
        guard position > 0 else { return 0 }
        guard position < units.count else { return marks.count }
        return blocks.count(before: position)
    }

    /// The first 。 ! or ; in a range. O(range / 64).
    func firstEnd(in range: Range<Int>) -> Int? { blocks.firstEnd(in: range) }

    /// The last one. O(range / 64).
    func lastEnd(in range: Range<Int>) -> Int? { blocks.lastEnd(in: range) }

    /// The nearest marks of at least a strength around a position, as the range between them.
    ///
    /// A mark inside brackets or quotes that do not hold the position does not count. Looks at most ``reach``
    /// marks to either side and ends at the last of them, so that hostile lists stay linear. O(reach).
    func stretch(around position: Int, strength: UInt8, in bounds: Range<Int>) -> Range<Int> {
        let next = firstMark(atOrAfter: position)
        let home = enclosingMark(before: next)
        let start = stretchStart(before: next, home: home, strength: strength, in: bounds)
        return start..<max(start, stretchEnd(from: next, home: home, strength: strength, in: bounds))
    }

    /// Where the sentence around a position starts.
    func sentenceStart(around position: Int, in bounds: Range<Int>) -> Int {
        let next = firstMark(atOrAfter: position)
        return stretchStart(before: next, home: enclosingMark(before: next), strength: 3, in: bounds)
    }

    private func stretchStart(before next: Int, home: Int, strength: UInt8, in bounds: Range<Int>) -> Int {
        var index = next - 1
        let first = max(0, next - TextScan.reach)
        while index >= first, Int(marks[index].position) >= bounds.lowerBound {
            let mark = marks[index]
            if mark.kind.strength >= strength, mark.enclosing == home || mark.kind == .lineBreak {
                return Int(mark.position) + 1
            }
            if index == home { return Int(mark.position) + 1 }
            index -= 1
        }
        // Cut there: from the start of the bounds on, each look of a long list would take all before it.
        guard index >= 0, Int(marks[index].position) >= bounds.lowerBound else { return bounds.lowerBound }
        return Int(marks[first].position) + 1
    }

    private func stretchEnd(from next: Int, home: Int, strength: UInt8, in bounds: Range<Int>) -> Int {
        var index = next
        let last = min(marks.count, next + TextScan.reach)
        while index < last, Int(marks[index].position) < bounds.upperBound {
            let mark = marks[index]
            if mark.kind.strength >= strength, mark.enclosing == home || mark.kind == .lineBreak {
                return Int(mark.position)
            }
            if home >= 0, mark.partner == Int32(home) { return Int(mark.position) }
            index += 1
        }
        guard index < marks.count, Int(marks[index].position) < bounds.upperBound else {
            return bounds.upperBound
        }
        return Int(marks[last - 1].position)
    }

    /// The clause around a position: between commas, colons and stronger marks.
    func clause(around position: Int, in bounds: Range<Int>) -> Range<Int> {
        stretch(around: position, strength: 1, in: bounds)
    }

    /// The sentence around a position: between 。！？ and line breaks.
    func sentence(around position: Int, in bounds: Range<Int>) -> Range<Int> {
        stretch(around: position, strength: 3, in: bounds)
    }

    /// The index of the innermost opening mark whose pair holds the position, -1 for none.
    func enclosingMark(of position: Int) -> Int { enclosingMark(before: firstMark(atOrAfter: position)) }

    /// The innermost opening mark that is open right before a mark.
    private func enclosingMark(before next: Int) -> Int {
        guard next > 0 else { return -1 }
        let before = marks[next - 1]
        switch before.kind {
        case .openQuote, .openBracket, .openTitle:
            return before.partner >= 0 ? next - 1 : Int(before.enclosing)
        default:
            return Int(before.enclosing)
        }
    }

    /// Whether a position lies inside 《》, up to four brackets deep. O(1).
    func isInTitle(_ position: Int) -> Bool {
        var mark = enclosingMark(of: position)
        var depth = 0
        while mark >= 0, depth < 4 {
            if marks[mark].kind == .openTitle { return true }
            mark = Int(marks[mark].enclosing)
            depth += 1
        }
        return false
    }

    /// Whether the phrase stands at the position. O(phrase).
    func matches(_ phrase: Phrase, at position: Int) -> Bool {
        let other = phrase.units
        guard position >= 0, position + other.count <= units.count else { return false }
        for index in 0..<other.count where units[position + index] != other[index] { return false }
        return true
    }

    /// Whether the phrase ends right before the position. O(phrase).
    func matches(_ phrase: Phrase, endingAt position: Int) -> Bool {
        matches(phrase, at: position - phrase.units.count)
    }
}
