/// Finds the marks of a folded text among the places that the sieve has told.
///
/// Every eighth character is a mark, so it reads and writes through unsafe buffers: the checks and the counted
/// references of growing arrays took half of its time. Positions are those of set bits of ``PhrasePlaces``, below
/// `units.count`; there is room for as many marks as there are bits; `open` and what marks refer to are indices of
/// marks that were written; and class tables have an entry for every UInt16.
struct MarkFinder {
    private(set) var marks: [Mark] = []
    private(set) var blocks = MarkBlocks()
    private(set) var lines: [Range<Int>] = []
    /// The indices of the opening marks around the place that is read.
    private var open: [Int32] = []
    private var innermost: Int32 = -1
    private var lineStart = 0
    private var hasUnclosed = false
    /// Whether there are quotation marks without their other half.
    private(set) var hasLoneQuotes = false

    /// The units that are marks, or may be, with their kinds.
    static let candidates: [(unit: UInt16, kind: Mark.Kind)] = {
        let characters = Mark.Kind.allCases.flatMap { kind in kind.characters.utf16.map { ($0, kind) } }
        let lineBreaks: [UInt16] = [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]
        return characters + lineBreaks.map { ($0, .lineBreak) } + [(0x22, .openQuote), (0x2E, .period)]
    }()
    /// What candidates are, by their units: a kind, and why it is not all that there is to say.
    private static let signs: CharacterTable<UInt8> = {
        var signs = [UInt8](repeating: Mark.Kind.other.rawValue, count: 0x10000)
        for (unit, kind) in candidates {
            let isUndecided: UInt8 = unit == 0x22 || unit == 0x2E ? undecided : 0
            let isBehindDigit: UInt8 = unit == 0x2C || unit == 0x3A ? undecidedBehindDigit : 0
            let isEnd = sentenceEnds.contains(unit) ? endsSentence : 0
            signs[Int(unit)] =
                kind.rawValue | (kind.separatesOnly ? 0 : nests) | isEnd | isUndecided | isBehindDigit
        }
        return CharacterTable(signs, missing: Mark.Kind.other.rawValue)
    }()
    /// 。 ! ;
    private static let sentenceEnds: [UInt16] = [.unit("。"), 0x21, 0x3B]
    /// It opens, closes or ends a line.
    private static let nests: UInt8 = 0x10
    private static let endsSentence: UInt8 = 1 << endShift
    private static let endShift: UInt8 = 5
    /// More than what stands before it tells what it is.
    private static let undecided: UInt8 = 0x40
    private static let undecidedBehindDigit: UInt8 = 0x80
    private static let kindBits: UInt8 = 0x0F

    init(_ units: [UInt16], places: PhrasePlaces) {
        let candidates = (0..<PhrasePlaces.blocks(of: units.count)).map(places.markBits(ofBlock:))
        let room = candidates.reduce(0) { $0 &+ $1.nonzeroBitCount }
        let signs = Self.signs
        lines.reserveCapacity(candidates.count)
        marks = units.withUnsafeBufferPointer { units in
            [Mark](unsafeUninitializedCapacity: room) { marks, count in
                blocks = MarkBlocks(
                    candidates.indices.map { block in
                        find(candidates[block], from: block << 6, in: units, signs, &marks, &count)
                    })
                if hasUnclosed || !open.isEmpty { forgetUnclosed(&marks, count) }
            }
        }
        lines.append(lineStart..<units.count)
    }

    /// - Parameter candidates: the places of a block that may be marks.
    @inline(__always)
    private mutating func find(
        _ candidates: UInt64, from start: Int, in units: UnsafeBufferPointer<UInt16>,
        _ signs: CharacterTable<UInt8>, _ marks: inout UnsafeMutableBufferPointer<Mark>,
        _ count: inout Int
    ) -> MarkBlocks.Block {
        var block = MarkBlocks.Block(
            marks: candidates, ends: 0, rank: Int32(truncatingIfNeeded: count))
        var rest = candidates
        while rest != 0 {
            let index = start &+ rest.trailingZeroBitCount
            let bit = rest & (0 &- rest)
            rest ^= bit
            let sign = signs[units[index]]
            // No branch either.
            block.ends |= bit & (0 &- UInt64(sign >> Self.endShift & 1))
            // Without a branch for commas: every other mark is one, which no processor guesses.
            let isBehindDigit: UInt8 = units[max(0, index &- 1)] &- 0x30 < 10 ? Self.undecidedBehindDigit : 0
            marks[count] = Mark(
                position: Int32(truncatingIfNeeded: index), kind: Self.kind(sign), enclosing: innermost)
            if sign & (Self.nests | Self.undecided | isBehindDigit) != 0,
                !settle(sign, isBehindDigit, at: index, in: units, &marks, count)
            {
                block.marks ^= bit
                continue
            }
            count &+= 1
        }
        return block
    }

    @inline(__always)
    private static func kind(_ sign: UInt8) -> Mark.Kind {
        // Signs are made of kinds.
        Mark.Kind(rawValue: sign & kindBits) ?? .other
    }

    /// What is left to do for a mark that is more than a separator, or may be less.
    ///
    /// - Returns: whether it is a mark.
    @inline(never)
    private mutating func settle(
        _ sign: UInt8, _ isBehindDigit: UInt8, at index: Int, in units: UnsafeBufferPointer<UInt16>,
        _ marks: inout UnsafeMutableBufferPointer<Mark>, _ number: Int
    ) -> Bool {
        if sign & (Self.undecided | isBehindDigit) != 0 {
            guard let decided = decide(units[index], at: index, in: units, marks) else { return false }
            marks[number].kind = decided
        }
        if !marks[number].kind.separatesOnly {
            nest(marks[number].kind, at: index, in: units, &marks, number)
        }
        return true
    }

    /// What a mark does that opens, closes or ends a line.
    private mutating func nest(
        _ kind: Mark.Kind, at index: Int, in units: UnsafeBufferPointer<UInt16>,
        _ marks: inout UnsafeMutableBufferPointer<Mark>, _ number: Int
    ) {
        switch kind {
        case .lineBreak: endLine(at: index, in: units, &marks[number])
        case .openQuote, .openBracket, .openTitle:
            innermost = Int32(truncatingIfNeeded: number)
            open.append(innermost)
        case .closeQuote: close(.openQuote, by: number, in: &marks)
        case .closeBracket: close(.openBracket, by: number, in: &marks)
        case .closeTitle: close(.openTitle, by: number, in: &marks)
        default: break
        }
    }

    private mutating func endLine(at index: Int, in units: UnsafeBufferPointer<UInt16>, _ mark: inout Mark) {
        if units[index] != 0x0A || index == 0 || units[index - 1] != 0x0D { lines.append(lineStart..<index) }
        lineStart = index + 1
        mark.enclosing = -1
        guard innermost >= 0 else { return }
        hasUnclosed = true
        open.removeAll(keepingCapacity: true)
        innermost = -1
    }

    /// What an ASCII comma, colon, full stop or quote is by its neighbours.
    private func decide(
        _ unit: UInt16, at index: Int, in units: UnsafeBufferPointer<UInt16>,
        _ marks: UnsafeMutableBufferPointer<Mark>
    ) -> Mark.Kind? {
        switch unit {
        case 0x2C:
            // 1,000
            guard index > 0, isDigit(index &- 1, units), isDigit(index &+ 1, units) else { return .comma }
            return isDigit(index &+ 2, units) && isDigit(index &+ 3, units) && !isDigit(index &+ 4, units)
                ? nil : .comma
        case 0x3A: return isWithinHour(at: index, in: units) ? nil : .colon
        case 0x22:
            guard innermost >= 0 else { return .openQuote }
            let mark = marks[Int(innermost)]
            return mark.kind == .openQuote && units[Int(mark.position)] == 0x22 ? .closeQuote : .openQuote
        default:
            let classes = CharacterClass.table
            guard index > 0 else { return nil }
            let before = classes[units[index &- 1]]
            guard before.contains(.han) || Self.endsWords(units[index &- 1]) else { return nil }
            guard index &+ 1 < units.count else { return .period }
            let next = classes[units[index &+ 1]]
            if !next.isDisjoint(with: [.han, .lineBreak, .space]) { return .period }
            // 形成合力.2025年…, 清零.(五)…; not 三.5
            let goesOn = next.contains(.digit) ? !before.contains(.numeral) : Self.opens(units[index &+ 1])
            return goesOn ? .period : nil
        }
    }

    /// ” " % ‰: a sentence may end with them.
    private static func endsWords(_ unit: UInt16) -> Bool {
        unit == .unit("”") || unit == 0x22 || unit == 0x25 || unit == .unit("‰")
    }

    /// ( “ 《
    private static func opens(_ unit: UInt16) -> Bool {
        unit == 0x28 || unit == .unit("“") || unit == .unit("《")
    }

    private func isDigit(_ position: Int, _ units: UnsafeBufferPointer<UInt16>) -> Bool {
        position < units.count && units[position] &- 0x30 < 10
    }

    /// 18:00, but not 6:58:36 nor 任务1:10月底前.
    private func isWithinHour(at index: Int, in units: UnsafeBufferPointer<UInt16>) -> Bool {
        guard index > 1, isDigit(index &+ 1, units), isDigit(index &+ 2, units), units[index &+ 1] < 0x36
        else {
            return false
        }
        let start = isDigit(index &- 2, units) ? max(index &- 3, 0) : index &- 2
        guard units[start] != 0x3A, !isDigit(start, units), index &+ 3 < units.count else { return false }
        let next = units[index &+ 3]
        return next == .unit("前") || next == .unit("之") || next == .unit("以") || next == .unit("至")
            || next == .unit("开")
            || CharacterClass.table[next].isDisjoint(with: [.han, .digit, .letter]) && next != 0x3A
                && next != 0x25
    }

    /// Closes the nearest opening mark of the same kind; what was opened inside it and not closed is given up.
    private mutating func close(
        _ wanted: Mark.Kind, by number: Int, in marks: inout UnsafeMutableBufferPointer<Mark>
    ) {
        // A look of bounded depth keeps hostile nesting linear.
        var depth = open.count - 1
        let floor = max(0, open.count - 16)
        while depth >= floor, marks[Int(open[depth])].kind != wanted { depth -= 1 }
        guard depth >= floor else {
            if wanted == .openQuote { hasLoneQuotes = true }
            return
        }
        let opening = Int(open[depth])
        marks[opening].partner = Int32(truncatingIfNeeded: number)
        marks[number].partner = Int32(truncatingIfNeeded: opening)
        marks[number].enclosing = marks[opening].enclosing
        if depth + 1 < open.count { hasUnclosed = true }
        while open.count > depth { open.removeLast() }
        innermost = depth > 0 ? open[depth - 1] : -1
    }

    /// Nothing is enclosed by a mark that is never closed: such a mark hands on its own enclosing one.
    private mutating func forgetUnclosed(_ marks: inout UnsafeMutableBufferPointer<Mark>, _ count: Int) {
        for index in 0..<count {
            if marks[index].kind == .openQuote, marks[index].partner < 0 { hasLoneQuotes = true }
            let enclosing = Int(marks[index].enclosing)
            guard enclosing >= 0, marks[enclosing].partner < 0 else { continue }
            // The enclosing mark comes earlier and has been settled.
            marks[index].enclosing = marks[enclosing].enclosing
        }
    }
}
