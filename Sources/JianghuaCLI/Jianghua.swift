import ArgumentParser
import Dispatch
import Jianghua
import JianghuaInputs

@main
struct JianghuaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jianghua",
        abstract: "Structured records from Chinese officials' speeches.",
        version: "0.1.0",
        subcommands: [
            // One a line, by name.
            DetectCommand.self,
            EvaluateCommand.self,
            ExplainCommand.self,
            ExtractCommand.self,
            ImportCommand.self,
            LedgerCommand.self,
            NormalizeCommand.self,
            QueryCommand.self,
            ReportCommand.self,
            RulesCommand.self,
            SchemaCommand.self,
            SegmentCommand.self,
            StreamCommand.self,
            StructureCommand.self,
            UnitsCommand.self,
        ])

    static func main() async {
        Signals.prepare()
        Memory.keepForNextDocument()
        prepareTables()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            endProcess(Termination.status(of: error))
        }
    }

    /// While arguments are read the tables are made that commands that read speeches wait for.
    private static func prepareTables() {
        guard let command = CommandLine.arguments.dropFirst().first, readers.contains(command) else { return }
        DispatchQueue.global().async { SpeechAnalyzer.prepare() }
    }

    private static let readers = ["explain", "extract", "ledger", "report", "stream", "units"]
}
