/// A clause: what stands between two marks that separate.
struct Clause: Sendable {
    @PackedRange var range: Range<Int>
    /// The index of its sentence, and of the group of clauses between semicolons.
    var sentence: Int32 = 0
    var group: Int32 = 0
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
    ///
    /// Every twelfth character ends a clause, so they are written through unsafe buffers: a stretch between two marks
    /// gives one clause and one more for each ``longestClause`` in it, which is what there is room for; marks are those
    /// of the scan, below `last`, and positions those of the range.
    static func clauses(of scan: TextScan, in range: Range<Int>) -> [Clause] {
        let first = scan.firstMark(atOrAfter: range.lowerBound)
        let last = scan.firstMark(atOrAfter: range.upperBound)
        let classes = CharacterClass.table
        let room = last - first + 1 + range.count / longestClause
        return scan.units.withUnsafeBufferPointer { units in
            scan.marks.withUnsafeBufferPointer { marks in
                [Clause](unsafeUninitializedCapacity: room) { clauses, count in
                    var next = Clause(range: range.lowerBound..<range.lowerBound, closer: .lineBreak)
                    for index in first..<last where cuts(index, marks, units) {
                        let end = Int(marks[index].position)
                        write(&next, to: end, closer: marks[index].kind, units, classes, &clauses, &count)
                    }
                    write(&next, to: range.upperBound, closer: .lineBreak, units, classes, &clauses, &count)
                }
            }
        }
    }

    /// Writes what stands between two marks and turns to what comes behind the second.
    ///
    /// - Parameter next: starts behind the first.
    @inline(__always)
    private static func write(
        _ next: inout Clause, to end: Int, closer: Mark.Kind, _ units: UnsafeBufferPointer<UInt16>,
        _ classes: CharacterTable<CharacterClass>, _ clauses: inout UnsafeMutableBufferPointer<Clause>,
        _ count: inout Int
    ) {
        var start = next.range.lowerBound
        while start < end, isSpace(units[start], classes) { start &+= 1 }
        while end &- start > longestClause {
            next.range = start..<start &+ longestClause
            next.closer = .other
            clauses.initializeElement(at: count, to: next)
            count &+= 1
            start &+= longestClause
        }
        if start < end {
            next.range = start..<end
            next.closer = closer
            clauses.initializeElement(at: count, to: next)
            count &+= 1
        }
        next.group &+= bit(closer) & commas == 0 ? 1 : 0
        next.sentence &+= bit(closer) & sentenceEnds != 0 ? 1 : 0
        next.range = end &+ 1..<end &+ 1
    }

    // Kinds are asked for as bits of a set: no processor guesses where a switch over every other mark jumps.

    @inline(__always)
    private static func bit(_ kind: Mark.Kind) -> UInt16 { 1 &<< UInt16(kind.rawValue) }
    private static var commas: UInt16 { bit(.comma) | bit(.colon) }
    private static var sentenceEnds: UInt16 { bit(.period) | bit(.lineBreak) }

    /// Whether a mark ends a clause.
    @inline(__always)
    private static func cuts(
        _ index: Int, _ marks: UnsafeBufferPointer<Mark>, _ units: UnsafeBufferPointer<UInt16>
    ) -> Bool {
        let mark = marks[index]
        let kind = bit(mark.kind)
        if kind & (commas | sentenceEnds | bit(.semicolon)) != 0 {
            return mark.enclosing < 0 || kind & commas == 0 || !isShort(Int(mark.enclosing), marks)
        }
        // ……, not ——
        if mark.kind == .other { return mark.enclosing < 0 && units[Int(mark.position)] == .unit("…") }
        guard kind & (bit(.openBracket) | bit(.closeBracket)) != 0, mark.partner >= 0 else { return false }
        return !isShort(mark.kind == .openBracket ? index : Int(mark.partner), marks)
    }

    /// Most clauses begin with a Chinese character, for which no table is asked.
    @inline(__always)
    private static func isSpace(_ unit: UInt16, _ classes: CharacterTable<CharacterClass>) -> Bool {
        (unit <= 0x3000 || unit >= 0xA000) && classes[unit].contains(.space)
    }

    /// Whether an opening mark and its partner are near each other; brackets with a comma hold clauses.
    private static func isShort(_ opening: Int, _ marks: UnsafeBufferPointer<Mark>) -> Bool {
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
