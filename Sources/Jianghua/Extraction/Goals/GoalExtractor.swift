import JianghuaRecords

/// Results to be reached.
///
/// ``ClauseReader`` cuts the speech into clauses; each gives one goal at most. ``GoalFinder`` looks for a
/// trigger, then for a target of a list, a figure, a limit; ``GoalSpans`` says where the goal starts and ends;
/// ``GoalTraits`` gives strength, type and deadline.
struct GoalExtractor: Sendable {
    /// O(speech).
    func goals(in scan: TextScan, drafts: SpeechDrafts, tense: TenseMap) -> [GoalDraft] {
        let start = max(drafts.speech.body, drafts.speech.range.lowerBound)
        guard start < drafts.speech.range.upperBound else { return [] }
        let finder = GoalFinder(
            scan: scan, drafts: drafts, tense: tense, bounds: start..<drafts.speech.range.upperBound)
        return inOrder(finder.find())
    }

    /// An aim (以…为目标) may begin before a goal of an earlier clause: 以过千亩,为目标. References are looked up by
    /// start. O(goals) when nothing is to be done.
    private func inOrder(_ goals: [GoalDraft]) -> [GoalDraft] {
        // By index: a copy of a draft would count the references of its rule.
        for index in goals.indices.dropFirst()
        where goals[index - 1].range.lowerBound > goals[index].range.lowerBound {
            return goals.sorted {
                ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
            }
        }
        return goals
    }
}
