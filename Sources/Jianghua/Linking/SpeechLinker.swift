import JianghuaRecords

/// Turns the drafts of one speech into records.
///
/// The drafts of a kind ascend, so every question for a place (which line, which item, which units inside) is asked
/// of an ``AscendingSearch``.
struct SpeechLinker {
    private let drafts: SpeechDrafts
    private let speech: Int
    private let document: String
    private let date: String?
    private let places: SourcePlaces
    private let holders: Holders
    private let directiveIDs: [String]
    private let timeIDs: [String]
    private let figureIDs: [String]
    private let unitIDs: [String]
    private let goalIDs: [String]
    private let requirementIDs: [String]

    /// - Parameters:
    ///   - speech: from 1.
    ///   - date: for a speech that does not say its own.
    init(_ drafts: SpeechDrafts, speech: Int, document: String, date: String?, _ places: SourcePlaces) {
        self.drafts = drafts
        self.speech = speech
        self.document = document
        self.date = date
        self.places = places
        holders = Holders(drafts.directives)
        let identifiers = RecordIdentifiers(speech: speech)
        directiveIDs = identifiers.directives(drafts.directives)
        timeIDs = identifiers.numbered("t", drafts.times.count)
        figureIDs = identifiers.figures(drafts.figures)
        unitIDs = identifiers.numbered("u", drafts.units.count)
        goalIDs = identifiers.numbered("g", drafts.goals.count)
        requirementIDs = identifiers.numbered("r", drafts.requirements.count)
    }

    func link(into analysis: inout Analysis) {
        var lines = AscendingSearch()
        analysis.speeches.append(
            Speech(
                header("s\(speech)", drafts.speech.range, drafts.speech.rule, &lines),
                SpeechFields(
                    title: drafts.speech.title.map { places.excerpt(of: $0).string },
                    date: drafts.speech.date ?? date)))
        addTimes(to: &analysis.times)
        addFigures(percentages: &analysis.percentages, quantities: &analysis.quantities)
        let unitHolders = addUnits(to: &analysis.units)
        addRequirements(to: &analysis.requirements)
        let goalHolders = addGoals(to: &analysis.goals)
        addDirectives(to: &analysis.directives, unitHolders: unitHolders, goalHolders: goalHolders)
    }

    private func addTimes(to times: inout [Time]) {
        reserve(drafts.times.count, in: &times)
        var (lines, holding) = (AscendingSearch(), AscendingSearch())
        for index in drafts.times.indices {
            let draft = drafts.times[index]
            let directive = holders.innermost(at: draft.range.lowerBound, &holding)
            times.append(
                Time(
                    header(timeIDs[index], draft.range, draft.rule, &lines),
                    TimeFields(
                        type: draft.type, edtf: draft.edtf, directive: directive.map { directiveIDs[$0] })))
        }
    }

    private func addFigures(percentages: inout [Percentage], quantities: inout [Quantity]) {
        var count = 0
        for index in drafts.figures.indices where drafts.figures[index].kind == .percentage { count += 1 }
        reserve(count, in: &percentages)
        reserve(drafts.figures.count - count, in: &quantities)
        var (lines, holding) = (AscendingSearch(), AscendingSearch())
        for index in drafts.figures.indices {
            let draft = drafts.figures[index]
            let directive = holders.innermost(at: draft.range.lowerBound, &holding)
            let record = Located(
                header(figureIDs[index], draft.range, draft.rule, &lines),
                FigureFields(
                    kind: draft.kind, value: draft.value, upper: draft.upper, amount: draft.amount,
                    unit: draft.unit, comparator: draft.comparator, change: draft.change,
                    excerpt: indicator(of: draft), masked: draft.masked, rank: draft.rank,
                    basis: draft.basis, from: draft.from.map { figureIDs[$0] },
                    canonicalUnit: draft.canonicalUnit, canonicalAmount: draft.canonicalAmount,
                    directive: directive.map { directiveIDs[$0] }))
            if record.fields.kind == .percentage {
                percentages.append(record)
            } else {
                quantities.append(record)
            }
        }
    }

    private func indicator(of draft: FigureDraft) -> SourceExcerpt? {
        guard let range = draft.indicator else { return nil }
        let words = places.excerpt(of: range)
        guard let tail = draft.indicatorTail else { return words }
        return SourceExcerpt(words.string + places.excerpt(of: tail).string)
    }

    /// - Returns: The directive that holds each.
    private func addUnits(to units: inout [NamedUnit]) -> [Int?] {
        reserve(drafts.units.count, in: &units)
        var unitHolders: [Int?] = []
        unitHolders.reserveCapacity(drafts.units.count)
        var (lines, holding) = (AscendingSearch(), AscendingSearch())
        for index in drafts.units.indices {
            let draft = drafts.units[index]
            let directive = holders.innermost(at: draft.range.lowerBound, &holding)
            let place = places.place(of: draft.range)
            let words = places.excerpt(at: place)
            let name =
                draft.name.map { SourceExcerpt($0) }
                ?? places.foldedWords(of: draft.range, place: place, excerpt: words)
            units.append(
                NamedUnit(
                    places.header(unitIDs[index], document, speech, at: place, words, draft.rule, &lines),
                    UnitFields(
                        excerpt: name, category: draft.category, generic: draft.generic,
                        masked: draft.masked, role: draft.role, basis: draft.basis,
                        canonical: draft.canonical, directive: directive.map { directiveIDs[$0] })))
            unitHolders.append(directive)
        }
        return unitHolders
    }

    private func addRequirements(to requirements: inout [Requirement]) {
        reserve(drafts.requirements.count, in: &requirements)
        var (lines, holding, times) = (AscendingSearch(), AscendingSearch(), AscendingSearch())
        for index in drafts.requirements.indices {
            let draft = drafts.requirements[index]
            let directive = holders.innermost(at: draft.range.lowerBound, &holding)
            requirements.append(
                Requirement(
                    header(requirementIDs[index], draft.range, draft.rule, &lines),
                    RequirementFields(
                        modality: draft.modality, excerpt: places.excerpt(of: draft.action),
                        subjects: draft.subjects.map { unitIDs[$0] },
                        directive: directive.map { directiveIDs[$0] },
                        deadline: deadline(firstDeadline(in: draft.range, &times)))))
        }
    }

    /// - Returns: The directive that holds each.
    private func addGoals(to goals: inout [Goal]) -> [Int?] {
        reserve(drafts.goals.count, in: &goals)
        var goalHolders: [Int?] = []
        goalHolders.reserveCapacity(drafts.goals.count)
        var (lines, holding) = (AscendingSearch(), AscendingSearch())
        var (units, figures) = (AscendingSearch(), AscendingSearch())
        for index in drafts.goals.indices {
            let draft = drafts.goals[index]
            let directive = holders.innermost(at: draft.range.lowerBound, &holding)
            let inside = startingInside(draft.range, drafts.figures.count, &figures) {
                drafts.figures[$0].range
            }
            goals.append(
                Goal(
                    header(goalIDs[index], draft.range, draft.rule, &lines),
                    GoalFields(
                        excerpt: places.excerpt(of: draft.trigger), strength: draft.strength,
                        type: draft.type, deadline: deadline(draft.deadline),
                        units: self.units(in: draft.range, &units) { _ in true },
                        percentages: self.figures(inside, in: draft.range, of: .percentage),
                        quantities: self.figures(inside, in: draft.range, of: .quantity),
                        directive: directive.map { directiveIDs[$0] })))
            goalHolders.append(directive)
        }
        return goalHolders
    }

    private func addDirectives(
        to directives: inout [Directive], unitHolders: [Int?], goalHolders: [Int?]
    ) {
        reserve(drafts.directives.count, in: &directives)
        var (lines, units, goals) = (AscendingSearch(), AscendingSearch(), AscendingSearch())
        var times = AscendingSearch()
        for index in drafts.directives.indices {
            let draft = drafts.directives[index]
            let goals = startingInside(draft.range, drafts.goals.count, &goals) { drafts.goals[$0].range }
            directives.append(
                Directive(
                    header(directiveIDs[index], draft.range, draft.rule, &lines),
                    DirectiveFields(
                        number: DirectiveNumber(
                            excerpt: places.excerpt(of: draft.number), value: draft.value,
                            style: draft.style, range: places.range(of: draft.number)),
                        level: draft.level, path: draft.path, parent: draft.parent.map { directiveIDs[$0] },
                        excerpt: places.excerpt(of: draft.heading), mood: draft.mood,
                        extent: places.range(of: draft.extent),
                        units: self.units(in: draft.range, &units) { unitHolders[$0] == index },
                        goals: references(goals, goalIDs) {
                            drafts.goals[$0].range.upperBound <= draft.range.upperBound
                                && goalHolders[$0] == index
                        },
                        deadline: deadline(firstDeadline(in: draft.range, &times)))))
        }
    }

    // MARK: References

    private func units(
        in range: Range<Int>, _ search: inout AscendingSearch, where isMeant: (Int) -> Bool
    ) -> [String] {
        let inside = startingInside(range, drafts.units.count, &search) { drafts.units[$0].range }
        return references(inside, unitIDs) {
            drafts.units[$0].range.upperBound <= range.upperBound && isMeant($0)
        }
    }

    private func figures(_ inside: Range<Int>, in range: Range<Int>, of kind: RecordKind) -> [String] {
        references(inside, figureIDs) {
            drafts.figures[$0].kind == kind && drafts.figures[$0].range.upperBound <= range.upperBound
        }
    }

    @inline(__always)
    private func references(
        _ candidates: Range<Int>, _ identifiers: [String], where isMeant: (Int) -> Bool
    ) -> [String] {
        var references: [String] = []
        for index in candidates where isMeant(index) {
            if references.isEmpty { references.reserveCapacity(candidates.upperBound - index) }
            references.append(identifiers[index])
        }
        return references
    }

    /// The indices of the drafts that start inside a range.
    @inline(__always)
    private func startingInside(
        _ range: Range<Int>, _ count: Int, _ search: inout AscendingSearch, _ place: (Int) -> Range<Int>
    ) -> Range<Int> {
        let start = search.count(below: range.lowerBound, of: count) { place($0).lowerBound }
        var end = start
        while end < count, place(end).lowerBound < range.upperBound { end += 1 }
        return start..<end
    }

    private func firstDeadline(in range: Range<Int>, _ search: inout AscendingSearch) -> Int? {
        startingInside(range, drafts.times.count, &search) { drafts.times[$0].range }.first {
            drafts.times[$0].type == .deadline && drafts.times[$0].range.upperBound <= range.upperBound
        }
    }

    private func deadline(_ index: Int?) -> Deadline? {
        guard let index else { return nil }
        let draft = drafts.times[index]
        return Deadline(excerpt: places.excerpt(of: draft.range), edtf: draft.edtf, time: timeIDs[index])
    }

    // MARK: Records

    /// Room for what a speech adds, at least doubled so that a page of many speeches stays linear.
    private func reserve<Element>(_ more: Int, in records: inout [Element]) {
        let wanted = records.count + more
        if wanted > records.capacity { records.reserveCapacity(max(wanted, 2 * records.count)) }
    }

    private func header(
        _ id: String, _ range: Range<Int>, _ rule: Rule, _ lines: inout AscendingSearch
    ) -> RecordHeader {
        let place = places.place(of: range)
        return places.header(id, document, speech, at: place, places.excerpt(at: place), rule, &lines)
    }
}
