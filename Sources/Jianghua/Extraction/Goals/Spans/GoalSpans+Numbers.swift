/// The numbers of items at the heads of clauses, which belong to no goal.
extension GoalSpans {
    /// How many characters the number of an item has at most, without its brackets.
    private static let numberLength = 4

    /// Behind (一), （十六）, 1., 三、, ①, 一是 and spaces at the head of a clause.
    func skipNumber(_ start: Int, _ limit: Int) -> Int {
        var index = start
        // What 的 belongs to stands before the clause.
        if index < limit, units[index] == .unit("的") { index += 1 }
        index = skipSpaces(index, limit)
        // 即就业率不低于95%; not 即将, 即使, 即可
        if index + 1 < limit, scan.units[index] == .unit("即"),
            ![.unit("将"), .unit("使"), .unit("可"), .unit("便"), .unit("日"), .unit("刻"), .unit("时")].contains(
                scan.units[index + 1])
        {
            index += 1
        }
        guard let end = numberEnd(at: index, limit) else { return index }
        return skipSpaces(end, limit)
    }

    private func skipSpaces(_ start: Int, _ limit: Int) -> Int {
        var index = start
        // —— at the head of a line, too
        while index < limit,
            !classes[Int(units[index])].isDisjoint(with: [.space, .circled]) || units[index] == .unit("—")
        {
            index += 1
        }
        return index
    }

    private func numberEnd(at start: Int, _ limit: Int) -> Int? {
        guard start < limit else { return nil }
        if units[start] == 0x28 {
            let end = numeralEnd(from: start + 1, limit)
            guard end > start + 1, end < limit, units[end] == 0x29 else { return nil }
            return end + 1 < limit && units[end + 1] == .unit("、") ? end + 2 : end + 1
        }
        // 第三,
        let first = units[start] == .unit("第") ? start + 1 : start
        let end = numeralEnd(from: first, limit)
        guard end > first, end + 1 < limit else { return nil }
        let next = classes[Int(units[end + 1])]
        switch units[end] {
        // 5.一般公共预算, 4.十个项目: digits are no part of a Chinese number
        case 0x2E
        where classes[Int(units[first])].contains(.digit) && next.isDisjoint(with: [.digit, .mask]):
            return end + 1
        // 2、3月份, 1.5万户: no number of an item
        case 0x2E, .unit("、"): return next.isDisjoint(with: [.digit, .numeral, .mask]) ? end + 1 : nil
        case 0x29: return end + 1
        case .unit("是"): return end + 1
        default: return nil
        }
    }

    private func numeralEnd(from start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit, end - start < GoalSpans.numberLength,
            !classes[Int(units[end])].isDisjoint(with: [.digit, .numeral])
        {
            end += 1
        }
        return end
    }
}
