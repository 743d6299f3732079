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
        return firstByBytes(in: utf8, from: index)
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

    /// What a string holds that may need an escape.
    struct Suspicion: OptionSet {
        let rawValue: UInt8
        /// A byte that needs one.
        static let single = Suspicion(rawValue: 1)
        /// The first byte of U+0085, U+2028 or U+2029, which many other characters have: “ and ” do.
        static let longer = Suspicion(rawValue: 2)
    }

    /// Copies a string and says whether it may need an escape. O(n).
    ///
    /// Sixteen bytes at once, those at the end together with some before them; of shorter strings two halves that share
    /// bytes. Never more than is there is read or written.
    @inline(__always)
    static func copy(
        _ utf8: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>
    ) -> Suspicion {
        let source = UnsafeRawBufferPointer(utf8)
        let target = UnsafeMutableRawPointer(target)
        let count = source.count
        guard count >= 16 else { return copyShort(source, to: target) }
        var suspects = Suspects()
        var index = 0
        while index &+ 16 < count {
            suspects.add(move(source, index, target))
            index &+= 16
        }
        suspects.add(move(source, count &- 16, target))
        return suspects.found
    }

    @inline(__always)
    private static func copyShort(
        _ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawPointer
    ) -> Suspicion {
        let count = source.count
        var halves = SIMD2<UInt64>()
        if count >= 8 {
            halves[0] = move(source, 0, target)
            halves[1] = move(source, count &- 8, target)
        } else if count >= 4 {
            let first: UInt32 = move(source, 0, target)
            let last: UInt32 = move(source, count &- 4, target)
            halves = SIMD2(repeating: UInt64(first) | UInt64(last) << 32)
        } else {
            var found: Suspicion = []
            for index in 0..<count {
                let byte: UInt8 = move(source, index, target)
                if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { found = .single }
                if byte & 0xDF == 0xC2 { found.insert(.longer) }
            }
            return found
        }
        var suspects = Suspects()
        suspects.add(unsafeBitCast(halves, to: Lanes.self))
        return suspects.found
    }

    @inline(__always)
    private static func move<Word: BitwiseCopyable>(
        _ source: UnsafeRawBufferPointer, _ index: Int, _ target: UnsafeMutableRawPointer
    ) -> Word {
        let word = source.loadUnaligned(fromByteOffset: index, as: Word.self)
        target.storeBytes(of: word, toByteOffset: index, as: Word.self)
        return word
    }

    /// Bytes that may begin an escape, of all that were looked at.
    private struct Suspects {
        private var single = Marks(repeating: false)
        private var longer = Marks(repeating: false)

        @inline(__always)
        mutating func add(_ lanes: Lanes) {
            single .|= JSONEscapes.single(lanes)
            longer .|= (lanes & all(0xDF)) .== all(0xC2)
        }

        var found: Suspicion {
            @inline(__always) get {
                let single = unsafeBitCast(single, to: SIMD2<UInt64>.self)
                let longer = unsafeBitCast(longer, to: SIMD2<UInt64>.self)
                var found: Suspicion = []
                if single[0] | single[1] != 0 { found = .single }
                if longer[0] | longer[1] != 0 { found.insert(.longer) }
                return found
            }
        }
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
