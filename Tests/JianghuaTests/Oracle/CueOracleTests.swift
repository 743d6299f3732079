import JianghuaTestSupport
import JianghuaText
import Testing

@testable import Jianghua

/// Cues as they are defined, read one after the other, against those that are looked for.
@Suite struct CueOracleTests {
    /// Cues that overlap each other, and what stands between them.
    private static let words = [
        "努力", "力争", "争取", "取得了", "坚决", "决不能", "一定", "一定要", "要", "了", "抓好", "就好了", "进一步", "推进", "将",
        "将来", "提高", "高度肯定", "扩大", "大不了", "了解", "落实", "实现了", "工作", "的", "力", "一", "步", ",", "。",
    ]

    private static let sieve = PhraseSieve([.tenseCues: TenseLexicon.sureOpenings])

    /// The longest cue at each place, from left to right.
    private func plainReading(_ units: [UInt16]) -> [(position: Int, kind: TenseLexicon.Cue)] {
        var cues: [(position: Int, kind: TenseLexicon.Cue)] = []
        var index = 0
        while index < units.count {
            guard let match = TenseLexicon.cues.longestMatch(in: units, at: index, limit: units.count) else {
                index += 1
                continue
            }
            if match.value != .none { cues.append((index, match.value)) }
            index += match.length
        }
        return cues
    }

    @Test(arguments: 1...200) func cuesAreThoseOfAPlainReading(seed: UInt64) {
        var random = RandomText(seed: seed)
        let text = (0..<60).map { _ in random.element(of: Self.words) }.joined()
        let scan = TextScan(TextFolder().fold(SourceText(text)), sieve: Self.sieve)
        let finder = CueFinder(scan.units, limit: scan.count)
        let plain = plainReading(scan.units)
        let found = finder.cues(from: 0, scan.places)
        #expect(
            found.map { "\($0.position) \($0.kind)" }
                == plain.filter { $0.kind != .faintPlan }.map { "\($0.position) \($0.kind)" }, "\(text)")
        for _ in 0..<10 {
            let start = random.number(below: scan.count)
            let range = start..<start + random.number(below: scan.count - start + 1)
            let isThere = plain.contains { $0.kind == .faintPlan && range.contains($0.position) }
            #expect(finder.hasFaintCue(in: range, boundary: 0) == isThere, "\(range) of \(text)")
        }
    }
}
