import JianghuaRecords
import JianghuaText

/// Reads speeches and returns their records.
///
/// A value: build it once, share it between tasks. All tables are made in `init`.
public struct SpeechAnalyzer: Sendable {
    public struct Configuration: Sendable {
        /// The day of the speech (`2026-03-05`), for relative times; the text's own date wins.
        public var date: String?
        /// Units beside those that the rules find.
        public var lexicon: UserLexicon?

        public init(date: String? = nil, lexicon: UserLexicon? = nil) {
            self.date = date
            self.lexicon = lexicon
        }
    }

    /// May be changed on a copy; copies share their tables.
    public var configuration: Configuration
    private let folder = TextFolder()
    private let speeches = SpeechFinder()
    private let directives = DirectiveExtractor()
    private let quotes = QuoteChecker()
    private let numerals = NumeralScanner()
    private let times = TimeExtractor()
    private let figures = FigureExtractor()
    private let units: UnitExtractor
    private let requirements = RequirementExtractor()
    private let goals = GoalExtractor()

    public init(configuration: Configuration = Configuration()) {
        self.configuration = configuration
        units = UnitExtractor(lexicon: configuration.lexicon)
    }

    /// Analyzes a text. O(n).
    public func analyze(_ text: String, document: String = "") -> Analysis {
        analyze(SourceText(text), document: document)
    }

    /// The whole way from source text to records.
    public func analyze(_ source: SourceText, document: String) -> Analysis {
        let scan = TextScan(folder.fold(source))
        let page = speeches.find(in: scan)
        let found = page.speeches.map { speech in
            var drafts = SpeechDrafts(speech: speech)
            (drafts.directives, drafts.diagnostics) = directives.directives(in: scan, speech: speech)
            let numerals = numerals.numerals(in: scan, range: speech.range)
            let date = speech.date ?? configuration.date
            let tense = TenseMap(
                scan: scan, range: speech.range, directives: drafts.directives)
            drafts.times = times.times(
                in: scan, speech: speech, numerals: numerals, tense: tense, date: date)
            let figures = figures.figures(
                in: scan, speech: speech, numerals: numerals, times: drafts.times,
                enumerators: drafts.directives.map(\.number))
            drafts.figures = figures.figures
            drafts.diagnostics += figures.diagnostics
            drafts.diagnostics += quotes.diagnostics(in: scan, range: speech.range)
            drafts.units = units.units(in: scan, speech: speech, directives: drafts.directives)
            drafts.requirements = requirements.requirements(in: scan, drafts: drafts)
            drafts.goals = goals.goals(in: scan, drafts: drafts, tense: tense)
            return drafts
        }
        return Linker(scan: scan, document: document, date: configuration.date)
            .link(found, diagnostics: page.diagnostics)
    }
}
