/// Why an input could not be read, and where.
///
/// A problem costs one document: it becomes an error record, and the batch goes on.
public struct InputProblem: Error, Sendable, Hashable {
    /// A stable word for programs: `not-found`, `too-large`, `invalid-line` ….
    public var code: InputProblemCode
    /// What is wrong; what to do. One line.
    public var message: String
    /// The line and column of the input, both from 1, where they are known.
    public var line: Int?
    public var column: Int?

    public init(_ code: InputProblemCode, _ message: String, line: Int? = nil, column: Int? = nil) {
        self.code = code
        self.message = message
        self.line = line
        self.column = column
    }

    /// The same problem at a line of a file of many documents.
    public func at(line: Int) -> InputProblem {
        var problem = self
        problem.line = line
        return problem
    }
}

/// What can be wrong with an input, as the key `code` of error records says it.
public enum InputProblemCode: String, Sendable, Hashable, CaseIterable {
    case notFound = "not-found"
    case unreadable
    /// A device, socket, FIFO or folder where a file was expected.
    case notAFile = "not-a-file"
    /// A symbolic link that loops or leaves the folder it was found in.
    case symbolicLink = "symbolic-link"
    case noTexts = "no-texts"
    case tooLarge = "too-large"
    case invalidEncoding = "invalid-encoding"
    /// A line that is no JSON object, or a row that is no CSV.
    case invalidLine = "invalid-line"
    case missingField = "missing-field"
    /// An HTML, DOCX or PDF file that cannot be read as what its name says.
    case invalidDocument = "invalid-document"
    /// A date that came with a document and is none: a warning, the document is read without it.
    case invalidDate = "invalid-date"
    /// A document whose name came before in the run: a warning, it gets another one.
    case duplicateName = "duplicate-name"
    case timeLimit = "time-limit"
    case missingTool = "missing-tool"
}
