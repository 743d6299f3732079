/// Writes the exact decimal of digits as they stand in a text: separators gone, masks kept, no zeros in front,
/// the point moved to the right.
///
/// Most figures pass here, so it writes into the string's own storage; the bytes are counted first, and every
/// write is below that count.
struct DecimalWriter {
    let units: [UInt16]
    /// Digits, masks, separators and a point.
    let digits: Range<Int>
    /// The number before the first of them, of 三点五.
    let whole: Int?
    /// By how many places the point moves.
    let shift: Int
    let isNegative: Bool
    /// Digits in a row, where ○ is written for 〇.
    let isRow: Bool

    var text: String {
        let sizes = sizes
        let wholePlaces = sizes.before + shift
        let zeros = max(0, wholePlaces - sizes.places)
        let capacity = sizes.bytes + zeros + 3
        return String(unsafeUninitializedCapacity: capacity) { output in
            var count = 0
            func write(_ byte: UInt8) {
                guard count < output.count else { return }
                output[count] = byte
                count += 1
            }
            if isNegative { write(0x2D) }
            if wholePlaces == 0 { write(0x30) }
            var place = 0
            var isLeading = true
            func write(digit unit: UInt16) {
                if place == wholePlaces { write(0x2E) }
                place += 1
                if isLeading, unit == 0x30, place < wholePlaces { return }
                isLeading = false
                if unit < 0x80 {
                    write(UInt8(truncatingIfNeeded: unit))
                } else if unit < 0x800 {
                    write(UInt8(truncatingIfNeeded: 0xC0 | unit >> 6))
                    write(UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F))
                } else {
                    write(UInt8(truncatingIfNeeded: 0xE0 | unit >> 12))
                    write(UInt8(truncatingIfNeeded: 0x80 | unit >> 6 & 0x3F))
                    write(UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F))
                }
            }
            if let whole {
                var power = 1
                while power * 10 <= whole { power *= 10 }
                while power > 0 {
                    write(digit: UInt16(0x30 + whole / power % 10))
                    power /= 10
                }
            }
            for index in digits { if let unit = digit(units[index]) { write(digit: unit) } }
            for _ in 0..<zeros { write(digit: 0x30) }
            return count
        }
    }

    /// How many digits and masks there are, how many of them before the point, and how many bytes they take.
    private var sizes: (places: Int, before: Int, bytes: Int) {
        var places = 0
        var before: Int?
        var bytes = 0
        if let whole {
            places = whole < 10 ? 1 : whole < 100 ? 2 : 3
            bytes = places
            before = places
        }
        for index in digits {
            if units[index] == 0x2E {
                if before == nil { before = places }
            } else if let unit = digit(units[index]) {
                places += 1
                bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3
            }
        }
        return (places, before ?? places, bytes)
    }

    /// A digit as ASCII, a mask as it stands; `nil` for separators and the point.
    private func digit(_ unit: UInt16) -> UInt16? {
        if unit &- 0x30 < 10 { return unit }
        if isRow, unit == .unit("○") { return 0x30 }
        let sign = NumeralSign.table[Int(unit)]
        if let digit = sign.han { return 0x30 + UInt16(digit) }
        return sign == .mask ? unit : nil
    }
}
