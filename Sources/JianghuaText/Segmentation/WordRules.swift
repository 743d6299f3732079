/// Boundaries that ICU plainly sets wrong, by rules that can be stated.
///
/// - 们 belongs to the word before it: 学生们.
/// - 的 and 了 are words of their own: 的群众, 了三, 提了.
/// - A numeral and its classifier are two words: 五位, 万户; so are those of a series: 一是, 二要.
/// - 性 力 率 感 度 者 化 behind a word of two characters make one word: 综合性, 竞争力.
struct WordRules {
    let units: [UInt16]

    private static let numerals = Set("一二两三四五六七八九十百千万亿几".utf16)
    private static let classifiers = Set("个位名家户条项件次套批座所栋间辆台张本篇份亩斤吨元人章级类种支艘颗棵枚只头匹处起岁".utf16)
    private static let kept: Set<[UInt16]> = Set(
        ["一家", "一家人", "一人", "一级", "一种", "一起", "一处", "百姓", "千家"].map { Array($0.utf16) })
    private static let withParticle: Set<[UInt16]> = Set(
        ["的确", "的士", "的话", "的黎波里", "了解", "了结", "了却", "了事", "了然", "了不起", "了得", "了如指掌", "了断"].map {
            Array($0.utf16)
        })

    /// O(n).
    func adjust(_ ends: [Int]) -> [Int] {
        var adjusted: [Int] = []
        adjusted.reserveCapacity(ends.count)
        var start = 0
        for end in ends {
            let before = adjusted.count > 1 ? adjusted[adjusted.count - 2] : 0
            if end == start + 1, isSuffix(units[start], behind: before..<start) {
                adjusted[adjusted.count - 1] = end
            } else {
                let word = Array(units[start..<min(end, start + 8)])
                if let cut = cut(word, length: end - start) { adjusted.append(start + cut) }
                adjusted.append(end)
            }
            start = end
        }
        return adjusted
    }

    private func isSuffix(_ unit: UInt16, behind word: Range<Int>) -> Bool {
        let traits = FoldingTable.shared.traits
        guard !word.isEmpty, units[word].allSatisfy({ traits[Int($0)].contains(.han) }) else { return false }
        if unit == 0x4EEC || unit == 0x5011 { return true }
        return word.count == 2 && Self.suffixes.contains(unit)
    }

    /// 为了, 除了, 算了, 罢了, 明了, 末了, 极了
    private static let endingInParticle = Set("为除算罢明末极得未知".utf16)
    private static let suffixes = Set("性力率感度者化".utf16)

    private func cut(_ word: [UInt16], length: Int) -> Int? {
        guard length >= 2, length <= 8 else { return nil }
        if word[0] == 0x7684 || word[0] == 0x4E86 { return Self.withParticle.contains(word) ? nil : 1 }
        if length == 2, word[1] == 0x4E86 { return Self.endingInParticle.contains(word[0]) ? nil : 1 }
        if length == 2, Self.numerals.contains(word[0]), word[1] == 0x662F || word[1] == 0x8981 { return 1 }
        guard Self.numerals.contains(word[0]), !Self.kept.contains(word), let last = word.last,
            Self.classifiers.contains(last), word.dropLast().allSatisfy({ Self.numerals.contains($0) })
        else { return nil }
        return length - 1
    }
}
