/// UTF-16 to scalars.
enum UTF16Encoding {
    /// The units of the bytes; a byte left over is not among them. O(n).
    static func units(_ bytes: UnsafeBufferPointer<UInt8>, isLittleEndian: Bool) -> [UInt16] {
        let (low, high) = isLittleEndian ? (0, 1) : (1, 0)
        return (0..<bytes.count / 2).map { UInt16(bytes[2 * $0 + low]) | UInt16(bytes[2 * $0 + high]) << 8 }
    }

    /// Decodes strictly: no lone surrogates, no odd byte. O(n).
    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, as encoding: SourceEncoding
    ) throws(DecodingFailure) -> [UInt32] {
        let units = units(bytes, isLittleEndian: encoding == .utf16LittleEndian)
        guard bytes.count & 1 == 0 else {
            throw .invalidBytes(encoding: encoding, offset: bytes.count - 1)
        }
        guard let scalars = scalars(of: units) else {
            throw .invalidBytes(encoding: encoding, offset: 2 * firstLoneSurrogate(in: units))
        }
        return scalars
    }

    /// `nil` when a surrogate stands alone. O(n).
    static func scalars(of units: [UInt16]) -> [UInt32]? {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(units.count)
        var index = 0
        while index < units.count {
            let unit = UInt32(units[index])
            index += 1
            guard unit & 0xF800 == 0xD800 else {
                scalars.append(unit)
                continue
            }
            guard unit < 0xDC00, index < units.count, units[index] & 0xFC00 == 0xDC00 else { return nil }
            scalars.append(0x10000 + (unit - 0xD800) << 10 + UInt32(units[index]) - 0xDC00)
            index += 1
        }
        return scalars
    }

    private static func firstLoneSurrogate(in units: [UInt16]) -> Int {
        var index = 0
        while index < units.count {
            let unit = units[index]
            if unit & 0xFC00 == 0xD800, index + 1 < units.count, units[index + 1] & 0xFC00 == 0xDC00 {
                index += 2
                continue
            }
            if unit & 0xF800 == 0xD800 { return index }
            index += 1
        }
        return units.count
    }
}
