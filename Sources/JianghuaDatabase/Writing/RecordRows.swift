import JianghuaRecords

/// The statements that put records into their tables.
struct RecordRows {
    private let statements: [Table: DatabaseStatement]
    private let ancestors: DatabaseStatement

    enum Table: String, CaseIterable {
        case documents, speeches, directives, units, mentions, figures, times, requirements, goals
        case diagnostics, passages, failures
        case directiveClosure = "directive_closure"
        case goalMentions = "goal_mentions"
        case goalFigures = "goal_figures"
        case requirementMentions = "requirement_mentions"
    }

    init(_ connection: DatabaseConnection) throws(DatabaseFailure) {
        var statements: [Table: DatabaseStatement] = [:]
        for table in Table.allCases {
            let width = try connection.integer("SELECT count(*) FROM pragma_table_info('\(table.rawValue)')")
            let marks = Array(repeating: "?", count: width ?? 0).joined(separator: ", ")
            statements[table] = try connection.prepare("INSERT INTO \(table.rawValue) VALUES (\(marks))")
        }
        self.statements = statements
        ancestors = try connection.prepare(
            """
            INSERT INTO directive_closure
            SELECT ancestor, ?1, depth + 1 FROM directive_closure
            WHERE descendant = ?2 AND depth < 64
            """)
    }

    /// Puts an item below all that its parent hangs below.
    func insertAncestors(of key: Int, parent: Int) throws(DatabaseFailure) {
        try ancestors.run([.integer(key), .integer(parent)])
    }

    func insert(_ table: Table, _ values: [DatabaseValue]) throws(DatabaseFailure) {
        try statements[table]?.run(values)
    }

    /// The columns that every record's table starts with.
    static func header(_ header: RecordHeader, document: Int, speech: Int?) -> [DatabaseValue] {
        [
            .null, .integer(document), DatabaseValue(speech), .text(header.id), .text(header.text),
            .integer(header.range.start), .integer(header.range.end), .integer(header.line),
            .integer(header.column), .text(header.rule),
        ]
    }

    static func deadline(_ deadline: Deadline?) -> [DatabaseValue] {
        let days = DayRange(edtf: deadline?.edtf)
        return [
            DatabaseValue(deadline?.text), DatabaseValue(deadline?.edtf), DatabaseValue(days.first),
            DatabaseValue(days.last),
        ]
    }
}
