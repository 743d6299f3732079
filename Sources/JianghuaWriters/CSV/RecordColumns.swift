import JianghuaRecords

/// A column of a kind's table.
struct RecordColumn: Sendable {
    let name: String
    let cell: @Sendable (Record) -> TableCell
}

/// The columns of every kind: the keys of its JSON record, nested ones joined by `_`, lists by blanks.
enum RecordColumns {
    static func columns(of kind: RecordKind) -> [RecordColumn] {
        switch kind {
        case .speech: header + speech
        case .directive: header + directive
        case .requirement: header + requirement
        case .unit: header + unit
        case .percentage: header + figure
        case .quantity: header + figure + rank
        case .time: header + time
        case .goal: header + goal
        case .diagnostic: header + diagnostic
        case .error: failure
        }
    }

    private static let header: [RecordColumn] = [
        column("id") { TableCell($0.header?.id) },
        column("document") { TableCell($0.header?.document) },
        column("speech") { TableCell($0.header?.speech) },
        column("text") { TableCell($0.header?.text) },
        column("start") { TableCell($0.header?.range.start) },
        column("end") { TableCell($0.header?.range.end) },
        column("line") { TableCell($0.header?.line) },
        column("column") { TableCell($0.header?.column) },
        column("rule") { TableCell($0.header?.rule) },
    ]

    private static let speech: [RecordColumn] = [
        field("title") { (fields: SpeechFields) in TableCell(fields.title) },
        field("date") { (fields: SpeechFields) in TableCell(fields.date) },
    ]

    private static let directive: [RecordColumn] =
        [
            field("number_text") { (fields: DirectiveFields) in .text(fields.number.text) },
            field("number_value") { (fields: DirectiveFields) in .integer(fields.number.value) },
            field("number_style") { (fields: DirectiveFields) in .text(fields.number.style.rawValue) },
            field("number_start") { (fields: DirectiveFields) in .integer(fields.number.range.start) },
            field("number_end") { (fields: DirectiveFields) in .integer(fields.number.range.end) },
            field("level") { (fields: DirectiveFields) in .integer(fields.level) },
            // With / because table readers take 2.1 and 2.10 for the same number.
            field("path") { (fields: DirectiveFields) in
                .text("/" + fields.path.map(String.init).joined(separator: "/"))
            },
            field("parent") { (fields: DirectiveFields) in TableCell(fields.parent) },
            field("heading") { (fields: DirectiveFields) in .text(fields.heading) },
            field("mood") { (fields: DirectiveFields) in .text(fields.mood.rawValue) },
            field("extent_start") { (fields: DirectiveFields) in .integer(fields.extent.start) },
            field("extent_end") { (fields: DirectiveFields) in .integer(fields.extent.end) },
            field("units") { (fields: DirectiveFields) in list(fields.units) },
            field("goals") { (fields: DirectiveFields) in list(fields.goals) },
        ] + deadline { (fields: DirectiveFields) in fields.deadline }

    private static let requirement: [RecordColumn] =
        [
            field("modality") { (fields: RequirementFields) in .text(fields.modality.rawValue) },
            field("action") { (fields: RequirementFields) in .text(fields.action) },
            field("subjects") { (fields: RequirementFields) in list(fields.subjects) },
            field("directive") { (fields: RequirementFields) in TableCell(fields.directive) },
        ] + deadline { (fields: RequirementFields) in fields.deadline }

    private static let unit: [RecordColumn] = [
        field("name") { (fields: UnitFields) in .text(fields.name) },
        field("category") { (fields: UnitFields) in .text(fields.category.rawValue) },
        field("generic") { (fields: UnitFields) in .flag(fields.generic) },
        field("masked") { (fields: UnitFields) in .flag(fields.masked) },
        field("role") { (fields: UnitFields) in .text(fields.role.rawValue) },
        field("basis") { (fields: UnitFields) in TableCell(fields.basis?.rawValue) },
        field("canonical") { (fields: UnitFields) in TableCell(fields.canonical) },
        field("directive") { (fields: UnitFields) in TableCell(fields.directive) },
    ]

    private static let figure: [RecordColumn] = [
        field("value") { (fields: FigureFields) in .text(fields.value) },
        field("upper") { (fields: FigureFields) in TableCell(fields.upper) },
        field("amount") { (fields: FigureFields) in TableCell(fields.amount) },
        field("unit") { (fields: FigureFields) in TableCell(fields.unit) },
        field("comparator") { (fields: FigureFields) in .text(fields.comparator.rawValue) },
        field("change") { (fields: FigureFields) in .text(fields.change.rawValue) },
        field("indicator") { (fields: FigureFields) in TableCell(fields.indicator) },
        field("masked") { (fields: FigureFields) in .flag(fields.masked) },
        field("basis") { (fields: FigureFields) in TableCell(fields.basis) },
        field("from") { (fields: FigureFields) in TableCell(fields.from) },
        field("canonical_unit") { (fields: FigureFields) in TableCell(fields.canonicalUnit) },
        field("canonical_amount") { (fields: FigureFields) in TableCell(fields.canonicalAmount) },
        field("directive") { (fields: FigureFields) in TableCell(fields.directive) },
    ]

    private static let rank = [field("rank") { (fields: FigureFields) in .flag(fields.rank) }]

    private static let time: [RecordColumn] = [
        field("type") { (fields: TimeFields) in .text(fields.type.rawValue) },
        field("edtf") { (fields: TimeFields) in TableCell(fields.edtf) },
        field("directive") { (fields: TimeFields) in TableCell(fields.directive) },
    ]

    private static let goal: [RecordColumn] =
        [
            field("trigger") { (fields: GoalFields) in .text(fields.trigger) },
            field("strength") { (fields: GoalFields) in .text(fields.strength.rawValue) },
            field("type") { (fields: GoalFields) in .text(fields.type.rawValue) },
            field("units") { (fields: GoalFields) in list(fields.units) },
            field("percentages") { (fields: GoalFields) in list(fields.percentages) },
            field("quantities") { (fields: GoalFields) in list(fields.quantities) },
            field("directive") { (fields: GoalFields) in TableCell(fields.directive) },
        ] + deadline { (fields: GoalFields) in fields.deadline }

    private static let diagnostic: [RecordColumn] = [
        field("code") { (fields: DiagnosticFields) in .text(fields.code.rawValue) },
        field("message") { (fields: DiagnosticFields) in .text(fields.message) },
    ]

    private static let failure: [RecordColumn] = [
        failureColumn("document") { .text($0.document) },
        failureColumn("line") { TableCell($0.line) },
        failureColumn("code") { .text($0.code) },
        failureColumn("message") { .text($0.message) },
    ]

    private static func list(_ ids: [String]) -> TableCell {
        ids.isEmpty ? .empty : .text(ids.joined(separator: " "))
    }

    private static func column(_ name: String, cell: @escaping @Sendable (Record) -> TableCell)
        -> RecordColumn
    {
        RecordColumn(name: name, cell: cell)
    }

    private static func field<Fields: RecordFields>(
        _ name: String, cell: @escaping @Sendable (Fields) -> TableCell
    ) -> RecordColumn {
        RecordColumn(name: name) { record in
            (record.fields as? Fields).map(cell) ?? .empty
        }
    }

    private static func deadline<Fields: RecordFields>(
        _ deadline: @escaping @Sendable (Fields) -> Deadline?
    ) -> [RecordColumn] {
        [
            field("deadline_text") { (fields: Fields) in TableCell(deadline(fields)?.text) },
            field("deadline_edtf") { (fields: Fields) in TableCell(deadline(fields)?.edtf) },
            field("deadline_time") { (fields: Fields) in TableCell(deadline(fields)?.time) },
        ]
    }

    private static func failureColumn(
        _ name: String, cell: @escaping @Sendable (Failure) -> TableCell
    ) -> RecordColumn {
        RecordColumn(name: name) { record in
            if case .failure(let failure) = record { cell(failure) } else { .empty }
        }
    }
}

extension Record {
    /// What a record has beside its header; `nil` for a failure.
    fileprivate var fields: (any RecordFields)? {
        switch self {
        case .speech(let record): record.fields
        case .directive(let record): record.fields
        case .requirement(let record): record.fields
        case .unit(let record): record.fields
        case .figure(let record): record.fields
        case .time(let record): record.fields
        case .goal(let record): record.fields
        case .diagnostic(let record): record.fields
        case .failure: nil
        }
    }
}
