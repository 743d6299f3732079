import JianghuaRecords
import JianghuaText

/// An analysis that can say why each of its records is there and what else was considered.
///
/// ```swift
/// let trace = try SpeechAnalyzer().trace(SourceText("由市公安局交警支队负责。"))
/// for reading in trace.explanation(of: "s1.u1")?.beaten ?? [] { print(reading.text, reading.reason) }
/// // 市公安局 it is a part of s1.u1
/// // 市 it is a part of s1.u1
/// // 交警支队 it is a part of s1.u1
/// ```
/// Its records are those of ``SpeechAnalyzer/analyze(_:document:date:)-(SourceText,_,_)``. Readings are made again when they are
/// asked for, by the extractors themselves: the ordinary analysis pays nothing for them.
///
/// Numbers of items, figures and times compete for numerals; units compete with units and goals with goals.
/// For speeches, requirements and diagnostics no other readings are known.
public struct AnalysisTrace: Sendable {
    /// The records.
    public let analysis: Analysis
    private let analyzer: SpeechAnalyzer
    private let scan: TextScan
    private let speeches: [SpeechDrafts]
    private let date: String?

    init(
        analysis: Analysis, analyzer: SpeechAnalyzer, scan: TextScan, speeches: [SpeechDrafts], date: String?
    ) {
        self.analysis = analysis
        self.analyzer = analyzer
        self.scan = scan
        self.speeches = speeches
        self.date = date
    }

    /// Why a record is there; `nil` when no record has the id. O(speech).
    public func explanation(of id: String) -> Explanation? {
        analysis.records.first { $0.header?.id == id }.flatMap(explanation)
    }

    /// The records that cover a scalar of the source, the shortest first, and the readings that cover it and
    /// lost to none of them: what the analyzer thought of and let be. O(speech).
    public func explanations(at offset: Int) -> (records: [Explanation], refused: [RejectedReading]) {
        let covering = analysis.records.filter { record in
            record.header.map { $0.range.start <= offset && offset < $0.range.end } ?? false
        }
        let explanations =
            covering
            .sorted { ($0.header?.range.count ?? 0) < ($1.header?.range.count ?? 0) }
            .compactMap(explanation)
        guard let speech = speech(at: offset) else { return (explanations, []) }
        let folded = scan.text.alignment.folded(of: offset..<offset + 1)
        let known = Set(explanations.flatMap(\.beaten).map { Place(kind: $0.kind, range: $0.range) })
        let refused = readings(Set(Rivalry.all), in: speech, around: folded)
            .filter { !isTaken($0, in: speech) }
            .map { rejected($0, by: nil, in: speech) }
            .filter { !known.contains(Place(kind: $0.kind, range: $0.range)) }
        return (explanations, refused)
    }

    private struct Place: Hashable {
        var kind: RecordKind
        var range: SourceRange
    }

    private func explanation(of record: Record) -> Explanation? {
        guard let header = record.header else { return nil }
        let range = header.range.start..<header.range.end
        let folded = scan.text.alignment.folded(of: range)
        var explanation = Explanation(
            record: record, rule: RuleCatalog.rule(id: header.rule),
            foldedText: scan.text.string(in: folded), parts: RecordParts(analysis).parts(of: record),
            beaten: [])
        guard let speech = header.speech.map({ $0 - 1 }), speeches.indices.contains(speech) else {
            return explanation
        }
        if record.kind == .unit { explanation.parts += unitParts(folded, in: speech) }
        let claim = claim(of: record, folded)
        explanation.beaten = readings(Rivalry.rivals(of: record.kind), in: speech, around: claim)
            .filter { !isTaken($0, in: speech) }
            .map { rejected($0, by: (header.id, record.kind, claim), in: speech) }
        if record.kind == .directive,
            let cost = analyzer.directives.costOfPlainText(
                at: claim, in: scan, speech: speeches[speech].speech)
        {
            explanation.beaten.insert(plainText(claim, cost), at: 0)
        }
        return explanation
    }

    /// The words that a record takes for itself: of an item its number alone.
    private func claim(of record: Record, _ range: Range<Int>) -> Range<Int> {
        guard case .directive(let directive) = record else { return range }
        let number = directive.number.range
        return scan.text.alignment.folded(of: number.start..<number.end)
    }

    private func plainText(_ number: Range<Int>, _ cost: String) -> RejectedReading {
        RejectedReading(
            kind: .directive, range: sourceRange(number), text: text(of: number), rule: nil,
            reason: "as plain text it would cost \(cost), more than its place in the series")
    }

    // MARK: Readings

    private func readings(
        _ kinds: Set<RecordKind>, in index: Int, around place: Range<Int>
    ) -> [Reading] {
        let drafts = speeches[index]
        let speech = drafts.speech
        let bounds = speech.body..<max(speech.body, speech.range.upperBound)
        var readings: [Reading] = []
        if kinds.contains(.directive) {
            readings += analyzer.directives.readings(in: scan, speech: speech, around: place)
        }
        if kinds.contains(.unit) {
            readings += UnitExtractor.finder.readings(in: scan, range: bounds, around: place)
        }
        let tense = TenseMap(scan: scan, drafts: drafts)
        if kinds.contains(.time) {
            readings += analyzer.times.readings(
                in: scan, speech: speech, tense: tense, date: speech.date ?? date, around: place)
        }
        if kinds.contains(.quantity) {
            let numerals = analyzer.numerals.numerals(in: scan, range: speech.range)
            readings += FigureFinder(scan: scan, numerals: numerals, bounds: bounds).readings(around: place)
        }
        if kinds.contains(.goal) {
            readings += GoalFinder(scan: scan, drafts: drafts, tense: tense, bounds: bounds)
                .readings(around: place)
        }
        return unique(readings)
    }

    private func unique(_ readings: [Reading]) -> [Reading] {
        var seen: Set<String> = []
        return readings.filter { seen.insert("\($0.kind) \($0.range) \($0.rule?.id ?? "")").inserted }
            .sorted {
                ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
            }
    }

    private func isTaken(_ reading: Reading, in speech: Int) -> Bool {
        taken(in: speech, by: [reading.kind]).contains {
            $0.range == reading.range && $0.rule == reading.rule
        }
    }

    private func taken(
        in speech: Int, by kinds: Set<RecordKind>
    ) -> [(range: Range<Int>, rule: Rule)] {
        let drafts = speeches[speech]
        var taken: [(range: Range<Int>, rule: Rule)] = []
        if kinds.contains(.directive) { taken += drafts.directives.map { ($0.number, $0.rule) } }
        if kinds.contains(.unit) { taken += drafts.units.map { ($0.range, $0.rule) } }
        if kinds.contains(.time) { taken += drafts.times.map { ($0.range, $0.rule) } }
        if kinds.contains(.goal) { taken += drafts.goals.map { ($0.range, $0.rule) } }
        taken += drafts.figures.filter { kinds.contains($0.kind) }.map { ($0.range, $0.rule) }
        return taken
    }

    private func rejected(
        _ reading: Reading, by winner: (id: String, kind: RecordKind, claim: Range<Int>)?, in speech: Int
    ) -> RejectedReading {
        RejectedReading(
            kind: reading.kind, range: sourceRange(reading.range), text: text(of: reading.range),
            rule: reading.rule?.id, reason: reason(of: reading, winner, in: speech))
    }

    private func reason(
        of reading: Reading, _ winner: (id: String, kind: RecordKind, claim: Range<Int>)?, in speech: Int
    ) -> String {
        if let winner {
            if winner.kind != reading.kind {
                return "the words are taken by the \(winner.kind.rawValue) \(winner.id)"
            }
            if winner.claim == reading.range, reading.objection == nil {
                return "the same words by another rule, which comes later"
            }
            let isInside =
                winner.claim.lowerBound <= reading.range.lowerBound
                && reading.range.upperBound <= winner.claim.upperBound
            if isInside, reading.objection == nil || reading.rule == nil {
                return "it is a part of \(winner.id)"
            }
        }
        if let objection = reading.objection { return objection }
        if let winner { return "it overlaps \(winner.id), which has the better claim" }
        let isOverlapped = taken(in: speech, by: Rivalry.rivals(of: reading.kind))
            .contains { $0.range.overlaps(reading.range) }
        return isOverlapped
            ? "a neighbour takes some of its words"
            : "its list, its clause or its neighbours decided otherwise"
    }

    /// What the name of a unit consists of, where its head was read by itself.
    private func unitParts(_ range: Range<Int>, in speech: Int) -> [Explanation.Part] {
        let draft = speeches[speech].speech
        let bounds = draft.body..<max(draft.body, draft.range.upperBound)
        guard
            let candidate = UnitExtractor.finder.candidates(in: scan, range: bounds, around: range)
                .first(where: { $0.end == range.upperBound && $0.headStart >= range.lowerBound })
        else { return [] }
        let start = max(candidate.start, range.lowerBound)
        let named = [
            ("determiner", start..<max(start, candidate.determinerEnd)),
            ("prefix", start..<max(start, candidate.prefixEnd)),
            ("head", candidate.headStart..<candidate.end),
        ]
        return named.filter { !$0.1.isEmpty }.map {
            Explanation.Part(name: $0.0, words: scan.text.string(in: $0.1))
        }
    }

    // MARK: Places

    private func speech(at offset: Int) -> Int? {
        let folded = scan.text.alignment.folded(of: offset)
        return speeches.firstIndex { $0.speech.range.contains(folded) }
    }

    private func sourceRange(_ folded: Range<Int>) -> SourceRange {
        let range = scan.text.alignment.source(of: folded)
        return SourceRange(range.lowerBound, range.upperBound)
    }

    private func text(of folded: Range<Int>) -> String {
        scan.text.source.string(in: scan.text.alignment.source(of: folded))
    }
}

/// Which kinds of records want the same words.
enum Rivalry {
    static let numerals: Set<RecordKind> = [.directive, .percentage, .quantity, .time]
    static let all: [RecordKind] = [.directive, .unit, .percentage, .quantity, .time, .goal]

    static func rivals(of kind: RecordKind) -> Set<RecordKind> {
        switch kind {
        case .directive, .percentage, .quantity, .time: numerals
        case .unit, .goal: [kind]
        case .speech, .requirement, .diagnostic, .error: []
        }
    }
}

extension SpeechAnalyzer {
    /// Analyzes a source so that its records can be explained. O(n).
    ///
    /// - Throws: what ``analyze(_:document:date:)-(SourceText,_,_)`` throws.
    public func trace(
        _ source: SourceText, document: String = "", date: String? = nil
    ) throws(AnalysisFailure) -> AnalysisTrace {
        try check(source, date: date)
        let stated = date ?? configuration.date
        let (scan, speeches, analysis) = read(source, document: document, date: stated) {}
        return AnalysisTrace(
            analysis: analysis, analyzer: self, scan: scan, speeches: speeches, date: stated)
    }
}
