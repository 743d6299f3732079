import ArgumentParser
import Jianghua
import JianghuaText

struct StructureCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case tree, markdown }

    static let configuration = CommandConfiguration(
        commandName: "structure",
        abstract: "Draw the speeches and numbered items of texts as a tree.",
        usage: "jianghua structure [<options>] [<path> ...]",
        discussion: """
            A line for each speech, item and oddity of the numbering, with its range in Unicode scalars; or, \
            with --format markdown, the outline as nested headings.
            """)

    @Argument(help: "Texts, HTML, DOCX or PDF files; standard input when none is named.")
    var paths: [String] = []

    @Option(help: "tree or markdown.")
    var format: Format = .tree

    @Option(help: "The day of the speeches, when the text does not say it: 2026-03-05.")
    var date: String?

    @OptionGroup var source: EncodingOption

    func validate() throws { _ = try DateArgument.day(date) }

    func run() throws {
        let analyzer = try SpeechAnalyzer(configuration: .init(date: try DateArgument.day(date)))
        var output = TextOutput()
        let inputs = try TextInputs(paths: paths, encoding: source.encoding, readsDocuments: true)
        try inputs.forEachText { name, text in
            let tree = StructureTree(try analyzer.analyze(text, document: name))
            try output.write(format == .tree ? tree.text() : tree.markdown())
            try output.flush()
        }
    }
}
