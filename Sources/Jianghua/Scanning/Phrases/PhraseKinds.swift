/// Lexicons that are asked about the same stretch: one pass tells which of them have a phrase in it.
struct PhraseKinds<Kinds: OptionSet & Sendable>: Sendable where Kinds.Element == Kinds {
    private let table: PhraseTable<Kinds>

    init(_ lexicons: [(kind: Kinds, phrases: [String])]) {
        // By units: a string that is a key is normalized for every question.
        var kinds: [ArraySlice<UInt16>: Kinds] = [:]
        for (kind, phrases) in lexicons {
            for phrase in phrases { kinds[Array(phrase.utf16)[...], default: []].formUnion(kind) }
        }
        // The longest phrase at a place is found: it stands for those that it begins with, too.
        table = PhraseTable(
            kinds.keys.map { phrase in
                let all = phrase.indices.reduce(into: Kinds()) { all, index in
                    all.formUnion(kinds[phrase[...index]] ?? [])
                }
                return (String(decoding: phrase, as: UTF16.self), all)
            })
    }

    /// The next place where phrases start that end by a limit, and their kinds. O(limit - position).
    func next(in units: [UInt16], from position: Int, limit: Int) -> (position: Int, kinds: Kinds)? {
        table.nextMatch(in: units, from: position, limit: limit).map { ($0.position, $0.match.value) }
    }

    /// The kinds of phrases that stand in a range; no more are looked for once `last` is found. O(range).
    func kinds(in units: [UInt16], within range: Range<Int>, until last: Kinds) -> Kinds {
        var found: Kinds = []
        var position = range.lowerBound
        while !found.isSuperset(of: last),
            let (place, kinds) = next(in: units, from: position, limit: range.upperBound)
        {
            found.formUnion(kinds)
            position = place + 1
        }
        return found
    }
}
