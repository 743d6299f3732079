/// Unnumbered instructions.
struct RequirementExtractor: Sendable {
    func requirements(in scan: TextScan, drafts: SpeechDrafts) -> [RequirementDraft] { [] }
}
