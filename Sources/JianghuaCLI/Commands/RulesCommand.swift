import ArgumentParser
import Jianghua

struct RulesCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, tsv }

    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the rules: every record names the one that made it.",
        discussion: "Out: a line for each rule, its id and what it takes and leaves.")

    @Argument(help: "Only rules whose id begins with this: directive, unit.list.")
    var prefix: String = ""

    @Option(help: "text, markdown or tsv.")
    var format: Format = .text

    func run() throws {
        let rules = RuleCatalog.all.filter { $0.id.hasPrefix(prefix) }
        guard !rules.isEmpty else {
            throw ValidationError("No rule's id begins with '\(prefix)'; 'jianghua rules' lists all of them.")
        }
        let width = rules.map(\.id.count).max() ?? 0
        var output = TextOutput()
        if format == .markdown { try output.write("| rule | what it takes and leaves |\n|---|---|\n") }
        for rule in rules {
            switch format {
            case .text:
                let padding = String(repeating: " ", count: width - rule.id.count)
                try output.write("\(rule.id)\(padding)  \(rule.summary)\n")
            case .markdown: try output.write("| `\(rule.id)` | \(rule.summary) |\n")
            case .tsv: try output.write("\(rule.id)\t\(rule.summary)\n")
            }
        }
        try output.finish()
    }
}
