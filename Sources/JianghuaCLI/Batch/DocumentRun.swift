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

    init(paths: [String], input: InputOptions, names: DocumentNames = .path, log: Log) throws {
        files = try input.files(paths, log)
        self.input = input
        self.names = names
        self.log = log
    }

    /// Whether there is anything to read: a run without must not replace the results of one that had.
    var canRead: Bool { files.contains { $0.problem == nil } }

    private struct Outcome: Sendable {
        var name: String
        /// `nil` for what is no document.
        var result: Result<AnalyzedDocument, InputProblem>?
        var counts: DocumentProcessor.Outcome
    }

    /// Hands on every document in the order of the input; one that cannot be read is logged and handed on as
    /// a failure.
    ///
    /// - Returns: What became of the documents.
    func run(
        _ take: (AnalyzedDocument) throws -> Void, failure: (Failure) throws -> Void = { _ in }
    ) async throws -> Tally {
        var names = UniqueNames(files, named: names)
        for (path, warning) in names.warnings { log.warning(warning, document: path) }
        let source = DocumentSource(files: files, names: names.inputs, input: input)
        let processor = try input.processor(for: files)
        var tally = Tally()
        try await OrderedPipeline(threads: threads).run(
            next: source.next(mayBlock:),
            work: { Self.outcome(of: $0, processor) },
            // Its scalars and records.
            size: { 8 * $0.counts.size },
            emit: { outcome in
                var outcome = outcome
                if let row = outcome.counts.row,
                    let other = names.substitute(for: row.name, of: outcome.counts.item, line: row.line)
                {
                    log.warning(other.warning, document: outcome.counts.item.origin)
                    outcome = Self.outcome(of: outcome.counts.item, processor, called: other.name)
                }
                tally.add(outcome.counts)
                if let warning = outcome.counts.warning {
                    log.warning(warning, document: outcome.counts.item.origin)
                }
                switch outcome.result {
                case .success(let document): try take(document)
                case .failure(let problem):
                    log.problem(problem, document: outcome.counts.item.origin)
                    try failure(Failure(problem, document: outcome.name))
                case nil: break
                }
            },
            idle: {})
        tally.tellMissing(of: processor.metadata, log)
        return tally
    }

    private static func outcome(
        of item: SourceItem, _ processor: DocumentProcessor, called name: String? = nil
    ) -> Outcome {
        var outcome = Outcome(name: item.origin, counts: DocumentProcessor.Outcome(item: item))
        guard var reading = processor.read(item) else { return outcome }
        if let name { reading.name = name }
        outcome.counts.row = reading.row
        outcome.name = reading.name
        outcome.counts.size = reading.size
        switch reading.text {
        case .success(let source):
            outcome.counts.warning = processor.warning(of: reading)
            do throws(InputProblem) {
                let analysis = try processor.analyze(source, reading)
                var document = AnalyzedDocument(analysis: analysis, scalars: source.scalars)
                if let metadata = processor.metadata {
                    let values = metadata.values(file: item.file, own: reading.facts)
                    outcome.counts.facts = metadata.names(of: values)
                    document.facts = metadata.facts(values)
                }
                outcome.result = .success(document)
            } catch {
                outcome.counts.problem = error
                outcome.result = .failure(error)
            }
        case .failure(let problem):
            outcome.counts.problem = problem
            outcome.result = .failure(problem)
        }
        return outcome
    }
}
