import ArgumentParser
import Jianghua
import JianghuaInputs
import JianghuaRecords
import JianghuaText

struct StreamCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stream",
        abstract: "Answer every line of JSON with one line of JSON, for engines.",
        usage: "jianghua stream [<options>]",
        discussion: """
            In: standard input, one object a line: {"id": …, "text": "…"}, with "date" if you like. Out: one \
            object for every line, in the same order, with the id as it came:
              {"id": …, "schema": "\(SchemaVersion.current)", "ok": true, "records": […]}
              {"id": …, "schema": "\(SchemaVersion.current)", "ok": false, "error": {"code", "message", "line"}}
            Answers are written out whenever the input would have to be waited for. No state is kept between \
            lines; nothing else is read or written.

            Exit status: 0 all lines answered (also with errors, unless --strict: 2), 64 wrong usage, 66 the \
            input cannot be read, 74 the output could not be written.
            """)

    @Option(help: ArgumentHelp("The day of the texts that have none.", valueName: "YYYY-MM-DD"))
    var date: String?

    @Option(help: ArgumentHelp("Only these kinds of records; see extract.", valueName: "kind,kind"))
    var kinds: String?

    @Option(help: ArgumentHelp("What ranges count.", valueName: "unit"))
    var offsets = OffsetUnit.scalar

    @Option(help: ArgumentHelp("The key that holds the text.", valueName: "name"))
    var textField = "text"

    @Option(help: ArgumentHelp("The key that holds the id.", valueName: "name"))
    var idField = "id"

    @Option(help: ArgumentHelp("The key that holds the day.", valueName: "name"))
    var dateField = "date"

    @Option(help: ArgumentHelp("Refuse lines over this size (K, M, G).", valueName: "size"))
    var maxLineBytes = ByteCount(64 << 20)

    @Option(help: ArgumentHelp("Work on so many lines at once.", valueName: "count"))
    var threads = 1

    @Flag(help: "Write every answer out at once.")
    var lineBuffered = false

    @Flag(help: "Exit with status 2 when a line could not be answered with records.")
    var strict = false

    @Flag(help: "Count documents and failures on standard error as Hadoop streaming reads it.")
    var hadoopCounters = false

    @OptionGroup(title: "Messages") var messages: MessageOptions

    func validate() throws {
        _ = try DateArgument.day(date)
        guard (1...1_024).contains(threads) else { throw ValidationError("--threads is from 1 to 1024.") }
        _ = try KindList.kinds(kinds)
    }

    func run() async throws {
        let log = messages.log
        let files = FileReader(maximumBytes: ByteCount.maximum)
        let source = DocumentSource(
            files: [.standardInput], names: ["-"], format: .jsonl, fields: .init(), reader: files,
            maximumLineBytes: maxLineBytes.count, answersEveryLine: true)
        let processor = DocumentProcessor(
            analyzer: try SpeechAnalyzer(configuration: .init(date: try DateArgument.day(date))),
            reader: DocumentReader(files: files),
            lineReader: JSONLineReader(idField: idField, textField: textField, dateField: dateField),
            kinds: try KindList.kinds(kinds), offsets: offsets)
        let output = StandardOutput()
        var failures = 0
        var unreadable: InputProblem?
        try await OrderedPipeline(threads: threads).run(
            next: source.next(mayBlock:),
            work: { processor.answer(to: $0) },
            size: \.output.count,
            emit: { answer in
                if let warning = answer.warning { log.warning(warning, document: "-") }
                if let problem = answer.problem {
                    // Without a line it is the input itself that is broken.
                    guard problem.line != nil else {
                        unreadable = problem
                        return
                    }
                    failures += 1
                    log.problem(problem, document: "-")
                }
                try output.write(answer)
                if hadoopCounters, !answer.output.isEmpty { Self.count(answer) }
                if lineBuffered { try output.flush() }
            },
            idle: { try output.flush() })
        try output.commit()
        if let unreadable { throw CommandFailure(ExitStatus.noInput, "-: \(unreadable.message)") }
        if strict, failures > 0 { throw CommandFailure(ExitStatus.documentsFailed) }
    }

    private static func count(_ answer: DocumentProcessor.Outcome) {
        let counters = answer.problem == nil ? ["documents"] : ["documents", "failures"]
        for counter in counters {
            try? FileDescriptorSink(descriptor: 2).write("reporter:counter:jianghua,\(counter),1\n")
        }
    }
}

extension DocumentProcessor {
    /// The outcome of a line as one object of the stream protocol.
    func answer(to item: SourceItem) -> Outcome {
        var outcome = outcome(of: item)
        if case .nothing = item.document { return outcome }
        var object = Array("{\"id\":".utf8)
        object += outcome.identifier ?? Array("null".utf8)
        object += Array(",\"schema\":\"\(SchemaVersion.current)\",\"ok\":".utf8)
        if let problem = outcome.problem {
            let line = problem.line.map(String.init) ?? "null"
            object += Array(
                """
                false,"error":{"code":"\(problem.code.rawValue)","message":"\(Log.escapedForJSON(problem.message))",\
                "line":\(line)}}

                """.utf8)
        } else {
            object += Array("true,\"records\":[".utf8)
            // A line break of JSON Lines stands between records and nowhere else.
            object += outcome.output.dropLast().map { $0 == 0x0A ? 0x2C : $0 }
            object += Array("]}\n".utf8)
        }
        outcome.output = object
        return outcome
    }
}
