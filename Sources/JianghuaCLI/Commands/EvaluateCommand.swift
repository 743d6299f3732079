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

            Exit status: 0 compared, 65 a line is no record, 66 a file cannot be read, 74 the output could \
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

    @Option(help: "text, json, markdown or html.")
    var format = EvaluationReport.text

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Write to this file, which appears whole or not at all.", valueName: "file"))
    var output: String?

    func validate() throws {
        if let errors, !Evaluation.names.contains(errors) {
            let known = Evaluation.names.joined(separator: ", ")
            throw ValidationError("'\(errors)' is nothing that is compared; there are \(known).")
        }
    }

    func run() throws {
        let reader = FileReader(maximumBytes: 1 << 30)
        let evaluation = Evaluation(
            gold: try goldRecords(reader), found: try records(of: records, reader), differencesOf: errors)
        let file = try RecordOutput(path: output)
        do {
            try file.write(Array(format.string(of: evaluation).utf8))
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
            if let problem = file.problem { throw problem }
            let records = try decoded(reader.bytes(of: file.path), file.path.name)
            return (Evaluation.name(ofDocument: file.path.lastComponent.name), records)
        }
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
