/// 牵头领导: persons who are told to lead. They are no units, so no record has them.
///
/// Two forms: a label (`牵头领导：李明`) and a post before a word of leading (`由分管副市长牵头`), with a name behind it
/// or without (`县委副书记张志强负总责`), and with a modal between (`分管副县长要牵头抓总`).
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

    /// The run before a word of leading, back to 由 or the clause's start, if it ends with a post or with a name
    /// behind one.
    private static func post(before trigger: Int, in text: [Unicode.Scalar]) -> String? {
        var end = trigger
        if let modal = modals.first(where: { endsWith($0, text, end) }) { end -= modal.count }
        guard posts.contains(where: { endsWith($0, text, end) }) || endsWithName(text, end) else {
            return nil
        }
        var start = end
        while start > 0, end - start < postWindow, !clauseEnds.contains(text[start - 1]) { start -= 1 }
        // The speaker beside another: 我和副县长.
        if text[start] == "我", start + 1 < end, "和与同、".unicodeScalars.contains(text[start + 1]) { start += 2 }
        let name = LedgerText.flat(text[start..<end])
        return name.isEmpty ? nil : name
    }

    /// 副县长|王丽, 副书记|张志强: a surname and one or two characters behind a post; no 书记|办公室.
    private static func endsWithName(_ text: [Unicode.Scalar], _ end: Int) -> Bool {
        (2...3).contains { length in
            let start = end - length
            return start > 0 && surnames.contains(text[start])
                && !text[(start + 1)..<end].contains { bodyEnds.contains($0) }
                && posts.contains { endsWith($0, text, start) }
        }
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

    private static let modals = words("必须 必須 亲自 親自 具体 具體 负责 負責 要 应 應 须 須")
    /// What bodies end in, and no usual name does.
    private static let bodyEnds = Set("办辦室局处處会會部组組".unicodeScalars)
    /// The usual ones, in both scripts.
    private static let surnames = Set(
        """
        赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹喻柏窦章云苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐薛雷贺倪汤滕殷罗毕        郝安常于时傅齐康伍余顾孟平黄穆萧尹姚邵汪祁毛米戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾路江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万支管卢莫丁邓洪        包左石崔龚程邢裴陆翁段焦侯宁甘武符刘景詹叶司黎赖卓谭申冉桑桂牛燕尚温庄晏柴阎习文肖付邬欧覃趙錢孫吳鄭馮陳衛蔣瀋韓楊許呂張嚴華謝鄒竇蘇        範魯韋馬貝賀湯羅畢時齊顧黃蕭龐紀項藍賈顏鍾駱萬盧鄧龔陸寧劉葉賴譚閻
        """.unicodeScalars.filter { !$0.properties.isWhitespace })

    private static func words(_ list: String) -> [[Unicode.Scalar]] {
        list.split(separator: " ").map { Array($0.unicodeScalars) }
    }
}
