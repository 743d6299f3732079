/// 牵头领导: persons who are told to lead. They are no units, so no record has them.
///
/// Two forms: a label (`牵头领导：李明`) and a post before a word of leading (`由分管副市长牵头`).
enum LeaderFinder {
    /// The persons as the text has them, in its order. O(n).
    static func leaders(in text: [Unicode.Scalar]) -> [String] {
        var found: [String] = []
        var index = 0
        while index < text.count {
            if let end = match(labels, in: text, at: index), let value = labelled(text, from: end) {
                found += value.names
                index = value.end
            } else if match(triggers, in: text, at: index) != nil, let name = post(before: index, in: text) {
                found.append(name)
                index += 1
            } else {
                index += 1
            }
        }
        var seen: Set<String> = []
        return found.filter { seen.insert($0).inserted }
    }

    /// What follows a label and its colon, up to the end of the entry.
    private static func labelled(_ text: [Unicode.Scalar], from start: Int) -> (names: [String], end: Int)? {
        guard start < text.count, text[start] == "：" || text[start] == ":" else { return nil }
        var end = start + 1
        while end < text.count, end - start <= labelWindow, !entryEnds.contains(text[end]) { end += 1 }
        let names = text[(start + 1)..<end].split { $0 == "、" || $0 == "，" || $0 == "," }
            .map { LedgerText.flat($0) }.filter { !$0.isEmpty }
        return names.isEmpty ? nil : (names, end)
    }

    /// The run before a word of leading, back to 由 or the clause's start, if it ends with a post.
    private static func post(before end: Int, in text: [Unicode.Scalar]) -> String? {
        guard posts.contains(where: { endsWith($0, text, end) }) else { return nil }
        var start = end
        while start > 0, end - start < postWindow, !clauseEnds.contains(text[start - 1]) { start -= 1 }
        // The speaker beside another: 我和副县长.
        if text[start] == "我", start + 1 < end, "和与同、".unicodeScalars.contains(text[start + 1]) { start += 2 }
        let name = LedgerText.flat(text[start..<end])
        return name.isEmpty ? nil : name
    }

    private static func match(_ words: [[Unicode.Scalar]], in text: [Unicode.Scalar], at index: Int) -> Int? {
        for word in words
        where index + word.count <= text.count && text[index..<(index + word.count)].elementsEqual(word) {
            return index + word.count
        }
        return nil
    }

    private static func endsWith(_ word: [Unicode.Scalar], _ text: [Unicode.Scalar], _ end: Int) -> Bool {
        end >= word.count && text[(end - word.count)..<end].elementsEqual(word)
    }

    private static let labelWindow = 40
    private static let postWindow = 24
    private static let entryEnds: Set<Unicode.Scalar> = ["；", ";", "。", "）", ")", "\n", "\r", "】", "]"]
    private static let clauseEnds: Set<Unicode.Scalar> = [
        "，", ",", "。", "；", ";", "：", ":", "（", "(", "\n", "\r", "由", "！", "？", "!", "?", "“", "”",
    ]

    private static let labels = words(
        "牵头领导 牽頭領導 责任领导 責任領導 分管领导 分管領導 包抓领导 包抓領導 领办领导 領辦領導 包保领导 联系领导 聯繫領導")
    private static let triggers = words("牵头 牽頭 挂帅 掛帥 领衔 領銜 负总责 負總責 亲自抓 親自抓 担任组长 任组长 擔任組長 任組長")
    private static let posts = words(
        "书记 書記 省长 省長 市长 市長 州长 州長 县长 縣長 区长 區長 镇长 鎮長 乡长 鄉長 部长 部長 局长 局長 主任 主席 秘书长 秘書長 常委 领导 領導 同志 一把手 负责人 負責人")

    private static func words(_ list: String) -> [[Unicode.Scalar]] {
        list.split(separator: " ").map { Array($0.unicodeScalars) }
    }
}
