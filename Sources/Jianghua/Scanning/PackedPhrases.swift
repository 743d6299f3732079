/// As ``PhraseTable``, for lexicons of thousands of phrases that are asked at many places: see ``PackedTrie``.
struct PackedPhrases<Value: Sendable>: Sendable {
    typealias Match = PhraseTable<Value>.Match

    private let trie: PackedTrie
    private let values: [Value]

    /// - Parameter backward: when true, phrases are matched by ``longestMatch(in:endingAt:from:)``.
    init(_ entries: some Sequence<(String, Value)>, backward: Bool = false) {
        var phrases: [[UInt16]] = []
        var values: [Value] = []
        for (phrase, value) in entries {
            phrases.append(backward ? Array(phrase.utf16.reversed()) : Array(phrase.utf16))
            values.append(value)
        }
        trie = PackedTrie(phrases)
        self.values = values
    }

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

    @inline(__always)
    private func match(_ found: (length: Int, phrase: Int32)) -> Match? {
        found.length > 0 ? Match(length: found.length, value: values[Int(found.phrase)]) : nil
    }
}
