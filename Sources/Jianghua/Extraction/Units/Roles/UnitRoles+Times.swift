/// Times between a subject and what it does, and before it.
extension UnitRoles {
    /// 前 of 月底前, 6月前, 25日前.
    func isDeadline(_ position: Int, _ units: [UInt16], _ floor: Int) -> Bool {
        guard position > floor else { return false }
        switch units[position - 1] {
        case .unit("底"), .unit("月"), .unit("日"), .unit("号"), .unit("年"): return true
        default: return false
        }
    }

    /// 由下学年起, 从本月底前: a time between a subject and what it does.
    func skipTime(_ position: Int, _ units: [UInt16], _ limit: Int) -> Int? {
        guard position < limit else { return nil }
        switch units[position] {
        case .unit("由"), .unit("自"), .unit("从"): break
        default: return nil
        }
        var index = position + 2
        let top = min(limit - 1, position + 14)
        while index < top {
            if units[index] == 0x2C {
                let last = units[index - 1]
                return last == .unit("起") || last == .unit("开") ? index + 1 : nil  // 起, 开(始)
            }
            if classes[Int(units[index])].contains(.mark) { return nil }
            index += 1
        }
        return nil
    }

    /// 24小时 before 值守.
    func skipHours(_ position: Int, _ units: [UInt16], _ limit: Int) -> Int {
        var index = position
        let top = min(limit, position + 4)
        while index < top, classes[Int(units[index])].contains(.digit) { index += 1 }
        guard index > position, index + 2 < limit, units[index] == .unit("小"), units[index + 1] == .unit("时")
        else {
            return position
        }
        return index + 2
    }

    /// 要 of 存煤量要达到 behind a time, before the clause ends.
    func will(after position: Int, _ units: [UInt16], _ limit: Int) -> Int? {
        var index = position
        while index < limit {
            if units[index] == .unit("要"), moved.isModal(index, in: units), index > position { return index }
            guard classes[Int(units[index])].isDisjoint(with: [.mark, .lineBreak]) else { return nil }
            index += 1
        }
        return nil
    }

    /// Over a phrase that opens with a preposition, up to the comma or the modal behind it.
    func skipPhrase(_ position: Int, _ units: [UInt16], _ limit: Int) -> Int? {
        guard position < limit, characters[Int(units[position])].contains(.opener) else { return nil }
        return comma(after: position, units, limit)
    }

    func comma(after position: Int, _ units: [UInt16], _ limit: Int) -> Int? {
        var index = position
        while index < limit {
            switch units[index] {
            case 0x2C: return index + 1
            case .unit("。"), 0x0A, 0x3B: return nil
            case .unit("要") where index > position + 1 && !isInWord(index, units): return index
            default: index += 1
            }
        }
        return nil
    }

    /// 要 of 要求, 主要, 重要.
    func isInWord(_ index: Int, _ units: [UInt16]) -> Bool {
        characters[Int(units[index - 1])].contains(.beforeWill)
            || index + 1 < units.count && characters[Int(units[index + 1])].contains(.afterWill)
    }
}
