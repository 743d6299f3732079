import JianghuaRecords
import JianghuaText

/// A document to be analyzed.
public struct Document: Sendable, Hashable {
    /// The name that its records carry.
    public var name: String
    /// What is analyzed.
    public var text: String
    /// The day of its speeches, where the text does not say it; `nil`: the analyzer's.
    public var date: String?

    /// A document; its date is checked when it is analyzed.
    public init(name: String, text: String, date: String? = nil) {
        self.name = name
        self.text = text
        self.date = date
    }
}

extension SpeechAnalyzer {
    /// Analyzes many documents, several at once, and gives the results in the order of the documents.
    ///
    /// ```swift
    /// for try await analysis in analyzer.analyses(of: documents, concurrency: 8) {
    ///     print(analysis.document, analysis.directives.count)
    /// }
    /// ```
    /// At most `concurrency` documents are in work or waiting to be taken: a slow consumer slows the reading,
    /// and memory is bounded by that many documents. Iteration throws what `documents` throws, the
    /// ``AnalysisFailure`` of a document, or `CancellationError` when its task was cancelled; it then ends.
    ///
    /// - Parameters:
    ///   - documents: What is analyzed, in order.
    ///   - concurrency: How many at once, at least 1.
    public func analyses<Documents: AsyncSequence & Sendable>(
        of documents: Documents, concurrency: Int = 4
    ) -> AnalysisSequence<Documents> where Documents.Element == Document {
        AnalysisSequence(documents: documents, analyzer: self, concurrency: max(1, concurrency))
    }

    /// The same for documents that are at hand.
    public func analyses(
        of documents: [Document], concurrency: Int = 4
    ) -> AnalysisSequence<DocumentSequence> {
        analyses(of: DocumentSequence(documents: documents), concurrency: concurrency)
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
    let concurrency: Int

    public struct AsyncIterator: AsyncIteratorProtocol {
        var documents: Documents.AsyncIterator
        let analyzer: SpeechAnalyzer
        let concurrency: Int
        private var waiting: [Task<Analysis, any Error>] = []
        private var isFinished = false

        init(documents: Documents.AsyncIterator, analyzer: SpeechAnalyzer, concurrency: Int) {
            self.documents = documents
            self.analyzer = analyzer
            self.concurrency = concurrency
        }

        public mutating func next() async throws -> Analysis? {
            try Task.checkCancellation()
            while !isFinished, waiting.count < concurrency {
                guard let document = try await documents.next() else {
                    isFinished = true
                    break
                }
                let analyzer = analyzer
                waiting.append(
                    Task {
                        try analyzer.analyze(document.text, document: document.name, date: document.date)
                    })
            }
            guard !waiting.isEmpty else { return nil }
            do {
                return try await waiting.removeFirst().value
            } catch {
                isFinished = true
                waiting = []
                throw error
            }
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(documents: documents.makeAsyncIterator(), analyzer: analyzer, concurrency: concurrency)
    }
}
