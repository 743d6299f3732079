import ArgumentParser

@main
struct JianghuaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jianghua",
        abstract: "Structured records from Chinese officials' speeches.",
        version: "0.1.0",
        subcommands: [ExtractCommand.self])
}
