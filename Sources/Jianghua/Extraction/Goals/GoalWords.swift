/// Lexicons that are asked about the same stretch: one pass tells which of them have a word in it.
struct GoalWords: Sendable {
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt8

        static let must = Kinds(rawValue: 1)
        static let strive = Kinds(rawValue: 2)
        static let title = Kinds(rawValue: 4)
        static let honor = Kinds(rawValue: 8)
        static let aim = Kinds(rawValue: 16)
        static let finishing = Kinds(rawValue: 32)
        static let negation = Kinds(rawValue: 64)
    }

    /// In front of a trigger: what makes the goal a must or an effort.
    static let governors = GoalWords([(.must, GoalLexicon.mustWords), (.strive, GoalLexicon.strives)])

    /// In a goal: what kind of result it is.
    static let results = GoalWords([
        (.title, GoalLexicon.titles), (.honor, GoalLexicon.honors), (.aim, GoalLexicon.aims),
        (.finishing, GoalLexicon.finishing), (.negation, GoalLexicon.negations),
    ])

    private let table: PhraseTable<Kinds>

    private init(_ lexicons: [(kind: Kinds, words: String)]) {
        var kinds: [Substring: Kinds] = [:]
        for (kind, words) in lexicons {
            for word in words.split(whereSeparator: \.isWhitespace) { kinds[word, default: []].insert(kind) }
        }
        // The longest word at a place is found: it stands for those that it begins with, too.
        table = PhraseTable(
            kinds.keys.map { word in
                let all = word.indices.reduce(into: Kinds()) { all, index in
                    all.formUnion(kinds[word[...index]] ?? [])
                }
                return (String(word), all)
            })
    }

    /// The kinds of words that stand in a range; no more are looked for once `last` is found. O(range).
    func kinds(in units: [UInt16], within range: Range<Int>, until last: Kinds) -> Kinds {
        var found: Kinds = []
        var position = range.lowerBound
        while !found.contains(last),
            let (place, match) = table.nextMatch(in: units, from: position, limit: range.upperBound)
        {
            found.formUnion(match.value)
            position = place + 1
        }
        return found
    }
}
