import JianghuaRecords

/// Decides whether a time bounds a task or goal: by its form, what stands around it, and whether its clause
/// reports or plans.
struct TimeJudge {
    let scan: TextScan
    let tense: TenseMap
    let bounds: Range<Int>
    let reference: ReferenceDate
    var tables: PageTables?

    /// What keeps the time; nil when it bounds nothing.
    func form(of expression: TimeExpression) -> TimeForm? {
        let range = expression.range
        guard !scan.isInTitle(range.lowerBound), !isLineOfItsOwn(range) || isCell(expression),
            !continuesNumber(range.lowerBound)
        else {
            return nil
        }
        if case .frequency = expression.kind {
            return isInName(range) || isRate(range) ? nil : .frequency
        }
        if case .calendar(let time) = expression.kind, followsLabel(range), !isBeforeSpeech(expression) {
            return time.edge == .end || expression.bound != nil ? .limit : .point
        }
        guard !isBeforeSpeech(expression) else { return nil }
        if let form = formInColumn(expression) { return form }
        guard !isExcludedByNeighbours(expression) else { return nil }
        // 从今年起连续三年: 连续 alone would tell of the past.
        if case .stretch = expression.kind, TimeReader.isFrom(scan.units[range.lowerBound]),
            range.contains(where: { scan.units[$0] == .unit("连") })
        {
            return .stretch
        }
        let evidence = evidence(for: range)
        if expression.bound == nil {
            let clause = scan.clause(around: range.lowerBound, in: window(around: range))
            if isLookedBackOn(range, in: clause) { return nil }
            if evidence.clause != .plan, isInMeetingName(range, in: clause) { return nil }
        }
        switch expression.kind {
        case .frequency: return nil
        case .named, .sinceIssue:
            guard evidence.clause != .past, evidence.sentence != .past || !isToldBehind(range) else {
                return nil
            }
            // 趁着开学之前: an event is told of as often as it bounds.
            let isSet =
                expression.bound == nil || expression.bound == .around && isAroundTask(range, evidence)
                || expression.bound != .around && (evidence.nearest == .plan || governsTask(range))
            return isSet ? .named : nil
        case .duration:
            // 用八天时间 is told as often as set; 两年之内, 剩余三年 are set.
            let isTold = scan.units[range.lowerBound] == .unit("用") || !expression.isLimit
            if (isTold ? evidence.nearest : evidence.sentence) == .past {
                return evidence.clause != .past && expression.isLimit && isPledged(range)
                    ? .duration : nil
            }
            let isSet =
                expression.isLimit || isStretchToCome(range, evidence) || isLongest(range)
                || sharesBound(range) || isAimInQuotes(range)
            return isSet ? .duration : nil
        case .stretch(let first, _) where first.part == .whole && isInNameOfPlan(range): return nil
        case .stretch(_, let last):
            let isFrom = TimeReader.isFrom(scan.units[range.lowerBound])
            guard
                isPlain(expression) || evidence.clause == .plan || isStage(range) || isSpan(range)
                    || evidence.nearest != .past && isAppointed(last, range)
                    || evidence.nearest == .plan && endsAhead(last) && (isFrom || governsTask(range))
            else { return nil }
            // What ends after the speech is not told, whatever its paragraph tells.
            let isTold = evidence.sentence == .past || evidence.nearest == .past && !endsAhead(last)
            return isTold ? nil : .stretch
        case .calendar(let time):
            return formOfPoint(time, expression, evidence)
        }
    }

    func formOfPoint(
        _ time: CalendarTime, _ expression: TimeExpression, _ evidence: Evidence
    ) -> TimeForm? {
        if expression.bound == .from { return evidence.nearest == .past ? nil : .stretch }
        if time.lastYear != nil, time.edge != .end {
            return evidence.nearest == .plan ? .stretch : nil
        }
        if expression.isSpoken {
            // 明天要…, 今夜全部…: said of the very day, not of our times.
            let isSet =
                expression.bound != nil && expression.bound != .from
                ? evidence.clause == .plan : evidence.sentence == .plan && isInstant(expression)
            return isSet ? .point : nil
        }
        let isBounded =
            expression.bound != nil || followsUntil(expression.range.lowerBound)
            || expression.isLimit && time.edge == .none
        if expression.bound == .around, !isAroundTask(expression.range, evidence) { return nil }
        if isBounded {
            let isTold =
                evidence.clause == .past && !isInstruction(expression.range)
                && !isSumToCome(time, expression.range)
                || expression.bound == nil && isOutlook(time, expression.range, evidence)
            return isTold ? nil : .limit
        }
        if isIntended(expression.range, evidence) { return .point }
        if evidence.clause != .past, isPlannedFor(expression.range) { return .point }
        // A day to come on which something is done with
        let isDue =
            (time.day != nil || time.edge == .start) && evidence.nearest != .past && isDue(expression.range)
            && (endsAhead(time) || evidence.nearest == .plan && !time.isOfStatedYear)
        if isDue || isTurnedTo(time, expression.range) { return .point }
        if expression.isWhole, evidence.nearest != .past, bringsAmount(expression.range) { return .point }
        if isGivenOut(time, expression.range)
            || evidence.clause != .past && namesTarget(behind: expression.range.upperBound)
        {
            return .point
        }
        if time.day != nil, isCounted(expression), isInstant(expression), evidence.nearest != .past {
            return .point
        }
        guard
            evidence.nearest == .plan
                || evidence.nearest == .open
                    && (isAhead(time, expression.range) || opensTask(time, expression.range)
                        || isAppointed(time, expression.range)),
            !isOfState(expression.range), !isOfPast(expression.range)
        else { return nil }
        if time.day != nil || time.edge == .start {
            let isSet =
                evidence.clause == .plan || time.day != nil && isStart(expression.range)
                || isAppointed(time, expression.range)
            return isSet ? .point : nil
        }
        if evidence.sentence != .plan {
            // A year before the paragraph's plan is told, not set: 2013年推出…
            if case .absolute = time.year, reference.year == nil, time.edge != .end,
                !isToBeReached(expression.range)
            {
                return nil
            }
            if time.edge == .none, !governsTask(expression.range), !opensSentence(expression.range, time) {
                return nil
            }
        }
        return time.edge == .end ? .limit : .point
    }

    /// 今年任务十分繁重: how things are.
    func isOfState(_ range: Range<Int>) -> Bool {
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        return clause.upperBound - range.upperBound <= 24 && range.lowerBound - clause.lowerBound <= 4
            && TimeNeighbours.states.longestMatch(
                in: scan.units, endingAt: clause.upperBound, from: range.upperBound) != nil
    }

    /// 上半年签约的项目: when it was done.
    func isOfPast(_ range: Range<Int>) -> Bool {
        let units = scan.units
        guard
            let verb = CompletionVerbs.words.longestMatch(
                in: units, at: range.upperBound, limit: bounds.upperBound),
            verb.value == .verb
        else { return false }
        let end = range.upperBound + verb.length
        return end < bounds.upperBound && units[end] == .unit("的")
    }

    /// 4月下旬至6月为攻坚阶段, 攻坚阶段(4月至6月): the stages of a plan.
    func isStage(_ range: Range<Int>) -> Bool {
        if isInPlanBracket(range) || isInHeadingBracket(range) { return true }
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        let end = clause.upperBound
        var behind = range.upperBound
        // (10月8日至12日)为自查阶段
        if behind < bounds.upperBound, scan.units[behind] == 0x29 { behind += 1 }
        if behind > range.upperBound {
            let clause = scan.clause(around: behind, in: window(around: range))
            return behind < clause.upperBound - 3 && scan.units[behind] == .unit("为")
                && TimeNeighbours.planNames.longestMatch(
                    in: scan.units, endingAt: clause.upperBound, from: behind) != nil
        }
        guard range.upperBound < end - 3, scan.units[range.upperBound] == .unit("为") else { return false }
        return TimeNeighbours.planNames.longestMatch(in: scan.units, endingAt: end, from: range.upperBound)
            != nil
    }

    /// 第二步,集中整治(9月21日至11月30日)。: all that a bracket behind a short heading holds.
    func isInHeadingBracket(_ range: Range<Int>) -> Bool {
        let units = scan.units
        guard range.lowerBound > bounds.lowerBound, units[range.lowerBound - 1] == 0x28,
            range.upperBound < bounds.upperBound, units[range.upperBound] == 0x29
        else { return false }
        let behind = range.upperBound + 1
        let classes = CharacterClass.table
        let isEnd =
            behind >= bounds.upperBound || units[behind] == .unit("。") || units[behind] == 0x3A
            || classes[Int(units[behind])].contains(.lineBreak)
        let start = scan.sentenceStart(around: range.lowerBound - 1, in: window(around: range))
        return isEnd && (4...30).contains(range.lowerBound - start)
    }

    /// Whether a day lies behind the speech's own.
    func endsAhead(_ time: CalendarTime) -> Bool {
        guard let issued = reference.issued, issued.utf8.count == 10 else { return false }
        var text = DateText()
        guard time.writeEnd(to: &text, base: reference.year) else { return false }
        let day = text.string
        return day.utf8.count == 10 && !day.utf8.contains(DateDigits.mask) && day > issued
    }

    /// 2027年底交付, 明年交付, 上半年完成 in March: what ends after the speech is told of only as planned, whatever is silent
    /// around it.
    func isAhead(_ time: CalendarTime, _ range: Range<Int>) -> Bool {
        switch time.year {
        case .absolute:
            guard let base = reference.year, let year = time.knownYear(base: base) else { return false }
            if year == base { return opensRow(year, base: base, range) && governsTask(range) }
            return year > base && (time.edge == .end || governsTask(range))
        case .relative(let years) where years > 0: return governsTask(range)
        case .relative, .unstated:
            return (time.part != .whole || time.edge == .end) && endsAhead(time) && governsTask(range)
        case .following: return governsTask(range)
        case .masked: return false
        }
    }

    /// The clause holds a verb of work or names a task: 今年开工…, 今年工作.
    func governsTask(_ range: Range<Int>) -> Bool {
        let governed = governed(by: range)
        return TimeNeighbours.tasks.firstPosition(in: scan.units, within: governed) != nil
            || tense.hasFaintCue(in: governed)
    }

    // MARK: Tense

    struct Evidence {
        /// What the clause that the time bounds says by itself.
        var clause: Tense
        /// What the clause or, where it is silent, its clause group or sentence says.
        var sentence: Tense
        /// What the nearest of clause, sentence, paragraph and section says.
        var nearest: Tense
    }

    func evidence(for range: Range<Int>) -> Evidence {
        let window = window(around: range)
        if isInPlanBracket(range) { return Evidence(clause: .open, sentence: .plan, nearest: .plan) }
        let governed = governed(by: range)
        // 力争2024年成功创建…: what stands before the time decides.
        let before = tense.lastCue(in: governed.lowerBound..<max(governed.lowerBound, range.lowerBound))
        let own =
            before == .plan || isFollowedByPlan(range) || isWilled(range)
            ? .plan : tense.ownTense(of: governed)
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

    /// 今年3月将启动: 将 right behind a time says that it is to come.
    private func isFollowedByPlan(_ range: Range<Int>) -> Bool {
        let units = scan.units
        let end = range.upperBound
        // 用两个月将…控制住: 将 for 把.
        guard end + 1 < bounds.upperBound, TimeNeighbours.ends.contains(units[end - 1]),
            units[range.lowerBound] != .unit("用")
        else { return false }
        // 明年底会增至
        if units[end] == .unit("会") { return !TimeNeighbours.notWill.contains(units[end + 1]) }
        guard units[end] == .unit("将") else { return false }
        switch units[end + 1] {
        case .unit("士"), .unit("军"), .unit("近"), .unit("领"), .unit("官"): return false
        default: return true
        }
    }

    /// What is looked at around a time: a text without marks must not make every look as long as itself.
    func window(around range: Range<Int>) -> Range<Int> {
        max(bounds.lowerBound, range.lowerBound - 600)..<min(bounds.upperBound, range.upperBound + 600)
    }

    /// Months and days in a row are reported as often as planned.
    func isPlain(_ expression: TimeExpression) -> Bool {
        guard case .stretch(let first, _) = expression.kind else { return true }
        return first.part == .whole || expression.isRelativeStart
    }

    /// 启动了两千工程(即…): the brackets behind a project's or plan's name hold its targets.
    func isInPlanBracket(_ range: Range<Int>) -> Bool {
        let mark = scan.enclosingMark(of: range.lowerBound)
        guard mark >= 0, scan.marks[mark].kind == .openBracket else { return false }
        var end = Int(scan.marks[mark].position)
        if end > bounds.lowerBound, scan.units[end - 1] == .unit("”") { end -= 1 }
        return TimeNeighbours.planNames.longestMatch(in: scan.units, endingAt: end, from: bounds.lowerBound)
            != nil
    }

    /// The clause of the time; with nothing behind it but a comma, the one after it too.
    func governed(by range: Range<Int>) -> Range<Int> {
        var clause = scan.clause(around: range.lowerBound, in: window(around: range))
        if clause.upperBound - range.upperBound <= 1, clause.upperBound + 1 < bounds.upperBound,
            scan.units[clause.upperBound] == 0x2C
        {
            let next = scan.clause(around: clause.upperBound + 1, in: window(around: range))
            clause = clause.lowerBound..<max(clause.upperBound, next.upperBound)
        }
        return clause
    }
}
