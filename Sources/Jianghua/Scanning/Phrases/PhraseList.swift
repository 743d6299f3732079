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
        // By bytes: the other views of a string look for the borders of characters at every step.
        var phrase = phrase
        phrase.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let first = UInt32(bytes[index])
                let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
                var scalar = length == 1 ? first : first & (0x7F >> UInt32(length))
                // A string's UTF-8 is valid.
                for next in (index + 1)..<(index + length) {
                    scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
                }
                index += length
                if scalar >= 0x10000 {
                    units.append(UInt16(truncatingIfNeeded: 0xD7C0 + scalar >> 10))
                    scalar = 0xDC00 | scalar & 0x3FF
                }
                units.append(UInt16(truncatingIfNeeded: scalar))
            }
        }
        if backward {
            // In place: a slice would be copied for every phrase.
            var low = start
            var high = units.count - 1
            while low < high {
                units.swapAt(low, high)
                low += 1
                high -= 1
            }
        }
        ends.append(Int32(truncatingIfNeeded: units.count))
    }

    /// Where a phrase stands in `units`.
    func range(of number: Int) -> Range<Int> {
        (number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])
    }
}
