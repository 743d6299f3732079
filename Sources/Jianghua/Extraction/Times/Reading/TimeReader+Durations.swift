/// Stretches granted and frequencies.
extension TimeReader {
    // MARK: Durations and frequencies

    func durationLed(at start: Int, wordEnd: Int) -> TimeExpression? {
        // 通过三年: the preposition is no part of the time.
        let isThrough = units[start] == .unit("通") || units[start] == .unit("经")
        return duration(
            at: wordEnd, start: isThrough ? wordEnd : start, isLimit: !isThrough,
            isEffort: units[start] == .unit("通"))
    }

    /// 三年, 3个月内, 三到五年时间, X至X年的
    ///
    /// - Parameter isEffort: 通过 stands in front, so that …年的努力 is a stretch and no past.
    func duration(
        at position: Int, start: Int, isLimit: Bool, isEffort: Bool = false
    ) -> TimeExpression? {
        if position < limit, units[position] == .unit("半") { return halfDuration(at: position, start: start) }
        // 用百天时间
        if let end = hundredDays(at: position) { return granted(at: end, start: start, isLimit: isLimit) }
        guard let number = CalendarNumber.read(units, at: position, limit: limit) else { return nil }
        return duration(of: number, start: start, isLimit: isLimit, isEffort: isEffort)
    }

    /// Behind 百天, 百日, 一百天.
    func hundredDays(at position: Int) -> Int? {
        var index = position
        if index < limit, units[index] == .unit("一") { index += 1 }
        guard index + 1 < limit, units[index] == .unit("百"),
            units[index + 1] == .unit("天") || units[index + 1] == .unit("日")
        else { return nil }
        return index + 2
    }

    func duration(
        of first: CalendarNumber, start: Int, isLimit: Bool, isEffort: Bool = false
    ) -> TimeExpression? {
        guard first.year == nil || first.isMask else { return nil }
        var number = first.end
        if let next = separator(at: number), let second = CalendarNumber.read(units, at: next, limit: limit) {
            number = second.end
        }
        // 3多个月, 10余天 count, they do not grant.
        number = skipSpace(number)
        guard let unit = tables.durationUnits.longestMatch(in: units, at: number, limit: limit),
            unit.value
        else { return nil }
        if isEffort {
            var end = number + unit.length
            // 通过一年时间的努力
            if end + 1 < limit, units[end] == .unit("时"), units[end + 1] == .unit("间") { end += 2 }
            return TimeExpression(range: start..<end, kind: .duration, isLimit: true)
        }
        return granted(at: number + unit.length, start: start, isLimit: isLimit)
    }

    /// 三年一次: how often, said without 每.
    func cycle(of number: CalendarNumber, at start: Int) -> TimeExpression? {
        guard number.year == nil,
            let unit = tables.cycleUnits.longestMatch(in: units, at: number.end, limit: limit),
            let turn = tables.cycles.longestMatch(in: units, at: number.end + unit.length, limit: limit),
            number.isChinese || turn.value
        else { return turns(of: number, at: start) }
        let end = number.end + unit.length + turn.length
        return TimeExpression(range: start..<end, kind: .frequency, isLimit: true)
    }

    /// 一月一讲评, 一年三次: how often, with any work behind 一.
    private func turns(of number: CalendarNumber, at start: Int) -> TimeExpression? {
        guard number.isChinese, let value = number.value, value <= 6,
            let unit = tables.cycleUnits.longestMatch(in: units, at: number.end, limit: limit)
        else { return nil }
        return turn(at: number.end + unit.length, start: start, countsMore: value == 1)
    }

    /// 一讲评 in front of a mark, 三次 where several turns may be counted.
    func turn(at position: Int, start: Int, countsMore: Bool) -> TimeExpression? {
        guard let times = CalendarNumber.read(units, at: position, limit: limit), times.isChinese,
            times.end < limit
        else { return nil }
        if units[times.end] == .unit("次"), times.value == 1 || countsMore {
            return TimeExpression(range: start..<times.end + 1, kind: .frequency, isLimit: true)
        }
        guard times.value == 1,
            tables.notTurns.longestMatch(in: units, at: times.end, limit: limit) == nil
        else { return nil }
        var end = times.end
        while end < limit, end < times.end + 4, tables.classes[units[end]].contains(.han) { end += 1 }
        guard (2...3).contains(end - times.end),
            end == limit || !tables.classes[units[end]].isDisjoint(with: [.mark, .lineBreak])
        else { return nil }
        return TimeExpression(range: start..<end, kind: .frequency, isLimit: true)
    }

    /// 半年, 半个月
    func halfDuration(at position: Int, start: Int) -> TimeExpression? {
        // 半月一调度
        if position + 1 < limit, units[position + 1] == .unit("月"),
            let cycle = tables.cycles.longestMatch(in: units, at: position + 2, limit: limit)
        {
            return TimeExpression(range: start..<position + 2 + cycle.length, kind: .frequency, isLimit: true)
        }
        guard let unit = tables.durationUnits.longestMatch(in: units, at: position + 1, limit: limit),
            unit.value
        else { return nil }
        let end = position + 1 + unit.length
        if let cycle = tables.cycles.longestMatch(in: units, at: end, limit: limit) {
            return TimeExpression(range: start..<end + cycle.length, kind: .frequency, isLimit: true)
        }
        if let turn = turn(at: end, start: start, countsMore: false) { return turn }
        return granted(at: end, start: start, isLimit: false)
    }

    func granted(at position: Int, start: Int, isLimit: Bool) -> TimeExpression? {
        if let grant = tables.grants.longestMatch(in: units, at: position, limit: limit),
            tables.notBounds.longestMatch(in: units, at: position, limit: limit)?.value != true
        {
            return TimeExpression(
                range: start..<position + grant.length, kind: .duration, isLimit: true)
        }
        if tables.notTimes.longestMatch(in: units, at: position, limit: limit) != nil { return nil }
        return TimeExpression(
            range: start..<position, kind: .duration,
            isLimit: isLimit || units[start] != .unit("半") && isAnswered(within: position))
    }

    /// 15分钟到场, 3个工作日办结: hours and days within which something is answered.
    private func isAnswered(within end: Int) -> Bool {
        switch units[end - 1] {
        // 钟 时 日 天
        case .unit("钟"), .unit("时"), .unit("日"), .unit("天"):
            TimeNeighbours.answers.longestMatch(in: units, at: end, limit: limit) != nil
        default: false
        }
    }

    /// 周, 星期, 礼拜
    private func isWeek(endingAt position: Int) -> Bool {
        guard position >= 2 else { return false }
        switch units[position - 1] {
        case .unit("周"), .unit("拜"): return true
        case .unit("期"): return units[position - 2] == .unit("星")
        default: return false
        }
    }

    /// 每年3月和9月: behind the months that are joined to the first one.
    private func furtherMonths(behind end: Int) -> Int {
        var end = end
        while end + 2 < limit {
            switch units[end] {
            case .unit("、"), .unit("和"), .unit("与"), .unit("及"): break  // 、 和 与 及
            default: return end
            }
            guard isNumber(units[end + 1]), let next = point(at: end + 1), case .month = next.time.part,
                case .unstated = next.time.year
            else { return end }
            end = tail(at: next.end, of: next.time).end
        }
        return end
    }

    /// 每周二、周五: behind the days that are joined to the first one.
    private func furtherWeekdays(behind end: Int) -> Int {
        var end = end
        while end + 2 < limit {
            switch units[end] {
            case .unit("、"), .unit("和"), .unit("与"), .unit("及"): break
            default: return end
            }
            if let word = tables.words.longestMatch(in: units, at: end + 1, limit: limit),
                case .weekday = word.value, let next = nextWeekday(at: end + 1 + word.length)
            {
                end = next.end
            } else if let day = CalendarNumber.read(units, at: end + 1, limit: limit), day.isChinese,
                day.end == end + 2, let value = day.value, (1...6).contains(value),
                day.end == limit
                    || tables.classes[units[day.end]].isDisjoint(with: [.numeral, .digit])
                        && tables.behindNumbers[units[day.end]] == false
            {
                // 每周一、三、五
                end = day.end
            } else {
                return end
            }
        }
        return end
    }

    /// 每月5日、15日、25日: behind the days that are joined to the first one.
    private func furtherDays(behind end: Int) -> Int {
        var end = end
        while end + 2 < limit, units[end] == .unit("、") || units[end] == .unit("和"),
            let day = CalendarNumber.read(units, at: end + 1, limit: limit), day.end < limit,
            isDayUnit(units[day.end])
        {
            end = day.end + 1
        }
        return end
    }

    /// Behind 最后一个月的25号前, 首月10日前 of each quarter.
    private func lastMonthDay(at position: Int) -> Int? {
        guard let word = tables.monthsOfStretches.longestMatch(in: units, at: position, limit: limit) else {
            return nil
        }
        var end = position + word.length
        if end < limit, units[end] == .unit("的") { end += 1 }
        guard let day = CalendarNumber.read(units, at: end, limit: limit), day.end < limit,
            isDayUnit(units[day.end])
        else { return position + word.length }
        return tail(at: day.end + 1, isDay: true).end
    }

    /// 每月, 每三年一次, 每年2月底前, 每月15日, 每周五, 每日17时前
    func eachLed(at start: Int, wordEnd: Int) -> TimeExpression? {
        var position = wordEnd
        // 每隔三年
        if position < limit, units[position] == .unit("隔") { position += 1 }
        // 每逢周五
        if position < limit, units[position] == .unit("逢") { position += 1 }
        var hasNumber = false
        if let number = CalendarNumber.read(units, at: position, limit: limit) {
            position = number.end
            hasNumber = true
            // 每一年 is each year, not every one year
            if number.value == 1, number.isChinese, position < limit, units[position] == .unit("年") {
                return nil
            }
        }
        guard let unit = tables.eachUnits.longestMatch(in: units, at: position, limit: limit) else {
            return nil
        }
        let isYear = units[position] == .unit("年") && unit.length <= 2
        let isMonth = units[position + unit.length - 1] == .unit("月")
        position += unit.length
        if let last = lastMonthDay(at: position) {
            position = last
        } else if isYear, !hasNumber, let point = point(at: position) {
            position = furtherMonths(behind: tail(at: point.end, of: point.time).end)
        } else if isMonth, !hasNumber, let day = CalendarNumber.read(units, at: position, limit: limit),
            day.end < limit, isDayUnit(units[day.end])
        {
            position = tail(at: furtherDays(behind: day.end + 1), isDay: true).end
        } else if let edge = edge(at: position), edge == .end || edge == .start {
            position = tail(at: position + 1, isDay: true).end
        } else if isWeek(endingAt: position), let day = nextWeekday(at: position),
            // 每周一调度: once a week
            tables.cycles.longestMatch(in: units, at: position, limit: limit) == nil
        {
            position = tail(at: furtherWeekdays(behind: day.end), isDay: true).end
        } else if isDayUnit(units[position - 1]) || units[position - 1] == .unit("天")
            || units[position - 1] == .unit("晚")
        {
            // 每日17时前, 每晚8点前
            let part = dayPart(at: position)
            let evening: DayPart? = units[position - 1] == .unit("晚") ? .evening : nil
            if let clock = clock(at: part?.end ?? position, part?.part ?? evening) {
                position = tail(at: clock.end, isDay: true).end
            }
        } else if let event = eventBefore(at: position) {
            // 每学期开学前
            position = tail(at: event.end, isDay: true).end
        }
        // 一次; 不少于两次 is how often at least, and a quantity.
        if let times = CalendarNumber.read(units, at: position, limit: limit), times.end < limit,
            units[times.end] == .unit("次")
        {
            position = times.end + 1
        }
        return TimeExpression(range: start..<position, kind: .frequency, isLimit: true)
    }
}
