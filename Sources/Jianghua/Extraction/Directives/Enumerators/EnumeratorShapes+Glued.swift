/// Numbers right behind a word, and words of counting that count nothing.
extension EnumeratorShapes {
    /// 第一, right behind a word, where nothing is ranked: a caption or a heading that lost its end stands before.
    func isGluedOrdinal(at start: Int, _ line: Range<Int>, _ units: [UInt16]) -> Bool {
        guard start > line.lowerBound, start + 2 < line.upperBound, units[start + 1] == .unit("一"),
            units[start + 2] == 0x2C
        else { return false }
        return rankHeads.longestMatch(in: units, endingAt: start, from: line.lowerBound) == nil
    }

    /// 一是 or 一要 right behind a word that does not end in 一 words: 统一要求, 之一是.
    func isGluedFirst(at start: Int, _ line: Range<Int>, _ units: [UInt16]) -> Bool {
        guard units[start] == .unit("一"), start > line.lowerBound, start + 2 < line.upperBound else {
            return false
        }
        // …讲四点意见一、…
        if units[start + 1] == .unit("、") {
            if classes[Int(units[start - 1])].contains(.digit) {
                return pageNumber(before: start, from: line.lowerBound, units) != nil
            }
            return announcers.longestMatch(in: units, endingAt: start, from: line.lowerBound) != nil
        }
        guard units[start + 1] == .unit("是") || units[start + 1] == .unit("要") else { return false }
        return oneHeads.longestMatch(in: units, endingAt: start, from: line.lowerBound) == nil
    }

    /// The mark in front of a page's number that was left between it and 一、; `nil` where no such number stands there.
    func pageNumber(before start: Int, from floor: Int, _ units: [UInt16]) -> Int? {
        var index = start - 1
        while index > floor, classes[Int(units[index])].contains(.space) { index -= 1 }
        let last = index
        while index > floor, last - index < 3, classes[Int(units[index])].contains(.digit) { index -= 1 }
        guard index < last else { return nil }
        let isApart = classes[Int(units[index])].contains(.space)
        while index > floor, classes[Int(units[index])].contains(.space) { index -= 1 }
        switch units[index] {
        case 0x3A, .unit("。"): return index
        default: return isApart && classes[Int(units[index])].contains(.han) ? index : nil
        }
    }

    /// 1. right behind the words of a heading that lost its end: 下步怎么干1.抓规划.
    func isGluedDecimal(at start: Int, _ line: Range<Int>, _ units: [UInt16]) -> Bool {
        guard units[start] == 0x31, start > line.lowerBound, start + 2 < line.upperBound,
            units[start + 1] == 0x2E || units[start + 1] == .unit("、"),
            classes[Int(units[start - 1])].contains(.han), classes[Int(units[start + 2])].contains(.han)
        else { return false }
        return decimalHeads.longestMatch(in: units, endingAt: start, from: line.lowerBound) == nil
    }

    /// 首先,我代表…: a greeting, where no 其次 follows.
    func isCourtesy(_ start: Int, _ limit: Int, _ units: [UInt16]) -> Bool {
        guard courtesies.longestMatch(in: units, at: start, limit: limit) != nil else { return false }
        var index = start
        let end = min(units.count, start + Self.courtesyReach) - 1
        while index < end {
            if units[index] == .unit("其"), units[index + 1] == .unit("次") { return false }
            index += 1
        }
        return true
    }

    /// How far behind a greeting the next member of a series may stand.
    private static let courtesyReach = 400
}
