/// A named rule. Every record carries the id of the rule that made it.
public struct Rule: Sendable, Hashable {
    /// `extractor.family.name`, in lower case: `directive.inline.shi`.
    public let id: String
    /// One sentence: what it takes and what it leaves.
    public let summary: String

    /// A rule with its parts as given.
    public init(id: String, summary: String) {
        self.id = id
        self.summary = summary
    }
}
