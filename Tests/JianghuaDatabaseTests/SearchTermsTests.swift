import Testing

@testable import JianghuaDatabase

private let terms = SearchTerms()

@Test(arguments: [
    ("提高就业率", "提高 高就 就业 业率 率"), ("稳就业、促增长", "稳就 就业 业 促增 增长 长"), ("5G网络", "5g 网络 络"),
    ("增长8.5%", "增长 长 8 5"), ("", ""), ("，。", ""), ("𠮷野家", "𠮷野 野家 家"),
])
func textBecomesPairs(text: String, pairs: String) {
    #expect(terms.pairs(of: terms.folded(text)) == pairs)
}

@Test(arguments: [
    ("就业", "\"就业\""), ("就業", "\"就业\""), ("就业率", "\"就业 业率\""), ("率", "\"率\"*"),
    ("就业 环境", "\"就业\" AND \"环境\""), ("５Ｇ网络", "\"5g\" AND \"网络\""),
    ("a\"b OR c*", "\"a\" AND \"b\" AND \"or\" AND \"c\""),
])
func wordsBecomeQueries(words: String, query: String) {
    #expect(terms.query(for: words) == query)
}

@Test func nothingToFindIsNoQuery() {
    #expect(terms.query(for: " 、\"*") == nil)
}

@Test(arguments: [
    ("2026", "2026-01-01", "2026-12-31"), ("2026-02", "2026-02-01", "2026-02-28"),
    ("2028-02", "2028-02-01", "2028-02-29"), ("2026-06-30", "2026-06-30", "2026-06-30"),
    ("../2026-06-30", nil, "2026-06-30"), ("../2026", nil, "2026-12-31"),
    ("../2026-07-08T23:00", nil, "2026-07-08"), ("2026-03/..", "2026-03-01", nil),
    ("2021/2023", "2021-01-01", "2023-12-31"), ("2026-34", "2026-04-01", "2026-06-30"),
    ("2026-41", "2026-07-01", "2026-12-31"), ("2026-40", "2026-01-01", "2026-06-30"),
    ("2026-38", "2026-05-01", "2026-08-31"), ("2026-22", "2026-06-01", "2026-08-31"),
    ("2026-06~", "2026-06-01", "2026-06-30"), ("20XX", nil, nil), ("XXXX-06", nil, nil),
    ("2026-13", nil, nil),
    ("2026-02-30", nil, nil), ("26", nil, nil), ("2026-6", nil, nil), ("1/2/3", nil, nil), ("", nil, nil),
    ("99999999999999999999", nil, nil), ("-2026", nil, nil),
])
func datesHaveDays(edtf: String, first: String?, last: String?) {
    let days = DayRange(edtf: edtf)
    #expect(days.first == first)
    #expect(days.last == last)
}

@Test func dueDatesAreDaysMonthsOrYears() {
    #expect(DueDate("2026-06")?.day == "2026-06-01")
    #expect(DueDate("2026")?.day == "2026-01-01")
    #expect(DueDate("2026-06-30")?.day == "2026-06-30")
    for text in ["", "6月", "2026-6", "2026/2027", "../2026", "20XX", "2026-13"] {
        #expect(DueDate(text) == nil)
    }
}
