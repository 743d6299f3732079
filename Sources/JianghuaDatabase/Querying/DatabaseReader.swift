import JianghuaWriters

/// Answers questions from a database, which it never changes.
public final class DatabaseReader {
    private let connection: DatabaseConnection
    private let terms = SearchTerms()

    /// - Throws: ``DatabaseFailure`` when there is no such file, or it is something else or of another version.
    public init(path: String) throws(DatabaseFailure) {
        do throws(DatabaseFailure) {
            connection = try DatabaseConnection(path, .readOnly)
        } catch {
            if case .sqlite(_, let code, _) = error, code & 0xFF == 14 { throw .notFound(path: path) }
            throw error
        }
        try DatabaseIdentity.check(connection)
    }

    public func answer(_ query: DatabaseQuery) throws(DatabaseFailure) -> ResultTable {
        var conditions = Conditions()
        let select: String
        switch query.question {
        case .duties: select = "\(Self.duties) FROM duties"
        case .leads: select = "\(Self.duties) FROM leads"
        case .indicator(let words):
            select = """
                SELECT indicator, comparator, value, upper, unit, change, target, deadline, edtf, due, goal,
                document, path, line, figure FROM indicators
                """
            conditions.add("instr(indicator, ?) > 0", .text(terms.folded(words)))
        case .search(let words):
            guard let match = terms.query(for: words) else {
                return ResultTable(columns: ["kind", "text", "document", "path", "line", "id"])
            }
            select = Self.search
            conditions.add("found.kind IS NOT NULL", nil)
            conditions.first = .text(match)
        case .tasksWithoutUnit:
            select =
                "SELECT path, task, deadline, edtf, due, document, speech, line, directive FROM tasks_without_unit"
        case .deadlines:
            select = "SELECT due, edtf, deadline, kind, text, document, path, line, id FROM deadlines"
        }
        if let unit = query.unit {
            conditions.add(Self.unitCondition(query.question), .text(terms.folded(unit)))
        }
        if let date = query.deadlineBefore { conditions.add("due < ?", .text(date.day)) }
        if let document = query.document { conditions.add("instr(document, ?) > 0", .text(document)) }
        let order = Self.order(query.question, byDate: query.deadlineBefore != nil)
        return try table(select + conditions.clause + order, conditions.values)
    }

    private struct Conditions {
        var terms: [String] = []
        var parameters: [DatabaseValue] = []
        /// A parameter that stands before all conditions.
        var first: DatabaseValue?

        mutating func add(_ term: String, _ value: DatabaseValue?) {
            terms.append(term)
            if let value { parameters.append(value) }
        }

        var clause: String { terms.isEmpty ? "" : " WHERE " + terms.joined(separator: " AND ") }
        var values: [DatabaseValue] { (first.map { [$0] } ?? []) + parameters }
    }

    private static let duties = """
        SELECT unit, role, path, task, deadline, edtf, due, document, speech, line, directive
        """

    /// Directives and goals with the columns that the conditions need.
    private static let search = """
        SELECT kind, text, deadline, due, document, path, line, id FROM (
            SELECT passages.kind AS kind, directives.text AS text, directives.deadline_text AS deadline,
                directives.deadline_last AS due, documents.name AS document, directives.path AS path,
                directives.line AS line, directives.id AS id, directives.key AS directive_key,
                documents.key AS document_key, directives.start AS start
            FROM passages JOIN directives ON directives.key = passages.record
            JOIN documents ON documents.key = passages.document
            WHERE passages.kind = 'directive'
                AND passages.key IN (SELECT rowid FROM passages_pairs WHERE passages_pairs MATCH ?1)
            UNION ALL
            SELECT passages.kind, goals.text, goals.deadline_text, goals.deadline_last, documents.name,
                directives.path, goals.line, goals.id, goals.directive, documents.key, goals.start
            FROM passages JOIN goals ON goals.key = passages.record
            JOIN documents ON documents.key = passages.document
            LEFT JOIN directives ON directives.key = goals.directive
            WHERE passages.kind = 'goal'
                AND passages.key IN (SELECT rowid FROM passages_pairs WHERE passages_pairs MATCH ?1)
        ) AS found
        """

    /// Where the question's rows have no unit of their own, the unit must have a role in the same item.
    private static func unitCondition(_ question: DatabaseQuery.Question) -> String {
        let named = "instr(duties.unit, ?) > 0"
        return switch question {
        case .duties, .leads: "instr(unit, ?) > 0"
        case .search:
            """
            EXISTS (SELECT 1 FROM mentions JOIN units ON units.key = mentions.unit
            WHERE mentions.directive = found.directive_key AND instr(units.name, ?) > 0)
            """
        case .indicator, .deadlines, .tasksWithoutUnit:
            "(document, path) IN (SELECT duties.document, duties.path FROM duties WHERE \(named))"
        }
    }

    private static func order(_ question: DatabaseQuery.Question, byDate: Bool) -> String {
        switch question {
        case .search: " ORDER BY document_key, start"
        case .indicator: " ORDER BY target DESC, indicator"
        case .duties, .leads, .tasksWithoutUnit: byDate ? " ORDER BY due" : ""
        case .deadlines: ""
        }
    }

    private func table(
        _ query: String, _ values: [DatabaseValue]
    ) throws(DatabaseFailure) -> ResultTable {
        let statement = try connection.prepare(query)
        try statement.bind(values)
        let columns = statement.columns
        var table = ResultTable(columns: columns)
        while try statement.step() {
            table.rows.append(
                columns.indices.map { index in
                    switch statement.value(index) {
                    case .null: .empty
                    case .integer(let value): columns[index] == "target" ? .flag(value != 0) : .integer(value)
                    case .real(let value): .decimal(value)
                    case .text(let value): .text(value)
                    }
                })
        }
        return table
    }
}
