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
    let instructs: Bool
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
    let scants = GoalSurroundings.scants
    let themes = GoalSurroundings.themes
    let themeEnds = GoalSurroundings.themeEnds
    let reviewed = GoalSurroundings.reviewed
    let sources = GoalSurroundings.sources
    let presents = GoalSurroundings.presents
    let questions = GoalSurroundings.questions
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
            && (kind == .turnInto || foundation(trigger, clause) != nil
                || !isConditional(trigger, clause, index))
            && !isNamed(trigger)
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
            if foundation(trigger, clause) != nil { return true }
            // What goes on with a goal is told only where it says so.
            if follows { return weigh(clause, without: trigger) != .past }
            return evidence(trigger, clause: index) != .past
        case .become, .enter:
            let evidence = evidence(trigger, clause: index)
            if kind == .enter {
                // 跻身, 挤进 state a result, 进入 as often where things stand.
                return !holdsPhase(trigger, clause) && evidence != .past && !isHelped(trigger, clause)
                    && (isLed(trigger, clause, index)
                        || follows && ranks(trigger.upperBound..<clause.upperBound)
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
            return foundation(trigger, clause) != nil || acceptsFinish(trigger, clause, index)
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

    /// 县里决定年底前…: what others have settled is told.
    func isTaken(from index: Int) -> Bool {
        let range = clauses[index].range
        return GoalSurroundings.settled.longestMatch(
            in: units, at: head(of: range), limit: range.upperBound) != nil
    }

    /// 以解决三个问题为着力点: a way of working, no result
    func isMeans(_ clause: Range<Int>) -> Bool {
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
        return themes.longestMatch(in: units, at: start, limit: clause.upperBound) != nil
            && themeEnds.longestMatch(
                in: units, endingAt: clause.upperBound, from: start) != nil
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
}
