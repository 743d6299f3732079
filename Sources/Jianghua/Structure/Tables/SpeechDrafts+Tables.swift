import JianghuaRecords

/// What tables say beside their words: the head of a column says what the bodies and times in it are.
extension SpeechDrafts {
    static let row = Rule(
        id: "requirement.row",
        summary: "A row of a table whose header says who sees to it or by when.")

    /// Bodies in a column of those who lead, see to it or assist; words of a header are no bodies. O(units).
    mutating func settleUnits(by tables: PageTables) {
        guard !tables.headers.isEmpty else { return }
        units.removeAll { tables.headers.hold($0.range) }
        for index in units.indices {
            let role: UnitRole
            switch tables.column(at: units[index].range.lowerBound) {
            case .lead: role = .lead
            case .assist: role = .assist
            // 牵头:县水利局 in a column for all
            case .responsible:
                let says =
                    units[index].basis == .explicit
                    && (units[index].role == .lead || units[index].role == .assist)
                role = says ? units[index].role : .responsible
            case .task, .limit, .other, nil: continue
            }
            units[index].role = role
            units[index].basis = .explicit
        }
    }

    /// A goal ends with its cell; its limit and its bodies stand in others of the row. O(goals + rows).
    mutating func settleGoals(by tables: PageTables) {
        guard !tables.headers.isEmpty else { return }
        goals.removeAll { tables.headers.hold($0.trigger) || tables.isOutside($0.trigger) }
        for index in goals.indices {
            guard let row = tables.row(at: goals[index].trigger.lowerBound),
                let cell = row.cell(at: goals[index].trigger.lowerBound)
            else { continue }
            goals[index].range = goals[index].range.clamped(to: cell.range)
            goals[index].holders = row.range
            if let limit = limit(of: row) {
                let isOwn = goals[index].deadline.map {
                    goals[index].range.contains(times[$0].range.lowerBound)
                }
                if isOwn != true { goals[index].deadline = limit }
            }
        }
        goals.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    /// Every row that says who sees to its task, or by when, is an instruction. O(requirements + rows).
    mutating func addRows(of tables: PageTables) {
        guard !tables.rows.isEmpty else { return }
        let bounds = speech.body..<max(speech.body, speech.range.upperBound)
        var found: [RequirementDraft] = []
        var unit = 0
        for row in tables.rows where row.assigns && bounds.contains(row.range.lowerBound) {
            guard let task = row.task, let first = row.cells.first(where: { !$0.range.isEmpty })?.range,
                let last = row.cells.last(where: { !$0.range.isEmpty })?.range
            else { continue }
            let range = first.lowerBound..<last.upperBound
            while unit < units.count, units[unit].range.lowerBound < range.lowerBound { unit += 1 }
            let subjects = units[unit...].indices.prefix { units[$0].range.lowerBound < range.upperBound }
                .filter { units[$0].role != .mention }
            found.append(
                RequirementDraft(
                    range: range, modality: .require, action: task, subjects: subjects, rule: Self.row))
        }
        guard !found.isEmpty else { return }
        // What a rule for clauses made of a row's words
        requirements.removeAll {
            tables.row(at: $0.range.lowerBound)?.assigns == true || tables.headers.hold($0.range)
        }
        requirements = (requirements + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func limit(of row: TableRow) -> Int? {
        guard let cell = row.cells.first(where: { $0.column == .limit && !$0.range.isEmpty })?.range else {
            return nil
        }
        var search = AscendingSearch()
        let first = search.count(below: cell.lowerBound, of: times.count) { times[$0].range.lowerBound }
        return times[first...].indices.prefix { times[$0].range.lowerBound < cell.upperBound }
            .first { times[$0].type != .frequency }
    }
}

extension PageTables {
    /// The row that holds a position. O(log rows).
    func row(at position: Int) -> TableRow? {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].range.upperBound <= position { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].range.contains(position) ? rows[low] : nil
    }

    /// What the column holds that a position stands in. O(log rows).
    func column(at position: Int) -> TableColumn? { row(at: position)?.cell(at: position)?.column }

    /// Whether words stand in a cell that says who or by when, where nothing is set.
    func isOutside(_ words: Range<Int>) -> Bool {
        switch column(at: words.lowerBound) {
        case .lead, .responsible, .assist, .limit: true
        case .task, .other, nil: false
        }
    }
}
