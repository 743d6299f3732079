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
        case .firstMonthTo:
            // 元至6月
            guard let point = point(at: wordEnd), case .month = point.time.part else { return nil }
            return TimeExpression(
                range: start..<point.end,
                kind: .stretch(CalendarTime(part: .month(DateDigits(1, length: 2))), point.time),
                isLimit: true)
        case .year, .followingYear, .years, .yearEnd, .withinYear, .wholeYear, .half, .month, .firstMonth,
            .monthEnd, .ordinal:
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
        guard isBeforeUnit(end) || units[start] == .unit("十") || isListed(at: end) else { return nil }
        return readNumberLed(at: start, end: end)
    }

    /// Whether a unit or what joins a second number stands at a position, behind a space or none.
    @inline(__always)
    private func isBeforeUnit(_ end: Int) -> Bool {
        let next = skipSpace(end)
        return next < limit && tables.behindNumbers[units[next]]
    }

    /// 、 and another number: 6、7月份.
    @inline(__always)
    private func isListed(at end: Int) -> Bool {
        end + 2 < limit && units[end] == .unit("、") && isNumber(units[end + 1])
    }

    @inline(never)
    private func readNumberLed(at start: Int, end: Int) -> TimeExpression? {
        if let plan = fiveYears(at: start, opened: nil) { return pointLed(plan, start: start) }
        if isListed(at: end) { return listedStretch(at: start) }
        if let hundred = hundredDays(at: start) { return granted(at: hundred, start: start, isLimit: false) }
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

    func isDayUnit(_ unit: UInt16) -> Bool { unit == .unit("日") || unit == .unit("号") }

    /// Behind X年: it counts years and does not name one.
    func isDurationTail(_ position: Int) -> Bool {
        tables.grants.longestMatch(in: units, at: position, limit: limit) != nil
            || tables.notTimes.longestMatch(in: units, at: position, limit: limit) != nil
    }
}
