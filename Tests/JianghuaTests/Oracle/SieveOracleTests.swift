import JianghuaTestSupport
import Testing

@testable import Jianghua

/// The sieve may stop where nothing stands; it may not pass over a phrase.
@Suite struct SieveOracleTests {
    private let words = PhraseTable([("要", 1), ("确保", 2), ("要求", 3), ("下一步", 4)])
    private let endings = PhraseTable([("局", 1), ("管理局", 2), ("各区", 3), ("区", 4)], backward: true)

    @Test(arguments: 0..<200 as Range<UInt64>)
    func noPhraseIsPassedOver(_ seed: UInt64) {
        let sieve = PhraseSieve([.modals: words.openings, .unitHeads: endings.openings])
        var random = RandomText(seed: seed)
        let characters = Array("要求确保下一步管理局各区x、".utf16)
        let units = (0..<Int(seed)).map { _ in random.element(of: characters) }
        let places = sieve.places(in: units)
        for position in units.indices {
            if words.longestMatch(in: units, at: position, limit: units.count) != nil {
                #expect(places.next(.modals, from: position, limit: units.count) == position)
            }
            if endings.longestMatch(in: units, endingAt: position + 1, from: 0) != nil {
                #expect(places.next(.unitHeads, from: position, limit: units.count) == position)
            }
            // A limit is one, from wherever the look begins, and no other lexicon is mixed in.
            if let next = places.next(.modals, from: position, limit: position + 3) {
                #expect((position..<position + 3).contains(next))
            }
            #expect(places.next(.targets, from: position, limit: units.count) == nil)
        }
    }
}
