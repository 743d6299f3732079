import JianghuaRecords
import JianghuaText

/// A document to be analyzed.
public struct Document: Sendable, Hashable {
    public var name: String
    public var text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

extension SpeechAnalyzer {
    /// Analyzes many documents, several at once, and gives the results in the order of the documents.
    ///
    /// At most `width` documents are in work or waiting to be taken: a slow consumer slows the reading.
    public func analyses<Documents: AsyncSequence & Sendable>(
        of documents: Documents, width: Int = 4
    ) -> AnalysisSequence<Documents> where Documents.Element == Document {
        AnalysisSequence(documents: documents, analyzer: self, width: max(1, width))
    }

    /// As above, for documents that are at hand.
    public func analyses(of documents: [Document], width: Int = 4) -> AnalysisSequence<DocumentSequence> {
        analyses(of: DocumentSequence(documents: documents), width: width)
    }
}

/// An array of documents as an asynchronous sequence.
public struct DocumentSequence: AsyncSequence, Sendable {
    public typealias Element = Document
    let documents: [Document]

    public struct AsyncIterator: AsyncIteratorProtocol {
        var rest: ArraySlice<Document>

        public mutating func next() async -> Document? { rest.popFirst() }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(rest: documents[...]) }
}

/// Analyses in the order of their documents, made concurrently with a bound.
public struct AnalysisSequence<Documents: AsyncSequence & Sendable>: AsyncSequence, Sendable
where Documents.Element == Document {
    public typealias Element = Analysis
    let documents: Documents
    let analyzer: SpeechAnalyzer
    let width: Int

    public struct AsyncIterator: AsyncIteratorProtocol {
        var documents: Documents.AsyncIterator
        let analyzer: SpeechAnalyzer
        let width: Int
        private var waiting: [Task<Analysis, Never>] = []
        private var isFinished = false

        init(documents: Documents.AsyncIterator, analyzer: SpeechAnalyzer, width: Int) {
            self.documents = documents
            self.analyzer = analyzer
            self.width = width
        }

        public mutating func next() async throws -> Analysis? {
            while !isFinished, waiting.count < width {
                guard let document = try await documents.next() else {
                    isFinished = true
                    break
                }
                let analyzer = analyzer
                waiting.append(Task { analyzer.analyze(document.text, document: document.name) })
            }
            guard !waiting.isEmpty else { return nil }
            return await waiting.removeFirst().value
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(documents: documents.makeAsyncIterator(), analyzer: analyzer, width: width)
    }
}
