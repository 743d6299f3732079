/// What a ``PhraseTable`` is made from, added bit by bit: large tables need no array of strings with their values first.
struct PhraseEntries<Value: Sendable>: Sendable {
    let isBackward: Bool
    private(set) var phrases = PhraseList()
    /// One for each phrase.
    private(set) var values: [Value] = []

    init(backward: Bool) { isBackward = backward }

    mutating func add(_ phrase: String, _ value: Value) {
        phrases.append(phrase, backward: isBackward)
        values.append(value)
    }

    mutating func add(_ words: some Sequence<String>, _ value: Value) {
        for word in words { add(word, value) }
    }
}
