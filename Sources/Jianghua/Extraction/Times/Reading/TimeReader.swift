import JianghuaRecords

/// Reads one time at a position. Knows the forms, not whether they bound anything.
///
/// A class: its readings call each other, and all that they need of it is handed on as one.
final class TimeReader {
    let units: [UInt16]
    let limit: Int
    /// The day of the speech, which 今天 means.
    let today: CalendarDay?
    let tables = TimeTables.shared

    init(units: [UInt16], limit: Int, today: CalendarDay? = nil) {
        self.units = units
        self.limit = limit
        self.today = today
    }

    /// The time that starts with a word of the lexicon.
    func read(word: TimeLexicon.Word, at start: Int, wordEnd: Int) -> TimeExpression? {
        switch word {
        case .year(0) where tables.rests.longestMatch(in: units, at: wordEnd, limit: limit) != nil:
            return restOfYear(at: start, wordEnd: wordEnd)
        case .year(2) where units[start] == .unit("后") && !opensYearAfterNext(at: start): return nil
        case .year, .followingYear, .years, .yearEnd, .withinYear, .wholeYear, .half, .month, .monthEnd,
            .ordinal:
            guard let point = point(word: word, at: start, wordEnd: wordEnd) else { return nil }
            return pointLed(point, start: start)
        case .day(let days, let part):
            let point = day(days, part, at: wordEnd)
            guard var expression = pointLed(point, start: start) else { return nil }
            // 今天上午 is spoken of, 明天上午 is set.
            expression.isSpoken =
                point.time.clock == nil && (days == 0 || part == nil && point.end == wordEnd)
            return expression
        case .week(let weeks):
            let point = week(weeks, at: wordEnd)
            guard var expression = pointLed(point, start: start) else { return nil }
            expression.isSpoken = point.time.day == nil
            // 下周一到位: a day to come is no day that is told of.
            if weeks > 0, point.time.day != nil, expression.bound == nil { expression.isLimit = true }
            return expression
        case .weekday, .monthMiddle:
            guard let point = point(word: word, at: start, wordEnd: wordEnd),
                let expression = pointLed(point, start: start), expression.bound == .before
            else { return nil }
            return expression
        case .dayPart: return clockLed(at: start)
        case .halfUnit: return halfDuration(at: start, start: start)
        case .quote:
            guard let plan = fiveYears(at: wordEnd, opened: start) else {
                return quotedEvent(at: start, wordEnd: wordEnd)
            }
            return pointLed(plan, start: start)
        case .from:
            return fromLed(at: start, wordEnd: wordEnd)
        case .fromNow:
            return nowLed(at: start, wordEnd: wordEnd)
        case .each:
            return eachLed(at: start, wordEnd: wordEnd)
        case .frequency:
            return TimeExpression(range: start..<wordEnd, kind: .frequency, isLimit: true)
        case .duration:
            return durationLed(at: start, wordEnd: wordEnd)
        case .named(let type):
            // 会后三天内
            if units[wordEnd - 1] == .unit("后"),
                let granted = duration(at: wordEnd, start: start, isLimit: false),
                granted.isLimit
            {
                return granted
            }
            guard let start = meetingStart(start) else { return nil }
            return TimeExpression(range: start..<wordEnd, kind: .named(type), isLimit: true)
        case .event:
            // 两会后
            if units[wordEnd - 1] == .unit("会"), let end = meetingEnd(at: wordEnd) {
                return TimeExpression(range: start..<end, kind: .named(.deadline), isLimit: true)
            }
            guard let event = eventBefore(at: start) else {
                return eventDuring(at: start, wordEnd: wordEnd)
            }
            return TimeExpression(
                range: start..<tail(at: event.end, isDay: true).end,
                kind: event.eve.map { .calendar($0.time) } ?? .named(.deadline),
                bound: tail(at: event.end, isDay: true).bound, isLimit: true)
        }
    }

    /// Where a time begins that opens with 会后: with the meeting's name (博览会后); nil where 会 is another word's
    /// (社会后, 机会后).
    private func meetingStart(_ start: Int) -> Int? {
        guard units[start] == .unit("会"), start > 0, tables.classes[units[start - 1]].contains(.han) else {
            return start
        }
        if units[start + 1] == .unit("后"),
            let name = TimeNeighbours.meetingNames.longestMatch(in: units, endingAt: start, from: 0)
        {
            return start - name.length
        }
        return TimeNeighbours.notMeetings.longestMatch(in: units, endingAt: start, from: 0) == nil
            ? start : nil
    }

    /// Behind 后 of 两会后, where no word begins with it.
    private func meetingEnd(at position: Int) -> Int? {
        guard let match = TimeNeighbours.afterwards.longestMatch(in: units, at: position, limit: limit),
            match.value
        else { return nil }
        return position + match.length
    }

    /// Whether 后年 is a word: 建成后年产10万吨 counts by the year what comes behind.
    private func opensYearAfterNext(at start: Int) -> Bool {
        guard start > 0 else { return true }
        if !tables.classes[units[start - 1]].isDisjoint(with: [.mark, .lineBreak, .space]) { return true }
        return TimeNeighbours.yearAfterNext.longestMatch(in: units, endingAt: start, from: 0) != nil
    }

    /// The time that starts with a digit, a mask or a Chinese numeral.
    func numberLed(at start: Int) -> TimeExpression? {
        numberLed(at: start, end: numberEnd(from: start + 1))
    }

    /// - Parameter end: behind the digits, masks and numerals that touch each other from `start` on.
    @inline(__always)
    func numberLed(at start: Int, end: Int) -> TimeExpression? {
        // Most numbers have nothing behind them that a time goes on with.
        guard isBeforeUnit(end) || units[start] == .unit("十") else { return nil }
        return readNumberLed(at: start, end: end)
    }

    /// Whether a unit or what joins a second number stands at a position, behind a space or none.
    @inline(__always)
    private func isBeforeUnit(_ end: Int) -> Bool {
        let next = skipSpace(end)
        return next < limit && tables.behindNumbers[units[next]]
    }

    @inline(never)
    private func readNumberLed(at start: Int, end: Int) -> TimeExpression? {
        if let plan = fiveYears(at: start, opened: nil) { return pointLed(plan, start: start) }
        // All that follows begins with the same number.
        guard isBeforeUnit(end), let number = CalendarNumber.read(units, at: start, limit: limit)
        else { return nil }
        if let cycle = cycle(of: number, at: start) { return cycle }
        if let point = point(number: number, at: start), let expression = pointLed(point, start: start) {
            return expression
        }
        if let day = dayOfNextMonth(number, at: start) { return day }
        if let stretch = numberStretch(from: number, at: start) { return stretch }
        if let clock = clockLed(at: start, number) { return clock }
        return duration(of: number, start: start, isLimit: false)
    }

    /// A digit, a mask or a Chinese numeral.
    static func isNumber(_ unit: UInt16) -> Bool {
        !CharacterClass.table[unit].isDisjoint(with: [.digit, .numeral, .mask])
    }

    @inline(__always)
    func isNumber(_ unit: UInt16) -> Bool {
        !tables.classes[unit].isDisjoint(with: [.digit, .numeral, .mask])
    }

    /// Behind the numbers from a position on.
    @inline(__always)
    func numberEnd(from start: Int) -> Int {
        var end = start
        while end < limit, isNumber(units[end]) { end += 1 }
        return end
    }

    // MARK: Points

    func pointLed(_ point: (end: Int, time: CalendarTime), start: Int) -> TimeExpression? {
        if let separator = separator(at: point.end), let last = self.point(at: separator),
            !isRepeatedYearPart(last.time, after: point.time)
        {
            var time = last.time
            if case .month = point.time.part, point.time.day != nil, time.part == .whole { return nil }
            inherit(&time, from: point.time)
            let tail = tail(at: last.end, of: time)
            return TimeExpression(
                range: start..<tail.end, kind: .stretch(point.time, time), bound: tail.bound, isLimit: true)
        }
        if let separator = separator(at: point.end), let day = dayOfSameMonth(at: separator, point.time) {
            return TimeExpression(
                range: start..<day.end, kind: .stretch(point.time, day.time), isLimit: true)
        }
        var time = point.time
        let tail = tail(at: point.end, of: time)
        // 5月1日起至8月31日止
        if tail.bound == .from, let separator = separator(at: tail.end), let last = self.point(at: separator),
            !isRepeatedYearPart(last.time, after: point.time)
        {
            var until = last.time
            inherit(&until, from: point.time)
            return TimeExpression(
                range: start..<stopEnd(at: last.end), kind: .stretch(point.time, until), isLimit: true)
        }
        var isLimit = tail.bound != nil || time.edge == .end
        switch tail.bound {
        case .within where time.part == .whole && time.edge == .none: break
        case .during, .within, .before, .from, .around, nil: break
        }
        if time.lastYear != nil, tail.bound == nil, time.edge == .none {
            // “十四五” alone is a name.
            guard case .relative = time.year else { return nil }
            let grant = tables.grants.longestMatch(in: units, at: point.end, limit: limit)?.length ?? 0
            return TimeExpression(range: start..<point.end + grant, kind: .calendar(time), isLimit: false)
        }
        if isWithinYear(start, point.end) { isLimit = true }
        if time.edge == .end, tail.bound == .during { time.edge = .none }
        var expression = TimeExpression(
            range: start..<tail.end, kind: .calendar(time), bound: tail.bound, isLimit: isLimit)
        // 全年
        expression.isWhole = point.end - start >= 2 && units[point.end - 2] == .unit("全")
        return expression
    }

    func isWithinYear(_ start: Int, _ end: Int) -> Bool {
        end > start && units[end - 1] == .unit("内")
    }

    /// A second point that is a part of the first one's year: 2026年至今 is no stretch.
    func isRepeatedYearPart(_ last: CalendarTime, after first: CalendarTime) -> Bool {
        if case .relative(let offset) = last.year, offset < 0 { return true }
        return false
    }

    func inherit(_ time: inout CalendarTime, from first: CalendarTime) {
        switch (time.year, first.year) {
        case (.unstated, let year): time.year = year
        // 今年11月至次年3月
        case (.following, .relative(let offset)): time.year = .relative(offset + 1)
        case (.following, .unstated): time.year = .relative(1)
        case (.following, .absolute(let digits)):
            if let year = digits.number { time.year = .absolute(DateDigits(year + 1, length: 4)) }
        default: break
        }
    }

    /// 20日至23日: the second day of a stretch within a month.
    func dayOfSameMonth(
        at position: Int, _ first: CalendarTime
    ) -> (end: Int, time: CalendarTime)? {
        guard first.day != nil, let number = CalendarNumber.read(units, at: position, limit: limit),
            number.end < limit, isDayUnit(units[number.end]), let day = number.twoCharacters(upTo: 31)
        else { return nil }
        var time = first
        time.day = day
        return (number.end + 1, time)
    }

    /// The longest point of the calendar at a position.
    func point(at start: Int) -> (end: Int, time: CalendarTime)? {
        guard start < limit else { return nil }
        if isNumber(units[start]) {
            guard let number = CalendarNumber.read(units, at: start, limit: limit) else { return nil }
            return point(number: number, at: start)
        }
        if let match = tables.words.longestMatch(in: units, at: start, limit: limit) {
            return point(word: match.value, at: start, wordEnd: start + match.length)
        }
        // A number may stand behind a space.
        guard units[start] == 0x20 else { return nil }
        return point(at: start, CalendarTime(), position: start, isStated: false)
    }

    /// The point that starts with a number: 2026年底, 6月.
    private func point(number: CalendarNumber, at start: Int) -> (end: Int, time: CalendarTime)? {
        let unit = skipSpace(number.end)
        guard unit < limit else { return nil }
        var time = CalendarTime()
        switch units[unit] {
        case .unit("年"):
            guard let year = number.year, !number.isMask || !isDurationTail(unit + 1) else { return nil }
            time.year = year
            return point(at: start, time, position: unit + 1, isStated: true)
        case .unit("季"), .unit("月"): return point(at: start, time, position: start, isStated: false)
        default: return nil
        }
    }

    /// The point that starts with a word of the lexicon.
    private func point(
        word: TimeLexicon.Word, at start: Int, wordEnd: Int
    ) -> (end: Int, time: CalendarTime)? {
        var time = CalendarTime()
        switch word {
        case .year(let offset):
            time.year = .relative(offset)
            return point(at: start, time, position: wordEnd, isStated: true)
        case .followingYear:
            time.year = .following
            return point(at: start, time, position: wordEnd, isStated: true)
        case .years(let first, let last):
            time.year = .relative(first)
            time.lastYear = .relative(last)
            return (wordEnd, time)
        case .withinYear, .wholeYear: return (wordEnd, time)
        case .yearEnd:
            time.edge = .end
            return (wordEnd, time)
        case .month(let months): return month(months, at: wordEnd)
        case .monthEnd(let months):
            time = today?.month(ahead: Int(months)) ?? unknownMonth
            time.edge = .end
            return (wordEnd, time)
        case .monthMiddle(let months):
            time = today?.month(ahead: Int(months)) ?? unknownMonth
            time.edge = .middle
            return (wordEnd, time)
        case .day(let days, let part): return day(days, part, at: wordEnd)
        case .week(let weeks): return week(weeks, at: wordEnd)
        case .weekday: return nextWeekday(at: wordEnd)
        case .half(let half): return (halfEnd(half, wordEnd: wordEnd, &time), time)
        default: return point(at: start, time, position: start, isStated: false)
        }
    }

    /// The point with what follows its year.
    private func point(
        at start: Int, _ time: CalendarTime, position: Int, isStated: Bool
    ) -> (end: Int, time: CalendarTime)? {
        var time = time
        let end = part(at: position, &time, isStated: isStated)
        return isStated || end > position ? (end, time) : nil
    }

    /// What follows a year: 度, 底, 上半年, 二季度, 6月底, 12月31日. Returns where it ends.
    func part(at start: Int, _ time: inout CalendarTime, isStated: Bool) -> Int {
        var position = start
        if isStated {
            if position < limit, units[position] == .unit("度") { position += 1 }
            if let match = tables.words.longestMatch(in: units, at: position, limit: limit) {
                switch match.value {
                case .yearEnd:
                    time.edge = .end
                    return position + match.length
                case .withinYear, .wholeYear: return position + match.length
                case .half(let half): return halfEnd(half, wordEnd: position + match.length, &time)
                case .event:
                    if let event = eventBefore(at: position) { return eventEnd(event, &time) }
                case .quote:
                    // 今年“五一”之前
                    if let event = quotedEventBefore(at: position + match.length) {
                        return eventEnd(event, &time)
                    }
                default: break
                }
            }
            // 明年年中, 2026年年初
            if position + 1 < limit, units[position] == .unit("年"),
                units[position + 1] == .unit("中") || units[position + 1] == .unit("初")
            {
                time.edge = units[position + 1] == .unit("中") ? .middle : .start
                return position + 2
            }
            if let edge = edge(at: position), edge != .middle {
                time.edge = edge
                return position + 1
            }
        }
        if isStated, position + 1 < limit, units[position] == .unit("首"), units[position + 1] == .unit("季") {
            time.part = .quarter(1)
            return position + (position + 2 < limit && units[position + 2] == .unit("度") ? 3 : 2)
        }
        var numberStart = skipSpace(position)
        if numberStart < limit, units[numberStart] == .unit("第") { numberStart += 1 }
        guard let number = CalendarNumber.read(units, at: numberStart, limit: limit) else { return position }
        let unit = skipSpace(number.end)
        guard unit < limit else { return position }
        if units[unit] == .unit("季"), let value = number.value, (1...4).contains(value),
            let end = quarterEnd(at: unit, isStated: isStated, isChinese: number.isChinese, numberStart)
        {
            time.part = .quarter(Int8(value))
            position = end
            if let edge = edge(at: position), edge == .end {
                time.edge = edge
                position += 1
            }
            return position
        }
        guard units[unit] == .unit("月"), let month = number.twoCharacters(upTo: 12) else { return position }
        time.part = .month(month)
        return dayOfMonth(at: unit + 1, &time)
    }

    /// 上半年, 上半年底. Returns where it ends.
    private func halfEnd(_ half: Int8, wordEnd: Int, _ time: inout CalendarTime) -> Int {
        time.part = .half(half)
        guard edge(at: wordEnd) == .end,
            tables.notEnds.longestMatch(in: units, at: wordEnd, limit: limit) == nil
        else { return wordEnd }
        time.edge = .end
        return wordEnd + 1
    }

    /// Behind 季度, and behind 季 where a year stands before it or 第 before and a bound behind.
    private func quarterEnd(at unit: Int, isStated: Bool, isChinese: Bool, _ numberStart: Int) -> Int? {
        let isOrdinal = follows(.unit("第"), numberStart)
        if unit + 1 < limit, units[unit + 1] == .unit("度") {
            return isStated || isChinese || isOrdinal ? unit + 2 : nil
        }
        let isBounded =
            isOrdinal && (edge(at: unit + 1) == .end || tail(at: unit + 1, isDay: false).bound != nil)
        return isStated || isBounded ? unit + 1 : nil
    }

    private func follows(_ unit: UInt16, _ position: Int) -> Bool {
        position > 0 && units[position - 1] == unit
    }

    /// 底 末 初, and 中 where no word begins with it.
    func edge(at position: Int) -> CalendarTime.Edge? {
        guard position < limit else { return nil }
        switch units[position] {
        case .unit("底"), .unit("末"):
            // 每月末位, 9月底数
            return tables.notEnds.longestMatch(in: units, at: position, limit: limit) == nil ? .end : nil
        case .unit("初"):
            // 初步, 初级, 初中
            guard position + 1 < limit else { return .start }
            switch units[position + 1] {
            case .unit("步"), .unit("级"), .unit("中"), .unit("心"), .unit("志"): return nil
            default: return .start
            }
        default: return nil
        }
    }

    func isDayUnit(_ unit: UInt16) -> Bool { unit == .unit("日") || unit == .unit("号") }

    @inline(__always)
    func skipSpace(_ position: Int) -> Int {
        guard position < limit, units[position] <= 0x20 else { return position }
        return units[position] == 0x20 ? position + 1 : skipWrap(position)
    }

    /// Behind a line break of a hard wrap: 10月⏎8日, 9月30日⏎前. Lines that end early end what they say.
    @inline(never)
    func skipWrap(_ position: Int) -> Int {
        guard position < limit, units[position] == 0x0A, position >= Self.shortestWrapped else {
            return position
        }
        for index in position - Self.shortestWrapped..<position where units[index] == 0x0A { return position }
        return position + 1
    }

    /// How long at least a line is that is wrapped.
    private static let shortestWrapped = 24

    /// Behind X年: it counts years and does not name one.
    func isDurationTail(_ position: Int) -> Bool {
        tables.grants.longestMatch(in: units, at: position, limit: limit) != nil
            || tables.notTimes.longestMatch(in: units, at: position, limit: limit) != nil
    }

    // MARK: Bounds

    /// The bound behind a point.
    func tail(at position: Int, of time: CalendarTime) -> (end: Int, bound: TimeLexicon.Bound?) {
        tail(at: position, isDay: time.day != nil || time.edge == .end)
    }

    /// - Parameter isDay: a day or an end stands in front, which leaves no doubt what 前 belongs to.
    func tail(at end: Int, isDay: Bool) -> (end: Int, bound: TimeLexicon.Bound?) {
        var position = end
        if position < limit, units[position] == 0x0A { position = skipWrap(position) }
        guard let match = tables.bounds.longestMatch(in: units, at: position, limit: limit) else {
            return (end, nil)
        }
        let words = isDay ? tables.notBoundsOfDays : tables.notBounds
        if words.longestMatch(in: units, at: position, limit: limit)?.value == true { return (end, nil) }
        return (position + match.length, match.value)
    }

    /// Behind 至 到 - — ~, where a second time may follow; nil when there is none.
    func separator(at position: Int) -> Int? {
        guard position < limit else { return nil }
        switch units[position] {
        case .unit("至"), .unit("到"), 0x2D, 0x7E, 0x2013: return position + 1
        case .unit("—"):
            return position + 1 < limit && units[position + 1] == .unit("—") ? position + 2 : position + 1
        default: return nil
        }
    }

}
