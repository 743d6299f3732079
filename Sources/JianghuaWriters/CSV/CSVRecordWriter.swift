import JianghuaRecords

/// Records as CSV: a table per kind, as `KIND.csv` in a folder or, for a single kind, as one stream.
public struct CSVRecordWriter: RecordWriter {
    private enum Destination {
        case stream(any ByteSink)
        case folder(any FileSink)
    }

    private struct Table {
        let kind: RecordKind
        let columns: [RecordColumn]
        var encoder: CSVEncoder
    }

    private var destination: Destination
    private var tables: [Table]
    private let facts: [String]
    /// The facts of the document whose records are written.
    private var values: [TableCell]
    private static var flushSize: Int { 1 << 16 }

    /// Writes a table for every kind of record into a folder.
    public init(files: any FileSink, options: RecordFormat.Options = .init()) {
        destination = .folder(files)
        tables = Self.tables(options)
        facts = options.facts
        values = facts.map { _ in .empty }
    }

    /// - Parameters:
    ///   - sink: takes the one table.
    ///   - options: `kinds` names the one kind that is written.
    /// - Throws: ``RecordFormatFailure/severalTables(format:kinds:)`` when `kinds` names none or several.
    public init(sink: any ByteSink, options: RecordFormat.Options) throws(RecordFormatFailure) {
        destination = .stream(sink)
        tables = Self.tables(options)
        facts = options.facts
        values = facts.map { _ in .empty }
        guard tables.count == 1 else { throw .severalTables(format: "csv", kinds: tables.map(\.kind)) }
    }

    private static func tables(_ options: RecordFormat.Options) -> [Table] {
        (options.kinds ?? RecordKind.allCases).map { kind in
            Table(
                kind: kind, columns: RecordColumns.columns(of: kind),
                encoder: CSVEncoder(options: options.table))
        }
    }

    public var output: RecordFormat.Output? {
        switch destination {
        case .stream(let sink): .stream(sink)
        case .folder(let files): .folder(files)
        }
    }

    public mutating func begin() throws {
        for index in tables.indices {
            tables[index].encoder.begin()
            tables[index].encoder.row(
                tables[index].columns.map { .text($0.name) } + facts.map { .text("meta_\($0)") })
        }
    }

    public mutating func write(_ document: AnalyzedDocument) throws {
        values = facts.map { name in TableCell(document.facts.first { $0.name == name }?.value) }
        for record in document.analysis.records { try write(record) }
        values = facts.map { _ in .empty }
    }

    public mutating func write(_ record: Record) throws {
        guard let index = tables.firstIndex(where: { $0.kind == record.kind }) else { return }
        tables[index].encoder.row(tables[index].columns.map { $0.cell(record) } + values)
        if tables[index].encoder.bytes.count >= Self.flushSize { try flush(index) }
    }

    public mutating func finish() throws {
        for index in tables.indices { try flush(index) }
        guard case .folder(var files) = destination else { return }
        for table in tables { try files.complete(Self.path(of: table)) }
        destination = .folder(files)
    }

    private mutating func flush(_ index: Int) throws {
        let bytes = tables[index].encoder.bytes[...]
        switch destination {
        case .stream(var sink):
            try sink.write(bytes)
            destination = .stream(sink)
        case .folder(var files):
            try files.append(bytes, to: Self.path(of: tables[index]))
            destination = .folder(files)
        }
        tables[index].encoder.removeAll()
    }

    private static func path(of table: Table) -> String { "\(table.kind.rawValue).csv" }
}
