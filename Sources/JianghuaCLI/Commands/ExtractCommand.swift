import ArgumentParser
import Jianghua
import JianghuaInputs
import JianghuaRecords
import JianghuaText
import JianghuaWriters

struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Read texts and write their records as JSON Lines.",
        usage: "jianghua extract [<options>] <path> ...",
        discussion: """
            In: text files, folders, or - for standard input. Out: one JSON object a line, on standard output \
            or in --output. Every document is read, whatever happens to the others; one that cannot be read \
            gives a record of kind "error" and a message.

            Exit status: 0 all done, 2 some documents failed, 64 wrong usage, 66 nothing to read, 74 the \
            output could not be written.
            """)

    @Argument(
        help: ArgumentHelp(
            "Files, folders (searched for *.txt), or - for standard input.", valueName: "path"))
    var paths: [String] = []

    @OptionGroup(title: "What goes in") var input: InputOptions
    @OptionGroup(title: "What comes out") var output: OutputOptions
    @OptionGroup(title: "Messages") var messages: MessageOptions

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Name files or folders, or - for standard input.") }
        if input.lines, paths != ["-"] {
            throw ValidationError("--lines reads standard input; give - as the only path.")
        }
    }

    func run() async throws {
        let log = messages.log
        let files = FileFinder().files(of: paths.map(CommandArguments.path))
        let canRead = files.contains { $0.problem == nil }
        // A run that has nothing to say must not replace the results of one that had.
        let records = try RecordOutput(path: canRead ? output.output : nil)
        let source = DocumentSource(
            files: files, names: output.documentNames, readsLines: input.lines, maximumLineBytes: 64 << 20)
        let processor = DocumentProcessor(
            analyzer: SpeechAnalyzer(configuration: .init(date: input.date)),
            reader: FileReader(maximumBytes: 64 << 20), lineReader: JSONLineReader(),
            kinds: try output.recordKinds(), offsets: output.offsets)
        var tally = Tally()
        do {
            try await OrderedPipeline(threads: 1).run(
                next: source.next(mayBlock:), work: processor.outcome(of:),
                emit: { outcome in
                    tally.add(outcome)
                    if let problem = outcome.problem { log.problem(problem, document: outcome.origin) }
                    try records.write(outcome.output)
                },
                idle: { try records.flush() })
        } catch {
            records.abandon()
            throw error
        }
        try records.commit()
        if tally.status != ExitStatus.success { throw CommandFailure(tally.status) }
    }
}
