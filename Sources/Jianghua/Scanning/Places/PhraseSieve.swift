/// The lexicons whose phrases are looked for all over a text.
enum Sought: Int, CaseIterable, Sendable {
    case tenseCues, moodWords, lookingBack, modals, triggers, aims, targets, boilerplate, unitHeads,
        itemNumbers, times, numerals, nounWords, headings, continuations
}

/// Tells in one pass over a text where phrases of several lexicons may stand.
///
/// Each extractor would otherwise ask its own table at every character. Two looks a character answer for all of
/// them: which lexicons have a phrase that begins with this pair, and which have this character as a phrase. Which
/// characters may be marks comes with the latter.
///
/// A class that owns its tables: every analyzer makes one.
final class PhraseSieve: Sendable {
    /// For each hashed pair the lexicons, as bits, that have a phrase that begins with it; in the upper half those that
    /// have one that ends with it.
    private let pairs: ByteTable<UInt32>
    /// For each character the lexicons that have it as a phrase.
    private let singles: ByteTable<UInt16>

    /// A quarter of the places that pairs give are false; with one bit more a seventh, but then the table crowds the
    /// caches.
    private static let pairBits = 16

    /// Looks for numerals alone: for texts of which only marks and numerals are wanted.
    static let numerals = PhraseSieve([.numerals: NumeralSign.openings])

    /// The mask of a character that may be a mark.
    private static let mark: UInt16 = 1 << UInt16(PhrasePlaces.marks)

    init(_ lexicons: [Sought: PhraseOpenings]) {
        assert(Sought.allCases.allSatisfy { $0.rawValue < PhrasePlaces.marks })
        var pairs = [UInt32](repeating: 0, count: 1 << Self.pairBits)
        var singles = [UInt16](repeating: 0, count: 0x10000)
        for (unit, _) in MarkFinder.candidates { singles[Int(unit)] = Self.mark }
        for (sought, openings) in lexicons {
            let bit = PhrasePlaces.bit(of: sought)
            for unit in openings.singles { singles[Int(unit)] |= bit }
            for (first, second) in openings.pairs {
                pairs[Self.slot(UInt32(first) | UInt32(second) << 16)] |=
                    openings.isBackward ? UInt32(bit) << 16 : UInt32(bit)
            }
        }
        self.pairs = ByteTable(pairs, missing: 0, count: pairs.count)
        self.singles = ByteTable(singles, missing: 0, count: singles.count)
    }

    deinit {
        pairs.deallocate()
        singles.deallocate()
    }

    /// Where phrases may stand. O(n).
    ///
    /// Every character of every text passes here, so it reads through unsafe buffers: a pair is read only where two
    /// characters are left, a slot has as many bits as its table has entries, `singles` has an entry for every
    /// UInt16, and there is room for the words of whole ``BitRows``.
    func places(in units: [UInt16]) -> PhrasePlaces {
        let room = (units.count + BitRows.length - 1) / BitRows.length * 2 * PhrasePlaces.wordsPerBlock
        let rows = BitRows()
        let (pairs, singles) = (pairs, singles)
        let words = units.withUnsafeBufferPointer { units in
            [UInt64](unsafeUninitializedCapacity: room) { words, count in
                guard var target = words.baseAddress else { return }
                count = room
                let bytes = UnsafeRawBufferPointer(units)
                // What the pair before a character says about it.
                var last: UInt32 = 0
                var start = 0
                @inline(__always) func mask(_ index: Int) -> UInt16 {
                    let index = start &+ index
                    let word = bytes.loadUnaligned(fromByteOffset: 2 &* index, as: UInt32.self)
                    let pair = pairs[Self.slot(UInt32(littleEndian: word))]
                    let found = UInt32(singles[Int(units[index])]) | pair | last
                    last = pair >> 16
                    return UInt16(truncatingIfNeeded: found)
                }
                while start &+ BitRows.length < units.count {
                    rows.fill(BitRows.length, mask)
                    rows.turn(to: target)
                    target += 2 &* PhrasePlaces.wordsPerBlock
                    start &+= BitRows.length
                }
                guard start < units.count else { return }
                // The last character begins no pair.
                rows.fill(units.count &- start) { index in
                    start &+ index &+ 1 < units.count
                        ? mask(index)
                        : singles[Int(units[start &+ index])] | UInt16(truncatingIfNeeded: last)
                }
                rows.turn(to: target)
            }
        }
        return PhrasePlaces(count: units.count, words: words)
    }

    /// - Parameter pair: the first character in the lower half, as it is read from the text at once.
    @inline(__always)
    private static func slot(_ pair: UInt32) -> Int {
        Int((pair &* 0xC2B2_AE35) >> UInt32(32 - pairBits))
    }
}
