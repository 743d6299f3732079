import JianghuaRecords

/// Fills the cells of a row from the records inside it and, where it is silent, from the items that hold it.
struct LedgerRowMaker {
    let outline: LedgerOutline
    let leadsByPosition: Bool

    /// The rows of items, by their index. O(records · depth).
    ///
    /// An item with tasks below it has a row where its own words say what no row below shows: results to be reached,
    /// or a named unit that has to do something.
    func rows() -> [Int: LedgerRow] {
        var rows: [Int: LedgerRow] = [:]
        var shown: [Int: Set<String>] = [:]
        for index in outline.directives.indices.reversed() where outline.isInstruction[index] {
            let below = shown[index] ?? []
            var names = below
            if outline.isTask[index] || saysWhatIsMissing(index, below) {
                let row = row(of: index)
                names.formUnion(row.lead + row.responsible + row.assist)
                rows[index] = row
            }
            if let parent = outline.parent(of: index) { shown[parent, default: []].formUnion(names) }
        }
        return rows
    }

    /// - Parameter shown: the units of the rows below.
    private func saysWhatIsMissing(_ index: Int, _ shown: Set<String>) -> Bool {
        let range = outline.ranges[index]
        return !measured(inside: range).isEmpty
            || outline.units.inside(range).contains {
                $0.role != .mention && !$0.generic && !shown.contains(name($0))
            }
    }

    /// The row of an item's own words.
    private func row(of index: Int) -> LedgerRow {
        let directive = outline.directives[index]
        var row = row(
            of: directive.header, words: outline.words[index], range: outline.ranges[index], in: index,
            outline: number(of: directive))
        row.task = outline.task(of: index)
        fillUnits(of: index, into: &row)
        fillDeadlines(of: index, into: &row)
        return row
    }

    /// The row of a requirement outside of all items.
    func row(of requirement: Requirement) -> LedgerRow {
        let words = Array(requirement.text.unicodeScalars)
        var row = row(
            of: requirement.header, words: words, range: requirement.range, in: nil, outline: "")
        fill(&row, from: requirement, in: nil)
        return row
    }

    /// The rows of the requirements inside an item: what each says of its own.
    func requirementRows(of index: Int) -> [LedgerRow] {
        let directive = outline.directives[index]
        return outline.requirements.inside(outline.ranges[index]).enumerated().map { order, requirement in
            var row = row(
                of: requirement.header, words: Array(requirement.text.unicodeScalars),
                range: requirement.range, in: index,
                outline: "\(number(of: directive))-\(order + 1)")
            fill(&row, from: requirement, in: index)
            return row
        }
    }

    private func fill(_ row: inout LedgerRow, from requirement: Requirement, in index: Int?) {
        let context =
            index.map(context)
            ?? Context(words: Array(requirement.text.unicodeScalars), start: requirement.range.start)
        let inside = outline.units.inside(requirement.range)
        let subjects = requirement.subjects.compactMap { outline.unitsByID[$0] }
            .filter { $0.role != .lead && $0.role != .assist }
        row.lead = names(inside.filter { $0.role == .lead })
        row.responsible = names(subjects + inside.filter { $0.role == .responsible })
        row.assist = names(inside.filter { $0.role == .assist })
        noteOpenEnds(of: subjects + inside.filter { $0.role != .mention }, in: &row)
        for unit in subjects where unit.basis == .subject {
            row.inferences.append(inference(.responsible, name(unit), .roleBySubject, unit.header, context))
        }
        checkNames(of: subjects + inside.filter { $0.role != .mention }, in: context, &row)
        row.deadlines = limits(inside: requirement.range).map(deadline)
    }

    /// The row of a table's row: its task, and what stands in its other cells.
    func tableRow(of requirement: Requirement, number: Int) -> LedgerRow {
        let item = requirement.directive.flatMap { outline.places[$0] }
        let words = Array(requirement.text.unicodeScalars)
        let outlineNumber = item.map { "\(self.number(of: outline.directives[$0]))-\(number)" } ?? "\(number)"
        var row = LedgerRow(
            number: 0, record: requirement.id, outline: outlineNumber,
            group: item.map(outline.group) ?? "", task: LedgerText.flat(requirement.action),
            source: LedgerSource(
                document: requirement.document, line: requirement.line,
                quote: LedgerText.clipped(LedgerText.flat(words.prefix(60)), to: 24)))
        let units = outline.units.inside(requirement.range)
        row.lead = names(units.filter { $0.role == .lead })
        row.responsible = names(units.filter { $0.role == .responsible })
        row.assist = names(units.filter { $0.role == .assist })
        row.targets = targets(inside: requirement.range)
        row.deadlines = limits(inside: requirement.range).map(deadline)
        row.notes = notes(inside: requirement.range)
        noteOpenEnds(of: units.filter { $0.role != .mention }, in: &row)
        row.speech = outline.title(of: requirement.header)
        return row
    }

    private func row(
        of header: RecordHeader, words: [Unicode.Scalar], range: SourceRange, in index: Int?,
        outline number: String
    ) -> LedgerRow {
        var row = LedgerRow(
            number: 0, record: header.id, outline: number, group: index.map(outline.group) ?? "",
            task: LedgerText.flat(words),
            source: LedgerSource(
                document: header.document, line: header.line,
                quote: LedgerText.clipped(LedgerText.flat(words.prefix(60)), to: 24)))
        row.targets = targets(inside: range)
        row.leaders = LeaderFinder.leaders(
            in: index.map { outline.wordsAfterNumber(words, of: $0, header) } ?? words)
        let sections = index.map(outline.sections) ?? []
        if !sections.isEmpty { row.notes.append("属：\(sections.joined(separator: " › "))") }
        row.notes += notes(inside: range)
        row.speech = outline.title(of: header)
        return row
    }

    private func number(of directive: Directive) -> String {
        directive.path.map(String.init).joined(separator: ".")
    }

    /// Goals that can be checked off; where there is none, the improvements that are all there is to reach.
    private func targets(inside range: SourceRange) -> [String] {
        let measured = measured(inside: range)
        return (measured.isEmpty ? outline.goals.inside(range) : measured).map { LedgerText.flat($0.text) }
    }

    private func measured(inside range: SourceRange) -> [Goal] {
        outline.goals.inside(range).filter { $0.type != .quality || $0.deadline != nil }
    }
}

// MARK: - Units

extension LedgerRowMaker {
    private func fillUnits(of index: Int, into row: inout LedgerRow) {
        for item in outline.holders(of: index) {
            let found = outline.units.inside(outline.ranges[item]).filter { unit in
                unit.role != .mention
                    && (item == index || unit.basis == .explicit || outline.governs(unit.range, in: item))
            }
            if !found.isEmpty { return fill(found, from: item, of: index, into: &row) }
        }
    }

    private func fill(_ all: [NamedUnit], from item: Int, of index: Int, into row: inout LedgerRow) {
        let (found, others) = assigned(all, in: item)
        noteOpenEnds(of: found, in: &row)
        if item == index { note("文中另涉", names(others), &row.notes) }
        row.lead = names(found.filter { $0.role == .lead })
        row.responsible = names(found.filter { $0.role == .responsible })
        row.assist = names(found.filter { $0.role == .assist })
        // What is stated anywhere in the item is not inferred from another place in it.
        let stated = Set(found.filter { $0.basis == .explicit }.map { [$0.role.rawValue, name($0)] })
        var seen = item == index ? stated : []
        for unit in found {
            let column = column(of: unit.role)
            guard let reason = reason(for: unit, isOwn: item == index),
                seen.insert([unit.role.rawValue, name(unit)]).inserted
            else { continue }
            row.inferences.append(inference(column, name(unit), reason, unit.header, context(item)))
        }
        checkNames(of: found, in: context(item), &row)
        guard leadsByPosition, row.lead.isEmpty, row.leaders.isEmpty, let first = ranked(found, in: item)
        else {
            return
        }
        row.lead = [name(first)]
        row.inferences.append(inference(.lead, name(first), .leadByPosition, first.header, context(item)))
    }

    /// The first of a list of those responsible, should it be the only list: a list ranks, scattered names and
    /// subjects do not.
    private func ranked(_ found: [NamedUnit], in item: Int) -> NamedUnit? {
        let listed = found.filter { $0.role == .responsible && $0.basis == .explicit }
        guard let first = listed.first, !first.generic, Set(listed.map(name)).count > 1 else { return nil }
        for (unit, next) in zip(listed, listed.dropFirst()) where next.range.start - unit.range.end > 8 {
            return nil
        }
        return first
    }

    /// Who an item is assigned to, and who else has something to do in it. A bracket at the end that names
    /// those responsible speaks for the whole item; then the subjects of its sentences are others.
    private func assigned(_ units: [NamedUnit], in item: Int) -> (assigned: [NamedUnit], others: [NamedUnit])
    {
        let directive = outline.directives[item]
        guard let bracket = LedgerText.finalBracket(of: outline.words[item]) else { return (units, []) }
        let range = SourceRange(
            directive.range.start + bracket.lowerBound, directive.range.start + bracket.upperBound)
        guard units.contains(where: { range.contains($0.range) }) else { return (units, []) }
        let isAssigned = { (unit: NamedUnit) in unit.basis != .subject || range.contains(unit.range) }
        let assigned = units.filter(isAssigned)
        let known = Set(assigned.map(name))
        return (assigned, units.filter { !isAssigned($0) && !known.contains(name($0)) })
    }

    private func reason(for unit: NamedUnit, isOwn: Bool) -> LedgerInference.Reason? {
        switch (isOwn, unit.basis) {
        case (false, _): .unitsOfParent
        case (true, .firstListed): .leadByPosition
        case (true, .subject): .roleBySubject
        case (true, .explicit), (true, nil): nil
        }
    }

    /// 各部门, 有关单位: who that is the text leaves open.
    private func noteOpenEnds(of units: [NamedUnit], in row: inout LedgerRow) {
        note("统称，未列明单位", units.filter(\.generic).map(\.text), &row.notes)
    }

    /// 供电公司 of 县教育局、供电公司 stands as 县供电公司: a person has to see that the text says less.
    private func checkNames(of units: [NamedUnit], in context: Context, _ row: inout LedgerRow) {
        var seen: Set<String> = []
        for unit in units where seen.insert(name(unit)).inserted {
            let written = LedgerText.flat(unit.text)
            guard name(unit).unicodeScalars.count > written.unicodeScalars.count else { continue }
            let value = "\(name(unit))（原文“\(written)”）"
            row.inferences.append(
                inference(column(of: unit.role), value, .nameRestored, unit.header, context))
        }
    }

    private func column(of role: UnitRole) -> LedgerColumn {
        switch role {
        case .lead: .lead
        case .assist: .assist
        case .responsible, .mention: .responsible
        }
    }

    private func name(_ unit: NamedUnit) -> String { unit.canonical ?? unit.name }

    private func names(_ units: [NamedUnit]) -> [String] { unique(units.map(name)) }
}

// MARK: - Deadlines

extension LedgerRowMaker {
    private func fillDeadlines(of index: Int, into row: inout LedgerRow) {
        for item in outline.holders(of: index) {
            let found = limits(inside: outline.ranges[item])
                .filter { item == index || outline.governs($0.range, in: item) }
            guard !found.isEmpty else { continue }
            row.deadlines = found.map(deadline)
            for time in found {
                guard let reason = reason(for: time, isOwn: item == index) else { continue }
                let value = deadline(time).description
                row.inferences.append(inference(.deadline, value, reason, time.header, context(item)))
            }
            return
        }
    }

    private func reason(for time: Time, isOwn: Bool) -> LedgerInference.Reason? {
        guard isOwn else { return .deadlineOfParent }
        guard let edtf = time.edtf, !LedgerDate.namesYear(time.text, of: edtf) else { return nil }
        return .dateByReference
    }

    private func deadline(_ time: Time) -> LedgerDeadline {
        LedgerDeadline(text: LedgerText.flat(time.text), edtf: time.edtf)
    }

    /// Deadlines; where there is none, periods granted. Each wording and each date once.
    private func limits(inside range: SourceRange) -> [Time] {
        let times = outline.times.inside(range)
        var seen: Set<String> = []
        func isNew(_ time: Time) -> Bool { seen.insert(time.edtf ?? LedgerText.flat(time.text)).inserted }
        let deadlines = times.filter { $0.type == .deadline && isNew($0) }
        if !deadlines.isEmpty { return deadlines }
        return times.filter { $0.type == .period && isNew($0) }
    }
}

// MARK: - Notes

extension LedgerRowMaker {
    private func notes(inside range: SourceRange) -> [String] {
        let units = outline.units.inside(range)
        let figures = outline.figures.inside(range)
        let times = outline.times.inside(range)
        var notes: [String] = []
        note("原文隐去", units.filter(\.masked).map(\.text) + figures.filter(\.masked).map(\.text), &notes)
        note("频次", times.filter { $0.type == .frequency }.map(\.text), &notes)
        notes += unique(outline.diagnostics.inside(range).compactMap { Self.doubts[$0.code] })
        return notes
    }

    private func note(_ label: String, _ words: [String], _ notes: inout [String]) {
        let words = unique(words.map { LedgerText.flat($0) })
        if !words.isEmpty { notes.append("\(label)：\(words.joined(separator: "、"))") }
    }

    private static let doubts: [DiagnosticCode: String] = [
        .numberingGap: "原文编号不连续", .numberingDuplicate: "原文编号重复", .garbledText: "原文文字有误",
        .unclosedQuote: "原文引号不成对",
    ]

    private func unique(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }
    }

    /// The words that a record stands in, and where they begin.
    private struct Context {
        var words: [Unicode.Scalar]
        var start: Int
    }

    private func context(_ item: Int) -> Context {
        Context(words: outline.words[item], start: outline.directives[item].range.start)
    }

    private func inference(
        _ column: LedgerColumn, _ value: String, _ reason: LedgerInference.Reason, _ header: RecordHeader,
        _ context: Context
    ) -> LedgerInference {
        let start = header.range.start - context.start
        let quote = LedgerText.sentence(around: start..<start + header.range.count, in: context.words)
        return LedgerInference(
            column: column, value: value, reason: reason,
            source: LedgerSource(document: header.document, line: header.line, quote: quote))
    }
}
