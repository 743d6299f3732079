import JianghuaRecords
import JianghuaText

/// The stages of an analysis one by one, so that each can be measured by itself: `@_spi(Stages) import Jianghua`.
///
/// A stage works on what the stages before it have given and says how many things it found.
@_spi(Stages) public struct AnalysisStages: Sendable {
    public enum Stage: String, Sendable, CaseIterable {
        /// `scan` folds the text first.
        case scan, speeches, directives, numerals, tense, times, figures, quotes, units, requirements, goals,
            link
    }

    /// What all stages gave for one text.
    public struct Prepared: Sendable {
        let source: SourceText
        let scan: TextScan
        var speeches: [(drafts: SpeechDrafts, numerals: [Numeral], tense: TenseMap)] = []
        var diagnostics: [DiagnosticDraft] = []
    }

    private let analyzer: SpeechAnalyzer

    public init(_ analyzer: SpeechAnalyzer) { self.analyzer = analyzer }

    /// The whole way, with what every stage gave. O(n).
    public func prepare(_ source: SourceText) -> Prepared {
        let scan = analyzer.scan(source)
        var prepared = Prepared(source: source, scan: scan)
        let (found, diagnostics) = analyzer.drafts(in: scan, date: nil) {}
        prepared.diagnostics = diagnostics
        prepared.speeches = found.map { drafts in
            let range = drafts.speech.range
            return (
                drafts, analyzer.numerals.numerals(in: scan, range: range),
                TenseMap(scan: scan, drafts: drafts)
            )
        }
        return prepared
    }

    /// Speeches and numbered items alone, from source text: what an outline needs. O(n).
    public func structure(of source: SourceText) -> Int {
        let scan = analyzer.scan(source)
        return analyzer.speeches.find(in: scan).speeches.reduce(0) {
            $0 + 1 + analyzer.directives.directives(in: scan, speech: $1).0.count
        }
    }

    /// Runs one stage again. O(n).
    ///
    /// - Returns: The number of things it found: marks, speeches, drafts, records.
    public func run(_ stage: Stage, on prepared: Prepared) -> Int {
        let scan = prepared.scan
        switch stage {
        case .scan: return analyzer.scan(prepared.source).marks.count
        case .speeches: return analyzer.speeches.find(in: scan).speeches.count
        case .link:
            let linker = Linker(scan: scan, document: "", date: nil)
            return linker.link(prepared.speeches.map(\.drafts), diagnostics: prepared.diagnostics).count
        default:
            return prepared.speeches.reduce(0) {
                $0 + found(by: stage, scan, $1.drafts, $1.numerals, $1.tense)
            }
        }
    }

    private func found(
        by stage: Stage, _ scan: TextScan, _ drafts: SpeechDrafts, _ numerals: [Numeral], _ tense: TenseMap
    ) -> Int {
        let speech = drafts.speech
        switch stage {
        case .scan, .speeches, .link: return 0
        case .directives: return analyzer.directives.directives(in: scan, speech: speech).0.count
        case .numerals: return analyzer.numerals.numerals(in: scan, range: speech.range).count
        case .tense:
            return TenseMap(scan: scan, drafts: drafts).count
        case .times:
            return analyzer.times.times(
                in: scan, speech: speech, tense: tense, date: speech.date
            ).count
        case .figures:
            return analyzer.figures.figures(
                in: scan, speech: speech, numerals: numerals, times: drafts.times,
                taken: drafts.directives.map(\.number)
            ).figures.count
        case .quotes: return analyzer.quotes.diagnostics(in: scan, range: speech.range).count
        case .units:
            return analyzer.units.units(in: scan, drafts: drafts, tense: tense).count
        case .requirements: return analyzer.requirements.requirements(in: scan, drafts: drafts).count
        case .goals: return analyzer.goals.goals(in: scan, drafts: drafts, tense: tense).count
        }
    }

    /// What a stage must find: taken from the drafts of the whole analysis where they hold it.
    public func expected(of stage: Stage, in prepared: Prepared) -> Int {
        let drafts = prepared.speeches.map(\.drafts)
        switch stage {
        case .scan: return prepared.scan.marks.count
        case .speeches: return drafts.count
        case .directives: return drafts.reduce(0) { $0 + $1.directives.count }
        case .numerals: return prepared.speeches.reduce(0) { $0 + $1.numerals.count }
        case .tense: return prepared.speeches.reduce(0) { $0 + $1.tense.count }
        case .times: return drafts.reduce(0) { $0 + $1.times.count }
        case .figures: return drafts.reduce(0) { $0 + $1.figures.count }
        case .quotes: return run(.quotes, on: prepared)
        case .units: return drafts.reduce(0) { $0 + $1.units.count }
        case .requirements: return drafts.reduce(0) { $0 + $1.requirements.count }
        case .goals: return drafts.reduce(0) { $0 + $1.goals.count }
        case .link:
            let analysis = try? analyzer.analyze(prepared.source)
            return analysis?.count ?? -1
        }
    }
}
