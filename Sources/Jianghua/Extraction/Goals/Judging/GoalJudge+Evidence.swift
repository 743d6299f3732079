/// Whether the text around a trigger reports or plans.
extension GoalJudge {
    /// Whether the text around a trigger reports or plans, not counting what the trigger itself says.
    ///
    /// The clause tells first, then the nearest cue before it in the sentence, then, for outcomes, what follows
    /// in the sentence (实现…,受到好评), then passage and section.
    func evidence(_ trigger: Range<Int>, clause index: Int, isEffort: Bool = false) -> Tense {
        let clause = clauses[index].range
        let own = weigh(isEffort ? clause.lowerBound..<trigger.lowerBound : clause, without: trigger)
        if own != .open { return own }
        if isOfNow(index) { return .past }
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

    /// 目前,…达到85%: how things stand
    private func isOfNow(_ index: Int) -> Bool {
        guard index > 0, clauses[index - 1].closer == .comma else { return false }
        let range = clauses[index - 1].range
        return GoalSurroundings.presents.longestMatch(
            in: units, at: range.lowerBound, limit: range.upperBound)?
            .length == range.count
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
}
