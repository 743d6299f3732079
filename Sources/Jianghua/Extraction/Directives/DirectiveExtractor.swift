import JianghuaRecords

/// The numbered items of a speech as a tree.
struct DirectiveExtractor: Sendable {
    static let gap = Rule(
        id: "diagnostic.numbering.gap", summary: "A series of numbers leaves one out, or starts behind one.")
    static let duplicate = Rule(
        id: "diagnostic.numbering.duplicate", summary: "A series of numbers has one twice.")

    /// Its tables are the same for every analyzer.
    static let shared = DirectiveExtractor()

    let finder = EnumeratorFinder()
    let weights = EnumeratorWeights()
    private let chooser = OutlineChooser()
    private let extents = DirectiveExtents()
    let moods = DirectiveMoods()

    /// All items in the order of the text, parents before children, and what is odd about their numbers.
    ///
    /// O(speech).
    func directives(
        in scan: TextScan, speech: SpeechDraft
    ) -> (directives: [DirectiveDraft], diagnostics: [DiagnosticDraft]) {
        var candidates = finder.enumerators(in: scan, range: speech.body..<speech.range.upperBound)
        guard !candidates.isEmpty else { return ([], []) }
        weights.weigh(&candidates, scan)
        let items = chooser.choose(candidates)
        var directives = extents.drafts(of: items, candidates, scan, end: speech.range.upperBound)
        moods.set(&directives, scan, from: speech.range.lowerBound)
        return (directives, diagnostics(of: items, directives))
    }

    private func diagnostics(
        of items: [OutlineChooser.Item], _ directives: [DirectiveDraft]
    ) -> [DiagnosticDraft] {
        var diagnostics: [DiagnosticDraft] = []
        for (item, draft) in zip(items, directives) {
            switch item.fault {
            case .gap(let missing):
                diagnostics.append(
                    DiagnosticDraft(
                        range: draft.number, code: .numberingGap,
                        message: missing == 1
                            ? "number \(item.value - 1) is missing"
                            : "numbers \(item.value - missing) to \(item.value - 1) are missing",
                        rule: Self.gap))
            case .lateStart:
                diagnostics.append(
                    DiagnosticDraft(
                        range: draft.number, code: .numberingGap,
                        message: "the series starts at \(item.value)", rule: Self.gap))
            case .duplicate:
                diagnostics.append(
                    DiagnosticDraft(
                        range: draft.number, code: .numberingDuplicate,
                        message: "number \(item.value) stands twice", rule: Self.duplicate))
            case nil: break
            }
        }
        return diagnostics
    }
}
