import JianghuaTestSupport
import JianghuaText
import Testing

@testable import Jianghua

/// Numbers are written out by the plain rules of the language and must be read back: writing is the oracle.
private enum NumberWriter {
    private static let digits = Array("零一二三四五六七八九")

    /// 10500 → 一万零五百. Below 10^12.
    static func chinese(_ number: Int, usesTwo: Bool = false) -> String {
        guard number > 0 else { return "零" }
        var text = ""
        var isAfterGap = false
        for (scale, name) in [(100_000_000, "亿"), (10_000, "万"), (1, "")] {
            let group = number / scale % 10_000
            guard group > 0 else {
                isAfterGap = !text.isEmpty
                continue
            }
            if !text.isEmpty, isAfterGap || group < 1_000 { text += "零" }
            text += belowTenThousand(group, isFirst: text.isEmpty) + name
            isAfterGap = false
        }
        guard usesTwo else { return text }
        var result = text
        for scale in ["千", "万", "亿"] {
            result = result.hasPrefix("二" + scale) ? "两" + result.dropFirst() : result
        }
        return result
    }

    private static func belowTenThousand(_ number: Int, isFirst: Bool) -> String {
        var text = ""
        var isAfterGap = false
        for (scale, name) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = number / scale % 10
            guard digit > 0 else {
                isAfterGap = true
                continue
            }
            if isAfterGap, !text.isEmpty { text += "零" }
            isAfterGap = false
            // 十二, but 一百一十二 and 一万零一十二
            let isBareTen = scale == 10 && digit == 1 && text.isEmpty && isFirst
            text += (isBareTen ? "" : String(digits[digit])) + name
        }
        return text
    }

    static func capital(_ number: Int) -> String {
        let pairs = zip("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
        let map = Dictionary(uniqueKeysWithValues: pairs.map { ($0, $1) })
        let text = chinese(number)
        return String((text.hasPrefix("十") ? "一" + text : text).map { map[$0] ?? $0 })
    }

    static func grouped(_ number: Int) -> String {
        var text = ""
        for (index, digit) in String(number).reversed().enumerated() {
            if index > 0, index % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}

@Suite struct NumberOracleTests {
    /// A number as somebody may write it, and its exact value.
    private func number(_ random: inout RandomText) -> (text: String, value: String) {
        let size = 1 + random.number(below: 11)
        var number = 0
        for _ in 0..<size {
            number = number * 10 + (random.number(below: 3) == 0 ? 0 : random.number(below: 10))
        }
        number = max(number, 1)
        let decimals = "\(number % 1_000_000).\(random.number(below: 90) + 10)"
        switch random.number(below: 9) {
        case 0: return (NumberWriter.chinese(number), "\(number)")
        case 1: return (NumberWriter.chinese(number, usesTwo: true), "\(number)")
        case 2 where number >= 10: return (NumberWriter.capital(number), "\(number)")
        case 3: return (NumberWriter.grouped(number), "\(number)")
        case 4: return (decimals, decimals)
        case 5: return ("\(number % 100_000)万", number % 100_000 == 0 ? "0" : "\(number % 100_000)0000")
        case 6:
            let value = random.number(below: 9) + 1
            return ("\(number % 1_000 + 1).\(value)亿", "\(number % 1_000 + 1)\(value)0000000")
        case 7:
            let fullWidth = "\(number)".unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }
            return (String(String.UnicodeScalarView(fullWidth)), "\(number)")
        default: return ("\(number)", "\(number)")
        }
    }

    @Test(arguments: 1...300) func numbersAreReadBack(seed: UInt64) {
        var random = RandomText(seed: seed)
        var text = "共修"
        var wanted: [String] = []
        for _ in 0..<12 {
            let (written, value) = number(&random)
            wanted.append("\(written)=\(value)")
            text += written + random.element(of: ["个乡镇的", "元,比去", "户居民。", "公里,修", "名同志;"])
        }
        let source = SourceText(text)
        let scan = TextScan(TextFolder().fold(source), sieve: .numerals)
        let found = NumeralScanner().numerals(in: scan, range: 0..<scan.count).map {
            source.string(in: scan.text.alignment.source(of: $0.range)) + "=" + $0.value(in: scan)
        }
        #expect(found == wanted, "\(text)")
    }

    /// Whatever the text: numerals ascend, do not overlap, and take every ASCII digit.
    @Test(arguments: 1...60) func noDigitIsLost(seed: UInt64) {
        var random = RandomText(seed: seed)
        let scan = TextScan(
            TextFolder().fold(SourceText(random.characters(length: 40 * Int(seed)))), sieve: .numerals)
        let numerals = NumeralScanner().numerals(in: scan, range: 0..<scan.count)
        for (first, second) in zip(numerals, numerals.dropFirst()) {
            #expect(first.range.upperBound <= second.range.lowerBound)
        }
        let covered = Set(numerals.flatMap { Array($0.range) })
        for index in scan.units.indices where (0x30...0x39).contains(scan.units[index]) {
            #expect(covered.contains(index), "\(scan.text.string(in: max(0, index - 8)..<index + 1))")
        }
        for numeral in numerals {
            let kinds = numeral.range.map { NumeralSign.table[Int(scan.units[$0])] }
            #expect(kinds.contains { $0.starts }, "\(scan.text.string(in: numeral.range))")
        }
    }
}

/// Items are written in known forms, and the finder must find these and no others.
@Suite struct EnumeratorOracleTests {
    private static let finder = EnumeratorFinder()
    private static let sieve = PhraseSieve([.itemNumbers: finder.sought])

    private typealias Item = (number: String, delimiter: String, form: Enumerator.Form)

    private func item(_ value: Int, _ random: inout RandomText) -> Item {
        let cjk = NumberWriter.chinese(value)
        switch random.number(below: 9) {
        case 0: return (cjk, "、", .cjk)
        case 1: return ("(\(cjk))", "", .cjkParenthesized)
        case 2: return ("\(value)", random.element(of: [".", "、", ". "]), .decimal)
        case 3: return ("(\(value))", "", .decimalParenthesized)
        case 4 where value <= 20: return (circled(value), "", .circled)
        case 5: return ("第\(cjk)", random.element(of: [",", "、"]), .ordinal)
        case 6: return ("\(cjk)是", "", .shi)
        case 7: return ("\(cjk)要", "", .yao)
        default: return ("\(value)", "、", .decimal)
        }
    }

    private func circled(_ value: Int) -> String {
        Unicode.Scalar(0x245F + UInt32(value)).map { String($0) } ?? ""
    }

    private static let words = ["压实责任", "加快进度", "排查隐患", "清理河道", "补种树苗", "修缮校舍", "疏通沟渠"]

    @Test(arguments: 1...300) func itemsAreFound(seed: UInt64) {
        var random = RandomText(seed: seed)
        var text = ""
        var wanted: [String] = []
        for _ in 0..<10 {
            let value = 1 + random.number(below: 24)
            let item = item(value, &random)
            wanted.append("\(item.number) \(value) \(item.form)")
            text += item.number + item.delimiter + random.element(of: Self.words)
            if random.number(below: 2) == 0 { text += "," + random.element(of: Self.words) }
            text += random.element(of: ["。\n", "\n", ";\r\n"])
        }
        let scan = TextScan(TextFolder().fold(SourceText(text)), sieve: Self.sieve)
        let found = Self.finder.enumerators(in: scan, range: 0..<scan.count)
        let shown = found.map { "\(scan.text.string(in: $0.number)) \($0.value) \($0.form)" }
        #expect(shown == wanted, "\(text)")
        #expect(found.allSatisfy { $0.position == .block })
    }

    /// Behind a sentence inside a paragraph, and only there.
    @Test(arguments: 1...100) func itemsInsideAreFound(seed: UInt64) {
        var random = RandomText(seed: seed)
        var text = ""
        var wanted: [String] = []
        for value in 1...6 {
            let form = random.number(below: 2)
            text += random.element(of: Self.words) + "。"
            let number = NumberWriter.chinese(value) + (form == 0 ? "是" : "要")
            wanted.append("\(number) \(value)")
            text += number + random.element(of: Self.words) + ","
        }
        let scan = TextScan(TextFolder().fold(SourceText(text)), sieve: Self.sieve)
        let found = Self.finder.enumerators(in: scan, range: 0..<scan.count)
        #expect(found.map { "\(scan.text.string(in: $0.number)) \($0.value)" } == wanted, "\(text)")
        #expect(found.allSatisfy { $0.position == .afterSentence })
    }

    /// On anything at all: candidates ascend and lie in their range.
    @Test(arguments: 1...60) func candidatesAreInOrder(seed: UInt64) {
        var random = RandomText(seed: seed)
        let scan = TextScan(
            TextFolder().fold(SourceText(random.characters(length: 30 * Int(seed)))), sieve: Self.sieve)
        let start = random.number(below: scan.count + 1)
        let range = start..<start + random.number(below: scan.count - start + 1)
        let found = Self.finder.enumerators(in: scan, range: range)
        for item in found {
            #expect(item.start < item.end && item.end <= item.contentStart)
            #expect(range.lowerBound <= Int(item.start) && Int(item.end) <= range.upperBound)
            #expect((1...300).contains(item.value))
        }
        for (first, second) in zip(found, found.dropFirst()) { #expect(first.start < second.start) }
    }
}
