import Foundation
import Jianghua
import JianghuaRecords
import JianghuaTestSupport
import JianghuaText
import Testing

/// What holds for every record of every text.
private func violations(_ analysis: Analysis, in source: SourceText) -> [String] {
    var found: [String] = []
    var ids: Set<String> = []
    let speeches = Dictionary(
        uniqueKeysWithValues: analysis.speeches.map { ($0.header.speech, $0.header.range) })
    for record in analysis.records {
        guard let header = record.header else { continue }
        let range = header.range
        guard 0 <= range.start, range.start <= range.end, range.end <= source.count else {
            found.append("\(header.id): range \(range) leaves the text")
            continue
        }
        if source.string(in: range.start..<range.end) != header.text {
            found.append("\(header.id): text differs")
        }
        if range.count == 0 { found.append("\(header.id): empty") }
        if source.position(of: range.start) != (header.line, header.column) {
            found.append("\(header.id): position")
        }
        if !ids.insert(header.id).inserted { found.append("\(header.id): id occurs twice") }
        if header.id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            found.append("\(header.id): all digits")
        }
        if header.rule.isEmpty { found.append("\(header.id): no rule") }
        if let speech = header.speech, record.kind != .diagnostic, speeches[speech]?.contains(range) != true {
            found.append("\(header.id): outside of its speech")
        }
    }
    var references: [String] = []
    for directive in analysis.directives {
        references += directive.fields.units
        references += directive.fields.goals
        if let parent = directive.fields.parent { references.append(parent) }
    }
    for goal in analysis.goals {
        references += goal.fields.units
        references += goal.fields.percentages
        references += goal.fields.quantities
    }
    for requirement in analysis.requirements { references += requirement.fields.subjects }
    for figure in analysis.percentages + analysis.quantities {
        if let from = figure.fields.from { references.append(from) }
    }
    for reference in references where !ids.contains(reference) {
        found.append("\(reference): refers to nothing")
    }
    for directive in analysis.directives {
        let fields = directive.fields
        if !fields.extent.contains(directive.header.range) { found.append("\(directive.header.id): extent") }
        if fields.path.count != fields.level { found.append("\(directive.header.id): level and path") }
    }
    return found
}

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
        #expect(violations(analysis, in: source) == [])
        #expect(try SpeechAnalyzer().analyze(source, document: file.lastPathComponent) == analysis)
    }

    @Test(arguments: 1...60) func randomText(seed: UInt64) throws {
        var random = RandomText(seed: seed)
        let source = SourceText(random.text(length: 40 * Int(seed)))
        let analysis = try SpeechAnalyzer(configuration: .init(date: "2026-03-05")).analyze(
            source, document: "random")
        #expect(violations(analysis, in: source) == [])
    }

    @Test(arguments: 1...40) func randomBytes(seed: UInt64) throws {
        var random = RandomText(seed: seed)
        let bytes = random.bytes(length: 64 * Int(seed))
        guard let source = try? SourceDecoder.decode(bytes) else { return }
        #expect(violations(try SpeechAnalyzer().analyze(source, document: "bytes"), in: source) == [])
    }
}
