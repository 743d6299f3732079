/// The numbered items of a speech as a tree.
struct DirectiveExtractor: Sendable {
    /// All items in the order of the text, parents before children, and what is odd about their numbers.
    func directives(
        in scan: TextScan, speech: SpeechDraft
    ) -> (directives: [DirectiveDraft], diagnostics: [DiagnosticDraft]) {
        ([], [])
    }
}
