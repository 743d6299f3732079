/// The phrases that a table is made from, side by side in one array: thousands of arrays of their own took half of
/// the time in which tables are made, which the command line waits for.
struct PhraseList: Sendable {
    private(set) var units: [UInt16] = []
    private var ends: [Int32] = []

    var count: Int { ends.count }

    init() {}

    init(_ phrases: some Sequence<String>, backward: Bool) {
        for phrase in phrases { append(phrase, backward: backward) }
    }

    /// - Parameter backward: whether the phrase is read from its end.
    mutating func append(_ phrase: String, backward: Bool) {
        let start = units.count
        // By scalars: the view of UTF-16 goes through breadcrumbs for every phrase.
        for scalar in phrase.unicodeScalars {
            if let unit = UInt16(exactly: scalar.value) {
                units.append(unit)
            } else {
                units.append(contentsOf: scalar.utf16)
            }
        }
        if backward { units[start...].reverse() }
        ends.append(Int32(truncatingIfNeeded: units.count))
    }

    /// Where a phrase stands in `units`.
    func range(of number: Int) -> Range<Int> {
        (number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])
    }
}
