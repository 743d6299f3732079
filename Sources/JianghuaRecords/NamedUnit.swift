/// A mention of a body that can hold a duty: 市住建局, 各乡镇, 创建办.
public typealias NamedUnit = Located<UnitFields>

public struct UnitFields: RecordFields {
    public var kind: RecordKind { .unit }
    /// Simplified, half-width, without brackets and ruby, shared prefix or head restored.
    public var name: String
    public var category: UnitCategory
    /// A collective or role that names no body: 各部门, 牵头单位.
    public var generic: Bool
    /// The name is anonymised: xx局, X县.
    public var masked: Bool
    public var role: UnitRole
    /// How the role is known; `nil` for mentions.
    public var basis: RoleBasis?
    /// The fullest name of the same body in this speech, where it differs from `name`.
    public var canonical: String?
    /// The id of the innermost directive that holds the mention.
    public var directive: String?

    public init(
        name: String, category: UnitCategory, generic: Bool, masked: Bool, role: UnitRole, basis: RoleBasis?,
        canonical: String?, directive: String?
    ) {
        self.name = name
        self.category = category
        self.generic = generic
        self.masked = masked
        self.role = role
        self.basis = basis
        self.canonical = canonical
        self.directive = directive
    }
}

public enum UnitCategory: String, Sendable, Hashable, Codable, CaseIterable {
    case party, government, congress, cppcc, judiciary, military, mass, enterprise, institution, taskforce
    case division, collective
}

public enum UnitRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// 牵头
    case lead
    /// 配合, 协助, 参与
    case assist
    /// bears the duty: X要…, 由X…, 责任单位:X
    case responsible
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
