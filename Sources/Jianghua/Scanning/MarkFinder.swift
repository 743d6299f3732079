/// Finds the marks of a folded text in one pass.
///
/// Runs over every unit of every text, so it reads through unsafe buffers: the checked subscripts took half of
/// its time. Indices stay below `units.count`, which the loop compares, and class tables have an entry for
/// every UInt16.
struct MarkFinder {
    private(set) var marks: [Mark] = []
    /// For every block of 64 units the number of marks before it.
    private(set) var ranks: [Int32] = []
    private(set) var lines: [Range<Int>] = []
    private var open: [Int32] = []
    private var lineStart = 0

    /// What a unit means: 0 nothing, `undecided` a mark or not by what stands around it, else a kind + 1.
    private static let undecided: UInt8 = 0xFF
    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 0x10000)
        for kind in Mark.Kind.allCases {
            for unit in kind.characters.utf16 { table[Int(unit)] = kind.rawValue + 1 }
        }
        for unit in [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029] {
            table[unit] = Mark.Kind.lineBreak.rawValue + 1
        }
        for unit in "\",.".utf16 { table[Int(unit)] = undecided }
        return table
    }()

    init(_ units: [UInt16]) {
        marks.reserveCapacity(units.count / 8)
        ranks.reserveCapacity(units.count / 64 + 1)
        Self.table.withUnsafeBufferPointer { table in
            units.withUnsafeBufferPointer { find(in: $0, table: table) }
        }
        lines.append(lineStart..<units.count)
        forgetUnclosed()
    }

    private mutating func find(in units: UnsafeBufferPointer<UInt16>, table: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < units.count {
            ranks.append(Int32(truncatingIfNeeded: marks.count))
            let end = min(index + 64, units.count)
            while index < end {
                let value = table[Int(units[index])]
                if value != 0 {
                    let kind =
                        value == Self.undecided
                        ? decide(at: index, in: units) : Mark.Kind(rawValue: value &- 1)
                    if let kind { add(kind, at: index, in: units) }
                }
                index &+= 1
            }
        }
    }

    private mutating func add(_ kind: Mark.Kind, at index: Int, in units: UnsafeBufferPointer<UInt16>) {
        var mark = Mark(position: Int32(truncatingIfNeeded: index), kind: kind)
        let number = Int32(truncatingIfNeeded: marks.count)
        switch kind {
        case .lineBreak:
            if units[index] == 0x0A, index > 0, units[index - 1] == 0x0D {
                lineStart = index + 1
            } else {
                lines.append(lineStart..<index)
                lineStart = index + 1
            }
            open.removeAll(keepingCapacity: true)
        case .openQuote, .openBracket, .openTitle:
            mark.enclosing = open.last ?? -1
            open.append(number)
        case .closeQuote, .closeBracket, .closeTitle:
            close(kind, number: number, mark: &mark)
        default:
            mark.enclosing = open.last ?? -1
        }
        marks.append(mark)
    }

    /// What an ASCII comma, full stop or quote is by its neighbours.
    private func decide(at index: Int, in units: UnsafeBufferPointer<UInt16>) -> Mark.Kind? {
        func isDigit(_ position: Int) -> Bool {
            position >= 0 && position < units.count && units[position] &- 0x30 < 10
        }
        switch units[index] {
        case 0x2C:
            // 1,000
            let groups = isDigit(index - 1) && isDigit(index + 1) && isDigit(index + 2) && isDigit(index + 3)
            return groups && !isDigit(index + 4) ? nil : .comma
        case 0x22:
            guard let last = open.last else { return .openQuote }
            let mark = marks[Int(last)]
            return mark.kind == .openQuote && units[Int(mark.position)] == 0x22 ? .closeQuote : .openQuote
        default:
            let classes = CharacterClass.table
            guard index > 0, classes[Int(units[index - 1])].contains(.han) else { return nil }
            guard index + 1 < units.count else { return .period }
            return classes[Int(units[index + 1])].isDisjoint(with: [.han, .lineBreak, .space]) ? nil : .period
        }
    }

    /// Closes the nearest opening mark of the same kind; what was opened inside it and not closed is given up.
    private mutating func close(_ kind: Mark.Kind, number: Int32, mark: inout Mark) {
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
    private mutating func forgetUnclosed() {
        for index in marks.indices {
            let enclosing = Int(marks[index].enclosing)
            guard enclosing >= 0, marks[enclosing].partner < 0 else { continue }
            // The enclosing mark comes earlier and has been settled.
            marks[index].enclosing = marks[enclosing].enclosing
        }
    }
}
