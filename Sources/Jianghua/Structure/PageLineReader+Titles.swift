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
        // 范文一, 范文一:…
        if let sample = samples.longestMatch(in: units, at: start, limit: end) {
            var index = start + sample.length
            if index < end, units[index] == 0x28 { index += 1 }
            let number = index
            while index < end, index < number + 3, isNumber(units[index]) { index += 1 }
            if index > number, index == end || isJoint(units[index]) {
                return part(behind: index, end, range, units, hasSentence)
            }
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
        if index < end { return index..<range.upperBound }
        // 范文三:
        return units[end - 1] == 0x3A ? range.lowerBound..<end - 1 : range
    }

    private static let longTitle = 14

    /// The title that a short line is, and whether it is one of something spoken; without ornaments, the end of a file's
    /// name and the name of a site around it.
    func titleName(_ range: Range<Int>, _ units: [UInt16]) -> (Range<Int>, Bool)? {
        if let title = plainTitle(range, units) { return title }
        // 《…的通知》
        if units[range.lowerBound] == .unit("《"), units[range.upperBound - 1] == .unit("》"), range.count > 8,
            let title = plainTitle(range.lowerBound + 1..<range.upperBound - 1, units)
        {
            return title
        }
        if let bare = withoutFileNumber(range, units), let title = plainTitle(bare, units) { return title }
        guard let (bare, isPage) = withoutOrnaments(range, units), let title = plainTitle(bare, units) else {
            return nil
        }
        return (title.0, title.1 && !isPage)
    }

    /// What a line is without ★, 【精品】, .docx and _公文网; `nil` when there is nothing of it.
    private func withoutOrnaments(_ range: Range<Int>, _ units: [UInt16]) -> (Range<Int>, Bool)? {
        var start = range.lowerBound
        var end = range.upperBound
        var isPage = false
        while start < end, ornaments.contains(units[start]) || classes[units[start]].contains(.space) {
            start += 1
        }
        for _ in 0..<4 {
            while end > start, ornaments.contains(units[end - 1]) || classes[units[end - 1]].contains(.space)
            {
                end -= 1
            }
            guard end - start >= 4 else { return nil }
            if let file = fileEnd(of: start..<end, units) {
                end = file
                isPage = true
            } else if let label = labelStart(start..<end, units) {
                end = label
            } else if let site = siteStart(start..<end, units) {
                end = site
                isPage = true
            } else {
                break
            }
        }
        return start > range.lowerBound || end < range.upperBound ? (start..<end, isPage) : nil
    }

    /// …的通知 青政发〔2031〕1号: the title without the number of the document behind it.
    private func withoutFileNumber(_ range: Range<Int>, _ units: [UInt16]) -> Range<Int>? {
        guard range.count > 16, units[range.upperBound - 1] == .unit("号") else { return nil }
        let floor = max(range.lowerBound + 6, range.upperBound - 24)
        var index = range.upperBound - 1
        while index > floor, !isFileBracket(units[index]) { index -= 1 }
        guard isFileBracket(units[index]) else { return nil }
        while index > floor, !classes[units[index - 1]].contains(.space) { index -= 1 }
        while index > floor, classes[units[index - 1]].contains(.space) { index -= 1 }
        return index > floor ? range.lowerBound..<index : nil
    }

    /// 〔 [ 【 (
    private func isFileBracket(_ unit: UInt16) -> Bool {
        unit == .unit("〔") || unit == 0x5B || unit == .unit("【") || unit == 0x28
    }

    /// Where 【精品】 begins at the end of a line; 【3篇】 names a collection.
    private func labelStart(_ range: Range<Int>, _ units: [UInt16]) -> Int? {
        let last = units[range.upperBound - 1]
        guard last == .unit("】") || last == 0x5D else { return nil }
        let open: UInt16 = last == 0x5D ? 0x5B : .unit("【")
        let floor = max(range.lowerBound + 4, range.upperBound - 12)
        var index = range.upperBound - 2
        while index >= floor, units[index] != open { index -= 1 }
        guard index >= floor, collections.firstPosition(in: units, within: index..<range.upperBound) == nil
        else { return nil }
        return index
    }

    private static let longestSite = 16

    /// Where _公文网, - 范文大全 or |讲话稿 begins at the end of a line.
    private func siteStart(_ range: Range<Int>, _ units: [UInt16]) -> Int? {
        guard siteEnds.longestMatch(in: units, endingAt: range.upperBound, from: range.lowerBound) != nil
        else {
            return nil
        }
        func isJoint(_ unit: UInt16) -> Bool {
            unit == 0x5F || unit == 0x2D || unit == 0x7C || unit == 0x7E || unit == .unit("—")
                || unit == .unit("–")
        }
        let floor = max(range.lowerBound + 4, range.upperBound - Self.longestSite)
        var index = range.upperBound - 1
        while index >= floor, !isJoint(units[index]) { index -= 1 }
        guard index >= floor else { return nil }
        while index > floor, isJoint(units[index - 1]) || classes[units[index - 1]].contains(.space) {
            index -= 1
        }
        return index
    }

    /// 讲    话
    private func isSpacedTitle(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count <= 16 else { return false }
        return spacedTitles.contains { title in
            var place = 0
            for index in range where !classes[units[index]].contains(.space) {
                guard place < title.count, units[index] == title[place] else { return false }
                place += 1
            }
            return place == title.count
        }
    }

    /// 在…上的讲话 behind a number: 一、在…上的讲话.
    func numberedTitle(_ range: Range<Int>, _ units: [UInt16]) -> Range<Int>? {
        var index = range.lowerBound
        while index < range.upperBound, index < range.lowerBound + 3, isNumber(units[index]) { index += 1 }
        guard index > range.lowerBound, index + 6 < range.upperBound,
            units[index] == .unit("、") || units[index] == 0x2E
        else { return nil }
        index += 1
        while index < range.upperBound, classes[units[index]].contains(.space) { index += 1 }
        guard index < range.upperBound, units[index] == .unit("在"),
            let (title, isSpoken) = plainTitle(index..<range.upperBound, units), isSpoken
        else { return nil }
        return title
    }

    /// How many phrases of four characters and more a line consists of that may be a slogan; none where it is
    /// something else: 强化责任 狠抓落实 has two.
    func sloganPhrases(_ range: Range<Int>, _ units: [UInt16]) -> Int {
        guard range.count >= 8, range.count <= 60, !isNumbered(range, units), !isIssuer(range, units),
            noHeadlines.firstPosition(in: units, within: range) == nil
        else { return 0 }
        var phrases = 0
        var length = 0
        for index in range {
            let unit = units[index]
            if classes[unit].contains(.han) {
                length += 1
            } else if classes[unit].contains(.space) || unit == 0x2C {
                if length > 0 {
                    guard length >= 4 else { return 0 }
                    phrases += 1
                    length = 0
                }
            } else if unit != .unit("、"), unit != .unit("“"), unit != .unit("”"), unit != .unit("《"),
                unit != .unit("》"), unit != .unit("—")
            {
                return 0
            }
        }
        guard length >= 4 else { return 0 }
        return phrases > 0 || length >= 8 ? phrases + 1 : 0
    }

    private func plainTitle(_ range: Range<Int>, _ units: [UInt16]) -> (Range<Int>, Bool)? {
        if isSpacedTitle(range, units) { return (range, false) }
        if bareTitles.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)?.length
            == range.count
        {
            return (range, false)
        }
        guard range.count >= 4, units[range.upperBound - 1] != 0x3A, !isNumbered(range, units) else {
            return nil
        }
        // 2031-11-02 发言稿: when a page was made, and where it stands
        if opensWithMachineDay(range, units) { return nil }
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

    /// 2031-11-02, 20310502 at the head of a line. O(1)
    func opensWithMachineDay(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        units[range.lowerBound] == 0x32
            && StatedDay.read(units, at: range.lowerBound, limit: range.upperBound, asksForDay: true)?
                .isMachine == true
    }

    /// A plan's name alone on its line: 东岭县供水三年规划, 《…》. What names a document elsewhere is a heading, too.
    func documentName(_ range: Range<Int>, _ units: [UInt16]) -> Range<Int>? {
        var name = range
        if units[name.lowerBound] == .unit("《"), units[name.upperBound - 1] == .unit("》"), name.count > 2 {
            name = name.lowerBound + 1..<name.upperBound - 1
        }
        guard (10...60).contains(name.count), !isNumbered(name, units),
            documentEnds.longestMatch(in: units, endingAt: name.upperBound, from: name.lowerBound) != nil,
            collections.firstPosition(in: units, within: name) == nil
        else { return nil }
        let isPlain = name.allSatisfy {
            !classes[units[$0]].isDisjoint(with: [.han, .digit, .mask]) || Self.inNames.contains(units[$0])
        }
        return isPlain ? name : nil
    }

    private static let inNames = UnitSet("“”—-()、·")

    /// The name of a body alone on its line: 青石市人民政府办公室.
    func isIssuer(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard (4...36).contains(range.count),
            issuerEnds.longestMatch(in: units, endingAt: range.upperBound, from: range.lowerBound) != nil
        else { return false }
        return range.allSatisfy { classes[units[$0]].contains(.han) || classes[units[$0]].contains(.space) }
    }

    /// 关于印发某某同志在…上的讲话的通知: the title of a notice that only sends a speech round.
    func isForwarding(_ title: Range<Int>, _ units: [UInt16]) -> Bool {
        guard noticeEnds.longestMatch(in: units, endingAt: title.upperBound, from: title.lowerBound) != nil,
            let place = forwardings.firstPosition(in: units, within: title)
        else { return false }
        return forwarded.firstPosition(in: units, within: place..<title.upperBound) != nil
    }
}
