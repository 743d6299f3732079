import Jianghua
import JianghuaInputs
import JianghuaRecords
import JianghuaWriters

/// Reads and analyzes all documents of a run, for commands that make one thing of many documents.
struct DocumentRun {
    let files: [InputFile]
    let input: InputOptions
    let names: DocumentNames
    let log: Log
    var threads = 1

    init(paths: [String], input: InputOptions, names: DocumentNames = .path, log: Log) {
        files = FileFinder().files(of: paths.map(CommandArguments.path))
        self.input = input
        self.names = names
        self.log = log
    }

    /// Whether there is anything to read: a run without must not replace the results of one that had.
    var canRead: Bool { files.contains { $0.problem == nil } }

    private enum Outcome: Sendable {
        case document(AnalyzedDocument, DocumentProcessor.Outcome)
        case failure(Failure, DocumentProcessor.Outcome)
    }

    /// Hands on every document in the order of the input; one that cannot be read is logged and handed on as
    /// a failure.
    ///
    /// - Returns: The exit status that the documents call for.
    func run(
        _ take: (AnalyzedDocument) throws -> Void, failure: (Failure) throws -> Void = { _ in }
    ) async throws -> Int32 {
        let source = DocumentSource(
            files: files, names: names, readsLines: input.lines, maximumLineBytes: 64 << 20)
        let analyzer = SpeechAnalyzer(configuration: .init(date: input.date))
        let processor = DocumentProcessor(
            analyzer: analyzer, reader: FileReader(maximumBytes: 64 << 20), lineReader: JSONLineReader(),
            kinds: nil, offsets: .scalar)
        var tally = Tally()
        try await OrderedPipeline(threads: threads).run(
            next: source.next(mayBlock:),
            work: { Self.outcome(of: $0, processor) },
            emit: { outcome in
                switch outcome {
                case .document(let document, let counts):
                    tally.add(counts)
                    try take(document)
                case .failure(let problem, let counts):
                    tally.add(counts)
                    if let problem = counts.problem { log.problem(problem, document: counts.origin) }
                    try failure(problem)
                }
            },
            idle: {})
        return tally.status
    }

    private static func outcome(of document: PendingDocument, _ processor: DocumentProcessor) -> Outcome {
        switch processor.read(document) {
        case .text(let source, let name, let size):
            return .document(
                AnalyzedDocument(
                    analysis: processor.analyzer.analyze(source, document: name), scalars: source.scalars),
                DocumentProcessor.Outcome(origin: name, size: size))
        case .problem(let problem, let name, let origin):
            return .failure(
                Failure(
                    document: name, line: problem.line, code: problem.code.rawValue, message: problem.message),
                DocumentProcessor.Outcome(origin: origin, problem: problem))
        }
    }
}
