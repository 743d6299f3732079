/// What verbs behind a list say of its role.
extension UnitRoles {
    /// Whether they may, where others must: 可按规定提取, 也可参照执行.
    func isFree(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        var index = position
        if index + 1 < limit {
            switch units[index] {
            case .unit("也"), .unit("均"), .unit("都"), .unit("还"), .unit("则"): index += 1
            default: break
            }
        }
        guard index + 1 < limit else { return false }
        switch (units[index], units[index + 1]) {
        // 可持续 可靠 可谓 可见
        case (.unit("可"), .unit("持")), (.unit("可"), .unit("靠")), (.unit("可"), .unit("谓")),
            (.unit("可"), .unit("见")):
            return false
        case (.unit("可"), _), (.unit("能"), .unit("够")): return true
        default: return false
        }
    }

    /// 要积极配合市里开展, 要协助做好: somebody else's work. 要密切配合、通力协作 is that of all of them.
    func assists(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        var index = position
        if let manner = manners.longestMatch(in: units, at: index, limit: limit) { index += manner.length }
        guard index + 2 < limit else { return false }
        switch (units[index], units[index + 1]) {
        case (.unit("配"), .unit("合")), (.unit("协"), .unit("助")):
            return classes[Int(units[index + 2])].contains(.han) && units[index + 2] != .unit("的")
        default: return false
        }
    }

    /// Whether the clause ends there, or a noun follows that it describes: 参与, 参与的机制.
    func isFinal(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        position >= limit || units[position] == .unit("的")
            || units[position] != .unit("“") && units[position] != .unit("《")
                && !classes[Int(units[position])].isDisjoint(with: [.mark, .lineBreak, .space])
    }

    /// Behind 各 of 各承担500亩, 各抽调3人: each of them does it.
    func eachEnd(_ position: Int, _ units: [UInt16], _ limit: Int) -> Int? {
        guard position + 2 < limit, units[position] == .unit("各") else { return nil }
        let next = position + 1
        let isDone =
            after.longestMatch(in: units, at: next, limit: limit) != nil
            || verbs.longestMatch(in: units, at: next, limit: limit).map { $0.length > 1 } == true
            || deeds.longestMatch(in: units, at: next, limit: limit)?.value == true
        return isDone ? next : nil
    }

    /// 都有一份清单, 都是主战场: what all of them have or are.
    func isHeld(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        guard position + 1 < limit else { return false }
        switch units[position] {
        case .unit("都"), .unit("均"), .unit("也"): break
        default: return false
        }
        switch units[position + 1] {
        case .unit("有"), .unit("没"), .unit("是"), .unit("很"), .unit("比"): return true
        default: return false
        }
    }

    /// 对此高度重视, 对我们寄予厚望: what they think of something. O(1)
    func isMinded(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        guard position < limit, units[position] == .unit("对") else { return false }
        var index = position + 1
        let top = min(limit, position + 24)
        while index < top {
            let unit = units[index]
            if unit == 0x2C || UnitCharacters.endsClause(unit) || classes[Int(unit)].contains(.lineBreak) {
                return false
            }
            if attitudes.longestMatch(in: units, at: index, limit: limit) != nil { return true }
            index += 1
        }
        return false
    }

    /// 负专责, 负行业监管责任: a charge of any name. O(1)
    func bearsCharge(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        guard position + 2 < limit, units[position] == .unit("负") else { return false }
        var index = position + 1
        let top = min(limit, position + 11)
        while index < top, classes[Int(units[index])].contains(.han) {
            if units[index] == .unit("责") {
                let end = index + 1 < limit && units[index + 1] == .unit("任") ? index + 2 : index + 1
                return index > position + 1 && isFinal(end, units, limit)
                    && (end >= limit || units[end] != .unit("的"))
            }
            index += 1
        }
        return false
    }

    /// What somebody is asked for: 恳请市财政局给予支持.
    func does(_ end: Int, units: [UInt16], _ limit: Int) -> Bool {
        guard end < limit else { return false }
        // 在
        return units[end] == .unit("在") || deeds.longestMatch(in: units, at: end, limit: limit)?.value == true
    }

    /// 贯彻落实情况,请于年底前上报: the subject is how it is done.
    func isState(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        var index = position
        let top = min(limit, position + 16)
        while index < top, classes[Int(units[index])].contains(.han) { index += 1 }
        guard index < top, index - position >= 4, units[index] == 0x2C else { return false }
        return units[index - 2] == .unit("情") && units[index - 1] == .unit("况")
    }

    /// 由县政府主要领导任组长
    func holdsPost(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        position + 1 < limit
            && (units[position] == .unit("任")
                || units[position] == .unit("担") && units[position + 1] == .unit("任")
                // 任 担任 为 兼 挂
                || units[position] == .unit("为") || units[position] == .unit("兼")
                || units[position] == .unit("挂"))
    }

    /// 上报的数据, 负责实施的项目: the verb, or the one behind it, says whose something is.
    func isAttribute(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        guard let end = deedEnd(position, units, limit) else { return false }
        if units[end] == .unit("的") { return true }
        guard let second = deedEnd(end, units, limit) else { return false }
        return units[second] == .unit("的")
    }

    /// Behind a word of doing of two or more characters, where something follows it.
    private func deedEnd(_ position: Int, _ units: [UInt16], _ limit: Int) -> Int? {
        guard let deed = deeds.longestMatch(in: units, at: position, limit: limit), deed.length > 1,
            position + deed.length < limit
        else { return nil }
        return position + deed.length
    }

    /// Whether 去年, 近年来, 截至目前 and a comma open the sentence. O(1)
    func looksBack(_ start: Int, _ units: [UInt16], _ floor: Int) -> Bool {
        let index = sentenceBreak(before: start, reach: 80, floor: floor, units)
        guard index > start - 80 || index == floor,
            let word = lookingBack.longestMatch(in: units, at: index, limit: start)
        else { return false }
        // 去年没有完成的,由…: what it is about is to be done.
        let top = min(start, index + word.length + 8)
        for position in (index + word.length)..<max(index + word.length, top) {
            if units[position] == 0x2C { return true }
            if units[position] == .unit("的") { return false }
        }
        return false
    }

    /// Whether a word of doing begins there.
    func begins(_ position: Int, _ units: [UInt16], _ range: Range<Int>) -> Bool {
        guard let deed = deeds.longestMatch(in: units, at: position, limit: range.upperBound), deed.value
        else { return false }
        // 覆盖率达到: how far it is done.
        let next = position + deed.length
        return next >= range.upperBound || units[next] != .unit("率")
    }

    /// Whether 了, 已 or 过 comes before the end of the clause.
    func isPast(from position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        let top = min(limit, position + 28)
        var index = position
        while index < top {
            let unit = units[index]
            if unit == .unit("了") || unit == .unit("已") { return true }
            if unit == .unit("。") || unit == 0x0A || unit == 0x2C && index > position { return false }
            if unit == 0x2E, classes[Int(units[index - 1])].contains(.han) { return false }
            index += 1
        }
        return false
    }

    func isInBracket(_ position: Int, _ units: [UInt16], _ floor: Int) -> Bool {
        var index = position - 1
        let bottom = max(floor, position - 160)
        while index >= bottom {
            switch units[index] {
            case 0x28: return true
            case 0x29, .unit("。"), 0x0A: return false
            default: index -= 1
            }
        }
        return false
    }

    /// 住建局:9月底前完成检测: a task behind the colon of a line of its own.
    func isTask(_ start: Int, colon: Int, _ units: [UInt16], _ range: Range<Int>) -> Bool {
        guard colon + 2 < range.upperBound, units[colon] == 0x3A,
            classes[Int(units[colon + 1])].isDisjoint(with: [.lineBreak, .space]),
            units[colon + 1] != .unit("“")
        else { return false }
        guard start > range.lowerBound else { return true }
        let unit = units[start - 1]
        return !classes[Int(unit)].isDisjoint(with: [.lineBreak, .space]) || unit == .unit("—")
            || unit == .unit("。")
            || unit == 0x3B || unit == 0x2E || unit == 0x29  // — 。 ; . )
    }

    /// 任务最重,也要早作打算: behind a few words on how things are. Gives where the modal begins.
    func remark(_ position: Int, _ units: [UInt16], _ limit: Int) -> Int? {
        var index = position
        let top = min(limit, position + 12)
        guard position < limit, units[position] != .unit("的") else { return nil }
        while index < top, classes[Int(units[index])].contains(.han) {
            // 了 过 的
            if units[index] == .unit("了") || units[index] == .unit("过") || units[index] == .unit("的") {
                return nil
            }
            index += 1
        }
        guard index < top, index > position + 1, units[index] == 0x2C,
            remarks.longestMatch(in: units, at: index + 1, limit: limit) != nil
        else { return nil }
        return index + 1
    }

    /// 请财政局把账算清, but not 请财政局发言.
    func isAsked(_ start: Int, _ end: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        guard start > 0 else { return false }
        switch units[start - 1] {
        case .unit("请"), .unit("望"), .unit("希"): break
        default: return false
        }
        guard does(end, units: units, limit) else { return false }
        // 请财政局、审计局依次发言
        let turn = turns.longestMatch(in: units, at: end, limit: limit)?.length ?? 0
        return floors.longestMatch(in: units, at: end + turn, limit: limit) == nil
    }

    /// The role that a bracket behind a list states: 市工信局(牵头单位), 市水务局(配合).
    func bracketed(behind end: Int, in units: [UInt16], limit: Int) -> UnitRole? {
        guard end + 3 < limit, units[end] == 0x28,
            let word = brackets.longestMatch(in: units, at: end + 1, limit: limit),
            end + 1 + word.length < limit, units[end + 1 + word.length] == 0x29
        else { return nil }
        return word.value
    }
}
