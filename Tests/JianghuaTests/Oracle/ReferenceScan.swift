@testable import Jianghua

/// What `TextScan` must find, said as plainly as it can be: every answer is looked up from scratch among all
/// marks. Slow on purpose; it shares no code with the scan but the names of the kinds.
struct ReferenceScan {
    struct Entry: Equatable {
        var position: Int
        var kind: Mark.Kind
        /// Index of the other half, or -1.
        var partner = -1
    }

    let units: [UInt16]
    private(set) var marks: [Entry] = []
    private(set) var lines: [Range<Int>] = []

    init(_ units: [UInt16]) {
        self.units = units
        findMarks()
        findLines()
    }

    // MARK: Kinds

    private static let lineBreaks: Set<UInt16> = [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]
    private static let kinds: [(characters: String, kind: Mark.Kind)] = [
        ("。!?｡", .period), (";", .semicolon), ("、", .enumerationComma), (":", .colon), ("“‘", .openQuote),
        ("”’", .closeQuote), ("([{【〔［", .openBracket), (")]}】〕］", .closeBracket), ("《〈", .openTitle),
        ("》〉", .closeTitle), ("…—", .other),
    ]

    private func isDigit(_ index: Int) -> Bool {
        units.indices.contains(index) && (0x30...0x39).contains(units[index])
    }

    private static func isHan(_ unit: UInt16) -> Bool {
        (0x3400...0x9FFF).contains(unit) || (0xF900...0xFAFF).contains(unit) || unit == 0x3007
            || unit == 0xFFFF
    }

    private static let numerals = "〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅".utf16

    private static func isBlank(_ unit: UInt16) -> Bool {
        " \t\u{A0}\u{3000}\u{200B}\u{FEFF}".utf16.contains(unit)
    }

    /// - Parameter opensQuote: whether the innermost mark that is open is an ASCII quote.
    private func kind(at index: Int, insideASCIIQuote: Bool) -> Mark.Kind? {
        let unit = units[index]
        if Self.lineBreaks.contains(unit) { return .lineBreak }
        if unit == 0x22 { return insideASCIIQuote ? .closeQuote : .openQuote }
        if unit == 0x2C {
            // 1,000 is a number; 1,0000 and 1,00 are two.
            let isSeparator =
                isDigit(index - 1) && (1...3).allSatisfy { isDigit(index + $0) } && !isDigit(index + 4)
            return isSeparator ? nil : .comma
        }
        if unit == 0x3A, isWithinHour(index) { return nil }
        if unit == 0x2E {
            // A full stop stands behind Han, a closing quote, % or ‰, and before Han, a blank, a line's end, nothing,
            // an opening mark, or a digit that no numeral stands before.
            guard index > 0, Self.isHan(units[index - 1]) || "”\"%‰".utf16.contains(units[index - 1]) else {
                return nil
            }
            guard index + 1 < units.count else { return .period }
            let next = units[index + 1]
            let ends =
                Self.isHan(next) || Self.isBlank(next) || Self.lineBreaks.contains(next)
                || "(“《".utf16.contains(next)
                || isDigit(index + 1) && !Self.numerals.contains(units[index - 1])
            return ends ? .period : nil
        }
        return Self.kinds.first { $0.characters.utf16.contains(unit) }?.kind
    }

    /// Whether a colon stands in an hour: behind one or two digits that something else stands before, in front of
    /// two digits that 前, 之, 以, 至, 开 or no word stands behind.
    private func isWithinHour(_ index: Int) -> Bool {
        guard isDigit(index - 1), isDigit(index + 1), isDigit(index + 2), units[index + 1] < 0x36 else {
            return false
        }
        let before = isDigit(index - 2) ? index - 3 : index - 2
        guard before >= 0, !isDigit(before), units[before] != 0x3A, index + 3 < units.count else {
            return false
        }
        let next = units[index + 3]
        if "前之以至开".utf16.contains(next) { return true }
        let goesOn = Self.isHan(next) || isDigit(index + 3) || ":%".utf16.contains(next)
        return !goesOn && !((0x41...0x5A).contains(next) || (0x61...0x7A).contains(next))
    }

    // MARK: Pairs

    /// A closing mark takes the nearest open mark of its kind in its line, if that is among the last sixteen open
    /// ones; what was opened in between stays alone.
    private mutating func findMarks() {
        enum State { case open, settled }
        var states: [State] = []
        for index in units.indices {
            let open = states.indices.filter { states[$0] == .open }
            let isInQuote = open.last.map { units[marks[$0].position] == 0x22 } ?? false
            guard let kind = kind(at: index, insideASCIIQuote: isInQuote) else { continue }
            var entry = Entry(position: index, kind: kind)
            switch kind {
            case .lineBreak:
                for other in open { states[other] = .settled }
                states.append(.settled)
            case .openQuote, .openBracket, .openTitle: states.append(.open)
            case .closeQuote, .closeBracket, .closeTitle:
                let wanted: [Mark.Kind: Mark.Kind] = [
                    .closeQuote: .openQuote, .closeBracket: .openBracket, .closeTitle: .openTitle,
                ]
                if let half = open.suffix(16).last(where: { marks[$0].kind == wanted[kind] }) {
                    marks[half].partner = marks.count
                    entry.partner = half
                    for other in open where other >= half { states[other] = .settled }
                }
                states.append(.settled)
            default: states.append(.settled)
            }
            marks.append(entry)
        }
    }

    /// The innermost pair around a mark, by its opening half.
    func enclosing(_ index: Int) -> Int {
        marks.indices.last { $0 < index && marks[$0].partner > index } ?? -1
    }

    private mutating func findLines() {
        var start = 0
        for index in units.indices where Self.lineBreaks.contains(units[index]) {
            let followsCR = units[index] == 0x0A && index > 0 && units[index - 1] == 0x0D
            if !followsCR { lines.append(start..<index) }
            start = index + 1
        }
        lines.append(start..<units.count)
    }

    // MARK: Looks

    func firstMark(atOrAfter position: Int) -> Int {
        marks.firstIndex { $0.position >= position } ?? marks.count
    }

    /// The innermost pair that opens before the position and does not close before it.
    func enclosingMark(of position: Int) -> Int {
        marks.indices.last {
            marks[$0].partner > $0 && marks[$0].position < position
                && marks[marks[$0].partner].position >= position
        } ?? -1
    }

    /// The pairs around a position, the innermost first.
    private func nest(of position: Int) -> [Int] {
        marks.indices.reversed().filter {
            marks[$0].partner > $0 && marks[$0].position < position
                && marks[marks[$0].partner].position >= position
        }
    }

    func isInTitle(_ position: Int) -> Bool {
        nest(of: position).prefix(4).contains { marks[$0].kind == .openTitle }
    }

    /// From behind the nearest separating mark before the position to the nearest one at or after it.
    func stretch(around position: Int, strength: UInt8, in bounds: Range<Int>) -> Range<Int> {
        let home = enclosingMark(of: position)
        func separates(_ index: Int) -> Bool {
            if marks[index].kind == .lineBreak { return true }
            return marks[index].kind.strength >= strength && enclosing(index) == home
        }
        // What is written of the limit: 512 marks to either side, and a longer stretch is cut at the last of them.
        let limit = 512
        let next = firstMark(atOrAfter: position)
        let before = marks.indices.prefix(next).filter { marks[$0].position >= bounds.lowerBound }
        let after = marks.indices.dropFirst(next).filter { marks[$0].position < bounds.upperBound }
        let left = before.suffix(limit).last { separates($0) || $0 == home }
        let right = after.prefix(limit).first { separates($0) || home >= 0 && marks[$0].partner == home }
        let cutLeft = before.count > limit ? before[before.count - limit] : nil
        let cutRight = after.count > limit ? after[limit - 1] : nil
        let start = (left ?? cutLeft).map { marks[$0].position + 1 } ?? bounds.lowerBound
        let end = (right ?? cutRight).map { marks[$0].position } ?? bounds.upperBound
        return start..<max(start, end)
    }

    func lines(in range: Range<Int>) -> [Range<Int>] {
        lines.filter { $0.upperBound > range.lowerBound && $0.lowerBound < range.upperBound }
    }
}
