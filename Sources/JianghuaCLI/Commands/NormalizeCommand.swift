import ArgumentParser
import JianghuaText

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct NormalizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "normalize",
        abstract: "Writes texts in one script and width, and without damage where asked.",
        usage: "jianghua normalize [<options>] [<path> ...]")

    enum Script: String, ExpressibleByArgument, CaseIterable { case simplified, traditional, none }

    @Argument(help: "Files; standard input when none is named.")
    var paths: [String] = []

    @Option(help: "The script to write.")
    var script: Script = .simplified

    @Flag(help: "Make full-width letters, digits, percent signs, full stops and spaces narrow.")
    var width = false

    @Flag(help: "Take out readings, injected numbers, broken lines and other damage.")
    var repair = false

    @Flag(help: "Write the alignment with the source and the repairs as JSON, a line for each text.")
    var map = false

    @OptionGroup var source: EncodingOption

    func run() throws {
        let normalizer = TextNormalizer(
            script: TextNormalizer.Script(rawValue: script.rawValue), foldsWidth: width, repairs: repair)
        var output = TextOutput()
        try TextInputs(paths: paths, encoding: source.encoding).forEachText { name, source in
            let text = normalizer.normalize(source)
            try output.write(map ? Self.json(text, name: name) : text.string)
            try output.flush()
        }
    }

    private static func json(_ text: NormalizedText, name: String) throws -> String {
        let map = Map(
            document: name, text: text.string, steps: text.alignment.steps,
            repairs: text.repairs.map {
                .init(
                    kind: $0.kind.rawValue, range: [$0.range.lowerBound, $0.range.upperBound],
                    text: text.source.string(in: $0.range), mended: $0.mended)
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(map), as: UTF8.self) + "\n"
    }

    /// `steps` holds `[offset in text, offset in the source, source scalars of the last character]`; none
    /// when the text is the source's.
    private struct Map: Encodable {
        struct Repair: Encodable {
            var kind: String
            var range: [Int]
            var text: String
            var mended: Bool
        }
        var document: String
        var text: String
        var steps: [[Int]]
        var repairs: [Repair]
    }
}
