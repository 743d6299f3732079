import Testing

@testable import JianghuaWriters

private let table = ResultTable(
    columns: ["单位", "n"],
    rows: [
        [.text("市\"住建局\",一"), .integer(3)], [.text("=1+1"), .decimal(2.5)], [.empty, .flag(true)],
    ])

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Test func resultsAsCSV() {
    #expect(text(table.csv()) == "单位,n\n\"市\"\"住建局\"\",一\",3\n'=1+1,2.5\n,true\n")
    #expect(text(table.csv(TableOptions(raw: true))).contains("\n=1+1,"))
}

@Test func resultsAsJSON() {
    let lines = text(table.json()).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 6)
    #expect(lines[1] == "{\"单位\":\"市\\\"住建局\\\",一\",\"n\":3},")
    #expect(lines[3] == "{\"单位\":null,\"n\":true}")
    #expect(text(ResultTable(columns: ["a"]).json()) == "[]\n")
}

@Test func resultsForATerminal() {
    #expect(
        text(table.text()) == """
            单位           n
            -------------  ----
            市"住建局",一  3
            =1+1           2.5
                           true

            """)
}

@Test func cellsOfATerminalAreCutAndTamed() {
    #expect(DisplayText("就业率达到95%", limit: 8).text == "就业率…")
    #expect(DisplayText("就业率", limit: 6).text == "就业率")
    #expect(DisplayText("a\u{1B}[31m\nb\u{202E}c", limit: 60).text == "a␛[31m␊b\u{FFFD}c")
    #expect(DisplayText("e\u{301}", limit: 1).text == "e\u{301}")
}
