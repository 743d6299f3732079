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
    /// For each hashed pair the lexicons, as bits, that have a phrase that begins (or ends) with it.
    private var pairs = [UInt16](repeating: 0, count: 1 << pairBits)
    /// For each character the lexicons that have it as a phrase.
    private var singles = [UInt16](repeating: 0, count: 0x10000)
    /// The lexicons that are asked for the end of a phrase.
    private var backward: UInt16 = 0

    /// With one bit less a quarter of all places were false; the table still lies in the second cache.
    private static let pairBits = 17

    /// Looks for numerals alone: for texts of which only marks and numerals are wanted.
    static let numerals = PhraseSieve([.numerals: NumeralSign.openings])

    init(_ lexicons: [Sought: PhraseOpenings]) {
        assert(Sought.allCases.allSatisfy { PhrasePlaces.bit(of: $0) & PhrasePlaces.mark == 0 })
        for (unit, _) in MarkFinder.candidates { singles[Int(unit)] = PhrasePlaces.mark }
        for (sought, openings) in lexicons {
            let bit = PhrasePlaces.bit(of: sought)
            if openings.isBackward { backward |= bit }
            for unit in openings.singles { singles[Int(unit)] |= bit }
            for (first, second) in openings.pairs { pairs[Self.slot(first, second)] |= bit }
        }
    }

    /// Where phrases may stand. O(n).
    ///
    /// Every character of every text passes here, so it reads through unsafe buffers: indices stay below the
    /// count that the loop compares, a slot has as many bits as its table has entries, `singles` has an entry
    /// for every UInt16, and `PhrasePlaces.padding` more entries than characters are written.
    func places(in units: [UInt16]) -> PhrasePlaces {
        let masks = units.withUnsafeBufferPointer { units in
            pairs.withUnsafeBufferPointer { pairs in
                singles.withUnsafeBufferPointer { singles in
                    [UInt16](unsafeUninitializedCapacity: units.count + PhrasePlaces.padding) {
                        masks, count in
                        count = units.count + PhrasePlaces.padding
                        for index in units.count..<count { masks[index] = 0 }
                        guard var unit = units.first else { return }
                        let forward = ~backward
                        var ending: UInt16 = 0
                        for index in 1..<units.count {
                            let next = units[index]
                            let pair = pairs[Self.slot(unit, next)]
                            masks[index - 1] = singles[Int(unit)] | ending | pair & forward
                            ending = pair & backward
                            unit = next
                        }
                        masks[units.count - 1] = singles[Int(unit)] | ending
                    }
                }
            }
        }
        return PhrasePlaces(masks: masks)
    }

    @inline(__always)
    private static func slot(_ first: UInt16, _ second: UInt16) -> Int {
        Int(((UInt32(first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> UInt32(32 - pairBits))
    }
}
