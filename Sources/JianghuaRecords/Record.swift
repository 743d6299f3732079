/// One line of the output: a record of any kind.
public enum Record: Sendable, Hashable, Codable {
    /// An address or report.
    case speech(Speech)
    /// A numbered item.
    case directive(Directive)
    /// An unnumbered instruction.
    case requirement(Requirement)
    /// A mention of a body.
    case unit(NamedUnit)
    /// A percentage or a quantity, as its `kind` says.
    case figure(Located<FigureFields>)
    /// A time that bounds a task or goal.
    case time(Time)
    /// A result to be reached.
    case goal(Goal)
    /// What a reader should distrust.
    case diagnostic(Diagnostic)
    /// A document that could not be read.
    case failure(Failure)

    /// The kind, as the key `kind` says it.
    public var kind: RecordKind {
        switch self {
        case .speech: .speech
        case .directive: .directive
        case .requirement: .requirement
        case .unit: .unit
        case .figure(let figure): figure.kind
        case .time: .time
        case .goal: .goal
        case .diagnostic: .diagnostic
        case .failure: .error
        }
    }

    /// The header; `nil` for a failure, which has none.
    public var header: RecordHeader? {
        switch self {
        case .speech(let record): record.header
        case .directive(let record): record.header
        case .requirement(let record): record.header
        case .unit(let record): record.header
        case .figure(let record): record.header
        case .time(let record): record.header
        case .goal(let record): record.header
        case .diagnostic(let record): record.header
        case .failure: nil
        }
    }

    private enum CodingKeys: String, CodingKey { case kind }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(RecordKind.self, forKey: .kind) {
        case .speech: self = .speech(try Speech(from: decoder))
        case .directive: self = .directive(try Directive(from: decoder))
        case .requirement: self = .requirement(try Requirement(from: decoder))
        case .unit: self = .unit(try NamedUnit(from: decoder))
        case .percentage, .quantity: self = .figure(try Located<FigureFields>(from: decoder))
        case .time: self = .time(try Time(from: decoder))
        case .goal: self = .goal(try Goal(from: decoder))
        case .diagnostic: self = .diagnostic(try Diagnostic(from: decoder))
        case .error: self = .failure(try Failure(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .speech(let record): try record.encode(to: encoder)
        case .directive(let record): try record.encode(to: encoder)
        case .requirement(let record): try record.encode(to: encoder)
        case .unit(let record): try record.encode(to: encoder)
        case .figure(let record): try record.encode(to: encoder)
        case .time(let record): try record.encode(to: encoder)
        case .goal(let record): try record.encode(to: encoder)
        case .diagnostic(let record): try record.encode(to: encoder)
        case .failure(let failure):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(RecordKind.error, forKey: .kind)
            try failure.encode(to: encoder)
        }
    }
}
