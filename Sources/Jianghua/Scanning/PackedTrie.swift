/// Phrases packed for few cache misses: a table that is asked once in a hundred characters has left the cache
/// each time, so that what counts is how many lines of memory a look touches.
///
/// The first two characters are one key of a hash table, which ends most looks. What follows them lies in records:
/// a node's phrase, the number of its children, and the children with what each leads to. Two lines of memory
/// answer most looks. "First" is the first that is read: of a backward table the last of the text.
///
/// Read through unsafe buffers for speed: characters are read only at offsets below `available`, which both
/// looks clamp to the text; slots are masked by the shift that their table's size gives; records are those that
/// were written when the table was made.
struct PackedTrie: Sendable {
    /// One bit per hashed pair.
    private var sieve: [UInt64]
    private var sieveShift: UInt32
    /// Bits of the characters that are phrases by themselves; empty where there are none.
    private var singles: [UInt64] = []
    /// Open addressing: the pair in the upper half, in the lower what it leads to. 0 is free: no phrase holds
    /// U+0000. A phrase of one character is a pair with U+0000.
    private var pairs: [UInt64]
    private var pairShift: UInt32
    /// One record behind the other: the phrase that ends here plus one, or 0; the number of children; and for
    /// each, in order, its character and what it leads to.
    private var records: [UInt32] = []

    /// With this bit something leads to the phrase that ends there and goes no further, else to a record.
    private static let isLeaf: UInt32 = 1 << 31

    // MARK: looks

    @inline(__always)
    func mayMatch(_ units: [UInt16], at position: Int, limit: Int) -> Bool {
        guard position < limit else { return false }
        if position + 1 < limit, isSifted(units[position], units[position + 1]) { return true }
        return isSingle(units[position])
    }

    @inline(__always)
    func mayMatch(_ units: [UInt16], endingAt position: Int, floor: Int) -> Bool {
        guard position > floor else { return false }
        if position - 1 > floor, isSifted(units[position - 1], units[position - 2]) { return true }
        return isSingle(units[position - 1])
    }

    /// The longest phrase from a position on: its length, 0 for none, and its number.
    @inline(never)
    func walk(_ units: [UInt16], from position: Int, to limit: Int) -> (length: Int, phrase: Int32) {
        guard position >= 0 else { return (0, -1) }
        return walk(units, from: position, step: 1, available: min(limit, units.count) - position)
    }

    /// The longest phrase that ends before a position.
    @inline(never)
    func walkBack(_ units: [UInt16], from position: Int, to floor: Int) -> (length: Int, phrase: Int32) {
        guard position <= units.count else { return (0, -1) }
        return walk(units, from: position - 1, step: -1, available: position - max(0, floor))
    }

    @inline(__always)
    private func walk(
        _ units: [UInt16], from start: Int, step: Int, available: Int
    ) -> (length: Int, phrase: Int32) {
        guard available > 0 else { return (0, -1) }
        return units.withUnsafeBufferPointer { units in
            let first = units[start]
            // Behind a character that is a phrase nearly every second one is strange: the bit says so for less.
            if available > 1, units[start &+ step] != 0, isSifted(first, units[start &+ step]) {
                switch way(first, units[start &+ step]) {
                case .none: break
                case .phrase(let phrase): return (2, phrase)
                case .record(let record):
                    let best = deepest(record, units, start, step, available)
                    if best.length > 0 { return best }
                }
            }
            if isSingle(first), case .phrase(let phrase) = way(first, 0) { return (1, phrase) }
            return (0, -1)
        }
    }

    /// The longest phrase from the record of the first two characters on.
    @inline(__always)
    private func deepest(
        _ record: Int, _ units: UnsafeBufferPointer<UInt16>, _ start: Int, _ step: Int, _ available: Int
    ) -> (length: Int, phrase: Int32) {
        records.withUnsafeBufferPointer { records in
            var record = record
            var length = 2
            var best: (length: Int, phrase: Int32) = (0, -1)
            while true {
                if records[record] != 0 { best = (length, Int32(truncatingIfNeeded: records[record] &- 1)) }
                guard length < available else { return best }
                let unit = UInt32(units[start &+ length &* step])
                var low = record &+ 2
                var high = low &+ 2 &* Int(records[record &+ 1])
                let end = high
                // Most nodes have one child; a few have many.
                while high &- low > 8 {
                    let middle = low &+ ((high &- low) >> 2) &* 2
                    if records[middle] <= unit { low = middle } else { high = middle }
                }
                while low < end, records[low] < unit { low &+= 2 }
                guard low < end, records[low] == unit else { return best }
                length &+= 1
                switch Way(records[low &+ 1]) {
                case .phrase(let phrase): return (length, phrase)
                case .record(let next): record = next
                case .none: return best
                }
            }
        }
    }

    /// What a pair or a child leads to.
    private enum Way {
        case none
        /// The phrase that ends there; nothing goes further.
        case phrase(Int32)
        case record(Int)

        @inline(__always)
        init(_ word: UInt32) {
            let number = word & (PackedTrie.isLeaf - 1)
            self = word == number ? .record(Int(number)) : .phrase(Int32(truncatingIfNeeded: number))
        }
    }

    /// What two characters lead to.
    @inline(__always)
    private func way(_ first: UInt16, _ second: UInt16) -> Way {
        let pair = Self.pair(first, second)
        return pairs.withUnsafeBufferPointer { pairs in
            var slot = Self.slot(pair, pairShift)
            while pairs[slot] != 0 {
                if pairs[slot] >> 32 == UInt64(pair) { return Way(UInt32(truncatingIfNeeded: pairs[slot])) }
                slot = (slot &+ 1) & (pairs.count &- 1)
            }
            return .none
        }
    }

    @inline(__always)
    private func isSifted(_ first: UInt16, _ second: UInt16) -> Bool {
        let bit = Self.slot(Self.pair(first, second), sieveShift)
        return sieve[bit >> 6] & (1 << UInt64(bit & 63)) != 0
    }

    @inline(__always)
    private func isSingle(_ unit: UInt16) -> Bool {
        !singles.isEmpty && singles[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0
    }

    @inline(__always)
    private static func pair(_ first: UInt16, _ second: UInt16) -> UInt32 {
        UInt32(first) << 16 | UInt32(second)
    }

    /// Another hash than that of ``PhraseSieve``: what passes there by chance is caught here.
    @inline(__always)
    private static func slot(_ pair: UInt32, _ shift: UInt32) -> Int {
        Int(truncatingIfNeeded: (pair &* 0x85EB_CA6B) >> shift)
    }

    // MARK: making

    /// - Parameter phrases: each in the order in which it is read, and numbered by its place; of equal ones the
    ///   first counts. Empty ones and those with U+0000 are left out.
    init(_ phrases: [[UInt16]]) {
        let sorted = phrases.indices
            .filter { !phrases[$0].isEmpty && !phrases[$0].contains(0) }
            .map { Entry(units: phrases[$0], number: Int32(truncatingIfNeeded: $0)) }
            .sorted()
        var starts: [(pair: UInt32, range: Range<Int>)] = []
        var index = 0
        while index < sorted.count {
            let first = index
            while index < sorted.count, sorted[index].pair == sorted[first].pair { index += 1 }
            starts.append((sorted[first].pair, first..<index))
        }
        sieveShift = Self.shift(for: 8 * starts.count)
        pairShift = Self.shift(for: 2 * starts.count)
        sieve = [UInt64](repeating: 0, count: (1 << (32 - sieveShift)) / 64)
        pairs = [UInt64](repeating: 0, count: 1 << (32 - pairShift))
        // Records that are still to be written, each with the place that leads to it.
        var open: [Opening] = []
        for (pair, range) in starts {
            if pair & 0xFFFF == 0 {
                if singles.isEmpty { singles = [UInt64](repeating: 0, count: 1024) }
                singles[Int(pair >> 22)] |= 1 << UInt64(pair >> 16 & 63)
            } else {
                let bit = Self.slot(pair, sieveShift)
                sieve[bit >> 6] |= 1 << UInt64(bit & 63)
            }
            var slot = Self.slot(pair, pairShift)
            while pairs[slot] != 0 { slot = (slot + 1) & (pairs.count - 1) }
            pairs[slot] = UInt64(pair) << 32
            if let phrase = Self.last(range, of: sorted, depth: 2) {
                pairs[slot] |= UInt64(Self.isLeaf | phrase)
            } else {
                pairs[slot] |= UInt64(records.count)
                write(range, of: sorted, depth: 2, &open)
            }
        }
        while let next = open.popLast() {
            records[next.place] = UInt32(truncatingIfNeeded: records.count)
            write(next.range, of: sorted, depth: next.depth, &open)
        }
    }

    private struct Opening {
        var place: Int
        var range: Range<Int>
        var depth: Int
    }

    /// The phrase of a range whose phrases all end at a depth, or nil.
    private static func last(_ range: Range<Int>, of sorted: [Entry], depth: Int) -> UInt32? {
        guard sorted[range.upperBound - 1].units.count <= depth else { return nil }
        return UInt32(truncatingIfNeeded: sorted[range.lowerBound].number)
    }

    /// Adds a record for phrases that are the same up to a depth.
    private mutating func write(
        _ range: Range<Int>, of sorted: [Entry], depth: Int, _ open: inout [Opening]
    ) {
        let record = records.count
        var first = range.lowerBound
        let hasPhrase = sorted[first].units.count == depth
        records.append(hasPhrase ? UInt32(truncatingIfNeeded: sorted[first].number + 1) : 0)
        records.append(0)
        while first < range.upperBound, sorted[first].units.count == depth { first += 1 }
        while first < range.upperBound {
            let unit = sorted[first].units[depth]
            var end = first
            while end < range.upperBound, sorted[end].units[depth] == unit { end += 1 }
            records[record + 1] += 1
            let phrase = Self.last(first..<end, of: sorted, depth: depth + 1)
            if phrase == nil {
                open.append(Opening(place: records.count + 1, range: first..<end, depth: depth + 1))
            }
            records.append(UInt32(unit))
            records.append(phrase.map { Self.isLeaf | $0 } ?? 0)
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

    /// A phrase with a number that sorts by its first four characters.
    private struct Entry: Comparable {
        var units: [UInt16]
        var number: Int32
        private var key: UInt64 = 0

        init(units: [UInt16], number: Int32) {
            self.units = units
            self.number = number
            for index in 0..<4 { key = key << 16 | UInt64(index < units.count ? units[index] : 0) }
        }

        /// The first two characters; the second is U+0000 where there is one only.
        var pair: UInt32 { UInt32(truncatingIfNeeded: key >> 32) }

        static func < (left: Entry, right: Entry) -> Bool {
            if left.key != right.key { return left.key < right.key }
            let (one, other) = (left.units.dropFirst(4), right.units.dropFirst(4))
            return one.elementsEqual(other)
                ? left.number < right.number : one.lexicographicallyPrecedes(other)
        }
    }
}
