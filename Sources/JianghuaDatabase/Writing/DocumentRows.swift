import JianghuaRecords
import JianghuaWriters

/// Puts one document's records into the tables and remembers the keys that others refer to.
struct DocumentRows {
    private let connection: DatabaseConnection
    private let rows: RecordRows
    private let terms: SearchTerms
    private(set) var document = 0
    private var speeches: [Int: Int] = [:]
    private var directives: [String: Int] = [:]
    private var units: [String: Int] = [:]
    private var mentions: [String: Int] = [:]
    private var figures: [String: Int] = [:]

    init(_ connection: DatabaseConnection, _ rows: RecordRows, _ terms: SearchTerms) {
        self.connection = connection
        self.rows = rows
        self.terms = terms
    }

    mutating func insert(_ document: AnalyzedDocument, fingerprint: String) throws(DatabaseFailure) {
        let analysis = document.analysis
        try rows.insert(
            .documents,
            [
                .null, .text(analysis.document), .text(fingerprint), .integer(document.scalars.count),
                .text(SchemaVersion.current),
            ])
        self.document = connection.lastKey
        for record in analysis.speeches { try insert(record) }
        for record in analysis.directives { try insert(record) }
        for record in analysis.units { try insert(record) }
        for record in analysis.percentages { try insert(record) }
        for record in analysis.quantities { try insert(record) }
        for record in analysis.times { try insert(record) }
        for record in analysis.requirements { try insert(record) }
        for record in analysis.goals { try insert(record) }
        for record in analysis.diagnostics { try insert(record) }
    }

    private func header(_ header: RecordHeader) -> [DatabaseValue] {
        RecordRows.header(header, document: document, speech: header.speech.flatMap { speeches[$0] })
    }

    private func holder(_ id: String?) -> [DatabaseValue] { [DatabaseValue(id.flatMap { directives[$0] })] }

    private mutating func insert(_ record: Speech) throws(DatabaseFailure) {
        let number = record.header.speech ?? speeches.count + 1
        try rows.insert(
            .speeches,
            [
                .null, .integer(document), .text(record.header.id), .integer(number),
                DatabaseValue(record.fields.title), DatabaseValue(record.fields.date),
                .integer(record.header.range.start), .integer(record.header.range.end),
                .integer(record.header.line), .text(record.header.rule),
            ])
        speeches[number] = connection.lastKey
    }

    private mutating func insert(_ record: Directive) throws(DatabaseFailure) {
        let fields = record.fields
        let parent = fields.parent.flatMap { directives[$0] }
        try rows.insert(
            .directives,
            header(record.header) + [
                DatabaseValue(parent), .text(fields.number.text), .integer(fields.number.value),
                .text(fields.number.style.rawValue), .integer(fields.level),
                .text(fields.path.map(String.init).joined(separator: ".")), .text(fields.heading),
                .text(fields.mood.rawValue), .integer(fields.extent.start), .integer(fields.extent.end),
            ] + RecordRows.deadline(fields.deadline))
        let key = connection.lastKey
        directives[record.header.id] = key
        try insertClosure(key, parent: parent)
        try insertPassage("directive", key, record.header.text)
    }

    /// The item itself at depth 0, and all that its parent hangs below, one deeper.
    private func insertClosure(_ key: Int, parent: Int?) throws(DatabaseFailure) {
        try rows.insert(.directiveClosure, [.integer(key), .integer(key), .integer(0)])
        guard let parent else { return }
        try rows.insertAncestors(of: key, parent: parent)
    }

    private func insertPassage(_ kind: String, _ key: Int, _ text: String) throws(DatabaseFailure) {
        let folded = terms.folded(text)
        try rows.insert(
            .passages,
            [
                .null, .integer(document), .text(kind), .integer(key), .text(folded),
                .text(terms.pairs(of: folded)),
            ])
    }

    private mutating func insert(_ record: NamedUnit) throws(DatabaseFailure) {
        let fields = record.fields
        let name = fields.canonical ?? fields.name
        var unit = units[name]
        if unit == nil {
            try rows.insert(
                .units,
                [
                    .null, .integer(document), .text(name), .text(fields.category.rawValue),
                    DatabaseValue(fields.generic), DatabaseValue(fields.masked),
                ])
            unit = connection.lastKey
            units[name] = unit
        }
        try rows.insert(
            .mentions,
            header(record.header) + [
                DatabaseValue(unit), .text(fields.name), .text(fields.role.rawValue),
                DatabaseValue(fields.basis?.rawValue),
            ] + holder(fields.directive))
        mentions[record.header.id] = connection.lastKey
    }

    private mutating func insert(_ record: Located<FigureFields>) throws(DatabaseFailure) {
        let fields = record.fields
        try rows.insert(
            .figures,
            header(record.header) + [
                .text(fields.kind.rawValue), DatabaseValue(fields.indicator),
                .text(fields.comparator.rawValue), .text(fields.value), DatabaseValue(fields.upper),
                DatabaseValue(fields.amount), DatabaseValue(fields.unit), .text(fields.change.rawValue),
                DatabaseValue(fields.masked), DatabaseValue(fields.rank), DatabaseValue(fields.basis),
                DatabaseValue(fields.from), DatabaseValue(fields.canonicalUnit),
                DatabaseValue(fields.canonicalAmount),
            ] + holder(fields.directive))
        figures[record.header.id] = connection.lastKey
    }

    private func insert(_ record: Time) throws(DatabaseFailure) {
        let days = DayRange(edtf: record.fields.edtf)
        try rows.insert(
            .times,
            header(record.header) + [
                .text(record.fields.type.rawValue), DatabaseValue(record.fields.edtf),
                DatabaseValue(days.first), DatabaseValue(days.last),
            ] + holder(record.fields.directive))
    }

    private func insert(_ record: Requirement) throws(DatabaseFailure) {
        let fields = record.fields
        try rows.insert(
            .requirements,
            header(record.header) + [.text(fields.modality.rawValue), .text(fields.action)]
                + holder(fields.directive) + RecordRows.deadline(fields.deadline))
        let key = connection.lastKey
        try insertLinks(.requirementMentions, key, fields.subjects, mentions)
    }

    private func insert(_ record: Goal) throws(DatabaseFailure) {
        let fields = record.fields
        try rows.insert(
            .goals,
            header(record.header) + [
                .text(fields.trigger), .text(fields.strength.rawValue), .text(fields.type.rawValue),
            ] + holder(fields.directive) + RecordRows.deadline(fields.deadline))
        let key = connection.lastKey
        try insertLinks(.goalMentions, key, fields.units, mentions)
        try insertLinks(.goalFigures, key, fields.percentages + fields.quantities, figures)
        try insertPassage("goal", key, record.header.text)
    }

    private func insert(_ record: Diagnostic) throws(DatabaseFailure) {
        try rows.insert(
            .diagnostics,
            header(record.header) + [.text(record.fields.code.rawValue), .text(record.fields.message)])
    }

    /// References to records that are not there are left out.
    private func insertLinks(
        _ table: RecordRows.Table, _ key: Int, _ ids: [String], _ keys: [String: Int]
    ) throws(DatabaseFailure) {
        var seen: Set<Int> = []
        for id in ids {
            guard let target = keys[id], seen.insert(target).inserted else { continue }
            try rows.insert(table, [.integer(key), .integer(target)])
        }
    }
}
