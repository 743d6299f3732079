/// What stands between a list and what it is told to do: 等部门, 两家, 三个乡镇.
struct ListTails: Sendable {
    private let kinds = PhraseTable(
        """
        部门单位 部门 单位 机关 组织 团体 企业 公司 银行 学校 高校 院校 医院 机构 媒体 平台 街道 镇街 乡镇 社区 县区 县市区 县市 区县 科室 站所 系统 力量 主体 队伍 委办局 委办
        街道办事处 乡镇政府 镇政府 街道办 办事处 示范村 试点村 重点村 脱贫村 帮扶村 后进村 示范镇 重点镇 试点镇 示范县 试点县 示范区 试点区 示范点 园区 开发区 商会 协会 合作社 支行 分局 派出所 专班 农场 林场 景区 集团
        运营商 行政村 镇办 乡镇街道 班子 中队 支队
        """.words)
    /// Behind a number, or directly behind 等.
    private let counted = PhraseTable("局 县 镇 区 乡 市 村 地 级 口 办 委 院 所 站 校 行 企 部 厅 省 州 旗".words)
    private let characters = UnitCharacters.table
    private let classes = CharacterClass.table

    /// Where the tail ends that begins behind a list; `end` where there is none. O(1).
    func end(behind end: Int, in units: [UInt16], limit: Int) -> Int {
        guard end < limit else { return end }
        var position = end
        if units[position] == .unit("等") {
            position = summaryEnd(position + 1, in: units, limit: limit)
        } else if let next = countEnd(position, in: units, limit: limit) {
            position = next
        }
        return position
    }

    /// Behind 等: 相关部门, 六个部门, 部门和单位.
    private func summaryEnd(_ position: Int, in units: [UInt16], limit: Int) -> Int {
        if let next = countEnd(position, in: units, limit: limit) { return next }
        if let kind = counted.longestMatch(in: units, at: position, limit: limit),
            kinds.longestMatch(in: units, at: position, limit: limit) == nil
        {
            return position + kind.length
        }
        // A member that is asked in a loop crashes the optimizer of Swift 6.3.1.
        let kinds = kinds
        // 等15个移风易俗示范村
        let isCounted = position < limit && isCount(units[position])
        let top = min(limit - 1, position + (isCounted ? 14 : 8))
        var index = position
        while index < top {
            if let kind = kinds.longestMatch(in: units, at: index, limit: limit) {
                let end = index + kind.length
                // 等部门和单位
                if end + 1 < limit, characters[Int(units[end])].contains(.separator),
                    let other = kinds.longestMatch(in: units, at: end + 1, limit: limit)
                {
                    return end + 1 + other.length
                }
                return end
            }
            if classes[Int(units[index])].contains(.mark) { break }
            index += 1
        }
        return position
    }

    /// Behind what they are called: 7家|涉水重点企业.
    private func kindEnd(from start: Int, in units: [UInt16], limit: Int) -> Int? {
        let kinds = kinds
        let top = min(limit, start + 8)
        var index = start
        while index < top, classes[Int(units[index])].contains(.han) {
            if let kind = kinds.longestMatch(in: units, at: index, limit: limit) {
                return index + kind.length
            }
            index += 1
        }
        return nil
    }

    /// 两家, 这三家, 四部门, 三个乡镇, 6个部门; nil where no number of bodies begins there.
    @inline(__always)
    func countEnd(_ position: Int, in units: [UInt16], limit: Int) -> Int? {
        guard position < limit else { return nil }
        let unit = units[position]
        guard isCount(unit) || unit == .unit("这") else { return nil }
        return countEnd(from: position, in: units, limit: limit)
    }

    @inline(__always)
    private func isCount(_ unit: UInt16) -> Bool {
        let numbers: CharacterClass = [.digit, .numeral]
        return !classes[Int(unit)].isDisjoint(with: numbers) || unit == .unit("两") || unit == .unit("几")
            || unit == .unit("多")
    }

    private func countEnd(from position: Int, in units: [UInt16], limit: Int) -> Int? {
        var index = position
        if index < limit, units[index] == .unit("这") { index += 1 }
        let start = index
        while index < limit, index - start < 2, isCount(units[index]) { index += 1 }
        guard index > start, index < limit else { return nil }
        if units[index] == .unit("家") {
            index += 1
            return kindEnd(from: index, in: units, limit: limit) ?? index
        }
        if units[index] == .unit("个") || units[index] == .unit("大") { index += 1 }
        guard
            let kind = kinds.longestMatch(in: units, at: index, limit: limit)
                ?? counted.longestMatch(in: units, at: index, limit: limit)
        else { return nil }
        return index + kind.length
    }
}
