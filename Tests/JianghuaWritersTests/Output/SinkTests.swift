import Foundation
import Jianghua
import JianghuaTestSupport
import JianghuaWriters
import Testing

private let text = "同志们：\n一、抓好整治。由县住建局牵头，年底前满意率达到95%以上，投入2万元。"

/// Sinks that are values, and what options say of kinds.
@Suite struct SinkTests {
    /// Collects what it gets, and is copied.
    struct ValueSink: ByteSink {
        var bytes: [UInt8] = []
        mutating func write(_ more: ArraySlice<UInt8>) { bytes += more }
    }

    struct ValueFolder: FileSink {
        var files: [String: [UInt8]] = [:]
        mutating func append(_ bytes: ArraySlice<UInt8>, to path: String) {
            files[path, default: []] += bytes
        }
        mutating func complete(_ path: String) {}
    }

    private func document() throws -> AnalyzedDocument {
        AnalyzedDocument(analysis: try SpeechAnalyzer().analyze(text, document: "d"), text: text)
    }

    @Test(arguments: RecordFormat.all.map(\.name)) func valuesAreReadWhereTheWriterKeepsThem(name: String)
        throws
    {
        let format = try #require(RecordFormat.named(name))
        var options = RecordFormat.Options()
        options.kinds = [.unit]
        let document = try document()
        switch format.destination(options) {
        case .stream:
            var writer = try format.writer(to: .stream(ValueSink()), options: options)
            try writer.begin()
            try writer.write(document)
            try writer.finish()
            guard case .stream(let sink)? = writer.output else {
                Issue.record("\(name) has no stream")
                return
            }
            let bytes = try #require(sink as? ValueSink).bytes
            #expect(String(decoding: bytes, as: UTF8.self) == (try format.stream([document], options)))
        case .folder:
            var writer = try format.writer(to: .folder(ValueFolder()), options: options)
            try writer.begin()
            try writer.write(document)
            try writer.finish()
            guard case .folder(let files)? = writer.output else {
                Issue.record("\(name) has no folder")
                return
            }
            let written = try #require(files as? ValueFolder).files
            #expect(!written.isEmpty)
            #expect(
                written.mapValues { String(decoding: $0, as: UTF8.self) }
                    == (try format.files([document], options)))
        case .path: Issue.record("\(name) writes a path")
        }
    }

    @Test func writersKeepTheirSink() throws {
        var writer = DoccanoWriter(sink: ValueSink())
        try writer.write(try document())
        #expect((writer.sink as? ValueSink)?.bytes.isEmpty == false)
    }

    @Test func linesHaveTheKindsThatWereAskedFor() throws {
        var options = RecordFormat.Options()
        options.kinds = [.unit, .goal]
        let lines = try RecordFormat.jsonLines.stream([try document()], options).split(separator: "\n")
        let kinds = try lines.map { line -> String in
            try JSONDecoder().decode(Record.self, from: Data(line.utf8)).kind.rawValue
        }
        #expect(Set(kinds) == ["unit", "goal"])
    }

    @Test(arguments: [nil, [], [.unit, .goal]] as [[RecordKind]?]) func aStreamOfCSVHoldsOneKind(
        kinds: [RecordKind]?
    ) throws {
        var options = RecordFormat.Options()
        options.kinds = kinds
        let failure = RecordFormatFailure.severalTables(format: "csv", kinds: kinds ?? RecordKind.allCases)
        #expect(throws: failure) { try RecordFormat.csv.writer(to: .stream(ValueSink()), options: options) }
        #expect(throws: failure) { try CSVRecordWriter(sink: ValueSink(), options: options) }
    }

    /// What Codable makes of a record is what the writer of lines makes: every key, `null` where there is nothing.
    @Test func recordsAreEncodedAsLinesAre() throws {
        var records = try document().analysis.records
        records.append(.failure(Failure(document: "d", code: "not-found", message: "x")))
        #expect(Set(records.map(\.kind)).count >= 8)
        for record in records {
            var writer = JSONLinesWriter(sink: ValueSink())
            try writer.write(record)
            try writer.finish()
            let encoded = try JSONValue.decode(Array(JSONEncoder().encode(record)))
            #expect(encoded == (try JSONValue.decode(writer.sink.bytes)))
            #expect(try JSONDecoder().decode(Record.self, from: JSONEncoder().encode(record)) == record)
        }
    }
}
