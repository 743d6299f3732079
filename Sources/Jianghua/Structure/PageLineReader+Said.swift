/// Words of the page in what a speaker says: 相关链接要逐一核查.
extension PageLineReader {
    /// Whether a line has a word that only pages have, or one that speeches have, too, and says nothing a speaker would.
    func hasBoilerplate(_ range: Range<Int>, _ scan: TextScan) -> Bool {
        var next = range.lowerBound
        var first: (place: Int, end: Int)?
        var isBlurb = false
        while let (place, match) = scan.nextMatch(
            .boilerplate, in: boilerplate, from: next, limit: range.upperBound)
        {
            if match.value { return true }
            if first == nil { first = (place, place + match.length) }
            isBlurb =
                isBlurb || blurbs.longestMatch(in: scan.units, at: place, limit: range.upperBound) != nil
            next = place + 1
        }
        guard let first else { return false }
        return !isSaid(range, word: first.place..<first.end, isBlurb: isBlurb, scan)
    }

    /// Whether a line with a word of pages is a sentence of a speech: it speaks to hearers, has a predicate of duty or
    /// counts on, and does not speak to a page's reader. O(line).
    ///
    /// - Parameters:
    ///   - word: where the word stands.
    ///   - isBlurb: The word recommends a text, or advice.
    func isSaid(_ range: Range<Int>, word: Range<Int>, isBlurb: Bool, _ scan: TextScan) -> Bool {
        let units = scan.units
        guard visitorWords.firstPosition(in: units, within: range) == nil else { return false }
        let hasEnd = scan.firstEnd(in: range) != nil
        if hasEnd, hearerWords.firstPosition(in: units, within: range) != nil { return true }
        var head = range.lowerBound
        while head < word.lowerBound, !classes[units[head]].isDisjoint(with: [.mark, .space]) { head += 1 }
        let isAtHead = head == word.lowerBound
        // 相关链接:…
        if isAtHead, word.upperBound < range.upperBound,
            units[word.upperBound] == 0x3A || units[word.upperBound] == .unit("】")
        {
            return false
        }
        if isCounted(range, units) { return true }
        // 微信公众号、抖音号天天更新。
        if hasEnd, isAtHead, word.upperBound < range.upperBound, units[word.upperBound] == .unit("、") {
            return true
        }
        guard hasEnd else { return false }
        if isBlurb { return advice.firstPosition(in: units, within: range) != nil }
        return !isAtHead || hasDuty(range, units)
    }

    /// (三) or 三、 in words, as outlines of speeches count.
    private func isCounted(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        let isBracketed = units[range.lowerBound] == 0x28
        let start = isBracketed ? range.lowerBound + 1 : range.lowerBound
        var index = start
        while index < range.upperBound, index < start + 3, classes[units[index]].contains(.numeral) {
            index += 1
        }
        guard index > start, index + 4 < range.upperBound else { return false }
        let mark = units[index]
        return isBracketed ? mark == 0x29 : mark == .unit("、") || mark == .unit("是") || mark == .unit("要")
    }

    /// 要, 必须, 达到, 各单位 …
    func hasDuty(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        if duties.firstPosition(in: units, within: range) != nil { return true }
        for index in range where units[index] == .unit("要") {
            let isPart =
                index > range.lowerBound && beforeDuty.contains(units[index - 1])
                || index + 1 < range.upperBound && behindDuty.contains(units[index + 1])
            if !isPart { return true }
        }
        return false
    }
}
