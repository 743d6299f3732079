import JianghuaText

/// The folded text with its marks: what every extractor looks at. Built in one pass.
struct TextScan: Sendable {
    let text: FoldedText
    let units: [UInt16]
    /// All marks, ascending.
    let marks: [Mark]
    /// For every block of 64 units the number of marks before it.
    private let ranks: [Int32]
    /// The lines of the folded text without their ends, empty ones too.
    let lines: [Range<Int>]

    init(_ text: FoldedText) {
        self.text = text
        units = text.units
        (marks, ranks, lines) = TextScan.findMarks(in: text.units)
    }

    /// How many marks a look around a position may pass.
    static let reach = 512

    var count: Int { units.count }

    /// The index of the first mark at or after a position. O(1) amortised.
    func firstMark(atOrAfter position: Int) -> Int {
        guard position > 0 else { return 0 }
        guard position < units.count else { return marks.count }
        var index = Int(ranks[position >> 6])
        while index < marks.count, Int(marks[index].position) < position { index += 1 }
        return index
    }

    /// The nearest marks of at least a strength around a position, as the range between them.
    ///
    /// A mark inside brackets or quotes that do not hold the position does not count. Looks at most ``reach``
    /// marks to either side, so that hostile lists stay linear. O(reach).
    func stretch(around position: Int, strength: UInt8, in bounds: Range<Int>) -> Range<Int> {
        let next = firstMark(atOrAfter: position)
        let home = enclosingMark(of: position)
        var start = bounds.lowerBound
        var index = next - 1
        let first = max(0, next - TextScan.reach)
        while index >= first, Int(marks[index].position) >= bounds.lowerBound {
            let mark = marks[index]
            if mark.kind.strength >= strength, mark.enclosing == home || mark.kind == .lineBreak {
                start = Int(mark.position) + 1
                break
            }
            if index == home {
                start = Int(mark.position) + 1
                break
            }
            index -= 1
        }
        var end = bounds.upperBound
        index = next
        let last = min(marks.count, next + TextScan.reach)
        while index < last, Int(marks[index].position) < bounds.upperBound {
            let mark = marks[index]
            if mark.kind.strength >= strength, mark.enclosing == home || mark.kind == .lineBreak {
                end = Int(mark.position)
                break
            }
            if home >= 0, mark.partner == Int32(home) {
                end = Int(mark.position)
                break
            }
            index += 1
        }
        return start..<max(start, end)
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
    func enclosingMark(of position: Int) -> Int {
        let next = firstMark(atOrAfter: position)
        guard next > 0 else { return -1 }
        let before = marks[next - 1]
        switch before.kind {
        case .openQuote, .openBracket, .openTitle:
            return before.partner >= 0 ? next - 1 : Int(before.enclosing)
        default:
            return Int(before.enclosing)
        }
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

    private static func findMarks(in units: [UInt16]) -> ([Mark], [Int32], [Range<Int>]) {
        let classes = CharacterClass.table
        var marks: [Mark] = []
        marks.reserveCapacity(units.count / 12)
        var ranks: [Int32] = []
        ranks.reserveCapacity(units.count / 64 + 1)
        var lines: [Range<Int>] = []
        var lineStart = 0
        var open: [Int32] = []
        var index = 0
        while index < units.count {
            if index & 63 == 0 { ranks.append(Int32(truncatingIfNeeded: marks.count)) }
            let unit = units[index]
            let isMark = classes[Int(unit)].contains(.mark) || unit == 0x2E || unit == 0x22
            guard isMark, let kind = kind(of: unit, at: index, in: units, open: open, marks: marks) else {
                index += 1
                continue
            }
            var mark = Mark(position: Int32(truncatingIfNeeded: index), kind: kind)
            let number = Int32(truncatingIfNeeded: marks.count)
            switch kind {
            case .lineBreak:
                lines.append(lineStart..<index)
                if unit == 0x0D, index + 1 < units.count, units[index + 1] == 0x0A {
                    marks.append(mark)
                    index += 1
                    if index & 63 == 0 { ranks.append(Int32(truncatingIfNeeded: marks.count)) }
                    mark.position += 1
                }
                lineStart = index + 1
                open.removeAll(keepingCapacity: true)
            case .openQuote, .openBracket, .openTitle:
                mark.enclosing = open.last ?? -1
                open.append(number)
            case .closeQuote, .closeBracket, .closeTitle:
                close(kind, number: number, mark: &mark, open: &open, marks: &marks)
            default:
                mark.enclosing = open.last ?? -1
            }
            marks.append(mark)
            index += 1
        }
        lines.append(lineStart..<units.count)
        forgetUnclosed(&marks)
        return (marks, ranks, lines)
    }

    private static func kind(
        of unit: UInt16, at index: Int, in units: [UInt16], open: [Int32], marks: [Mark]
    ) -> Mark.Kind? {
        switch unit {
        case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: return .lineBreak
        case 0x3002, 0x21, 0x3F, 0xFF61: return .period
        case 0x3B: return .semicolon
        case 0x2C:
            // 1,000
            let classes = CharacterClass.table
            if index > 0, index + 3 < units.count, classes[Int(units[index - 1])].contains(.digit),
                classes[Int(units[index + 1])].contains(.digit),
                classes[Int(units[index + 2])].contains(.digit),
                classes[Int(units[index + 3])].contains(.digit)
            {
                return nil
            }
            return .comma
        case 0x3001: return .enumerationComma
        case 0x3A: return .colon
        case 0x201C, 0x2018: return .openQuote
        case 0x201D, 0x2019: return .closeQuote
        case 0x22:
            guard let last = open.last else { return .openQuote }
            let mark = marks[Int(last)]
            return mark.kind == .openQuote && units[Int(mark.position)] == 0x22 ? .closeQuote : .openQuote
        case 0x28, 0x5B, 0x7B, 0x3010, 0x3014, 0xFF3B: return .openBracket
        case 0x29, 0x5D, 0x7D, 0x3011, 0x3015, 0xFF3D: return .closeBracket
        case 0x300A, 0x3008: return .openTitle
        case 0x300B, 0x3009: return .closeTitle
        case 0x2E:
            let classes = CharacterClass.table
            guard index > 0, classes[Int(units[index - 1])].contains(.han) else { return nil }
            let ends = index + 1 == units.count
            return ends || !classes[Int(units[index + 1])].isDisjoint(with: [.han, .lineBreak, .space])
                ? .period : nil
        default: return .other
        }
    }

    /// Closes the nearest opening mark of the same kind; what was opened inside it and not closed is given up.
    private static func close(
        _ kind: Mark.Kind, number: Int32, mark: inout Mark, open: inout [Int32], marks: inout [Mark]
    ) {
        let wanted: Mark.Kind =
            switch kind {
            case .closeQuote: .openQuote
            case .closeBracket: .openBracket
            default: .openTitle
            }
        // A look of bounded depth keeps hostile nesting linear.
        var depth = open.count - 1
        let floor = max(0, open.count - 16)
        while depth >= floor, marks[Int(open[depth])].kind != wanted { depth -= 1 }
        guard depth >= floor else {
            mark.enclosing = open.last ?? -1
            return
        }
        let opening = open[depth]
        marks[Int(opening)].partner = number
        mark.partner = opening
        mark.enclosing = marks[Int(opening)].enclosing
        open.removeSubrange(depth...)
    }

    /// Nothing is enclosed by a mark that is never closed: such a mark hands on its own enclosing one.
    private static func forgetUnclosed(_ marks: inout [Mark]) {
        for index in marks.indices {
            let enclosing = Int(marks[index].enclosing)
            guard enclosing >= 0, marks[enclosing].partner < 0 else { continue }
            // The enclosing mark comes earlier and has been settled.
            marks[index].enclosing = marks[enclosing].enclosing
        }
    }
}
