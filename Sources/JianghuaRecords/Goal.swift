/// A clause that states a result to be reached: 确保…, 力争…, 到2027年建成….
public typealias Goal = Located<GoalFields>

/// What a goal says.
public struct GoalFields: RecordFields {
    /// Always `goal`.
    public var kind: RecordKind { .goal }
    /// The words that make it one, from the source: 确保, 力争, 建成.
    @SourceExcerpt public var trigger: String
    /// How firmly it is set.
    public var strength: GoalStrength
    /// What kind of result it is.
    public var type: GoalType
    /// The time in it or governing it.
    public var deadline: Deadline?
    /// Ids of what lies inside the goal.
    public var units: [String]
    /// Ids of the percentages inside it.
    public var percentages: [String]
    /// Ids of the quantities inside it.
    public var quantities: [String]
    /// The id of the innermost directive that holds it.
    public var directive: String?

    private enum CodingKeys: String, CodingKey {
        case trigger, strength, type, deadline, units, percentages, quantities, directive
    }
}

// In an extension, so that the initializer that the compiler makes stays: large structs that an initializer of
// their own puts together are copied once more.
extension GoalFields {
    /// Every key, as the schema wants it; `null` where there is nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode($trigger, forKey: .trigger)
        try container.encode(strength, forKey: .strength)
        try container.encode(type, forKey: .type)
        try container.encode(deadline, forKey: .deadline)
        try container.encode(units, forKey: .units)
        try container.encode(percentages, forKey: .percentages)
        try container.encode(quantities, forKey: .quantities)
        try container.encode(directive, forKey: .directive)
    }

    /// Fields as given.
    public init(
        trigger: String, strength: GoalStrength, type: GoalType, deadline: Deadline?, units: [String],
        percentages: [String], quantities: [String], directive: String?
    ) {
        self.init(
            excerpt: SourceExcerpt(trigger), strength: strength, type: type, deadline: deadline, units: units,
            percentages: percentages, quantities: quantities, directive: directive)
    }

    /// - Parameter excerpt: the trigger.
    package init(
        excerpt: SourceExcerpt, strength: GoalStrength, type: GoalType, deadline: Deadline?,
        units: [String], percentages: [String], quantities: [String], directive: String?
    ) {
        self.init(
            trigger: excerpt, strength: strength, type: type, deadline: deadline, units: units,
            percentages: percentages, quantities: quantities, directive: directive)
    }
}

/// How firmly a goal is set.
public enum GoalStrength: String, Sendable, Hashable, Codable {
    /// 确保, 必须, 务必, 坚决, 一定要.
    case must
    /// 力争, 争取, 努力, 奋力, 争创.
    case strive
    /// 实现, 达到, 建成, 打造 without either.
    case plan
}

/// What kind of result a goal is.
public enum GoalType: String, Sendable, Hashable, Codable {
    /// has a number or rank to reach
    case metric
    /// a title or an assessment to win
    case honor
    /// something must not happen
    case prevention
    /// to be finished or delivered by a time
    case completion
    /// a state or improvement without a number
    case quality
}
