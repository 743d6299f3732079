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
        return evidence(around: trigger, clause: index, isEffort: isEffort)
    }

    /// The same for a clause that does not tell itself, speaks not of now and has no time.
    func evidence(around trigger: Range<Int>, clause index: Int, isEffort: Bool) -> Tense {
        let clause = clauses[index].range
        let start = scan.sentenceStart(around: trigger.lowerBound, in: bounds)
        // 前十个月,…: what a period that is over brought
        if reviewed.longestMatch(in: units, at: start, limit: clause.upperBound) != nil {
            return .past
        }
        if let cue = tense.lastCue(in: start..<max(start, clause.lowerBound)) {
            if cue == .past,
                turnsToYear(in: start..<clause.upperBound, before: trigger.lowerBound)
                    || turnsToErrand(in: start..<clause.lowerBound)
            {
                return .plan
            }
            return cue
        }
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
            // An item that states sets nothing that is to be reached, unless somebody strives for it.
            if drafts.directives[holder].mood == .statement {
                return isEffort || index > 0 && opensImperative(clauses[index - 1]) ? .open : .past
            }
            return .plan
        }
        return .open
    }

    /// 探索建立…账号,实现…: what goes on with an instruction.
    private func opensImperative(_ clause: Clause) -> Bool {
        clause.closer == .comma
            && GoalLexicon.beginsImperative(
                at: clause.range.lowerBound, limit: clause.range.upperBound, in: units)
    }

    /// 刚才听取了汇报,主要任务是…,确保…: what a meeting is for lies ahead, whatever the sentence told before.
    private func turnsToErrand(in range: Range<Int>) -> Bool {
        let start = max(range.lowerBound, range.upperBound - 120)
        guard
            let (place, word) = GoalSurroundings.errands.nextMatch(
                in: units, from: start, limit: range.upperBound)
        else { return false }
        return tense.counts(in: place + word.length..<range.upperBound).past == 0
    }

    /// 去年我们开工了32个,今年开工38个,完成投资…: from the year on that the speech plans for, nothing is told.
    func turnsToYear(in range: Range<Int>, before position: Int) -> Bool {
        guard tense.sectionTense(at: range.lowerBound) != .past else { return false }
        var start = max(range.lowerBound, position - 120)
        var turn: Int?
        while let (place, match) = GoalSurroundings.years.nextMatch(in: units, from: start, limit: position) {
            start = place + match.length
            // Set off, and not 今年以来, 今年上半年.
            if place == range.lowerBound || classes[Int(units[place - 1])].contains(.mark),
                GoalSurroundings.sinceThen.longestMatch(in: units, at: start, limit: range.upperBound) == nil
            {
                turn = place
            }
        }
        guard let turn else { return false }
        return tense.counts(in: turn..<range.upperBound).past == 0
    }

    /// 目前,…达到85%: how things stand
    func isOfNow(_ index: Int) -> Bool {
        guard index > 0, clauses[index - 1].closer == .comma else { return false }
        let range = clauses[index - 1].range
        // 据县气象局预测,…
        if units[range.lowerBound] == .unit("据"), range.count <= 20,
            sources.longestMatch(
                in: units, endingAt: range.upperBound, from: range.lowerBound)
                != nil
        {
            return true
        }
        return presents.longestMatch(
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
