/// Words and sentences of a text, by ICU.
public struct Segmenter: Sendable {
    public enum Unit: Sendable { case word, sentence }

    public init() {}

    /// The ranges of all segments, in Unicode scalars; together they cover the text. O(n).
    public func ranges(of unit: Unit, in text: String) throws(ICUFailure) -> [Range<Int>] {
        let units = Array(text.utf16)
        let breaker = try ICUBreaker(unit == .word ? .words : .sentences)
        var ranges: [Range<Int>] = []
        var start = 0
        var scalars = 0
        for end in try breaker.ends(in: units) {
            let first = scalars
            for index in start..<Int(end) where units[index] & 0xFC00 != 0xDC00 { scalars += 1 }
            ranges.append(first..<scalars)
            start = Int(end)
        }
        return ranges
    }
}
