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
struct ClauseReader {
    /// Brackets and quotes up to this length are read over.
    private static let shortLength = 24
    /// A stretch without marks is cut here, so that looks inside a clause stay bounded.
    private static let longestClause = 512

    private let units: [UInt16]
    private let marks: [Mark]
    private let classes = CharacterClass.table
    private var clauses: [Clause] = []
    private var start: Int
    private var sentence: Int32 = 0
    private var group: Int32 = 0

    /// O(marks).
    static func clauses(of scan: TextScan, in range: Range<Int>) -> [Clause] {
        var reader = ClauseReader(scan, from: range.lowerBound)
        reader.read(from: scan.firstMark(atOrAfter: range.lowerBound), until: range.upperBound)
        return reader.clauses
    }

    private init(_ scan: TextScan, from start: Int) {
        units = scan.units
        marks = scan.marks
        self.start = start
    }

    private mutating func read(from first: Int, until end: Int) {
        clauses.reserveCapacity((end - start) / 8)
        var index = first
        while index < marks.count, Int(marks[index].position) < end {
            let mark = marks[index]
            let strength = mark.kind.strength
            if strength > 1 || strength == 1 && !isShort(Int(mark.enclosing)) {
                close(at: mark)
                if strength > 1 { group &+= 1 }
                if strength > 2 { sentence &+= 1 }
            } else if mark.kind == .openBracket || mark.kind == .closeBracket, mark.partner >= 0,
                !isShort(mark.kind == .openBracket ? index : Int(mark.partner))
            {
                close(at: mark)
                group &+= 1
            }
            index += 1
        }
        close(at: end, .lineBreak)
    }

    private mutating func close(at mark: Mark) {
        let position = Int(mark.position)
        close(at: position, mark.kind)
        start = position + 1
    }

    private mutating func close(at end: Int, _ kind: Mark.Kind) {
        while start < end, isSpace(units[start]) { start += 1 }
        while end - start > Self.longestClause {
            add(start..<start + Self.longestClause, .other)
            start += Self.longestClause
        }
        if end > start { add(start..<end, kind) }
    }

    private mutating func add(_ range: Range<Int>, _ closer: Mark.Kind) {
        clauses.append(Clause(range: range, sentence: sentence, group: group, closer: closer))
    }

    /// Most clauses begin with a Chinese character, for which no table is asked.
    private func isSpace(_ unit: UInt16) -> Bool {
        (unit <= 0x3000 || unit >= 0xA000) && classes[unit].contains(.space)
    }

    /// Whether the opening mark and its partner are near each other; brackets with a comma hold clauses.
    private func isShort(_ mark: Int) -> Bool {
        guard mark >= 0, marks[mark].partner >= 0 else { return false }
        let partner = Int(marks[mark].partner)
        guard Int(marks[partner].position) - Int(marks[mark].position) <= Self.shortLength else {
            return false
        }
        guard marks[mark].kind == .openBracket else { return true }
        for index in mark..<partner where marks[index].kind == .comma || marks[index].kind == .semicolon {
            return false
        }
        return true
    }
}
