/// A time that bounds a task or goal: 8月份, 年底前, 用三年时间, 每月.
public typealias Time = Located<TimeFields>

/// What a time says.
public struct TimeFields: RecordFields {
    /// Always `time`.
    public var kind: RecordKind { .time }
    /// What it bounds.
    public var type: TimeType
    /// ISO 8601-2 (EDTF): `2020`, `20XX`, `2021-08`, `../2021-12-31`, `../2026-07-08T23:00`;
    /// `nil` where it cannot be said.
    public var edtf: String?
    /// The id of the innermost directive that holds it.
    public var directive: String?

    /// Fields as given.
    public init(type: TimeType, edtf: String?, directive: String?) {
        self.type = type
        self.edtf = edtf
        self.directive = directive
    }

    private enum CodingKeys: String, CodingKey { case type, edtf, directive }

    /// Every key, as the schema wants it; `null` where there is nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(type, forKey: .type)
        try container.encode(edtf, forKey: .edtf)
        try container.encode(directive, forKey: .directive)
    }
}

/// How a time bounds a task.
public enum TimeType: String, Sendable, Hashable, Codable {
    /// By when: 8月份, 年底前.
    case deadline
    /// For how long, or from when to when: 用三年时间, 从现在起到年底.
    case period
    /// How often: 每月, 每周一次.
    case frequency
}
