/// What stands around a time: signs that it names, tells or measures, and bounds nothing.
extension TimeJudge {
    /// 10.5年, PM2.5年均: the second half of a number.
    func continuesNumber(_ position: Int) -> Bool {
        guard position >= bounds.lowerBound + 2, scan.units[position - 1] == 0x2E else { return false }
        return CharacterClass.table[Int(scan.units[position - 2])].contains(.digit)
    }

    /// “天天平价”: inside quotes that hold little more.
    func isInName(_ range: Range<Int>) -> Bool {
        let mark = scan.enclosingMark(of: range.lowerBound)
        guard mark >= 0, scan.marks[mark].kind == .openQuote, scan.marks[mark].partner >= 0 else {
            return false
        }
        return Int(scan.marks[Int(scan.marks[mark].partner)].position) - Int(scan.marks[mark].position) <= 10
    }

    /// The day of a speech or document: alone on its line, or behind a dash at its head.
    func isLineOfItsOwn(_ range: Range<Int>) -> Bool {
        let units = scan.units
        let classes = CharacterClass.table
        var start = range.lowerBound
        while start > bounds.lowerBound, range.lowerBound - start < 8,
            !classes[Int(units[start - 1])].isDisjoint(with: [.space, .mark])
                && !classes[Int(units[start - 1])].contains(.lineBreak)
        {
            start -= 1
        }
        let isHead = start == bounds.lowerBound || classes[Int(units[start - 1])].contains(.lineBreak)
        guard isHead else { return false }
        var end = range.upperBound
        while end < bounds.upperBound, end - range.upperBound < 8,
            classes[Int(units[end])].contains(.space) || units[end] == 0x29
        {
            end += 1
        }
        return end == bounds.upperBound || classes[Int(units[end])].contains(.lineBreak)
    }

    func followsUntil(_ position: Int) -> Bool {
        position > bounds.lowerBound
            && (scan.units[position - 1] == .unit("到") || scan.units[position - 1] == .unit("至"))
    }

    func isExcludedByNeighbours(_ expression: TimeExpression) -> Bool {
        let units = scan.units
        let range = expression.range
        let before = TimeNeighbours.before.longestMatch(
            in: units, endingAt: range.lowerBound, from: bounds.lowerBound)
        if before != nil { return true }
        if case .duration = expression.kind, !ThroughWords.end(at: range.lowerBound, in: units) {
            if TimeLexicon.notDurations.longestMatch(
                in: units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil,
                !isLongest(range), !isAimInQuotes(range)
            {
                return true
            }
        }
        if isTopic(range) { return true }
        if TimeNeighbours.after.longestMatch(in: units, at: range.upperBound, limit: bounds.upperBound) != nil
        {
            return true
        }
        if case .calendar(let time) = expression.kind, time.lastYear == nil, expression.isLimit {
            // 2023年以前的陈案: which ones
            return expression.bound == .before && time.part == .whole && time.edge == .none
                && range.upperBound < bounds.upperBound && units[range.upperBound] == .unit("的")
        }
        guard
            let word = TimeNeighbours.afterPoint.longestMatch(
                in: units, at: range.upperBound, limit: bounds.upperBound)
        else { return false }
        // 2025年高考 is a name, 确保今年高考… bounds.
        if case .calendar(let time) = expression.kind, case .relative = time.year, word.length == 2,
            units[range.upperBound + 1] == .unit("考")
        {
            return false
        }
        return true
    }

    /// 对今冬明春防火工作再动员, 对今年2300名毕业生建档, 为做好今冬明春供水工作: what the talk or the paper is about.
    private func isTopic(_ range: Range<Int>) -> Bool {
        let units = scan.units
        guard range.lowerBound > bounds.lowerBound + 1, range.upperBound < bounds.upperBound else {
            return false
        }
        switch units[range.lowerBound - 1] {
        case .unit("对"):
            let isCounted = CharacterClass.table[Int(units[range.upperBound])].contains(.digit)
            return isCounted || isDiscussed(range)
        case .unit("把"), .unit("就"): return isDiscussed(range)
        case .unit("好"):
            let clause = scan.clause(around: range.lowerBound, in: window(around: range))
            return units[clause.lowerBound] == .unit("为")
                && TimeNeighbours.concerns.longestMatch(
                    in: units, endingAt: range.lowerBound, from: clause.lowerBound) != nil
        default: return false
        }
    }

    /// …再动员、再部署
    private func isDiscussed(_ range: Range<Int>) -> Bool {
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        return TimeNeighbours.mobilizings.longestMatch(
            in: scan.units, endingAt: clause.upperBound, from: range.upperBound) != nil
    }

    /// 审批不得超过24小时: how long work may take at most. Days and hours only: an age is counted in years.
    func isLongest(_ range: Range<Int>) -> Bool {
        let units = scan.units
        switch units[range.upperBound - 1] {
        case .unit("钟"), .unit("时"), .unit("日"), .unit("天"): break
        default: return false
        }
        var end = range.lowerBound
        if end > bounds.lowerBound, units[end - 1] == 0x0A { end -= 1 }
        guard
            let words = TimeLexicon.longest.longestMatch(in: units, endingAt: end, from: bounds.lowerBound)
        else { return false }
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        let before = clause.lowerBound..<max(clause.lowerBound, end - words.length)
        return TimeLexicon.handlings.firstPosition(in: units, within: before) != nil
    }

    /// A year before the speech's own is no limit to anything.
    func isBeforeSpeech(_ expression: TimeExpression) -> Bool {
        let last: CalendarTime
        switch expression.kind {
        case .calendar(let time): last = time
        case .stretch(_, let time): last = time
        default: return false
        }
        if case .relative(let offset) = last.year, offset < 0 { return true }
        guard expression.bound != .from, let base = reference.year,
            let year = last.lastYear.map({ CalendarTime(year: $0) })?.knownYear(base: base)
                ?? last.knownYear(base: base)
        else { return false }
        return year < base
    }

    /// 平均每年1000多万人, 每月400元, 每天都在变化: how much, not how often something is to be done.
    func isRate(_ range: Range<Int>) -> Bool {
        let units = scan.units
        // 按月, 逐季 are said of work alone, 逐日 of the sun too.
        if range.count == 2, units[range.lowerBound + 1] == .unit("日"), units[range.lowerBound] == .unit("逐")
        {
            return !isDuty(behind: range)
        }
        // 天天, 年年 describe as often as they prescribe, 月月, 季季 less.
        if range.count == 2, units[range.lowerBound] == units[range.lowerBound + 1] {
            switch units[range.lowerBound] {
            case .unit("天"), .unit("年"): return evidence(for: range).sentence != .plan
            default: return evidence(for: range).nearest == .past
            }
        }
        // 按年增长4%: compared with the year before.
        if range.count == 2, units[range.lowerBound] == .unit("按") {
            return TimeNeighbours.trends.longestMatch(
                in: units, at: range.upperBound, limit: bounds.upperBound) != nil
        }
        guard units[range.lowerBound] == .unit("每") else { return false }
        let last = units[range.upperBound - 1]
        // 将每月召开: a duty that is to come
        if range.lowerBound > bounds.lowerBound, units[range.lowerBound - 1] == .unit("将"),
            isDuty(behind: range)
        {
            return false
        }
        if isStandard(range) { return false }
        if range.count <= 5, last != .unit("次"),
            TimeNeighbours.beforeRate.longestMatch(
                in: units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
                || TimeNeighbours.afterRate.longestMatch(
                    in: units, at: range.upperBound, limit: bounds.upperBound) != nil
        {
            return true
        }
        guard range.upperBound < bounds.upperBound, last != .unit("次") else { return false }
        let classes = CharacterClass.table
        if !classes[Int(units[range.upperBound])].isDisjoint(with: [.digit, .mask]) { return true }
        // 每天, 每年, 天天 describe as often as they prescribe.
        guard range.count <= 3, !CharacterClass.table[Int(units[range.lowerBound + 1])].contains(.numeral)
        else { return false }
        switch last {
        case .unit("天"), .unit("日"), .unit("年"), .unit("晚"), .unit("时"), .unit("钟"):
            if isDuty(behind: range) { return evidence(for: range).clause == .past }
            return evidence(for: range).nearest != .plan
        default: return false
        }
    }

    /// 每人每月下乡不少于2次, 补助由每月300元提高到500元: how often everybody is to do it, or to get it.
    private func isStandard(_ range: Range<Int>) -> Bool {
        let units = scan.units
        guard range.count == 2 || range.count == 3, range.upperBound < bounds.upperBound else { return false }
        let isOfEach =
            TimeNeighbours.each.longestMatch(
                in: units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
        if isOfEach { return units[range.upperBound] != .unit("的") && evidence(for: range).nearest == .plan }
        guard CharacterClass.table[Int(units[range.upperBound])].contains(.digit) else { return false }
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        let before = max(clause.lowerBound, range.lowerBound - 16)..<range.lowerBound
        return TimeNeighbours.allowances.firstPosition(in: units, within: before) != nil
            && TimeNeighbours.settings.firstPosition(
                in: units, within: range.upperBound..<min(clause.upperBound, range.upperBound + 16)) != nil
            && evidence(for: range).nearest == .plan
    }

    func isDuty(behind range: Range<Int>) -> Bool {
        TimeNeighbours.duties.longestMatch(in: scan.units, at: range.upperBound, limit: bounds.upperBound)
            != nil
    }
}
