/// Points that bound something though their clause says no word of a plan: 部署今年…任务, 11月15日正式供热.
extension TimeJudge {
    /// 部署今年…各项任务: the year whose work is given out, whatever else the meeting looks back on.
    func isGivenOut(_ time: CalendarTime, _ range: Range<Int>) -> Bool {
        guard case .relative(let years) = time.year, years >= 0, time.part == .whole else { return false }
        return TimeNeighbours.givers.longestMatch(
            in: scan.units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil && governsTask(range)
    }

    /// 要把去年欠的款在本月内付清: what is told of the past is what the instruction is about.
    func isInstruction(_ range: Range<Int>) -> Bool {
        let governed = governed(by: range)
        let before = governed.lowerBound..<max(governed.lowerBound, range.lowerBound)
        return tense.counts(in: before).plan > 0
            && tense.counts(in: range.upperBound..<max(range.upperBound, governed.upperBound)).past == 0
    }

    /// 11月15日零时正式供热: something begins or is over on the day.
    func isStart(_ range: Range<Int>) -> Bool {
        TimeNeighbours.starts.longestMatch(in: scan.units, at: range.upperBound, limit: bounds.upperBound)
            != nil
    }

    /// 9月16日至30日集中整改; 4月20日,县里组织验收: work is appointed to days that are not over.
    func isAppointed(_ last: CalendarTime, _ range: Range<Int>) -> Bool {
        if reference.issued?.utf8.count == 10 {
            guard endsAhead(last) else { return false }
        } else {
            // A day in the first words tells of the meeting.
            guard tense.surroundingTense(at: range.lowerBound) == .plan,
                range.lowerBound > bounds.lowerBound + 24
            else { return false }
        }
        let units = scan.units
        var start = range.upperBound
        guard start < bounds.upperBound else { return false }
        if units[start] != 0x2C {
            return TimeNeighbours.appointed.longestMatch(in: units, at: start, limit: bounds.upperBound)
                != nil
        }
        // Behind the comma who does it may stand.
        guard opensClause(range) else { return false }
        start += 1
        let clause = scan.clause(around: start, in: window(around: range))
        let head = start..<max(start, min(clause.upperBound, start + 14))
        guard
            let (_, word) = TimeNeighbours.appointed.nextMatch(in: units, from: start, limit: head.upperBound)
        else { return false }
        return word.length > 0 && tense.ownTense(of: clause) != .past
            && TimeNeighbours.attendances.firstPosition(in: units, within: head) == nil
    }

    /// 11月20日一律打通, 6月4日调试完毕, 3月31日征兵工作全部结束: something is done with on the day.
    func isDue(_ range: Range<Int>) -> Bool {
        let units = scan.units
        var start = range.upperBound
        while let word = TimeNeighbours.dueAdverbs.longestMatch(
            in: units, at: start, limit: bounds.upperBound)
        {
            start += word.length
        }
        if let verb = CompletionVerbs.words.longestMatch(in: units, at: start, limit: bounds.upperBound) {
            let end = start + verb.length
            let next = end < bounds.upperBound ? units[end] : 0
            if next == .unit("的") || next == .unit("了")
                || TimeNeighbours.issues.longestMatch(
                    in: units, at: start, limit: end) != nil
            {
                return false
            }
            if verb.value == .verb { return true }
            if verb.value == .either, CharacterClass.table[Int(next)].contains(.mark) { return true }
        }
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        // 9月9日县里刚通过验收
        if units[range.upperBound..<max(range.upperBound, clause.upperBound)].contains(.unit("刚")) {
            return false
        }
        return clause.upperBound - range.upperBound <= 16
            && TimeNeighbours.dueEnds.longestMatch(
                in: units, endingAt: clause.upperBound, from: start) != nil
    }

    /// 去年新建30处,今年新建40处: the year that work turns to, whatever the sentence told before.
    func isTurnedTo(_ time: CalendarTime, _ range: Range<Int>) -> Bool {
        guard case .relative(let years) = time.year, years >= 0, time.part == .whole, time.edge == .none,
            tense.sectionTense(at: range.lowerBound) != .past, range.lowerBound > bounds.lowerBound,
            CharacterClass.table[Int(scan.units[range.lowerBound - 1])].contains(.mark)
        else { return false }
        var start = range.upperBound
        while let word = TimeNeighbours.dueAdverbs.longestMatch(
            in: scan.units, at: start, limit: bounds.upperBound)
        {
            start += word.length
        }
        let sentence = scan.sentence(around: range.lowerBound, in: window(around: range))
        return TimeNeighbours.tasks.longestMatch(in: scan.units, at: start, limit: bounds.upperBound) != nil
            && tense.counts(in: range.upperBound..<max(range.upperBound, sentence.upperBound)).past == 0
    }

    /// 全年接待游客200万人次: at the head of a clause with a figure, of which nothing is told
    func bringsAmount(_ range: Range<Int>) -> Bool {
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        guard range.lowerBound - clause.lowerBound <= 2, clause.upperBound - range.upperBound <= 40,
            range.upperBound < clause.upperBound,
            ![.unit("的"), .unit("来"), .unit("共")].contains(scan.units[range.upperBound]),
            TimeNeighbours.outlooks.firstPosition(
                in: scan.units, within: range.upperBound..<clause.upperBound)
                == nil,
            !isTold(range)
        else { return false }
        return scan.units[range.upperBound..<clause.upperBound].contains {
            CharacterClass.table[Int($0)].contains(.digit)
        }
    }

    /// At the head of its clause, or behind 于 or 在 there.
    private func opensClause(_ range: Range<Int>) -> Bool {
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        return range.lowerBound - clause.lowerBound <= 1
    }

    /// 清明节前后要…; 明年春节前后,全面开展…: about then something is to be done.
    func isAroundTask(_ range: Range<Int>, _ evidence: Evidence) -> Bool {
        if TimeNeighbours.forecasts.longestMatch(
            in: scan.units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
        {
            return false
        }
        if TimeNeighbours.weather.firstPosition(
            in: scan.units, within: range.upperBound..<max(range.upperBound, governed(by: range).upperBound))
            != nil
        {
            return false
        }
        return evidence.clause == .plan || followsUntil(range.lowerBound)
            || isSetOff(range) && evidence.nearest == .plan
    }

    /// 完成时限:2026年6月: a label says that it is a limit.
    func followsLabel(_ range: Range<Int>) -> Bool {
        TimeNeighbours.labels.longestMatch(
            in: scan.units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
    }

    /// 明天上午, 后天: a day told by its distance from today.
    func isCounted(_ expression: TimeExpression) -> Bool {
        switch scan.units[expression.range.lowerBound] {
        case .unit("今"), .unit("明"), .unit("后"): true
        default: false
        }
    }

    /// 12月底,…建成投产: the end of a stretch that is set off before a task, where nothing reports.
    func opensTask(_ time: CalendarTime, _ range: Range<Int>) -> Bool {
        guard time.edge == .end else { return false }
        switch time.year {
        case .relative(0): return governsTask(range)
        case .unstated: return isSetOff(range) && governsTask(range)
        default: return false
        }
    }

    /// 2026年改造30栋、2027年改造40栋: a year of a row that goes on behind the speech's own.
    func opensRow(_ year: Int, base: Int, _ range: Range<Int>) -> Bool {
        let units = scan.units
        let limit = min(bounds.upperBound, range.upperBound + 60)
        var index = range.upperBound
        while index + 4 < limit, units[index] != .unit("。"), units[index] != 0x0A {
            // 年 behind four digits
            if units[index] == .unit("年"), index >= range.upperBound + 5,
                let number = CalendarNumber.read(units, at: index - 4, limit: index), number.end == index,
                let next = number.value
            {
                return next > base && next > year
            }
            index += 1
        }
        return false
    }

    /// 5月份,…。: a month or quarter set off at the head of its sentence.
    func opensSentence(_ range: Range<Int>, _ time: CalendarTime) -> Bool {
        guard time.part != .whole, isSetOff(range) else { return false }
        return scan.sentenceStart(around: range.lowerBound, in: window(around: range)) == range.lowerBound
    }

    /// A comma stands right behind it.
    private func isSetOff(_ range: Range<Int>) -> Bool {
        range.upperBound < bounds.upperBound && scan.units[range.upperBound] == 0x2C
    }

    /// 到2027年累计新增…: 累计 tells of the past as often as it adds up what is to come.
    func isSumToCome(_ time: CalendarTime, _ range: Range<Int>) -> Bool {
        guard followsUntil(range.lowerBound), time.day == nil else { return false }
        let governed = governed(by: range)
        let counts = tense.counts(in: governed)
        guard counts.past == 1,
            TimeNeighbours.sums.firstPosition(in: scan.units, within: range.upperBound..<governed.upperBound)
                != nil
        else { return false }
        if let base = reference.year, let year = time.knownYear(base: base) { return year > base }
        let sentence = scan.sentence(around: range.lowerBound, in: window(around: range))
        return tense.counts(in: sentence, without: governed).past == 0
            && tense.sectionTense(at: range.lowerBound) != .past
    }

    /// 今夜全部…, 从明天起: what stands behind the day or bounds it calls for something at once.
    func isInstant(_ expression: TimeExpression) -> Bool {
        expression.bound == .from
            || TimeNeighbours.instants.longestMatch(
                in: scan.units, at: expression.range.upperBound, limit: bounds.upperBound) != nil
    }

    /// 全年计划投入…: what is planned for it
    func isPlannedFor(_ range: Range<Int>) -> Bool {
        guard
            let word = TimeNeighbours.plans.longestMatch(
                in: scan.units, at: range.upperBound, limit: bounds.upperBound)
        else { return false }
        return TimeNeighbours.planned.longestMatch(
            in: scan.units, at: range.upperBound + word.length, limit: bounds.upperBound) != nil
    }

    /// 今年全县工作的目标是…: the year of what is to be reached.
    func namesTarget(behind end: Int) -> Bool {
        let units = scan.units
        let near = max(bounds.lowerBound, end - 8)..<min(bounds.upperBound, end + 40)
        let limit = scan.clause(around: end - 1, in: near).upperBound
        guard let (place, word) = TargetWords.targets.nextMatch(in: units, from: end, limit: limit)
        else { return false }
        let announcement = TargetWords.announcement(behind: place + word.length, in: units, limit: limit)
        if announcement.end == limit { return limit < bounds.upperBound && units[limit] == 0x3A }
        return announcement.isMade
    }
}
