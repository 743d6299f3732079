/// A clause: what stands between two marks that separate.
struct Clause: Sendable {
    var range: Range<Int>
    /// The mark behind it; `.lineBreak` at the end of the speech.
    var closer: Mark.Kind
    /// The index of its sentence, and of the group of clauses between semicolons.
    var sentence: Int
    var group: Int
    /// Within brackets that are too long to read over.
    var isBracketed: Bool
}

/// Cuts a speech into clauses. Commas inside short quotes and short brackets do not cut.
struct ClauseReader {
    /// Brackets and quotes up to this length are read over.
    private static let shortLength = 24
    /// A stretch without marks is cut here, so that looks inside a clause stay bounded.
    private static let longestClause = 512

    /// O(marks).
    static func clauses(of scan: TextScan, in range: Range<Int>) -> [Clause] {
        var clauses: [Clause] = []
        var start = range.lowerBound
        var sentence = 0
        var group = 0
        var bracketEnd = -1
        func close(at end: Int, next: Int, _ kind: Mark.Kind) {
            let classes = CharacterClass.table
            while start < end, classes[Int(scan.units[start])].contains(.space) { start += 1 }
            while end - start > longestClause {
                clauses.append(
                    Clause(
                        range: start..<start + longestClause, closer: .other, sentence: sentence,
                        group: group,
                        isBracketed: start < bracketEnd))
                start += longestClause
            }
            if end > start {
                clauses.append(
                    Clause(
                        range: start..<end, closer: kind, sentence: sentence, group: group,
                        isBracketed: start < bracketEnd))
            }
            start = next
        }
        var index = scan.firstMark(atOrAfter: range.lowerBound)
        while index < scan.marks.count, Int(scan.marks[index].position) < range.upperBound {
            let mark = scan.marks[index]
            let position = Int(mark.position)
            switch mark.kind {
            case .lineBreak, .period:
                close(at: position, next: position + 1, mark.kind)
                sentence += 1
                group += 1
            case .semicolon:
                close(at: position, next: position + 1, mark.kind)
                group += 1
            case .comma, .colon:
                if !isShort(scan, Int(mark.enclosing)) { close(at: position, next: position + 1, mark.kind) }
            case .openBracket:
                if mark.partner >= 0, !isShort(scan, index) {
                    close(at: position, next: position + 1, .openBracket)
                    bracketEnd = Int(scan.marks[Int(mark.partner)].position)
                    group += 1
                }
            case .closeBracket:
                if mark.partner >= 0, !isShort(scan, Int(mark.partner)) {
                    close(at: position, next: position + 1, .closeBracket)
                    group += 1
                }
            default: break
            }
            index += 1
        }
        close(at: range.upperBound, next: range.upperBound, .lineBreak)
        return clauses
    }

    /// Whether the opening mark and its partner are near each other; brackets with a comma hold clauses.
    private static func isShort(_ scan: TextScan, _ mark: Int) -> Bool {
        guard mark >= 0, scan.marks[mark].partner >= 0 else { return false }
        let partner = Int(scan.marks[mark].partner)
        guard Int(scan.marks[partner].position) - Int(scan.marks[mark].position) <= shortLength else {
            return false
        }
        guard scan.marks[mark].kind == .openBracket else { return true }
        return !scan.marks[mark..<partner].contains { $0.kind == .comma || $0.kind == .semicolon }
    }
}
