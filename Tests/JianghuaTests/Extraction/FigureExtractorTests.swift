import Jianghua
import JianghuaRecords
import Testing

@Suite("Figures") struct FigureExtractorTests {
    private func analysis(_ text: String) throws -> Analysis {
        try SpeechAnalyzer().analyze(text, document: "figures")
    }

    @Test func maskedFiguresAreReported() throws {
        let found = try analysis("全县投入资金xx万元，通过率达xx%，新建公厕15座。")
        let notes = found.diagnostics.filter { $0.code == .maskedValue }
        #expect(notes.map(\.text) == ["xx万元", "xx%"])
        #expect(notes.first?.message.contains("xx0000") == true)
    }

    @Test func tablesWithoutRowsAreReportedAndGiveNothing() throws {
        let found = try analysis("各乡镇完成情况如下。\n12 15.5% 18 20 22% 31\n以上共完成36户。")
        #expect(found.percentages.isEmpty)
        #expect(found.quantities.map(\.text) == ["36户"])
        #expect(found.diagnostics.filter { $0.code == .garbledText }.map(\.text) == ["12 15.5% 18 20 22% 31"])
    }

    @Test func valuesAreExactWhateverTheirLength() throws {
        let digits = String(repeating: "7", count: 100_000)
        let found = try analysis("增长\(digits).5%。")
        let figure = try #require(found.percentages.first)
        #expect(figure.value == digits + ".5")
        #expect(figure.amount == nil)
    }

    @Test func amountsAgreeWithValues() throws {
        let found = try analysis("完成三分之二，增长0.1%，投资1.23万亿元，绿化xx亩。")
        #expect(found.percentages.map(\.amount) == [2.0 / 3, 0.1])
        #expect(found.quantities.map(\.amount) == [1_230_000_000_000, nil])
    }

    @Test(arguments: [
        "5%、", "个1", "1、", "从5%到", "(5%", "“5个", "，5%", "第5位", "甲、乙分别增长5%、", "万亿元", "1 000 ", "5%\n", "两区、",
        "比", "一个、", "5至", "翻一番", "三成", "1/2以上", "x%", "前5名",
    ])
    func hostile(_ part: String) throws {
        let found = try analysis(String(repeating: part, count: 4000) + "增长5%。")
        #expect(found.percentages.allSatisfy { !$0.text.isEmpty && !$0.value.isEmpty })
        #expect(found.quantities.allSatisfy { !$0.text.isEmpty && !$0.value.isEmpty })
    }
}

/// 件数1件件数1件…: each noun holds the figure before it, but not all figures before.
@Test func indicatorsThatHoldFiguresStayShort() throws {
    let analysis = try SpeechAnalyzer().analyze("同志们：\n" + String(repeating: "件数1件", count: 400) + "。")
    let longest = analysis.quantities.compactMap { $0.indicator?.unicodeScalars.count }.max()
    #expect((longest ?? 0) > 0 && (longest ?? 0) < 160)
}
