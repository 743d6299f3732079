/// Lexicons that are asked about the same stretch: one pass tells which of them have a phrase in it.
struct PhraseKinds<Kinds: OptionSet & Sendable>: Sendable where Kinds.Element == Kinds {
    private let table: PhraseTable<Kinds>

    init(_ lexicons: [(kind: Kinds, phrases: [String])]) {
        let phrases = lexicons.flatMap { kind, phrases in
            phrases.map { (text: $0, units: Array($0.utf16), kind: kind) }
        }
        // The number of a phrase is that of the first one that is equal.
        let numbers = PhraseTable(zip(phrases.lazy.map(\.text), phrases.indices))
        func number(_ units: [UInt16], _ length: Int) -> Int? {
            numbers.longestMatch(in: units, at: 0, limit: length).flatMap {
                $0.length == length ? $0.value : nil
            }
        }
        var kinds = [Kinds](repeating: [], count: phrases.count)
        for phrase in phrases {
            if let first = number(phrase.units, phrase.units.count) { kinds[first].formUnion(phrase.kind) }
        }
        // The longest phrase at a place is found: it stands for those that it begins with, too.
        table = PhraseTable(
            phrases.map { phrase in
                let all = phrase.units.indices.compactMap { number(phrase.units, $0 + 1) }
                return (phrase.text, all.reduce(into: Kinds()) { $0.formUnion(kinds[$1]) })
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
