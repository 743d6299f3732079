import ArgumentParser
import JianghuaEvaluation
import JianghuaInputs

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Compare records with annotations made by hand.",
        usage: "jianghua evaluate --gold <folder> [<options>] <records>",
        discussion: """
            In: what extract wrote (- for standard input), and a folder with a file NAME.jsonl of gold records \
            for every document NAME. Out: precision, recall and F1 per kind; whole is the F1 that counts a \
            record only when all its fields agree; then the share of matched records whose field agrees.

            A document without records, or without gold, is named on standard error.

            Exit status: 0 compared, 65 a line is no record or no document has gold of its name, 66 a file cannot be read, 74 the output could \
            not be written.
            """)

    @Option(
        help: ArgumentHelp(
            "The folder of gold records, NAME.jsonl for the document NAME.", valueName: "folder"))
    var gold: String

    @Argument(help: ArgumentHelp("What extract wrote, or - for standard input.", valueName: "records"))
    var records: String

    @Option(
        help: ArgumentHelp(
            "List what was missed, found too much, or differs: \(Evaluation.names.joined(separator: ", ")).",
            valueName: "kind"))
    var errors: String?

    @Option(help: "text, json, markdown or html. Left out, the ending of --output says it; else it is text.")
    var format: EvaluationReport?

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Write to this file, which appears whole or not at all.", valueName: "file"))
    var output: String?

    func validate() throws {
        if let errors, !Evaluation.names.contains(errors) {
            let known = Evaluation.names.joined(separator: ", ")
            throw ValidationError("'\(errors)' is nothing that is compared; there are \(known).")
        }
        _ = try chosenFormat()
    }

    private func chosenFormat() throws -> EvaluationReport {
        try OutputEnding.format(
            of: output, asked: format, otherwise: .text,
            [
                (.text, ["txt"]), (.json, ["json"]), (.markdown, ["md", "markdown"]),
                (.html, ["html", "htm"]),
            ])
    }

    func run() throws {
        let reader = FileReader(maximumBytes: 1 << 30)
        let gold = try goldRecords(reader)
        let found = try records(of: records, reader)
        try checkNames(
            gold: gold.map(\.document),
            found: Set(found.map { Evaluation.name(ofDocument: $0.document ?? "") }))
        let evaluation = Evaluation(gold: gold, found: found, differencesOf: errors)
        let file = try RecordOutput(path: output)
        do {
            try file.write(Array(chosenFormat().string(of: evaluation).utf8))
            try file.commit()
        } catch {
            file.abandon()
            throw error
        }
    }

    private func goldRecords(_ reader: FileReader) throws -> [(document: String, records: [EvaluatedRecord])]
    {
        let files = FileFinder(extensions: ["jsonl"]).files(of: [CommandArguments.path(gold)])
        return try files.map { file in
            if let problem = file.problem {
                let message =
                    problem.code == .noTexts
                    ? "the folder holds no *.jsonl; give the one with a gold file NAME.jsonl for every document"
                    : problem.message
                throw CommandFailure(ExitStatus.noInput, "\(file.path.name): \(message)")
            }
            let records = try decoded(reader.bytes(of: file.path), file.path.name)
            return (Evaluation.name(ofDocument: file.path.lastComponent.name), records)
        }
    }

    /// What has no counterpart counts as missed or not at all, which a wrong name of a file makes look like a score.
    private func checkNames(gold: [String], found: Set<String>) throws {
        let missed = gold.filter { !found.contains($0) }
        let other = found.subtracting(gold).sorted()
        guard missed.count < gold.count else {
            throw CommandFailure(
                ExitStatus.wrongData,
                """
                no gold file is called as a document of \(records) is: gold has \(Self.listed(missed)), the records \
                \(other.isEmpty ? "none" : Self.listed(other)); the gold of a document NAME.txt is NAME.jsonl
                """)
        }
        let log = Log()
        if !missed.isEmpty {
            log.notice(
                "no records of \(Self.listed(missed)), which gold has: all of it counts as missed; check the names"
            )
        }
        if !other.isEmpty {
            log.notice("no gold for \(Self.listed(other)): the records do not count; check the names")
        }
    }

    /// The first few of many names.
    private static func listed(_ names: [String]) -> String {
        let shown = names.prefix(5).map { "\"\($0)\"" }.joined(separator: ", ")
        return names.count > 5 ? "\(shown) and \(names.count - 5) others" : shown
    }

    private func records(of path: String, _ reader: FileReader) throws -> [EvaluatedRecord] {
        let bytes = try path == "-" ? reader.bytes(of: 0) : reader.bytes(of: CommandArguments.path(path))
        return try decoded(bytes, path)
    }

    private func decoded(_ bytes: [UInt8], _ name: String) throws -> [EvaluatedRecord] {
        do throws(EvaluationFailure) {
            return try RecordLines.records(in: bytes)
        } catch {
            throw CommandFailure(ExitStatus.wrongData, "\(name):\(error.line): \(error.problem)")
        }
    }
}

extension EvaluationReport: ExpressibleByArgument {}
