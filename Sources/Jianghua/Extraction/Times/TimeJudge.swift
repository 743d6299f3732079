import JianghuaRecords

/// Decides whether a time bounds a task or goal: by its form, what stands around it, and whether its clause
/// reports or plans.
struct TimeJudge {
    let scan: TextScan
    let tense: TenseMap
    let bounds: Range<Int>
    let reference: ReferenceDate

    /// The rule that keeps the time; nil when it bounds nothing.
    func rule(for expression: TimeExpression) -> Rule? {
        let range = expression.range
        guard !scan.isInTitle(range.lowerBound), !isLineOfItsOwn(range), !continuesNumber(range.lowerBound)
        else {
            return nil
        }
        if case .frequency = expression.kind {
            return isInName(range) || isRate(range) ? nil : TimeRules.frequency
        }
        guard !isExcludedByNeighbours(expression), !isBeforeSpeech(expression) else { return nil }
        let evidence = evidence(for: range)
        switch expression.kind {
        case .frequency: return nil
        case .named, .sinceIssue:
            guard evidence.clause != .past else { return nil }
            // 趁着开学之前: an event is told of as often as it bounds.
            let isSet = expression.bound == nil || evidence.nearest == .plan || governsTask(range)
            return isSet ? TimeRules.named : nil
        case .duration:
            // 用八天时间 is told as often as set; 两年之内, 剩余三年 are set.
            let isTold = scan.units[range.lowerBound] == 0x7528 || !expression.isLimit
            guard (isTold ? evidence.nearest : evidence.sentence) != .past else { return nil }
            return expression.isLimit || isStretchToCome(range, evidence) ? TimeRules.duration : nil
        case .stretch(_, let last):
            let isFrom = TimeReader.isFrom(scan.units[range.lowerBound])
            guard
                isPlain(expression) || evidence.clause == .plan || isStage(range)
                    || evidence.nearest == .plan && endsAhead(last) && (isFrom || governsTask(range))
            else { return nil }
            // What ends after the speech is not told, whatever its paragraph tells.
            let isTold = evidence.sentence == .past || evidence.nearest == .past && !endsAhead(last)
            return isTold ? nil : TimeRules.stretch
        case .calendar(let time):
            return ruleOfPoint(time, expression, evidence)
        }
    }

    private func ruleOfPoint(
        _ time: CalendarTime, _ expression: TimeExpression, _ evidence: Evidence
    ) -> Rule? {
        if expression.bound == .from { return evidence.nearest == .past ? nil : TimeRules.stretch }
        if time.lastYear != nil, time.edge != .end {
            return evidence.nearest == .plan ? TimeRules.stretch : nil
        }
        if expression.isSpoken {
            // 明天要…, 今夜全部…: said of the very day, not of our times.
            let isSet =
                expression.bound != nil && expression.bound != .from
                ? evidence.clause == .plan : evidence.sentence == .plan && isInstant(expression)
            return isSet ? TimeRules.point : nil
        }
        let isBounded =
            expression.bound != nil || followsUntil(expression.range.lowerBound)
            || expression.isLimit && time.edge == .none
        if isBounded { return evidence.clause == .past ? nil : TimeRules.limit }
        if isGivenOut(time, expression.range)
            || evidence.clause != .past && namesTarget(behind: expression.range.upperBound)
        {
            return TimeRules.point
        }
        guard evidence.nearest == .plan || evidence.nearest == .open && isAhead(time, expression.range),
            !isOfState(expression.range), !isOfPast(expression.range)
        else { return nil }
        if time.day != nil || time.edge == .start {
            let isSet = evidence.clause == .plan || time.day != nil && isStart(expression.range)
            return isSet ? TimeRules.point : nil
        }
        if evidence.sentence != .plan {
            // A year before the paragraph's plan is told, not set: 2013年推出…
            if case .absolute = time.year, reference.year == nil, time.edge != .end { return nil }
            if time.edge == .none, !governsTask(expression.range), !opensSentence(expression.range, time) {
                return nil
            }
        }
        return time.edge == .end ? TimeRules.limit : TimeRules.point
    }

    /// 部署今年…各项任务: the year whose work is given out, whatever else the meeting looks back on.
    private func isGivenOut(_ time: CalendarTime, _ range: Range<Int>) -> Bool {
        guard case .relative(let years) = time.year, years >= 0, time.part == .whole else { return false }
        return TimeNeighbours.givers.longestMatch(
            in: scan.units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil && governsTask(range)
    }

    /// 11月15日零时正式供热: something begins or is over on the day.
    private func isStart(_ range: Range<Int>) -> Bool {
        TimeNeighbours.starts.longestMatch(in: scan.units, at: range.upperBound, limit: bounds.upperBound)
            != nil
    }

    /// 5月份,…。: a month or quarter set off at the head of its sentence.
    private func opensSentence(_ range: Range<Int>, _ time: CalendarTime) -> Bool {
        guard time.part != .whole, range.upperBound < bounds.upperBound,
            scan.units[range.upperBound] == 0x2C
        else { return false }
        return scan.sentenceStart(around: range.lowerBound, in: window(around: range)) == range.lowerBound
    }

    /// 今年任务十分繁重: how things are.
    private func isOfState(_ range: Range<Int>) -> Bool {
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        return clause.upperBound - range.upperBound <= 24 && range.lowerBound - clause.lowerBound <= 4
            && TimeNeighbours.states.longestMatch(
                in: scan.units, endingAt: clause.upperBound, from: range.upperBound) != nil
    }

    /// 上半年签约的项目: when it was done.
    private func isOfPast(_ range: Range<Int>) -> Bool {
        let units = scan.units
        guard
            let verb = GoalVerbs.completions.longestMatch(
                in: units, at: range.upperBound, limit: bounds.upperBound),
            verb.value == .verb
        else { return false }
        let end = range.upperBound + verb.length
        return end < bounds.upperBound && units[end] == 0x7684
    }

    /// 今夜全部…, 从明天起: what stands behind the day or bounds it calls for something at once.
    private func isInstant(_ expression: TimeExpression) -> Bool {
        expression.bound == .from
            || TimeNeighbours.instants.longestMatch(
                in: scan.units, at: expression.range.upperBound, limit: bounds.upperBound) != nil
    }

    /// 4月下旬至6月为攻坚阶段, 攻坚阶段(4月至6月): the stages of a plan.
    private func isStage(_ range: Range<Int>) -> Bool {
        if isInPlanBracket(range) || isInHeadingBracket(range) { return true }
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        let end = clause.upperBound
        guard range.upperBound < end - 3, scan.units[range.upperBound] == 0x4E3A else { return false }
        return TimeNeighbours.planNames.longestMatch(in: scan.units, endingAt: end, from: range.upperBound)
            != nil
    }

    /// 第二步,集中整治(9月21日至11月30日)。: all that a bracket behind a short heading holds.
    private func isInHeadingBracket(_ range: Range<Int>) -> Bool {
        let units = scan.units
        guard range.lowerBound > bounds.lowerBound, units[range.lowerBound - 1] == 0x28,
            range.upperBound < bounds.upperBound, units[range.upperBound] == 0x29
        else { return false }
        let behind = range.upperBound + 1
        let classes = CharacterClass.table
        let isEnd =
            behind >= bounds.upperBound || units[behind] == 0x3002 || units[behind] == 0x3A
            || classes[Int(units[behind])].contains(.lineBreak)
        let start = scan.sentenceStart(around: range.lowerBound - 1, in: window(around: range))
        return isEnd && (4...30).contains(range.lowerBound - start)
    }

    /// Whether a day lies behind the speech's own.
    private func endsAhead(_ time: CalendarTime) -> Bool {
        guard let issued = reference.issued, issued.utf8.count == 10 else { return false }
        var text = DateText()
        guard time.writeEnd(to: &text, base: reference.year) else { return false }
        let day = text.string
        return day.utf8.count == 10 && !day.utf8.contains(DateDigits.mask) && day > issued
    }

    /// 2027年底交付: a year after the speech's own is told of only as planned, whatever is silent around it.
    private func isAhead(_ time: CalendarTime, _ range: Range<Int>) -> Bool {
        guard case .absolute = time.year, let base = reference.year, let year = time.knownYear(base: base)
        else { return false }
        return year > base && (time.edge == .end || governsTask(range))
    }

    /// 三年要实现…, 力争一年…: a bare stretch counts at the head of its clause or behind an effort.
    private func isStretchToCome(_ range: Range<Int>, _ evidence: Evidence) -> Bool {
        let units = scan.units
        // 争取三个月大见成效
        if evidence.sentence != .past,
            TimeNeighbours.strives.longestMatch(
                in: units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
        {
            return true
        }
        guard evidence.sentence == .plan else { return false }
        if TimeNeighbours.battles.longestMatch(
            in: units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
        {
            return true
        }
        let last = units[range.upperBound - 1]
        // 年 and 个月; 5天, 24小时 are amounts without 内.
        guard last == 0x5E74 || last == 0x6708 else { return false }
        if isInPlanBracket(range) { return true }
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        guard
            TimeNeighbours.comparisons.longestMatch(in: units, at: range.upperBound, limit: bounds.upperBound)
                == nil
        else { return false }
        if range.lowerBound == clause.lowerBound { return true }
        return TimeNeighbours.efforts.longestMatch(
            in: units, endingAt: range.lowerBound, from: clause.lowerBound) != nil
    }

    /// The clause holds a verb of work or names a task: 今年开工…, 今年工作.
    private func governsTask(_ range: Range<Int>) -> Bool {
        let governed = governed(by: range)
        return TimeNeighbours.tasks.firstPosition(in: scan.units, within: governed) != nil
            || tense.hasFaintCue(in: governed)
    }

    // MARK: Tense

    private struct Evidence {
        /// What the clause that the time bounds says by itself.
        var clause: Tense
        /// What the clause or, where it is silent, its clause group or sentence says.
        var sentence: Tense
        /// What the nearest of clause, sentence, paragraph and section says.
        var nearest: Tense
    }

    private func evidence(for range: Range<Int>) -> Evidence {
        let window = window(around: range)
        if isInPlanBracket(range) { return Evidence(clause: .open, sentence: .plan, nearest: .plan) }
        let governed = governed(by: range)
        // 力争2024年成功创建…: what stands before the time decides.
        let before = tense.lastCue(in: governed.lowerBound..<max(governed.lowerBound, range.lowerBound))
        let own = before == .plan ? .plan : tense.ownTense(of: governed)
        if own != .open { return Evidence(clause: own, sentence: own, nearest: own) }
        let group = tense.ownTense(of: scan.stretch(around: range.lowerBound, strength: 2, in: window))
        if group != .open { return Evidence(clause: own, sentence: group, nearest: group) }
        let sentenceRange = scan.sentence(around: range.lowerBound, in: window)
        let sentence = tense.ownTense(of: sentenceRange)
        if sentence != .open { return Evidence(clause: own, sentence: sentence, nearest: sentence) }
        let surrounding = tense.surroundingTense(at: range.lowerBound)
        // 加快…, 加强…, 年底实现…: bare verbs are instructions where nothing reports.
        if surrounding == .open, tense.hasFaintCue(in: sentenceRange) {
            return Evidence(clause: own, sentence: .open, nearest: .plan)
        }
        return Evidence(clause: own, sentence: .open, nearest: surrounding)
    }

    /// What is looked at around a time: a text without marks must not make every look as long as itself.
    private func window(around range: Range<Int>) -> Range<Int> {
        max(bounds.lowerBound, range.lowerBound - 600)..<min(bounds.upperBound, range.upperBound + 600)
    }

    /// Months and days in a row are reported as often as planned.
    private func isPlain(_ expression: TimeExpression) -> Bool {
        guard case .stretch(let first, _) = expression.kind else { return true }
        return first.part == .whole || expression.isRelativeStart
    }

    /// 启动了两千工程(即…): the brackets behind a project's or plan's name hold its targets.
    private func isInPlanBracket(_ range: Range<Int>) -> Bool {
        let mark = scan.enclosingMark(of: range.lowerBound)
        guard mark >= 0, scan.marks[mark].kind == .openBracket else { return false }
        var end = Int(scan.marks[mark].position)
        if end > bounds.lowerBound, scan.units[end - 1] == 0x201D { end -= 1 }
        return TimeNeighbours.planNames.longestMatch(in: scan.units, endingAt: end, from: bounds.lowerBound)
            != nil
    }

    /// The clause of the time; with nothing behind it but a comma, the one after it too.
    private func governed(by range: Range<Int>) -> Range<Int> {
        var clause = scan.clause(around: range.lowerBound, in: window(around: range))
        if clause.upperBound - range.upperBound <= 1, clause.upperBound + 1 < bounds.upperBound,
            scan.units[clause.upperBound] == 0x2C
        {
            let next = scan.clause(around: clause.upperBound + 1, in: window(around: range))
            clause = clause.lowerBound..<max(clause.upperBound, next.upperBound)
        }
        return clause
    }

    // MARK: Surroundings

    /// 10.5年, PM2.5年均: the second half of a number.
    private func continuesNumber(_ position: Int) -> Bool {
        guard position >= bounds.lowerBound + 2, scan.units[position - 1] == 0x2E else { return false }
        return CharacterClass.table[Int(scan.units[position - 2])].contains(.digit)
    }

    /// “天天平价”: inside quotes that hold little more.
    private func isInName(_ range: Range<Int>) -> Bool {
        let mark = scan.enclosingMark(of: range.lowerBound)
        guard mark >= 0, scan.marks[mark].kind == .openQuote, scan.marks[mark].partner >= 0 else {
            return false
        }
        return Int(scan.marks[Int(scan.marks[mark].partner)].position) - Int(scan.marks[mark].position) <= 10
    }

    /// The day of a speech or document: alone on its line, or behind a dash at its head.
    private func isLineOfItsOwn(_ range: Range<Int>) -> Bool {
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

    private func followsUntil(_ position: Int) -> Bool {
        position > bounds.lowerBound
            && (scan.units[position - 1] == 0x5230 || scan.units[position - 1] == 0x81F3)
    }

    private func isExcludedByNeighbours(_ expression: TimeExpression) -> Bool {
        let units = scan.units
        let range = expression.range
        let before = TimeNeighbours.before.longestMatch(
            in: units, endingAt: range.lowerBound, from: bounds.lowerBound)
        if before != nil { return true }
        if case .duration = expression.kind, !TimeNeighbours.isThrough(units, range.lowerBound) {
            if TimeLexicon.notDurations.longestMatch(
                in: units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
            {
                return true
            }
        }
        if TimeNeighbours.after.longestMatch(in: units, at: range.upperBound, limit: bounds.upperBound) != nil
        {
            return true
        }
        if case .calendar(let time) = expression.kind, time.lastYear == nil, expression.isLimit {
            return false
        }
        return TimeNeighbours.afterPoint.longestMatch(
            in: units, at: range.upperBound, limit: bounds.upperBound) != nil
    }

    /// A year before the speech's own is no limit to anything.
    private func isBeforeSpeech(_ expression: TimeExpression) -> Bool {
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
    private func isRate(_ range: Range<Int>) -> Bool {
        let units = scan.units
        // 按月, 逐季 are said of work alone, 逐日 of the sun too.
        if range.count == 2, units[range.lowerBound + 1] == 0x65E5, units[range.lowerBound] == 0x9010 {
            return !isDuty(behind: range)
        }
        guard units[range.lowerBound] == 0x6BCF || units[range.lowerBound] == 0x5929 else { return false }
        let last = units[range.upperBound - 1]
        if range.count <= 5, last != 0x6B21,
            TimeNeighbours.beforeRate.longestMatch(
                in: units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
                || TimeNeighbours.afterRate.longestMatch(
                    in: units, at: range.upperBound, limit: bounds.upperBound) != nil
        {
            return true
        }
        guard range.upperBound < bounds.upperBound, last != 0x6B21 else { return false }
        let classes = CharacterClass.table
        if !classes[Int(units[range.upperBound])].isDisjoint(with: [.digit, .mask]) { return true }
        // 每天, 每年, 天天 describe as often as they prescribe.
        guard range.count <= 3, !CharacterClass.table[Int(units[range.lowerBound + 1])].contains(.numeral)
        else { return false }
        switch last {
        case 0x5929 where units[range.lowerBound] == 0x5929: return evidence(for: range).sentence != .plan
        case 0x5929, 0x65E5, 0x5E74, 0x665A, 0x65F6, 0x949F:
            if isDuty(behind: range) { return evidence(for: range).clause == .past }
            return evidence(for: range).nearest != .plan
        default: return false
        }
    }

    private func isDuty(behind range: Range<Int>) -> Bool {
        TimeNeighbours.duties.longestMatch(in: scan.units, at: range.upperBound, limit: bounds.upperBound)
            != nil
    }
}
