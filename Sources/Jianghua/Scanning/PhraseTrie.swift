/// The characters of many phrases, packed for few cache misses: a table that is asked once in a hundred
/// characters has left the cache each time, so that what counts is how many lines of memory a look touches.
///
/// The first two characters are one key of a hash table, which ends most looks. What follows them lies in records:
/// a node's phrase, the number of its children, and the children with what each leads to. Two lines of memory
/// answer most looks. "First" is the first that is read: of a backward table the last of the text.
/// ``PhraseNodes`` reads what is made here.
struct PhraseTrie {
    /// One bit per hashed pair.
    private(set) var sieve: [UInt64]
    let sieveShift: UInt32
    /// Bits of the characters that are phrases by themselves; empty where there are none.
    private(set) var singles: [UInt64] = []
    /// Open addressing: the pair in the upper half, in the lower what it leads to. 0 is free: no phrase holds
    /// U+0000. A phrase of one character is a pair with U+0000.
    private(set) var pairs: [UInt64]
    let pairShift: UInt32
    /// One record behind the other: the phrase that ends here plus one, or 0; the number of children and a
    /// bit for each of them; and for each, in order, its character and what it leads to.
    private(set) var records: [UInt32] = []

    /// - Parameter phrases: each in the order in which it is read, and numbered by its place; of equal ones the
    ///   first counts. Empty ones and those with U+0000 are left out.
    init(_ phrases: PhraseList) {
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
            starts.append((sorted[first].pair, first..<index))
        }
        // 32 bits a pair while that is a kilobyte: a walk for nothing takes longer than all of them to load.
        sieveShift = Self.shift(for: max(8 * starts.count, min(32 * starts.count, 8192)))
        pairShift = Self.shift(for: 4 * starts.count)
        sieve = [UInt64](repeating: 0, count: (1 << (32 - sieveShift)) / 64)
        pairs = [UInt64](repeating: 0, count: 1 << (32 - pairShift))
        // Records that are still to be written, each with the place that leads to it.
        var open: [Opening] = []
        for (pair, range) in starts {
            if pair & 0xFFFF == 0 {
                if singles.isEmpty { singles = [UInt64](repeating: 0, count: 1024) }
                singles[Int(pair >> 22)] |= 1 << UInt64(pair >> 16 & 63)
            } else {
                let bit = PhraseNodes.slot(pair, sieveShift)
                sieve[bit >> 6] |= 1 << UInt64(bit & 63)
            }
            var slot = PhraseNodes.slot(pair, pairShift)
            while pairs[slot] != 0 { slot = (slot + 1) & (pairs.count - 1) }
            pairs[slot] = UInt64(pair) << 32
            if let phrase = Self.last(range, of: sorted, depth: 2) {
                pairs[slot] |= UInt64(PhraseNodes.isLeaf | phrase)
            } else {
                pairs[slot] |= UInt64(records.count)
                write(range, of: sorted, units, depth: 2, &open)
            }
        }
        while let next = open.popLast() {
            records[next.place] = UInt32(truncatingIfNeeded: records.count)
            write(next.range, of: sorted, units, depth: next.depth, &open)
        }
    }

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
