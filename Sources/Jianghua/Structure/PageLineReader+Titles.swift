/// Lines that name a speech or a part of a page.
extension PageLineReader {
    /// The name of a part: 篇一 and 第二篇:X name themselves, or X.
    /// - Parameter hasSentence: whether a sentence ends in the line.
    func partTitle(_ range: Range<Int>, _ units: [UInt16], hasSentence: Bool) -> Range<Int>? {
        let pian: UInt16 = .unit("篇")
        var start = range.lowerBound
        var end = range.upperBound
        if units[start] == .unit("【") { start += 1 }
        if end > start, units[end - 1] == .unit("】") { end -= 1 }
        // 第二篇:… 第二篇 …
        if units[start] == .unit("第") {
            var index = start + 1
            while index < end, isNumber(units[index]) { index += 1 }
            if index > start + 1, index < end, units[index] == pian {
                return part(behind: index + 1, end, range, units, hasSentence)
            }
        }
        // 篇一:… 篇一
        if units[start] == pian {
            var index = start + 1
            while index < end, isNumber(units[index]) { index += 1 }
            if index > start + 1 { return part(behind: index, end, range, units, hasSentence) }
        }
        // …篇一, …篇1
        var index = end
        while index > start, isNumber(units[index - 1]) { index -= 1 }
        guard !hasSentence else { return nil }
        if index < end, index > start, units[index - 1] == pian { return range }
        // …第1篇
        if end > start, units[end - 1] == pian {
            var number = end - 1
            while number > start, isNumber(units[number - 1]) { number -= 1 }
            return number < end - 1 && number > start && units[number - 1] == .unit("第") ? range : nil
        }
        // …讲话稿1
        let isNamed = titleEnds.longestMatch(in: units, endingAt: index, from: start)?.value == true
        return index < end && end - index <= 2 && isNamed && !isNumbered(range, units) ? range : nil
    }

    /// The name behind a part's number; `nil` where a sentence goes on right behind it: 第二篇文章要写在田里。
    private func part(
        behind number: Int, _ end: Int, _ range: Range<Int>, _ units: [UInt16], _ hasSentence: Bool
    ) -> Range<Int>? {
        var index = number
        while index < end, isJoint(units[index]) { index += 1 }
        if index == number, index < end, hasSentence { return nil }
        return index < end ? index..<range.upperBound : range
    }

    private static let longTitle = 14

    /// The title that a short line is, and whether it is one of something spoken.
    func titleName(_ range: Range<Int>, _ units: [UInt16]) -> (Range<Int>, Bool)? {
        if bareTitles.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)?.length
            == range.count
        {
            return (range, false)
        }
        guard range.count >= 4, units[range.upperBound - 1] != 0x3A, !isNumbered(range, units) else {
            return nil
        }
        if collections.firstPosition(in: units, within: range) != nil { return nil }
        // 首页 > 领导讲话 > 致辞
        if range.contains(where: { units[$0] == 0x3E }) { return nil }
        var end = range.upperBound
        if units[end - 1] == 0x29 {
            var index = end - 1
            let floor = max(range.lowerBound, end - 24)
            while index > floor, units[index] != 0x28 { index -= 1 }
            if units[index] == 0x28 { end = index }
        }
        while end > range.lowerBound, classes[Int(units[end - 1])].contains(.space) { end -= 1 }
        if titleEnds.longestMatch(in: units, endingAt: end, from: range.lowerBound) == nil,
            let tail = titleTails.longestMatch(in: units, endingAt: end, from: range.lowerBound)
        {
            end -= tail.length
        }
        guard let match = titleEnds.longestMatch(in: units, endingAt: end, from: range.lowerBound) else {
            let isLong =
                end - range.lowerBound >= Self.longTitle
                && longTitleEnds.longestMatch(in: units, endingAt: end, from: range.lowerBound) != nil
            let isDocument =
                isLong
                || units[range.lowerBound] == .unit("关") && units[range.lowerBound + 1] == .unit("于")
                    && documentEnds.longestMatch(in: units, endingAt: end, from: range.lowerBound) != nil
            return isDocument ? (range, false) : nil
        }
        return (range, match.value)
    }

    /// The name of a body alone on its line: 青石市人民政府办公室.
    func isIssuer(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard (4...36).contains(range.count),
            issuerEnds.longestMatch(in: units, endingAt: range.upperBound, from: range.lowerBound) != nil
        else { return false }
        return range.allSatisfy { classes[units[$0]].contains(.han) || classes[units[$0]].contains(.space) }
    }

    /// A title at the head of a long line, with the body glued to it.
    func gluedTitle(of range: Range<Int>, in units: [UInt16]) -> Range<Int>? {
        let limit = min(range.upperBound, range.lowerBound + 80)
        var start = range.lowerBound
        // 1、 of a page that numbers its chunks
        if units[start] == 0x31, start + 1 < limit, units[start + 1] == .unit("、") { start += 2 }
        if let head = pageHeads.longestMatch(in: units, at: start, limit: limit) { start += head.length }
        var index = start
        while index < limit {
            let unit = units[index]
            if unit == .unit("。") || unit == 0x2C || unit == 0x3B || unit == 0x21 || unit == 0x3A {
                return nil
            }
            index += 1
            guard index - start >= 6,
                let match = titleEnds.longestMatch(in: units, endingAt: index, from: start), match.value
            else { continue }
            // …会上的讲话 同志们:
            var body = index
            while body < range.upperBound, classes[Int(units[body])].contains(.space) { body += 1 }
            guard body < range.upperBound else { return nil }
            if units[body] == 0x28 { return start..<index }
            if bodyOpeners.longestMatch(in: units, at: body, limit: range.upperBound) != nil {
                return start..<index
            }
        }
        return nil
    }

    /// 关于印发某某同志在…上的讲话的通知: the title of a notice that only sends a speech round.
    func isForwarding(_ title: Range<Int>, _ units: [UInt16]) -> Bool {
        guard noticeEnds.longestMatch(in: units, endingAt: title.upperBound, from: title.lowerBound) != nil,
            let place = forwardings.firstPosition(in: units, within: title)
        else { return false }
        return forwarded.firstPosition(in: units, within: place..<title.upperBound) != nil
    }
}
