import Foundation
import JianghuaTestSupport
import JianghuaText
import Testing

/// A case of `Fixtures/Specs/script.json`: a text and its form in another script.
struct ScriptCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let simplified: String?
    let traditional: String?

    var testDescription: String { name }
}

@Suite struct ScriptSpecTests {
    @Test(arguments: SpecTable<ScriptCase>.cases("script")) func normalizing(_ item: ScriptCase) {
        let source = SourceText(item.text)
        if let simplified = item.simplified {
            #expect(TextNormalizer(script: .simplified).normalize(source).string == simplified)
        }
        if let traditional = item.traditional {
            #expect(TextNormalizer(script: .traditional).normalize(source).string == traditional)
        }
    }

    /// Simplified texts come back as they were, to the byte.
    @Test(arguments: Self.simplifiedFiles) func simplifiedTextIsLeftAlone(_ file: URL) throws {
        let text = try SourceDecoder.decode([UInt8](try Data(contentsOf: file)))
        let normalized = TextNormalizer(script: .simplified).normalize(text)
        #expect(normalized.scalars == text.scalars)
        #expect(normalized.alignment.isIdentity)
    }

    static let simplifiedFiles: [URL] = {
        let folders =
            [Fixtures.folder] + (Fixtures.shared.map { [$0.appendingPathComponent("corpus")] } ?? [])
        return folders.flatMap { folder in
            (FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap {
                $0 as? URL
            } ?? [])
            .filter { $0.pathExtension == "txt" }
        }.filter { file in
            guard let data = try? Data(contentsOf: file), let text = try? SourceDecoder.decode([UInt8](data))
            else {
                return false
            }
            return ScriptEstimate(text).script == .simplified
        }.sorted { $0.path < $1.path }
    }()

    @Test func scriptsAreTold() {
        #expect(ScriptEstimate(SourceText("国务院")).script == .simplified)
        #expect(ScriptEstimate(SourceText("國務院")).script == .traditional)
        #expect(ScriptEstimate(SourceText("國務院国务院")).script == .mixed)
        #expect(ScriptEstimate(SourceText("三十人")).script == .either)
    }

    @Test func widthIsFoldedWhereMeaningStays() {
        let text = SourceText("ＧＤＰ　５．１％，（①⑴㈠Ⅲ㎡℃）；：！？、。")
        let folded = TextNormalizer(foldsWidth: true).normalize(text)
        #expect(folded.string == "GDP 5.1%，（①⑴㈠Ⅲ㎡℃）；：！？、。")
        #expect(folded.alignment.isIdentity)
    }
}
