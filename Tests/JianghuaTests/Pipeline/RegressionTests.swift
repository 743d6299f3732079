import Foundation
import Jianghua
import JianghuaTestSupport
import JianghuaText
import Testing

/// What fuzzing found: every input that once broke a law keeps it.
@Suite struct RegressionTests {
    private static let folder = Fixtures.folder.deletingLastPathComponent()
        .appendingPathComponent("Tests/Fuzzing/Regressions")

    /// Of the targets whose inputs are texts, or begin with a byte that chooses options.
    static let inputs: [URL] = ["analysis", "structure", "brat", "normalization"].flatMap { target -> [URL] in
        let place = folder.appendingPathComponent(target)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        return names.sorted().map(place.appendingPathComponent)
    }

    @Test(arguments: inputs) func lawsHold(input: URL) throws {
        let bytes = [UInt8](try Data(contentsOf: input))
        for text in [bytes, Array(bytes.dropFirst())].map({ SourceText(String(decoding: $0, as: UTF8.self)) })
        {
            #expect(FoldingLaws.violations(of: TextFolder().fold(text)) == [])
            let analysis = try SpeechAnalyzer().analyze(text)
            #expect(AnalysisLaws.violations(of: analysis, in: text) == [])
        }
    }

    @Test func inputsAreThere() { #expect(Self.inputs.count >= 2) }
}
