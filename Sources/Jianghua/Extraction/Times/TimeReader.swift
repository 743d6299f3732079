import JianghuaRecords

/// Reads one time at a position. Knows the forms, not whether they bound anything.
struct TimeReader {
    let units: [UInt16]
    let limit: Int

    /// The time that starts with a word of the lexicon.
    func read(word: TimeLexicon.Word, at start: Int, wordEnd: Int) -> TimeExpression? {
        switch word {
        case .year, .yearEnd, .withinYear, .wholeYear, .half, .month, .monthEnd, .ordinal:
            return pointLed(at: start)
        case .quote:
            guard let plan = fiveYears(at: wordEnd, opened: start) else { return nil }
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
            return TimeExpression(range: start..<wordEnd, kind: .named(type), isLimit: true)
        case .event:
            guard let bound = TimeLexicon.bounds.longestMatch(in: units, at: wordEnd, limit: limit),
                bound.value == .before,
                TimeLexicon.notBounds.longestMatch(in: units, at: wordEnd, limit: limit) == nil
            else { return nil }
            return TimeExpression(
                range: start..<wordEnd + bound.length, kind: .named(.deadline), bound: .before, isLimit: true)
        }
    }

    /// The time that starts with a digit, a mask or a Chinese numeral.
    func numberLed(at start: Int) -> TimeExpression? {
        if let plan = fiveYears(at: start, opened: nil) { return pointLed(plan, start: start) }
        if let expression = pointLed(at: start) { return expression }
        if let stretch = numberStretch(at: start) { return stretch }
        return duration(at: start, start: start, isLimit: false)
    }

    // MARK: Points

    private func pointLed(at start: Int) -> TimeExpression? {
        guard let point = point(at: start) else { return nil }
        return pointLed(point, start: start)
    }

    private func pointLed(_ point: (end: Int, time: CalendarTime), start: Int) -> TimeExpression? {
        if let separator = separator(at: point.end), let last = self.point(at: separator),
            !isRepeatedYearPart(last.time, after: point.time)
        {
            var time = last.time
            if case .month = point.time.part, point.time.day != nil, time.part == .whole { return nil }
            inherit(&time, from: point.time)
            let tail = tail(at: last.end)
            return TimeExpression(
                range: start..<tail.end, kind: .stretch(point.time, time), bound: tail.bound, isLimit: true)
        }
        if let separator = separator(at: point.end), let day = dayOfSameMonth(at: separator, point.time) {
            return TimeExpression(
                range: start..<day.end, kind: .stretch(point.time, day.time), isLimit: true)
        }
        var time = point.time
        let tail = tail(at: point.end)
        var isLimit = tail.bound != nil || time.edge == .end
        switch tail.bound {
        case .within where time.part == .whole && time.edge == .none: break
        case .during, .within, .before, .from, nil: break
        }
        if time.lastYear != nil, tail.bound == nil, time.edge == .none {
            // “十四五” alone is a name.
            return nil
        }
        if isWithinYear(start, point.end) { isLimit = true }
        if time.edge == .end, tail.bound == .during { time.edge = .none }
        return TimeExpression(
            range: start..<tail.end, kind: .calendar(time), bound: tail.bound, isLimit: isLimit)
    }

    private func isWithinYear(_ start: Int, _ end: Int) -> Bool {
        end > start && units[end - 1] == 0x5185
    }

    /// A second point that is a part of the first one's year: 2026年至今 is no stretch.
    private func isRepeatedYearPart(_ last: CalendarTime, after first: CalendarTime) -> Bool {
        if case .relative(let offset) = last.year, offset < 0 { return true }
        return false
    }

    private func inherit(_ time: inout CalendarTime, from first: CalendarTime) {
        if case .unstated = time.year { time.year = first.year }
    }

    /// 20日至23日: the second day of a stretch within a month.
    private func dayOfSameMonth(
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
        var time = CalendarTime()
        var position = start
        var isStated = false
        let kind = CharacterClass.table[Int(units[start])]
        if !kind.isDisjoint(with: [.digit, .mask, .numeral]) {
            if let number = CalendarNumber.read(units, at: start, limit: limit) {
                let unit = skipSpace(number.end)
                if unit < limit, units[unit] == 0x5E74, let year = number.year {
                    if number.isMask, isDurationTail(unit + 1) { return nil }
                    time.year = year
                    position = unit + 1
                    isStated = true
                }
            } else {
                return nil
            }
        } else if let match = TimeLexicon.words.longestMatch(in: units, at: start, limit: limit) {
            switch match.value {
            case .year(let offset):
                time.year = .relative(offset)
                position = start + match.length
                isStated = true
            case .withinYear, .wholeYear: return (start + match.length, time)
            case .yearEnd:
                time.edge = .end
                return (start + match.length, time)
            case .monthEnd, .month: return (start + match.length, unknownMonth)
            case .half(let half):
                time.part = .half(half)
                return (start + match.length, time)
            default: break
            }
        }
        let rest = part(at: position, &time, isStated: isStated)
        guard isStated || rest > position else { return nil }
        return (rest, time)
    }

    /// 本月: a month, but none with a number.
    private var unknownMonth: CalendarTime { CalendarTime(year: .masked, part: .month("XX")) }

    /// What follows a year: 度, 底, 上半年, 二季度, 6月底, 12月31日. Returns where it ends.
    private func part(at start: Int, _ time: inout CalendarTime, isStated: Bool) -> Int {
        var position = start
        if isStated {
            if position < limit, units[position] == 0x5EA6 { position += 1 }
            if let match = TimeLexicon.words.longestMatch(in: units, at: position, limit: limit) {
                switch match.value {
                case .yearEnd:
                    time.edge = .end
                    return position + match.length
                case .withinYear, .wholeYear: return position + match.length
                case .half(let half):
                    time.part = .half(half)
                    return position + match.length
                default: break
                }
            }
            // 明年年中
            if position + 1 < limit, units[position] == 0x5E74, units[position + 1] == 0x4E2D {
                time.edge = .middle
                return position + 2
            }
            if let edge = edge(at: position), edge != .middle {
                time.edge = edge
                return position + 1
            }
        }
        var numberStart = skipSpace(position)
        if numberStart < limit, units[numberStart] == 0x7B2C { numberStart += 1 }
        guard let number = CalendarNumber.read(units, at: numberStart, limit: limit) else { return position }
        let unit = skipSpace(number.end)
        guard unit < limit else { return position }
        if units[unit] == 0x5B63, unit + 1 < limit, units[unit + 1] == 0x5EA6, let value = number.value,
            (1...4).contains(value), isStated || number.isChinese || units[numberStart - 1] == 0x7B2C
        {
            time.part = .quarter(value)
            position = unit + 2
            if let edge = edge(at: position), edge == .end {
                time.edge = edge
                position += 1
            }
            return position
        }
        guard units[unit] == 0x6708, let month = number.twoCharacters(upTo: 12) else {
            return numberStart > position && units[position] == 0x7B2C ? position : position
        }
        time.part = .month(month)
        position = unit + 1
        if position < limit, units[position] == 0x4EFD { position += 1 }
        if position + 1 < limit, units[position + 1] == 0x65EC,
            let third = [0x4E0A: 1, 0x4E2D: 2, 0x4E0B: 3][Int(units[position])]
        {
            time.edge = .tenDays(third)
            return position + 2
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
                position = dayUnit + 1
            }
        }
        return position
    }

    /// 底 末 初, and 中 where no word begins with it.
    private func edge(at position: Int) -> CalendarTime.Edge? {
        guard position < limit else { return nil }
        switch units[position] {
        case 0x5E95, 0x672B: return .end
        case 0x521D:
            // 初步, 初级, 初中
            guard position + 1 < limit else { return .start }
            return [0x6B65, 0x7EA7, 0x4E2D, 0x5FC3, 0x5FD7].contains(units[position + 1]) ? nil : .start
        default: return nil
        }
    }

    private func isDayUnit(_ unit: UInt16) -> Bool { unit == 0x65E5 || unit == 0x53F7 }

    private func skipSpace(_ position: Int) -> Int {
        position < limit && units[position] == 0x20 ? position + 1 : position
    }

    /// Behind X年: it counts years and does not name one.
    private func isDurationTail(_ position: Int) -> Bool {
        TimeLexicon.grants.longestMatch(in: units, at: position, limit: limit) != nil
            || TimeLexicon.notTimes.longestMatch(in: units, at: position, limit: limit) != nil
    }

    // MARK: Bounds

    private func tail(at position: Int) -> (end: Int, bound: TimeLexicon.Bound?) {
        guard let match = TimeLexicon.bounds.longestMatch(in: units, at: position, limit: limit),
            TimeLexicon.notBounds.longestMatch(in: units, at: position, limit: limit) == nil
        else { return (position, nil) }
        return (position + match.length, match.value)
    }

    /// Behind 至 到 - — ~, where a second time may follow; nil when there is none.
    private func separator(at position: Int) -> Int? {
        guard position < limit else { return nil }
        switch units[position] {
        case 0x81F3, 0x5230, 0x2D, 0x7E, 0x2013: return position + 1
        case 0x2014:
            return position + 1 < limit && units[position + 1] == 0x2014 ? position + 2 : position + 1
        default: return nil
        }
    }

    // MARK: Stretches

    /// 2025—2027年, X至X年, 3-6月: the first number has no unit of its own.
    private func numberStretch(at start: Int) -> TimeExpression? {
        guard let first = CalendarNumber.read(units, at: start, limit: limit),
            let second = separator(at: first.end),
            let last = CalendarNumber.read(units, at: second, limit: limit)
        else { return nil }
        let unit = skipSpace(last.end)
        guard unit < limit else { return nil }
        if units[unit] == 0x5E74, let from = first.year, let until = last.year {
            let tail = tail(at: unit + 1)
            return TimeExpression(
                range: start..<tail.end,
                kind: .stretch(CalendarTime(year: from), CalendarTime(year: until)), bound: tail.bound,
                isLimit: true)
        }
        if units[unit] == 0x6708, let from = first.twoCharacters(upTo: 12),
            let until = last.twoCharacters(upTo: 12)
        {
            var end = unit + 1
            if end < limit, units[end] == 0x4EFD { end += 1 }
            return TimeExpression(
                range: start..<end,
                kind: .stretch(CalendarTime(part: .month(from)), CalendarTime(part: .month(until))),
                isLimit: true)
        }
        return nil
    }

    /// “十四五”期间, “十五五”末
    private func fiveYears(at position: Int, opened: Int?) -> (end: Int, time: CalendarTime)? {
        guard position + 2 < limit, units[position] == 0x5341, units[position + 2] == 0x4E94,
            let middle = CalendarNumber.read(units, at: position + 1, limit: position + 2),
            let number = middle.value, (1...9).contains(number)
        else { return nil }
        var end = position + 3
        if opened != nil {
            guard end < limit, units[end] == 0x201D || units[end] == 0x2019 || units[end] == 0x22 else {
                return nil
            }
            end += 1
        }
        // The tenth plan began in 2001.
        let first = 2001 + number * 5
        var time = CalendarTime(year: .absolute(String(first)), lastYear: .absolute(String(first + 4)))
        for word in FiveYearEnd.allCases where matches(word.units, at: end) {
            time.edge = .end
            return (end + word.units.count, time)
        }
        return (end, time)
    }

    private enum FiveYearEnd: CaseIterable {
        case last, ofPeriod, ofTime

        var units: [UInt16] {
            switch self {
            case .last: Array("末".utf16)
            case .ofPeriod: Array("期末".utf16)
            case .ofTime: Array("时期末".utf16)
            }
        }
    }

    private func matches(_ phrase: [UInt16], at position: Int) -> Bool {
        guard position + phrase.count <= limit else { return false }
        for index in phrase.indices where units[position + index] != phrase[index] { return false }
        return true
    }

    // MARK: From

    /// 从2019年起, 从现在起到年底, 自本通知印发之日起
    private func fromLed(at start: Int, wordEnd: Int) -> TimeExpression? {
        if let now = TimeLexicon.words.longestMatch(in: units, at: wordEnd, limit: limit),
            case .fromNow = now.value
        {
            return nowLed(at: start, wordEnd: wordEnd + now.length)
        }
        if let point = point(at: wordEnd) {
            let tail = tail(at: point.end)
            if let next = separator(at: tail.end), let last = self.point(at: next) {
                var time = last.time
                inherit(&time, from: point.time)
                let end = self.tail(at: last.end)
                return TimeExpression(
                    range: start..<end.end, kind: .stretch(point.time, time), bound: end.bound, isLimit: true)
            }
            guard tail.bound == .from else { return nil }
            return TimeExpression(
                range: start..<tail.end, kind: .calendar(point.time), bound: .from, isLimit: true)
        }
        return sinceDay(at: start, wordEnd: wordEnd)
    }

    /// How far 之日起 may stand from 自.
    private static let sinceReach = 24

    private func sinceDay(at start: Int, wordEnd: Int) -> TimeExpression? {
        var position = wordEnd
        let last = min(limit - 2, wordEnd + TimeReader.sinceReach)
        while position < last {
            let unit = units[position]
            if CharacterClass.table[Int(unit)].contains(.mark), unit != 0x28, unit != 0x29, unit != 0x300A,
                unit != 0x300B
            {
                return nil
            }
            // 之日起
            if unit == 0x4E4B, units[position + 1] == 0x65E5, units[position + 2] == 0x8D77 {
                let isIssue =
                    matches(Array("印发".utf16), at: position - 2)
                    || matches(Array("发布".utf16), at: position - 2)
                    || matches(Array("公布".utf16), at: position - 2)
                    || matches(Array("下发".utf16), at: position - 2)
                return TimeExpression(
                    range: start..<position + 3, kind: isIssue ? .sinceIssue : .named(.period), isLimit: true)
            }
            position += 1
        }
        return nil
    }

    /// 从现在起到年底: without an end it is vague and none.
    private func nowLed(at start: Int, wordEnd: Int) -> TimeExpression? {
        var position = wordEnd
        if let bound = TimeLexicon.bounds.longestMatch(in: units, at: position, limit: limit),
            bound.value == .from
        {
            position += bound.length
        }
        if position < limit, units[position] == 0x2C { position += 1 }
        guard let next = separator(at: position), let last = point(at: next) else { return nil }
        let tail = tail(at: last.end)
        var expression = TimeExpression(
            range: start..<tail.end, kind: .stretch(CalendarTime(), last.time), bound: tail.bound,
            isLimit: true)
        expression.isRelativeStart = true
        return expression
    }

    // MARK: Durations and frequencies

    private func durationLed(at start: Int, wordEnd: Int) -> TimeExpression? {
        // 通过三年: the preposition is no part of the time.
        let isThrough = units[start] == 0x901A
        return duration(
            at: wordEnd, start: isThrough ? wordEnd : start, isLimit: !isThrough, isEffort: isThrough)
    }

    /// 三年, 3个月内, 三到五年时间, X至X年的
    ///
    /// - Parameter isEffort: 通过 stands in front, so that …年的努力 is a stretch and no past.
    private func duration(
        at position: Int, start: Int, isLimit: Bool, isEffort: Bool = false
    ) -> TimeExpression? {
        var number = position
        if number < limit, units[number] == 0x534A { return halfDuration(at: number, start: start) }
        guard let first = CalendarNumber.read(units, at: number, limit: limit),
            first.year == nil || first.isMask
        else { return nil }
        number = first.end
        if let next = separator(at: number), let second = CalendarNumber.read(units, at: next, limit: limit) {
            number = second.end
        }
        // 3多个月, 10余天 count, they do not grant.
        number = skipSpace(number)
        guard let unit = TimeLexicon.durationUnits.longestMatch(in: units, at: number, limit: limit),
            unit.value
        else { return nil }
        if isEffort {
            return TimeExpression(
                range: start..<number + unit.length, kind: .duration, isLimit: true)
        }
        return granted(at: number + unit.length, start: start, isLimit: isLimit)
    }

    /// 半年, 半个月
    private func halfDuration(at position: Int, start: Int) -> TimeExpression? {
        guard let unit = TimeLexicon.durationUnits.longestMatch(in: units, at: position + 1, limit: limit)
        else { return nil }
        return granted(at: position + 1 + unit.length, start: start, isLimit: false)
    }

    private func granted(at position: Int, start: Int, isLimit: Bool) -> TimeExpression? {
        if let grant = TimeLexicon.grants.longestMatch(in: units, at: position, limit: limit),
            TimeLexicon.notBounds.longestMatch(in: units, at: position, limit: limit) == nil
        {
            return TimeExpression(
                range: start..<position + grant.length, kind: .duration, isLimit: true)
        }
        if TimeLexicon.notTimes.longestMatch(in: units, at: position, limit: limit) != nil { return nil }
        return TimeExpression(range: start..<position, kind: .duration, isLimit: isLimit)
    }

    /// 每月, 每三年一次, 每年2月底前, 每月15日
    private func eachLed(at start: Int, wordEnd: Int) -> TimeExpression? {
        var position = wordEnd
        // 每隔三年
        if position < limit, units[position] == 0x9694 { position += 1 }
        var hasNumber = false
        if let number = CalendarNumber.read(units, at: position, limit: limit) {
            position = number.end
            hasNumber = true
            // 每一年 is each year, not every one year
            if number.value == 1, number.isChinese, position < limit, units[position] == 0x5E74 { return nil }
        }
        guard let unit = TimeLexicon.eachUnits.longestMatch(in: units, at: position, limit: limit) else {
            return nil
        }
        let isYear = units[position] == 0x5E74 && unit.length <= 2
        let isMonth = units[position + unit.length - 1] == 0x6708
        position += unit.length
        if isYear, !hasNumber, let point = point(at: position) {
            position = tail(at: point.end).end
        } else if isMonth, !hasNumber, let day = CalendarNumber.read(units, at: position, limit: limit),
            day.end < limit, isDayUnit(units[day.end])
        {
            position = tail(at: day.end + 1).end
        } else if let edge = edge(at: position), edge == .end || edge == .start {
            position = tail(at: position + 1).end
        }
        // 一次, 至少两次
        var count = position
        for word in ["至少", "不少于", "各"] where matches(Array(word.utf16), at: count) {
            count += word.utf16.count
        }
        if let times = CalendarNumber.read(units, at: count, limit: limit), times.end < limit,
            units[times.end] == 0x6B21
        {
            position = times.end + 1
        }
        return TimeExpression(range: start..<position, kind: .frequency, isLimit: true)
    }
}
