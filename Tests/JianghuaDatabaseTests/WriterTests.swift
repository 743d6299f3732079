import Foundation
import JianghuaRecords
import JianghuaTestSupport
import JianghuaWriters
import Testing

@testable import JianghuaDatabase

/// A database in a folder of its own.
private struct Sample {
    let folder: TemporaryFolder
    var path: String { folder.url.appendingPathComponent("s.db").path }

    init() throws { folder = try TemporaryFolder() }

    @discardableResult
    func write(_ documents: [AnalyzedDocument], failures: [Failure] = []) throws
        -> DatabaseRecordWriter.Counts
    {
        let writer = try DatabaseRecordWriter(path: path)
        for document in documents { try writer.write(document) }
        for failure in failures { try writer.write(.failure(failure)) }
        try writer.finish()
        return writer.counts
    }

    func integer(_ query: String) throws -> Int? {
        try DatabaseConnection(path, .readOnly).integer(query)
    }
}

private func document(_ fixture: String) throws -> AnalyzedDocument {
    let gold = try GoldAnalysis(fixture)
    return AnalyzedDocument(analysis: gold.analysis, text: gold.text)
}

private let fixtures = [
    "clean-simplified", "crawled-masked", "letter-and-edge", "machine-traditional", "task-notice",
    "work-report",
]

@Test func everyRecordHasItsRow() throws {
    let sample = try Sample()
    let documents = try fixtures.map(document)
    #expect(try sample.write(documents).added == 6)
    func total(_ count: (Analysis) -> Int) -> Int { documents.map { count($0.analysis) }.reduce(0, +) }
    #expect(try sample.integer("SELECT count(*) FROM speeches") == total(\.speeches.count))
    #expect(try sample.integer("SELECT count(*) FROM directives") == total(\.directives.count))
    #expect(try sample.integer("SELECT count(*) FROM mentions") == total(\.units.count))
    #expect(
        try sample.integer("SELECT count(*) FROM figures")
            == total { $0.percentages.count + $0.quantities.count })
    #expect(try sample.integer("SELECT count(*) FROM times") == total(\.times.count))
    #expect(try sample.integer("SELECT count(*) FROM goals") == total(\.goals.count))
    #expect(try sample.integer("SELECT count(*) FROM diagnostics") == total(\.diagnostics.count))
    #expect(
        try sample.integer("SELECT count(*) FROM passages") == total { $0.directives.count + $0.goals.count })
    #expect(
        try sample.integer("SELECT count(*) FROM directive_closure")
            == total { $0.directives.map(\.fields.path.count).reduce(0, +) })
    #expect(try sample.integer("SELECT count(*) FROM pragma_foreign_key_check") == 0)
    #expect(
        try sample.integer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'") == 1)
}

@Test func onlyWhatChangedIsReplaced() throws {
    let sample = try Sample()
    let documents = try fixtures.map(document)
    try sample.write(documents)
    let rows = "SELECT (SELECT sum(key) FROM goals) * 1000000 + (SELECT sum(key) FROM passages)"
    let before = try sample.integer(rows)
    #expect(try sample.write(documents) == .init(added: 0, replaced: 0, unchanged: 6, failed: 0))
    #expect(try sample.integer(rows) == before)

    var changed = documents
    changed[0].analysis.goals.removeLast()
    #expect(try sample.write(changed) == .init(added: 0, replaced: 1, unchanged: 5, failed: 0))
    let goals = documents.map(\.analysis.goals.count).reduce(0, +)
    #expect(try sample.integer("SELECT count(*) FROM goals") == goals - 1)
    #expect(try sample.integer("SELECT count(*) FROM documents") == 6)
    #expect(try sample.integer("SELECT count(*) FROM pragma_foreign_key_check") == 0)
    // The indexes of the text agree with it.
    let connection = try DatabaseConnection(sample.path, .write)
    try connection.execute("INSERT INTO passages_pairs (passages_pairs) VALUES ('integrity-check')")
    try connection.execute("INSERT INTO passages_trigrams (passages_trigrams) VALUES ('integrity-check')")
}

@Test func anAbandonedRunLeavesTheOldState() throws {
    let sample = try Sample()
    let documents = try fixtures.map(document)
    try sample.write(Array(documents.prefix(2)))
    do {
        let writer = try DatabaseRecordWriter(path: sample.path)
        for document in documents { try writer.write(document) }
    }
    #expect(try sample.integer("SELECT count(*) FROM documents") == 2)
}

@Test func failuresAreNotedUntilTheyPass() throws {
    let sample = try Sample()
    let failure = Failure(document: "clean-simplified", code: "unreadable", message: "x")
    try sample.write([], failures: [failure, failure])
    #expect(try sample.integer("SELECT count(*) FROM failures") == 1)
    try sample.write([try document("clean-simplified")])
    #expect(try sample.integer("SELECT count(*) FROM failures") == 0)
}

@Test func otherFilesAreRefused() throws {
    let folder = try TemporaryFolder()
    func path(_ name: String) -> String { folder.url.appendingPathComponent(name).path }
    try folder.write(["text.db": String(repeating: "这不是数据库", count: 200)])
    try DatabaseConnection(path("other.db"), .create).execute("CREATE TABLE t (a); PRAGMA user_version = 1")
    let newer = DatabaseSchema.version + 1
    let writer = try DatabaseRecordWriter(path: path("newer.db"))
    try writer.finish()
    try DatabaseConnection(path("newer.db"), .write).execute("PRAGMA user_version = \(newer)")
    let failures: [(String, DatabaseFailure)] = [
        ("text.db", .notADatabase(path: path("text.db"))),
        ("other.db", .foreignDatabase(path: path("other.db"))),
        ("newer.db", .newerVersion(path: path("newer.db"), found: newer, known: DatabaseSchema.version)),
    ]
    for (name, failure) in failures {
        #expect(throws: failure) { try DatabaseReader(path: path(name)) }
        #expect(throws: failure) { try DatabaseRecordWriter(path: path(name)) }
    }
    #expect(throws: DatabaseFailure.notFound(path: path("none.db"))) {
        try DatabaseReader(path: path("none.db"))
    }
    #expect(try folder.names() == ["newer.db", "other.db", "text.db"])
}

@Test func aNameThatCameBeforeInARunReplacesNothing() throws {
    let sample = try Sample()
    let first = try document("task-notice")
    var second = first
    second.analysis.goals.removeLast()
    #expect(try sample.write([first, second]) == .init(added: 1, replaced: 0, unchanged: 0, failed: 1))
    #expect(try sample.integer("SELECT count(*) FROM goals") == first.analysis.goals.count)
    #expect(try sample.integer("SELECT count(*) FROM failures WHERE code = 'duplicate-name'") == 1)
}

@Test func everyFailureOfOneNameIsNoted() throws {
    let sample = try Sample()
    let document = try document("task-notice")
    let failures = [2, 4].map {
        Failure(document: document.analysis.document, line: $0, code: "invalid-line", message: "-")
    }
    for _ in 0..<2 {
        try sample.write([document], failures: failures)
        #expect(try sample.integer("SELECT sum(line) FROM failures") == 6)
    }
    try sample.write([document])
    #expect(try sample.integer("SELECT count(*) FROM failures") == 0)
}

@Test func factsComeWithDocuments() throws {
    let sample = try Sample()
    var document = try document("task-notice")
    document.facts = [.init(name: "place", value: "甲县"), .init(name: "year", value: nil)]
    try sample.write([document])
    // A database of an older run has no such table.
    try DatabaseConnection(sample.path, .write).execute("DROP TABLE facts")
    for place in ["甲县", "乙县"] {
        document.facts[0].value = place
        #expect(try sample.write([document]).unchanged == 1)
        #expect(
            try sample.integer("SELECT count(*) FROM facts WHERE value = '\(place)' OR value IS NULL") == 2)
    }
    document.analysis.goals.removeLast()
    document.facts = []
    try sample.write([document])
    #expect(try sample.integer("SELECT count(*) FROM facts") == 0)
}
