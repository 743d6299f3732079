import JianghuaRecords

/// Fills the cells of a row from the records inside it and, where it is silent, from the items that hold it.
struct LedgerRowMaker {
    let outline: LedgerOutline
    let leadsByPosition: Bool

    /// The row of an item's own words.
    func row(of index: Int) -> LedgerRow {
        let directive = outline.directives[index]
        var row = row(
            of: directive.header, words: outline.words[index], in: index, outline: number(of: directive))
        fillUnits(of: index, into: &row)
        fillDeadlines(of: index, into: &row)
        return row
    }

    /// The rows of the requirements inside an item: what each says of its own.
    func requirementRows(of index: Int) -> [LedgerRow] {
        let directive = outline.directives[index]
        return outline.requirements.inside(directive.range).enumerated().map { order, requirement in
            var row = row(
                of: requirement.header, words: Array(requirement.text.unicodeScalars), in: index,
                outline: "\(number(of: directive))-\(order + 1)")
            let inside = outline.units.inside(requirement.range)
            let subjects = requirement.subjects.compactMap { outline.unitsByID[$0] }
                .filter { $0.role != .lead && $0.role != .assist }
            row.lead = names(inside.filter { $0.role == .lead })
            row.responsible = names(subjects + inside.filter { $0.role == .responsible })
            row.assist = names(inside.filter { $0.role == .assist })
            noteOpenEnds(of: subjects + inside.filter { $0.role != .mention }, in: &row)
            for unit in subjects where unit.basis == .subject {
                row.inferences.append(inference(.responsible, name(unit), .roleBySubject, unit.header, index))
            }
            row.deadlines = limits(inside: requirement.range).map(deadline)
            return row
        }
    }

    private func row(
        of header: RecordHeader, words: [Unicode.Scalar], in index: Int, outline number: String
    ) -> LedgerRow {
        var row = LedgerRow(
            number: 0, record: header.id, outline: number, group: outline.group(of: index),
            task: LedgerText.flat(words),
            source: LedgerSource(
                document: header.document, line: header.line,
                quote: LedgerText.clipped(LedgerText.flat(words.prefix(60)), to: 24)))
        row.targets = targets(inside: header.range)
        row.leaders = LeaderFinder.leaders(in: outline.wordsAfterNumber(words, of: index, header))
        row.notes = notes(inside: header.range)
        row.speech = outline.title(of: outline.directives[index])
        return row
    }

    private func number(of directive: Directive) -> String {
        directive.path.map(String.init).joined(separator: ".")
    }

    /// Goals that can be checked off; improvements without a measure are the task itself.
    private func targets(inside range: SourceRange) -> [String] {
        outline.goals.inside(range).filter { $0.type != .quality }.map { LedgerText.flat($0.text) }
    }
}

// MARK: - Units

extension LedgerRowMaker {
    private func fillUnits(of index: Int, into row: inout LedgerRow) {
        for item in outline.holders(of: index) {
            let found = outline.units.inside(outline.directives[item].range).filter { unit in
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
            row.inferences.append(inference(column, name(unit), reason, unit.header, item))
        }
        guard leadsByPosition, row.lead.isEmpty, row.leaders.isEmpty, let first = ranked(found, in: item)
        else {
            return
        }
        row.lead = [name(first)]
        row.inferences.append(inference(.lead, name(first), .leadByPosition, first.header, item))
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
            let found = limits(inside: outline.directives[item].range)
                .filter { item == index || outline.governs($0.range, in: item) }
            guard !found.isEmpty else { continue }
            row.deadlines = found.map(deadline)
            for time in found {
                guard let reason = reason(for: time, isOwn: item == index) else { continue }
                let value = deadline(time).description
                row.inferences.append(inference(.deadline, value, reason, time.header, item))
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

    /// - Parameter item: The directive whose words the record stands in.
    private func inference(
        _ column: LedgerColumn, _ value: String, _ reason: LedgerInference.Reason, _ header: RecordHeader,
        _ item: Int
    ) -> LedgerInference {
        let start = header.range.start - outline.directives[item].range.start
        let quote = LedgerText.sentence(around: start..<start + header.range.count, in: outline.words[item])
        return LedgerInference(
            column: column, value: value, reason: reason,
            source: LedgerSource(document: header.document, line: header.line, quote: quote))
    }
}
