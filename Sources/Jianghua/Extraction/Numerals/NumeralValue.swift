/// Exact decimals from the text of numerals.
extension Numeral {
    /// The exact decimal: 万 and 亿 multiplied out, separators gone, masked digits kept, 2/3 for a fraction.
    ///
    /// `30000000` for 3千万, `xx00000` for xx0万, `-3.9` for 负3.9, `20` for 二三十. O(length).
    /// - Parameter exponent: more powers of ten, for the first number of 3至5万.
    func value(in scan: TextScan, exponent extra: Int = 0) -> String {
        switch kind {
        case .half: return "1/2"
        case .halfOf: return "0.5"
        case .dotted: return scan.text.string(in: range)
        case .doubling: return String(1 << min(integer ?? 1, 62))
        case .ratio where denominator != 100 && denominator != 1000:
            return decimal(in: scan.units, exponent: extra) + "/" + String(denominator)
        default: return decimal(in: scan.units, exponent: extra)
        }
    }

    /// The larger number of a pair: `30` for 二三十; `nil` for anything else.
    func upper(exponent extra: Int = 0) -> String? {
        guard isPair, let integer, extra >= 0, extra < 12 else { return nil }
        let (sum, overflow) = integer.addingReportingOverflow(spread)
        guard !overflow else { return nil }
        return String(sum) + String(repeating: "0", count: extra)
    }

    /// Most figures are small, and making the text of one anew takes longer than all else about its value.
    private static let small = (0..<1000).map { String($0) }

    /// As `String(_:)` gives it, in no more room than it takes: what needs none of its own is made without.
    private static func text(of number: Int) -> String {
        guard number >= 0 else { return String(number) }
        if number < small.count { return small[number] }
        var (count, rest) = (0, number)
        while rest > 0 {
            rest /= 10
            count += 1
        }
        return String(unsafeUninitializedCapacity: count) { output in
            var rest = number
            for place in output.indices.prefix(count).reversed() {
                output[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
                rest /= 10
            }
            return count
        }
    }

    private func decimal(in units: [UInt16], exponent extra: Int) -> String {
        let isWhole = flags.contains(.composite) || (flags.contains(.chinese) && digits.isEmpty)
        if let integer, isWhole || !hasFraction && integer != 0 {
            // With its sign, and without what stands between or before the digits.
            let text = Self.text(of: integer)
            return integer == 0 || extra <= 0 ? text : text + String(repeating: "0", count: extra)
        }
        let shift = max(0, exponent + extra)
        let whole = flags.contains(.chinese) && hasFraction ? whole : nil
        return DecimalWriter(
            units: units, digits: digits, whole: whole, shift: shift, isNegative: flags.contains(.negative),
            isRow: kind == .positional
        ).text
    }
}
