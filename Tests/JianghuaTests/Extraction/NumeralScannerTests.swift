import JianghuaText
import Testing

@testable import Jianghua

/// The numerals of a text as `text=value`, a pair with both ends, a range joined by `..`.
private func read(_ text: String) -> String {
    let scan = TextScan(TextFolder().fold(SourceText(text)), sieve: .numerals)
    let numerals = NumeralScanner().numerals(in: scan, range: 0..<scan.count)
    var result = ""
    for numeral in numerals {
        let upper = numeral.upper().map { "~\($0)" } ?? ""
        let more = numeral.isApproximate ? "+" : ""
        let text = scan.text.string(in: numeral.range)
        result += "\(text)=\(numeral.value(in: scan))\(upper)\(more)\(numeral.joinsNext ? ".." : " ")"
    }
    return result.last == " " ? String(result.dropLast()) : result
}

@Suite("Numerals") struct NumeralScannerTests {
    @Test(arguments: [
        ("共12个", "12=12"), ("第3.50版", "3.50=3.50"), ("１２３４", "1234=1234"),
        ("1,234,567元", "1,234,567=1234567"), ("75 000個", "75000=75000"), ("1 234 567吨", "1234567=1234567"),
        ("1,23", "1=1 23=23"), ("2020 年12 345", "2020=2020 12 345=12345"), ("0.0", "0.0=0.0"),
        ("3千万元", "3千万=30000000"), ("1.2亿", "1.2亿=120000000"), ("1.25万亿", "1.25万亿=1250000000000"),
        ("450多万", "450多万=4500000+"), ("3万多人", "3万多=30000+"), ("30余家", "30余=30+"),
        ("3万多亿元", "3万多亿=3000000000000+"), ("1亿3千多万", "1亿3千多万=130000000+"),
        ("3亿5千万", "3亿5千万=350000000"), ("2万5千", "2万5千=25000"), ("1亿2345万", "1亿2345万=123450000"),
        ("5千克", "5=5"), ("3万千瓦", "3万=30000"), ("200百分点", "200=200"), ("0.30万", "0.30万=3000"),
    ])
    func digits(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("三百五十", "三百五十=350"), ("一千零五十万", "一千零五十万=10500000"), ("两万余户", "两万余=20000+"),
        ("三万五千亿", "三万五千亿=3500000000000"), ("十二", "十二=12"), ("一百一十五", "一百一十五=115"),
        ("三万五", "三万五=35000"), ("一百二", "一百二=120"), ("廿五", "廿五=25"), ("三亿人", "三亿=300000000"),
        ("七百萬", "七百万=7000000"), ("伍拾萬圓", "伍拾万=500000"), ("壹仟零伍拾", "壹仟零伍拾=1050"),
        ("大陆队伍", ""), ("三点五倍", "三点五=3.5"), ("零点八", "零点八=0.8"), ("十二点五万", "十二点五万=125000"),
        ("三点要求", "三=3"), ("八点三十分", "八=8 三十=30"), ("二〇二五年", "二〇二五=2025"), ("一九四九", "一九四九=1949"),
        ("二○二六", "二○二六=2026"), ("二零二零", "二零二零=2020"), ("万亿元", "万亿=1000000000000"), ("亿元以上", "亿=100000000"),
        ("千万元", "千万=10000000"), ("十几个", "十几=10+"), ("二十多年", "二十多=20+"), ("十几万", "十几万=100000+"),
        ("十来个", "十来=10+"), ("从来", ""), ("万一", "万=10000 一=1"),
    ])
    func chinese(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("二三十", "二三十=20~30"), ("十三四万", "十三四万=130000~140000"), ("三四个", "三四=3~4"),
        ("两三百", "两三百=200~300"), ("七八千万", "七八千万=70000000~80000000"), ("一百二三十", "一百二三十=120~130"),
        ("三五年", "三五=3~5"), ("一二三", "一二三=123"), ("3至5", "3=3..5=5"), ("3-4万", "3=3..4万=40000"),
        ("七百万到八百万", "七百万=7000000..八百万=8000000"), ("5%至7%", "5=5 7=7"), ("3～5", "3=3..5=5"),
        ("3——5", "3=3..5=5"),
    ])
    func pairsAndRanges(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("三分之二", "三分之二=2/3"), ("百分之九十五", "百分之九十五=95"), ("百分之三点五", "百分之三点五=3.5"),
        ("百分之80", "百分之80=80"), ("百分之xx", "百分之xx=xx"), ("千分之三", "千分之三=3"), ("万分之一", "万分之一=1/10000"),
        ("百分之百", "百分之百=100"), ("百分百", "百分百=100"), ("一半", "一半=1/2"), ("半年", "半=0.5"), ("半导体", ""),
        ("翻一番", "翻一番=2"), ("翻两番", "翻两番=4"), ("翻三番", "翻三番=8"), ("翻番", "翻番=2"), ("翻了一番多", "翻了一番=2+"),
        ("翻身", ""), ("百分之", "百=100"),
    ])
    func parts(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("xx个", "xx=xx"), ("X亿元", "X亿=X00000000"), ("xx00亿", "xx00亿=xx0000000000"), ("X万余套", "X万余=X0000+"),
        ("20xx年", "20xx=20xx"), ("××名", "××=××"), ("x.x万", "x.x万=xx000"), ("Max", ""), ("xxab", ""),
        ("4×100米", "4=4 100=100"),
        ("5*个", "5*=5*"), ("xx0%", "xx0=xx0"),
    ])
    func masked(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("负3.9%", "负3.9=-3.9"), ("增长-8%", "-8=-8"),
        ("负三点五", "负三点五=-3.5"), ("降到负五度", "负五=-5"), ("负一亿3千万", "负一亿=-100000000 3千万=30000000"), ("担负3项", "3=3"),
        ("8-9", "8=8..9=9"),
        ("2025年-8", "2025=2025 8=8"),
        ("1.2.3", "1.2.3=1.2.3"), ("十四五时期", "十四五=14"), ("十五五", "十五五=15"), ("十四五个", "十四五=14~15"),
    ])
    func signsAndPlans(_ text: String, _ expected: String) {
        #expect(read(text) == expected)
    }

    @Test func flags() throws {
        let scan = TextScan(TextFolder().fold(SourceText("第3名，PM2.5和5G，亿元")), sieve: .numerals)
        let numerals = NumeralScanner().numerals(in: scan, range: 0..<scan.count)
        #expect(numerals.map(\.isOrdinal) == [true, false, false, false])
        #expect(numerals.map { $0.flags.contains(.letterBefore) } == [false, true, false, false])
        #expect(numerals.map { $0.flags.contains(.letterAfter) } == [false, false, true, false])
        #expect(numerals.map { $0.flags.contains(.bareScale) } == [false, false, false, true])
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["7", "十", "一", "x", "万", "亿", "1.", "1,000,", "第", "百分之", "3至", "翻", "一百", "1亿"])
    func hostile(_ part: String) {
        let scan = TextScan(
            TextFolder().fold(SourceText(String(repeating: part, count: 100_000))), sieve: .numerals)
        let numerals = NumeralScanner().numerals(in: scan, range: 0..<scan.count)
        #expect(numerals.last.map { $0.value(in: scan).isEmpty } != true)
    }
}
