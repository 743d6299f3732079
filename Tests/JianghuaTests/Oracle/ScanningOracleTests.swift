import Foundation
import JianghuaTestSupport
import JianghuaText
import Testing

@testable import Jianghua

/// The scan against ``ReferenceScan``.
@Suite struct ScanningOracleTests {
    /// - Parameter everywhere: also looks around every position, which takes the reference long.
    private func compare(_ units: [UInt16], everywhere: Bool = true, seed: UInt64 = 1) {
        let text = FoldedText(
            source: SourceText(scalars: units.map(UInt32.init)), units: units, alignment: .identity,
            repairs: [])
        let scan = TextScan(text, sieve: .numerals)
        let reference = ReferenceScan(units)
        var wrong: [String] = []
        if scan.marks.map({ Int($0.position) }) != reference.marks.map(\.position) {
            wrong.append("positions")
        }
        if scan.marks.map(\.kind) != reference.marks.map(\.kind) { wrong.append("kinds") }
        if scan.marks.map({ Int($0.partner) }) != reference.marks.map(\.partner) { wrong.append("partners") }
        if scan.lines != reference.lines { wrong.append("lines") }
        if everywhere, wrong.isEmpty {
            let enclosing = reference.marks.indices.map(reference.enclosing)
            if scan.marks.map({ Int($0.enclosing) }) != enclosing { wrong.append("enclosing") }
            var random = RandomText(seed: seed)
            for position in 0...units.count {
                let lower = random.number(below: position + 1)
                let bounds = lower..<position + random.number(below: units.count - position + 1)
                wrong += looks(scan, reference, position, bounds).map { "\($0) at \(position) in \(bounds)" }
            }
        }
        #expect(wrong == [], "\(text.string(in: 0..<min(units.count, 400)).debugDescription)")
    }

    private func looks(
        _ scan: TextScan, _ reference: ReferenceScan, _ position: Int, _ bounds: Range<Int>
    ) -> [String] {
        var wrong: [String] = []
        func check(_ name: String, _ isRight: Bool) { if !isRight { wrong.append(name) } }
        check("first", scan.firstMark(atOrAfter: position) == reference.firstMark(atOrAfter: position))
        check("enclosing", scan.enclosingMark(of: position) == reference.enclosingMark(of: position))
        check("title", scan.isInTitle(position) == reference.isInTitle(position))
        check("lines", Array(scan.lines(in: bounds)) == reference.lines(in: bounds))
        for strength: UInt8 in 1...4 {
            let wanted = reference.stretch(around: position, strength: strength, in: bounds)
            check(
                "stretch \(strength)",
                scan.stretch(around: position, strength: strength, in: bounds) == wanted)
            if strength == 1 { check("clause", scan.clause(around: position, in: bounds) == wanted) }
            if strength == 3 { check("sentence", scan.sentence(around: position, in: bounds) == wanted) }
        }
        return wrong
    }

    @Test(arguments: 1...60) func randomCharacters(seed: UInt64) {
        var random = RandomText(seed: seed)
        let text = random.characters(length: 2 + Int(seed) * 3)
        compare(TextFolder().fold(SourceText(text)).units, seed: seed)
        compare(Array(text.utf16), seed: seed)
    }

    @Test(arguments: 1...30) func randomPieces(seed: UInt64) {
        var random = RandomText(seed: seed)
        compare(TextFolder().fold(SourceText(random.text(length: 2 * Int(seed)))).units, seed: seed)
    }

    /// Blocks of 64 units are what the scan jumps by.
    @Test(arguments: [0, 1, 62, 63, 64, 65, 127, 128, 129, 191, 192, 193]) func lengthsAroundBlocks(
        _ count: Int
    ) {
        for piece in ["。", "甲", "甲,", "甲乙丙(丁", "\r\n", "1,234"] {
            compare(Array(Array(String(repeating: piece, count: count).utf16).prefix(count)))
        }
    }

    /// More marks than a look around a position passes, and brackets deeper than a closing mark looks.
    @Test func beyondTheReach() {
        compare(Array((String(repeating: "甲、", count: 600) + "乙。").utf16))
        for depth in [15, 16, 17, 40] {
            let open = String(repeating: "“", count: depth)
            compare(Array("(\(open)甲,乙)丙,\(open)丁》".utf16))
            compare(Array("《(\(open)甲》)”".utf16))
        }
        compare(Array("《甲(乙[丙{丁【戊】}])》".utf16))
    }

    static let texts: [URL] = {
        func files(_ folder: URL) -> [URL] {
            let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "txt" }
                .sorted { $0.path < $1.path }
        }
        return files(Fixtures.folder)
            + (Fixtures.shared.map { files($0.appendingPathComponent("corpus")) } ?? [])
    }()

    @Test(arguments: texts) func realText(file: URL) throws {
        let units = TextFolder().fold(try SourceDecoder.decode([UInt8](try Data(contentsOf: file)))).units
        // The reference takes time by the square of the marks.
        let piece = 500
        for (number, start) in stride(from: 0, to: units.count, by: piece).prefix(20).enumerated() {
            compare(Array(units[start..<min(start + piece, units.count)]), everywhere: number == 1)
        }
    }
}
