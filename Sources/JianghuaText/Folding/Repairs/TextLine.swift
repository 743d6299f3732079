/// A line of a text that is being repaired, without the spaces around it; never empty.
struct TextLine {
    let range: Range<Int>
    let units: [UInt16]

    var last: UInt16 { units[range.upperBound - 1] }

    /// Ends as a sentence, a heading with a mark, or a quotation does.
    var isClosed: Bool {
        // Markdown sets its bold marks behind the sentence.
        var end = range.upperBound - 1
        while end > range.lowerBound, units[end] == 0x2A { end -= 1 }
        switch units[end] {
        case 0x3002, 0x21, 0x3F, 0x3B, 0x3A, 0x2026, 0x201D, 0x2019, 0x22, 0x300B, 0x29, 0x3011, 0x3015, 0x2E,
            0x7C,
            0x3E, 0x5D:
            return true
        default: return false
        }
    }

    /// Closed by a mark that also stands inside sentences: `”`, `）`, a full stop behind a digit.
    var mayGoOn: Bool {
        guard range.count >= 2 else { return false }
        let before = units[range.upperBound - 2]
        switch last {
        case 0x201D, 0x2019, 0x22, 0x300B, 0x29, 0x3011, 0x3015, 0x5D:
            return ![0x3002, 0x21, 0x3F, 0x2026, 0x3B].contains(before)
        case 0x2E: return (0x30...0x39).contains(before)
        default: return false
        }
    }

    /// Holds the end of a sentence, or is as long and as full of commas as no heading is.
    var isProse: Bool {
        guard range.count >= 16 else { return false }
        return units[range].contains(where: Self.endsSentence) || range.count >= 40 && isClauses
    }

    /// 。 ! ? ;
    static func endsSentence(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x3002, 0x21, 0x3F, 0x3B: true
        default: false
        }
    }

    /// As full of commas as no heading is, if not as long as ``isProse`` asks: the rest of a sentence.
    var isClauses: Bool {
        guard range.count >= 24 else { return false }
        return units[range].lazy.filter { $0 == 0x2C }.count >= 2
    }

    /// Holds the cells of a table's row.
    var isRow: Bool { units[range].contains(0x7C) }

    /// Breaks off where no line of its own ends: at a comma, or behind an opening bracket.
    var isCutOff: Bool {
        switch last {
        case 0x2C, 0x3001: range.count >= 12
        case 0x28, 0x201C, 0x300A: true
        default: false
        }
    }

    /// Announces what the next lines hold.
    var announces: Bool { ends(with: Self.announcements) }

    private static let announcements = LinePhrases("以下工作 如下 以下几点 以下方面 以下内容 几个方面 三个方面 四个方面 几点意见")

    /// Addresses the audience: `同志们:`, `各位代表:`, `尊敬的…,`
    var isSalutation: Bool {
        guard range.count <= 60 else { return false }
        if starts(with: Self.salutations) { return true }
        return last == 0x3A && range.count <= 30
            && (contains("同志") || contains("各位") || contains("先生") || contains("朋友"))
    }

    private static let salutations = LinePhrases("各位 同志们 尊敬的 女士们 朋友们 老师们 乡亲们 主席, 主席、")

    /// Starts with a number, or with a word that opens an item, a heading or a caption.
    var startsItem: Bool {
        let first = units[range.lowerBound]
        switch first {
        case 0x2460...0x249B, 0x24EA...0x24FF, 0x3220...0x3229, 0x2776...0x2793: return true
        case 0x3010, 0x25CF, 0x25A0, 0x25C6, 0x2605, 0x2022, 0xB7, 0x2A, 0x23, 0x2D, 0x2014, 0x7C, 0x3C:
            return true
        case 0x28: return isEnumerator(from: range.lowerBound + 1, closedBy: [0x29])
        default: break
        }
        if isEnumerator(from: range.lowerBound, closedBy: [0x3001, 0x2E, 0xFF0E, 0x29, 0x20]) { return true }
        if first == 0x7B2C { return isEnumerator(from: range.lowerBound + 1, closedBy: nil) }
        if Self.numerals.contains(first), range.count > 1 {
            let next = units[range.lowerBound + 1]
            if next == 0x662F || next == 0x8981 { return true }
        }
        return starts(with: Self.openers)
    }

    /// Digits or numerals from an offset that one of the units closes, or anything when it is nil.
    private func isEnumerator(from start: Int, closedBy: Set<UInt16>?) -> Bool {
        var end = start
        while end < range.upperBound, end - start < 6,
            Self.numerals.contains(units[end]) || (0x30...0x39).contains(units[end])
        {
            end += 1
        }
        guard end > start else { return false }
        guard let closedBy else { return true }
        guard end < range.upperBound, closedBy.contains(units[end]) else { return false }
        // 1.5 is no number of an item.
        return units[end] != 0x2E || end + 1 >= range.upperBound || !(0x30...0x39).contains(units[end + 1])
    }

    private static let numerals = Set("一二三四五六七八九十百两〇零".utf16)
    private static let openers = LinePhrases(
        "首先 其次 再次 最后 附件 附: 篇 来源 时间: 作者 责任编辑 编辑: 关键词 相关 上一篇 下一篇 谢谢 此致 主题词 抄送 注: 图 表")

    func starts(with phrases: LinePhrases) -> Bool { phrases.stand(in: units, range, atEnd: false) }

    func ends(with phrases: LinePhrases) -> Bool { phrases.stand(in: units, range, atEnd: true) }

    /// O(length of the line): for short lines.
    func contains(_ phrase: String) -> Bool {
        let other = Array(phrase.utf16)
        guard other.count <= range.count else { return false }
        return (range.lowerBound...range.upperBound - other.count).contains { start in
            other.indices.allSatisfy { units[start + $0] == other[$0] }
        }
    }
}

/// Phrases that lines begin or end with, as units: asked of every line.
struct LinePhrases: Sendable {
    private let phrases: [[UInt16]]

    /// - Parameter list: the phrases, with a space between two.
    init(_ list: String) { phrases = list.split(separator: " ").map { Array($0.utf16) } }

    /// Whether one of them stands at the start or the end of a range. O(phrases).
    func stand(in units: [UInt16], _ range: Range<Int>, atEnd: Bool) -> Bool {
        for phrase in phrases where phrase.count <= range.count {
            let start = atEnd ? range.upperBound - phrase.count : range.lowerBound
            var length = 0
            while length < phrase.count, units[start + length] == phrase[length] { length += 1 }
            if length == phrase.count { return true }
        }
        return false
    }
}
