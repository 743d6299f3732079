/// Which bytes of a JSON string need an escape: what JSON demands, and U+0085, U+2028, U+2029, which line
/// readers take for line ends.
///
/// Sixteen bytes are looked at at once: every text of every record comes by here. All loads lie inside the buffer, as
/// each one's end is compared with its count first.
enum JSONEscapes {
    private typealias Lanes = SIMD16<UInt8>
    /// All ones where it holds.
    private typealias Marks = SIMDMask<SIMD16<Int8>>

    /// The first escape from an index on and how many bytes it stands for. O(n).
    @inline(__always)
    static func first(
        in utf8: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (index: Int, length: Int)? {
        let bytes = UnsafeRawBufferPointer(utf8)
        var index = start
        // The longest escape that starts at the last of sixteen bytes ends two behind it.
        while index + 18 <= bytes.count {
            let lane = firstLane(
                bytes.loadUnaligned(fromByteOffset: index, as: Lanes.self),
                bytes.loadUnaligned(fromByteOffset: index + 1, as: Lanes.self),
                bytes.loadUnaligned(fromByteOffset: index + 2, as: Lanes.self))
            guard let lane else {
                index += 16
                continue
            }
            return (index + lane, length(at: index + lane, in: utf8))
        }
        return isPlain(bytes, from: index) ? nil : firstByBytes(in: utf8, from: index)
    }

    /// The index of the first of sixteen bytes at which an escape starts.
    ///
    /// - Parameters:
    ///   - next: the sixteen bytes from the second on.
    ///   - third: those from the third on.
    @inline(__always)
    private static func firstLane(_ lanes: Lanes, _ next: Lanes, _ third: Lanes) -> Int? {
        let nextLine = (lanes .== all(0xC2)) .& (next .== all(0x85))
        let separator =
            (lanes .== all(0xE2)) .& (next .== all(0x80)) .& ((third & all(0xFE)) .== all(0xA8))
        let halves = unsafeBitCast(single(lanes) .| nextLine .| separator, to: SIMD2<UInt64>.self)
        if halves[0] != 0 { return UInt64(littleEndian: halves[0]).trailingZeroBitCount >> 3 }
        return halves[1] != 0 ? 8 + UInt64(littleEndian: halves[1]).trailingZeroBitCount >> 3 : nil
    }

    /// Whether certainly no escape starts at an index or behind it; at most 17 bytes are left there.
    @inline(__always)
    private static func isPlain(_ bytes: UnsafeRawBufferPointer, from index: Int) -> Bool {
        let left = bytes.count - index
        guard left >= 4 else { return left <= 0 }
        var halves = SIMD2<UInt64>()
        if left >= 8 {
            guard left <= 16 else { return false }
            halves[0] = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            halves[1] = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        } else {
            let first = bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
            halves = SIMD2(repeating: UInt64(first) | UInt64(last) << 32)
        }
        let lanes = unsafeBitCast(halves, to: Lanes.self)
        let longer = (lanes & all(0xDF)) .== all(0xC2)
        let marks = unsafeBitCast(single(lanes) .| longer, to: SIMD2<UInt64>.self)
        return marks[0] | marks[1] == 0
    }

    /// The escapes of one byte.
    @inline(__always)
    private static func single(_ lanes: Lanes) -> Marks {
        (lanes .< all(0x20)) .| (lanes .== all(0x22)) .| (lanes .== all(0x5C)) .| (lanes .== all(0x7F))
    }

    /// Written out, as a comparison with a single number is made of sixteen.
    @inline(__always)
    private static func all(_ byte: UInt8) -> Lanes { Lanes(repeating: byte) }

    private static func firstByBytes(
        in utf8: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (index: Int, length: Int)? {
        for index in start..<utf8.count {
            let length = length(at: index, in: utf8)
            if length > 0 { return (index, length) }
        }
        return nil
    }

    /// How many bytes the escape at the index stands for; 0 where none is due.
    private static func length(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        switch utf8[index] {
        case 0..<0x20, 0x22, 0x5C, 0x7F: 1
        case 0xC2: index + 1 < utf8.count && utf8[index + 1] == 0x85 ? 2 : 0
        case 0xE2: index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 0
        }
    }
}
