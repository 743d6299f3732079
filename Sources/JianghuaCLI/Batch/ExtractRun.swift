import JianghuaInputs

/// One run of `extract`: from a source through the processor to an output, in order.
struct ExtractRun {
    let source: DocumentSource
    let processor: DocumentProcessor
    let output: any BatchOutput
    let threads: Int
    let log: Log
    /// The output, where a later run can go on from it.
    var resumable: ResumableFile?
    /// What the user called the output.
    var outputName: String?
    /// Where texts go that were made from other formats.
    var texts: OutputFolder?
    /// The number of inputs, where they are known beforehand.
    var inputs: Int?

    private(set) var tally = Tally()
    private var fingerprint = Fingerprint()
    private var names: UniqueNames

    init(
        source: DocumentSource, names: UniqueNames, processor: DocumentProcessor, output: any BatchOutput,
        threads: Int, log: Log
    ) {
        self.source = source
        self.names = names
        self.processor = processor
        self.output = output
        self.threads = threads
        self.log = log
    }

    mutating func run() async throws {
        do {
            try skipWhatIsDone()
            try await work()
            if tally.isVain, output.keepOld() {
                log.kept(outputName)
            } else {
                try output.commit()
            }
        } catch {
            output.abandon()
            throw error
        }
    }

    private mutating func work() async throws {
        var progress = Progress(isWanted: !log.isQuiet && log.format == .text, total: inputs)
        var tally = tally
        var fingerprint = fingerprint
        var names = names
        let start = MonotonicClock.now
        let (output, log, resumable, processor, source) = (output, log, resumable, processor, source)
        let texts = texts
        try await OrderedPipeline(threads: threads).run(
            next: source.next(mayBlock:),
            work: { processor.outcome(of: $0) },
            size: \.output.count,
            emit: { outcome in
                var outcome = outcome
                if let row = outcome.row,
                    let other = names.substitute(for: row.name, of: outcome.item, line: row.line)
                {
                    progress.clear()
                    log.warning(other.warning, document: outcome.item.origin)
                    outcome = processor.outcome(of: outcome.item, called: other.name)
                }
                tally.add(outcome)
                if let own = outcome.fingerprint { fingerprint.add(own) }
                if let warning = outcome.warning {
                    progress.clear()
                    log.warning(warning, document: outcome.item.origin)
                }
                if let problem = outcome.problem {
                    progress.clear()
                    log.problem(problem, document: outcome.item.origin)
                }
                if let text = outcome.text { try texts?.write(text, of: outcome.item) }
                try output.write(outcome)
                progress.update(inputs: outcome.item.file + 1, tally)
                if let resumable, resumable.wantsCheckpoint {
                    try output.flush()
                    try resumable.save(tally.checkpoint(fingerprint: fingerprint.value))
                }
            },
            idle: { try output.flush() })
        progress.clear()
        self.tally = tally
        if resumable?.resumed == nil { tally.tellMissing(of: processor.metadata, log) }
        log.event(
            "finished",
            [
                ("documents", tally.documents), ("failures", tally.failures), ("bytes", tally.bytes),
                ("milliseconds", Int((MonotonicClock.now - start) / 1_000_000)),
            ])
    }

    /// Passes over the documents that an interrupted run has written already.
    private mutating func skipWhatIsDone() throws {
        guard let checkpoint = resumable?.resumed else { return }
        var left = checkpoint.documents
        while left > 0 {
            guard case .item(let item) = source.next(mayBlock: true) else { break }
            switch item.document {
            case .nothing: continue
            default: if let own = DocumentProcessor.fingerprint(of: item.document) { fingerprint.add(own) }
            }
            if item.holdsRow, let row = processor.read(item)?.row {
                _ = names.substitute(for: row.name, of: item, line: row.line)
            }
            left -= 1
        }
        guard left == 0, fingerprint.value == checkpoint.fingerprint else {
            throw CommandFailure(
                ExitStatus.wrongData,
                "the input is not that of the interrupted run; leave out --resume to start anew")
        }
        tally = Tally(checkpoint)
        log.notice("going on after \(checkpoint.documents) documents of an interrupted run")
    }
}
