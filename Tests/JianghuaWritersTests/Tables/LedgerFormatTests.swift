import JianghuaRecords
import JianghuaTestSupport
import JianghuaWriters
import Testing

private func table(_ cells: [[TableCell]]) -> LedgerSheet {
    var sheet = LedgerSheet.sheet(.ledger, of: [], profile: LedgerProfile())
    sheet.columns = cells[0].indices.map { .init(title: "c\($0)", width: 10) }
    sheet.rows = cells
    return sheet
}

private func csv(_ cells: [[TableCell]], _ options: TableOptions = .init()) -> String {
    String(decoding: LedgerCSV.bytes(of: table(cells), options: options), as: UTF8.self)
}

@Test func csvQuotesWhatTheRFCAsksFor() {
    let cells: [[TableCell]] = [[.text("a,b"), .text("说“好”\"是\""), .text("上\n下"), .integer(-7), .empty]]
    #expect(csv(cells) == "c0,c1,c2,c3,c4\n\"a,b\",\"说“好”\"\"是\"\"\",\"上\n下\",-7,\n")
}

@Test(arguments: ["=1+1", "+86", "-壹", "@SUM", "＝1", "＋1", "－1", "＠a", "\t=1", "\r=1"])
func csvGuardsFormulas(text: String) {
    let guarded = csv([[.text(text)]])
    #expect(guarded.contains("'" + text))
    #expect(!csv([[.text(text)]], .init(raw: true)).contains("'"))
}

@Test func csvLeavesNumbersAndHarmlessTextAlone() {
    #expect(
        csv([[.integer(-5), .decimal(-0.5), .text("5-20%"), .text("①=②")]])
            == "c0,c1,c2,c3\n-5,-0.5,5-20%,①=②\n")
}

@Test func csvForExcelHasMarkAndLineEnds() {
    #expect(csv([[.text("县")]], .init(excel: true)) == "\u{FEFF}c0\r\n县\r\n")
}

@Test func markdownCellsStayCells() {
    let sheet = table([[.integer(1), .text("a|b\n<b>*c*</b>\u{7}")]])
    let text = String(decoding: MarkdownTable.bytes(of: [sheet]), as: UTF8.self)
    #expect(text == "## 任务分解表\n\n| c0 | c1 |\n| ---: | --- |\n| 1 | a\\|b &lt;b>\\*c\\*&lt;/b>␇ |\n")
}

@Test func theCheckSheetListsEveryInference() {
    var sample = SampleAnalysis("一、修路。住建局要动手。")
    sample.directive(sample.text, number: "一", path: [1], heading: "修路")
    sample.unit("住建局", .responsible, basis: .subject)
    var builder = LedgerBuilder()
    builder.add(sample.analysis)
    let sheet = LedgerSheet.sheet(.check, of: builder.rows, profile: LedgerProfile())
    #expect(
        sheet.rows == [
            [
                .integer(1), .text("责任单位"), .text("住建局"), .text("未写明“责任单位”等字样，按句中主语推定"),
                .text("住建局要动手"), .text("plan.txt:1"), .empty,
            ]
        ])
}

@Test func jsonLinesKeepLists() throws {
    var sample = SampleAnalysis("一、修路。住建局、水利局负责。")
    sample.directive(sample.text, number: "一", path: [1], heading: "修路")
    sample.unit("住建局", .responsible)
    sample.unit("水利局", .responsible)
    var builder = LedgerBuilder()
    builder.add(sample.analysis)
    let line = LedgerJSONLines.bytes(of: builder.rows)
    let row = try JSONValue.decode(line)
    #expect(row["responsible"] == .array([.string("住建局"), .string("水利局")]))
    #expect(row["number"] == .number(1))
    #expect(row["deadlines"] == .array([]))
    guard case .array(let inferences) = row["inferences"] else { throw WrongShape() }
    #expect(inferences.map { $0["reason"] } == [.string("lead-by-position")])
}

private struct WrongShape: Error {}
