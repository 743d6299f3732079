import Foundation
import JianghuaTestSupport
import Testing

/// The names of all subcommands, as `--help` lists them.
private func subcommands() throws -> [String] {
    let lines = try CommandRun("--help").output.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }
    return lines.dropFirst().filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
}

/// Cells of a terminal: Han and full-width forms take two.
private func width(of line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + (0x2E80..<0xFFE7 ~= $1.value ? 2 : 1) }
}

@Test func helpOfEveryCommandFitsTheTerminal() throws {
    let commands = try subcommands()
    #expect(commands.count >= 15)
    let folder = try TemporaryFolder()
    for command in [""] + commands {
        for call in ["\(command) --help", "help \(command)"] {
            let run = try CommandRun(shell: "unset COLUMNS; $JIANGHUA \(call)", in: folder.url)
            #expect(run.status == 0)
            #expect(run.messages == "")
            for line in run.output.split(separator: "\n") {
                #expect(width(of: line) <= 80, "\(call): \(line)")
            }
        }
    }
}

@Test func helpIsInEnglish() throws {
    for command in [""] + (try subcommands()) {
        let run = try CommandRun("help", command.isEmpty ? "extract" : command)
        let allowed: Set<Unicode.Scalar> = ["…"]
        let strange = run.output.unicodeScalars.filter { !$0.isASCII && !allowed.contains($0) }
        // Words of the texts themselves may be examples.
        #expect(strange.allSatisfy { 0x3000..<0xFFE7 ~= $0.value }, "\(command): \(String(strange))")
    }
}

/// A terminal gets no colour, with `NO_COLOR` or without: only the progress line, which takes itself away.
@Test(arguments: ["", "NO_COLOR=1", "NO_COLOR=1 TERM=dumb", "TERM=xterm-256color CLICOLOR_FORCE=1"])
func terminalsGetNoColour(environment: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(["a.txt": "同志们:\n一要抓整治。县城管局要牵头。\n", "b.txt": "坏"])
    try folder.write("bad.txt", Data([0xFF, 0xFE, 0x00]))
    for command in ["extract .", "--help", "extract --nonsense", "structure a.txt", "explain a.txt --at 2:1"]
    {
        let run = try CommandRun(
            shell: "env \(environment) script -qec \"$JIANGHUA \(command)\" /dev/null < /dev/null",
            in: folder.url)
        #expect(!run.output.isEmpty)
        #expect(run.output.range(of: "\u{1B}\\[[0-9;]*m", options: .regularExpression) == nil, "\(command)")
    }
}

@Test func completionScriptsAreOutput() throws {
    for (shell, word) in [("bash", "complete"), ("zsh", "#compdef jianghua"), ("fish", "complete -c")] {
        let run = try CommandRun("--generate-completion-script", shell)
        #expect(run.status == 0)
        #expect(run.output.contains(word))
    }
    #expect(try CommandRun("--generate-completion-script", "none").status == 64)
}
