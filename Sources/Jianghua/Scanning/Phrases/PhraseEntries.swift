/// What a ``PhraseTable`` is made from, added bit by bit: large tables need no array of strings with their values first.
struct PhraseEntries<Value: Sendable>: Sendable {
    let isBackward: Bool
    private(set) var phrases = PhraseList()
    /// One for each phrase.
    private(set) var values: [Value] = []

    init(backward: Bool) { isBackward = backward }

    /// - Parameter ending: what follows the phrase.
    mutating func add(_ phrase: String, ending: String = "", _ value: Value) {
        phrases.append(phrase, ending: ending, backward: isBackward)
        values.append(value)
    }

    mutating func add(_ words: [String], _ value: Value) {
        for word in words { add(word, value) }
    }

    mutating func add(_ words: WordList, _ value: Value) {
        for opening in words.openings {
            phrases.append(wordsOf: words.text, after: opening, backward: isBackward)
        }
        values.append(contentsOf: repeatElement(value, count: phrases.count - values.count))
    }
}

/// Words of a lexicon as they are written down, all of them behind each of some openings: 驻京|办事处.
///
/// Tables are made from them without a string for each word.
struct WordList: Sendable {
    var openings = [""]
    var text: String

    var words: [String] {
        let words = text.words
        return openings.flatMap { opening in words.map { opening + $0 } }
    }
}
