import ArgumentParser
import JianghuaInputs
import JianghuaRecords
import JianghuaWorkbook
import JianghuaWriters

struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Write the table of tasks: who leads, who answers, until when.",
        usage: "jianghua ledger [<options>] <path> ...",
        discussion: """
            In: text files, folders, or - for standard input. Out: a row for every lowest numbered item that \
            says what is to be done, and for one above where its own words name a target or a unit that no row \
            below shows. A workbook has three sheets: the tasks; the same with empty columns for \
            following them up; and every cell that was inferred, with reason and quote, to be checked.

            A profile is a JSON object; each of its keys may be left out: "title" (the first sheet's name), \
            "columns" and "tracking" (the columns of the first two sheets, each a name or {"column": name, \
            "title": words, "width": 1 to 255}), "sheets" (of \
            \(LedgerSheet.Kind.allCases.map(\.rawValue).joined(separator: ", "))), "leads" (position: the first of \
            several responsible units leads where no lead is named; or stated). Columns, also by their Chinese names:
            \(columnNames)

            Exit status: 0 all done, 2 some documents failed, 64 wrong usage, 65 a wrong profile, 66 nothing \
            to read, 74 the output could not be written.
            """)

    /// Three columns a line, as Chinese names are twice as wide as they are long.
    private static var columnNames: String {
        let names = LedgerColumn.allCases.map { "\($0.rawValue) \($0.title)" }
        return stride(from: 0, to: names.count, by: 3).map { start in
            names[start..<min(start + 3, names.count)].joined(separator: ", ")
        }
        .joined(separator: ",\n") + "."
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case xlsx, csv, markdown, jsonl
    }

    @Argument(
        help: ArgumentHelp(
            "Files, folders (searched for *.txt), or - for standard input.", valueName: "path"))
    var paths: [String] = []

    @OptionGroup(title: "What goes in") var input: InputOptions

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            """
            Write to this file, which appears whole or not at all. Its ending names the format: .xlsx, .csv, \
            .md, .jsonl; without one it is CSV.
            """, valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp("xlsx, csv, markdown or jsonl, whatever the file's ending.", valueName: "format"))
    var format: Format?

    @Option(
        help: ArgumentHelp(
            "Choose, order and rename columns as this JSON file says.", valueName: "file"))
    var profile: String?

    @Flag(
        help: """
            Add rows for unnumbered instructions: inside an item below it (备注 says 细目), others at their place.
            """)
    var detail = false

    @Option(help: ArgumentHelp("The sheet that CSV holds: ledger, tracking or check.", valueName: "sheet"))
    var sheet = LedgerSheet.Kind.ledger

    @OptionGroup(title: "CSV") var table: TableArguments
    @OptionGroup(title: "Messages") var messages: MessageOptions

    func validate() throws {
        try input.requireSomething(besides: paths)
        _ = try chosenFormat()
    }

    func run() async throws {
        let profile = try readProfile()
        if let format, let endings = Self.endings.first(where: { $0.0 == format })?.1,
            let contradiction = OutputEnding.contradiction(
                of: output, endings: endings, format: format.rawValue)
        {
            messages.log.notice(contradiction)
        }
        var documents = try DocumentRun(paths: paths, input: input, log: messages.log)
        documents.threads = ProcessorCount.available
        var builder = LedgerBuilder(
            options: .init(detail: detail, leadsByPosition: profile.leadsByPosition))
        let tally = try await documents.run { document in
            let known = builder.count
            builder.add(document.analysis)
            if builder.count == known { noteNoRows(of: document.analysis) }
        }
        let status = tally.status
        // An empty table must not replace the results of a run that had something to read.
        guard documents.canRead else { throw CommandFailure(status) }
        let file = try RecordOutput(path: output)
        if tally.isVain, file.replaces {
            messages.log.kept(output)
            file.abandon()
            throw CommandFailure(status)
        }
        do {
            try file.write(try bytes(of: builder.rows, profile: profile))
            try file.commit()
        } catch {
            file.abandon()
            throw error
        }
        if status != ExitStatus.success { throw CommandFailure(status) }
    }

    private func noteNoRows(of analysis: Analysis) {
        let advice =
            detail || analysis.requirements.isEmpty
            ? "nothing is told to be done in it"
            : "--detail adds rows for its \(analysis.requirements.count) unnumbered instructions"
        messages.log.notice(
            "\(analysis.document): no row, as no numbered item says what is to be done; \(advice)")
    }

    private func bytes(of rows: [LedgerRow], profile: LedgerProfile) throws -> [UInt8] {
        switch try chosenFormat() {
        case .xlsx:
            do throws(WorkbookFailure) {
                return try LedgerWorkbook.bytes(of: LedgerSheet.sheets(of: rows, profile: profile))
            } catch {
                throw CommandFailure(ExitStatus.outputFailure, error.description)
            }
        case .markdown: return MarkdownTable.bytes(of: LedgerSheet.sheets(of: rows, profile: profile))
        case .jsonl: return LedgerJSONLines.bytes(of: rows)
        case .csv:
            return LedgerCSV.bytes(
                of: LedgerSheet.sheet(sheet, of: rows, profile: profile), options: table.options)
        }
    }

    private static let endings: [(Format, [String])] = [
        (.xlsx, ["xlsx"]), (.csv, ["csv"]), (.markdown, ["md", "markdown"]), (.jsonl, ["jsonl", "ndjson"]),
    ]

    private func chosenFormat() throws -> Format {
        try OutputEnding.format(of: output, asked: format, otherwise: .csv, Self.endings)
    }

    private func readProfile() throws -> LedgerProfile {
        guard let profile else { return LedgerProfile() }
        let bytes: [UInt8]
        do throws(InputProblem) {
            bytes = try FileReader(maximumBytes: 1 << 20).bytes(of: CommandArguments.path(profile))
        } catch {
            throw CommandFailure(ExitStatus.noInput, "\(profile): \(error.message)")
        }
        do throws(LedgerProfileFailure) {
            return try LedgerProfile(json: bytes)
        } catch {
            throw CommandFailure(ExitStatus.wrongData, "\(profile): \(error)")
        }
    }
}

/// How tables are written.
struct TableArguments: ParsableArguments {
    @Flag(help: "For Excel: a byte order mark and CR LF line ends.")
    var excel = false

    @Flag(
        help: """
            Cells as they are: without it, cells that start like a formula (= + - @ and their full-width \
            forms, tab) get a leading apostrophe.
            """)
    var csvRaw = false

    var options: TableOptions { TableOptions(excel: excel, raw: csvRaw) }
}

extension LedgerSheet.Kind: ExpressibleByArgument {}
