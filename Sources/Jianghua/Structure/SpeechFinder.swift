/// Finds the speeches of a page and the text that belongs to none.
struct SpeechFinder: Sendable {
    static let wholeText = Rule(
        id: "speech.whole-text", summary: "A source without any sign of several speeches is one speech.")

    /// Speeches, ascending, not overlapping, and a diagnostic for every stretch left out. O(text).
    func find(in scan: TextScan) -> (speeches: [SpeechDraft], diagnostics: [DiagnosticDraft]) {
        guard let first = scan.lines.first(where: { !$0.isEmpty }) else { return ([], []) }
        let draft = SpeechDraft(
            range: first.lowerBound..<scan.count, body: first.lowerBound, title: nil, date: nil,
            rule: Self.wholeText)
        return ([draft], [])
    }
}
