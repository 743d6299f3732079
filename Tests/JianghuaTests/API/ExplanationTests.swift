import Jianghua
import Testing

private let text = """
    同志们：
    一、抓好整治。去年我们实现了整洁目标，今年要确保实现满意率达到95%以上，力争2026年底前建成三个广场。
    二、落实责任。由桐山县公安局交警大队牵头，鼓励企业参与，县长负责。去年8月完成三项任务，企业不少。
    """

@Suite struct ExplanationTests {
    private let source: SourceText
    private let trace: AnalysisTrace

    init() throws {
        source = SourceText(text)
        trace = try SpeechAnalyzer(configuration: .init(date: "2026-03-05")).trace(source, document: "d")
    }

    private func explanation(of words: String, _ kind: RecordKind) throws -> Explanation {
        let record = try #require(
            trace.analysis.records.first { $0.kind == kind && $0.header?.text == words })
        return try #require(trace.explanation(of: record.header?.id ?? ""))
    }

    @Test func theAnalysisIsTheOrdinaryOne() throws {
        let analyzer = try SpeechAnalyzer(configuration: .init(date: "2026-03-05"))
        #expect(try analyzer.analyze(source, document: "d") == trace.analysis)
    }

    @Test func aLongerNameBeatsThoseInIt() throws {
        let beaten = try explanation(of: "桐山县公安局交警大队", .unit).beaten
        #expect(beaten.map(\.text) == ["桐山县公安局", "桐山县", "交警大队"])
        #expect(beaten.allSatisfy { $0.kind == .unit && $0.reason == "it is a part of s1.u1" })
        #expect(beaten.first?.rule == "unit.name.field")
    }

    @Test func aTimeBeatsItsYearAndItsEnd() throws {
        let beaten = try explanation(of: "2026年底前", .time).beaten
        #expect(beaten.map(\.kind) == [.quantity, .time])
        #expect(beaten.map(\.text) == ["2026", "年底前"])
    }

    @Test func anItemBeatsPlainText() throws {
        let explanation = try #require(trace.explanation(of: "s1.d1"))
        #expect(explanation.rule?.id == "directive.block.cjk")
        #expect(explanation.parts.contains(.init(name: "heading", words: "抓好整治")))
        #expect(explanation.beaten.first?.reason.hasPrefix("as plain text it would cost ") == true)
    }

    @Test func aTriggerBeatsThoseBehindIt() throws {
        let explanation = try explanation(of: "力争2026年底前建成三个广场", .goal)
        #expect(explanation.parts.first == .init(name: "trigger", words: "力争"))
        #expect(Set(explanation.beaten.compactMap(\.rule)) == ["goal.outcome", "goal.dated", "goal.figure"])
    }

    /// What was thought of and let be says why.
    @Test(arguments: [
        ("实现了", RecordKind.goal, "states no result to come"), ("企业不少", .unit, "only where it acts"),
        ("去年8月", .time, "bounds no task"), ("县长", .unit, "goes on behind"),
    ])
    func refusedReadings(_ words: String, _ kind: RecordKind, _ reason: String) throws {
        let range = try #require(text.firstRange(of: words))
        let offset = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
        let refused = trace.explanations(at: offset).refused
        #expect(refused.contains { $0.kind == kind && $0.reason.contains(reason) }, "\(refused)")
    }

    /// Every record has its explanation, and what it beat lies where it claims to stand.
    @Test func rangesHold() throws {
        for record in trace.analysis.records {
            let header = try #require(record.header)
            let explanation = try #require(trace.explanation(of: header.id))
            #expect(explanation.rule?.id == header.rule)
            for reading in explanation.beaten {
                #expect(source.string(in: reading.range.start..<reading.range.end) == reading.text)
                #expect(reading.range.overlaps(header.range))
            }
        }
        #expect(trace.explanation(of: "s9.u1") == nil)
    }

    @Test func anyOffsetMayBeAskedFor() {
        for offset in -2...source.count + 2 { _ = trace.explanations(at: offset) }
    }
}
