/// Titles that the first words of the speech are glued to: …会议上的讲话同志们:今天….
extension PageLineReader {
    /// How far behind a title the speaker, his post, the day and a slogan go before the first words.
    private static let speakerReach = 70

    /// A title glued to the words behind it.
    private struct GluedTitle {
        /// Behind the title.
        var end: Int
        var body: Int
        /// Whether nothing stands between.
        var isDirect: Bool
    }

    /// A title at the head of a long line, and where the body begins that is glued to it.
    func gluedTitle(of range: Range<Int>, in units: [UInt16]) -> (title: Range<Int>, body: Int)? {
        let limit = min(range.upperBound, range.lowerBound + 80)
        let start = gluedStart(range.lowerBound, limit, units)
        var index = start
        var found: GluedTitle?
        look: while index < limit {
            switch units[index] {
            case .unit("。"), 0x2C, 0x3B, 0x21, 0x3A: break look
            default: index += 1
            }
            guard index - start >= 6 else { continue }
            var isSpoken: Bool?
            if let match = titleEnds.longestMatch(in: units, endingAt: index, from: start) {
                isSpoken = match.value
            } else if longTitleEnds.longestMatch(in: units, endingAt: index, from: start) != nil {
                isSpoken = false
            }
            guard let isSpoken,
                let title = glued(behind: index, range.upperBound, isSpoken: isSpoken, units)
            else { continue }
            found = title
            if title.isDirect { break }
        }
        return found.map { (lastCopy(start..<$0.end, units)..<$0.end, $0.body) }
    }

    /// Behind what pages put before a title: 1、 of one that numbers its chunks, 第1页共9页, 正文:.
    private func gluedStart(_ position: Int, _ limit: Int, _ units: [UInt16]) -> Int {
        var start = position
        if units[start] == 0x31, start + 1 < limit, units[start + 1] == .unit("、") { start += 2 }
        if units[start] == .unit("第"), start + 6 < limit {
            var index = start
            let end = min(limit, start + 12)
            while index < end,
                isNumber(units[index]) || pagerWords.contains(units[index]) && units[index] != .unit("在")
                    || units[index] == .unit("页") || units[index] == 0x2F || units[index] == 0x2C
            {
                index += 1
            }
            if units[index - 1] == .unit("页") { start = index }
        }
        // 12031年…, 18392031年…: the number of the page
        var digits = start
        while digits < limit, digits < start + 12, classes[units[digits]].contains(.digit) { digits += 1 }
        if digits - start > 4, digits < limit, units[digits] == .unit("年"), units[digits - 4] == 0x32,
            units[digits - 3] == 0x30
        {
            start = digits - 4
        }
        while start < limit, classes[units[start]].contains(.space) { start += 1 }
        if let head = pageHeads.longestMatch(in: units, at: start, limit: limit) { start += head.length }
        return start
    }

    /// Where a title that stands twice and more on its line begins for the last time.
    private func lastCopy(_ title: Range<Int>, _ units: [UInt16]) -> Int {
        let head = 6
        guard title.count > 3 * head else { return title.lowerBound }
        var index = title.upperBound - head - 2
        while index > title.lowerBound + head {
            if units[index..<index + head].elementsEqual(units[title.lowerBound..<title.lowerBound + head]) {
                return index
            }
            index -= 1
        }
        return title.lowerBound
    }

    /// What is glued to a title that ends at a position; `nil` where what follows begins no body.
    private func glued(behind title: Int, _ limit: Int, isSpoken: Bool, _ units: [UInt16]) -> GluedTitle? {
        var end = title
        if let tail = gluedTails.longestMatch(in: units, at: end, limit: limit) { end += tail.length }
        var body = end
        // 讲话3今天, 讲话稿篇1 同志们, 讲话_1同志们: numbers of copies and parts
        while body < limit, body < end + 4,
            isNumber(units[body]) || units[body] == 0x5F || units[body] == .unit("篇")
                || classes[units[body]].contains(.space)
        {
            body += 1
        }
        if body > end, isNumber(units[body - 1]), body + 1 < limit {
            // …工作计划2020年是…; …讲话一、…
            if units[body] == .unit("年"), body == end + 4 {
                let follows = units[body + 1]
                return follows == .unit("是") || isSpoken && follows == 0x2C
                    ? GluedTitle(end: end, body: end, isDirect: true) : nil
            }
            if units[body] == .unit("、") {
                return isSpoken && units[body - 1] == .unit("一")
                    ? GluedTitle(end: end, body: body - 1, isDirect: true) : nil
            }
        }
        while body < limit, classes[Int(units[body])].contains(.space) { body += 1 }
        // …讲话(1) 同志们:
        if body + 2 < limit, units[body] == 0x28, classes[units[body + 1]].contains(.digit),
            units[body + 2] == 0x29
        {
            body += 3
            while body < limit, classes[Int(units[body])].contains(.space) { body += 1 }
        }
        guard body < limit else { return nil }
        let openers = isSpoken ? bodyOpeners : documentOpeners
        if isSpoken && units[body] == 0x28
            || openers.longestMatch(in: units, at: body, limit: limit) != nil
        {
            return GluedTitle(end: end, body: body, isDirect: true)
        }
        return isSpoken && greets(behind: body, limit, units)
            ? GluedTitle(end: end, body: body, isDirect: false) : nil
    }

    /// Whether the hearers are addressed or a day stands in brackets behind the speaker's post and name or a slogan:
    /// 县委书记 李明同志们:, 李明(2025年3月6日)今天….
    private func greets(behind position: Int, _ limit: Int, _ units: [UInt16]) -> Bool {
        let end = min(limit, position + Self.speakerReach)
        var index = position
        while index < end {
            switch units[index] {
            case .unit("。"), 0x3B, 0x21, 0x3A, 0x2C, 0x3F: return false
            case 0x28:
                if let day = StatedDay.read(units, at: index + 1, limit: limit, asksForDay: true),
                    day.end < limit, units[day.end] == 0x29
                {
                    return true
                }
            default:
                if let match = greetings.longestMatch(in: units, at: index, limit: limit) {
                    let behind = index + match.length
                    guard behind < limit else { return false }
                    return units[behind] == 0x3A || units[behind] == 0x21 || units[behind] == 0x2C
                }
            }
            index += 1
        }
        return false
    }
}
