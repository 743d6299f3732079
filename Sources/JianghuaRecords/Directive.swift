/// A numbered item of a speech: 一、 (一) 1. 一是 一要 第一 首先 ….
public typealias Directive = Located<DirectiveFields>

/// What a numbered item says.
public struct DirectiveFields: RecordFields {
    /// Always `directive`.
    public var kind: RecordKind { .directive }
    /// The number as it stands in the text and what it counts.
    public var number: DirectiveNumber
    /// Depth in the speech's outline, 1 for the outermost items.
    public var level: Int
    /// The values from the root to this item: `[2, 3]`.
    public var path: [Int]
    /// The id of the enclosing item.
    public var parent: String?
    /// What names the item, in the source's words, without the number.
    @SourceExcerpt public var heading: String
    /// Whether it says what is to be done, or reports.
    public var mood: DirectiveMood
    /// The item with all that hangs below it; `range` is its own words.
    public var extent: SourceRange
    /// Ids of the units, goals of the item's own words.
    public var units: [String]
    /// Ids of the goals of the item's own words.
    public var goals: [String]
    /// The first deadline of the item's own words.
    public var deadline: Deadline?

    private enum CodingKeys: String, CodingKey {
        case number, level, path, parent, heading, mood, extent, units, goals, deadline
    }
}

// In an extension, so that the initializer that the compiler makes stays: large structs that an initializer of
// their own puts together are copied once more.
extension DirectiveFields {
    /// Every key, as the schema wants it; `null` where there is nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(number, forKey: .number)
        try container.encode(level, forKey: .level)
        try container.encode(path, forKey: .path)
        try container.encode(parent, forKey: .parent)
        try container.encode($heading, forKey: .heading)
        try container.encode(mood, forKey: .mood)
        try container.encode(extent, forKey: .extent)
        try container.encode(units, forKey: .units)
        try container.encode(goals, forKey: .goals)
        try container.encode(deadline, forKey: .deadline)
    }

    /// Fields as given.
    public init(
        number: DirectiveNumber, level: Int, path: [Int], parent: String?, heading: String,
        mood: DirectiveMood,
        extent: SourceRange, units: [String], goals: [String], deadline: Deadline?
    ) {
        self.init(
            number: number, level: level, path: path, parent: parent, excerpt: SourceExcerpt(heading),
            mood: mood, extent: extent, units: units, goals: goals, deadline: deadline)
    }

    /// - Parameter excerpt: the heading.
    package init(
        number: DirectiveNumber, level: Int, path: [Int], parent: String?, excerpt: SourceExcerpt,
        mood: DirectiveMood, extent: SourceRange, units: [String], goals: [String], deadline: Deadline?
    ) {
        self.init(
            number: number, level: level, path: path, parent: parent, heading: excerpt, mood: mood,
            extent: extent, units: units, goals: goals, deadline: deadline)
    }
}

/// The number of a directive as it stands in the text and what it counts.
public struct DirectiveNumber: Sendable, Hashable, Codable {
    /// The source's characters: `一`, `(二)`, `三要`; brackets stay, delimiters do not.
    @SourceExcerpt public var text: String
    /// What it counts, from 1: 首先 is 1, 最后 the next of its series.
    public var value: Int
    /// How it is written.
    public var style: EnumeratorStyle
    /// Where `text` stands.
    public var range: SourceRange
}

// In an extension, so that the initializer that the compiler makes stays: large structs that an initializer of
// their own puts together are copied once more.
extension DirectiveNumber {
    /// A number with its parts as given.
    public init(text: String, value: Int, style: EnumeratorStyle, range: SourceRange) {
        self.init(excerpt: SourceExcerpt(text), value: value, style: style, range: range)
    }

    package init(excerpt: SourceExcerpt, value: Int, style: EnumeratorStyle, range: SourceRange) {
        self.init(text: excerpt, value: value, style: style, range: range)
    }
}

/// The styles of enumerators, after GB/T 9704 and what speeches use beside it.
public enum EnumeratorStyle: String, Sendable, Hashable, Codable, CaseIterable {
    /// 一、
    case cjk
    /// (一)
    case cjkParenthesized = "cjk-paren"
    /// 1. or 1、
    case decimal
    /// (1) or 1)
    case decimalParenthesized = "decimal-paren"
    /// ① ⑴
    case circled
    /// 第一,
    case ordinal
    /// 一是
    case shi
    /// 一要
    case yao
    /// 首先 其次 再次 最后
    case sequence
    /// A.
    case letter
    /// Any other: 其一.
    case other
}

/// Whether an item says what is to be done, or reports.
public enum DirectiveMood: String, Sendable, Hashable, Codable {
    /// It says what is to be done: an instruction, a plan, a commitment.
    case directive
    /// It reports what was done, why it matters, what is wrong, what was learnt.
    case statement
}
