/// A time that bounds a task or goal: 8月份, 年底前, 用三年时间, 每月.
public typealias Time = Located<TimeFields>

public struct TimeFields: RecordFields {
    public var kind: RecordKind { .time }
    public var type: TimeType
    /// ISO 8601-2 (EDTF): `2020`, `20XX`, `2021-08`, `../2021-12-31`; `nil` where it cannot be said.
    public var edtf: String?
    /// The id of the innermost directive that holds it.
    public var directive: String?

    public init(type: TimeType, edtf: String?, directive: String?) {
        self.type = type
        self.edtf = edtf
        self.directive = directive
    }
}

public enum TimeType: String, Sendable, Hashable, Codable {
    case deadline, period, frequency
}
