import JianghuaRecords

/// Percentages and quantities.
///
/// Numerals become candidates where a unit, a measure or a scope stands beside them; their surroundings say how
/// they compare, move, and what they measure.
struct FigureExtractor: Sendable {
    static let maskedValue = Rule(
        id: "diagnostic.masked-value", summary: "A figure whose digits were replaced by x or another sign.")

    /// All figures of a speech, ascending, and what a reader should distrust in them. O(text).
    /// - Parameter taken: what holds no figures, ascending: the numbers of directives, the user's terms.
    func figures(
        in scan: TextScan, speech: SpeechDraft, numerals: [Numeral], times: [TimeDraft],
        taken: [Range<Int>]
    ) -> (figures: [FigureCandidate], diagnostics: [DiagnosticDraft]) {
        let bounds = max(speech.range.lowerBound, speech.body)..<min(speech.range.upperBound, scan.count)
        guard !bounds.isEmpty else { return ([], []) }
        let tables = FlattenedTables(units: scan.units, lexicon: .shared)
        let tableRanges = tables.ranges(among: numerals, in: bounds)
        var taken = taken
        if !tableRanges.isEmpty {
            taken += tableRanges
            taken.sort { $0.lowerBound < $1.lowerBound }
        }
        let finder = FigureFinder(scan: scan, numerals: numerals, bounds: bounds)
        var candidates = finder.candidates(taken: taken)
        FigureSurroundings(scan: scan, bounds: bounds, times: times, taken: taken).read(&candidates)
        let writer = FigureFieldsWriter(scan: scan, numerals: numerals)
        return (candidates, tables.diagnostics(for: tableRanges) + masked(candidates, writer))
    }

    /// A note for every figure that is masked.
    private func masked(_ figures: [FigureCandidate], _ writer: FigureFieldsWriter) -> [DiagnosticDraft] {
        figures.lazy.filter(writer.isMasked).map { figure in
            DiagnosticDraft(
                range: figure.range, code: .maskedValue,
                message: "the digits are masked: \(writer.value(of: figure))", rule: Self.maskedValue)
        }
    }
}
