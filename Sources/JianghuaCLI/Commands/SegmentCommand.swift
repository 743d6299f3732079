import ArgumentParser
import Jianghua
import JianghuaText

struct SegmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Splits texts into words or sentences.",
        usage: "jianghua segment [<options>] [<path> ...]",
        discussion: """
            Words come line for line, separated by spaces, or with --map one a line with its position: start, \
            end (in Unicode scalars), kind, text, separated by tabs. Sentences come one a line.
            """)

    enum Unit: String, ExpressibleByArgument, CaseIterable { case word, sentence }

    @Argument(help: "Files; standard input when none is named.")
    var paths: [String] = []

    @Option(help: "What to split into.")
    var unit: Unit = .word

    @Option(
        help: ArgumentHelp(
            "Words that come out whole, one a line; they win over all others.", valueName: "file"))
    var lexicon: String?

    @Flag(help: "Write the position and the kind of every word or sentence.")
    var map = false

    @OptionGroup var source: EncodingOption

    func run() throws {
        let segmenter = Segmenter(unit: unit == .word ? .word : .sentence, lexicon: try readLexicon())
        let analyzer = unit == .word ? SpeechAnalyzer() : nil
        var output = TextOutput()
        try TextInputs(paths: paths, encoding: source.encoding).forEachText { name, source in
            let text = source.string(in: 0..<source.count)
            // Named units come out whole.
            let units = try analyzer?.analyze(source, document: name).units ?? []
            let names = units.filter { !$0.fields.generic }.map {
                $0.header.range.start..<$0.header.range.end
            }
            let tokens = try segmenter.tokens(for: text, names: names)
            try output.write(map ? mapped(tokens, text) : plain(tokens, text))
            try output.flush()
        }
    }

    private func readLexicon() throws -> SegmenterLexicon {
        guard let lexicon else { return SegmenterLexicon() }
        var found = SegmenterLexicon()
        try TextInputs(paths: [lexicon]).forEachText { _, text in
            found = SegmenterLexicon(text.string(in: 0..<text.count))
        }
        for rejection in found.rejections {
            Log().failure("\(lexicon):\(rejection.line): \(rejection.reason)")
        }
        return found
    }

    private func mapped(_ tokens: [Segmenter.Token], _ text: String) -> String {
        var lines = ""
        for token in tokens where token.kind != .space {
            let shown = text[token.range].split(whereSeparator: \.isNewline).joined(separator: " ")
            lines +=
                "\(token.offsets.lowerBound)\t\(token.offsets.upperBound)\t\(token.kind.rawValue)\t\(shown)\n"
        }
        return lines
    }

    private func plain(_ tokens: [Segmenter.Token], _ text: String) -> String {
        if unit == .sentence {
            return tokens.map { String(Self.trimmed(text[$0.range])) }
                .filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
        }
        var line = ""
        var isFirst = true
        for token in tokens {
            let word = text[token.range]
            if token.kind == .space {
                for character in word where character.isNewline {
                    line += "\n"
                    isFirst = true
                }
                continue
            }
            line += isFirst ? word : " " + word
            isFirst = false
        }
        if !line.hasSuffix("\n") { line += "\n" }
        return line
    }

    private static func trimmed(_ sentence: Substring) -> Substring.UnicodeScalarView {
        let scalars = sentence.unicodeScalars
        let start = scalars.drop { $0.properties.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else {
            return start[..<start.startIndex]
        }
        return start[...last]
    }
}
