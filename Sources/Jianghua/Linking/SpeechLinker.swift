import JianghuaRecords

/// Turns the drafts of one speech into records.
///
/// The drafts of a kind ascend, so every question for a place (which line, which item, which units inside) is asked
/// of an ``AscendingSearch``.
final class SpeechLinker {
    private let drafts: SpeechDrafts
    private let speech: Int
    private let document: String
    private let date: String?
    private let places: SourcePlaces
    private let holders: Holders
    private let figureWriter: FigureFieldsWriter
    private let directiveIDs: [String]
    private let timeIDs: ArraySlice<String>
    private let figureIDs: [String]
    private let unitIDs: ArraySlice<String>
    private let goalIDs: ArraySlice<String>
    private let requirementIDs: ArraySlice<String>

    /// - Parameters:
    ///   - speech: from 1.
    ///   - date: for a speech that does not say its own.
    init(
        _ drafts: SpeechDrafts, in scan: TextScan, speech: Int, document: String, date: String?,
        _ places: SourcePlaces
    ) {
        self.drafts = drafts
        self.speech = speech
        self.document = document
        self.date = date
        self.places = places
        holders = drafts.holders
        figureWriter = FigureFieldsWriter(scan: scan, numerals: drafts.numerals)
        let identifiers = RecordIdentifiers(speech: speech)
        directiveIDs = identifiers.directives(drafts.directives)
        timeIDs = identifiers.numbered("t", drafts.times.count)
        figureIDs = identifiers.figures(drafts.figures)
        unitIDs = identifiers.numbered("u", drafts.units.count)
        goalIDs = identifiers.numbered("g", drafts.goals.count)
        requirementIDs = identifiers.numbered("r", drafts.requirements.count)
    }

    func link(into analysis: inout Analysis) {
        var cursor = SourcePlaces.Cursor()
        let title = drafts.speech.title.map { places.excerpt(of: $0, &cursor).string }
        analysis.speeches.append(
            Speech(
                header("s\(speech)", drafts.speech.range, drafts.speech.rule.id, &cursor),
                SpeechFields(title: title, date: drafts.speech.date ?? date)))
        addTimes(to: &analysis.times)
        addFigures(percentages: &analysis.percentages, quantities: &analysis.quantities)
        let unitHolders = addUnits(to: &analysis.units)
        addRequirements(to: &analysis.requirements)
        let goalHolders = addGoals(to: &analysis.goals)
        addDirectives(to: &analysis.directives, unitHolders: unitHolders, goalHolders: goalHolders)
    }

    // Members of drafts are asked for one by one: a draft in a variable would be a copy, which counts a reference for
    // each of its strings.

    private func addTimes(to times: inout [Time]) {
        let drafts = drafts.times
        reserve(drafts.count, in: &times)
        var (cursor, holding) = (SourcePlaces.Cursor(), AscendingSearch())
        for index in drafts.indices {
            let range = drafts[index].range
            times.append(
                Time(
                    header(timeIDs[index], range, drafts[index].rule.id, &cursor),
                    TimeFields(
                        type: drafts[index].type, edtf: drafts[index].edtf,
                        directive: directive(at: range.lowerBound, &holding))))
        }
    }

    private func addFigures(percentages: inout [Percentage], quantities: inout [Quantity]) {
        let drafts = drafts.figures
        var count = 0
        for index in drafts.indices where drafts[index].kind == .percentage { count += 1 }
        reserve(count, in: &percentages)
        reserve(drafts.count - count, in: &quantities)
        var (cursor, holding) = (SourcePlaces.Cursor(), AscendingSearch())
        for index in drafts.indices {
            if drafts[index].kind == .percentage {
                percentages.append(figure(index, of: drafts, &cursor, &holding))
            } else {
                quantities.append(figure(index, of: drafts, &cursor, &holding))
            }
        }
    }

    @inline(__always)
    private func figure(
        _ index: Int, of drafts: [FigureCandidate], _ cursor: inout SourcePlaces.Cursor,
        _ holding: inout AscendingSearch
    ) -> Located<FigureFields> {
        let range = drafts[index].range
        return Located(
            header(figureIDs[index], range, figureWriter.rule(of: drafts[index]), &cursor),
            figureWriter.fields(
                of: drafts[index],
                indicator: indicator(drafts[index].indicator, drafts[index].indicatorTail, &cursor),
                from: drafts[index].from.map { figureIDs[$0] },
                directive: directive(at: range.lowerBound, &holding)))
    }

    private func indicator(
        _ range: Range<Int>?, _ tail: Range<Int>?, _ cursor: inout SourcePlaces.Cursor
    ) -> SourceExcerpt? {
        guard let range else { return nil }
        let words = places.excerpt(of: range, &cursor)
        guard let tail else { return words }
        return SourceExcerpt(words.string + places.excerpt(of: tail, &cursor).string)
    }

    /// - Returns: The directive that holds each.
    private func addUnits(to units: inout [NamedUnit]) -> [Int?] {
        let drafts = drafts.units
        reserve(drafts.count, in: &units)
        var unitHolders: [Int?] = []
        unitHolders.reserveCapacity(drafts.count)
        var (cursor, holding) = (SourcePlaces.Cursor(), AscendingSearch())
        for index in drafts.indices {
            let range = drafts[index].range
            let directive = holders.innermost(at: range.lowerBound, &holding)
            let place = places.place(of: range, &cursor)
            let words = places.excerpt(at: place)
            let name =
                if let name = drafts[index].name {
                    SourceExcerpt(name)
                } else {
                    places.foldedWords(of: range, place: place, excerpt: words)
                }
            units.append(
                NamedUnit(
                    places.header(
                        unitIDs[index], document, speech, at: place, words, drafts[index].rule.id, &cursor),
                    UnitFields(
                        excerpt: name, category: drafts[index].category, generic: drafts[index].generic,
                        masked: drafts[index].masked, role: drafts[index].role, basis: drafts[index].basis,
                        canonical: drafts[index].canonical, directive: directive.map { directiveIDs[$0] })))
            unitHolders.append(directive)
        }
        return unitHolders
    }

    private func addRequirements(to requirements: inout [Requirement]) {
        let drafts = drafts.requirements
        reserve(drafts.count, in: &requirements)
        var (cursor, holding, times) = (SourcePlaces.Cursor(), AscendingSearch(), AscendingSearch())
        for index in drafts.indices {
            let range = drafts[index].range
            requirements.append(
                Requirement(
                    header(requirementIDs[index], range, drafts[index].rule.id, &cursor),
                    RequirementFields(
                        modality: drafts[index].modality,
                        excerpt: places.excerpt(of: drafts[index].action, &cursor),
                        subjects: drafts[index].subjects.map { unitIDs[$0] },
                        directive: directive(at: range.lowerBound, &holding),
                        deadline: deadline(firstDeadline(in: range, &times), &cursor))))
        }
    }

    /// - Returns: The directive that holds each.
    private func addGoals(to goals: inout [Goal]) -> [Int?] {
        let drafts = drafts.goals
        reserve(drafts.count, in: &goals)
        var goalHolders: [Int?] = []
        goalHolders.reserveCapacity(drafts.count)
        var (cursor, holding) = (SourcePlaces.Cursor(), AscendingSearch())
        var (units, figures) = (AscendingSearch(), AscendingSearch())
        for index in drafts.indices {
            let range = drafts[index].range
            let directive = holders.innermost(at: range.lowerBound, &holding)
            let inside = startingInside(range, self.drafts.figures.count, &figures) {
                self.drafts.figures[$0].range
            }
            goals.append(
                Goal(
                    header(goalIDs[index], range, drafts[index].rule.id, &cursor),
                    GoalFields(
                        excerpt: places.excerpt(of: drafts[index].trigger, &cursor),
                        strength: drafts[index].strength, type: drafts[index].type,
                        deadline: deadline(drafts[index].deadline, &cursor),
                        units: self.units(in: drafts[index].holders ?? range, &units) { _ in true },
                        percentages: self.figures(inside, in: range, of: .percentage),
                        quantities: self.figures(inside, in: range, of: .quantity),
                        directive: directive.map { directiveIDs[$0] })))
            goalHolders.append(directive)
        }
        return goalHolders
    }

    private func addDirectives(
        to directives: inout [Directive], unitHolders: [Int?], goalHolders: [Int?]
    ) {
        let drafts = drafts.directives
        reserve(drafts.count, in: &directives)
        var (cursor, units, goals) = (SourcePlaces.Cursor(), AscendingSearch(), AscendingSearch())
        var times = AscendingSearch()
        for index in drafts.indices {
            let range = drafts[index].range
            let goals = startingInside(range, self.drafts.goals.count, &goals) { self.drafts.goals[$0].range }
            let number = places.place(of: drafts[index].number, &cursor)
            directives.append(
                Directive(
                    header(directiveIDs[index], range, drafts[index].rule.id, &cursor),
                    DirectiveFields(
                        number: DirectiveNumber(
                            excerpt: places.excerpt(at: number), value: drafts[index].value,
                            style: drafts[index].style,
                            range: SourceRange(number.lowerBound, number.upperBound)),
                        level: drafts[index].level, path: drafts[index].path,
                        parent: drafts[index].parent.map { directiveIDs[$0] },
                        excerpt: places.excerpt(of: drafts[index].heading, &cursor),
                        mood: drafts[index].mood, extent: places.range(of: drafts[index].extent, &cursor),
                        units: self.units(in: range, &units) { unitHolders[$0] == index },
                        goals: references(goals, goalIDs) {
                            self.drafts.goals[$0].range.upperBound <= range.upperBound
                                && goalHolders[$0] == index
                        },
                        deadline: deadline(firstDeadline(in: range, &times), &cursor))))
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
        references(inside, figureIDs[...]) {
            drafts.figures[$0].kind == kind && drafts.figures[$0].range.upperBound <= range.upperBound
        }
    }

    @inline(__always)
    private func references(
        _ candidates: Range<Int>, _ identifiers: ArraySlice<String>, where isMeant: (Int) -> Bool
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

    private func deadline(_ index: Int?, _ cursor: inout SourcePlaces.Cursor) -> Deadline? {
        guard let index else { return nil }
        return Deadline(
            excerpt: places.excerpt(of: drafts.times[index].range, &cursor), edtf: drafts.times[index].edtf,
            time: timeIDs[index])
    }

    // MARK: Records

    /// Room for what a speech adds, at least doubled so that a page of many speeches stays linear.
    private func reserve<Element>(_ more: Int, in records: inout [Element]) {
        let wanted = records.count + more
        if wanted > records.capacity { records.reserveCapacity(max(wanted, 2 * records.count)) }
    }

    private func header(
        _ id: consuming String, _ range: Range<Int>, _ rule: consuming String,
        _ cursor: inout SourcePlaces.Cursor
    ) -> RecordHeader {
        let place = places.place(of: range, &cursor)
        return places.header(id, document, speech, at: place, places.excerpt(at: place), rule, &cursor)
    }

    /// The id of the innermost directive that holds a position.
    private func directive(at position: Int, _ holding: inout AscendingSearch) -> String? {
        holders.innermost(at: position, &holding).map { directiveIDs[$0] }
    }
}
