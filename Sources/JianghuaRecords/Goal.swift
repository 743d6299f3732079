/// A clause that states a result to be reached: 确保…, 力争…, 到2027年建成….
public typealias Goal = Located<GoalFields>

public struct GoalFields: RecordFields {
    public var kind: RecordKind { .goal }
    public var trigger: String
    public var strength: GoalStrength
    public var type: GoalType
    public var deadline: Deadline?
    /// Ids of what lies inside the goal.
    public var units: [String]
    public var percentages: [String]
    public var quantities: [String]
    /// The id of the innermost directive that holds it.
    public var directive: String?

    public init(
        trigger: String, strength: GoalStrength, type: GoalType, deadline: Deadline?, units: [String],
        percentages: [String], quantities: [String], directive: String?
    ) {
        self.trigger = trigger
        self.strength = strength
        self.type = type
        self.deadline = deadline
        self.units = units
        self.percentages = percentages
        self.quantities = quantities
        self.directive = directive
    }
}

public enum GoalStrength: String, Sendable, Hashable, Codable {
    case must, strive, plan
}

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
