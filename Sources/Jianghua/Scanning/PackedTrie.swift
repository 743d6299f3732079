/// Phrases packed for few cache misses: a table that is asked once in a hundred characters has left the cache
/// each time, so that what counts is how many lines of memory a look touches.
///
/// The first two characters are one key of a hash table, which ends most looks. What follows lies in one array,
/// the children of a node side by side and in order. "First" is the first that is read: of a backward table the
/// last of the text.
///
/// Read through unsafe buffers for speed: characters are read only at offsets below `available`, which both
/// looks clamp to the text; slots are masked by the shift that their table's size gives; nodes are those that
/// were written when the table was made.
struct PackedTrie: Sendable {
    private struct Node: Sendable {
        var unit: UInt16 = 0
        var children: UInt16 = 0
        var firstChild: Int32 = 0
        /// The number of the phrase that ends here, or -1.
        var phrase: Int32 = -1
    }

    /// One bit per hashed pair.
    private var sieve: [UInt64]
    private var sieveShift: UInt32
    /// Bits of the characters that are phrases by themselves; empty where there are none.
    private var singles: [UInt64] = []
    /// Open addressing: the pair in the upper half; below, the node, or with `isLeaf` the phrase. 0 is free: no
    /// phrase holds U+0000. A phrase of one character is a pair with U+0000.
    private var pairs: [UInt64]
    private var pairShift: UInt32
    private var nodes: [Node] = []

    private static let isLeaf: UInt64 = 1 << 31

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
                let entry = entry(first, units[start &+ step])
                if entry & Self.isLeaf != 0 { return (2, Self.number(entry)) }
                if entry != 0 {
                    let best = deepest(Int(Self.number(entry)), units, start, step, available)
                    if best.length > 0 { return best }
                }
            }
            return isSingle(first) ? (1, Self.number(entry(first, 0))) : (0, -1)
        }
    }

    /// The longest phrase from a node for the first two characters on.
    @inline(__always)
    private func deepest(
        _ index: Int, _ units: UnsafeBufferPointer<UInt16>, _ start: Int, _ step: Int, _ available: Int
    ) -> (length: Int, phrase: Int32) {
        nodes.withUnsafeBufferPointer { nodes in
            var node = nodes[index]
            var length = 2
            var best: (length: Int, phrase: Int32) = node.phrase >= 0 ? (2, node.phrase) : (0, -1)
            while node.children > 0, length < available {
                let unit = units[start &+ length &* step]
                var low = Int(node.firstChild)
                var high = low &+ Int(node.children)
                // Most nodes have one child; a few have many.
                while high &- low > 4 {
                    let middle = (low &+ high) >> 1
                    if nodes[middle].unit <= unit { low = middle } else { high = middle }
                }
                while low < high, nodes[low].unit != unit { low &+= 1 }
                guard low < high else { break }
                node = nodes[low]
                length &+= 1
                if node.phrase >= 0 { best = (length, node.phrase) }
            }
            return best
        }
    }

    /// The entry of a pair, 0 for none.
    @inline(__always)
    private func entry(_ first: UInt16, _ second: UInt16) -> UInt64 {
        let pair = Self.pair(first, second)
        return pairs.withUnsafeBufferPointer { pairs in
            var slot = Self.slot(pair, pairShift)
            while pairs[slot] != 0, pairs[slot] >> 32 != UInt64(pair) {
                slot = (slot &+ 1) & (pairs.count &- 1)
            }
            return pairs[slot]
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
    private static func number(_ entry: UInt64) -> Int32 {
        Int32(truncatingIfNeeded: entry & (isLeaf - 1))
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
        // Nodes whose phrases are known, and whose children are still to be made.
        var open: [(node: Int, range: Range<Int>, depth: Int)] = []
        for (pair, range) in starts {
            if pair & 0xFFFF == 0 {
                if singles.isEmpty { singles = [UInt64](repeating: 0, count: 1024) }
                singles[Int(pair >> 22)] |= 1 << UInt64(pair >> 16 & 63)
            } else {
                let bit = Self.slot(pair, sieveShift)
                sieve[bit >> 6] |= 1 << UInt64(bit & 63)
            }
            if sorted[range.upperBound - 1].units.count <= 2 {
                store(pair, Self.isLeaf | UInt64(sorted[range.lowerBound].number))
            } else {
                open.append((nodes.count, range, 2))
                // No entry is 0: the pair is not.
                store(pair, UInt64(nodes.count))
                nodes.append(Node())
            }
        }
        var next = 0
        while next < open.count {
            let (node, range, depth) = open[next]
            next += 1
            var first = range.lowerBound
            if sorted[first].units.count == depth { nodes[node].phrase = sorted[first].number }
            while first < range.upperBound, sorted[first].units.count == depth { first += 1 }
            nodes[node].firstChild = Int32(truncatingIfNeeded: nodes.count)
            while first < range.upperBound {
                let unit = sorted[first].units[depth]
                var end = first
                while end < range.upperBound, sorted[end].units[depth] == unit { end += 1 }
                open.append((nodes.count, first..<end, depth + 1))
                nodes.append(Node(unit: unit))
                nodes[node].children += 1
                first = end
            }
        }
    }

    private mutating func store(_ pair: UInt32, _ value: UInt64) {
        var slot = Self.slot(pair, pairShift)
        while pairs[slot] != 0 { slot = (slot + 1) & (pairs.count - 1) }
        pairs[slot] = UInt64(pair) << 32 | value
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
