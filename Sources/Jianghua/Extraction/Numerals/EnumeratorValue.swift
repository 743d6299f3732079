/// What a number in an enumerator counts to.
enum EnumeratorValue {
    /// The value of digits or of 一二三 up to 9,999; `nil` for anything else. O(length), at most 8 units.
    ///
    /// - Parameter digitwise: 二〇二六 is 2026, not a sum.
    static func value(of range: Range<Int>, in units: [UInt16], digitwise: Bool = false) -> Int? {
        guard !range.isEmpty, range.count <= 8 else { return nil }
        if let first = digit(units[range.lowerBound]), first.isASCII {
            var value = 0
            for index in range {
                guard let digit = digit(units[index]), digit.isASCII else { return nil }
                value = value * 10 + digit.value
            }
            return value
        }
        if digitwise {
            var value = 0
            for index in range {
                guard let digit = digit(units[index]), digit.value < 10 else { return nil }
                value = value * 10 + digit.value
            }
            return value
        }
        var total = 0
        var current = 0
        for (offset, index) in range.enumerated() {
            guard let digit = digit(units[index]), !digit.isASCII else { return nil }
            if digit.value >= 10 {
                if current == 0 {
                    guard digit.value == 10, offset == 0 else { return nil }
                    current = 1
                }
                total += current * digit.value
                current = 0
            } else {
                guard current == 0 else { return nil }
                current = digit.value
            }
        }
        return total + current
    }

    /// The same for characters by themselves.
    static func value(of units: [UInt16]) -> Int? { value(of: units.indices, in: units) }

    /// The value of ① ⑴ ⒈ ㈠ ❶ and their like.
    static func circled(_ unit: UInt16) -> Int? {
        let value = Int(unit)
        switch value {
        case 0x2460...0x2473: return value - 0x2460 + 1
        case 0x2474...0x2487: return value - 0x2474 + 1
        case 0x2488...0x249B: return value - 0x2488 + 1
        case 0x3220...0x3229: return value - 0x3220 + 1
        case 0x24F5...0x24FE: return value - 0x24F5 + 1
        case 0x2776...0x277F: return value - 0x2776 + 1
        case 0x2780...0x2789: return value - 0x2780 + 1
        case 0x278A...0x2793: return value - 0x278A + 1
        default: return nil
        }
    }

    private static func digit(_ unit: UInt16) -> (value: Int, isASCII: Bool)? {
        switch unit {
        case 0x30...0x39: (Int(unit) - 0x30, true)
        case 0x3007, 0x96F6, 0x25CB: (0, false)
        case 0x4E00, 0x58F9: (1, false)
        case 0x4E8C, 0x8D30: (2, false)
        case 0x4E09, 0x53C1: (3, false)
        case 0x56DB, 0x8086: (4, false)
        case 0x4E94, 0x4F0D: (5, false)
        case 0x516D, 0x9646: (6, false)
        case 0x4E03, 0x67D2: (7, false)
        case 0x516B, 0x634C: (8, false)
        case 0x4E5D, 0x7396: (9, false)
        case 0x5341, 0x62FE: (10, false)
        case 0x767E, 0x4F70: (100, false)
        default: nil
        }
    }
}
