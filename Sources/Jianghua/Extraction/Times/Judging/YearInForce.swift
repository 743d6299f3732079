/// The year that a month, a quarter or 年底 without one belongs to.
///
/// A year with a month of its own (2025年3月底前…,10月底前…) goes on to the end of its sentence, one that opens a sentence
/// (明年的工作…:一季度…) as well, one that opens a paragraph to its end, until the next year is named. Where none is in
/// force, what a plan sets long before the day of the speech lies in the next year: 3月底前 in December.
struct YearInForce {
    private let scan: TextScan
    private let bounds: Range<Int>
    private let base: Int?
    /// The month of the speech.
    private let month: Int?

    private var year: Int?
    /// The last month named in it; 0 where none was.
    private var lastMonth = 0
    /// Behind the sentence and behind all that it governs.
    private var sentenceEnd = 0
    private var end = 0
    /// It stands for its whole paragraph or sentence and has no month of its own.
    private var isTopic = false
    /// The last year that was named, and where it ends, for 次年 in its paragraph.
    private var named: (year: Int, end: Int)?

    init(_ scan: TextScan, _ bounds: Range<Int>, _ reference: ReferenceDate) {
        self.scan = scan
        self.bounds = bounds
        base = reference.year
        month = reference.issued.flatMap { $0.utf8.count >= 7 ? Int($0.dropFirst(5).prefix(2)) : nil }
    }

    // MARK: Years that are named

    /// The expression with the year in force, where that is another than the speech's own.
    func placed(_ expression: TimeExpression) -> TimeExpression {
        let position = expression.range.lowerBound
        guard let first = Self.first(expression) else { return expression }
        if case .following = first.year {
            guard let named, position < lineEnd(behind: named.end) else { return expression }
            return Self.set(expression, to: named.year + 1)
        }
        guard case .unstated = first.year, let placed = year(at: position, month: Self.month(first)) else {
            return expression
        }
        return placed == base ? expression : Self.set(expression, to: placed)
    }

    /// The year of a month that states none.
    private func year(at position: Int, month: Int) -> Int? {
        guard let year, position < end else { return nil }
        // 明年,要…。年底前…: without a month in between the end of this year is meant as often.
        if position >= sentenceEnd, lastMonth == 0, month == 12 { return nil }
        // 2025年11月…,3月底前…
        return !isTopic && lastMonth >= 10 && (1...4).contains(month) ? year + 1 : year
    }

    /// Takes note of the year that an expression names.
    ///
    /// - Parameter isKept: it bounds something.
    mutating func note(_ expression: TimeExpression, isKept: Bool) {
        let range = expression.range
        guard let first = Self.first(expression), let last = Self.last(expression) else { return }
        let month = Self.month(last)
        switch first.year {
        case .unstated:
            // 3月1日至明年2月: what follows is open.
            if case .unstated = last.year {
                if isKept, month > 0, let placed = self.year(at: range.lowerBound, month: Self.month(first)) {
                    year = placed
                    lastMonth = month
                }
            } else {
                year = nil
            }
            return
        case .masked:
            year = nil
            return
        case .absolute, .relative, .following: break
        }
        guard let number = first.knownYear(base: base) else { return }
        if let base, number < base {
            // 比2023年增长…: the year of a comparison governs nothing and ends nothing.
            if opensClause(range) { year = nil }
            named = (number, range.upperBound)
            return
        }
        named = (last.knownYear(base: base) ?? number, range.upperBound)
        year = nil
        guard first.lastYear == nil, base != nil || isKept else { return }
        let window = window(around: range)
        sentenceEnd = scan.sentence(around: range.lowerBound, in: window).upperBound
        if last.part == .whole {
            guard last.edge == .none, first.edge == .none, expression.bound == nil,
                range.upperBound - range.lowerBound <= 6, last == first
            else {
                // 今年底前…,3月底前…
                if number == base, last.edge == .end { take(number, 12, isTopic: false, until: sentenceEnd) }
                return
            }
            let start = scan.sentenceStart(around: range.lowerBound, in: window)
            guard range.lowerBound - start <= 2, !followsUntil(range.lowerBound) else { return }
            let isHead = start <= bounds.lowerBound || scan.units[start - 1] == 0x0A
            take(number, 0, isTopic: true, until: isHead ? lineEnd(behind: range.upperBound) : sentenceEnd)
        } else {
            take(last.knownYear(base: base) ?? number, month, isTopic: false, until: sentenceEnd)
        }
    }

    private mutating func take(_ number: Int, _ month: Int, isTopic: Bool, until end: Int) {
        year = number
        lastMonth = month
        self.isTopic = isTopic
        self.end = end
    }

    // MARK: The next year

    /// 3月底前 in a plan of December: the expression in the year behind the speech's own.
    func inNextYear(_ expression: TimeExpression) -> TimeExpression? {
        guard let base, let month, month >= 7, let first = Self.first(expression),
            let last = Self.last(expression), case .unstated = first.year, case .unstated = last.year
        else { return nil }
        let until = Self.month(last)
        guard until > 0, until <= Self.lastMonthOfNextYear(month) else { return nil }
        // 今年9月…,10月…: what counts on stays in the year that is named.
        if let year, expression.range.lowerBound < end, year == base, until >= lastMonth { return nil }
        return Self.set(expression, to: base + 1)
    }

    /// The next year goes on: 3月底前…,年底前….
    mutating func noteNextYear(_ expression: TimeExpression) {
        guard let base, let last = Self.last(expression) else { return }
        let range = expression.range
        sentenceEnd = scan.sentence(around: range.lowerBound, in: window(around: range)).upperBound
        take(base + 1, Self.month(last), isTopic: false, until: sentenceEnd)
    }

    /// Up to which month a plan of a month means the next year's.
    private static func lastMonthOfNextYear(_ month: Int) -> Int {
        switch month {
        case 12: 9
        case 11: 8
        case 10: 6
        case 9: 4
        case 8: 3
        default: 2
        }
    }

    // MARK: Parts

    private static func first(_ expression: TimeExpression) -> CalendarTime? {
        switch expression.kind {
        case .calendar(let time): time
        case .stretch(let first, _): expression.isRelativeStart ? nil : first
        default: nil
        }
    }

    private static func last(_ expression: TimeExpression) -> CalendarTime? {
        switch expression.kind {
        case .calendar(let time): time
        case .stretch(_, let last): last
        default: nil
        }
    }

    private static func set(_ expression: TimeExpression, to year: Int) -> TimeExpression {
        var expression = expression
        let stated = CalendarTime.Year.absolute(DateDigits(year, length: 4))
        switch expression.kind {
        case .calendar(var time):
            time.year = stated
            expression.kind = .calendar(time)
        case .stretch(var first, var last):
            first.year = stated
            if case .unstated = last.year {
                last.year = stated
                // 11月至3月
                let (from, until) = (Self.month(first), Self.month(last))
                if from > until, until > 0 { last.year = .absolute(DateDigits(year + 1, length: 4)) }
            }
            expression.kind = .stretch(first, last)
        default: break
        }
        return expression
    }

    /// The month in which a time ends, 12 for the end of a year; 0 where it names none.
    private static func month(_ time: CalendarTime) -> Int {
        switch time.part {
        case .whole: time.edge == .end ? 12 : 0
        case .half(let half): half == 1 ? 6 : 12
        case .quarter(let quarter): Int(quarter) * 3
        case .month(let digits): digits.number ?? 0
        }
    }

    // MARK: Surroundings

    /// How far is looked around a time.
    private static let reach = 600

    private func window(around range: Range<Int>) -> Range<Int> {
        max(
            bounds.lowerBound, range.lowerBound - Self.reach)..<min(
                bounds.upperBound, range.upperBound + Self.reach)
    }

    private func lineEnd(behind position: Int) -> Int {
        let limit = min(bounds.upperBound, position + Self.reach)
        var index = position
        while index < limit, scan.units[index] != 0x0A { index += 1 }
        return index
    }

    private func followsUntil(_ position: Int) -> Bool {
        position > bounds.lowerBound
            && (scan.units[position - 1] == .unit("到") || scan.units[position - 1] == .unit("至"))
    }

    private func opensClause(_ range: Range<Int>) -> Bool {
        guard range.lowerBound > bounds.lowerBound else { return true }
        let before = CharacterClass.table[Int(scan.units[range.lowerBound - 1])]
        return !before.isDisjoint(with: [.mark, .lineBreak, .space])
    }
}
