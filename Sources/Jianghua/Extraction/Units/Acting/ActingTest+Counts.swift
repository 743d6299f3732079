/// In what capacity somebody acts, and how many they are.
extension ActingTest {
    /// 作为业主单位,要: the part that somebody takes. O(1)
    func isCapacity(_ start: Int, _ end: Int, in units: [UInt16], floor: Int, limit: Int) -> Bool {
        guard start - 2 >= floor, units[start - 2] == .unit("作"), units[start - 1] == .unit("为") else {
            return false
        }
        return end < limit && units[end] == 0x2C && units[end - 2] == .unit("单")
            && units[end - 1] == .unit("位")
    }

    /// 不合格的施工单位要公开曝光: what is done to them. O(1)
    func isJudged(_ start: Int, _ end: Int, in units: [UInt16], floor: Int, limit: Int) -> Bool {
        guard start > floor, units[start - 1] == .unit("的"), end < limit else { return false }
        var index = end
        // 的企业,一律要
        if units[index] == 0x2C { index += 1 }
        var steps = 0
        while steps < 4, let manner = judging.longestMatch(in: units, at: index, limit: limit), !manner.value
        {
            index += manner.length
            steps += 1
        }
        guard steps > 0, let judged = judging.longestMatch(in: units, at: index, limit: limit) else {
            return false
        }
        let next = index + judged.length
        return next >= limit || !classes[Int(units[next])].isDisjoint(with: [.mark, .lineBreak])
    }

    /// 从2.2万家增加到: how many they are.
    func isCount(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        guard position < limit, classes[Int(units[position])].contains(.digit) else { return false }
        var index = position
        let top = min(limit, position + 9)
        while index < top {
            switch units[index] {
            case .unit("年"), .unit("月"), .unit("日"): return false
            case .unit("户"): return true
            default: if UnitCharacters.table[Int(units[index])].contains(.measure) { return true }
            }
            index += 1
        }
        return false
    }
}
