/// Points of the calendar: 2026年底, 6月, 明年上半年, 12月31日.
extension TimeReader {
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
    func point(number: CalendarNumber, at start: Int) -> (end: Int, time: CalendarTime)? {
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
    func point(
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
        case .firstMonth:
            time.part = .month(DateDigits(1, length: 2))
            return (dayOfMonth(at: wordEnd, &time), time)
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
    func point(
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
}
