import ArgumentParser
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
}
