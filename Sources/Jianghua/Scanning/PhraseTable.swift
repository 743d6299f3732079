/// Many phrases at once: the longest one that starts, or ends, at a position.
///
/// A trie in one open-addressing hash table. In front of it two bit sets, of first characters and of first pairs
/// of characters, send nearly every position away after two loads: most characters of a Chinese text start some
/// phrase, few pairs do. A look costs O(longest phrase) and allocates nothing.
struct PhraseTable<Value: Sendable>: Sendable {
    struct Match {
        /// In units.
        var length: Int
        var value: Value
    }

    private var first: [UInt64]
    /// Characters that are phrases by themselves.
    private var singles: [UInt64]
    /// Hashed pairs of characters that phrases start with.
    private var pairs: [UInt64]
    private var keys: [UInt64]
    private var targets: [Int32]
    private var mask: Int
    /// The index into `values` of the phrase that ends in a node, or -1.
    private var ends: [Int32] = [-1]
    private var values: [Value] = []
    private var used = 0
    private let reversed: Bool

    /// - Parameter backward: when true, phrases are matched by ``longestMatch(in:endingAt:from:)``.
    init(_ entries: some Sequence<(String, Value)>, backward: Bool = false) {
        first = [UInt64](repeating: 0, count: 1024)
        singles = first
        pairs = [UInt64](repeating: 0, count: Self.pairBits / 64)
        keys = [UInt64](repeating: 0, count: 1024)
        targets = [Int32](repeating: 0, count: 1024)
        mask = 1023
        reversed = backward
        for (phrase, value) in entries { insert(phrase, value) }
    }

    /// The longest phrase that starts at the position and ends by `limit`.
    func longestMatch(in units: [UInt16], at position: Int, limit: Int) -> Match? {
        guard position < limit, mayStart(units[position]) else { return nil }
        let hasPair = position + 1 < limit && mayStart(units[position], units[position + 1])
        guard hasPair || isSingle(units[position]) else { return nil }
        var node: Int32 = 0
        var best: Int32 = -1
        var bestLength = 0
        var index = position
        while index < limit, let next = child(of: node, units[index]) {
            node = next
            index += 1
            if ends[Int(node)] >= 0 {
                best = ends[Int(node)]
                bestLength = index - position
            }
        }
        return best >= 0 ? Match(length: bestLength, value: values[Int(best)]) : nil
    }

    /// The longest phrase that ends right before the position and starts at or after `floor`.
    func longestMatch(in units: [UInt16], endingAt position: Int, from floor: Int) -> Match? {
        guard position > floor, mayStart(units[position - 1]) else { return nil }
        let hasPair = position - 1 > floor && mayStart(units[position - 1], units[position - 2])
        guard hasPair || isSingle(units[position - 1]) else { return nil }
        var node: Int32 = 0
        var best: Int32 = -1
        var bestLength = 0
        var index = position
        while index > floor, let next = child(of: node, units[index - 1]) {
            node = next
            index -= 1
            if ends[Int(node)] >= 0 {
                best = ends[Int(node)]
                bestLength = position - index
            }
        }
        return best >= 0 ? Match(length: bestLength, value: values[Int(best)]) : nil
    }

    /// Whether any phrase starts (backward: ends) with the unit.
    @inline(__always)
    func mayStart(_ unit: UInt16) -> Bool { first[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0 }

    @inline(__always)
    private func isSingle(_ unit: UInt16) -> Bool { singles[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0 }

    @inline(__always)
    private func mayStart(_ unit: UInt16, _ next: UInt16) -> Bool {
        let bit = Self.pairBit(unit, next)
        return pairs[bit >> 6] & (1 << UInt64(bit & 63)) != 0
    }

    private static var pairBits: Int { 1 << 15 }

    @inline(__always)
    private static func pairBit(_ unit: UInt16, _ next: UInt16) -> Int {
        let pair = UInt32(unit) << 16 | UInt32(next)
        return Int((pair &* 0x9E37_79B1) >> 17)
    }

    private mutating func insert(_ phrase: String, _ value: Value) {
        let units = reversed ? Array(phrase.utf16.reversed()) : Array(phrase.utf16)
        guard let head = units.first else { return }
        first[Int(head >> 6)] |= 1 << UInt64(head & 63)
        if units.count == 1 {
            singles[Int(head >> 6)] |= 1 << UInt64(head & 63)
        } else {
            let bit = Self.pairBit(head, units[1])
            pairs[bit >> 6] |= 1 << UInt64(bit & 63)
        }
        var node: Int32 = 0
        for unit in units {
            if let next = child(of: node, unit) {
                node = next
            } else {
                let next = Int32(ends.count)
                ends.append(-1)
                store(key: key(node, unit), target: next)
                node = next
            }
        }
        // The first entry of a phrase wins: callers list what has priority first.
        guard ends[Int(node)] < 0 else { return }
        ends[Int(node)] = Int32(values.count)
        values.append(value)
    }

    private func key(_ node: Int32, _ unit: UInt16) -> UInt64 { UInt64(node) << 16 | UInt64(unit) | 1 << 63 }

    private func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    }

    @inline(__always)
    private func child(of node: Int32, _ unit: UInt16) -> Int32? {
        let key = key(node, unit)
        var index = slot(of: key)
        while keys[index] != 0 {
            if keys[index] == key { return targets[index] }
            index = (index + 1) & mask
        }
        return nil
    }

    private mutating func store(key: UInt64, target: Int32) {
        if 2 * (used + 1) > keys.count { grow() }
        var index = slot(of: key)
        while keys[index] != 0 { index = (index + 1) & mask }
        keys[index] = key
        targets[index] = target
        used += 1
    }

    private mutating func grow() {
        let oldKeys = keys
        let oldTargets = targets
        mask = keys.count * 2 - 1
        keys = [UInt64](repeating: 0, count: mask + 1)
        targets = [Int32](repeating: 0, count: mask + 1)
        for (key, target) in zip(oldKeys, oldTargets) where key != 0 {
            var index = slot(of: key)
            while keys[index] != 0 { index = (index + 1) & mask }
            keys[index] = key
            targets[index] = target
        }
    }
}
