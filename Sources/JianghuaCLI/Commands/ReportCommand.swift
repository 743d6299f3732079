import ArgumentParser
import JianghuaInputs
import JianghuaReport
import JianghuaWriters

struct ReportCommand: AsyncParsableCommand {
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

    @OptionGroup(title: "What goes in") var input: InputOptions
    @OptionGroup(title: "Messages") var messages: MessageOptions

    func validate() throws {
        try input.requireSomething(besides: paths)
        try OutputEnding.check(output, ["html", "htm"])
    }

    func run() async throws {
        var documents = try DocumentRun(paths: paths, input: input, log: messages.log)
        documents.threads = ProcessorCount.available
        let isOne =
            documents.files.count == 1 && output?.hasSuffix("/") != true && !isFolder(output)
            && !input.format.format(of: documents.files[0].path).holdsManyDocuments
        let status = try await isOne ? writePage(of: documents) : writePages(of: documents)
        if status != ExitStatus.success { throw CommandFailure(status) }
    }

    private func isFolder(_ path: String?) -> Bool {
        guard let path, let status = try? FileStatus(of: CommandArguments.path(path)) else { return false }
        return status.kind == .folder
    }

    private func writePage(of documents: DocumentRun) async throws -> Int32 {
        let report = SpeechReport(script: script)
        var page: [UInt8] = []
        let status = try await documents.run { page = report.page(of: $0) }.status
        // A text that cannot be read must not replace the page of one that could.
        guard !page.isEmpty else { return status }
        let output = try RecordOutput(path: self.output)
        do {
            try output.write(page)
        } catch {
            output.abandon()
            throw error
        }
        try output.commit()
        return status
    }

    private func writePages(of documents: DocumentRun) async throws -> Int32 {
        guard let output, output != "-" else {
            throw ValidationError("Several texts need a place for their pages; add -o with a folder.")
        }
        guard documents.canRead else { return try await documents.run { _ in }.status }
        let path = CommandArguments.path(output)
        let isPage = ["html", "htm"].contains(path.fileExtension) && !isFolder(output)
        let folder = FolderOutput(isPage ? path.folder : path)
        let layout =
            isPage
            ? ReportLayout(
                index: path.lastComponent.name, folder: path.withoutExtension.lastComponent.name + "-pages")
            : ReportLayout()
        var writer = ReportWriter(files: folder, report: SpeechReport(script: script), layout: layout)
        do {
            try writer.begin()
            let tally = try await documents.run(
                { try writer.write($0) }, failure: { try writer.write(.failure($0)) })
            let index = isPage ? path : path.appending(FilePath(layout.index))
            if tally.isVain, (try? FileStatus(of: index)) != nil {
                messages.log.kept(output)
            } else {
                try writer.finish()
            }
            return tally.status
        } catch {
            folder.abandon()
            throw error
        }
    }
}

extension DisplayScript: ExpressibleByArgument {}
