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

    private func decimal(in units: [UInt16], exponent extra: Int) -> String {
        if flags.contains(.composite) || (flags.contains(.chinese) && digits.isEmpty), let integer {
            return Numeral.join(Array(String(integer).utf8), [], shift: extra, flags)
        }
        var whole: [UInt8] = []
        var fraction: [UInt8] = []
        if flags.contains(.chinese), hasFraction {
            whole = Array(String(self.whole).utf8)
            fraction = digits.compactMap { Numeral.digit(units[$0]) }
            return Numeral.join(whole, fraction, shift: exponent + extra, flags)
        }
        var point = false
        whole.reserveCapacity(digits.count + 12)
        for index in digits {
            let unit = units[index]
            if unit == 0x2E {
                point = true
            } else if kind == .positional, unit == 0x25CB {
                whole.append(0x30)  // ○ written for 〇
            } else if let digit = Numeral.digit(unit) {
                if point { fraction.append(digit) } else { whole.append(digit) }
            }
        }
        return Numeral.join(whole, fraction, shift: exponent + extra, flags)
    }

    /// Masks that are no ASCII, as bytes that are no digits.
    private static let masks: [(unit: UInt16, byte: UInt8)] = [
        (0xD7, 0xFF), (0x25A1, 0xFE), (0x25CB, 0xFD), (0x2715, 0xFC),
    ]

    /// A digit or mask as a byte; `nil` for separators.
    private static func digit(_ unit: UInt16) -> UInt8? {
        let sign = NumeralSign.table[Int(unit)]
        if let digit = sign.digit ?? sign.han { return UInt8(0x30 + digit) }
        guard sign == .mask else { return nil }
        return unit < 0x80 ? UInt8(unit) : masks.first { $0.unit == unit }?.byte
    }

    private static func join(_ whole: [UInt8], _ fraction: [UInt8], shift: Int, _ flags: Flags) -> String {
        var whole = whole
        var fraction = ArraySlice(fraction)
        for _ in 0..<max(0, shift) { whole.append(fraction.popFirst() ?? 0x30) }
        let lead = whole.firstIndex { $0 != 0x30 } ?? max(0, whole.count - 1)
        var text = flags.contains(.negative) ? "-" : ""
        text.reserveCapacity(whole.count - lead + fraction.count + 2)
        if whole.isEmpty { text.append("0") }
        for byte in whole[lead...] { append(byte, to: &text) }
        guard !fraction.isEmpty else { return text }
        text.append(".")
        for byte in fraction { append(byte, to: &text) }
        return text
    }

    private static func append(_ byte: UInt8, to text: inout String) {
        let unit = byte < 0x80 ? UInt16(byte) : masks.first { $0.byte == byte }?.unit ?? 0x78
        text.unicodeScalars.append(Unicode.Scalar(unit) ?? "x")
    }
}
