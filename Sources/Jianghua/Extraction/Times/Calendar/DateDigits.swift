/// Up to four digits or X of a date: 2026, 20XX, 08. A value without storage of its own.
struct DateDigits: Sendable, Hashable {
    /// ASCII, the last character in the lowest byte; 0 above the first one.
    private(set) var bytes: UInt32 = 0

    static let mask: UInt8 = 0x58

    init() {}

    /// The decimal of a number below 10,000, with zeros in front up to a length.
    init(_ number: Int, length: Int = 1) {
        var rest = number
        var shift: UInt32 = 0
        var count = 0
        while count < 4, rest > 0 || count < length {
            bytes |= UInt32(0x30 + rest % 10) << shift
            rest /= 10
            shift += 8
            count += 1
        }
    }

    /// XX
    static var maskedPair: DateDigits {
        var digits = DateDigits()
        digits.append(mask)
        digits.append(mask)
        return digits
    }

    mutating func append(_ byte: UInt8) { bytes = bytes << 8 | UInt32(byte) }

    var count: Int { 4 - bytes.leadingZeroBitCount / 8 }

    /// Nil where a digit is masked.
    var number: Int? {
        var value = 0
        for position in stride(from: 24, through: 0, by: -8) {
            let byte = UInt8(truncatingIfNeeded: bytes >> UInt32(position))
            if byte == Self.mask { return nil }
            if byte != 0 { value = value * 10 + Int(byte) - 0x30 }
        }
        return value
    }

    /// Four characters that begin with 19, 20 or 21.
    var isYear: Bool {
        switch bytes >> 16 {
        case 0x3139, 0x3230, 0x3231: true
        default: false
        }
    }
}

/// A date text while it is put together: at most 64 ASCII characters; the longest are stretches
/// from hour to hour, with 33.
struct DateText {
    private var bytes = SIMD64<UInt8>()
    private var count = 0

    mutating func append(_ byte: UInt8) {
        guard count < bytes.scalarCount else { return }
        bytes[count] = byte
        count += 1
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    mutating func append(_ digits: DateDigits) {
        for position in stride(from: (digits.count - 1) * 8, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: digits.bytes >> UInt32(position)))
        }
    }

    /// Below 100, with two digits.
    mutating func append(pair number: Int) {
        append(UInt8(0x30 + number / 10 % 10))
        append(UInt8(0x30 + number % 10))
    }

    mutating func append(_ clock: ClockTime) {
        append(0x54)
        append(pair: Int(clock.hour))
        append(0x3A)
        append(pair: Int(clock.minute))
    }

    mutating func dash() { append(0x2D) }

    mutating func slash() { append(0x2F) }

    var string: String {
        String(unsafeUninitializedCapacity: count) { output in
            for index in 0..<count { output[index] = bytes[index] }
            return count
        }
    }
}
