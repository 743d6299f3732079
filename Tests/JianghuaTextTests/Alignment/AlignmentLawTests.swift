import JianghuaTestSupport
import Testing

@testable import JianghuaText

/// What holds for the alignment of every text, on texts made of damage and of anything at all.
@Suite struct AlignmentLawTests {
    private static func damaged(_ seed: UInt64) -> SourceText {
        var random = RandomText(seed: seed)
        let pieces = [
            "構(gòu)", "(yī)", "\u{200B}", "&nbsp;", "<br>", "<b>", " ", "1 000个", "各镇要落实责任。下一步要把\n任务",
            "\n", "\r\n", "— 3 —\n", "，\n", "\u{FEFF}", "𠮷", "??梢哉f", "１２％", "。",
        ]
        var text = ""
        for piece in random.text(length: 20) {
            text.append(piece)
            text +=
                pieces[
                    Int(
                        piece.unicodeScalars.reduce(seed) { $0 &* 31 &+ UInt64($1.value) }
                            % UInt64(pieces.count))]
        }
        return SourceText(text)
    }

    @Test(arguments: 1...120) func laws(seed: UInt64) {
        #expect(FoldingLaws.violations(of: TextFolder().fold(Self.damaged(seed))) == [])
    }

    @Test(arguments: 1...120) func composition(seed: UInt64) {
        let source = Self.damaged(seed)
        var edits = Edits()
        var second = Edits()
        var random = RandomText(seed: seed &+ 1000)
        let bytes = random.bytes(length: 64)
        var position = 0
        for byte in bytes where position < source.count {
            let length = min(Int(byte & 3), source.count - position)
            let units = [UInt16](repeating: 0x41, count: Int(byte >> 2 & 3))
            if length > 0 { edits.replace(position..<position + length, with: units, as: .markup) }
            position += length + Int(byte >> 4 & 7)
        }
        let (middle, first) = edits.apply(to: source.scalars)
        position = 0
        for byte in bytes.reversed() where position < middle.count {
            let length = min(Int(byte & 7), middle.count - position)
            if length > 0 { second.replace(position..<position + length, with: [], as: .wrap) }
            position += length + Int(byte >> 4 & 7)
        }
        let (final, later) = second.apply(to: middle)
        let both = later.composed(with: first)
        for offset in 0...final.count {
            #expect(both.source(of: offset) == first.source(of: later.source(of: offset)))
        }
        for offset in 0..<final.count {
            let step = later.source(of: offset..<offset + 1)
            #expect(both.source(of: offset..<offset + 1) == first.source(of: step))
        }
    }

    @Test func takenOutInsideIsInAndTrailingIsOut() {
        let source = SourceText("構(gòu)建(jiàn)")
        let folded = TextFolder().fold(source)
        #expect(folded.string(in: 0..<2) == "构建")
        #expect(source.string(in: folded.alignment.source(of: 0..<2)) == "構(gòu)建")
        #expect(source.string(in: folded.alignment.source(of: 0..<1)) == "構")
    }

    @Test func whatIsTakenOutAtTheEdgesIsInNoRange() {
        let source = SourceText("\u{FEFF}构\u{200B}建\u{200B}")
        let folded = TextFolder().fold(source)
        #expect(folded.string(in: 0..<2) == "构建")
        #expect(folded.alignment.source(of: 0..<2) == 1..<4)
        #expect(folded.alignment.source(of: 2) == 5)
    }

    @Test func offsetsOutsideAreThoseOfTheNearestEnd() {
        let map = TextFolder().fold(SourceText("構(gòu)建(jiàn)")).alignment
        #expect(map.folded(of: .max) == 2)
        #expect(map.folded(of: .min) == 0)
        #expect(map.source(of: .max) == 13)
        #expect(map.source(of: .min) == 0)
        #expect(map.source(of: 1 ..< .max) == 6..<7)
        #expect(map.source(of: -3..<1) == 0..<1)
        #expect(map.source(of: 7..<9) == 13..<13)
        #expect(map.folded(of: 0 ..< .max) == 0..<2)
    }

    @Test func anEntityAtTheEndIsWhole() {
        let source = SourceText("稳&rdquo;字")
        let folded = TextFolder().fold(source)
        #expect(source.string(in: folded.alignment.source(of: 0..<2)) == "稳&rdquo;")
    }
}
