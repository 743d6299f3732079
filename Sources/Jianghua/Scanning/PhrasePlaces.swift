/// For each character of a text the lexicons of which a phrase may begin there, or end with it.
///
/// Some places are false, as pairs are hashed: the lexicon's own table decides.
struct PhrasePlaces: Sendable {
    /// Says that a character may be a mark; lexicons use the bits below.
    static let mark: UInt16 = 1 << 15

    /// Entries behind the last character, so that eight can always be read at once.
    static let padding = 8

    private let masks: [UInt16]

    /// - Parameter masks: bits of lexicons by character, and ``padding`` zeros.
    init(masks: [UInt16]) {
        assert(masks.count >= Self.padding)
        self.masks = masks
    }

    @inline(__always)
    static func bit(of sought: Sought) -> UInt16 { 1 << UInt16(truncatingIfNeeded: sought.rawValue) }

    /// Several lexicons at once.
    struct Lexicons: Sendable {
        var bits: UInt16

        init(bits: UInt16) { self.bits = bits }

        init(_ sought: Sought...) { bits = sought.reduce(0) { $0 | PhrasePlaces.bit(of: $1) } }

        @inline(__always)
        func mayHold(_ sought: Sought) -> Bool { bits & PhrasePlaces.bit(of: sought) != 0 }
    }

    /// The lexicons of which a phrase may stand in a range, a few characters behind it counted in. O(range).
    ///
    /// Reads four entries at once as ``next(_:from:limit:)`` does.
    func lexicons(in range: Range<Int>) -> Lexicons {
        let limit = min(range.upperBound, masks.count - Self.padding)
        return masks.withUnsafeBytes { bytes in
            var index = max(0, range.lowerBound)
            var met: UInt64 = 0
            while index < limit {
                met |= bytes.loadUnaligned(fromByteOffset: 2 * index, as: UInt64.self)
                index += 4
            }
            met |= met >> 32
            return Lexicons(bits: UInt16(truncatingIfNeeded: met | met >> 16))
        }
    }

    /// Whether a phrase of a lexicon may stand at a place.
    @inline(__always)
    func mayHold(_ sought: Sought, at position: Int) -> Bool {
        masks[position] & Self.bit(of: sought) != 0
    }

    /// The first place of a lexicon at or after a position and before a limit. O(distance), eight characters a step.
    ///
    /// Asked by every extractor over the whole text, so eight entries are read as two words, unaligned and
    /// unchecked: the limit is clamped to the count without the padding, which covers the last read.
    @inline(__always)
    func next(_ sought: Sought, from position: Int, limit: Int) -> Int? {
        next(Lexicons(bits: Self.bit(of: sought)), from: position, limit: limit)
    }

    /// The same for the first place of any of several lexicons.
    @inline(__always)
    func next(_ lexicons: Lexicons, from position: Int, limit: Int) -> Int? {
        let wanted = UInt64(lexicons.bits) &* 0x0001_0001_0001_0001
        let limit = min(limit, masks.count - Self.padding)
        return masks.withUnsafeBytes { bytes in
            var index = max(0, position)
            while index < limit {
                let near = Self.word(bytes, at: index) & wanted
                let far = Self.word(bytes, at: index &+ 4) & wanted
                if near | far != 0 {
                    // Selected, not branched: which half it is no processor guesses.
                    let found = near != 0 ? near : far
                    index &+= (near != 0 ? 0 : 4) &+ found.trailingZeroBitCount >> 4
                    return index < limit ? index : nil
                }
                index &+= 8
            }
            return nil
        }
    }

    /// For every block of 64 characters a bit for each that may be a mark. O(n).
    ///
    /// Eight entries at once, as ``next(_:from:limit:)`` reads them; the padding has no bits.
    func markBits() -> [UInt64] {
        let limit = masks.count - Self.padding
        return masks.withUnsafeBytes { bytes in
            [UInt64](unsafeUninitializedCapacity: (limit + 63) / 64) { blocks, count in
                var index = 0
                while index < limit {
                    var block: UInt64 = 0
                    var place: UInt64 = 0
                    let end = min(index &+ 64, limit)
                    while index < end {
                        let eight = bytes.loadUnaligned(fromByteOffset: 2 &* index, as: SIMD8<UInt16>.self)
                        let signs = SIMD8<UInt8>(truncatingIfNeeded: eight &>> 15)
                        // The product has the bits of the eight bytes side by side at 56.
                        let word = UInt64(littleEndian: unsafeBitCast(signs, to: UInt64.self))
                        block |= ((word &* 0x0102_0408_1020_4080) &>> 56) &<< place
                        place &+= 8
                        index &+= 8
                    }
                    blocks[count] = block
                    count &+= 1
                }
            }
        }
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 2 &* index, as: UInt64.self))
    }
}
