/// Times that bound tasks and goals.
struct TimeExtractor: Sendable {
    /// - Parameter date: the speech's day as EDTF, for relative times; `nil` leaves them without one.
    func times(in scan: TextScan, speech: SpeechDraft, numerals: [Numeral], date: String?) -> [TimeDraft] {
        []
    }
}
