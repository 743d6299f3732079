/// Days counted from the speech's own, weekdays, months and hours: 明天下午5点前, 本周五, 下月10日.
extension TimeReader {
    // MARK: Days and weeks

    /// 明天, 今晚11时, 后天下班前
    func day(
        _ days: Int8, _ part: DayPart?, at wordEnd: Int
    ) -> (end: Int, time: CalendarTime) {
        var time = today?.adding(Int(days)).time ?? unknownDay
        let end = moment(at: wordEnd, part, &time)
        return (end, time)
    }

    /// 本周五, 下周三下午; the week as a whole has no day.
    func week(_ weeks: Int8, at wordEnd: Int) -> (end: Int, time: CalendarTime) {
        guard let weekday = weekday(at: wordEnd) else {
            return (wordEnd, unknownMonth)
        }
        var time = weekday.day.flatMap { today?.day($0, weeksAhead: Int(weeks)).time } ?? unknownDay
        let end = moment(at: wordEnd + 1, nil, &time)
        return (end, time)
    }

    /// 周五, 星期三: the next one to come.
    func nextWeekday(at wordEnd: Int) -> (end: Int, time: CalendarTime)? {
        guard let weekday = weekday(at: wordEnd) else { return nil }
        var time = unknownDay
        if let day = weekday.day, let today {
            time = today.day(day, weeksAhead: day < today.weekday ? 1 : 0).time
        }
        let end = moment(at: wordEnd + 1, nil, &time)
        return (end, time)
    }

    private struct Weekday {
        /// From Monday, 0 to 6; `nil` for the end of the week.
        var day: Int?
    }

    /// 一 to 六, 日, 天 from Monday on; 末 has no day of its own. 周一次, 周日均 are no days.
    private func weekday(at position: Int) -> Weekday? {
        guard position < limit else { return nil }
        let next = position + 1 < limit ? units[position + 1] : 0
        switch units[position] {
        case .unit("一"), .unit("二"), .unit("三"), .unit("四"), .unit("五"), .unit("六"):
            // 次 至到 个 天 are counted
            guard next != .unit("次"), next != .unit("个"), next != .unit("天"), !isNumber(next) else {
                return nil
            }
            return CalendarNumber.read(units, at: position, limit: position + 1)?.value.map {
                Weekday(day: $0 - 1)
            }
        case .unit("日"), .unit("天"): return Weekday(day: 6)
        case .unit("末"): return Weekday(day: nil)
        default: return nil
        }
    }

    // MARK: Months

    /// 本月15日, 下月上旬, 本月底
    func month(_ months: Int8?, at wordEnd: Int) -> (end: Int, time: CalendarTime) {
        var time = months.flatMap { today?.month(ahead: Int($0)) } ?? unknownMonth
        let end = dayOfMonth(at: wordEnd, &time)
        return (end, time)
    }

    /// 份, 上旬, 底, 15日 behind a month. Returns where it ends.
    func dayOfMonth(at start: Int, _ time: inout CalendarTime) -> Int {
        var position = start
        if position < limit, units[position] == .unit("份") { position += 1 }
        if position + 1 < limit, units[position + 1] == .unit("旬"), let third = third(units[position]) {
            time.edge = .tenDays(third)
            return position + 2
        }
        // 上中旬, 中下旬
        if position + 2 < limit, units[position + 2] == .unit("旬"), let first = third(units[position]),
            let last = third(units[position + 1]), last == first + 1
        {
            time.edge = .tenDays(first + 3)
            return position + 3
        }
        if let edge = edge(at: position) {
            time.edge = edge
            return position + 1
        }
        let dayStart = skipSpace(position)
        if let day = CalendarNumber.read(units, at: dayStart, limit: limit) {
            let dayUnit = skipSpace(day.end)
            if dayUnit < limit, isDayUnit(units[dayUnit]), let text = day.twoCharacters(upTo: 31) {
                time.day = text
                return moment(at: dayUnit + 1, nil, &time)
            }
        }
        return position
    }

    /// 上 中 下 of 旬
    private func third(_ unit: UInt16) -> Int8? {
        switch unit {
        case .unit("上"): 1
        case .unit("中"): 2
        case .unit("下"): 3
        default: nil
        }
    }

    /// 25日前上报: the next such day. 三日前 and 3日前 tell as often how long ago.
    func dayOfNextMonth(_ number: CalendarNumber, at start: Int) -> TimeExpression? {
        guard !number.isChinese, !number.isMask, number.end < limit, isDayUnit(units[number.end]),
            let day = number.value, (8...31).contains(day), let text = number.twoCharacters(upTo: 31),
            start == 0 || !isNumber(units[start - 1])
        else { return nil }
        let tail = tail(at: number.end + 1, isDay: true)
        guard tail.bound == .before, !isSaidOf(tail.end) else { return nil }
        var time = today.map { $0.month(ahead: day < $0.dayOfMonth ? 1 : 0) } ?? unknownMonth
        time.day = text
        return TimeExpression(
            range: start..<tail.end, kind: .calendar(time), bound: .before, isLimit: true)
    }

    /// 25日前|上报的数据, 20日前|没交: what was done by then, or was not.
    private func isSaidOf(_ start: Int) -> Bool {
        guard start < limit else { return false }
        if units[start] == .unit("没") || units[start] == .unit("未") { return true }
        return units[start..<min(limit, start + 4)].contains(.unit("的"))
    }

    // MARK: Hours

    /// Behind a day: 下午, 12时, 下午5点半, and what the day is named after or ends with where 前 follows
    /// (9月10日教师节前, 明天下班前). Returns where it ends.
    func moment(at start: Int, _ part: DayPart?, _ time: inout CalendarTime) -> Int {
        var position = skipSpace(start)
        if let bracket = weekdayBracketEnd(at: position),
            isBefore(at: bracket) || dayPart(at: bracket) != nil || clock(at: bracket, nil) != nil
        {
            if isBefore(at: bracket) { return bracket }
            position = bracket
        }
        var part = part
        if let word = dayPart(at: position) {
            part = word.part
            position = word.end
        }
        if let clock = clock(at: position, part) {
            time.clock = clock.time
            return clock.end
        }
        if let event = eventBefore(at: position) { return event.end }
        return position == skipSpace(start) ? start : position
    }

    /// Behind (星期五).
    private func weekdayBracketEnd(at start: Int) -> Int? {
        guard start < limit, units[start] == 0x28 else { return nil }
        var index = start + 1
        while index < limit, index - start < 8 {
            if units[index] == 0x29 { return index + 1 }
            index += 1
        }
        return nil
    }

    /// 春节, 汛期到来 where 前 follows, and the last day before it. Does not take 前.
    func eventBefore(at position: Int) -> (end: Int, eve: TimeLexicon.Eve?)? {
        guard let match = tables.words.longestMatch(in: units, at: position, limit: limit),
            case .event(let first) = match.value
        else { return nil }
        let (end, eve) = lastEvent(behind: position + match.length, first)
        let coming = tables.comings.longestMatch(in: units, at: end, limit: limit)
        let comingEnd = end + (coming?.length ?? 0)
        return isBefore(at: comingEnd) ? (comingEnd, eve) : nil
    }

    /// Behind 止 of 5月1日起至31日止.
    func stopEnd(at position: Int) -> Int {
        position < limit && units[position] == .unit("止") ? position + 1 : position
    }

    /// Behind 中秋、国庆: events that share a bound, which then are no day.
    private func lastEvent(
        behind first: Int, _ eve: TimeLexicon.Eve?
    ) -> (end: Int, eve: TimeLexicon.Eve?) {
        var end = first
        for _ in 0..<4 {
            guard end + 1 < limit, units[end] == .unit("、") || units[end] == .unit("和"),
                let next = tables.words.longestMatch(in: units, at: end + 1, limit: limit),
                case .event = next.value
            else { break }
            end += 1 + next.length
        }
        return (end, end == first ? eve : nil)
    }

    /// 高考期间: a stretch that is named after what happens in it.
    func eventDuring(at start: Int, wordEnd: Int) -> TimeExpression? {
        var end = lastEvent(behind: wordEnd, nil).end
        if let festival = tables.festivals.longestMatch(in: units, at: end, limit: limit),
            units[end + festival.length - 1] != .unit("间")
        {
            end += festival.length
        }
        let tail = tail(at: end, isDay: true)
        guard tail.bound == .during, start == 0 || units[start - 1] != .unit("“") else { return nil }
        return TimeExpression(
            range: start..<tail.end, kind: .named(.period), bound: .during, isLimit: true)
    }

    /// “五一”前: an event in quotes and what bounds it.
    func quotedEvent(at start: Int, wordEnd: Int) -> TimeExpression? {
        guard let event = quotedEventBefore(at: wordEnd) else { return nil }
        let tail = tail(at: event.end, isDay: true)
        return TimeExpression(
            range: start..<tail.end, kind: event.eve.map { .calendar($0.time) } ?? .named(.deadline),
            bound: tail.bound, isLimit: true)
    }

    /// The event behind an opening quote, where 前 follows the closing one.
    func quotedEventBefore(at position: Int) -> (end: Int, eve: TimeLexicon.Eve?)? {
        guard let match = tables.words.longestMatch(in: units, at: position, limit: limit),
            case .event(let eve) = match.value
        else { return nil }
        let close = position + match.length
        guard close < limit, units[close] == .unit("”") || units[close] == .unit("’") else { return nil }
        var end = close + 1
        if let festival = tables.festivals.longestMatch(in: units, at: end, limit: limit) {
            end += festival.length
        }
        return isBefore(at: end) ? (end, eve) : nil
    }

    /// 2027年五一前, 明年汛期前: an event of a year. The year alone says too much where the day is not known.
    func eventEnd(_ event: (end: Int, eve: TimeLexicon.Eve?), _ time: inout CalendarTime) -> Int {
        if let eve = event.eve, eve.month < 12 {
            time.part = .month(DateDigits(Int(eve.month), length: 2))
            time.day = DateDigits(Int(eve.day), length: 2)
        } else {
            time = unknownDay
        }
        return event.end
    }

    /// 下午; 早 and 晚 in front of a number only.
    func dayPart(at position: Int) -> (end: Int, part: DayPart)? {
        guard let match = tables.dayParts.longestMatch(in: units, at: position, limit: limit) else {
            return nil
        }
        let end = position + match.length
        if match.length == 1, !isBefore(at: end), end >= limit || !isNumber(units[end]) { return nil }
        return (end, match.value)
    }

    /// 23时, 5点半, 8点30分, 18:00
    func clock(at start: Int, _ part: DayPart?) -> (end: Int, time: ClockTime)? {
        guard let number = CalendarNumber.read(units, at: start, limit: limit) else { return nil }
        return clock(number, at: start, part)
    }

    /// - Parameter number: the one that stands at the position.
    private func clock(_ number: CalendarNumber, at start: Int, _ part: DayPart?) -> (
        end: Int, time: ClockTime
    )? {
        guard let hour = number.value, number.end < limit else { return nil }
        var end = number.end + 1
        var minute = 0
        switch units[number.end] {
        case .unit("时"), .unit("点"):
            // 早一点
            if hour == 1, number.isChinese, part == nil || units[start - 1] == .unit("早") { return nil }
            if end < limit, units[end] == .unit("钟") || units[end] == .unit("整") {
                end += 1
            } else if end < limit, units[end] == .unit("半") {
                minute = 30
                end += 1
            } else if let minutes = CalendarNumber.read(units, at: end, limit: limit), minutes.end < limit,
                units[minutes.end] == .unit("分"), let value = minutes.value
            {
                minute = value
                end = minutes.end + 1
            }
        case 0x3A:
            guard !number.isChinese, end + 1 < limit,
                let minutes = CalendarNumber.read(units, at: end, limit: limit), minutes.end == end + 2,
                let value = minutes.value
            else { return nil }
            minute = value
            end = minutes.end
        default: return nil
        }
        return ClockTime(hour: hour, minute: minute, part: part).map { (end, $0) }
    }

    /// 下午5点前, 18:00前: an hour of no day bounds with 前 only.
    ///
    /// - Parameter number: the one that stands at the position, where there is one.
    func clockLed(at start: Int, _ number: CalendarNumber? = nil) -> TimeExpression? {
        let part = dayPart(at: start)
        let hour = part == nil ? number : nil
        guard
            let clock = hour.map({ clock($0, at: start, nil) })
                ?? clock(at: part?.end ?? start, part?.part)
        else { return nil }
        let tail = tail(at: clock.end, isDay: true)
        guard tail.bound == .before else { return nil }
        return TimeExpression(
            range: start..<tail.end, kind: .named(.deadline), bound: .before, isLimit: true)
    }

    /// Whether 前 follows.
    func isBefore(at position: Int) -> Bool {
        let bound = tail(at: position, isDay: true).bound
        return bound == .before || bound == .around
    }

    /// 本月: a month, but none with a number.
    var unknownMonth: CalendarTime { CalendarTime(year: .masked, part: .month(.maskedPair)) }

    var unknownDay: CalendarTime {
        CalendarTime(year: .masked, part: .month(.maskedPair), day: .maskedPair)
    }
}
