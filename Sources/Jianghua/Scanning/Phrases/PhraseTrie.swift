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
    private(set) var pairs: [UInt64]
    private(set) var hasSingles = false
    /// One record behind the other: the phrase that ends here plus one, or 0; the number of children and a
    /// bit for each of them; and for each, in order, its character and what it leads to.
    private(set) var records: [UInt32] = []

    /// - Parameter phrases: each in the order in which it is read, and numbered by its place; of equal ones the
    ///   first counts. Empty ones and those with U+0000 are left out.
    init(_ phrases: PhraseList, isBackward: Bool) {
        let units = phrases.units
        var sorted: [Entry] = []
        sorted.reserveCapacity(phrases.count)
        for number in 0..<phrases.count {
            let range = phrases.range(of: number)
            if range.isEmpty || units[range].contains(0) { continue }
            sorted.append(Entry(range, of: units, number: Int32(truncatingIfNeeded: number)))
        }
        sorted.sort { Entry.precedes($0, $1, in: units) }
        var starts: [(pair: UInt32, range: Range<Int>)] = []
        var index = 0
        while index < sorted.count {
            let first = index
            while index < sorted.count, sorted[index].pair == sorted[first].pair { index += 1 }
            let pair = sorted[first].pair
            let (read, next) = (UInt16(truncatingIfNeeded: pair >> 16), pair & 0xFFFF)
            if next == 0 { hasSingles = true }
            starts.append(
                (
                    next == 0 ? PhraseNodes.pair(read) : isBackward ? pair : pair << 16 | pair >> 16,
                    first..<index
                ))
        }
        // 32 bits a pair while they are few: a walk for nothing takes longer than all of them to load.
        shift = Self.shift(for: max(16 * starts.count, min(32 * starts.count, 8192)))
        sieve = [UInt64](repeating: 0, count: 1 << Int(27 - shift))
        pairs = [UInt64](repeating: 0, count: starts.count)
        for (pair, _) in starts { sieve[PhraseNodes.slot(pair, shift) >> 5] += 1 << 32 }
        let pairsStart = Self.pairsStart(behind: sieve.count)
        var next = UInt64(pairsStart)
        for word in sieve.indices {
            let count = sieve[word] >> 32
            sieve[word] = next << 32
            next += 8 * count
        }
        // Records that are still to be written, each with the place that leads to it.
        var open: [Opening] = []
        for (pair, range) in starts {
            let bit = PhraseNodes.slot(pair, shift)
            sieve[bit >> 5] |= 1 << UInt64(bit & 31)
            let first = (Int(sieve[bit >> 5] >> 32) - pairsStart) / 8
            var place = first
            while pairs[place] != 0 { place += 1 }
            if place > first { pairs[place - 1] &= ~UInt64(PhraseNodes.isLast) }
            pairs[place] = UInt64(pair) << 32 | UInt64(PhraseNodes.isLast)
            if let phrase = Self.last(range, of: sorted, depth: 2) {
                pairs[place] |= UInt64(PhraseNodes.isLeaf | phrase)
            } else {
                pairs[place] |= UInt64(records.count)
                write(range, of: sorted, units, depth: 2, &open)
            }
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
    private static func last(_ range: Range<Int>, of sorted: [Entry], depth: Int) -> UInt32? {
        guard sorted[range.upperBound - 1].count <= depth else { return nil }
        return UInt32(truncatingIfNeeded: sorted[range.lowerBound].number)
    }

    /// Adds a record for phrases that are the same up to a depth.
    private mutating func write(
        _ range: Range<Int>, of sorted: [Entry], _ units: [UInt16], depth: Int, _ open: inout [Opening]
    ) {
        let record = records.count
        var first = range.lowerBound
        let hasPhrase = sorted[first].count == depth
        records.append(hasPhrase ? UInt32(truncatingIfNeeded: sorted[first].number + 1) : 0)
        records.append(0)
        while first < range.upperBound, sorted[first].count == depth { first += 1 }
        while first < range.upperBound {
            let unit = units[sorted[first].start + depth]
            var end = first
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

    /// How far a hash is shifted to index a table of at least so many entries, and of 64.
    private static func shift(for count: Int) -> UInt32 {
        var bits: UInt32 = 6
        // No lexicon comes near.
        while bits < 31, 1 << bits < count { bits += 1 }
        return 32 - bits
    }

    /// A phrase by its place, with its first four characters, which sort nearly all.
    private struct Entry {
        let start: Int
        let count: Int
        let number: Int32
        private var key: UInt64 = 0

        init(_ range: Range<Int>, of units: [UInt16], number: Int32) {
            start = range.lowerBound
            count = range.count
            self.number = number
            for index in 0..<4 { key = key << 16 | UInt64(index < count ? units[start + index] : 0) }
        }

        /// The first two characters; the second is U+0000 where there is one only.
        var pair: UInt32 { UInt32(truncatingIfNeeded: key >> 32) }

        static func precedes(_ left: Entry, _ right: Entry, in units: [UInt16]) -> Bool {
            if left.key != right.key { return left.key < right.key }
            for index in 4..<max(4, min(left.count, right.count)) {
                let (one, other) = (units[left.start + index], units[right.start + index])
                if one != other { return one < other }
            }
            return (left.count, left.number) < (right.count, right.number)
        }
    }
}
