/// A mention of a body that can hold a duty: 市住建局, 各乡镇, 创建办.
public typealias NamedUnit = Located<UnitFields>

/// What a mention of a body says.
public struct UnitFields: RecordFields {
    /// Always `unit`.
    public var kind: RecordKind { .unit }
    /// Simplified, half-width, without brackets and ruby, shared prefix or head restored.
    @SourceExcerpt public var name: String
    /// What kind of body it is.
    public var category: UnitCategory
    /// A collective or role that names no body: 各部门, 牵头单位.
    public var generic: Bool
    /// The name is anonymised: xx局, X县.
    public var masked: Bool
    /// What it has to do with the task.
    public var role: UnitRole
    /// How the role is known; `nil` for mentions.
    public var basis: RoleBasis?
    /// The fullest name of the same body in this speech, where it differs from `name`.
    public var canonical: String?
    /// The id of the innermost directive that holds the mention.
    public var directive: String?

    private enum CodingKeys: String, CodingKey {
        case name, category, generic, masked, role, basis, canonical, directive
    }
}

// In an extension, so that the initializer that the compiler makes stays: large structs that an initializer of
// their own puts together are copied once more.
extension UnitFields {
    /// Every key, as the schema wants it; `null` where there is nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode($name, forKey: .name)
        try container.encode(category, forKey: .category)
        try container.encode(generic, forKey: .generic)
        try container.encode(masked, forKey: .masked)
        try container.encode(role, forKey: .role)
        try container.encode(basis, forKey: .basis)
        try container.encode(canonical, forKey: .canonical)
        try container.encode(directive, forKey: .directive)
    }

    /// Fields as given.
    public init(
        name: String, category: UnitCategory, generic: Bool, masked: Bool, role: UnitRole, basis: RoleBasis?,
        canonical: String?, directive: String?
    ) {
        self.init(
            excerpt: SourceExcerpt(name), category: category, generic: generic, masked: masked, role: role,
            basis: basis, canonical: canonical, directive: directive)
    }

    /// - Parameter excerpt: the name.
    package init(
        excerpt: SourceExcerpt, category: UnitCategory, generic: Bool, masked: Bool, role: UnitRole,
        basis: RoleBasis?, canonical: String?, directive: String?
    ) {
        self.init(
            name: excerpt, category: category, generic: generic, masked: masked, role: role, basis: basis,
            canonical: canonical, directive: directive)
    }
}

/// Kinds of bodies.
public enum UnitCategory: String, Sendable, Hashable, Codable, CaseIterable {
    /// 党委, 纪委, 组织部, 宣传部, 政法委, 文明办.
    case party
    /// 政府, 厅局委办, 街道办事处.
    case government
    /// 人大.
    case congress
    /// 政协.
    case cppcc
    /// 法院, 检察院.
    case judiciary
    /// 人武部, 军分区.
    case military
    /// 工会, 团委, 妇联, 文联.
    case mass
    /// 公司, 集团, 银行.
    case enterprise
    /// 学校, 医院, 媒体, 场馆.
    case institution
    /// 指挥部, 领导小组, 工作组, 督查组, 创建办.
    case taskforce
    /// 省市县区乡镇街道社区村 with a proper or masked name.
    case division
    /// Every generic one: 各部门, 有关单位.
    case collective
}

/// What a body has to do with a task.
public enum UnitRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// 牵头
    case lead
    /// 配合, 协助, 参与
    case assist
    /// bears the duty: X要…, 由X…, 责任单位:X
    case responsible
    /// It is named and has no part in a task.
    case mention
}

/// How a role is known.
public enum RoleBasis: String, Sendable, Hashable, Codable {
    /// A word says so: 牵头, 配合, 负责.
    case explicit
    /// First in a list whose order means the lead.
    case firstListed = "first-listed"
    /// The subject of a duty: 各部门要….
    case subject
}
