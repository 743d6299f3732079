import JianghuaRecords

/// Strength, type and deadline of a goal.
final class GoalTraits {
    let scan: TextScan
    let clauses: [Clause]
    let drafts: SpeechDrafts
    let measures: DraftStarts.OfMeasures

    /// How many clauses back a limit or campaign is looked for.
    private static let reach = 32

    init(scan: TextScan, drafts: SpeechDrafts, measures: DraftStarts.OfMeasures, clauses: [Clause]) {
        self.scan = scan
        self.clauses = clauses
        self.drafts = drafts
        self.measures = measures
    }

    // MARK: Strength

    func strength(of candidate: GoalCandidate, after previous: GoalStrength?) -> GoalStrength {
        switch candidate.kind {
        case .trigger(.assure), .trigger(.guarantee), .trigger(.conform): return .must
        case .target, .aim: return .plan
        case .trigger(.strive), .trigger(.seek), .trigger(.compete), .trigger(.exert):
            return governors(of: candidate).contains(.must) ? .must : .strive
        case .trigger(.prevent):
            // 避免 alone wishes, 防止 and 杜绝 forbid.
            return scan.units[candidate.trigger.lowerBound] == 0x907F
                && !governors(of: candidate).contains(.must)
                ? .plan : .must
        default: break
        }
        let governors = governors(of: candidate)
        if governors.contains(.must) { return .must }
        if governors.contains(.strive) { return .strive }
        // …,…达到…: what 确保 or 力争 began goes on.
        if let previous, previous != .plan, isCoordinated(candidate) { return previous }
        return .plan
    }

    /// The words from the head of the clause to the trigger.
    private func governors(of candidate: GoalCandidate) -> GoalWords {
        let clause = clauses[candidate.clause].range
        return GoalWords.governors.kinds(
            in: scan.units, within: clause.lowerBound..<candidate.trigger.upperBound, until: .must)
    }

    /// A subject of its own, or 如期 and the like, and no new imperative at its head.
    private func isCoordinated(_ candidate: GoalCandidate) -> Bool {
        let clause = clauses[candidate.clause].range
        guard candidate.trigger.lowerBound > clause.lowerBound else { return false }
        return GoalLexicon.imperatives.longestMatch(
            in: scan.units, at: clause.lowerBound, limit: clause.upperBound) == nil
    }

    // MARK: Type

    func type(of candidate: GoalCandidate) -> GoalType {
        let range = candidate.range
        if case .trigger(.prevent) = candidate.kind { return .prevention }
        if case .trigger(.compete) = candidate.kind { return .honor }
        let units = scan.units
        let words = GoalWords.results.kinds(in: units, within: range, until: .title)
        if words.contains(.title) { return .honor }
        if case .trigger(.finish) = candidate.kind { return isVolume(candidate) ? .metric : .completion }
        if hasFigure(in: range), !measuresStandard(range) { return .metric }
        if words.contains(.negation) { return .prevention }
        if case .target = candidate.kind { return .quality }
        if words.contains(.honor) || words.contains(.aim) && isCampaign(candidate) { return .honor }
        if case .trigger(.complete) = candidate.kind, units[range.lowerBound] != 0x628A { return .completion }
        if case .effect = candidate.kind { return .quality }
        if case .dated = candidate.kind { return .completion }
        if words.contains(.finishing) { return .completion }
        if case .trigger(.realize) = candidate.kind, let deadline = deadline(of: candidate, after: []) {
            let time = drafts.times[deadline]
            if time.type == .deadline, time.rule == TimeRules.limit || range.overlaps(time.range) {
                return .completion
            }
        }
        return .quality
    }

    /// 完成投资91亿元: the amount stands at the end; 完成两个试点建设 finishes the work.
    private func isVolume(_ candidate: GoalCandidate) -> Bool {
        guard
            let figure = measures.figures.first(
                in: candidate.trigger.upperBound..<candidate.range.upperBound)
        else { return false }
        return drafts.figures[figure].range.upperBound == candidate.range.upperBound
    }

    private func hasFigure(in range: Range<Int>) -> Bool {
        measures.figures.first(in: range) != nil
    }

    /// 两个市场达到标准: the number counts who is to reach it.
    private func measuresStandard(_ range: Range<Int>) -> Bool {
        GoalLexicon.standards.longestMatch(in: scan.units, endingAt: range.upperBound, from: range.lowerBound)
            != nil
    }

    /// An aim in a sentence about a campaign is what the campaign is for: a title.
    private func isCampaign(_ candidate: GoalCandidate) -> Bool {
        let start = clauses[firstClause(of: candidate)].range.lowerBound
        return GoalLexicon.campaigns.firstPosition(
            in: scan.units, within: start..<candidate.range.upperBound) != nil
    }

    /// The first clause of the sentence, or the farthest that is looked at.
    private func firstClause(of candidate: GoalCandidate) -> Int {
        let sentence = clauses[candidate.clause].sentence
        var first = candidate.clause
        while first > 0, candidate.clause - first < GoalTraits.reach, clauses[first - 1].sentence == sentence
        {
            first -= 1
        }
        return first
    }

    // MARK: Deadline

    /// The last limit inside the goal, else the nearest before it that governs it.
    ///
    /// A limit in another clause group governs when it stands at the head of the sentence, or over a list of
    /// targets. One inside an earlier goal has done its work, unless amounts go on.
    func deadline(of candidate: GoalCandidate, after goals: [GoalDraft]) -> Int? {
        let first = firstClause(of: candidate)
        let from = clauses[first].range.lowerBound
        guard var index = measures.times.first(in: from..<candidate.range.upperBound) else { return nil }
        var found: Int?
        while measures.times[index] < candidate.range.upperBound {
            if drafts.times[index].type != .frequency, governs(index, candidate, head: clauses[first], goals)
            {
                found = index
            }
            index += 1
        }
        return found
    }

    private func governs(
        _ time: Int, _ candidate: GoalCandidate, head: Clause, _ goals: [GoalDraft]
    ) -> Bool {
        let range = drafts.times[time].range
        if range.lowerBound >= candidate.range.lowerBound { return true }
        switch candidate.kind {
        case .target, .figure, .effect, .trigger(.attain): return true
        default: break
        }
        var back = goals.count - 1
        while back >= 0, goals[back].range.upperBound > range.lowerBound,
            goals.count - back <= GoalTraits.reach
        {
            if goals[back].range.contains(range.lowerBound) { return false }
            back -= 1
        }
        return head.range.contains(range.lowerBound) || isInGroup(range, of: candidate)
    }

    private func isInGroup(_ range: Range<Int>, of candidate: GoalCandidate) -> Bool {
        var first = candidate.clause
        while first > 0, candidate.clause - first < GoalTraits.reach,
            clauses[first - 1].group == clauses[candidate.clause].group
        {
            first -= 1
        }
        return range.lowerBound >= clauses[first].range.lowerBound
    }
}
