import Foundation
import JianghuaTestSupport
import JianghuaText
import Testing

/// A case of `Fixtures/Specs/repair.json`: a text, its folded form, what was mended and what was only found.
struct RepairCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let folded: String
    let repairs: [[String]]?
    let unmended: [[String]]?

    var testDescription: String { name }
}

@Suite struct RepairSpecTests {
    @Test(arguments: SpecTable<RepairCase>.cases("repair")) func folding(_ item: RepairCase) {
        let source = SourceText(item.text)
        let folded = TextFolder().fold(source)
        #expect(folded.string(in: 0..<folded.units.count) == item.folded)
        func named(_ mended: Bool) -> [[String]] {
            folded.repairs.filter { $0.mended == mended }.map {
                [$0.kind.rawValue, source.string(in: $0.range)]
            }
        }
        #expect(named(true) == item.repairs ?? [])
        #expect(named(false) == item.unmended ?? [])
    }
}

/// The cases of a specification that has a shape of its own.
struct SpecTable<Item: Decodable & Sendable>: Decodable {
    let cases: [Item]

    static func cases(_ name: String) -> [Item] {
        do {
            let data = try Data(contentsOf: Fixtures.folder.appendingPathComponent("Specs/\(name).json"))
            return try JSONDecoder().decode(SpecTable.self, from: data).cases
        } catch {
            preconditionFailure("Fixtures/Specs/\(name).json: \(error)")
        }
    }
}
