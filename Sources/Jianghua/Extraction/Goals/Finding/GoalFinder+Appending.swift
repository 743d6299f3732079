/// Turns candidates into drafts of goals.
extension GoalFinder {
    /// - Returns: the last of its parts as it was appended.
    func appendParts(
        _ found: GoalCandidate, after last: GoalCandidate?, to goals: inout [GoalDraft]
    ) -> GoalCandidate {
        var candidate = found
        var tried = 0
        while tried < GoalFinder.triggersTried, let part = partOff(&candidate) {
            tried += 1
            _ = append(candidate, after: tried == 1 ? last : nil, to: &goals)
            candidate = part
        }
        return append(candidate, after: tried == 0 ? last : nil, to: &goals)
    }

    /// 确保…、确保…: what the second begins is a goal of its own.
    func appendRepeated(_ first: inout GoalCandidate, to goals: inout [GoalDraft]) {
        var tried = 0
        while tried < GoalFinder.triggersTried, let next = spans.repeated(first) {
            tried += 1
            if let index = goals.indices.last { goals[index].range = first.range.lowerBound..<next - 1 }
            let trigger = next..<next + first.trigger.count
            var candidate = first
            candidate.trigger = trigger
            candidate.range = next..<first.range.upperBound
            let start = goals[goals.count - 1].range.lowerBound
            goals[goals.count - 1].type = traits.type(
                of: first.ending(at: next - 1, from: start), by: goals[goals.count - 1].deadline)
            first = append(candidate, after: nil, to: &goals)
        }
    }

    /// - Returns: the candidate as it was appended.
    func append(
        _ found: GoalCandidate, after last: GoalCandidate?, to goals: inout [GoalDraft]
    ) -> GoalCandidate {
        var candidate = found
        let start = spans.skipNumber(candidate.range.lowerBound, candidate.range.upperBound)
        if start < candidate.range.upperBound { candidate.range = start..<candidate.range.upperBound }
        // 并要求|换届工作8月底前完成
        if let words = GoalLexicon.joiners.longestMatch(
            in: units, at: candidate.range.lowerBound, limit: candidate.trigger.lowerBound)
        {
            candidate.range = candidate.range.lowerBound + words.length..<candidate.range.upperBound
        }
        candidate.range = traits.withoutAssignment(
            withoutLooseQuote(candidate.range, trigger: candidate.trigger), trigger: candidate.trigger)
        var previous: GoalDraft?
        if let last, follows(candidate, last),
            last.passesStrength && traits.isCoordinated(candidate)
                // 不发生…、不发生…: as the first is demanded
                || last.kind == .trigger(.prevent) && candidate.kind == .trigger(.prevent)
                    && traits.isCoordinated(candidate)
        {
            previous = goals.last
        }
        let strength = traits.strength(of: candidate, after: previous?.strength)
        candidate.passesStrength = strength != .plan && candidate.kind.passesStrength
        // 力争国庆节前…,…达到…: the limit is the same.
        let passed = last?.kind.governsResults == true ? previous?.deadline : nil
        let deadline = traits.deadline(of: candidate, after: goals) ?? passed ?? candidate.frame
        goals.append(
            GoalDraft(
                range: candidate.range, trigger: candidate.trigger, strength: strength,
                type: traits.type(of: candidate, by: deadline), deadline: deadline, rule: candidate.rule))
        return candidate
    }

    /// “…,确保…”: the quote began earlier.
    private func withoutLooseQuote(_ range: Range<Int>, trigger: Range<Int>) -> Range<Int> {
        for mark in scan.marks[scan.firstMark(atOrAfter: range.lowerBound)...] {
            let position = Int(mark.position)
            guard position < range.upperBound, units[position] != .unit("“") else { break }
            // 对照“年内创成”这一目标, too
            if units[position] == .unit("”"), position >= trigger.upperBound {
                return range.lowerBound..<position
            }
        }
        return range
    }

    /// Right behind another goal, with no semicolon between them.
    func follows(_ candidate: GoalCandidate, _ last: GoalCandidate) -> Bool {
        clauses[last.lastClause].group == clauses[candidate.clause].group
            && (last.lastClause + 1 >= candidate.clause || goesOn(candidate.clause, after: last))
    }
}
