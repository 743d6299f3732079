import Foundation
import Jianghua
import JianghuaTestSupport
import JianghuaText
import Testing

private func sources(in folder: URL) -> [URL] {
    guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
        return []
    }
    return files.compactMap { $0 as? URL }.filter {
        $0.pathExtension == "txt" && $0.lastPathComponent != "structure.txt"
    }
    .sorted { $0.path < $1.path }
}

@Suite struct InvariantTests {
    static let files =
        sources(in: Fixtures.folder)
        + (Fixtures.shared.map { sources(in: $0.appendingPathComponent("corpus")) } ?? [])

    @Test(arguments: files) func file(_ file: URL) throws {
        let source = try SourceDecoder.decode([UInt8](try Data(contentsOf: file)))
        let analysis = try SpeechAnalyzer().analyze(source, document: file.lastPathComponent)
        #expect(AnalysisLaws.violations(of: analysis, in: source) == [])
        #expect(try SpeechAnalyzer().analyze(source, document: file.lastPathComponent) == analysis)
    }

    @Test(arguments: 1...60) func randomText(seed: UInt64) throws {
        var random = RandomText(seed: seed)
        let source = SourceText(random.text(length: 40 * Int(seed)))
        let analysis = try SpeechAnalyzer(configuration: .init(date: "2026-03-05")).analyze(
            source, document: "random")
        #expect(AnalysisLaws.violations(of: analysis, in: source) == [])
    }

    @Test(arguments: 1...40) func randomBytes(seed: UInt64) throws {
        var random = RandomText(seed: seed)
        let bytes = random.bytes(length: 64 * Int(seed))
        guard let source = try? SourceDecoder.decode(bytes) else { return }
        let analysis = try SpeechAnalyzer().analyze(source, document: "bytes")
        #expect(AnalysisLaws.violations(of: analysis, in: source) == [])
    }
}
