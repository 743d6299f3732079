/// Words around and in a goal that tell its strength and type.
struct GoalWords: OptionSet, Sendable {
    let rawValue: UInt8

    static let must = GoalWords(rawValue: 1)
    static let strive = GoalWords(rawValue: 2)
    static let title = GoalWords(rawValue: 4)
    static let honor = GoalWords(rawValue: 8)
    static let aim = GoalWords(rawValue: 16)
    static let finishing = GoalWords(rawValue: 32)
    static let negation = GoalWords(rawValue: 64)
    static let style = GoalWords(rawValue: 128)

    /// In front of a trigger: what makes the goal a must or an effort.
    static let governors = PhraseKinds<GoalWords>([
        // 保证 is its own trigger, or part of a noun: 保证率.
        (.must, words(GoalLexicon.mustWords).filter { $0 != "保证" }), (.strive, words(GoalLexicon.strives)),
    ])

    /// In a goal: what kind of result it is.
    static let results = PhraseKinds<GoalWords>([
        (.title, words(GoalLexicon.titles)), (.honor, words(GoalLexicon.honors) + GoalVerbs.titles),
        (.style, words(GoalLexicon.styles) + GoalVerbs.styles), (.aim, words(GoalLexicon.aims)),
        (.finishing, words(GoalLexicon.finishing)),
        (.negation, GoalLexicon.negations),
    ])

    private static func words(_ list: String) -> [String] {
        list.words
    }
}
