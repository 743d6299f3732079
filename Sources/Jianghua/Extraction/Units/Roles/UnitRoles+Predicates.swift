import JianghuaRecords

/// What the words of a predicate make of who does it.
extension UnitRoles {
    /// Whether a verb or an adverb follows 将, not the object that 将 as 把 has.
    func isFuture(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        verbs.longestMatch(in: units, at: position, limit: limit) != nil
    }

    /// 是牵头单位, 为责任单位, 是…的责任主体.
    func roleNoun(from position: Int, _ units: [UInt16], _ limit: Int) -> UnitRole? {
        let top = min(limit - 3, position + 14)
        var index = position
        while index < top {
            let unit = units[index]
            if classes[Int(unit)].contains(.mark) { return nil }
            switch (unit, units[index + 1], units[index + 2]) {
            // 牵头单位 牵头部门
            case (.unit("牵"), .unit("头"), .unit("单")), (.unit("牵"), .unit("头"), .unit("部")): return .lead
            case (.unit("责"), .unit("任"), .unit("单")), (.unit("责"), .unit("任"), .unit("主")),
                (.unit("责"), .unit("任"), .unit("部")), (.unit("责"), .unit("任"), .unit("人")):
                return .responsible
            case (.unit("配"), .unit("合"), .unit("单")), (.unit("配"), .unit("合"), .unit("部")): return .assist
            default: index += 1
            }
        }
        return nil
    }

    /// 牵头 inside the predicate: 要牵头做好, 要发挥好牵头抓总作用.
    func leads(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        let top = min(limit - 1, position + 8)
        var index = position
        while index < top {
            if classes[Int(units[index])].contains(.mark) { return false }
            if units[index] == .unit("牵"), units[index + 1] == .unit("头") { return true }
            // 牵好头, 领衔
            if units[index] == .unit("牵"), index + 2 < limit, units[index + 2] == .unit("头") { return true }
            if units[index] == .unit("领"), units[index + 1] == .unit("衔") { return true }
            index += 1
        }
        return false
    }

    /// A会同B负责: A bears the duty.
    func joint(_ position: Int, _ units: [UInt16], _ limit: Int) -> Assigned {
        let top = min(limit - 1, position + 28)
        var index = position
        while index < top {
            let unit = units[index]
            if unit == .unit("牵"), units[index + 1] == .unit("头") {
                return Assigned(role: .lead, basis: .explicit)
            }
            if unit == .unit("负"), units[index + 1] == .unit("责") { break }
            // 联合举办了: it is done. 联合开展的行动: what they did it to.
            if unit == .unit("了") || unit == .unit("的") && index - position == 2 { return .none }
            if unit == .unit("。") || unit == 0x0A { return Assigned(role: .responsible, basis: .subject) }
            index += 1
        }
        return Assigned(role: .responsible, basis: .explicit)
    }
}
