import JianghuaInputs

/// What became of the documents of a run.
struct Tally: Sendable {
    private(set) var documents = 0
    private(set) var failures = 0
    private(set) var bytes = 0
    /// The facts that a document had.
    private var facts: Set<String> = []
    /// Failures of documents that were not even there.
    private var unopened = 0

    init() {}

    init(_ checkpoint: ResumableFile.Checkpoint) {
        documents = checkpoint.documents
        failures = checkpoint.failures
        unopened = checkpoint.unopened
        bytes = checkpoint.inputBytes
    }

    mutating func add(_ outcome: DocumentProcessor.Outcome) {
        if case .nothing = outcome.item.document { return }
        documents += 1
        bytes += outcome.size
        facts.formUnion(outcome.facts)
        guard let problem = outcome.problem else { return }
        failures += 1
        switch problem.code {
        case .notFound, .unreadable, .notAFile, .symbolicLink, .noTexts: unopened += 1
        default: break
        }
    }

    /// A fact that no document has was probably misspelt.
    func tellMissing(of metadata: Metadata?, _ log: Log) {
        guard documents > failures else { return }
        for field in metadata?.fields ?? [] where !facts.contains(field) {
            log.notice("no document has \"\(field)\"; check the columns, keys or names of the inputs")
        }
    }

    /// Whether there were documents, and none could be read: such a run must not replace what is there.
    var isVain: Bool { failures > 0 && failures == documents }

    var status: Int32 {
        if failures == 0 { return ExitStatus.success }
        return unopened == documents ? ExitStatus.noInput : ExitStatus.documentsFailed
    }

    func checkpoint(fingerprint: UInt64) -> ResumableFile.Checkpoint {
        var checkpoint = ResumableFile.Checkpoint()
        checkpoint.documents = documents
        checkpoint.failures = failures
        checkpoint.unopened = unopened
        checkpoint.inputBytes = bytes
        checkpoint.fingerprint = fingerprint
        return checkpoint
    }
}
