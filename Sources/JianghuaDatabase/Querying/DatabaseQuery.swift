/// A ready question to a database, and what narrows its answer.
public struct DatabaseQuery: Sendable, Hashable {
    public enum Question: Sendable, Hashable {
        /// Which units have to do what until when.
        case duties
        /// Who leads what until when.
        case leads
        /// The values of an indicator, targets among them.
        case indicator(String)
        /// Directives and goals that hold all of the words.
        case search(String)
        /// Items that instruct without a unit that has a role in them, above or below.
        case tasksWithoutUnit
        /// Tasks, goals and requirements by their deadlines.
        case deadlines
    }

    public var question: Question
    /// Part of a unit's name.
    public var unit: String?
    /// Only what is due before this day, month or year; what has no date is left out.
    public var deadlineBefore: DueDate?
    /// Part of a document's name.
    public var document: String?

    public init(_ question: Question) { self.question = question }
}

/// A day, month or year, as `2026-06-30`, `2026-06` or `2026`.
public struct DueDate: Sendable, Hashable {
    /// The first day, as an ISO 8601 day.
    public let day: String

    /// `nil` when the text is no date.
    public init?(_ text: String) {
        guard !text.contains("/"), let day = DayRange(edtf: text).first else { return nil }
        self.day = day
    }
}
