import JianghuaRecords

/// Decides whether a trigger states a result still to come.
final class GoalJudge {
    let scan: TextScan
    let drafts: SpeechDrafts
    let measures: DraftStarts.OfMeasures
    let tense: TenseMap
    let clauses: [Clause]
    let bounds: Range<Int>
    private let holders: Holders

    init(
        scan: TextScan, drafts: SpeechDrafts, measures: DraftStarts.OfMeasures, tense: TenseMap,
        clauses: [Clause], bounds: Range<Int>
    ) {
        self.scan = scan
        self.drafts = drafts
        self.measures = measures
        self.tense = tense
        self.clauses = clauses
        self.bounds = bounds
        holders = Holders(drafts.directives)
    }

    func accepts(_ kind: GoalLexicon.Trigger, _ trigger: Range<Int>, clause index: Int) -> Bool {
        let clause = clauses[index].range
        // In the order of what a look costs and how much it sends away.
        return !isClauseEnd(trigger, clause, kind) && !isExcluded(kind, trigger, clause, index)
            && statesResult(kind, trigger, clause, index)
            && (kind == .turnInto || !isConditional(trigger, clause, index)) && !isNamed(trigger)
    }

    private func statesResult(
        _ kind: GoalLexicon.Trigger, _ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int
    ) -> Bool {
        switch kind {
        case .assure, .strive, .compete, .prevent:
            return isToCome(trigger, index)
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
            return isPurpose(trigger, clause) || evidence(trigger, clause: index) != .past
        case .realize, .shape, .complete:
            return evidence(trigger, clause: index) != .past
        case .become, .enter:
            let evidence = evidence(trigger, clause: index)
            if kind == .enter {
                return !holdsPhase(trigger, clause) && evidence != .past && isLed(trigger, clause, index)
            }
            return evidence != .past && (evidence == .plan || isLed(trigger, clause, index))
        case .attain:
            guard
                hasFigure(trigger.upperBound..<clause.upperBound)
                    || hasDigit(trigger.upperBound, clause.upperBound)
                    || endsWithStandard(clause)
            else { return false }
            return evidence(trigger, clause: index) != .past
        case .finish:
            return acceptsFinish(trigger, clause, index)
        case .conform:
            return endsWithStandard(clause)
                && contains(GoalLexicon.musts, in: clause.lowerBound..<trigger.lowerBound)
        case .none:
            return false
        }
    }

    /// - Parameter follows: a goal stands in the clause before.
    func acceptsFigure(_ figure: Int, clause index: Int, follows: Bool) -> Bool {
        let clause = clauses[index].range
        let range = drafts.figures[figure].range
        let units = scan.units
        if GoalSurroundings.volumes.longestMatch(
            in: units, endingAt: range.lowerBound, from: clause.lowerBound)
            != nil
        {
            return false
        }
        // 超过200万的县有7个: an attribute
        if range.upperBound < clause.upperBound, units[range.upperBound] == 0x7684 { return false }
        if GoalSurroundings.notAmounts.longestMatch(
            in: units, endingAt: range.upperBound, from: range.lowerBound) != nil
        {
            return false
        }
        return
            (follows || hasTime(clause) || evidence(range, clause: index, isEffort: true) == .plan)
            && !contains(GoalSurroundings.planned, in: clause.lowerBound..<range.lowerBound)
            && !isNamed(range)
    }

    /// A passage with a plan somewhere is not enough for a bare figure.
    func isPlanned(_ position: Int) -> Bool {
        tense.sectionTense(at: position) == .plan
            || tense.lastCue(in: scan.sentence(around: position, in: bounds)) == .plan
    }

    func acceptsDated(_ time: Int, clause index: Int) -> Bool {
        let range = drafts.times[time].range
        return tense.ownTense(of: clauses[index].range) != .past
            && !isConditional(range, clauses[index].range, index)
    }

    func acceptsTargets(clause index: Int) -> Bool {
        let range = clauses[index].range
        return !contains(GoalSurroundings.conditions, in: range)
    }

    func acceptsAim(_ candidate: GoalCandidate) -> Bool {
        candidate.range.count > candidate.trigger.count
    }

    // MARK: Tense

    /// Whether the text around a trigger reports or plans, not counting what the trigger itself says.
    ///
    /// The clause tells first, then the nearest cue before it in the sentence, then, for outcomes, what follows
    /// in the sentence (实现…,受到好评), then passage and section.
    func evidence(_ trigger: Range<Int>, clause index: Int, isEffort: Bool = false) -> Tense {
        let clause = clauses[index].range
        let own = weigh(isEffort ? clause.lowerBound..<trigger.lowerBound : clause, without: trigger)
        if own != .open { return own }
        // A time that was kept bounds something to come.
        if hasTime(clause) { return .plan }
        let start = scan.sentenceStart(around: trigger.lowerBound, in: bounds)
        if let cue = tense.lastCue(in: start..<max(start, clause.lowerBound)) { return cue }
        if !isEffort {
            let sentence = scan.sentence(around: trigger.lowerBound, in: bounds)
            let rest = tense.ownTense(of: clause.upperBound..<max(clause.upperBound, sentence.upperBound))
            if rest != .open { return rest }
        }
        // An effort is told of only where the whole section tells.
        let surrounding =
            isEffort
            ? tense.sectionTense(at: trigger.lowerBound) : tense.surroundingTense(at: trigger.lowerBound)
        if surrounding != .open { return surrounding }
        if let holder = holders.innermost(at: trigger.lowerBound) {
            return drafts.directives[holder].mood == .statement ? .open : .plan
        }
        return .open
    }

    /// An effort: only what stands before it can make it a report.
    func isToCome(_ trigger: Range<Int>, _ index: Int) -> Bool {
        evidence(trigger, clause: index, isEffort: true) != .past
    }

    func weigh(_ range: Range<Int>, without trigger: Range<Int>) -> Tense {
        let counts = tense.counts(in: range, without: trigger)
        if counts.past > 0 { return counts.past >= counts.plan ? .past : .plan }
        return counts.plan > 0 ? .plan : .open
    }

    // MARK: Lookups

    /// 达到16.5个月: a duration is no quantity, but an amount to reach.
    func hasDigit(_ start: Int, _ limit: Int) -> Bool {
        for index in start..<max(start, min(limit, start + 6))
        where CharacterClass.table[Int(scan.units[index])].contains(.digit) {
            return true
        }
        return false
    }

    func contains(_ table: PhraseTable<Bool>, in range: Range<Int>) -> Bool {
        let units = scan.units
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
        return drafts.times[index].type != .frequency && range.count - drafts.times[index].range.count <= 2
    }
}
