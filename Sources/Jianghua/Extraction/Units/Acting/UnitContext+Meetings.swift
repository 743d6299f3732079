/// Bodies that are part of what something else is called: a meeting, a reform, what is made.
extension UnitContext {
    /// 市六届人大三次会议 and 桐山县第九届人民代表大会第三次会议 are meetings.
    func isMeeting(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        if candidate.category == .party, candidate.kind == .complete {
            return isPlenum(candidate.end, in: units, limit: limit)
        }
        guard
            candidate.category == .congress || candidate.category == .cppcc || candidate.kind == .division
        else { return false }
        // 第一届桐山县运动会
        if candidate.kind == .division, candidate.start > 0, units[candidate.start - 1] == .unit("届") {
            return true
        }
        let top = min(limit, candidate.end + 8)
        var index = candidate.end
        let numbers: CharacterClass = [.digit, .numeral, .mask]
        while index < top {
            let unit = units[index]
            // 届 次
            if unit == .unit("届") || unit == .unit("次") { return index > candidate.end }
            guard unit == .unit("第") || !classes[Int(unit)].isDisjoint(with: numbers) else { return false }
            index += 1
        }
        return false
    }

    /// 省委十届五次全会, 市委农村工作会议, but not 市委召开工作会议.
    func isPlenum(_ end: Int, in units: [UInt16], limit: Int) -> Bool {
        if plenums.longestMatch(in: units, at: end, limit: limit) != nil { return true }
        var index = end
        let top = min(limit - 1, end + 10)
        let numbers: CharacterClass = [.digit, .numeral, .mask]
        while index < top {
            let unit = units[index]
            if unit == .unit("届") { return index > end }
            guard unit == .unit("第") || !classes[Int(unit)].isDisjoint(with: numbers) else { return false }
            index += 1
        }
        return false
    }

    /// 农垦、供销社等改革
    func isReformed(_ end: Int, in units: [UInt16], limit: Int) -> Bool {
        guard end + 2 < limit, units[end] == .unit("等") else { return false }
        for index in (end + 1)..<min(limit - 1, end + 6) {
            if units[index] == .unit("改"), units[index + 1] == .unit("革") { return true }
            guard classes[Int(units[index])].contains(.han) else { return false }
        }
        return false
    }

    /// 打造具有影响力的|新型主流媒体
    func isBuiltBefore(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        guard start > floor, units[start - 1] == .unit("的") else { return false }
        let builders = builders
        var index = start - 1
        let bottom = max(floor, start - 24)
        while index > bottom, classes[Int(units[index - 1])].contains(.han) || units[index - 1] == .unit("、")
        {
            if builders.longestMatch(in: units, endingAt: index, from: floor).map({ $0.length > 1 }) == true {
                return true
            }
            index -= 1
        }
        return false
    }
}
