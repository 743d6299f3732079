/// Scalars to UTF-8, and what bytes have of it; ``UTF8Decoder`` is the way from it.
///
/// Unsafe buffers, as every character of a source may pass here. Every index below is compared with the buffer's end
/// first.
enum UTF8Encoding {
    /// How much of what is beyond ASCII is valid, 0…1; 1 when there is nothing. O(n).
    ///
    /// Two valid bytes prove little, as other encodings make them by chance; wrong bytes side by side are
    /// one wrong character for each three.
    static func validShare(of bytes: UnsafeBufferPointer<UInt8>) -> Double {
        var valid = 0.0
        var wrong = 0
        var wrongBytes = 0
        var index = 0
        while index <= bytes.count {
            let length = index < bytes.count ? length(from: bytes[index]) : 1
            let end = index + max(1, length)
            let isValid =
                length > 0
                && (index == bytes.count
                    || end <= bytes.count && bytes[index + 1..<end].allSatisfy { $0 & 0xC0 == 0x80 })
            guard isValid else {
                wrongBytes += 1
                index += 1
                continue
            }
            wrong += (wrongBytes + 2) / 3
            wrongBytes = 0
            valid += length > 2 ? 1 : length == 2 ? 0.25 : 0
            index = end
        }
        return valid + Double(wrong) == 0 ? 1 : valid / (valid + Double(wrong))
    }

    /// The length that a first byte announces; 0 for a byte that starts nothing.
    private static func length(from first: UInt8) -> Int {
        switch first {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    /// The bytes that a scalar takes.
    @inline(__always)
    static func width(of scalar: UInt32) -> Int {
        scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    }

    /// The UTF-8 form of scalars. O(n).
    static func bytes(of scalars: [UInt32]) -> [UInt8] {
        let length = scalars.reduce(0) { $0 + width(of: $1) }
        return [UInt8](unsafeUninitializedCapacity: length) { output, written in
            for scalar in scalars {
                switch width(of: scalar) {
                case 1:
                    output[written] = UInt8(truncatingIfNeeded: scalar)
                    written += 1
                case 2:
                    output[written] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
                    output[written + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
                    written += 2
                case 3:
                    output[written] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
                    output[written + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
                    output[written + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
                    written += 3
                default:
                    output[written] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
                    output[written + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
                    output[written + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
                    output[written + 3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
                    written += 4
                }
            }
        }
    }

    /// Units of the BMP as a string; a lone surrogate, which no folded text has, would become U+FFFD. O(n).
    static func string(of units: ArraySlice<UInt16>) -> String {
        String(unsafeUninitializedCapacity: units.count * 3) { output in
            var written = 0
            for unit in units {
                if unit < 0x80 {
                    output[written] = UInt8(truncatingIfNeeded: unit)
                    written += 1
                } else if unit < 0x800 {
                    output[written] = UInt8(truncatingIfNeeded: 0xC0 | unit >> 6)
                    output[written + 1] = UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F)
                    written += 2
                } else {
                    output[written] = UInt8(truncatingIfNeeded: 0xE0 | unit >> 12)
                    output[written + 1] = UInt8(truncatingIfNeeded: 0x80 | unit >> 6 & 0x3F)
                    output[written + 2] = UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F)
                    written += 3
                }
            }
            return written
        }
    }
}
