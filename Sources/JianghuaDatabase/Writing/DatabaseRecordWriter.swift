import JianghuaRecords
import JianghuaWriters

/// Writes documents into a SQLite database: all of a run or nothing.
///
/// A database that is there already is brought up to date: documents that have changed are replaced, those that
/// have not are left, others stay. Until ``finish()`` returns, readers see the old state.
public final class DatabaseRecordWriter: RecordWriter {
    private let connection: DatabaseConnection
    private let rows: RecordRows
    private let terms = SearchTerms()
    private let known: DatabaseStatement
    private let delete: DatabaseStatement
    private let forget: DatabaseStatement
    private var noteFact: DatabaseStatement?
    /// The names of this run: what it noted itself, it neither forgets nor replaces.
    private var written: Set<String> = []
    private var failed: Set<String> = []
    private var noted: Set<Failure> = []
    public private(set) var counts = Counts()

    /// What became of the documents of a run.
    public struct Counts: Sendable, Hashable {
        public var added = 0
        public var replaced = 0
        public var unchanged = 0
        public var failed = 0
    }

    /// - Parameters:
    ///   - path: The database's file.
    ///   - isScratch: The file is there already, empty when it is new, and whoever made it gives it its name at
    ///     the end: a new database needs no journal, and the file is not made again when it has gone.
    /// - Throws: ``DatabaseFailure`` when the file is something else or cannot be written.
    public init(path: String, isScratch: Bool = false) throws(DatabaseFailure) {
        connection = try DatabaseConnection(path, isScratch ? .write : .create)
        let isNew = try connection.integer("SELECT count(*) FROM sqlite_schema") == 0
        if !isNew { try DatabaseIdentity.check(connection) }
        if isNew, isScratch { try connection.execute("PRAGMA journal_mode = MEMORY") }
        try connection.execute("PRAGMA foreign_keys = ON; BEGIN IMMEDIATE")
        // Another run may have been faster.
        if try connection.integer("SELECT count(*) FROM sqlite_schema") == 0 { try Self.create(connection) }
        rows = try RecordRows(connection)
        known = try connection.prepare("SELECT key, fingerprint FROM documents WHERE name = ?")
        delete = try connection.prepare("DELETE FROM documents WHERE key = ?")
        forget = try connection.prepare("DELETE FROM failures WHERE document = ?")
    }

    /// Writes a document, in place of what an earlier run found in one of the same name. A second one of the same
    /// name in one run is noted as a failure, `duplicate-name`, and replaces nothing.
    public func write(_ document: AnalyzedDocument) throws {
        let name = document.analysis.document
        guard written.insert(name).inserted else {
            return try note(
                Failure(
                    document: name, line: nil, code: "duplicate-name",
                    message: "another document of this run has the same name; name them apart"))
        }
        if !failed.contains(name) { try forget.run([.text(name)]) }
        let fingerprint = DocumentFingerprint.of(document)
        if let (key, old) = try knownDocument(name) {
            if old == fingerprint {
                counts.unchanged += 1
                return try insert(document.facts, of: key)
            }
            try delete.run([.integer(key)])
            counts.replaced += 1
        } else {
            counts.added += 1
        }
        var target = DocumentRows(connection, rows, terms)
        try target.insert(document, fingerprint: fingerprint)
        try insert(document.facts, of: target.document)
    }

    /// Facts that are named anew replace the old; others stay.
    private func insert(_ facts: [DocumentFact], of document: Int) throws {
        guard !facts.isEmpty else { return }
        if noteFact == nil {
            try connection.execute(DatabaseSchema.facts)
            noteFact = try connection.prepare("INSERT OR REPLACE INTO facts VALUES (?, ?, ?)")
        }
        for fact in facts {
            try noteFact?.run([.integer(document), .text(fact.name), DatabaseValue(fact.value)])
        }
    }

    /// Notes a document that could not be read; what was known of it stays.
    public func write(_ record: Record) throws {
        guard case .failure(let failure) = record else { return }
        try note(failure)
    }

    /// Failures of earlier runs are forgotten, not those of this one: many lines of one file may fail.
    private func note(_ failure: Failure) throws {
        if failed.insert(failure.document).inserted, !written.contains(failure.document) {
            try forget.run([.text(failure.document)])
        }
        guard noted.insert(failure).inserted else { return }
        try rows.insert(
            .failures,
            [
                .null, .text(failure.document), DatabaseValue(failure.line), .text(failure.code),
                .text(failure.message),
            ])
        counts.failed += 1
    }

    public func finish() throws {
        try connection.execute("COMMIT; PRAGMA optimize")
    }

    private func knownDocument(_ name: String) throws(DatabaseFailure) -> (key: Int, fingerprint: String)? {
        try known.bind([.text(name)])
        defer { known.reset() }
        guard try known.step(), case .integer(let key) = known.value(0),
            case .text(let fingerprint) = known.value(1)
        else { return nil }
        return (key, fingerprint)
    }

    private static func create(_ connection: DatabaseConnection) throws(DatabaseFailure) {
        try connection.execute(DatabaseSchema.tables)
        try connection.execute(DatabaseSchema.facts)
        try connection.execute(DatabaseSchema.indexes)
        try connection.execute(DatabaseSchema.search)
        try connection.execute(DatabaseViews.all)
        try connection.execute(
            """
            PRAGMA application_id = \(DatabaseSchema.application);
            PRAGMA user_version = \(DatabaseSchema.version)
            """)
    }
}

/// Whether a database is one of ours, of the version that we know.
enum DatabaseIdentity {
    static func check(_ connection: DatabaseConnection) throws(DatabaseFailure) {
        let path = connection.path
        guard try connection.integer("PRAGMA application_id") == DatabaseSchema.application else {
            throw .foreignDatabase(path: path)
        }
        let known = DatabaseSchema.version
        let found = try connection.integer("PRAGMA user_version") ?? 0
        if found > known { throw .newerVersion(path: path, found: found, known: known) }
        if found < known { throw .olderVersion(path: path, found: found, known: known) }
    }
}

extension RecordFormat {
    /// A database for questions across documents.
    public static let sqlite = RecordFormat(
        name: "sqlite", summary: "SQLite: tables, views for the obvious questions, full-text search",
        destination: .path
    ) { output, _ in
        guard case .path(let path) = output else { return nil }
        return DeferredDatabaseWriter(path: path)
    }
}

/// Opens the database when writing begins, where failures can be told.
private struct DeferredDatabaseWriter: RecordWriter {
    let path: String
    private var writer: DatabaseRecordWriter?

    init(path: String) { self.path = path }

    mutating func begin() throws { writer = try DatabaseRecordWriter(path: path, isScratch: true) }
    mutating func write(_ document: AnalyzedDocument) throws { try writer?.write(document) }
    mutating func write(_ record: Record) throws { try writer?.write(record) }

    mutating func finish() throws {
        try writer?.finish()
        writer = nil
    }
}
