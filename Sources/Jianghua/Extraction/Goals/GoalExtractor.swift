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
        return finder.find()
    }
}
