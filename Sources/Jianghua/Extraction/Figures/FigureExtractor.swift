/// Percentages and quantities.
struct FigureExtractor: Sendable {
    /// - Parameter enumerators: the ranges of the numbers of directives, which are no figures, ascending.
    func figures(
        in scan: TextScan, speech: SpeechDraft, numerals: [Numeral], times: [TimeDraft],
        enumerators: [Range<Int>]
    ) -> [FigureDraft] { [] }
}
