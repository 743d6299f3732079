import JianghuaTestSupport
import JianghuaText
import Testing

/// Texts made to be slow: the time for twice as much must stay near twice as long.
@Suite(.serialized) struct HostileTextTests {
    static let pieces = [
        " ", "(", "(a", "?", "??", "的?a)", "?梢哉", "<", "<a ", "&", "&a", "\u{200B}", "\u{E004}", "\n", "\r",
        "，\n", "1、",
        "1 ", "1 000 ", "一", "×", "x", "“", "）", "構(gòu)", "关于\n", "— 1 —\n", "\u{FFFD}", "著", "國", "\u{301}",
        "各镇要落实责任。下一步要把\n",
    ]

    @Test(arguments: pieces) func folding(piece: String) {
        expectLinear(piece) { text in
            let source = SourceText(text)
            let folded = TextFolder().fold(source)
            #expect(folded.alignment.source(of: folded.units.count) == source.count)
        }
    }

    @Test(arguments: pieces) func segmenting(piece: String) {
        expectLinear(piece) { text in
            _ = try? Segmenter(unit: .word).tokens(for: text).count
            _ = try? Segmenter(unit: .sentence).tokens(for: text).count
        }
    }

    private func expectLinear(_ piece: String, _ body: (String) -> Void) {
        func time(_ length: Int) -> Duration {
            let text = String(repeating: piece, count: length / piece.unicodeScalars.count)
            return ContinuousClock().measure { body(text) }
        }
        _ = time(1000)
        let small = time(4000)
        let large = time(16000)
        // Four times the text; sixteen times as long would be quadratic. A busy machine doubles some.
        #expect(large < small * 10 + .milliseconds(200), "\(piece.debugDescription): \(small), then \(large)")
    }
}
