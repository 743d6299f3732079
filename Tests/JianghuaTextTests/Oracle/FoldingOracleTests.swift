import JianghuaTestSupport
import JianghuaText
import Testing

/// Folding, scalar by scalar, as the documentation says it.
private enum ReferenceFold {
    private static let spaces: Set<UInt32> = [
        0x09, 0x20, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008,
        0x2009,
        0x200A, 0x202F, 0x205F, 0x3000,
    ]
    private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
        "「": "“", "」": "”", "『": "‘", "』": "’", "﹁": "“", "﹂": "”", "﹃": "‘", "﹄": "’", "﹪": "%", "｡": "。",
        "､": "、", "≧": "≥", "≦": "≤", "\u{3A7}": "X", "\u{3C7}": "x", "\u{425}": "X", "\u{445}": "x",
    ]

    static func unit(_ scalar: UInt32) -> UInt16 {
        if scalar > 0xFFFF { return FoldedText.placeholder }
        if spaces.contains(scalar) { return 0x20 }
        if (0xFF01...0xFF5E).contains(scalar) { return UInt16(scalar - 0xFF00 + 0x20) }
        if let sign = Unicode.Scalar(scalar).flatMap({ signs[$0] }) { return UInt16(sign.value) }
        return UInt16(scalar)
    }

    /// What `foldsWidth` of a normalizer makes narrow: letters, digits, ％ ． and the ideographic space.
    static func narrow(_ scalar: UInt32) -> UInt32 {
        guard let value = Unicode.Scalar(scalar) else { return scalar }
        switch value {
        case "　": return 0x20
        case "％": return 0x25
        case "．": return 0x2E
        case "０"..."９": return scalar - 0xFF10 + 0x30
        case "Ａ"..."Ｚ": return scalar - 0xFF21 + 0x41
        case "ａ"..."ｚ": return scalar - 0xFF41 + 0x61
        default: return scalar
        }
    }
}

@Suite struct FoldingOracleTests {
    /// Characters of the genre that nothing can be wrong with.
    private static let sound = Array(
        "市委政府工作会议落实责任确保完成一二三十百千万亿，。；：、！“”‘’《》【】（）—…％．０１２３９ＡＺａｚ「」『』｡､﹪①⑴㈠0123456789ABCxyz😀𠮷"
            .unicodeScalars)

    @Test(arguments: 1...120) func soundText(seed: UInt64) {
        var random = RandomText(seed: seed)
        var text = "工作".unicodeScalars
        for _ in 0..<200 {
            // A bracket with something in front could hold a reading, a mark of question be a lost character.
            let scalar = random.element(of: Self.sound)
            if scalar != "（" || text.last == "。" { text.append(scalar) }
        }
        let source = SourceText(String(text))
        let folded = TextFolder().fold(source)
        guard folded.repairs.isEmpty else { return }
        #expect(folded.alignment.isIdentity)
        #expect(folded.units == source.scalars.map(ReferenceFold.unit))
    }

    /// Every eleventh scalar of Unicode, and all of the first blocks, between two words.
    @Test(arguments: 0..<16) func everyScalar(part: Int) {
        let normalizer = TextNormalizer(script: .simplified)
        var wrong: [String] = []
        let scalars =
            Array(0x20...0x3FF) + Array(stride(from: 0x400, through: 0x2FFF, by: 3))
            + Array(stride(from: 0x3000, through: 0xFFFF, by: 11))
            + Array(stride(from: 0xFF00, through: 0xFFEF, by: 1))
            + Array(stride(from: 0x10000, through: 0x10FFFF, by: 1009))
        for value in scalars where value % 16 == part {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let source = SourceText("各镇落实\(scalar)责任。")
            let folded = TextFolder().fold(source)
            let isRepaired = folded.repairs.contains { $0.mended && $0.range.contains(4) }
            if isRepaired { continue }
            let simplified = normalizer.normalize(SourceText(String(scalar))).scalars.map(ReferenceFold.unit)
            let expected = source.scalars.map(ReferenceFold.unit)
            if folded.units == expected { continue }
            if folded.units == Array(expected[..<4]) + simplified + Array(expected[5...]) { continue }
            // A traditional character makes the folder look at the whole text.
            wrong.append("U+\(String(value, radix: 16)): \(folded.string(in: 0..<folded.units.count))")
        }
        #expect(wrong == [])
    }

    @Test func widthOfEveryScalar() {
        let scalars = (UInt32(0)...0x10FFFF).filter {
            $0 & 0xFFFF_F800 != 0xD800 && ($0 < 0x20000 || $0 % 97 == 0)
        }
        let text = TextNormalizer(foldsWidth: true).normalize(SourceText(scalars: scalars))
        #expect(text.scalars == scalars.map(ReferenceFold.narrow))
        #expect(text.alignment.isIdentity)
    }
}
