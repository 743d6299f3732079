import ArgumentParser
import Jianghua
import JianghuaInputs
import JianghuaRecords
import JianghuaReport
import JianghuaText
import JianghuaWriters

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Show texts and their records as pages for a browser.",
        usage: "jianghua report [<options>] <path> ... -o <page or folder>",
        discussion: """
            A page holds the text with its records marked, the outline, and tables of tasks, goals, figures \
            and units. It needs no network, no script and no other file.

            One text gives one page: -o report.html, or standard output. Several give a page each and an \
            index: -o report/ writes report/index.html and the pages beside it; -o report.html writes the \
            index there and the pages to report-pages/.
            """)

    @Argument(
        help: ArgumentHelp(
            "Files, folders (searched for *.txt), or - for standard input.", valueName: "path"))
    var paths: [String] = []

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The page, or the folder for several.", valueName: "page or folder"))
    var output: String?

    @Option(help: "The characters to show: source (as they are), simplified, or traditional.")
    var script = DisplayScript.source

    @Option(
        help: ArgumentHelp(
            "The day of the speeches, for relative times; a date in the text itself wins.",
            valueName: "YYYY-MM-DD"))
    var date: String?

    @OptionGroup(title: "Messages") var messages: MessageOptions

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Name files or folders, or - for standard input.") }
        if let date, !CalendarDay.isValid(date) {
            throw ValidationError("'\(date)' is no day; write it as YYYY-MM-DD.")
        }
    }

    func run() throws {
        let files = FileFinder().files(of: paths.map(CommandArguments.path))
        let isOne = files.count == 1 && output?.hasSuffix("/") != true && !isFolder(output)
        if isOne {
            try writePage(of: files[0])
        } else {
            try writePages(of: files)
        }
    }

    private func isFolder(_ path: String?) -> Bool {
        guard let path, let status = try? FileStatus(of: FilePath(path)) else { return false }
        return status.kind == .folder
    }

    private func writePage(of file: InputFile) throws {
        let document: AnalyzedDocument
        do throws(InputProblem) {
            document = try self.document(of: file, analyzer)
        } catch {
            messages.log.problem(error, document: file.path.name)
            throw CommandFailure(ExitStatus.noInput)
        }
        let output = try RecordOutput(path: self.output)
        do {
            try output.write(SpeechReport(script: script).page(of: document))
        } catch {
            output.abandon()
            throw error
        }
        try output.commit()
    }

    private func writePages(of files: [InputFile]) throws {
        guard let output, output != "-" else {
            throw ValidationError("Several texts need a place for their pages; add -o with a folder.")
        }
        let path = FilePath(output)
        let isPage = path.fileExtension == "html" && !isFolder(output)
        let folder = FolderOutput(isPage ? path.folder : path)
        let layout =
            isPage
            ? ReportLayout(
                index: path.lastComponent.name, folder: path.withoutExtension.lastComponent.name + "-pages")
            : ReportLayout()
        var writer = ReportWriter(files: folder, report: SpeechReport(script: script), layout: layout)
        let analyzer = self.analyzer
        var failures = 0
        do {
            try writer.begin()
            for file in files {
                do {
                    try writer.write(document(of: file, analyzer))
                } catch let problem as InputProblem {
                    failures += 1
                    messages.log.problem(problem, document: file.path.name)
                    let failure = Failure(
                        document: file.path.name, line: problem.line, code: problem.code.rawValue,
                        message: problem.message)
                    try writer.write(.failure(failure))
                }
            }
            try writer.finish()
        } catch {
            folder.abandon()
            throw error
        }
        if failures > 0 {
            throw CommandFailure(
                failures == files.count ? ExitStatus.noInput : ExitStatus.documentsFailed)
        }
    }

    private var analyzer: SpeechAnalyzer { SpeechAnalyzer(configuration: .init(date: date)) }

    private func document(
        of file: InputFile, _ analyzer: SpeechAnalyzer
    ) throws(InputProblem) -> AnalyzedDocument {
        if let problem = file.problem { throw problem }
        let reader = FileReader(maximumBytes: 64 << 20)
        let bytes = try file.isStandardInput ? reader.bytes(of: 0) : reader.bytes(of: file.path)
        do throws(DecodingFailure) {
            let source = try SourceDecoder.decode(bytes)
            return AnalyzedDocument(
                analysis: analyzer.analyze(source, document: file.path.name), scalars: source.scalars)
        } catch {
            throw InputProblem(decoding: bytes, error)
        }
    }
}

extension DisplayScript: ExpressibleByArgument {}
