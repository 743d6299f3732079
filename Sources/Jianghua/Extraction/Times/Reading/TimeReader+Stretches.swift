/// Stretches of the calendar: from one point to another, five-year plans, from a day on.
extension TimeReader {
    // MARK: Stretches

    /// 2025—2027年, X至X年, 3-6月: the first number has no unit of its own.
    func numberStretch(from first: CalendarNumber, at start: Int) -> TimeExpression? {
        let slash = slash(at: first.end)
        guard let second = slash ?? separator(at: first.end),
            let last = slash == nil
                ? CalendarNumber.read(units, at: second, limit: limit)
                : CalendarNumber.readPair(units, at: second, limit: limit)
        else { return nil }
        let unit = skipSpace(last.end)
        guard unit < limit else { return nil }
        if units[unit] == .unit("年"), let from = first.year, let until = last.year {
            let tail = tail(at: unit + 1, isDay: false)
            return TimeExpression(
                range: start..<tail.end,
                kind: .stretch(CalendarTime(year: from), CalendarTime(year: until)), bound: tail.bound,
                isLimit: true)
        }
        if let word = tables.businessYears.longestMatch(in: units, at: unit, limit: limit),
            let stretch = businessYears(from: first, to: last, at: start, end: unit + word.length)
        {
            return stretch
        }
        if units[unit] == .unit("月"), let from = first.twoCharacters(upTo: 12),
            let until = last.twoCharacters(upTo: 12)
        {
            var end = unit + 1
            if end < limit, units[end] == .unit("份") { end += 1 }
            return TimeExpression(
                range: start..<end,
                kind: .stretch(CalendarTime(part: .month(from)), CalendarTime(part: .month(until))),
                isLimit: true)
        }
        return nil
    }

    /// 6、7月份, 三、四季度: two months or quarters that follow each other. An item's number is none of them.
    func listedStretch(at start: Int) -> TimeExpression? {
        guard let first = CalendarNumber.read(units, at: start, limit: limit), let from = first.value,
            first.end < limit, units[first.end] == .unit("、"),
            let last = CalendarNumber.read(units, at: first.end + 1, limit: limit), last.value == from + 1,
            first.isChinese == last.isChinese, case let unit = skipSpace(last.end), unit < limit
        else { return nil }
        // Where an item may begin, its number may stand before a month: 1、2月份要….
        let opens =
            start == 0 || !tables.classes[units[start - 1]].isDisjoint(with: [.lineBreak, .space])
            || units[start - 1] == .unit("。") || units[start - 1] == 0x3B || units[start - 1] == 0x3A
        if opens, from < 4 { return nil }
        if units[unit] == .unit("月"), let month = first.twoCharacters(upTo: 12),
            let next = last.twoCharacters(upTo: 12)
        {
            let end = unit + 1 < limit && units[unit + 1] == .unit("份") ? unit + 2 : unit + 1
            let tail = tail(at: end, isDay: false)
            return TimeExpression(
                range: start..<tail.end,
                kind: .stretch(CalendarTime(part: .month(month)), CalendarTime(part: .month(next))),
                bound: tail.bound, isLimit: true)
        }
        guard unit + 1 < limit, units[unit] == .unit("季"), units[unit + 1] == .unit("度"), from < 4 else {
            return nil
        }
        let tail = tail(at: unit + 2, isDay: false)
        return TimeExpression(
            range: start..<tail.end,
            kind: .stretch(
                CalendarTime(part: .quarter(Int8(from))), CalendarTime(part: .quarter(Int8(from + 1)))),
            bound: tail.bound, isLimit: true)
    }

    /// 二零二六/二七学年
    private func slash(at position: Int) -> Int? {
        position + 1 < limit && units[position] == 0x2F && isNumber(units[position + 1]) ? position + 1 : nil
    }

    /// 2026至27年度, 2026-27年: the century is said once.
    private func businessYears(
        from first: CalendarNumber, to last: CalendarNumber, at start: Int, end: Int
    ) -> TimeExpression? {
        guard let from = first.year, let year = first.value, let until = last.value, last.text.count == 2,
            until > year % 100
        else { return nil }
        let tail = tail(at: end, isDay: false)
        return TimeExpression(
            range: start..<tail.end,
            kind: .stretch(
                CalendarTime(year: from),
                CalendarTime(year: .absolute(DateDigits(year / 100 * 100 + until, length: 4)))),
            bound: tail.bound, isLimit: true)
    }

    /// “十四五”期间, “十五五”末
    func fiveYears(at position: Int, opened: Int?) -> (end: Int, time: CalendarTime)? {
        guard position + 2 < limit, units[position] == .unit("十"), units[position + 2] == .unit("五"),
            let middle = CalendarNumber.read(units, at: position + 1, limit: position + 2),
            let number = middle.value, (1...9).contains(number)
        else { return nil }
        var end = position + 3
        if opened != nil {
            guard end < limit, units[end] == .unit("”") || units[end] == .unit("’") || units[end] == 0x22
            else {
                return nil
            }
            end += 1
        }
        // The tenth plan began in 2001.
        let first = 2001 + number * 5
        var time = CalendarTime(
            year: .absolute(DateDigits(first)), lastYear: .absolute(DateDigits(first + 4)))
        if let length = fiveYearEnd(at: end) {
            time.edge = .end
            end += length
        }
        return (end, time)
    }

    /// 末, 期末, 时期末
    private func fiveYearEnd(at position: Int) -> Int? {
        var index = position
        if index < limit, units[index] == .unit("时") { index += 1 }
        if index < limit, units[index] == .unit("期") { index += 1 } else if index > position { return nil }
        guard index < limit, units[index] == .unit("末") else { return nil }
        return index + 1 - position
    }

    func matches(_ phrase: Phrase, at position: Int) -> Bool {
        guard position >= 0, position + phrase.count <= limit else { return false }
        for index in 0..<phrase.count where units[position + index] != phrase.units[index] { return false }
        return true
    }

    // MARK: Rows

    /// How far behind a stretch of days the next one may stand.
    private static let rowReach = 30

    /// 2月11日至18日: days of a month, which those behind may leave out.
    func opensRow(_ expression: TimeExpression) -> Bool {
        guard case .stretch(let first, let last) = expression.kind else { return false }
        return first.day != nil && last.day != nil
    }

    /// 11日至18日体检,|19日至25日政审, 26日至月底: the month is that of the stretch before.
    func nextInRow(at start: Int, after row: TimeExpression) -> TimeExpression? {
        guard start - row.range.upperBound <= Self.rowReach, start > row.range.upperBound,
            case .stretch(_, let last) = row.kind,
            !units[row.range.upperBound..<start].contains(where: { $0 == .unit("。") || $0 == 0x0A }),
            let number = CalendarNumber.read(units, at: start, limit: limit), number.end < limit,
            isDayUnit(units[number.end]), let day = number.twoCharacters(upTo: 31),
            let separator = separator(at: number.end + 1)
        else { return nil }
        var first = last
        first.day = day
        first.clock = nil
        if let until = dayOfSameMonth(at: separator, first) {
            return TimeExpression(
                range: start..<until.end, kind: .stretch(first, until.time), isLimit: true)
        }
        // 月底
        guard let word = tables.words.longestMatch(in: units, at: separator, limit: limit),
            case .monthEnd(0) = word.value
        else { return nil }
        var end = last
        end.day = nil
        end.edge = .end
        return TimeExpression(
            range: start..<separator + word.length, kind: .stretch(first, end), isLimit: true)
    }

    // MARK: From

    /// 从 自 由
    static func isFrom(_ unit: UInt16) -> Bool {
        unit == .unit("从") || unit == .unit("自") || unit == .unit("由")
    }

    /// 从2019年起, 从现在起到年底, 自本通知印发之日起
    func fromLed(at start: Int, wordEnd: Int) -> TimeExpression? {
        if let now = tables.words.longestMatch(in: units, at: wordEnd, limit: limit),
            case .fromNow = now.value
        {
            return nowLed(at: start, wordEnd: wordEnd + now.length)
        }
        if let point = point(at: wordEnd) {
            let tail = tail(at: point.end, of: point.time)
            // 从8月21日开始,到11月30日
            let comma = tail.bound == .from && tail.end < limit && units[tail.end] == 0x2C ? 1 : 0
            if let next = separator(at: tail.end + comma), let last = self.point(at: next) {
                var time = last.time
                inherit(&time, from: point.time)
                let end = self.tail(at: last.end, of: time)
                return TimeExpression(
                    range: start..<stopEnd(at: end.end), kind: .stretch(point.time, time), bound: end.bound,
                    isLimit: true)
            }
            if let day = separator(at: tail.end).flatMap({ dayOfSameMonth(at: $0, point.time) }) {
                return TimeExpression(
                    range: start..<stopEnd(at: day.end), kind: .stretch(point.time, day.time), isLimit: true)
            }
            guard tail.bound == .from else { return nil }
            if let granted = granted(from: point.time, at: tail.end, start: start) { return granted }
            return TimeExpression(
                range: start..<tail.end, kind: .calendar(point.time), bound: .from, isLimit: true)
        }
        // 由二零二六/二七学年起
        if isNumber(units[min(wordEnd, limit - 1)]),
            let number = CalendarNumber.read(units, at: wordEnd, limit: limit),
            let stretch = numberStretch(from: number, at: wordEnd), stretch.bound == .from
        {
            return TimeExpression(
                range: start..<stretch.range.upperBound, kind: stretch.kind, bound: .from, isLimit: true)
        }
        // 由下学年起
        if let event = tables.words.longestMatch(in: units, at: wordEnd, limit: limit),
            case .event = event.value
        {
            let tail = tail(at: wordEnd + event.length, isDay: true)
            if tail.bound == .from {
                return TimeExpression(range: start..<tail.end, kind: .named(.period), isLimit: true)
            }
        }
        return sinceDay(at: start, wordEnd: wordEnd)
    }

    /// 从今年起用两年时间: from the year on as many years as are granted.
    private func granted(from first: CalendarTime, at position: Int, start: Int) -> TimeExpression? {
        var index = position
        // 从今年起连续三年
        if index + 1 < limit, units[index] == .unit("连"), units[index + 1] == .unit("续") { index += 1 }
        guard index < limit, units[index] == .unit("用") || units[index] == .unit("续"),
            let duration = durationLed(at: index, wordEnd: index + 1),
            duration.isLimit
        else { return nil }
        var expression = TimeExpression(
            range: start..<duration.range.upperBound, kind: .duration, isLimit: true)
        // 用 and the number in front of 年
        guard let number = CalendarNumber.read(units, at: index + 1, limit: limit), let years = number.value,
            (1...20).contains(years), number.end < limit, units[number.end] == .unit("年"),
            first.part == .whole,
            first.edge == .none
        else { return expression }
        switch first.year {
        case .relative(let offset):
            let last = CalendarTime(year: .relative(offset + Int8(years) - 1))
            expression.kind = .stretch(first, last)
        case .absolute(let digits):
            guard let year = digits.number else { return expression }
            expression.kind = .stretch(
                first, CalendarTime(year: .absolute(DateDigits(year + years - 1, length: 4))))
        case .masked, .unstated, .following: break
        }
        return expression
    }

    /// 今年余下的时间
    func restOfYear(at start: Int, wordEnd: Int) -> TimeExpression? {
        guard let rest = tables.rests.longestMatch(in: units, at: wordEnd, limit: limit) else { return nil }
        var last = CalendarTime(year: .relative(0))
        last.edge = .end
        var expression = TimeExpression(
            range: start..<wordEnd + rest.length, kind: .stretch(CalendarTime(), last), isLimit: true)
        expression.isRelativeStart = true
        return expression
    }

    /// How far 之日起 may stand from 自.
    static let sinceReach = 24

    func sinceDay(at start: Int, wordEnd: Int) -> TimeExpression? {
        var position = wordEnd
        let last = min(limit - 2, wordEnd + TimeReader.sinceReach)
        while position < last {
            let unit = units[position]
            if tables.classes[unit].contains(.mark), unit != 0x28, unit != 0x29, unit != .unit("《"),
                unit != .unit("》")
            {
                return nil
            }
            // 之日起
            if unit == .unit("之"), units[position + 1] == .unit("日"), units[position + 2] == .unit("起") {
                let isIssue = TimeLexicon.issued.contains { matches($0, at: position - 2) }
                return TimeExpression(
                    range: start..<position + 3, kind: isIssue ? .sinceIssue : .named(.period), isLimit: true)
            }
            position += 1
        }
        return nil
    }

    /// 从现在起到年底: without an end it is vague and none.
    func nowLed(at start: Int, wordEnd: Int) -> TimeExpression? {
        var position = wordEnd
        if let bound = tables.bounds.longestMatch(in: units, at: position, limit: limit),
            bound.value == .from
        {
            position += bound.length
        }
        // 从现在起三个月内
        if position > wordEnd || units[position - 1] == .unit("起"),
            let granted = duration(at: position, start: start, isLimit: false), granted.isLimit
        {
            return granted
        }
        if position < limit, units[position] == 0x2C { position += 1 }
        // 直到, 一直到
        if position < limit, units[position] == .unit("一") { position += 1 }
        if position < limit, units[position] == .unit("直") { position += 1 }
        guard let next = separator(at: position) else { return nil }
        guard let last = point(at: next) else {
            return eventEnd(at: next).map {
                TimeExpression(range: start..<$0, kind: .named(.period), isLimit: true)
            }
        }
        // 从现在起到明年春节
        if last.time.part == .whole, last.time.edge == .none, let end = namedEventEnd(at: last.end) {
            return TimeExpression(range: start..<end, kind: .named(.period), isLimit: true)
        }
        let tail = tail(at: last.end, of: last.time)
        var expression = TimeExpression(
            range: start..<tail.end, kind: .stretch(CalendarTime(), last.time), bound: tail.bound,
            isLimit: true)
        expression.isRelativeStart = true
        return expression
    }

    /// Behind 应急响应解除, 汛期结束, 春节: the event that ends a stretch from now on.
    private func eventEnd(at start: Int) -> Int? {
        if let end = namedEventEnd(at: start) { return end }
        var position = start
        let last = min(limit, start + 12)
        while position < last, tables.classes[units[position]].isDisjoint(with: [.mark, .lineBreak]) {
            if position > start,
                let match = tables.endings.longestMatch(in: units, at: position, limit: limit)
            {
                return position + match.length
            }
            position += 1
        }
        return nil
    }

    /// Behind 春节, 汛期结束.
    private func namedEventEnd(at start: Int) -> Int? {
        guard let match = tables.words.longestMatch(in: units, at: start, limit: limit),
            case .event = match.value
        else { return nil }
        let end = start + match.length
        if let ending = tables.endings.longestMatch(in: units, at: end, limit: limit) {
            return end + ending.length
        }
        let tail = tail(at: end, isDay: true)
        return tail.bound == .before ? tail.end : end
    }
}
