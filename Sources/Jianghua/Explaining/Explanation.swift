import JianghuaRecords

/// Why a record is there.
public struct Explanation: Sendable, Hashable {
    /// Words of a record and what they are to it.
    public struct Part: Sendable, Hashable {
        /// `number`, `heading`, `head`, `trigger`, `deadline` ….
        public var name: String
        /// The source's words, or a value of the record.
        public var words: String

        /// A part with its name.
        public init(name: String, words: String) {
            self.name = name
            self.words = words
        }
    }

    /// What is explained.
    public var record: Record
    /// The rule that made it.
    public var rule: Rule?
    /// The words as the rule read them: simplified, half-width, repaired.
    public var foldedText: String
    /// What the record is made of.
    public var parts: [Part]
    /// The readings of the same words that lost to it.
    public var beaten: [RejectedReading]
}

/// A reading of some words that was considered and not taken.
public struct RejectedReading: Sendable, Hashable {
    /// What the record would have been.
    public var kind: RecordKind
    /// In Unicode scalars of the source.
    public var range: SourceRange
    /// The source's own words.
    public var text: String
    /// The id of the rule that would have made it; `nil` when it was refused before a rule took it.
    public var rule: String?
    /// Why it was not taken, in words.
    public var reason: String
}
