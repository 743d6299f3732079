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
        case .event(let eve):
            guard let bound = TimeLexicon.bounds.longestMatch(in: units, at: wordEnd, limit: limit),
                bound.value == .before,
                TimeLexicon.notBounds.longestMatch(in: units, at: wordEnd, limit: limit) == nil
            else { return nil }
            return TimeExpression(
                range: start..<wordEnd + bound.length,
                kind: eve.map(TimeExpression.Kind.calendar) ?? .named(.deadline), bound: .before,
                isLimit: true)
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

    func pointLed(at start: Int) -> TimeExpression? {
        guard let point = point(at: start) else { return nil }
        return pointLed(point, start: start)
    }

    func pointLed(_ point: (end: Int, time: CalendarTime), start: Int) -> TimeExpression? {
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
        var expression = TimeExpression(
            range: start..<tail.end, kind: .calendar(time), bound: tail.bound, isLimit: isLimit)
        // 全年
        expression.isWhole = point.end - start >= 2 && units[point.end - 2] == 0x5168
        return expression
    }

    func isWithinYear(_ start: Int, _ end: Int) -> Bool {
        end > start && units[end - 1] == 0x5185
    }

    /// A second point that is a part of the first one's year: 2026年至今 is no stretch.
    func isRepeatedYearPart(_ last: CalendarTime, after first: CalendarTime) -> Bool {
        if case .relative(let offset) = last.year, offset < 0 { return true }
        return false
    }

    func inherit(_ time: inout CalendarTime, from first: CalendarTime) {
        if case .unstated = time.year { time.year = first.year }
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
    func part(at start: Int, _ time: inout CalendarTime, isStated: Bool) -> Int {
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
    func edge(at position: Int) -> CalendarTime.Edge? {
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

    func isDayUnit(_ unit: UInt16) -> Bool { unit == 0x65E5 || unit == 0x53F7 }

    func skipSpace(_ position: Int) -> Int {
        position < limit && units[position] == 0x20 ? position + 1 : position
    }

    /// Behind X年: it counts years and does not name one.
    func isDurationTail(_ position: Int) -> Bool {
        TimeLexicon.grants.longestMatch(in: units, at: position, limit: limit) != nil
            || TimeLexicon.notTimes.longestMatch(in: units, at: position, limit: limit) != nil
    }

    // MARK: Bounds

    func tail(at position: Int) -> (end: Int, bound: TimeLexicon.Bound?) {
        guard let match = TimeLexicon.bounds.longestMatch(in: units, at: position, limit: limit),
            TimeLexicon.notBounds.longestMatch(in: units, at: position, limit: limit) == nil
        else { return (position, nil) }
        return (position + match.length, match.value)
    }

    /// Behind 至 到 - — ~, where a second time may follow; nil when there is none.
    func separator(at position: Int) -> Int? {
        guard position < limit else { return nil }
        switch units[position] {
        case 0x81F3, 0x5230, 0x2D, 0x7E, 0x2013: return position + 1
        case 0x2014:
            return position + 1 < limit && units[position + 1] == 0x2014 ? position + 2 : position + 1
        default: return nil
        }
    }

}
