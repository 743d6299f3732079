import JianghuaTestSupport
import JianghuaText
import Testing

@testable import Jianghua

/// A list of phrases, searched from its start to its end.
private struct ReferencePhrases {
    let entries: [(phrase: [UInt16], value: Int)]

    init(_ entries: [(String, Int)]) {
        self.entries = entries.map { (Array($0.0.utf16), $0.1) }.filter { !$0.0.isEmpty }
    }

    /// The longest phrase that fills a range from its start, or up to its end; of equal phrases the first.
    private func longest(_ fits: ([UInt16]) -> Bool) -> (length: Int, value: Int)? {
        let fitting = entries.filter { fits($0.phrase) }
        guard let length = fitting.map(\.phrase.count).max() else { return nil }
        return fitting.first { $0.phrase.count == length }.map { (length, $0.value) }
    }

    func match(_ units: [UInt16], at position: Int, limit: Int) -> (length: Int, value: Int)? {
        guard position < limit else { return nil }
        return longest { units[position..<limit].starts(with: $0) }
    }

    func match(_ units: [UInt16], endingAt position: Int, from floor: Int) -> (length: Int, value: Int)? {
        guard position > floor else { return nil }
        return longest { units[floor..<position].reversed().starts(with: $0.reversed()) }
    }
}

@Suite struct PhraseOracleTests {
    private func compare(_ entries: [(String, Int)], _ units: [UInt16], seed: UInt64) {
        let reference = ReferencePhrases(entries)
        let forward = PhraseTable(entries)
        let backward = PhraseTable(entries, backward: true)
        var random = RandomText(seed: seed)
        var wrong: [String] = []
        for position in 0...units.count {
            for limit in [units.count, position + random.number(below: units.count - position + 1)] {
                let found = forward.longestMatch(in: units, at: position, limit: limit)
                let wanted = reference.match(units, at: position, limit: limit)
                if found?.length != wanted?.length || found?.value != wanted?.value {
                    wrong.append("at \(position), limit \(limit)")
                }
            }
            for floor in [0, random.number(below: position + 1)] {
                let found = backward.longestMatch(in: units, endingAt: position, from: floor)
                let wanted = reference.match(units, endingAt: position, from: floor)
                if found?.length != wanted?.length || found?.value != wanted?.value {
                    wrong.append("ending at \(position), from \(floor)")
                }
            }
        }
        #expect(wrong == [])
    }

    private func entries(_ count: Int, from alphabet: [UInt16], _ random: inout RandomText) -> [(String, Int)]
    {
        (0..<count).map { index in
            let length =
                random.number(below: 10) == 0 ? random.number(below: 12) : 1 + random.number(below: 4)
            return (
                String(decoding: (0..<length).map { _ in random.element(of: alphabet) }, as: UTF16.self),
                index
            )
        }
    }

    /// Few letters, so that phrases overlap, repeat and stand inside each other.
    @Test(arguments: 1...40) func fewLetters(seed: UInt64) {
        var random = RandomText(seed: seed)
        let alphabet = Array(Array("一二市局要确".utf16).prefix(2 + Int(seed) % 5))
        let list = entries(1 + Int(seed) * 2, from: alphabet, &random)
        let units = (0..<120).map { _ in random.element(of: alphabet + [0x3002]) }
        compare(list, units, seed: seed)
    }

    /// Tables that grow many times, over all of the BMP, with units whose hashes share their low bits.
    @Test(arguments: [300, 1_000, 3_000]) func manyPhrases(_ count: Int) {
        var random = RandomText(seed: UInt64(count))
        let alphabet = (0..<200).map { UInt16(truncatingIfNeeded: 0x20 + $0 * 0x112) }.filter {
            $0 & 0xF800 != 0xD800
        }
        let list = entries(count, from: alphabet, &random)
        var units: [UInt16] = []
        while units.count < 60 {
            units +=
                random.number(below: 2) == 0
                ? Array(random.element(of: list).0.utf16) : [random.element(of: alphabet)]
        }
        compare(list, units, seed: UInt64(count))
    }

    @Test func emptyTablesAndTexts() {
        compare([], Array("市政府".utf16), seed: 1)
        compare([("", 1)], Array("市".utf16), seed: 1)
        compare([("市", 1), ("市", 2), ("市政府", 3), ("政府", 4), ("府", 5)], Array("市政府市".utf16), seed: 1)
        compare([("市", 1)], [], seed: 1)
    }

    /// The tables of the rules, on text of the genre.
    @Test(arguments: 1...6) func lexicons(seed: UInt64) {
        var random = RandomText(seed: seed)
        let units = TextFolder().fold(SourceText(random.text(length: 60))).units
        let words = [
            EnumeratorLexicon.partNouns, EnumeratorLexicon.referenceHeads, EnumeratorLexicon.rankHeads,
            EnumeratorLexicon.oneHeads, EnumeratorLexicon.turns, EnumeratorLexicon.announcers,
        ]
        for list in words { compare(list.enumerated().map { ($1, $0) }, units, seed: seed) }
    }
}
