/// Named units and their roles.
struct UnitExtractor: Sendable {
    func units(in scan: TextScan, speech: SpeechDraft, directives: [DirectiveDraft]) -> [UnitDraft] { [] }
}
