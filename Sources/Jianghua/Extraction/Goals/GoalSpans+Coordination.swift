/// Results that stand in a clause of their own behind a goal, without a trigger, a time or a figure.
extension GoalSpans {
    /// 确保完成…,取得…; 实现…全覆盖,…常态化
    func further(_ candidate: GoalCandidate) -> GoalCandidate? {
        guard hasNext(candidate.lastClause) else { return nil }
        let index = candidate.lastClause + 1
        let range = clauses[index].range
        guard range.count <= GoalSpans.furtherLength, firstFigure(in: range) == nil,
            measures.times.first(in: range) == nil, !hasTrigger(in: range)
        else { return nil }
        if candidate.kind.governsResults, let trigger = furtherVerb(in: range) {
            return GoalCandidate(
                kind: .trigger(.realize), trigger: trigger,
                range: trigger.lowerBound..<end(of: index, from: trigger.upperBound),
                clause: index, lastClause: index)
        }
        guard realizes(candidate), sharesOutcome(range, clauses[candidate.lastClause].range)
        else {
            return nil
        }
        return GoalCandidate(
            kind: .trigger(.realize), trigger: candidate.trigger,
            range: range.lowerBound..<end(of: index, from: range.lowerBound),
            clause: index, lastClause: index)
    }

    private static let furtherLength = 48

    /// 实现, also behind a limit.
    private func realizes(_ candidate: GoalCandidate) -> Bool {
        guard candidate.kind == .trigger(.realize) || candidate.kind == .dated else { return false }
        let trigger = candidate.trigger.lowerBound
        return units[trigger] == 0x5B9E && units[trigger + 1] == 0x73B0
    }

    /// 取得, 赢得 at the head of a clause: a result, no task.
    func furtherVerb(in range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while let match = GoalLexicon.headAdverbs.longestMatch(in: units, at: start, limit: range.upperBound)
        {
            start += match.length
        }
        guard let match = GoalLexicon.gains.longestMatch(in: units, at: start, limit: range.upperBound),
            start + match.length < range.upperBound
        else { return nil }
        return start..<start + match.length
    }

    /// …全覆盖,…常态化: the second needs the verb of the first.
    private func sharesOutcome(_ range: Range<Int>, _ first: Range<Int>) -> Bool {
        guard
            let own = GoalLexicon.outcomes.longestMatch(
                in: units, endingAt: range.upperBound, from: range.lowerBound),
            range.count - own.length >= 2,
            GoalLexicon.outcomes.longestMatch(in: units, endingAt: first.upperBound, from: first.lowerBound)
                != nil
        else { return false }
        return !GoalLexicon.beginsImperative(at: range.lowerBound, limit: range.upperBound, in: units)
    }
}
