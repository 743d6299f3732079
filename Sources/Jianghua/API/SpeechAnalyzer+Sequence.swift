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

/// What came of one document of many.
public struct DocumentResult: Sendable, Hashable {
    /// The name of the document, of one that failed, too.
    public var document: String
    /// Its analysis, or why there is none.
    public var result: Result<Analysis, AnalysisFailure>

    /// A result with its parts as given.
    public init(document: String, result: Result<Analysis, AnalysisFailure>) {
        self.document = document
        self.result = result
    }

    /// The analysis.
    ///
    /// - Throws: ``AnalysisFailure`` when the document has none.
    public var analysis: Analysis {
        get throws(AnalysisFailure) { try result.get() }
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
    /// A result comes as soon as it and those before it are there, whether or not `documents` has more to give: a
    /// source may wait for the consumer. At most `concurrency` documents are in work or waiting to be taken: a slow
    /// consumer slows the reading, and memory is bounded by that many documents. Who leaves the loop, lets go of the
    /// iterator or is cancelled stops the reading and the work: what has not begun does not begin, what has begun
    /// ends at its next stage.
    ///
    /// Iteration throws the ``AnalysisFailure`` of a document, what `documents` throws once all that it gave before
    /// is handed out, or `CancellationError` when its task was cancelled; it is then over. Where one document's
    /// failure is not to end the others, ask for ``results(of:concurrency:)-(Documents,_)``.
    ///
    /// - Parameters:
    ///   - documents: What is analyzed, in order.
    ///   - concurrency: How many at once, at least 1 and at most as many as there are processors: more would take
    ///     the threads of all other tasks.
    public func analyses<Documents: AsyncSequence & Sendable>(
        of documents: Documents, concurrency: Int = 4
    ) -> AnalysisSequence<Documents> where Documents.Element == Document {
        AnalysisSequence(results: results(of: documents, concurrency: concurrency))
    }

    /// The same for documents that are at hand.
    public func analyses(
        of documents: [Document], concurrency: Int = 4
    ) -> AnalysisSequence<DocumentSequence> {
        analyses(of: DocumentSequence(documents: documents), concurrency: concurrency)
    }

    /// Analyzes many documents as ``analyses(of:concurrency:)-(Documents,_)`` does, and goes on behind those that
    /// fail: every document has a result under its name.
    ///
    /// ```swift
    /// for try await result in analyzer.results(of: documents) {
    ///     switch result.result {
    ///     case .success(let analysis): print(result.document, analysis.directives.count)
    ///     case .failure(let failure): print(result.document, failure)
    ///     }
    /// }
    /// ```
    /// Iteration throws what `documents` throws, or `CancellationError`, and nothing else.
    ///
    /// - Parameters:
    ///   - documents: What is analyzed, in order.
    ///   - concurrency: How many at once, from 1 to the number of processors.
    public func results<Documents: AsyncSequence & Sendable>(
        of documents: Documents, concurrency: Int = 4
    ) -> ResultSequence<Documents> where Documents.Element == Document {
        ResultSequence(documents: documents, analyzer: self, concurrency: concurrency)
    }

    /// The same for documents that are at hand.
    public func results(
        of documents: [Document], concurrency: Int = 4
    ) -> ResultSequence<DocumentSequence> {
        results(of: DocumentSequence(documents: documents), concurrency: concurrency)
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

/// Analyses in the order of their documents, made concurrently with a bound; the first failure ends it.
public struct AnalysisSequence<Documents: AsyncSequence & Sendable>: AsyncSequence, Sendable
where Documents.Element == Document {
    public typealias Element = Analysis
    let results: ResultSequence<Documents>

    public struct AsyncIterator: AsyncIteratorProtocol {
        /// `nil` once it is over, which ends the work.
        var results: ResultSequence<Documents>.AsyncIterator?

        public mutating func next() async throws -> Analysis? {
            do {
                if let result = try await results?.next() { return try result.analysis }
                results = nil
                return nil
            } catch {
                results = nil
                throw error
            }
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(results: results.makeAsyncIterator()) }
}
