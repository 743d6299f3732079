/// What verbs behind a list say of its role.
extension UnitRoles {
    /// Whether they may, where others must: 可按规定提取, 也可参照执行.
    func isFree(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        var index = position
        if index + 1 < limit {
            switch units[index] {
            case 0x4E5F, 0x5747, 0x90FD, 0x8FD8, 0x5219: index += 1  // 也 均 都 还 则
            default: break
            }
        }
        guard index + 1 < limit else { return false }
        switch (units[index], units[index + 1]) {
        // 可持续 可靠 可谓 可见
        case (0x53EF, 0x6301), (0x53EF, 0x9760), (0x53EF, 0x8C13), (0x53EF, 0x89C1): return false
        case (0x53EF, _), (0x80FD, 0x591F): return true  // 可 能够
        default: return false
        }
    }

    /// 要积极配合市里开展, 要协助做好: somebody else's work. 要密切配合、通力协作 is that of all of them.
    func assists(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        var index = position
        if let manner = manners.longestMatch(in: units, at: index, limit: limit) { index += manner.length }
        guard index + 2 < limit else { return false }
        switch (units[index], units[index + 1]) {
        case (0x914D, 0x5408), (0x534F, 0x52A9):  // 配合 协助
            return classes[Int(units[index + 2])].contains(.han) && units[index + 2] != 0x7684  // 的
        default: return false
        }
    }

    /// Whether the clause ends there, or a noun follows that it describes: 参与, 参与的机制.
    func isFinal(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        position >= limit || units[position] == 0x7684
            || units[position] != 0x201C && units[position] != 0x300A
                && !classes[Int(units[position])].isDisjoint(with: [.mark, .lineBreak, .space])
    }

    /// What somebody is asked for: 恳请市财政局给予支持.
    func does(_ end: Int, units: [UInt16], _ limit: Int) -> Bool {
        guard end < limit else { return false }
        // 在
        return units[end] == 0x5728 || deeds.longestMatch(in: units, at: end, limit: limit)?.value == true
    }

    /// 贯彻落实情况,请于年底前上报: the subject is how it is done.
    func isState(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        var index = position
        let top = min(limit, position + 16)
        while index < top, classes[Int(units[index])].contains(.han) { index += 1 }
        guard index < top, index - position >= 4, units[index] == 0x2C else { return false }
        return units[index - 2] == 0x60C5 && units[index - 1] == 0x51B5  // 情况
    }

    /// 由县政府主要领导任组长
    func holdsPost(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        position + 1 < limit
            && (units[position] == 0x4EFB || units[position] == 0x62C5 && units[position + 1] == 0x4EFB
                // 任 担任 为 兼 挂
                || units[position] == 0x4E3A || units[position] == 0x517C || units[position] == 0x6302)
    }

    /// Whether a word of doing begins there.
    func begins(_ position: Int, _ units: [UInt16], _ range: Range<Int>) -> Bool {
        deeds.longestMatch(in: units, at: position, limit: range.upperBound)?.value == true
    }

    /// Whether 了, 已 or 过 comes before the end of the clause.
    func isPast(from position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        let top = min(limit, position + 28)
        var index = position
        while index < top {
            let unit = units[index]
            if unit == 0x4E86 || unit == 0x5DF2 { return true }  // 了 已
            if unit == 0x3002 || unit == 0x0A || unit == 0x2C && index > position { return false }
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
            case 0x29, 0x3002, 0x0A: return false
            default: index -= 1
            }
        }
        return false
    }

    /// 住建局:9月底前完成检测: a task behind the colon of a line of its own.
    func isTask(_ start: Int, colon: Int, _ units: [UInt16], _ range: Range<Int>) -> Bool {
        guard colon + 2 < range.upperBound, units[colon] == 0x3A,
            classes[Int(units[colon + 1])].isDisjoint(with: [.lineBreak, .space]), units[colon + 1] != 0x201C
        else { return false }
        guard start > range.lowerBound else { return true }
        let unit = units[start - 1]
        return !classes[Int(unit)].isDisjoint(with: [.lineBreak, .space]) || unit == 0x2014 || unit == 0x3002
            || unit == 0x3B || unit == 0x2E  // — 。 ; .
    }

    /// 任务最重,也要早作打算: behind a few words on how things are. Gives where the modal begins.
    func remark(_ position: Int, _ units: [UInt16], _ limit: Int) -> Int? {
        var index = position
        let top = min(limit, position + 12)
        guard position < limit, units[position] != 0x7684 else { return nil }  // 的
        while index < top, classes[Int(units[index])].contains(.han) {
            // 了 过 的
            if units[index] == 0x4E86 || units[index] == 0x8FC7 || units[index] == 0x7684 { return nil }
            index += 1
        }
        guard index < top, index > position + 1, units[index] == 0x2C,
            remarks.longestMatch(in: units, at: index + 1, limit: limit) != nil
        else { return nil }
        return index + 1
    }

    /// 请财政局把账算清, but not 请财政局发言.
    func isAsked(_ start: Int, _ end: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        guard start > 0, units[start - 1] == 0x8BF7 else { return false }
        return does(end, units: units, limit) && floors.longestMatch(in: units, at: end, limit: limit) == nil
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
