/// Results to be reached.
struct GoalExtractor: Sendable {
    func goals(in scan: TextScan, drafts: SpeechDrafts) -> [GoalDraft] { [] }
}
