/// Many phrases at once: the longest one that starts, or ends, at a position.
///
/// A ``PhraseTrie`` with a value for each phrase. Nearly every position is sent away by one load from a bit set
/// of hashed pairs: most characters of a Chinese text start some phrase, few pairs do. That test is inlined where
/// a phrase is asked for; only what passes it is walked. A look costs O(longest phrase) and allocates nothing.
struct PhraseTable<Value: Sendable>: Sendable {
    struct Match {
        /// In units.
        var length: Int
        var value: Value
    }

    private var trie: PhraseTrie
    private var values: [Value] = []

    /// - Parameter backward: when true, phrases are matched by ``longestMatch(in:endingAt:from:)``.
    init(_ entries: some Sequence<(String, Value)>, backward: Bool = false) {
        trie = PhraseTrie(backward: backward)
        for (phrase, value) in entries where trie.insert(phrase, Int32(truncatingIfNeeded: values.count)) {
            values.append(value)
        }
    }

    /// What its phrases begin (backward: end) with, for a ``PhraseSieve``.
    var openings: PhraseOpenings { trie.openings }

    /// The longest phrase that starts at the position and ends by `limit`.
    @inline(__always)
    func longestMatch(in units: [UInt16], at position: Int, limit: Int) -> Match? {
        guard trie.mayMatch(units, at: position, limit: limit) else { return nil }
        return match(trie.walk(units, from: position, to: limit))
    }

    /// The longest phrase that ends right before the position and starts at or after `floor`.
    @inline(__always)
    func longestMatch(in units: [UInt16], endingAt position: Int, from floor: Int) -> Match? {
        guard trie.mayMatch(units, endingAt: position, floor: floor) else { return nil }
        return match(trie.walkBack(units, from: position, to: floor))
    }

    /// The first position of a range where a phrase starts that ends inside it. O(range).
    func firstPosition(in units: [UInt16], within range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while let next = trie.nextCandidate(units, from: position, limit: range.upperBound) {
            if trie.walk(units, from: next, to: range.upperBound).length > 0 { return next }
            position = next + 1
        }
        return nil
    }

    /// The next match at or after a position that ends by `limit`, and where it is. O(limit - position).
    func nextMatch(in units: [UInt16], from position: Int, limit: Int) -> (position: Int, match: Match)? {
        var position = position
        while let next = trie.nextCandidate(units, from: position, limit: limit) {
            if let match = match(trie.walk(units, from: next, to: limit)) { return (next, match) }
            position = next + 1
        }
        return nil
    }

    /// Whether any phrase starts (backward: ends) with the unit.
    @inline(__always)
    func mayStart(_ unit: UInt16) -> Bool { trie.mayStart(unit) }

    @inline(__always)
    private func match(_ found: (length: Int, phrase: Int32)) -> Match? {
        found.length > 0 ? Match(length: found.length, value: values[Int(found.phrase)]) : nil
    }
}

/// What the phrases of a table begin with; of a backward table, what they end with.
struct PhraseOpenings: Sendable {
    var isBackward: Bool
    /// Phrases of one character.
    var singles: [UInt16] = []
    /// The first two characters of longer ones in the order of the text; of a backward table the last two.
    var pairs: [(UInt16, UInt16)] = []

    /// With those of another table of the same direction.
    func adding(_ other: PhraseOpenings) -> PhraseOpenings {
        var openings = self
        openings.singles += other.singles
        openings.pairs += other.pairs
        return openings
    }

    /// With characters that are no phrases but to be found with them.
    func adding(singles more: [UInt16]) -> PhraseOpenings {
        var openings = self
        openings.singles += more
        return openings
    }
}
