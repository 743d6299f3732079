/// What a number in an enumerator counts to.
enum EnumeratorValue {
    /// The value of digits or of 一二三 up to 9,999; `nil` for anything else. O(length), at most 8 units.
    static func value(of range: Range<Int>, in units: [UInt16]) -> Int? {
        guard !range.isEmpty, range.count <= 8 else { return nil }
        if let first = digit(units[range.lowerBound]), first.isASCII {
            var value = 0
            for index in range {
                guard let digit = digit(units[index]), digit.isASCII else { return nil }
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

    /// What one character counts, 十 and 百 too.
    static func digit(_ unit: UInt16) -> (value: Int, isASCII: Bool)? {
        switch unit {
        case 0x30...0x39: (Int(unit) - 0x30, true)
        case .unit("〇"), .unit("零"), .unit("○"): (0, false)
        case .unit("一"), .unit("壹"): (1, false)
        case .unit("二"), .unit("贰"): (2, false)
        case .unit("三"), .unit("叁"): (3, false)
        case .unit("四"), .unit("肆"): (4, false)
        case .unit("五"), .unit("伍"): (5, false)
        case .unit("六"), .unit("陆"): (6, false)
        case .unit("七"), .unit("柒"): (7, false)
        case .unit("八"), .unit("捌"): (8, false)
        case .unit("九"), .unit("玖"): (9, false)
        case .unit("十"), .unit("拾"): (10, false)
        case .unit("百"), .unit("佰"): (100, false)
        default: nil
        }
    }
}
