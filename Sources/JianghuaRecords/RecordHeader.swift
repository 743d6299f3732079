/// What every record has: where it comes from and which rule made it.
public struct RecordHeader: Sendable, Hashable, Codable {
    /// Stable within its document and never all digits: `s1.d2.3`, `s1.u12`.
    public var id: String
    /// The name of the document, as the caller gave it.
    public var document: String
    /// The index of the speech, from 1; `nil` outside of speeches.
    public var speech: Int?
    /// The source's own characters, `source[range]`.
    public var excerpt: SourceExcerpt
    /// Where the record stands in the source, in Unicode scalars.
    public var range: SourceRange
    /// The line of `range.start`, from 1.
    public var line: Int
    /// The column of `range.start` in Unicode scalars, from 1, also where ranges were made to count otherwise.
    public var column: Int
    /// The id of the rule that made the record.
    public var rule: String

    /// A header with its parts as given.
    public init(
        id: String, document: String, speech: Int?, excerpt: SourceExcerpt, range: SourceRange, line: Int,
        column: Int,
        rule: String
    ) {
        self.id = id
        self.document = document
        self.speech = speech
        self.excerpt = excerpt
        self.range = range
        self.line = line
        self.column = column
        self.rule = rule
    }

    /// The same with words of its own instead of a stretch of a shared text.
    public init(
        id: String, document: String, speech: Int?, text: String, range: SourceRange, line: Int, column: Int,
        rule: String
    ) {
        self.init(
            id: id, document: document, speech: speech, excerpt: SourceExcerpt(text), range: range,
            line: line,
            column: column, rule: rule)
    }

    /// The source's own characters, `source[range]`. O(length).
    public var text: String { excerpt.string }

    /// Every key, as the schema wants it; `null` where there is nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(document, forKey: .document)
        try container.encode(speech, forKey: .speech)
        try container.encode(excerpt, forKey: .excerpt)
        try container.encode(range, forKey: .range)
        try container.encode(line, forKey: .line)
        try container.encode(column, forKey: .column)
        try container.encode(rule, forKey: .rule)
    }

    private enum CodingKeys: String, CodingKey {
        case id, document, speech, range, line, column, rule
        case excerpt = "text"
    }
}

/// The kinds of records, as the key `kind` says them.
public enum RecordKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// An address or report.
    case speech
    /// A numbered item.
    case directive
    /// An unnumbered instruction.
    case requirement
    /// A named body.
    case unit
    /// A share, rate or relative change.
    case percentage
    /// Another number with a measure.
    case quantity
    /// A time that bounds a task or goal.
    case time
    /// A result to be reached.
    case goal
    /// What a reader should distrust.
    case diagnostic
    /// A document that could not be read.
    case error
}

/// The fields that one kind of record has beside its header.
public protocol RecordFields: Sendable, Hashable, Codable {
    /// The kind of record that has these fields.
    var kind: RecordKind { get }
}

/// A header and the fields of one kind: read and written as one flat object.
///
/// Members of both are reached directly: `directive.text`, `directive.number.value`.
@dynamicMemberLookup
public struct Located<Fields: RecordFields>: Sendable, Hashable, Codable {
    /// Where the record comes from.
    public var header: RecordHeader
    /// What it says.
    public var fields: Fields

    /// A record of a header and fields.
    public init(_ header: RecordHeader, _ fields: Fields) {
        self.header = header
        self.fields = fields
    }

    /// The kind, as the key `kind` says it.
    public var kind: RecordKind { fields.kind }

    /// A member of the header or of the fields, by its name.
    public subscript<Value>(dynamicMember path: KeyPath<RecordHeader, Value>) -> Value {
        header[keyPath: path]
    }

    /// A member of the header or of the fields, by its name.
    public subscript<Value>(dynamicMember path: KeyPath<Fields, Value>) -> Value {
        fields[keyPath: path]
    }

    private enum CodingKeys: String, CodingKey { case kind }

    public init(from decoder: any Decoder) throws {
        header = try RecordHeader(from: decoder)
        fields = try Fields(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try header.encode(to: encoder)
        try fields.encode(to: encoder)
    }
}
