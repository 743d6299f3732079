import JianghuaRecords

/// Writes records in one format. A new format is one new conforming type in a folder of its own and one line
/// in ``RecordFormat/all``.
public protocol RecordWriter {
    /// Called once, before anything is written.
    mutating func begin() throws
    /// All records of one document, with the text that they point into.
    mutating func write(_ document: AnalyzedDocument) throws
    /// A record by itself; the way in for documents that could not be read.
    mutating func write(_ record: Record) throws
    /// Called once, at the end; everything is in the output when it returns.
    mutating func finish() throws
    /// Where the writer writes, as it is now: the way to what a sink that is a value has collected. `nil` where a
    /// writer has no sink.
    var output: RecordFormat.Output? { get }
}

extension RecordWriter {
    public var output: RecordFormat.Output? { nil }

    public mutating func begin() throws {}

    public mutating func write(_ document: AnalyzedDocument) throws {
        for record in document.analysis.records { try write(record) }
    }
}

/// A fact that came with a document: where it was held, in which year.
public struct DocumentFact: Sendable, Hashable {
    /// What it is: `place`.
    public var name: String
    /// `nil` where the document does not say.
    public var value: String?

    /// A fact with its parts as given.
    public init(name: String, value: String?) {
        self.name = name
        self.value = value
    }
}

/// The records of a document and its decoded text.
public struct AnalyzedDocument: Sendable {
    /// What was found in it.
    public var analysis: Analysis
    /// The Unicode scalars that the records' ranges count.
    public var scalars: [UInt32]
    /// What came with the document beside its text.
    public var facts: [DocumentFact] = []

    /// An analysis with the scalars of its source, which its ranges count.
    public init(analysis: Analysis, scalars: [UInt32]) {
        self.analysis = analysis
        self.scalars = scalars
    }

    /// An analysis with its source.
    public init(analysis: Analysis, text: String) {
        self.init(analysis: analysis, scalars: text.unicodeScalars.map(\.value))
    }
}
