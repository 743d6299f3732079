import JianghuaRecords
import JianghuaText

/// Turns drafts into records: source ranges, texts, ids, and who refers to whom.
struct Linker {
    private let scan: TextScan
    private let source: SourceText
    private let shared: SharedText
    private let document: String
    private let date: String?

    init(scan: TextScan, document: String, date: String?) {
        self.scan = scan
        source = scan.text.source
        shared = SharedText(source.utf8)
        self.document = document
        self.date = date
    }

    /// O(records · log records).
    func link(_ found: [SpeechDrafts], diagnostics: [DiagnosticDraft]) -> Analysis {
        var analysis = Analysis(document: document)
        var notes = diagnostics.map { (speech: Int?.none, place: place(of: $0.range), draft: $0) }
        for (index, drafts) in found.enumerated() {
            link(drafts, speech: index + 1, into: &analysis)
            notes += drafts.diagnostics.map { (speech: index + 1, place: place(of: $0.range), draft: $0) }
        }
        for note in RepairNotes(scan.text, speeches: found.map { place(of: $0.speech.range) }).notes {
            let draft = DiagnosticDraft(
                range: 0..<0, code: .garbledText, message: note.message, rule: note.rule)
            notes.append((speech: note.speech + 1, place: note.range, draft: draft))
        }
        notes.sort {
            ($0.place.lowerBound, $0.place.upperBound) < ($1.place.lowerBound, $1.place.upperBound)
        }
        for (index, note) in notes.enumerated() {
            let header = header("x\(index + 1)", note.speech, at: note.place, note.draft.rule)
            analysis.diagnostics.append(
                Diagnostic(header, DiagnosticFields(code: note.draft.code, message: note.draft.message)))
        }
        return analysis
    }

    private func link(_ drafts: SpeechDrafts, speech: Int, into analysis: inout Analysis) {
        let identifiers = RecordIdentifiers(speech: speech)
        reserve(drafts, in: &analysis)
        analysis.speeches.append(
            Speech(
                header("s\(speech)", speech, drafts.speech.range, drafts.speech.rule),
                SpeechFields(
                    title: drafts.speech.title.map { text(of: $0) }, date: drafts.speech.date ?? date)))

        let directiveIDs = identifiers.directives(drafts.directives)
        let holders = Holders(drafts.directives)
        func holder(of range: Range<Int>) -> String? {
            holders.innermost(at: range.lowerBound).map { directiveIDs[$0] }
        }

        let timeIDs = identifiers.numbered("t", drafts.times.count)
        for (draft, id) in zip(drafts.times, timeIDs) {
            analysis.times.append(
                Time(
                    header(id, speech, draft.range, draft.rule),
                    TimeFields(type: draft.type, edtf: draft.edtf, directive: holder(of: draft.range))))
        }
        func deadline(_ index: Int?) -> Deadline? {
            guard let index else { return nil }
            let draft = drafts.times[index]
            return Deadline(text: text(of: draft.range), edtf: draft.edtf, time: timeIDs[index])
        }

        let figureIDs = identifiers.figures(drafts.figures)
        for (draft, id) in zip(drafts.figures, figureIDs) {
            let record = Located(
                header(id, speech, draft.range, draft.rule),
                FigureFields(
                    kind: draft.kind, value: draft.value, upper: draft.upper, amount: draft.amount,
                    unit: draft.unit, comparator: draft.comparator, change: draft.change,
                    indicator: draft.indicator.map { text(of: $0) + (draft.indicatorTail.map(text) ?? "") },
                    masked: draft.masked, rank: draft.rank,
                    basis: draft.basis, from: draft.from.map { figureIDs[$0] },
                    canonicalUnit: draft.canonicalUnit,
                    canonicalAmount: draft.canonicalAmount, directive: holder(of: draft.range)))
            if draft.kind == .percentage {
                analysis.percentages.append(record)
            } else {
                analysis.quantities.append(record)
            }
        }

        let unitIDs = identifiers.numbered("u", drafts.units.count)
        for (draft, id) in zip(drafts.units, unitIDs) {
            analysis.units.append(
                NamedUnit(
                    header(id, speech, draft.range, draft.rule),
                    UnitFields(
                        name: draft.name ?? scan.text.string(in: draft.range), category: draft.category,
                        generic: draft.generic, masked: draft.masked, role: draft.role, basis: draft.basis,
                        canonical: draft.canonical, directive: holder(of: draft.range))))
        }

        for (index, draft) in drafts.requirements.enumerated() {
            analysis.requirements.append(
                Requirement(
                    header(identifiers.id("r", index + 1), speech, draft.range, draft.rule),
                    RequirementFields(
                        modality: draft.modality, action: text(of: draft.action),
                        subjects: draft.subjects.map { unitIDs[$0] }, directive: holder(of: draft.range),
                        deadline: deadline(firstDeadline(in: draft.range, drafts.times)))))
        }

        let goalIDs = identifiers.numbered("g", drafts.goals.count)
        for (draft, id) in zip(drafts.goals, goalIDs) {
            let figures = indices(of: drafts.figures, inside: draft.range) { $0.range }
            analysis.goals.append(
                Goal(
                    header(id, speech, draft.range, draft.rule),
                    GoalFields(
                        trigger: text(of: draft.trigger), strength: draft.strength, type: draft.type,
                        deadline: deadline(draft.deadline),
                        units: indices(of: drafts.units, inside: draft.range) { $0.range }.map {
                            unitIDs[$0]
                        },
                        percentages: figures.filter { drafts.figures[$0].kind == .percentage }.map {
                            figureIDs[$0]
                        },
                        quantities: figures.filter { drafts.figures[$0].kind == .quantity }.map {
                            figureIDs[$0]
                        },
                        directive: holder(of: draft.range))))
        }

        for (index, draft) in drafts.directives.enumerated() {
            let inside = { (range: Range<Int>) in holders.innermost(at: range.lowerBound) == index }
            let units = indices(of: drafts.units, inside: draft.range) { $0.range }
            let goals = indices(of: drafts.goals, inside: draft.range) { $0.range }
            analysis.directives.append(
                Directive(
                    header(directiveIDs[index], speech, draft.range, draft.rule),
                    DirectiveFields(
                        number: DirectiveNumber(
                            text: text(of: draft.number), value: draft.value, style: draft.style,
                            range: sourceRange(draft.number)),
                        level: draft.level, path: draft.path, parent: draft.parent.map { directiveIDs[$0] },
                        heading: text(of: draft.heading), mood: draft.mood, extent: sourceRange(draft.extent),
                        units: units.filter { inside(drafts.units[$0].range) }.map { unitIDs[$0] },
                        goals: goals.filter { inside(drafts.goals[$0].range) }.map { goalIDs[$0] },
                        deadline: deadline(firstDeadline(in: draft.range, drafts.times)))))
        }
    }

    /// Room for what a speech adds, at least doubled so that a page of many speeches stays linear.
    private func reserve(_ drafts: SpeechDrafts, in analysis: inout Analysis) {
        func reserve<Element>(_ more: Int, in records: inout [Element]) {
            let wanted = records.count + more
            if wanted > records.capacity { records.reserveCapacity(max(wanted, 2 * records.count)) }
        }
        let percentages = drafts.figures.count { $0.kind == .percentage }
        reserve(percentages, in: &analysis.percentages)
        reserve(drafts.figures.count - percentages, in: &analysis.quantities)
        reserve(drafts.directives.count, in: &analysis.directives)
        reserve(drafts.requirements.count, in: &analysis.requirements)
        reserve(drafts.units.count, in: &analysis.units)
        reserve(drafts.times.count, in: &analysis.times)
        reserve(drafts.goals.count, in: &analysis.goals)
    }

    private func firstDeadline(in range: Range<Int>, _ times: [TimeDraft]) -> Int? {
        indices(of: times, inside: range) { $0.range }.first { times[$0].type == .deadline }
    }

    /// The indices of the drafts, sorted by start, that lie inside a range. O(log n + hits).
    private func indices<Draft>(
        of drafts: [Draft], inside range: Range<Int>, by place: (Draft) -> Range<Int>
    ) -> [Int] {
        var low = 0
        var high = drafts.count
        while low < high {
            let middle = (low + high) / 2
            if place(drafts[middle]).lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var hits: [Int] = []
        while low < drafts.count, place(drafts[low]).lowerBound < range.upperBound {
            if place(drafts[low]).upperBound <= range.upperBound { hits.append(low) }
            low += 1
        }
        return hits
    }

    private func sourceRange(_ folded: Range<Int>) -> SourceRange {
        let range = scan.text.alignment.source(of: folded)
        return SourceRange(range.lowerBound, range.upperBound)
    }

    private func text(of folded: Range<Int>) -> String {
        source.string(in: scan.text.alignment.source(of: folded))
    }

    private func place(of folded: Range<Int>) -> Range<Int> { scan.text.alignment.source(of: folded) }

    private func header(_ id: String, _ speech: Int?, _ range: Range<Int>, _ rule: Rule) -> RecordHeader {
        header(id, speech, at: place(of: range), rule)
    }

    private func header(_ id: String, _ speech: Int?, at place: Range<Int>, _ rule: Rule) -> RecordHeader {
        let position = source.position(of: place.lowerBound)
        return RecordHeader(
            id: id, document: document, speech: speech,
            excerpt: SourceExcerpt(shared, bytes: source.utf8Range(of: place)),
            range: SourceRange(place.lowerBound, place.upperBound), line: position.line,
            column: position.column,
            rule: rule.id)
    }
}
