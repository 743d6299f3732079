/// Finds every number of a range. One grammar for enumerators, times and figures.
struct NumeralScanner: Sendable {
    /// All numerals, ascending, not overlapping. O(range).
    func numerals(in scan: TextScan, range: Range<Int>) -> [Numeral] {
        []
    }
}
