/// Which bytes of a JSON string need an escape: what JSON demands, and U+0085, U+2028, U+2029, which line
/// readers take for line ends.
///
/// Sixteen bytes are looked at and copied at once: every text of every record comes by here. All loads lie inside the
/// source, as each one's end is compared with its count first, and what is stored lies as far behind the target as what
/// is loaded behind the start.
enum JSONEscapes {
    private typealias Lanes = SIMD16<UInt8>
    /// All ones where it holds.
    private typealias Marks = SIMDMask<SIMD16<Int8>>

    /// The most bytes that one byte becomes: `\u0000`.
    static let longest = 6
    private static let stretch = 16

    /// Copies a string up to a byte at which an escape may begin. O(n).
    ///
    /// - Parameter target: where the first byte goes, with room for all that are left.
    /// - Returns: the index behind the last byte that was copied.
    @inline(__always)
    static func copyPlain(
        _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to target: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let source = UnsafeRawBufferPointer(utf8)
        let target = UnsafeMutableRawPointer(target) - start
        var index = start
        while index &+ stretch <= source.count {
            let lanes: Lanes = move(source, index, target)
            if !isPlain(lanes), isSuspect(lanes) {
                let lane = firstEscape(from: index, in: source)
                if lane < stretch { return index &+ lane }
            }
            index &+= stretch
        }
        guard index < source.count else { return index }
        // What is left goes together with some bytes before it.
        let lanes: Lanes
        if index > start {
            lanes = move(source, source.count &- stretch, target)
        } else if source.count &- start >= 8 {
            lanes = both(
                move(source, start, target) as UInt64, move(source, source.count &- 8, target) as UInt64)
        } else if source.count &- start >= 4 {
            let first: UInt32 = move(source, start, target)
            let last: UInt32 = move(source, source.count &- 4, target)
            let word = UInt64(first) | UInt64(last) << 32
            lanes = both(word, word)
        } else {
            return copyBytes(source, from: start, to: target)
        }
        return isSuspect(lanes) ? index : source.count
    }

    /// The first of sixteen bytes at which an escape begins: “ and ” only begin like U+2028.
    @inline(never)
    private static func firstEscape(from index: Int, in source: UnsafeRawBufferPointer) -> Int {
        // The longest escape that starts at the last of them ends two behind it.
        guard index + stretch + 2 <= source.count else { return 0 }
        let lanes = source.loadUnaligned(fromByteOffset: index, as: Lanes.self)
        let next = source.loadUnaligned(fromByteOffset: index + 1, as: Lanes.self)
        let third = source.loadUnaligned(fromByteOffset: index + 2, as: Lanes.self)
        let nextLine = (lanes .== all(0xC2)) .& (next .== all(0x85))
        let separator = (lanes .== all(0xE2)) .& (next .== all(0x80)) .& ((third & all(0xFE)) .== all(0xA8))
        let halves = unsafeBitCast(single(lanes) .| nextLine .| separator, to: SIMD2<UInt64>.self)
        if halves[0] != 0 { return UInt64(littleEndian: halves[0]).trailingZeroBitCount >> 3 }
        return halves[1] != 0 ? 8 + UInt64(littleEndian: halves[1]).trailingZeroBitCount >> 3 : stretch
    }

    private static func copyBytes(
        _ source: UnsafeRawBufferPointer, from start: Int, to target: UnsafeMutableRawPointer
    ) -> Int {
        for index in start..<source.count {
            let byte: UInt8 = move(source, index, target)
            if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte & 0xDF == 0xC2 {
                return index
            }
        }
        return source.count
    }

    @inline(__always)
    private static func both(_ first: UInt64, _ second: UInt64) -> Lanes {
        unsafeBitCast(SIMD2(first, second), to: Lanes.self)
    }

    @inline(__always)
    private static func move<Word: BitwiseCopyable>(
        _ source: UnsafeRawBufferPointer, _ index: Int, _ target: UnsafeMutableRawPointer
    ) -> Word {
        let word = source.loadUnaligned(fromByteOffset: index, as: Word.self)
        target.storeBytes(of: word, toByteOffset: index, as: Word.self)
        return word
    }

    /// Whether an escape may begin among some bytes: one of a byte, or U+0085, U+2028, U+2029, whose first byte many
    /// other characters share.
    @inline(__always)
    private static func isSuspect(_ lanes: Lanes) -> Bool {
        let marks = single(lanes) .| ((lanes & all(0xDF)) .== all(0xC2))
        let halves = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
        return halves[0] | halves[1] != 0
    }

    /// Whether no byte is one of ASCII nor one that begins U+0085, U+2028, U+2029: most Chinese text, told for less.
    @inline(__always)
    private static func isPlain(_ lanes: Lanes) -> Bool {
        let marks = (lanes .< all(0x80)) .| ((lanes & all(0xDF)) .== all(0xC2))
        let halves = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
        return halves[0] | halves[1] == 0
    }

    /// The escapes of one byte.
    @inline(__always)
    private static func single(_ lanes: Lanes) -> Marks {
        (lanes .< all(0x20)) .| (lanes .== all(0x22)) .| (lanes .== all(0x5C)) .| (lanes .== all(0x7F))
    }

    /// Written out, as a comparison with a single number is made of sixteen.
    @inline(__always)
    private static func all(_ byte: UInt8) -> Lanes { Lanes(repeating: byte) }

    /// How many bytes the escape at the index stands for; 0 where none is due.
    @inline(__always)
    static func length(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        switch utf8[index] {
        case 0..<0x20, 0x22, 0x5C, 0x7F: 1
        case 0xC2: index + 1 < utf8.count && utf8[index + 1] == 0x85 ? 2 : 0
        case 0xE2: index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 0
        }
    }

    /// The escape that is due at an index.
    static func text(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> StaticString? {
        switch utf8[index] {
        case 0x22: "\\\""
        case 0x5C: "\\\\"
        case 0x0A: "\\n"
        case 0x0D: "\\r"
        case 0x09: "\\t"
        case 0xC2: "\\u0085"
        case 0xE2: utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
        default: nil
        }
    }
}
