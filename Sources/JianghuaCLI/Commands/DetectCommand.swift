import ArgumentParser
import JianghuaText

struct DetectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "detect",
        abstract: "Tells the encoding and the script of texts.",
        discussion: """
            A line for each text: its name, its encoding and how sure that is, its script, and how many \
            characters belong to traditional and to simplified script alone; fields are separated by tabs. \
            Bytes that no encoding makes sense of are refused with what was tried.
            """)

    @Argument(help: "Files; standard input when none is named.")
    var paths: [String] = []

    func run() throws {
        var output = TextOutput()
        try TextInputs(paths: paths).forEachText { name, text in
            let count = ScriptEstimate(text)
            let fields = [
                name, text.encoding.rawValue, Self.percent(text.confidence), count.script.rawValue,
                "\(count.traditional)", "\(count.simplified)",
            ]
            try output.write(fields.joined(separator: "\t") + "\n")
            try output.flush()
        }
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
