/// Goals that are called goals: 以…为目标, …的奋斗目标.
extension GoalFinder {
    /// 以…为目标, 把…作为根本目标, …的奋斗目标
    func aim(in index: Int) -> GoalCandidate? {
        let range = clauses[index].range
        var position = range.lowerBound
        while let (place, match) = scan.nextMatch(
            .aims, in: GoalAims.words, from: position, limit: range.upperBound)
        {
            let word = place..<place + match.length
            switch match.value {
            case .asGoal:
                if let start = spans.opening(.unit("以"), before: place, clause: index) {
                    return GoalCandidate(
                        kind: .aim, trigger: word, range: start..<word.upperBound, clause: index,
                        lastClause: index)
                }
            case .namedGoal:
                if let candidate = spans.namedAim(word, clause: index), judge.acceptsAim(candidate) {
                    return candidate
                }
            case .plainGoal:
                // 确立了三年创成文明城市的目标: with a time or an amount; 围绕…的目标 is the topic.
                if word.upperBound == range.upperBound, let candidate = spans.namedAim(word, clause: index),
                    candidate.range.lowerBound > range.lowerBound, judge.setsAim(candidate, clause: range),
                    judge.acceptsAim(candidate)
                {
                    return candidate
                }
            case .towardsGoal:
                if let start = spans.towards(place, clause: index) {
                    return GoalCandidate(
                        kind: .aim, trigger: place + 1..<place + 3, range: start..<place + 3, clause: index,
                        lastClause: index)
                }
            }
            position = word.upperBound
        }
        return nil
    }
}
