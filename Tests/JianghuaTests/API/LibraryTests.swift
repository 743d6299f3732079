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
