import JianghuaRecords
import Testing

@testable import JianghuaReport

@Test(arguments: [
    ("97.5", "97.5"), ("9100000000", "91亿"), ("1860000000", "18.6亿"), ("21000", "2.1万"), ("9800", "9,800"),
    ("123456789", "123,456,789"), ("120000000", "1.2亿"), ("12345678", "12,345,678"), ("312500000", "31,250万"),
    ("xx00000", "xx00000"),
    ("2/3", "2/3"), ("", ""), ("1.2.3", "1.2.3"), ("50000.5", "50,000.5"), ("1234.5", "1,234.5"),
    ("1234500000000", "12,345亿"), ("-12345", "-12345"), ("10000", "1万"), ("10001", "10,001"),
])
func numbersAreShownAsReadersWriteThem(value: String, shown: String) {
    #expect(Labels.grouped(value) == shown)
}

@Test func pagesHaveNamesThatEverySystemTakes() {
    let layout = ReportLayout()
    #expect(layout.page(of: "a/b/讲话 一.txt", number: 7) == "0007-讲话-一.html")
    #expect(layout.page(of: "..", number: 1) == "0001--.html")
    #expect(layout.page(of: "CON.txt", number: 12) == "0012-CON.html")
    #expect(layout.page(of: "", number: 12345) == "12345.html")
    #expect(layout.page(of: "x<>:\"|?*\\\u{202E}y", number: 1) == "0001-x---------y.html")
    #expect(layout.page(of: String(repeating: "长", count: 300), number: 1).utf8.count < 255)
    #expect(
        ReportLayout(index: "r.html", folder: "r-pages").page(of: "a", number: 1) == "r-pages/0001-a.html")
}
