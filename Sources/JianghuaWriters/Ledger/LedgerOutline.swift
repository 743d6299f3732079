import JianghuaRecords

/// One document's records, looked up the way a ledger needs them.
struct LedgerOutline {
    let directives: [Directive]
    private let parents: [Int?]
    /// Whether a directive instructs.
    let isInstruction: [Bool]
    /// Whether it is a row whatever it says: it instructs and no item below it does.
    let isTask: [Bool]
    /// The items' own words, which do not overlap.
    let words: [[Unicode.Scalar]]
    /// The same without a table at their end, whose rows are tasks of their own.
    let ranges: [SourceRange]
    let units: RecordIndex<UnitFields>
    let unitsByID: [String: NamedUnit]
    let goals: RecordIndex<GoalFields>
    let times: RecordIndex<TimeFields>
    let figures: RecordIndex<FigureFields>
    let requirements: RecordIndex<RequirementFields>
    /// Those outside of all items, in the text's order.
    let looseRequirements: [Requirement]
    let diagnostics: RecordIndex<DiagnosticFields>
    /// Instructions that are rows of a table, in the text's order.
    let tableRows: [Requirement]
    let places: [String: Int]
    private let titles: [Int: String]

    init(_ analysis: Analysis) {
        directives = analysis.directives
        let places = Dictionary(
            directives.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        // An item comes after those that hold it; with any other order it has no parent, so every walk ends.
        let parents = directives.enumerated().map { index, directive -> Int? in
            guard let parent = directive.parent.flatMap({ places[$0] }), parent < index else { return nil }
            return parent
        }
        var instructs = directives.map { $0.mood == .directive }
        isInstruction = instructs
        var isTask = instructs
        for index in directives.indices.reversed() where instructs[index] {
            guard let parent = parents[index] else { continue }
            isTask[parent] = false
            instructs[parent] = true
        }
        self.parents = parents
        self.places = places
        self.isTask = isTask
        let isRow = { (requirement: Requirement) in requirement.rule == Self.rowRule }
        tableRows = analysis.requirements.filter(isRow).sorted { $0.range.start < $1.range.start }
        let rows = RecordIndex(tableRows)
        words = directives.map { Self.words(of: $0, before: rows.inside($0.range)) }
        ranges = zip(directives, words).map { SourceRange($0.range.start, $0.range.start + $1.count) }
        units = RecordIndex(analysis.units)
        unitsByID = Dictionary(analysis.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        goals = RecordIndex(analysis.goals)
        times = RecordIndex(analysis.times)
        figures = RecordIndex(analysis.percentages + analysis.quantities)
        requirements = RecordIndex(analysis.requirements.filter { !isRow($0) })
        diagnostics = RecordIndex(analysis.diagnostics)
        looseRequirements = analysis.requirements.filter { $0.directive == nil && !isRow($0) }
            .sorted { $0.range.start < $1.range.start }
        var titles: [Int: String] = [:]
        for speech in analysis.speeches {
            if let index = speech.speech { titles[index] = speech.title.map(LedgerText.flat) }
        }
        self.titles = titles
    }

    /// The item and those that hold it, from the inside out.
    func holders(of index: Int) -> UnfoldFirstSequence<Int> {
        sequence(first: index) { parents[$0] }
    }

    func parent(of index: Int) -> Int? { parents[index] }

    /// The title of a record's speech.
    func title(of header: RecordHeader) -> String? { header.speech.flatMap { titles[$0] } }

    /// The words of a record without the item's number and its delimiter, should they start with them.
    func wordsAfterNumber(_ words: [Unicode.Scalar], of index: Int, _ header: RecordHeader) -> [Unicode
        .Scalar]
    {
        let end = directives[index].number.range.end - header.range.start
        guard end > 0 else { return words }
        let rest = words.dropFirst(end)
        return Array("、.．，,".unicodeScalars.contains(rest.first ?? " ") ? rest.dropFirst() : rest)
    }

    /// The outermost item's number and heading as they stand in the text.
    func group(of index: Int) -> String {
        let root = holders(of: index).reduce(index) { $1 }
        let heading = words[root].prefix(headingEnd(of: root))
        return LedgerText.clipped(LedgerText.flat(heading), to: 40)
    }

    /// The headings between the outermost item and the item itself, from the outside in: （一）全面备战汛期.
    func sections(of index: Int) -> [String] {
        holders(of: index).dropFirst().reversed().dropFirst().map { item in
            LedgerText.clipped(LedgerText.flat(words[item].prefix(headingEnd(of: item))), to: 40)
        }
    }

    /// An item's words on one line; a heading that has a line of its own stays apart from what follows.
    func task(of index: Int) -> String {
        let words = words[index]
        let end = headingEnd(of: index)
        guard end < words.count, words[end].properties.isWhitespace, words[end].value != 0x20 else {
            return LedgerText.flat(words)
        }
        return [LedgerText.flat(words[..<end]), LedgerText.flat(words[end...])].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// Where an item's heading ends in its words; behind the number where it cannot be found.
    private func headingEnd(of index: Int) -> Int {
        let heading = Array(directives[index].heading.unicodeScalars)
        let words = words[index]
        let number = min(
            max(directives[index].number.range.end - directives[index].range.start, 0), words.count)
        // Between number and heading there is a delimiter or a line break, no more.
        for start in number..<number + 8 where start + heading.count <= words.count {
            if words[start..<(start + heading.count)].elementsEqual(heading) { return start + heading.count }
        }
        return number
    }

    /// Whether a place in an item's words speaks for the items below it: it stands in the heading, in the sentence
    /// that announces them, or in a bracket at the end.
    func governs(_ range: SourceRange, in index: Int) -> Bool {
        let start = range.start - directives[index].range.start
        if start < headingEnd(of: index) { return true }
        if let bracket = LedgerText.finalBracket(of: words[index]), bracket.contains(start) { return true }
        return start >= LedgerText.lastSentence(of: words[index])
    }

    /// The rule of those instructions.
    private static let rowRule = "requirement.row"

    /// An item's words up to the table that it ends with, if it does.
    private static func words(of directive: Directive, before rows: [Requirement]) -> [Unicode.Scalar] {
        let words = Array(directive.text.unicodeScalars)
        guard let first = rows.first, let last = rows.last else { return words }
        let end = last.range.end - directive.range.start
        guard first.range.start > directive.range.start, end <= words.count,
            words[end...].allSatisfy({ $0.properties.isWhitespace || isCell($0) })
        else { return words }
        // The row's own line, then those of the header.
        var start = lineStart(before: first.range.start - directive.range.start, words)
        while start > 0 {
            let above = lineStart(before: start - 1, words)
            guard above > 0, words[above..<start].contains(where: isCell) else { break }
            start = above
        }
        while start > 0, words[start - 1].properties.isWhitespace { start -= 1 }
        return start > 0 ? Array(words[..<start]) : words
    }

    private static func lineStart(before index: Int, _ words: [Unicode.Scalar]) -> Int {
        words[..<max(0, index)].lastIndex { $0 == "\n" || $0 == "\r" }.map { $0 + 1 } ?? 0
    }

    private static func isCell(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\t" || scalar == "|" || scalar == "｜"
    }
}
