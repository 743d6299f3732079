/// What a reader should distrust in a source.
public typealias Diagnostic = Located<DiagnosticFields>

public struct DiagnosticFields: RecordFields {
    public var kind: RecordKind { .diagnostic }
    public var code: DiagnosticCode
    public var message: String

    public init(code: DiagnosticCode, message: String) {
        self.code = code
        self.message = message
    }
}

public enum DiagnosticCode: String, Sendable, Hashable, Codable, CaseIterable {
    case numberingGap = "numbering-gap"
    case numberingDuplicate = "numbering-duplicate"
    case maskedValue = "masked-value"
    case garbledText = "garbled-text"
    case boilerplate
    case unclosedQuote = "unclosed-quote"
}

/// A document that could not be read. The batch goes on.
public struct Failure: Sendable, Hashable, Codable {
    public var document: String
    /// The line of the input, from 1, where it is known.
    public var line: Int?
    public var code: String
    public var message: String

    public init(document: String, line: Int? = nil, code: String, message: String) {
        self.document = document
        self.line = line
        self.code = code
        self.message = message
    }
}
