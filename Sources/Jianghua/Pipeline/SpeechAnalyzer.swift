import JianghuaRecords
import JianghuaText

/// Reads speeches and returns their records.
///
/// ```swift
/// let analyzer = try SpeechAnalyzer(configuration: .init(date: "2026-03-05"))
/// let analysis = try analyzer.analyze("一、抓好整治。由县住建局牵头，年底前完成。")
/// print(analysis.units[0].name)  // 县住建局
/// ```
/// A value without state of its own: build it once, share it between tasks. All tables are made in `init`.
public struct SpeechAnalyzer: Sendable {
    /// What the caller knows and the text may not say.
    public struct Configuration: Sendable, Hashable {
        /// The day of the speeches (`2026-03-05`, `2026-03` or `2026`), for relative times; the text's own
        /// date wins.
        public var date: String?
        /// Names beside those that the rules know.
        public var lexicon: UserLexicon?
        /// Longer texts are refused, in Unicode scalars. Offsets are 32 bits wide: never above 2^30.
        public var longestText: Int

        /// A configuration; it is checked when an analyzer is made of it.
        public init(date: String? = nil, lexicon: UserLexicon? = nil, longestText: Int = 1 << 30) {
            self.date = date
            self.lexicon = lexicon
            self.longestText = longestText
        }
    }

    /// What the caller said. To change it, make another analyzer.
    public let configuration: Configuration
    let folder = TextFolder()
    let speeches = SpeechFinder.shared
    let directives = DirectiveExtractor.shared
    let quotes = QuoteChecker()
    let numerals = NumeralScanner()
    let times = TimeExtractor()
    let figures = FigureExtractor()
    let units: UnitExtractor
    let requirements = RequirementExtractor()
    let goals = GoalExtractor()
    private let sieve: PhraseSieve
    private let terms: CampaignTerms?
    private let exceptions: ScriptExceptions?

    /// An analyzer that knows nothing but the texts.
    public init() { self.init(checked: Configuration()) }

    /// - Throws: ``AnalysisFailure/invalidDate(_:)`` when the configuration's date is none, and
    ///   ``AnalysisFailure/invalidLimit(_:)`` when its longest text is below zero.
    public init(configuration: Configuration) throws(AnalysisFailure) {
        if let date = configuration.date, !StatedDate.isValid(date) { throw .invalidDate(date) }
        if configuration.longestText < 0 { throw .invalidLimit(configuration.longestText) }
        self.init(checked: configuration)
    }

    private init(checked configuration: Configuration) {
        self.configuration = configuration
        units = UnitExtractor(lexicon: configuration.lexicon)
        terms = CampaignTerms(configuration.lexicon)
        exceptions = ScriptExceptions(configuration.lexicon)
        sieve = PhraseSieve([
            .boilerplate: speeches.reader.boilerplate.openings.adding(
                speeches.reader.insertedNotes.openings),
            .itemNumbers: directives.finder.sought,
            .moodWords: directives.moods.weigher.words.openings,
            .lookingBack: directives.moods.weigher.lookingBack.openings,
            .tenseCues: TenseLexicon.sureOpenings,
            .times: TimeLexicon.openings,
            .numerals: NumeralSign.openings,
            .nounWords: FigureWords.within,
            .headings: TenseLexicon.headingOpenings,
            .unitHeads: UnitExtractor.finder.heads.openings,
            .continuations: UnitExtractor.finder.heads.continued,
            .modals: requirements.modals.openings,
            .triggers: GoalLexicon.triggers.openings,
            .aims: GoalAims.words.openings,
            .targets: TargetWords.targets.openings,
        ])
    }

    /// Analyzes a text. O(n).
    ///
    /// Ranges of the records count the text's Unicode scalars; see ``JianghuaRecords/SourceRange``.
    ///
    /// - Parameters:
    ///   - text: One document: a speech, or a page with several.
    ///   - document: The name that records carry.
    ///   - date: The day of the speeches, where their text does not say it; `nil`: the configuration's.
    /// - Throws: ``AnalysisFailure`` when the text is longer than ``Configuration/longestText`` or `date` is
    ///   no date. Nothing else fails, whatever stands in the text.
    public func analyze(
        _ text: String, document: String = "", date: String? = nil
    ) throws(AnalysisFailure) -> Analysis {
        let source = try source(of: text, date: date)
        return read(source, document: document, date: date ?? configuration.date) {}.analysis
    }

    /// The same for a decoded source: the whole way from source text to records. O(n).
    public func analyze(
        _ source: SourceText, document: String = "", date: String? = nil
    ) throws(AnalysisFailure) -> Analysis {
        try check(source, date: date)
        return read(source, document: document, date: date ?? configuration.date) {}.analysis
    }

    /// A text and a date that can be analyzed.
    func source(of text: String, date: String?) throws(AnalysisFailure) -> SourceText {
        // UTF-8 has at least a byte for every scalar.
        if text.utf8.count > configuration.longestText {
            try checkLength(text.unicodeScalars.count)
        }
        let source = SourceText(text)
        try check(source, date: date)
        return source
    }

    func check(_ source: SourceText, date: String?) throws(AnalysisFailure) {
        try checkLength(source.count)
        if let date, !StatedDate.isValid(date) { throw .invalidDate(date) }
    }

    private func checkLength(_ count: Int) throws(AnalysisFailure) {
        let limit = min(configuration.longestText, 1 << 30)
        if count > limit { throw .textTooLong(count: count, limit: limit) }
    }

    /// The whole way from source text to records, with what it went by.
    ///
    /// - Parameter check: asked between the stages; throws when the work is to end.
    func read<Failure: Error>(
        _ source: SourceText, document: String, date stated: String?, check: () throws(Failure) -> Void
    ) throws(Failure) -> (scan: TextScan, speeches: [SpeechDrafts], analysis: Analysis) {
        let scan = scan(source)
        try check()
        let (speeches, diagnostics) = try drafts(in: scan, date: stated, check: check)
        let analysis = Linker(scan: scan, document: document, date: stated)
            .link(speeches, diagnostics: diagnostics)
        return (scan, speeches, analysis)
    }

    /// The text as extractors look at it.
    func scan(_ source: SourceText) -> TextScan {
        let folded = folder.fold(source)
        return TextScan(exceptions?.apply(to: folded) ?? folded, sieve: sieve)
    }

    /// A line of the page among a speech's is short; what is longer may be told of the speech.
    private static let pageLineLength = 80

    /// What the extractors find in each speech, and what is odd about the page.
    func drafts<Failure: Error>(
        in scan: TextScan, date stated: String?, check: () throws(Failure) -> Void
    ) throws(Failure) -> (speeches: [SpeechDrafts], diagnostics: [DiagnosticDraft]) {
        let page = speeches.find(in: scan)
        let tables = PageTables(scan)
        let pageLines = page.diagnostics.filter { $0.code == .boilerplate }.map(\.range)
        var nextLine = 0
        let found = try page.speeches.map { speech throws(Failure) in
            try check()
            var drafts = SpeechDrafts(speech: speech)
            (drafts.directives, drafts.diagnostics) = directives.directives(in: scan, speech: speech)
            let numerals = numerals.numerals(in: scan, range: speech.range)
            let date = speech.date ?? stated
            let tense = TenseMap(scan: scan, drafts: drafts)
            drafts.times = times.times(
                in: scan, speech: speech, tense: tense, date: date,
                tables: tables.rows.isEmpty ? nil : tables)
            drafts.times.removeAll { tables.headers.hold($0.range) }
            var taken = drafts.directives.map(\.number)
            // Adverts and the like between two paragraphs: no words of the speech.
            while nextLine < pageLines.count, pageLines[nextLine].upperBound <= speech.range.lowerBound {
                nextLine += 1
            }
            let strange = pageLines[nextLine...].prefix { $0.lowerBound < speech.range.upperBound }
                .filter { $0.count <= Self.pageLineLength }
            if !strange.isEmpty {
                drafts.times.removeAll { strange.hold($0.range) }
                taken = (taken + strange).sorted { $0.lowerBound < $1.lowerBound }
            }
            let named = terms?.ranges(in: scan.units, speech.range) ?? []
            if !named.isEmpty {
                drafts.times.removeAll { named.hold($0.range) }
                taken = (taken + named).sorted { $0.lowerBound < $1.lowerBound }
            }
            try check()
            let figures = figures.figures(
                in: scan, speech: speech, numerals: numerals, times: drafts.times,
                taken: taken)
            drafts.figures = figures.figures
            drafts.numerals = numerals
            drafts.diagnostics += figures.diagnostics
            drafts.diagnostics += quotes.diagnostics(in: scan, range: speech.range)
            try check()
            drafts.units = units.units(
                in: scan, drafts: drafts, tense: tense, terms: named)
            drafts.settleUnits(by: tables)
            if !strange.isEmpty { drafts.units.removeAll { strange.hold($0.range) } }
            try check()
            drafts.requirements = requirements.requirements(in: scan, drafts: drafts)
            drafts.goals = goals.goals(in: scan, drafts: drafts, tense: tense)
            drafts.settleGoals(by: tables)
            drafts.addRows(of: tables)
            if !strange.isEmpty {
                drafts.requirements.removeAll { strange.hold($0.range) }
                drafts.goals.removeAll { strange.hold($0.range) }
            }
            return drafts
        }
        return (found, page.diagnostics)
    }
}
