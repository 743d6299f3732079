/// The lexicons whose phrases are looked for all over a text.
enum Sought: Int, CaseIterable, Sendable {
    case tenseCues, moodWords, lookingBack, modals, triggers, aims, targets, boilerplate, unitHeads,
        itemNumbers, times, numerals, nounWords, headings, continuations
}

/// Tells in one pass over a text where phrases of several lexicons may stand.
///
/// Each extractor would otherwise ask its own table at every character. Two loads a character answer for all of
/// them: which lexicons have a phrase that begins with this pair, and which have this character as a phrase. Which
/// characters may be marks comes with the latter.
struct PhraseSieve: Sendable {
    /// For each hashed pair the lexicons, as bits, that have a phrase that begins with it, and in the upper half those
    /// that have one that ends with it.
    private var pairs = [UInt32](repeating: 0, count: 1 << pairBits)
    /// For each character the lexicons that have it as a phrase.
    private var singles = [UInt16](repeating: 0, count: 0x10000)

    /// A quarter of the places that pairs give are false; with one bit more a seventh, but then the table crowds the
    /// second cache.
    private static let pairBits = 16

    /// Looks for numerals alone: for texts of which only marks and numerals are wanted.
    static let numerals = PhraseSieve([.numerals: NumeralSign.openings])

    init(_ lexicons: [Sought: PhraseOpenings]) {
        assert(Sought.allCases.allSatisfy { PhrasePlaces.bit(of: $0) & PhrasePlaces.mark == 0 })
        for (unit, _) in MarkFinder.candidates { singles[Int(unit)] = PhrasePlaces.mark }
        for (sought, openings) in lexicons {
            let bit = PhrasePlaces.bit(of: sought)
            for unit in openings.singles { singles[Int(unit)] |= bit }
            for (first, second) in openings.pairs {
                let pair = UInt32(first) | UInt32(second) << 16
                pairs[Self.slot(pair)] |= openings.isBackward ? UInt32(bit) << 16 : UInt32(bit)
            }
        }
    }

    /// Where phrases may stand. O(n).
    ///
    /// Every character of every text passes here, so it reads through unsafe buffers: a pair is read only where two
    /// characters are left, a slot has as many bits as its table has entries, `singles` has an entry for every
    /// UInt16, and `PhrasePlaces.padding` more entries than characters are written.
    func places(in units: [UInt16]) -> PhrasePlaces {
        let masks = units.withUnsafeBufferPointer { units in
            pairs.withUnsafeBufferPointer { pairs in
                singles.withUnsafeBufferPointer { singles in
                    [UInt16](unsafeUninitializedCapacity: units.count + PhrasePlaces.padding) {
                        masks, count in
                        count = units.count + PhrasePlaces.padding
                        for index in units.count..<count { masks[index] = 0 }
                        let bytes = UnsafeRawBufferPointer(units)
                        // What the pair before a character says about it, in the upper half.
                        var last: UInt32 = 0
                        @inline(__always) func read(_ index: Int) {
                            let word = bytes.loadUnaligned(fromByteOffset: 2 &* index, as: UInt32.self)
                            let pair = pairs[Self.slot(UInt32(littleEndian: word))]
                            masks[index] =
                                singles[Int(units[index])]
                                | UInt16(truncatingIfNeeded: pair | last >> 16)
                            last = pair
                        }
                        var index = 0
                        while index &+ 4 < units.count {
                            read(index)
                            read(index &+ 1)
                            read(index &+ 2)
                            read(index &+ 3)
                            index &+= 4
                        }
                        while index &+ 1 < units.count {
                            read(index)
                            index &+= 1
                        }
                        if index < units.count {
                            masks[index] = singles[Int(units[index])] | UInt16(truncatingIfNeeded: last >> 16)
                        }
                    }
                }
            }
        }
        return PhrasePlaces(masks: masks)
    }

    /// - Parameter pair: the first character in the lower half, as it is read from the text at once.
    @inline(__always)
    private static func slot(_ pair: UInt32) -> Int {
        Int((pair &* 0xC2B2_AE35) >> UInt32(32 - pairBits))
    }
}
