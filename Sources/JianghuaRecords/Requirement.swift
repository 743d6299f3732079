/// An unnumbered instruction: a clause group with 要, 必须, 不得, 严禁 … and the one it binds.
public typealias Requirement = Located<RequirementFields>

/// What an unnumbered instruction says.
public struct RequirementFields: RecordFields {
    /// Always `requirement`.
    public var kind: RecordKind { .requirement }
    /// How it binds.
    public var modality: RequirementModality
    /// What is to be done or left, the source's words.
    @SourceExcerpt public var action: String
    /// Ids of the units that the requirement binds.
    public var subjects: [String]
    /// The id of the innermost directive that holds it.
    public var directive: String?
    /// The first deadline in it.
    public var deadline: Deadline?

    private enum CodingKeys: String, CodingKey {
        case modality, action, subjects, directive, deadline
    }
}

// In an extension, so that the initializer that the compiler makes stays: large structs that an initializer of
// their own puts together are copied once more.
extension RequirementFields {
    /// Every key, as the schema wants it; `null` where there is nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(modality, forKey: .modality)
        try container.encode($action, forKey: .action)
        try container.encode(subjects, forKey: .subjects)
        try container.encode(directive, forKey: .directive)
        try container.encode(deadline, forKey: .deadline)
    }

    /// Fields as given.
    public init(
        modality: RequirementModality, action: String, subjects: [String], directive: String?,
        deadline: Deadline?
    ) {
        self.init(
            modality: modality, excerpt: SourceExcerpt(action), subjects: subjects, directive: directive,
            deadline: deadline)
    }

    /// - Parameter excerpt: the action.
    package init(
        modality: RequirementModality, excerpt: SourceExcerpt, subjects: [String], directive: String?,
        deadline: Deadline?
    ) {
        self.init(
            modality: modality, action: excerpt, subjects: subjects, directive: directive, deadline: deadline)
    }
}

/// How an instruction binds.
public enum RequirementModality: String, Sendable, Hashable, Codable {
    /// 要, 须, 必须, 务必
    case require
    /// 不得, 严禁, 不能
    case forbid
    /// 希望, 应
    case urge
    /// 我们将, 确保
    case commit
}
