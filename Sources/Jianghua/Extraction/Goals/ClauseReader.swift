/// A clause: what stands between two marks that separate.
struct Clause: Sendable {
    @PackedRange var range: Range<Int>
    /// The index of its sentence, and of the group of clauses between semicolons.
    var sentence: Int32
    var group: Int32
    /// The mark behind it; `.lineBreak` at the end of the speech.
    var closer: Mark.Kind
}

/// Cuts a speech into clauses. Commas inside short quotes and short brackets do not cut.
enum ClauseReader {
    /// Brackets and quotes up to this length are read over.
    private static let shortLength = 24
    /// A stretch without marks is cut here, so that looks inside a clause stay bounded.
    private static let longestClause = 512

    /// O(marks).
    static func clauses(of scan: TextScan, in range: Range<Int>) -> [Clause] {
        let (units, marks, classes) = (scan.units, scan.marks, CharacterClass.table)
        let last = scan.firstMark(atOrAfter: range.upperBound)
        var clauses: [Clause] = []
        clauses.reserveCapacity(range.count / 8)
        var start = range.lowerBound
        var sentence: Int32 = 0
        var group: Int32 = 0
        var index = scan.firstMark(atOrAfter: start)
        var isOpen = true
        while isOpen {
            while index < last, !cuts(index, marks) { index += 1 }
            isOpen = index < last
            let end = isOpen ? Int(marks[index].position) : range.upperBound
            let closer = isOpen ? marks[index].kind : .lineBreak
            while start < end, isSpace(units[start], classes) { start += 1 }
            while start < end {
                let isWhole = end - start <= longestClause
                let next = isWhole ? end : start + longestClause
                clauses.append(
                    Clause(
                        range: start..<next, sentence: sentence, group: group,
                        closer: isWhole ? closer : .other))
                start = next
            }
            if closer.strength != 1 { group &+= 1 }
            if closer.strength > 2 { sentence &+= 1 }
            start = end + 1
            index += 1
        }
        return clauses
    }

    /// Whether a mark ends a clause.
    @inline(__always)
    private static func cuts(_ index: Int, _ marks: [Mark]) -> Bool {
        let mark = marks[index]
        switch mark.kind {
        case .lineBreak, .period, .semicolon: return true
        case .comma, .colon: return mark.enclosing < 0 || !isShort(Int(mark.enclosing), marks)
        case .openBracket: return mark.partner >= 0 && !isShort(index, marks)
        case .closeBracket: return mark.partner >= 0 && !isShort(Int(mark.partner), marks)
        default: return false
        }
    }

    /// Most clauses begin with a Chinese character, for which no table is asked.
    @inline(__always)
    private static func isSpace(_ unit: UInt16, _ classes: CharacterTable<CharacterClass>) -> Bool {
        (unit <= 0x3000 || unit >= 0xA000) && classes[unit].contains(.space)
    }

    /// Whether an opening mark and its partner are near each other; brackets with a comma hold clauses.
    private static func isShort(_ opening: Int, _ marks: [Mark]) -> Bool {
        let partner = Int(marks[opening].partner)
        guard partner >= 0 else { return false }
        guard marks[partner].position - marks[opening].position <= shortLength else { return false }
        guard marks[opening].kind == .openBracket else { return true }
        for index in opening..<partner where marks[index].kind == .comma || marks[index].kind == .semicolon {
            return false
        }
        return true
    }
}
