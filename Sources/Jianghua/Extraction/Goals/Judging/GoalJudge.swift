import JianghuaRecords

/// Decides whether a trigger states a result still to come.
final class GoalJudge {
    let scan: TextScan
    let units: [UInt16]
    let drafts: SpeechDrafts
    let measures: DraftStarts.OfMeasures
    let tense: TenseMap
    let clauses: [Clause]
    let bounds: Range<Int>
    let spans: GoalSpans
    let holders: Holders
    /// Whether the speech as a whole says what is to be done.
    private let instructs: Bool
    // As in ``GoalSpans``.
    let volumes = GoalSurroundings.volumes
    let notAmounts = GoalSurroundings.notAmounts
    let barriers = GoalSurroundings.barriers
    let conditions = GoalSurroundings.conditions
    let topics = GoalSurroundings.topics
    let aspect = GoalSurroundings.aspect
    let before = GoalSurroundings.before
    let allowedBefore = GoalSurroundings.allowedBefore
    let purposes = GoalSurroundings.purposes
    let endings = GoalSurroundings.endings
    let items = GoalSurroundings.items
    let comparisons = GoalSurroundings.comparisons
    let extents = GoalSurroundings.extents
    let classes = CharacterClass.table

    init(
        scan: TextScan, drafts: SpeechDrafts, measures: DraftStarts.OfMeasures, tense: TenseMap,
        clauses: [Clause], bounds: Range<Int>, spans: GoalSpans
    ) {
        self.spans = spans
        self.scan = scan
        units = scan.units
        self.drafts = drafts
        self.measures = measures
        self.tense = tense
        self.clauses = clauses
        self.bounds = bounds
        holders = drafts.holders
        let counts = tense.counts(in: bounds)
        instructs = counts.plan > 1 && counts.plan >= 3 * counts.past
    }

    /// - Parameter follows: a goal stands in the clause before.
    func accepts(
        _ kind: GoalLexicon.Trigger, _ trigger: Range<Int>, clause index: Int, follows: Bool = false
    ) -> Bool {
        let clause = clauses[index].range
        // In the order of what a look costs and how much it sends away.
        return !isClauseEnd(trigger, clause, kind) && !isExcluded(kind, trigger, clause, index)
            && statesResult(kind, trigger, clause, index, follows)
            && (kind == .turnInto || !isConditional(trigger, clause, index)) && !isNamed(trigger)
    }

    private func statesResult(
        _ kind: GoalLexicon.Trigger, _ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int,
        _ follows: Bool
    ) -> Bool {
        switch kind {
        case .assure, .strive, .compete:
            return isToCome(trigger, index)
        case .prevent:
            return isToCome(trigger, index) && lets(trigger, clause) != false
        case .guarantee:
            return acceptsGuarantee(trigger, clause)
                && evidence(trigger, clause: index, isEffort: true) != .past
        case .seek:
            return acceptsSeek(trigger, clause)
                && evidence(trigger, clause: index, isEffort: true) != .past
        case .exert:
            return acceptsExert(trigger, clause)
                && evidence(trigger, clause: index, isEffort: true) != .past
        case .turnInto:
            if isPurpose(trigger, clause) { return true }
            // 打造成客商来了不想走的热土: what is over is said of the object.
            let isTold = weigh(clause.lowerBound..<trigger.upperBound, without: trigger) == .past
            let isOver = weigh(clause, without: trigger) == .past
            return evidence(trigger, clause: index, isEffort: isOver && !isTold) != .past
        case .complete where isPurpose(trigger, clause): return true
        case .realize, .shape, .complete:
            // What goes on with a goal is told only where it says so.
            if follows { return weigh(clause, without: trigger) != .past }
            return evidence(trigger, clause: index) != .past
        case .become, .enter:
            let evidence = evidence(trigger, clause: index)
            if kind == .enter {
                // 跻身, 挤进 state a result, 进入 as often where things stand.
                return !holdsPhase(trigger, clause) && evidence != .past && !isHelped(trigger, clause)
                    && (isLed(trigger, clause, index)
                        || evidence == .plan && units[trigger.lowerBound] != .unit("进"))
            }
            return evidence != .past && (evidence == .plan || isLed(trigger, clause, index))
        case .win:
            return winsTitle(trigger, clause) && evidence(trigger, clause: index) == .plan
        case .attain:
            guard
                hasFigure(trigger.upperBound..<clause.upperBound)
                    || hasDigit(trigger.upperBound, clause.upperBound)
                    || endsWithStandard(clause)
            else { return false }
            if follows { return weigh(clause, without: trigger) != .past }
            return evidence(trigger, clause: index) != .past
        case .finish:
            return acceptsFinish(trigger, clause, index)
        case .conform:
            return endsWithStandard(clause)
                && contains(GoalLexicon.musts, in: clause.lowerBound..<trigger.lowerBound)
        case .arrive:
            // 压到每一个岗位
            return hasNumber(trigger.upperBound, clause.upperBound) && units[trigger.upperBound] != .unit("每")
                && !hasFigure(trigger.upperBound..<min(clause.upperBound, trigger.upperBound + 4))
                && !contains(GoalSurroundings.deliberations, in: clause.lowerBound..<trigger.lowerBound)
                && (evidence(trigger, clause: index, isEffort: true) == .plan || hasTime(clause)
                    || index > 0 && hasOnlyTime(clauses[index - 1].range))
        case .none:
            return false
        }
    }

    /// - Parameter follows: a goal stands in the clause before.
    func acceptsFigure(_ figure: Int, clause index: Int, follows: Bool) -> Bool {
        let clause = clauses[index].range
        let range = drafts.figures[figure].range
        // 总投资20亿元, but 总额突破50亿元
        if volumes.longestMatch(
            in: units, endingAt: range.lowerBound, from: clause.lowerBound)
            != nil,
            spans.measureWords.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound) == nil
        {
            return false
        }
        if drafts.figures[figure].kind == .quantity,
            notAmounts.longestMatch(
                in: units, endingAt: range.upperBound, from: range.lowerBound)?.value == true,
            !isBoundRound(figure, clause)
        {
            return false
        }
        // 压到每一个岗位
        if range.lowerBound > clause.lowerBound, units[range.lowerBound - 1] == .unit("每") { return false }
        // 签约率才五成三: how little it is
        if GoalSurroundings.scants.longestMatch(
            in: units, endingAt: range.lowerBound, from: clause.lowerBound)?.value == true
        {
            return false
        }
        let before = clause.lowerBound..<range.lowerBound
        // In the order of what a look costs and how much it sends away.
        return !isAttribute(clause) && !isMeans(clause) && !isNamed(range)
            && (follows || isAmountToCome(range, clause: index))
            && !contains(barriers, in: before) && !isTold(clause: index)
    }

    private func isAmountToCome(_ figure: Range<Int>, clause index: Int) -> Bool {
        let clause = clauses[index].range
        if isOfNow(index) { return false }
        if hasTime(clause) { return !isRecounted(clause) }
        // 到2030年,…稳定在12亿斤以上: the limit stands alone in front.
        if index > 0, clauses[index - 1].closer == .comma, hasOnlyTime(clauses[index - 1].range),
            weigh(clause, without: figure) != .past
        {
            return !isRecounted(clauses[index - 1].range)
        }
        switch evidence(figure, clause: index, isEffort: true) {
        case .plan:
            // “五个必须” in a review: nothing in the clause itself plans.
            if tense.sectionTense(at: figure.lowerBound) == .past,
                tense.surroundingTense(at: figure.lowerBound) == .past, tense.ownTense(of: clause) != .plan
            {
                return false
            }
            return !endsAsReport(figure, clause: index) && !isStated(figure, clause: clause)
        case .open: return isInstructed(figure, clause: clause)
        case .past:
            if isSummedUp(clause) || isOfThisYear(figure, clause: clause) { return true }
            if isCompared(figure, clause: clause) { return true }
            // 已成立专班,压减比例不低于50%: what is done does not make a rule of how much a report.
            return tense.sectionTense(at: figure.lowerBound) != .past
                && weigh(clause, without: figure.lowerBound..<figure.lowerBound) != .past
                && GoalVerbs.demandedNorms.firstPosition(
                    in: units, within: max(clause.lowerBound, figure.lowerBound - 4)..<figure.upperBound)
                    != nil
        }
    }

    /// 改造老旧小区15个 in a passage that does not tell, of a speech that instructs
    private func isInstructed(_ figure: Range<Int>, clause: Range<Int>) -> Bool {
        guard instructs, tense.surroundingTense(at: figure.lowerBound) == .open,
            isImperative(clause)
                || GoalVerbs.norms.firstPosition(in: units, within: clause.lowerBound..<figure.upperBound)
                    != nil
        else { return false }
        if let holder = holders.innermost(at: figure.lowerBound),
            drafts.directives[holder].mood == .statement
        {
            return false
        }
        return tense.ownTense(of: scan.sentence(around: figure.lowerBound, in: bounds)) != .past
    }

    /// 去年…。今年新建…: a sentence that begins with the year that the speech instructs for
    private func isOfThisYear(_ figure: Range<Int>, clause: Range<Int>) -> Bool {
        guard instructs, tense.sectionTense(at: figure.lowerBound) != .past, isImperative(clause) else {
            return false
        }
        let sentence = scan.sentence(around: figure.lowerBound, in: bounds)
        return GoalSurroundings.years.longestMatch(
            in: units, at: sentence.lowerBound, limit: sentence.upperBound) != nil
            && tense.counts(in: sentence).past == 0
    }

    /// 改造…, 全年新增…: a verb of provision at the head
    private func isImperative(_ clause: Range<Int>) -> Bool {
        var start = head(of: clause)
        while let match = spans.headAdverbs.longestMatch(in: units, at: start, limit: clause.upperBound) {
            start += match.length
        }
        let verb = spans.provisions.longestMatch(in: units, at: start, limit: clause.upperBound)?.value
        return verb == .verb || verb == .either
    }

    /// 亏损面超过两成 in an item that states: nothing in the sentence makes it a plan.
    private func isStated(_ figure: Range<Int>, clause: Range<Int>) -> Bool {
        guard let holder = holders.innermost(at: figure.lowerBound),
            drafts.directives[holder].mood == .statement,
            // 控制在, 年均: what a state of affairs is not told with
            GoalVerbs.prospects.firstPosition(
                in: units, within: max(clause.lowerBound, figure.lowerBound - 6)..<figure.upperBound)
                == nil
        else { return false }
        let start = scan.sentenceStart(around: figure.lowerBound, in: bounds)
        if turnsToYear(in: start..<max(start, clause.upperBound), before: figure.lowerBound) { return false }
        return tense.lastCue(in: start..<max(start, clause.upperBound)) != .plan
    }

    /// How far back comparisons are counted, in characters.
    private static let comparisonReach = 200

    /// 同比下降6元 among plans: a comparison, no report
    private func isCompared(_ figure: Range<Int>, clause: Range<Int>) -> Bool {
        guard tense.sectionTense(at: figure.lowerBound) == .plan else { return false }
        let start = max(
            scan.sentenceStart(around: figure.lowerBound, in: bounds),
            figure.lowerBound - Self.comparisonReach)
        var comparisons = 0
        var position = start
        while let (place, match) = GoalSurroundings.yearOnYear.nextMatch(
            in: units, from: position, limit: figure.lowerBound)
        {
            comparisons += 1
            position = place + match.length
        }
        return comparisons > 0 && tense.counts(in: start..<clause.upperBound).past == comparisons
    }

    /// 完成了整改,6月底前拆除32处: a limit in a sentence of a report
    private func isRecounted(_ clause: Range<Int>) -> Bool {
        let start = scan.sentenceStart(around: clause.lowerBound, in: bounds)
        return tense.lastCue(in: start..<max(start, clause.lowerBound)) == .past
            && tense.sectionTense(at: clause.lowerBound) == .past
    }

    /// 增长6.2%,…,创历史新高: only what stands around makes it a plan, and the sentence ends in the past.
    private func endsAsReport(_ figure: Range<Int>, clause index: Int) -> Bool {
        guard tense.sectionTense(at: figure.lowerBound) != .plan else { return false }
        let sentence = scan.sentence(around: figure.lowerBound, in: bounds)
        let end = clauses[index].range.upperBound
        guard tense.lastCue(in: sentence.lowerBound..<end) == nil else { return false }
        return tense.ownTense(of: end..<max(end, sentence.upperBound)) == .past
    }

    /// 县里决定年底前…: what others have settled is told.
    func isTaken(from index: Int) -> Bool {
        let range = clauses[index].range
        return GoalSurroundings.settled.longestMatch(
            in: units, at: head(of: range), limit: range.upperBound) != nil
    }

    /// 以解决三个问题为着力点: a way of working, no result
    private func isMeans(_ clause: Range<Int>) -> Bool {
        let head = head(of: clause)
        return units[head] == .unit("以") && head + 1 < clause.upperBound
            && ![.unit("上"), .unit("下"), .unit("内")].contains(units[head + 1])
    }

    /// 满意度低于80%的,…: a case, not a result
    func isAttribute(_ clause: Range<Int>) -> Bool {
        // 凡6月底前建成的项目
        units[clause.upperBound - 1] == .unit("的")
            || units[clause.lowerBound] == .unit("凡")
                && units[clause.lowerBound..<clause.upperBound].contains(.unit("的"))
            || isTheme(clause)
    }

    /// 要围绕到2028年建成4个镇的目标,…: what the work is about
    private func isTheme(_ clause: Range<Int>) -> Bool {
        var start = head(of: clause)
        if start < clause.upperBound, units[start] == .unit("要") { start += 1 }
        return GoalSurroundings.themes.longestMatch(in: units, at: start, limit: clause.upperBound) != nil
            && GoalSurroundings.themeEnds.longestMatch(
                in: units, endingAt: clause.upperBound, from: start) != nil
    }

    /// …提高到12分,占比翻了一番: the next clause tells what came of it.
    private func isTold(clause index: Int) -> Bool {
        guard index + 1 < clauses.count, clauses[index].closer == .comma,
            clauses[index + 1].range.count <= 16,
            // 提高到12分,比去年多了两成: what is planned is compared.
            GoalSurroundings.comparisons.longestMatch(
                in: scan.units, at: clauses[index + 1].range.lowerBound,
                limit: clauses[index + 1].range.upperBound) == nil,
            let figure = measures.figures.first(in: clauses[index + 1].range)
        else { return false }
        let start = drafts.figures[figure].range.lowerBound
        return start > clauses[index + 1].range.lowerBound
            && (units[start - 1] == .unit("了") || units[start] == .unit("翻"))
            && tense.ownTense(of: clauses[index + 1].range) == .past
    }

    /// 从5月25日起每天…: the frequency may stand behind another time.
    func hasFrequency(_ range: Range<Int>) -> Bool {
        guard var index = measures.times.first(in: range) else { return false }
        while measures.times[index] < range.upperBound {
            if drafts.times[index].type == .frequency { return true }
            index += 1
        }
        return false
    }

    /// A passage with a plan somewhere is not enough for a bare figure.
    func isPlanned(_ position: Int) -> Bool {
        tense.sectionTense(at: position) == .plan
            || tense.lastCue(in: scan.sentence(around: position, in: bounds)) == .plan
    }

    func acceptsDated(_ time: Int, clause index: Int) -> Bool {
        let range = drafts.times[time].range
        return tense.ownTense(of: clauses[index].range) != .past
            && !isRecounted(clauses[index].range) && !isConditional(range, clauses[index].range, index)
    }

    func acceptsTargets(clause index: Int) -> Bool {
        let range = clauses[index].range
        return !contains(conditions, in: range)
    }

    func acceptsAim(_ candidate: GoalCandidate) -> Bool {
        candidate.range.count > candidate.trigger.count
    }

    // MARK: Lookups

    /// 达到16.5个月: a duration is no quantity, but an amount to reach.
    func hasDigit(_ start: Int, _ limit: Int) -> Bool {
        for index in start..<max(start, min(limit, start + 6))
        where classes[Int(units[index])].contains(.digit) {
            return true
        }
        return false
    }

    /// 缩短至三天, 压缩到半天
    private func hasNumber(_ start: Int, _ limit: Int) -> Bool {
        for index in start..<max(start, min(limit, start + 4))
        where units[index] == .unit("半")
            || !classes[Int(units[index])].isDisjoint(with: [.digit, .numeral])
        {
            return true
        }
        return false
    }

    func contains(_ table: PhraseTable<Bool>, in range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while let (position, match) = table.nextMatch(in: units, from: index, limit: range.upperBound) {
            if match.value { return true }
            index = position + match.length
        }
        return false
    }

    func hasFigure(_ range: Range<Int>) -> Bool {
        measures.figures.first(in: range) != nil
    }

    func hasTime(_ range: Range<Int>) -> Bool {
        guard let index = measures.times.first(in: range) else { return false }
        return drafts.times[index].type != .frequency
    }

    func hasOnlyTime(_ range: Range<Int>) -> Bool {
        guard let index = measures.times.first(in: range) else { return false }
        return drafts.times[index].type != .frequency
            && spans.isTimeAlone(drafts.times[index].range, in: range)
    }
}
