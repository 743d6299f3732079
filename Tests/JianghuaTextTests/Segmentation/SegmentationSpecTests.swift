import JianghuaTestSupport
import JianghuaText
import Testing

/// A case of `Fixtures/Specs/segmentation.json`: a text and its words, with spaces between, or its sentences.
struct SegmentationCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let words: String?
    let sentences: [String]?
    /// The user's lexicon file.
    let lexicon: String?

    var testDescription: String { name }
}

@Suite struct SegmentationSpecTests {
    @Test(arguments: SpecTable<SegmentationCase>.cases("segmentation")) func segmenting(
        _ item: SegmentationCase
    ) throws {
        if let words = item.words {
            let segmenter = Segmenter(unit: .word, lexicon: SegmenterLexicon(item.lexicon ?? ""))
            let tokens = try segmenter.tokens(for: item.text).filter { $0.kind != .space }
            #expect(tokens.map { String(item.text[$0.range]) }.joined(separator: " ") == words)
        }
        if let sentences = item.sentences {
            let tokens = try Segmenter(unit: .sentence).tokens(for: item.text)
            #expect(tokens.map { String(item.text[$0.range]) } == sentences)
        }
    }

    /// Tokens cover the text in both kinds of positions, whatever it is.
    @Test(arguments: 1...60) func tokensCoverTheText(seed: UInt64) throws {
        var random = RandomText(seed: seed)
        let text = random.text(length: 60)
        let scalars = Array(text.unicodeScalars)
        for unit in [Segmenter.Unit.word, .sentence] {
            let segmenter = Segmenter(unit: unit, lexicon: SegmenterLexicon("市委市政府\n97.5%"))
            var index = text.startIndex
            var offset = 0
            for token in try segmenter.tokens(for: text, names: [2..<5, 100..<4000]) {
                #expect(token.range.lowerBound == index && token.offsets.lowerBound == offset)
                #expect(!token.offsets.isEmpty)
                #expect(
                    text.unicodeScalars[token.range].elementsEqual(scalars[token.offsets]))
                index = token.range.upperBound
                offset = token.offsets.upperBound
            }
            #expect(index == text.endIndex && offset == scalars.count)
        }
    }

    @Test func enumerationStopsEarly() throws {
        var seen = 0
        try Segmenter(unit: .sentence).enumerateTokens(in: "一。二。三。") { _ in
            seen += 1
            return seen < 2
        }
        #expect(seen == 2)
    }

    @Test func namesOfTheCallerComeOutWhole() throws {
        let text = "由云溪县行政审批服务局负责"
        let tokens = try Segmenter().tokens(for: text, names: [1..<11])
        #expect(tokens.map { String(text[$0.range]) } == ["由", "云溪县行政审批服务局", "负责"])
        #expect(tokens[1].kind == .name)
    }

    @Test func wrongLexiconLinesAreNamed() {
        let lexicon = SegmenterLexicon("# 词表\n三清四整\t活动\n两 词\n字\n\n三清四整\n\t空\n")
        #expect(lexicon.rejections.map(\.line) == [3, 4, 6, 7])
        #expect(lexicon.rejections[2].description == "line 6: “三清四整” stands in line 2 already")
    }
}
