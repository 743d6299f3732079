import Foundation
import Jianghua
import JianghuaRecords
import Testing

private let text = """
    同志们：
    一、加强领导。各部门要在年底前完成整改，合格率达到95%以上。
    （一）由县住建局牵头，县交通局配合。
    二、务求实效。
    """

@Suite struct LibraryTests {
    @Test func rangesConvertToTheCallersString() throws {
        let dirty = "😀\u{301}甲" + text
        for record in try SpeechAnalyzer().analyze(dirty).records {
            let header = try #require(record.header)
            let range = try #require(header.range.stringRange(in: dirty))
            #expect(String(dirty.unicodeScalars[range]) == header.text)
        }
    }

    @Test(arguments: OffsetUnit.allCases) func offsetsConvert(unit: OffsetUnit) {
        let text = String(repeating: "a中😀é", count: 300)
        let converter = OffsetConverter(text, unit: unit)
        var expected = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            #expect(converter.offset(ofScalar: index) == expected)
            switch unit {
            case .scalar: expected += 1
            case .utf8: expected += scalar.utf8.count
            case .utf16: expected += scalar.utf16.count
            }
        }
        #expect(converter.offset(ofScalar: 1 << 40) == expected)
    }

    /// Every offset comes back; one inside a scalar is that scalar's.
    @Test(arguments: OffsetUnit.allCases) func offsetsComeBack(unit: OffsetUnit) {
        let text = String(repeating: "a中😀é", count: 300)
        let converter = OffsetConverter(text, unit: unit)
        let count = text.unicodeScalars.count
        for scalar in 0..<count {
            let range = converter.range(SourceRange(scalar, scalar + 1))
            for offset in range.start..<range.end {
                #expect(converter.scalar(ofOffset: offset) == scalar)
                #expect(
                    converter.scalarRange(SourceRange(offset, offset + 1)) == SourceRange(scalar, scalar + 1))
            }
            #expect(
                converter.scalarRange(SourceRange(range.start, range.start)) == SourceRange(scalar, scalar))
        }
        let end = converter.offset(ofScalar: count)
        #expect(converter.scalar(ofOffset: end) == count)
        #expect(converter.scalarRange(SourceRange(0, .max)) == SourceRange(0, count))
        #expect(converter.scalarRange(SourceRange(-5, 1)) == SourceRange(0, 1))
        #expect(OffsetConverter("", unit: unit).scalar(ofOffset: 3) == 0)
    }

    @Test func rangesOfTheCallersStringConvert() throws {
        let text = "😀e\u{301}甲水利站"
        let place = try #require(text.range(of: "水利"))
        let range = try #require(SourceRange(place, in: text))
        #expect(range == SourceRange(4, 6))
        #expect(range.stringRange(in: text) == place)
        #expect(SourceRange(text.startIndex..<text.endIndex, in: text) == SourceRange(0, 7))
        // Inside the first scalar and inside the fourth.
        let inside = text.utf8.index(after: text.startIndex)..<text.utf8.index(text.startIndex, offsetBy: 8)
        #expect(SourceRange(inside, in: text) == SourceRange(0, 3))
        let longer = text + "牵头"
        #expect(SourceRange(longer.startIndex..<longer.endIndex, in: text) == nil)
    }

    @Test func rangesOfNumbersConvert() {
        #expect(SourceRange(3..<5) == SourceRange(3, 5))
        #expect(Range(SourceRange(3, 5)) == 3..<5)
        #expect(Range(SourceRange(5, 3)) == nil)
    }

    /// Foundation has a `Comparator`; ours can be named beside it.
    @Test func comparatorsHaveANameOfTheirOwn() throws {
        let comparator: FigureComparator? = try SpeechAnalyzer().analyze(text).percentages.first?.comparator
        #expect(comparator == .ge)
    }

    @Test func sequenceKeepsTheOrder() async throws {
        let documents = (1...20).map {
            Document(name: "d\($0)", text: String(repeating: text, count: 21 - $0))
        }
        var names: [String] = []
        for try await analysis in SpeechAnalyzer().analyses(of: documents, concurrency: 3) {
            names.append(analysis.document)
        }
        #expect(names == documents.map(\.name))
    }

    @Test(arguments: ["、", ". ", "）"]) func longSeriesKeepTheirItems(delimiter: String) throws {
        let numbers = Array(1...1_203)
        let lines = numbers.map { "\($0)\(delimiter)抓好第\($0)渠的整治。" }
        let analysis = try SpeechAnalyzer().analyze("同志们：\n" + lines.joined(separator: "\n"))
        #expect(analysis.directives.map(\.number.value) == numbers)
        #expect(analysis.directives.allSatisfy { $0.level == 1 })
    }

    @Test(arguments: [("", "、"), ("（", "）"), ("第", "，")]) func longSeriesInNumerals(
        before: String, behind: String
    ) throws {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        func numeral(_ value: Int) -> String {
            let (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10)
            var text = hundreds > 0 ? digits[hundreds] + "百" : ""
            if tens > 0 { text += (value < 20 ? "" : digits[tens]) + "十" }
            if hundreds > 0, tens == 0, ones > 0 { text += "零" }
            return text + digits[ones]
        }
        let numbers = Array(1...345)
        let lines = numbers.map { before + numeral($0) + behind + "抓好渠道整治，确保畅通。" }
        let analysis = try SpeechAnalyzer().analyze("同志们：\n" + lines.joined(separator: "\n"))
        #expect(analysis.directives.map(\.number.value) == numbers)
    }

    /// A year at the head of a line is no number of an item, nor is a room behind a short series.
    @Test func yearsAreNoItems() throws {
        let analysis = try SpeechAnalyzer().analyze(
            "同志们：\n1、抓好整治。\n2、抓好宣传。\n2025、2026年连续两年\n2026.3.1开会。\n2027.要总结。\n501、502室要腾空。\n3、抓好督查。")
        #expect(analysis.directives.map(\.number.value) == [1, 2, 3])
    }

    @Test func outlineHoldsEveryDirective() throws {
        let analysis = try SpeechAnalyzer().analyze(text)
        var stack = analysis.outline
        var ids: Set<String> = []
        while let node = stack.popLast() {
            ids.insert(node.directive.id)
            stack += node.children
        }
        #expect(ids == Set(analysis.directives.map(\.id)))
    }

    @Test func analysesAreCodable() throws {
        let analysis = try SpeechAnalyzer(configuration: .init(date: "2026-03-05")).analyze(text)
        let data = try JSONEncoder().encode(analysis)
        #expect(try JSONDecoder().decode(Analysis.self, from: data) == analysis)
    }

    @Test func lookupsReadWell() throws {
        let analysis = try SpeechAnalyzer().analyze(text)
        let first = try #require(analysis.directive(id: "s1.d1"))
        let second = try #require(analysis.directive(id: "s1.d1.1"))
        #expect(analysis.units(responsibleFor: first).map(\.name) == ["各部门"])
        #expect(analysis.figures(of: first).map(\.value) == ["95"])
        #expect(analysis.units(leading: second).map(\.name) == ["县住建局"])
        #expect(analysis.units(assisting: second).map(\.name) == ["县交通局"])
        #expect(analysis.speech(of: second)?.id == "s1")
    }
}
