import CWordBreak
@_spi(Stages) import Jianghua
import JianghuaText
import JianghuaWriters
import Mix

/// The stages over one mix of texts.
public struct StageList: Sendable {
    private let documents: [[UInt8]]
    private let sources: [SourceText]
    private let analyzer = SpeechAnalyzer()
    private let bytes: Int

    public init(_ documents: [[UInt8]]) throws {
        self.documents = documents
        bytes = documents.reduce(0) { $0 + $1.count }
        sources = try documents.map { try SourceDecoder.decode($0) }
    }

    public func stages(of group: StageGroup) throws -> [Stage] {
        switch group {
        case .whole: [baseline] + (try whole())
        case .stages: [baseline] + layers() + extractors()
        case .writers: [baseline] + (try WriterStages(sources, analyzer, bytes: bytes).stages())
        }
    }

    /// ICU's word break and nothing else.
    public var baseline: Stage {
        let documents = documents
        let run: @Sendable () -> Int = {
            documents.reduce(0) { $0 + Int(word_break_count($1, Int64($1.count))) }
        }
        return Stage("ICU word break", "words", bytes: bytes, expected: run(), run: run)
    }

    private func whole() throws -> [Stage] {
        let (documents, analyzer, stages) = (documents, analyzer, AnalysisStages(analyzer))
        let records = try sources.reduce(0) { $0 + (try analyzer.analyze($1).count) }
        let items = sources.reduce(0) { sum, source in
            let prepared = stages.prepare(source)
            return sum + stages.expected(of: .speeches, in: prepared)
                + stages.expected(of: .directives, in: prepared)
        }
        let extract: @Sendable () throws -> Int = {
            var writer = JSONLinesWriter(sink: CountingSink())
            try writer.begin()
            for bytes in documents {
                try writer.write(
                    AnalyzedDocument(
                        analysis: try analyzer.analyze(try SourceDecoder.decode(bytes), document: "d"),
                        scalars: []))
            }
            try writer.finish()
            precondition(writer.sink.lines == records)
            return writer.sink.count
        }
        return [
            Stage("structure and directives (from bytes)", "items", bytes: bytes, expected: items) {
                try documents.reduce(0) { $0 + stages.structure(of: try SourceDecoder.decode($1)) }
            },
            Stage("analysis (bytes to records)", "records", bytes: bytes, expected: records) {
                try documents.reduce(0) {
                    $0 + (try analyzer.analyze(try SourceDecoder.decode($1), document: "d").count)
                }
            },
            Stage("analysis on two threads", "records", bytes: bytes, expected: records) {
                try SharedWork(threads: 2).sum(of: documents.count) {
                    try analyzer.analyze(try SourceDecoder.decode(documents[$0]), document: "d").count
                }
            },
            Stage(
                "extract (bytes to JSON Lines)", "bytes", bytes: bytes, expected: try extract(), run: extract),
        ]
    }

    private func layers() -> [Stage] {
        let (documents, sources) = (documents, sources)
        let folder = TextFolder()
        let scalars = sources.reduce(0) { $0 + $1.count }
        let units = sources.reduce(0) { $0 + folder.fold($1).units.count }
        return [
            Stage("decode", "scalars", bytes: bytes, expected: scalars) {
                try documents.reduce(0) { $0 + (try SourceDecoder.decode($1)).count }
            },
            Stage("fold", "units", bytes: bytes, expected: units) {
                sources.reduce(0) { $0 + folder.fold($1).units.count }
            },
        ]
    }

    private func extractors() -> [Stage] {
        let stages = AnalysisStages(analyzer)
        let prepared = sources.map(stages.prepare)
        return AnalysisStages.Stage.allCases.map { stage in
            let expected = prepared.reduce(0) { $0 + stages.expected(of: stage, in: $1) }
            let name = stage == .scan ? "fold and scan" : stage.rawValue
            return Stage(name, stage == .scan ? "marks" : "drafts", bytes: bytes, expected: expected) {
                prepared.reduce(0) { $0 + stages.run(stage, on: $1) }
            }
        }
    }
}
