import JianghuaTestSupport
import Testing

@testable import Jianghua

/// Searches that go on from the last place, against counting.
@Suite struct AscendingSearchTests {
    /// Mostly forward, now and then back, with equal positions and jumps beyond the end.
    @Test(arguments: 1...50) func countsWhatIsBelow(seed: UInt64) {
        var random = RandomText(seed: seed)
        let steps = [0, 0, 1, 1, 2, 3, 20]
        var positions: [Int] = []
        for _ in 0..<random.element(of: [0, 1, 7, 8, 9, 40]) {
            positions.append((positions.last ?? 0) + random.element(of: steps))
        }
        var search = AscendingSearch()
        var limit = 0
        for _ in 0..<60 {
            limit = random.element(of: [limit, limit + 1, limit + 3, limit + 30, limit / 2, 0])
            let found = search.count(below: limit, of: positions.count) { positions[$0] }
            #expect(found == positions.count { $0 < limit }, "\(positions) below \(limit)")
        }
    }
}
