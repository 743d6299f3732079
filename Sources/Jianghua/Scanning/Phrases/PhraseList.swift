/// The phrases that a table is made from, side by side in one array: thousands of arrays of their own took half of
/// the time in which tables are made, which the command line waits for.
struct PhraseList: Sendable {
    /// Behind the last phrase is room for others.
    private(set) var units: [UInt16] = []
    private var ends: [Int32] = []

    var count: Int { ends.count }

    /// One that holds U+0000 is empty here: no text that is looked at has it.
    ///
    /// - Parameter backward: whether the phrase is read from its end.
    mutating func append(_ phrase: String, backward: Bool) {
        let start = Int(ends.last ?? 0)
        // By bytes: the other views of a string look for the borders of characters at every step.
        var phrase = phrase
        let end = phrase.withUTF8 { bytes in
            // A unit takes a byte at least.
            if units.count < start + bytes.count {
                units.append(contentsOf: repeatElement(0, count: max(256, units.count, bytes.count)))
            }
            return units.withUnsafeMutableBufferPointer { units in
                Self.write(bytes, to: units, at: start, backward: backward)
            }
        }
        ends.append(Int32(truncatingIfNeeded: end))
    }

    /// Where a phrase stands in `units`.
    func range(of number: Int) -> Range<Int> {
        (number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])
    }

    /// Writes the units of a string, whose UTF-8 is valid, and returns where they end.
    @inline(__always)
    private static func write(
        _ bytes: UnsafeBufferPointer<UInt8>, to units: UnsafeMutableBufferPointer<UInt16>, at start: Int,
        backward: Bool
    ) -> Int {
        var end = start
        var index = 0
        while index < bytes.count {
            let first = UInt32(bytes[index])
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            var scalar = length == 1 ? first : first & (0x7F >> UInt32(length))
            for next in (index + 1)..<(index + length) {
                scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
            }
            index += length
            if scalar == 0 { return start }
            if scalar >= 0x10000 {
                units[end] = UInt16(truncatingIfNeeded: 0xD7C0 + scalar >> 10)
                end += 1
                scalar = 0xDC00 | scalar & 0x3FF
            }
            units[end] = UInt16(truncatingIfNeeded: scalar)
            end += 1
        }
        if backward {
            var phrase = UnsafeMutableBufferPointer(rebasing: units[start..<end])
            phrase.reverse()
        }
        return end
    }
}
