/// Short lines that pages put between and behind the lines of speeches.
extension PageLineReader {
    /// The kind of a line of the page by its shape; `nil` for all others. O(line), short ones only.
    func dirt(_ range: Range<Int>, _ scan: TextScan) -> PageLine.Kind? {
        let units = scan.units
        var head = range.lowerBound
        while head < range.upperBound, !classes[units[head]].isDisjoint(with: [.mark, .space]) { head += 1 }
        guard head < range.upperBound else { return nil }
        if isPager(range, units) { return .boilerplate }
        // 更多…
        if units[head] == .unit("更"), head + 1 < range.upperBound, units[head + 1] == .unit("多"),
            !isOf(head + 2, range.upperBound, units),
            adverts.firstPosition(in: units, within: head + 2..<range.upperBound) != nil,
            !isSaid(range, word: head..<head + 2, isBlurb: false, scan)
        {
            return .boilerplate
        }
        if isNotice(range, units) || isAppendix(range, units) { return .pageEnd }
        // 本范文仅供参考
        if let place = offers.firstPosition(in: units, within: head..<min(range.upperBound, head + 12)),
            offered.firstPosition(in: units, within: place..<range.upperBound) != nil
        {
            return pageEnds.longestMatch(in: units, at: head, limit: range.upperBound) != nil
                ? .pageEnd : .boilerplate
        }
        // 看过…的人还看了:
        if units[range.upperBound - 1] != .unit("。"), readers.firstPosition(in: units, within: range) != nil {
            return .pageEnd
        }
        return isCredit(range, units) ? .boilerplate : nil
    }

    /// 温馨提示: alone on its line.
    func isNotice(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count <= 12 else { return false }
        var start = range.lowerBound
        while start < range.upperBound, classes[units[start]].isDisjoint(with: [.han]) { start += 1 }
        guard start < range.upperBound,
            let match = notices.longestMatch(in: units, at: start, limit: range.upperBound)
        else { return false }
        return (start + match.length..<range.upperBound).allSatisfy { !classes[units[$0]].contains(.han) }
    }

    /// 地 or 的: 更多地关注民生 is no advert.
    private func isOf(_ index: Int, _ limit: Int, _ units: [UInt16]) -> Bool {
        index < limit && (units[index] == .unit("地") || units[index] == .unit("的"))
    }

    /// [1] [2] 下一页: nothing but numbers, marks and the words of a pager.
    private func isPager(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        // Before words are looked for: most lines begin with a character of no pager.
        let isOfPager = range.allSatisfy {
            pagerWords.contains(units[$0]) || classes[units[$0]].isDisjoint(with: [.han, .letter])
        }
        guard isOfPager, let place = pagers.firstPosition(in: units, within: range) else { return false }
        return (place..<min(range.upperBound, place + 3)).allSatisfy { pagerWords.contains(units[$0]) }
    }

    /// (责任编辑:…)
    private func isCredit(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        let first = units[range.lowerBound]
        guard first == 0x28 || first == 0x5B || first == .unit("【"),
            let match = credits.longestMatch(in: units, at: range.lowerBound + 1, limit: range.upperBound)
        else { return false }
        let behind = range.lowerBound + 1 + match.length
        return behind < range.upperBound && units[behind] == 0x3A
    }

    /// 同志们:现在开会。 A body that begins with an address.
    func opensWithAddress(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        let limit = min(range.upperBound, range.lowerBound + Self.longestAddress)
        var index = range.lowerBound
        while index < limit, units[index] != 0x3A, units[index] != 0x21 {
            if units[index] == .unit("。") { return false }
            index += 1
        }
        guard index < limit,
            let place = addresses.firstPosition(in: units, within: range.lowerBound..<index)
        else { return false }
        return place <= range.lowerBound + 12
    }

    private static let longestAddress = 30
}
