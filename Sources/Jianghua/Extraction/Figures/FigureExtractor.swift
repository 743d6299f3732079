import JianghuaRecords

/// Percentages and quantities.
///
/// Numerals become candidates where a unit, a measure or a scope stands beside them; their surroundings say how
/// they compare, move, and what they measure.
struct FigureExtractor: Sendable {
    /// All figures of a speech, ascending. O(text).
    /// - Parameter enumerators: the ranges of the numbers of directives, which are no figures, ascending.
    func figures(
        in scan: TextScan, speech: SpeechDraft, numerals: [Numeral], times: [TimeDraft],
        enumerators: [Range<Int>]
    ) -> [FigureDraft] {
        let bounds = max(speech.range.lowerBound, speech.body)..<min(speech.range.upperBound, scan.count)
        guard !bounds.isEmpty else { return [] }
        let inside = numerals.drop { $0.range.lowerBound < bounds.lowerBound }
        let finder = FigureFinder(scan: scan, numerals: Array(inside), bounds: bounds)
        var candidates = finder.candidates(taken: enumerators)
        FigureSurroundings(scan: scan, bounds: bounds).read(&candidates)
        let writer = FigureDraftWriter(scan: scan, numerals: finder.numerals)
        return candidates.map { writer.draft(of: $0) }
    }

    static let maskedValue = Rule(
        id: "diagnostic.masked-value", summary: "A figure whose digits were replaced by x or another sign.")

    /// A note for every figure that is masked.
    func diagnostics(for figures: [FigureDraft]) -> [DiagnosticDraft] {
        figures.compactMap { figure in
            guard figure.masked else { return nil }
            return DiagnosticDraft(
                range: figure.range, code: .maskedValue, message: "the digits are masked: \(figure.value)",
                rule: Self.maskedValue)
        }
    }
}
