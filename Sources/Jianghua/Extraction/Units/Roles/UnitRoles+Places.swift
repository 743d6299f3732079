/// Where in its clause a list of bodies stands, and what stands right beside it.
extension UnitRoles {
    /// 联合印发, 联合下发, 联合出台 directly behind the list. O(1)
    func isIssued(_ end: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        guard end + 3 < limit, units[end] == .unit("联"), units[end + 1] == .unit("合") else { return false }
        switch (units[end + 2], units[end + 3]) {
        case (.unit("印"), .unit("发")), (.unit("下"), .unit("发")), (.unit("出"), .unit("台")),
            (.unit("发"), .unit("文")), (.unit("发"), .unit("布")):
            return true
        default: return false
        }
    }

    /// Whether the words before 的 begin with 对, 把 or 将, as does the clause. O(1)
    func isDealtWith(_ start: Int, _ units: [UInt16], _ range: Range<Int>) -> Bool {
        guard start > range.lowerBound, units[start - 1] == .unit("的") else { return false }
        var index = start - 1
        let bottom = max(range.lowerBound, start - 32)
        while index > bottom, !classes.isMargin(index, in: units, floor: range.lowerBound) { index -= 1 }
        return units[index] == .unit("对") || units[index] == .unit("把") || units[index] == .unit("将")
    }

    /// (云岭省)2025年…: a bracket before a title stands behind no task.
    func opensLine(_ start: Int, _ end: Int, _ units: [UInt16], _ range: Range<Int>) -> Bool {
        (start <= range.lowerBound || units[start - 1] == 0x0A)
            && end < range.upperBound && units[end] != 0x0A
    }

    /// 收费问题。发改部门牵头,市监部门配合: whose work something is, under what it is about.
    func shares(_ following: Assigned, from end: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        guard following.isFinal || following.role == .responsible && following.basis == .explicit else {
            return false
        }
        return !isPast(from: end, units, limit)
    }

    /// Whether a mark that is no list's, or nothing, stands before a position.
    func beginsClause(_ start: Int, in units: [UInt16], range: Range<Int>) -> Bool {
        start <= range.lowerBound
            || (units[start - 1] != .unit("、") || isItemMark(start - 1, units, range.lowerBound))
                && classes.isMargin(start, in: units, floor: range.lowerBound)
    }

    /// 示范村3个(柳湾村、栗坡村): a bracket that says which. O(1)
    func isCounted(_ bracket: Int, _ units: [UInt16], _ floor: Int) -> Bool {
        bracket - 2 >= floor && characters[Int(units[bracket - 1])].contains(.measure)
            && !classes[Int(units[bracket - 2])].isDisjoint(with: [.digit, .numeral])
    }

    /// 1、|县交警大队: behind the number of an item at the start of a line. O(1)
    func isItemMark(_ mark: Int, _ units: [UInt16], _ floor: Int) -> Bool {
        var index = mark
        let bottom = max(floor, mark - 3)
        while index > bottom, !classes[Int(units[index - 1])].isDisjoint(with: [.digit, .numeral]) {
            index -= 1
        }
        guard index < mark else { return false }
        return index == floor || units[index - 1] == 0x0A || classes[Int(units[index - 1])].contains(.space)
            || units[index - 1] == .unit("。")
    }

    /// (6月底前,县水利局): a bracket that says until when before who does it. O(1)
    func isTimed(_ list: Range<Int>, _ units: [UInt16], _ range: Range<Int>) -> Bool {
        let (start, end) = (list.lowerBound, list.upperBound)
        guard end < range.upperBound, start > range.lowerBound, units[end] == 0x29,
            units[start - 1] == 0x2C || units[start - 1] == 0x3B
        else { return false }
        var index = start - 1
        let bottom = max(range.lowerBound, start - 24)
        var hasTime = false
        while index > bottom, units[index - 1] != 0x28 {
            let unit = units[index - 1]
            let isTime = WhenWords.calendar.contains(unit)
            guard isTime || !classes[Int(unit)].isDisjoint(with: [.digit, .numeral, .han]) else {
                return false
            }
            hasTime = hasTime || isTime
            index -= 1
        }
        return hasTime && index > bottom && units[index - 1] == 0x28
    }

    /// 存煤不少于15天用量, 每周督导至少1次: how much each of them has to do. O(1)
    func isQuota(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        guard position < limit, units[position] != .unit("的") else { return false }
        let top = min(limit, position + 20)
        let quotas = quotas
        var index = position
        while index < top, classes[Int(units[index])].isDisjoint(with: [.mark, .lineBreak]) {
            if let quota = quotas.longestMatch(in: units, at: index, limit: limit) {
                var next = index + quota.length
                // 至少打造1个
                let reach = min(limit - 1, next + 6)
                if units[index] == .unit("至") || units[index] == .unit("最") {
                    while next < reach, classes[Int(units[next])] == .han { next += 1 }
                }
                return next < limit
                    && (!classes[Int(units[next])].isDisjoint(with: [.digit, .numeral, .mask])
                        || units[next] == .unit("两"))
            }
            index += 1
        }
        return false
    }
}
