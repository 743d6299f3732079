import ArgumentParser
import JianghuaDatabase
import JianghuaWriters

struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Ask a database that was made with extract --format sqlite.",
        usage: "jianghua query [<options>] <database>",
        discussion: """
            One question at a time; --unit, --deadline-before and --document narrow every answer. By \
            themselves, --unit lists what the unit has to do, --deadline-before what is due.

            Names and words may be written in simplified or traditional characters. The database is opened \
            for reading only; any SQLite client can ask it more (see its views: duties, leads, targets, \
            indicators, deadlines, tasks_without_unit, links).

            Exit status: 0 answered, also with no rows; 64 wrong usage, 65 the file is no such database, 66 \
            there is no such file, 74 the output could not be written.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json
    }

    @Argument(help: ArgumentHelp("The database.", valueName: "database"))
    var database: String

    @Flag(help: "Who leads what until when.")
    var leads = false

    @Option(help: ArgumentHelp("The values of an indicator, targets first.", valueName: "words"))
    var indicator: String?

    @Option(help: ArgumentHelp("Directives and goals that hold all of the words.", valueName: "words"))
    var search: String?

    @Flag(help: "Items that instruct, for which no unit is named: not in them, above them or below them.")
    var tasksWithoutUnit = false

    @Option(help: ArgumentHelp("Only units whose name holds this.", valueName: "name"))
    var unit: String?

    @Option(
        help: ArgumentHelp(
            "Only what is due before the first day of this: 2026, 2026-06 or 2026-06-30.", valueName: "date"))
    var deadlineBefore: String?

    @Option(help: ArgumentHelp("Only documents whose name holds this.", valueName: "name"))
    var document: String?

    @Option(help: "table (long cells are cut), csv or json.")
    var format = Format.table

    @OptionGroup(title: "CSV") var table: TableArguments

    func validate() throws {
        let questions = [leads, indicator != nil, search != nil, tasksWithoutUnit].count { $0 }
        if questions > 1 {
            throw ValidationError(
                "One question at a time: --leads, --indicator, --search or --tasks-without-unit.")
        }
        if questions == 0, unit == nil, deadlineBefore == nil {
            throw ValidationError(
                """
                Ask something: --leads, --indicator, --search, --tasks-without-unit, --unit or \
                --deadline-before.
                """)
        }
        if let deadlineBefore, DueDate(deadlineBefore) == nil {
            throw ValidationError(
                "'\(deadlineBefore)' is no date; write 2026, 2026-06 or 2026-06-30.")
        }
    }

    func run() throws {
        let answer = try DatabaseReader(path: database).answer(query)
        let output = try RecordOutput(path: nil)
        switch format {
        case .table: try output.write(answer.text())
        case .csv: try output.write(answer.csv(table.options))
        case .json: try output.write(answer.json())
        }
        try output.commit()
    }

    private var query: DatabaseQuery {
        var query = DatabaseQuery(question)
        query.unit = unit
        query.deadlineBefore = deadlineBefore.flatMap { DueDate($0) }
        query.document = document
        return query
    }

    private var question: DatabaseQuery.Question {
        if leads { return .leads }
        if let indicator { return .indicator(indicator) }
        if let search { return .search(search) }
        if tasksWithoutUnit { return .tasksWithoutUnit }
        return unit == nil ? .deadlines : .duties
    }
}

enum DatabaseExit {
    static func status(of failure: DatabaseFailure) -> Int32 {
        switch failure {
        case .notFound: ExitStatus.noInput
        case .notADatabase, .foreignDatabase, .newerVersion, .olderVersion: ExitStatus.wrongData
        case .sqlite: failure.isOutputProblem ? ExitStatus.outputFailure : ExitStatus.wrongData
        }
    }
}
