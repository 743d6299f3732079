import ArgumentParser
import JianghuaText

struct DetectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "detect",
        abstract: "Tells the encoding and the script of texts.",
        discussion: """
            A line for each text: its name, its encoding and how sure that is, its script, and how many \
            characters belong to traditional and to simplified script alone; fields are separated by tabs. \
            With --candidates all encodings that were weighed follow, the likeliest first.
            """)

    @Argument(help: "Files; standard input when none is named.")
    var paths: [String] = []

    @Flag(help: "List every encoding that was weighed.")
    var candidates = false

    func run() throws {
        var output = TextOutput()
        var failed = false
        for input in try TextInputs(paths: paths) {
            let bytes = try input.bytes()
            let verdicts = SourceDecoder.detect(bytes)
            var fields = [input.name]
            do {
                let text = try SourceDecoder.decode(bytes)
                let count = ScriptEstimate(text)
                fields += [
                    text.encoding.rawValue, Self.percent(text.confidence), count.script.rawValue,
                    "\(count.traditional)", "\(count.simplified)",
                ]
            } catch {
                failed = true
                fields += ["unknown", error.description]
            }
            if candidates {
                fields += verdicts.map { "\($0.encoding.rawValue) \(Self.percent($0.confidence))" }
            }
            try output.write(fields.joined(separator: "\t") + "\n")
        }
        try output.finish()
        if failed { throw CommandFailure(ExitStatus.documentsFailed) }
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
