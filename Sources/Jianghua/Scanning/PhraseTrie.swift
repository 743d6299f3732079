/// The characters of many phrases as a trie in one open-addressing hash table.
///
/// Looked at from nearly every position of every text, so the walks read through unsafe buffers: the checked
/// subscripts took a third of their time. Positions stay between the bounds that the walks compare, which are
/// clamped to the text first; slots are masked by the size of the table; bit sets have a bit for every value
/// that indexes them.
struct PhraseTrie: Sendable {
    /// Bits of the characters that phrases start with, and of those that are phrases by themselves.
    private var first: [UInt64]
    private var singles: [UInt64]
    private var hasSingles = false
    /// Hashed pairs of characters that phrases start with.
    private var pairs: [UInt64]
    /// The same pairs with their nodes, which saves a walk its first step: pair · 32 bits of the node; 0 is free.
    private var pairNodes: [UInt64]
    private var pairMask: Int
    private var pairCount = 0
    /// unit · 24 bits of the node · 24 bits of the child; 0 is free, as no child is the root.
    private var slots: [UInt64]
    private var mask: Int
    private var used = 0
    /// The phrase that ends in a node, or -1.
    private var ends: [Int32] = [-1]
    private(set) var openings: PhraseOpenings

    init(backward: Bool) {
        first = [UInt64](repeating: 0, count: 1024)
        singles = first
        pairs = [UInt64](repeating: 0, count: Self.pairBits / 64)
        pairNodes = [UInt64](repeating: 0, count: 64)
        pairMask = 63
        slots = [UInt64](repeating: 0, count: 64)
        mask = 63
        openings = PhraseOpenings(isBackward: backward)
    }

    // MARK: Looks

    @inline(__always)
    func mayStart(_ unit: UInt16) -> Bool { first[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0 }

    @inline(__always)
    func mayMatch(_ units: [UInt16], at position: Int, limit: Int) -> Bool {
        guard position < limit else { return false }
        let unit = units[position]
        if position + 1 < limit, isPair(unit, units[position + 1]) { return true }
        return hasSingles && isSingle(unit)
    }

    @inline(__always)
    func mayMatch(_ units: [UInt16], endingAt position: Int, floor: Int) -> Bool {
        guard position > floor else { return false }
        let unit = units[position - 1]
        if position - 1 > floor, isPair(unit, units[position - 2]) { return true }
        return hasSingles && isSingle(unit)
    }

    /// The first position from which a phrase may start.
    func nextCandidate(_ units: [UInt16], from position: Int, limit: Int) -> Int? {
        let limit = min(limit, units.count)
        guard position >= 0, position < limit else { return nil }
        return units.withUnsafeBufferPointer { units in
            pairs.withUnsafeBufferPointer { pairs in
                var index = position
                while index + 1 < limit {
                    let bit = Self.pairBit(units[index], units[index + 1])
                    if pairs[bit >> 6] & (1 << UInt64(bit & 63)) != 0 { return index }
                    if hasSingles, isSingle(units[index]) { return index }
                    index += 1
                }
                return hasSingles && isSingle(units[index]) ? index : nil
            }
        }
    }

    /// The longest phrase from a position on: its length, 0 for none, and its number.
    @inline(never)
    func walk(_ units: [UInt16], from position: Int, to limit: Int) -> (length: Int, phrase: Int32) {
        let limit = min(limit, units.count)
        guard position >= 0 else { return (0, -1) }
        return units.withUnsafeBufferPointer { units in
            slots.withUnsafeBufferPointer { slots in
                ends.withUnsafeBufferPointer { ends in
                    var best: (length: Int, phrase: Int32) = (0, -1)
                    guard position < limit else { return best }
                    if hasSingles, isSingle(units[position]) {
                        best = (1, ends[child(of: 0, units[position], in: slots)])
                    }
                    guard position + 1 < limit else { return best }
                    var node = node(ofPair: units[position], units[position + 1])
                    guard node != 0 else { return best }
                    var index = position + 2
                    if ends[node] >= 0 { best = (2, ends[node]) }
                    while index < limit {
                        node = child(of: node, units[index], in: slots)
                        guard node != 0 else { break }
                        index += 1
                        if ends[node] >= 0 { best = (index - position, ends[node]) }
                    }
                    return best
                }
            }
        }
    }

    /// The longest phrase that ends before a position.
    @inline(never)
    func walkBack(_ units: [UInt16], from position: Int, to floor: Int) -> (length: Int, phrase: Int32) {
        let floor = max(0, floor)
        guard position <= units.count else { return (0, -1) }
        return units.withUnsafeBufferPointer { units in
            slots.withUnsafeBufferPointer { slots in
                ends.withUnsafeBufferPointer { ends in
                    var best: (length: Int, phrase: Int32) = (0, -1)
                    guard position > floor else { return best }
                    if hasSingles, isSingle(units[position - 1]) {
                        best = (1, ends[child(of: 0, units[position - 1], in: slots)])
                    }
                    guard position - 1 > floor else { return best }
                    var node = node(ofPair: units[position - 1], units[position - 2])
                    guard node != 0 else { return best }
                    var index = position - 2
                    if ends[node] >= 0 { best = (2, ends[node]) }
                    while index > floor {
                        node = child(of: node, units[index - 1], in: slots)
                        guard node != 0 else { break }
                        index -= 1
                        if ends[node] >= 0 { best = (position - index, ends[node]) }
                    }
                    return best
                }
            }
        }
    }

    @inline(__always)
    private func isSingle(_ unit: UInt16) -> Bool { singles[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0 }

    @inline(__always)
    private func isPair(_ unit: UInt16, _ next: UInt16) -> Bool {
        let bit = Self.pairBit(unit, next)
        return pairs[bit >> 6] & (1 << UInt64(bit & 63)) != 0
    }

    private static var pairBits: Int { 1 << 15 }

    @inline(__always)
    private static func pairBit(_ unit: UInt16, _ next: UInt16) -> Int {
        let pair = UInt32(unit) << 16 | UInt32(next)
        return Int((pair &* 0x9E37_79B1) >> 17)
    }

    private static func key(_ node: Int, _ unit: UInt16) -> UInt64 {
        UInt64(truncatingIfNeeded: node) << 24 | UInt64(unit) << 48
    }

    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    }

    /// The child of a node, 0 for none.
    @inline(__always)
    private func child(of node: Int, _ unit: UInt16, in slots: UnsafeBufferPointer<UInt64>) -> Int {
        let key = Self.key(node, unit)
        var index = slot(of: key)
        while slots[index] != 0 {
            if (slots[index] ^ key) < 1 << 24 { return Int(truncatingIfNeeded: slots[index] & 0xFF_FFFF) }
            index = (index + 1) & mask
        }
        return 0
    }

    @inline(__always)
    private func slot(ofPair unit: UInt16, _ next: UInt16) -> Int {
        let pair = UInt64(unit) << 16 | UInt64(next)
        return Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 40) & pairMask
    }

    /// The node that two characters lead to, 0 for none.
    @inline(__always)
    private func node(ofPair unit: UInt16, _ next: UInt16) -> Int {
        let pair = UInt64(unit) << 48 | UInt64(next) << 32
        return pairNodes.withUnsafeBufferPointer { nodes in
            var index = slot(ofPair: unit, next)
            while nodes[index] != 0 {
                if (nodes[index] ^ pair) >> 32 == 0 {
                    return Int(truncatingIfNeeded: nodes[index] & 0xFFFF_FFFF)
                }
                index = (index + 1) & pairMask
            }
            return 0
        }
    }

    // MARK: Making

    /// Whether the phrase is new: the first entry of a phrase wins, callers list what has priority first.
    mutating func insert(_ phrase: String, _ number: Int32) -> Bool {
        var units = Array(phrase.utf16)
        if openings.isBackward { units.reverse() }
        guard let head = units.first else { return false }
        first[Int(head >> 6)] |= 1 << UInt64(head & 63)
        if units.count == 1 {
            singles[Int(head >> 6)] |= 1 << UInt64(head & 63)
            hasSingles = true
            openings.singles.append(head)
        } else {
            let bit = Self.pairBit(head, units[1])
            pairs[bit >> 6] |= 1 << UInt64(bit & 63)
            openings.pairs.append(openings.isBackward ? (units[1], head) : (head, units[1]))
        }
        var node = 0
        for unit in units {
            let next = slots.withUnsafeBufferPointer { child(of: node, unit, in: $0) }
            if next != 0 {
                node = next
                continue
            }
            // 24 bits; no lexicon comes near.
            precondition(ends.count < 1 << 24, "too many phrases")
            store(Self.key(node, unit) | UInt64(ends.count))
            node = ends.count
            ends.append(-1)
        }
        if units.count > 1 { storePair(units[0], units[1]) }
        guard ends[node] < 0 else { return false }
        ends[node] = number
        return true
    }

    private mutating func store(_ entry: UInt64) {
        if 2 * (used + 1) > slots.count { grow() }
        place(entry)
        used += 1
    }

    private mutating func storePair(_ unit: UInt16, _ next: UInt16) {
        guard node(ofPair: unit, next) == 0 else { return }
        let (first, second) = slots.withUnsafeBufferPointer { slots in
            let first = child(of: 0, unit, in: slots)
            return (first, child(of: first, next, in: slots))
        }
        guard first != 0, second != 0 else { return }
        pairCount += 1
        if 2 * pairCount > pairNodes.count {
            let old = pairNodes
            pairMask = old.count * 2 - 1
            pairNodes = [UInt64](repeating: 0, count: pairMask + 1)
            for entry in old where entry != 0 { placePair(entry) }
        }
        placePair(UInt64(unit) << 48 | UInt64(next) << 32 | UInt64(second))
    }

    private mutating func placePair(_ entry: UInt64) {
        let unit = UInt16(truncatingIfNeeded: entry >> 48)
        let next = UInt16(truncatingIfNeeded: entry >> 32)
        var index = slot(ofPair: unit, next)
        while pairNodes[index] != 0 { index = (index + 1) & pairMask }
        pairNodes[index] = entry
    }

    private mutating func place(_ entry: UInt64) {
        var index = slot(of: entry & ~0xFF_FFFF)
        while slots[index] != 0 { index = (index + 1) & mask }
        slots[index] = entry
    }

    private mutating func grow() {
        let old = slots
        mask = old.count * 2 - 1
        slots = [UInt64](repeating: 0, count: mask + 1)
        for entry in old where entry != 0 { place(entry) }
    }
}
