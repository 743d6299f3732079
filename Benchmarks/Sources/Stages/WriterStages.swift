import Foundation
import Jianghua
import JianghuaDatabase
import JianghuaReport
import JianghuaText
import JianghuaWorkbook
import JianghuaWriters

/// Takes bytes and counts them.
final class CountingSink: ByteSink, FileSink {
    private(set) var count = 0
    private(set) var lines = 0

    func write(_ bytes: ArraySlice<UInt8>) {
        count += bytes.count
        for byte in bytes where byte == 0x0A { lines += 1 }
    }

    func append(_ bytes: ArraySlice<UInt8>, to path: String) { count += bytes.count }
    func complete(_ path: String) {}
}

/// Every output format, from records that lie ready.
struct WriterStages {
    private let analyzed: [AnalyzedDocument]
    private let bytes: Int

    init(_ sources: [SourceText], _ analyzer: SpeechAnalyzer, bytes: Int) throws {
        analyzed = try sources.enumerated().map { number, source in
            AnalyzedDocument(
                analysis: try analyzer.analyze(source, document: "\(number + 1).txt"), scalars: source.scalars
            )
        }
        self.bytes = bytes
    }

    func stages() throws -> [Stage] {
        var stages = try (RecordFormat.all + [.html]).map { format in
            try stage(format.name, "bytes") { try Self.write(analyzed, as: format) }
        }
        let rows = ledgerRows
        stages.append(try stage("sqlite", "documents") { try Self.database(of: analyzed) })
        stages.append(try stage("ledger rows", "rows") { rows.run(analyzed).count })
        let ready = rows.run(analyzed)
        let sheets = LedgerSheet.sheets(of: ready, profile: LedgerProfile())
        stages.append(try stage("ledger as Markdown", "bytes") { MarkdownTable.bytes(of: sheets).count })
        stages.append(
            try stage("ledger as CSV", "bytes") {
                LedgerCSV.bytes(of: sheets[0], options: TableOptions()).count
            })
        stages.append(try stage("ledger as XLSX", "bytes") { try LedgerWorkbook.bytes(of: sheets).count })
        return stages
    }

    private struct LedgerRows: Sendable {
        func run(_ analyzed: [AnalyzedDocument]) -> [LedgerRow] {
            var builder = LedgerBuilder()
            for document in analyzed { builder.add(document.analysis) }
            return builder.rows
        }
    }

    private var ledgerRows: LedgerRows { LedgerRows() }

    /// What a stage must give is what it gave the first time.
    private func stage(_ name: String, _ counted: String, _ run: @escaping @Sendable () throws -> Int) throws
        -> Stage
    {
        Stage("write \(name)", counted, bytes: bytes, expected: try run(), run: run)
    }

    private static func write(_ analyzed: [AnalyzedDocument], as format: RecordFormat) throws -> Int {
        let sink = CountingSink()
        let isFolder = format.destination(.init()) == .folder
        var writer = try format.writer(to: isFolder ? .folder(sink) : .stream(sink))
        try writer.begin()
        for document in analyzed { try writer.write(document) }
        try writer.finish()
        if format.name == RecordFormat.jsonLines.name {
            precondition(sink.lines == analyzed.reduce(0) { $0 + $1.analysis.count })
        }
        return sink.count
    }

    /// - Returns: The documents that were added.
    private static func database(of analyzed: [AnalyzedDocument]) throws -> Int {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "jianghua-\(UUID().uuidString)")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let writer = try DatabaseRecordWriter(path: file.path, isScratch: true)
        for document in analyzed { try writer.write(document) }
        try writer.finish()
        precondition(writer.counts.added == analyzed.count)
        return writer.counts.added
    }
}
