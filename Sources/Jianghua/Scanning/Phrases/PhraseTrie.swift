/// The characters of many phrases, packed for few cache misses: a table that is asked once in a hundred
/// characters has left the cache each time, so that what counts is how many lines of memory a look touches, and how
/// much memory all tables take together.
///
/// The first two characters are the key of a hash table, which ends most looks. What follows them lies in records:
/// a node's phrase, the number of its children, and the children with what each leads to. Three lines of memory
/// answer most looks, one those for nothing. "First" is the first that is read: of a backward table the last of the
/// text. ``PhraseNodes`` reads what is made here.
struct PhraseTrie {
    /// For 32 values of the hash a word: in its lower half a bit for each that a pair has, in the upper half where the
    /// first such pair lies, in bytes behind the start of the sieve, which the pairs follow.
    private(set) var sieve: [UInt64]
    /// How far a hash is shifted to give a bit of the sieve.
    let shift: UInt32
    /// The pairs, in the order of their words: in the upper half the two characters as they stand in a text, the earlier
    /// one lower, in the lower half what they lead to. A phrase of one character is a pair, too.
    private(set) var pairs: [UInt64] = []
    private(set) var hasSingles = false
    /// One record behind the other: the phrase that ends here plus one, or 0; the number of children and a
    /// bit for each of them; and for each, in order, its character and what it leads to.
    private(set) var records: [UInt32] = []

    /// - Parameter phrases: each in the order in which it is read, and numbered by its place; of equal ones the
    ///   first counts. Empty ones are left out.
    init(_ phrases: PhraseList, isBackward: Bool) {
        let sorted = PhraseOrder(phrases, isBackward: isBackward)
        let units = phrases.units
        // 32 bits a pair while they are few: a walk for nothing takes longer than all of them to load.
        shift = Self.shift(for: max(16 * sorted.pairs, min(32 * sorted.pairs, 8192)))
        sieve = [UInt64](repeating: 0, count: 1 << Int(27 - shift))
        pairs.reserveCapacity(sorted.pairs)
        // A record for each character behind the first two, and a child in each, if no two phrases were the same so far.
        records.reserveCapacity(4 * max(0, phrases.length - 2 * sorted.count))
        // Records that are still to be written, each with the place that leads to it.
        var open: [Opening] = []
        // The word of the sieve before, to know which pair is the last of a word.
        var word = -1
        var start = 0
        while start < sorted.count {
            let entry = sorted[start]
            var end = start + 1
            while end < sorted.count, sorted.sharePair(start, end) { end += 1 }
            if entry.count == 1 { hasSingles = true }
            let bit = Int(sorted.hash(start) >> shift)
            if bit >> 5 == word {
                pairs[pairs.count - 1] &= ~UInt64(PhraseNodes.isLast)
            } else {
                word = bit >> 5
                sieve[word] = UInt64(8 * (sieve.count + pairs.count)) << 32
            }
            sieve[word] |= 1 << UInt64(bit & 31)
            let pair = units.withUnsafeBufferPointer {
                PhraseNodes.pair(
                    at: entry.start..<entry.start + entry.count, of: $0, isBackward: isBackward)
            }
            let way: UInt32
            if let phrase = Self.last(start..<end, of: sorted, depth: 2) {
                way = PhraseNodes.isLeaf | phrase
            } else {
                way = UInt32(truncatingIfNeeded: records.count)
                write(start..<end, of: sorted, units, depth: 2, &open)
            }
            pairs.append(UInt64(pair) << 32 | UInt64(PhraseNodes.isLast | way))
            start = end
        }
        while let next = open.popLast() {
            records[next.place] = UInt32(truncatingIfNeeded: records.count)
            write(next.range, of: sorted, units, depth: next.depth, &open)
        }
    }

    /// Where the pairs begin, in bytes, behind a sieve of so many words.
    static func pairsStart(behind words: Int) -> Int { 8 * words }

    private struct Opening {
        var place: Int
        var range: Range<Int>
        var depth: Int
    }

    /// The phrase of a range whose phrases all end at a depth, or nil.
    private static func last(_ range: Range<Int>, of sorted: PhraseOrder, depth: Int) -> UInt32? {
        guard sorted[range.upperBound - 1].count <= depth else { return nil }
        return UInt32(truncatingIfNeeded: sorted[range.lowerBound].number)
    }

    /// Adds a record for phrases that are the same up to a depth.
    private mutating func write(
        _ range: Range<Int>, of sorted: PhraseOrder, _ units: [UInt16], depth: Int,
        _ open: inout [Opening]
    ) {
        if range.count == 1 { return write(sorted[range.lowerBound], units, depth: depth) }
        let record = records.count
        var first = range.lowerBound
        let hasPhrase = sorted[first].count == depth
        records.append(hasPhrase ? UInt32(truncatingIfNeeded: sorted[first].number + 1) : 0)
        records.append(0)
        while first < range.upperBound, sorted[first].count == depth { first += 1 }
        while first < range.upperBound {
            let unit = units[sorted[first].start + depth]
            var end = first + 1
            while end < range.upperBound, units[sorted[end].start + depth] == unit { end += 1 }
            records[record + 1] = (records[record + 1] + 1) | PhraseNodes.bit(of: UInt32(unit))
            let phrase = Self.last(first..<end, of: sorted, depth: depth + 1)
            if phrase == nil {
                open.append(Opening(place: records.count + 1, range: first..<end, depth: depth + 1))
            }
            records.append(UInt32(unit))
            records.append(phrase.map { PhraseNodes.isLeaf | $0 } ?? 0)
            first = end
        }
    }

    /// The same for the rest of a single phrase: a record for each character but the last, which leads to the phrase.
    private mutating func write(_ phrase: PhraseOrder.Entry, _ units: [UInt16], depth: Int) {
        for depth in depth..<phrase.count {
            let unit = UInt32(units[phrase.start + depth])
            records.append(0)
            records.append(1 | PhraseNodes.bit(of: unit))
            records.append(unit)
            let isLast = depth == phrase.count - 1
            records.append(
                isLast
                    ? PhraseNodes.isLeaf | UInt32(truncatingIfNeeded: phrase.number)
                    : UInt32(truncatingIfNeeded: records.count + 1))
        }
    }

    /// How far a hash is shifted to index a table of at least so many entries, and of 64.
    private static func shift(for count: Int) -> UInt32 {
        var bits: UInt32 = 6
        // No lexicon comes near.
        while bits < 31, 1 << bits < count { bits += 1 }
        return 32 - bits
    }
}
