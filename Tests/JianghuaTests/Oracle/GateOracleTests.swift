import Foundation
import JianghuaTestSupport
import JianghuaText
import Testing

@testable import Jianghua

/// A gate may stand open where its rule has nothing to say; it may not be closed where the rule would hold.
@Suite struct GateOracleTests {
    @Test func noRuleIsSilenced() throws {
        #if DEBUG
            let analyzer = try SpeechAnalyzer(configuration: .init(date: "2026-03-05"))
            for file in InvariantTests.files {
                let source = try SourceDecoder.decode([UInt8](try Data(contentsOf: file)))
                _ = try analyzer.analyze(source, document: file.lastPathComponent)
            }
            for name in [
                "units", "unit-roles", "unit-names", "percentages", "quantities", "goals", "requirements",
            ] {
                for example in SpecFile.cases(name) {
                    _ = try analyzer.analyze(MarkedText(example.text).text, document: example.name)
                }
            }
            #expect(Gate.missed.withLock { $0 } == [:])
        #endif
    }
}
