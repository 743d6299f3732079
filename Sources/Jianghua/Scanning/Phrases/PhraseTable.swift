/// Many phrases at once: the longest one that starts, or ends, at a position.
///
/// A ``PhraseTrie`` with a value for each phrase. Nearly every position is sent away by one load from a bit set
/// of hashed pairs: most characters of a Chinese text start some phrase, few pairs do. That test is inlined where
/// a phrase is asked for; only what passes it is walked. A look costs O(longest phrase) and allocates nothing.
struct PhraseTable<Value: Sendable>: @unchecked Sendable {
    struct Match {
        /// In units.
        var length: Int
        var value: Value
    }

    /// What looks read, without a look at the storage: it is four words, so that it is handed on for little.
    private let nodes: PhraseNodes
    private let values: UnsafePointer<Value>
    private let storage: PhraseStorage<Value>

    /// What its phrases begin (backward: end) with, for a ``PhraseSieve``. O(phrases).
    var openings: PhraseOpenings { PhraseOpenings(isBackward: storage.isBackward, nodes.pairs) }

    /// - Parameters:
    ///   - entries: Of equal phrases the first counts; callers list what has priority first.
    ///   - backward: When true, phrases are matched by ``longestMatch(in:endingAt:from:)``.
    init(_ entries: some Sequence<(String, Value)>, backward: Bool = false) {
        var list = PhraseEntries<Value>(backward: backward)
        for (phrase, value) in entries { list.add(phrase, value) }
        self.init(list)
    }

    /// - Parameter entries: of equal phrases the first counts.
    init(_ entries: PhraseEntries<Value>) {
        storage = PhraseStorage(entries)
        nodes = storage.nodes
        values = storage.values
    }

    /// The longest phrase that starts at the position and ends by `limit`.
    @inline(__always)
    func longestMatch(in units: [UInt16], at position: Int, limit: Int) -> Match? {
        match(nodes.longest(units, at: position, limit: limit))
    }

    /// The longest phrase that ends right before the position and starts at or after `floor`.
    @inline(__always)
    func longestMatch(in units: [UInt16], endingAt position: Int, from floor: Int) -> Match? {
        match(nodes.longest(units, endingAt: position, floor: floor))
    }

    /// The first position of a range where a phrase starts that ends inside it. O(range).
    func firstPosition(in units: [UInt16], within range: Range<Int>) -> Int? {
        nextMatch(in: units, from: range.lowerBound, limit: range.upperBound)?.position
    }

    /// The next match at or after a position that ends by `limit`, and where it is. O(limit - position).
    @inline(__always)
    func nextMatch(in units: [UInt16], from position: Int, limit: Int) -> (position: Int, match: Match)? {
        let (place, found) = nodes.next(units, from: position, limit: limit)
        return match(found).map { (place, $0) }
    }

    /// Whether a phrase of a forward table stands at the start of characters.
    func begins(_ units: [UInt16]) -> Bool { longestMatch(in: units, at: 0, limit: units.count) != nil }

    /// Whether characters are a phrase of a forward table.
    func holds(_ units: [UInt16]) -> Bool {
        longestMatch(in: units, at: 0, limit: units.count)?.length == units.count
    }

    @inline(__always)
    private func match(_ found: (length: Int, phrase: Int32)) -> Match? {
        found.length > 0 ? Match(length: found.length, value: values[Int(found.phrase)]) : nil
    }
}

extension PhraseTable where Value == Bool {
    /// Phrases of which it only matters that they stand there.
    init(_ phrases: [String], backward: Bool = false) {
        self.init(phrases.lazy.map { ($0, true) }, backward: backward)
    }
}
