/// Where a character's simplified form hangs on its neighbours, or ICU's is not the one in use.
enum ScriptExceptions {
    /// Instead of ICU's form, whatever stands around.
    static let single: [(UInt16, UInt16)] = pairs("俱俱姊姊阪阪藉借瞭了乾干著着徵征")

    /// Words that keep the character they are listed under. In simplified script.
    static let kept: [UInt16: [[UInt16]]] = words([
        "著": """
        著作 著名 显著 著述 著称 名著 原著 专著 论著 编著 卓著 昭著 巨著 译著 土著 著书 著录 著者 著有 合著 遗著 拙著 \
        新著 知著 较著 所著 著书立说 著文 著译
        """,
        "乾": "乾坤 乾隆 乾元 乾卦 乾县 康乾 乾安 乾陵 乾德 乾嘉",
        "徵": "宫商角徵羽 角徵 徵羽",
        "瞭": "瞭望",
        "藉": "慰藉 狼藉 蕴藉 枕藉",
    ])

    private static func pairs(_ text: String) -> [(UInt16, UInt16)] {
        let units = Array(text.utf16)
        return stride(from: 0, to: units.count - 1, by: 2).map { (units[$0], units[$0 + 1]) }
    }

    private static func words(_ table: [String: String]) -> [UInt16: [[UInt16]]] {
        var words: [UInt16: [[UInt16]]] = [:]
        for (key, list) in table {
            guard let unit = key.utf16.first else { continue }
            words[unit] = list.split(separator: " ").map { Array($0.utf16) }
        }
        return words
    }
}
