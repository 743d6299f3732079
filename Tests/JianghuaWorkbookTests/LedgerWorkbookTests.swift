import JianghuaWorkbook
import JianghuaWriters
import Testing

private func sheet(_ texts: [String]) -> LedgerSheet {
    var sheet = LedgerSheet.sheet(.ledger, of: [], profile: LedgerProfile())
    sheet.columns = [.init(title: "c", width: 10)]
    sheet.rows = texts.map { [.text($0)] }
    return sheet
}

@Test func theSameSheetsGiveTheSameBytes() throws {
    let sheets = [sheet(["=1+1", "县", "\u{0}\u{7}\u{FFFF}", String(repeating: "长", count: 40_000)])]
    let bytes = try LedgerWorkbook.bytes(of: sheets)
    #expect(bytes.starts(with: Array("PK".utf8)))
    #expect(try LedgerWorkbook.bytes(of: sheets) == bytes)
}

@Test(arguments: [
    ("a\u{0}b\u{7}\u{1F}\u{7F}", "a␀b␇␟␡"), ("a\r\nb\rc\td", "a\nb\nc\td"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ("_x000D_", "_x005F_x000D_"), ("_x00G0_ _x12_", "_x00G0_ _x12_"), ("__x4E2D_", "__x005F_x4E2D_"),
    ("😀县", "😀县"),
])
func textIsCleaned(text: String, expected: String) {
    #expect(WorkbookText.cleaned(text) == expected)
}

@Test(arguments: ["长", "😀", "_x000D_", "a"])
func longTextIsCutWithAMark(unit: String) {
    let fitting = String(repeating: "长", count: WorkbookText.capacity)
    #expect(WorkbookText.cleaned(fitting) == fitting)
    let cut = WorkbookText.cleaned(String(repeating: unit, count: 40_000))
    #expect(cut.utf16.count <= WorkbookText.capacity)
    #expect(cut.utf16.count > WorkbookText.capacity - 60)
    #expect(cut.hasSuffix("字从略，见出处〕"))
}

@Test func tooManyRowsAreRefused() {
    var table = sheet([])
    table.rows = Array(repeating: [.empty], count: LedgerWorkbook.rowCapacity + 1)
    #expect(throws: WorkbookFailure.tooManyRows(sheet: "任务分解表", rows: 1_048_576)) {
        try LedgerWorkbook.bytes(of: [table])
    }
}
