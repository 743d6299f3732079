import Foundation
import Jianghua
import JianghuaRecords
import JianghuaText
import JianghuaWriters

/// The whole way from text to records to JSON Lines and back.
enum AnalysisTarget {
    private static let analyzer: SpeechAnalyzer? = try? SpeechAnalyzer(
        configuration: .init(date: "2026-03-05"))

    /// Nothing fails but texts that are too long, which no input is.
    static func analyze(_ source: SourceText, document: String = "fuzz") -> Analysis {
        guard let analysis = try? analyzer?.analyze(source, document: document) else {
            require(false, "the analysis fails")
            return Analysis(document: document)
        }
        return analysis
    }

    static func run(_ bytes: [UInt8]) {
        let source = SourceText(String(decoding: bytes, as: UTF8.self))
        let analysis = analyze(source)
        require(AnalysisLaws.violations(of: analysis, in: source), "records")
        require(
            analysis.records.allSatisfy { RuleCatalog.rule(id: $0.header?.rule ?? "") != nil }, "unknown rule"
        )
        let sum = bytes.reduce(0) { $0 &* 31 &+ Int($1) }
        if sum & 7 == 0 {
            require(analyze(source) == analysis, "a second run differs")
        }
        if sum & 3 == 0 { writing(analysis, source) }
    }

    /// Every line of the output is read back as the same record.
    static func writing(_ analysis: Analysis, _ source: SourceText) {
        do {
            let sink = MemorySink()
            var writer = try RecordFormat.jsonLines.writer(to: .stream(sink))
            try writer.begin()
            try writer.write(AnalyzedDocument(analysis: analysis, scalars: source.scalars))
            try writer.finish()
            let lines = sink.bytes.split(separator: 0x0A)
            require(
                lines.count == analysis.records.count,
                "\(lines.count) lines, \(analysis.records.count) records")
            for (line, record) in zip(lines, analysis.records) {
                let back = try JSONDecoder().decode(Record.self, from: Data(line))
                require(back == record, "another record comes back: \(String(decoding: line, as: UTF8.self))")
            }
        } catch {
            require(false, "\(error)")
        }
    }
}

/// Keeps a stream in memory.
final class MemorySink: ByteSink {
    private(set) var bytes: [UInt8] = []

    func write(_ more: ArraySlice<UInt8>) { bytes += more }
}

/// Keeps files in memory.
final class MemoryFolder: FileSink {
    private var open: [String: [UInt8]] = [:]
    private(set) var files: [String: [UInt8]] = [:]

    func append(_ bytes: ArraySlice<UInt8>, to path: String) { open[path, default: []] += bytes }

    func complete(_ path: String) { files[path] = open.removeValue(forKey: path) ?? [] }
}
