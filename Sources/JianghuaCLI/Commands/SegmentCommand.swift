import ArgumentParser
import JianghuaText

struct SegmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment", abstract: "Splits texts into sentences or words.")

    enum Unit: String, ExpressibleByArgument, CaseIterable { case word, sentence }

    @Argument(help: "Files; standard input when none is named.")
    var paths: [String] = []

    @Option(help: "What to split into.")
    var unit: Unit = .word

    func run() throws {
        var output = TextOutput()
        for input in try TextInputs(paths: paths) {
            let text = try input.text()
            let string = text.string(in: 0..<text.count)
            let ranges = try Segmenter().ranges(of: unit == .word ? .word : .sentence, in: string)
            for range in ranges { try output.write(text.string(in: range) + "\n") }
        }
        try output.finish()
    }
}
