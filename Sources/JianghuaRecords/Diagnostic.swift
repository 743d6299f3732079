/// What a reader should distrust in a source.
public typealias Diagnostic = Located<DiagnosticFields>

/// What a diagnostic says.
public struct DiagnosticFields: RecordFields {
    /// Always `diagnostic`.
    public var kind: RecordKind { .diagnostic }
    /// What is to be distrusted.
    public var code: DiagnosticCode
    /// The same for people, in English.
    public var message: String

    /// Fields as given.
    public init(code: DiagnosticCode, message: String) {
        self.code = code
        self.message = message
    }
}

/// What can be wrong with a source.
public enum DiagnosticCode: String, Sendable, Hashable, Codable, CaseIterable {
    /// A series leaves a number out: 一是, 三是.
    case numberingGap = "numbering-gap"
    /// A series has a number twice.
    case numberingDuplicate = "numbering-duplicate"
    /// The digits of a figure are masked: xx%.
    case maskedValue = "masked-value"
    /// Mojibake, ruby, injected page numbers, tables without rows.
    case garbledText = "garbled-text"
    /// A stretch of the page that belongs to no speech.
    case boilerplate
    /// A quotation mark without its partner.
    case unclosedQuote = "unclosed-quote"
}

/// A document that could not be read. The batch goes on.
public struct Failure: Sendable, Hashable, Codable {
    /// The name of the document.
    public var document: String
    /// The line of the input, from 1, where it is known.
    public var line: Int?
    /// A stable word for programs: `not-found`, `too-large`.
    public var code: String
    /// What is wrong; what to do.
    public var message: String

    /// A failure with its parts as given.
    public init(document: String, line: Int? = nil, code: String, message: String) {
        self.document = document
        self.line = line
        self.code = code
        self.message = message
    }

    private enum CodingKeys: String, CodingKey { case document, line, code, message }

    /// Every key, as the schema wants it; `null` where there is nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(document, forKey: .document)
        try container.encode(line, forKey: .line)
        try container.encode(code, forKey: .code)
        try container.encode(message, forKey: .message)
    }
}
