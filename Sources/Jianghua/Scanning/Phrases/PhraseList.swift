/// The phrases that a table is made from, side by side in one array: thousands of arrays of their own took half of
/// the time in which tables are made, which the command line waits for.
struct PhraseList: Sendable {
    /// Behind the last phrase is room for others.
    private(set) var units: [UInt16] = []
    private var ends: [Int32] = []

    var count: Int { ends.count }

    /// How many units all of them have.
    var length: Int { Int(ends.last ?? 0) }

    /// Where a phrase stands in `units`.
    func range(of number: Int) -> Range<Int> {
        (number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])
    }

    /// One that holds U+0000 is empty here: no text that is looked at has it.
    ///
    /// - Parameters:
    ///   - ending: what follows the phrase.
    ///   - backward: whether the phrase is read from its end.
    mutating func append(_ phrase: String, ending: String, backward: Bool) {
        var (phrase, ending) = (phrase, ending)
        phrase.withUTF8 { phrase in
            ending.withUTF8 { ending in append(phrase, ending, backward: backward) }
        }
    }

    /// Each word of a lexicon (see ``Swift/String/words``), behind an opening.
    mutating func append(wordsOf text: String, after opening: String, backward: Bool) {
        var (text, opening) = (text, opening)
        text.withUTF8 { text in
            opening.withUTF8 { opening in
                text.forEachWord { append(opening, $0, backward: backward) }
            }
        }
    }

    /// By bytes, as the other views of a string look for the borders of characters at every step.
    private mutating func append(
        _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>, backward: Bool
    ) {
        let start = length
        // A unit takes a byte at least.
        let needed = first.count + second.count
        if units.count < start + needed {
            units.append(contentsOf: repeatElement(0, count: max(256, units.count, needed)))
        }
        let end = units.withUnsafeMutableBufferPointer { units in
            var end = start
            let isWhole = Self.write(first, to: units, at: &end) && Self.write(second, to: units, at: &end)
            guard isWhole else { return start }
            if backward {
                var (low, high) = (start, end - 1)
                while low < high {
                    (units[low], units[high]) = (units[high], units[low])
                    low += 1
                    high -= 1
                }
            }
            return end
        }
        ends.append(Int32(truncatingIfNeeded: end))
    }

    /// Writes the units of a string, whose UTF-8 is valid; false at U+0000.
    @inline(__always)
    private static func write(
        _ bytes: UnsafeBufferPointer<UInt8>, to units: UnsafeMutableBufferPointer<UInt16>, at end: inout Int
    ) -> Bool {
        var index = 0
        while index < bytes.count {
            let first = UInt32(bytes[index])
            let scalar: UInt32
            if first & 0xF0 == 0xE0 {
                // Nearly all.
                scalar = (first & 0xF) << 12 | rest(bytes[index + 1]) << 6 | rest(bytes[index + 2])
                index += 3
            } else if first < 0x80 {
                if first == 0 { return false }
                scalar = first
                index += 1
            } else if first < 0xE0 {
                scalar = (first & 0x1F) << 6 | rest(bytes[index + 1])
                index += 2
            } else {
                let upper = (first & 0x7) << 8 | rest(bytes[index + 1]) << 2 | rest(bytes[index + 2]) >> 4
                // Less the 0x10000 that surrogates leave out.
                units[end] = UInt16(truncatingIfNeeded: 0xD7C0 + upper)
                end += 1
                scalar = 0xDC00 | (rest(bytes[index + 2]) & 0xF) << 6 | rest(bytes[index + 3])
                index += 4
            }
            units[end] = UInt16(truncatingIfNeeded: scalar)
            end += 1
        }
        return true
    }

    @inline(__always)
    private static func rest(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }
}
