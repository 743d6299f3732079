import JianghuaRecords

/// A record in the shape of gold annotations: a range and plain fields, nothing computed.
///
/// All annotation formats are written from these and read back into them.
public struct GoldRecord: Sendable, Hashable {
    /// One of ``GoldSchema/kinds``.
    public var kind: RecordKind
    /// Unique in its document; what `parent` and links refer to.
    public var id: String
    /// What an annotator marks: of a directive its number, of a speech its first line. In Unicode scalars.
    public var range: SourceRange
    /// The source's words at `range`.
    public var text: String
    /// By name; one that is missing is null.
    public var fields: [String: GoldValue] = [:]

    /// A record without fields; give it those of its kind.
    public init(kind: RecordKind, id: String, range: SourceRange, text: String) {
        self.kind = kind
        self.id = id
        self.range = range
        self.text = text
    }
}

/// What a field of gold holds.
public enum GoldValue: Sendable, Hashable {
    case text(String)
    case flag(Bool)
    case integer(Int)

    var words: String {
        switch self {
        case .text(let text): text
        case .flag(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        }
    }
}

/// What a field of gold can hold.
public struct GoldField: Sendable, Hashable {
    /// The values that a field takes.
    public enum Form: Sendable, Hashable {
        case text, integer, flag
        case choice([String])
        /// The id of another record of the kind.
        case link(to: RecordKind)
    }

    /// The field's name in records: `mood`, `role`.
    public var name: String
    /// What its values are.
    public var form: Form
    /// What an annotator's new mark has when nothing else is said.
    public var initial: GoldValue?

    init(_ name: String, _ form: Form, initial: GoldValue? = nil) {
        self.name = name
        self.form = form
        self.initial = initial
    }

    /// The value that a tool's word stands for; `nil` if the field cannot hold it.
    func value(_ word: String) -> GoldValue? {
        switch form {
        case .text, .link: .text(word)
        case .integer: Int(word).map { .integer($0) }
        case .flag: word == "true" ? .flag(true) : word == "false" ? .flag(false) : nil
        case .choice(let choices): choices.contains(word) ? .text(word) : nil
        }
    }
}

/// The kinds that are annotated, their fields, and the one of them that a label shows beside the kind.
public enum GoldSchema {
    /// The kinds that are annotated, in the order of the contract.
    public static let kinds: [RecordKind] = [
        .speech, .directive, .unit, .percentage, .quantity, .time, .goal,
    ]

    /// The fields of a kind that annotators fill in; none for kinds that are not annotated.
    public static func fields(of kind: RecordKind) -> [GoldField] {
        switch kind {
        case .speech: [GoldField("title", .text)]
        case .directive: directive
        case .unit: unit
        case .percentage: figure
        case .quantity: figure + [GoldField("rank", .flag, initial: .flag(false))]
        case .time:
            [GoldField("type", choice([TimeType.deadline, .period, .frequency])), GoldField("edtf", .text)]
        case .goal: goal
        case .requirement, .diagnostic, .error: []
        }
    }

    /// The field that says most about a record of the kind.
    public static func mainField(of kind: RecordKind) -> GoldField? {
        let name: String? =
            switch kind {
            case .directive: "mood"
            case .unit: "role"
            case .percentage, .quantity: "comparator"
            case .time, .goal: "type"
            case .speech, .requirement, .diagnostic, .error: nil
            }
        return name.flatMap { name in fields(of: kind).first { $0.name == name } }
    }

    private static let directive = [
        GoldField("parent", .link(to: .directive)), GoldField("level", .integer, initial: .integer(1)),
        GoldField("value", .integer), GoldField("style", choice(EnumeratorStyle.allCases)),
        GoldField("heading", .text),
        GoldField("mood", choice([DirectiveMood.directive, .statement]), initial: .text("directive")),
    ]
    private static let unit = [
        GoldField("name", .text), GoldField("category", choice(UnitCategory.allCases)),
        GoldField("generic", .flag, initial: .flag(false)), GoldField("masked", .flag, initial: .flag(false)),
        GoldField("role", choice(UnitRole.allCases), initial: .text("mention")),
    ]
    private static let figure = [
        GoldField("value", .text), GoldField("upper", .text), GoldField("unit", .text),
        GoldField("comparator", choice(FigureComparator.allCases), initial: .text("eq")),
        GoldField("change", choice([FigureChange.increase, .decrease, .none]), initial: .text("none")),
        GoldField("indicator", .text), GoldField("masked", .flag, initial: .flag(false)),
    ]
    private static let goal = [
        GoldField("trigger", .text), GoldField("strength", choice([GoalStrength.must, .strive, .plan])),
        GoldField("type", choice([GoalType.metric, .honor, .prevention, .completion, .quality])),
        GoldField("deadline", .text),
    ]

    private static func choice<Value: RawRepresentable<String>>(_ values: [Value]) -> GoldField.Form {
        .choice(values.map(\.rawValue))
    }
}

extension GoldRecord {
    /// The record as one JSON object of gold: `document` first, every field of its kind.
    public func json(document: String) -> [UInt8] {
        var object = JSONObjectWriter()
        write(to: &object, document: document)
        return Array(object.bytes)
    }

    func write(to object: inout JSONObjectWriter, document: String?) {
        object.open()
        if let document { object.field("document", document) }
        object.field("kind", kind.rawValue)
        object.field("start", range.start)
        object.field("end", range.end)
        object.field("text", text)
        if kind == .directive { object.field("id", id) }
        for field in GoldSchema.fields(of: kind) {
            object.key(named: field.name)
            switch fields[field.name] {
            case nil: object.null()
            case .text(let text)?: object.string(text)
            case .flag(let flag)?: object.flag(flag)
            case .integer(let number)?: object.integer(number)
            }
        }
        object.close()
    }
}
