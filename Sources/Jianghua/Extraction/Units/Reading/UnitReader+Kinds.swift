import JianghuaRecords

/// What kind of body a head with its qualifiers names.
extension UnitReader {
    /// 市场监管部门, 教育行政部门: departments of a field.
    func isFunction(_ candidate: UnitCandidate, _ edge: LeftEdge, in units: [UInt16]) -> Bool {
        guard edge.hasField, !edge.hasDescriptor, candidate.end - candidate.headStart == 4,
            units[candidate.end - 1] == 0x95E8
        else { return false }
        switch (units[candidate.headStart], units[candidate.headStart + 1]) {
        case (0x76D1, 0x7BA1), (0x4E3B, 0x7BA1), (0x884C, 0x653F): return true  // 监管 主管 行政
        default: return false
        }
    }

    private static let departments: Phrase = "部门单位"

    /// Only 部门, 机关 and 单位 stand behind fields and qualifiers as such.
    func isDepartment(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.end - candidate.headStart == 2 else {
            return candidate.isHead(Self.departments, in: units)
        }
        switch (units[candidate.headStart], units[candidate.headStart + 1]) {
        case (0x90E8, 0x95E8), (0x673A, 0x5173), (0x5355, 0x4F4D): return true  // 部门 机关 单位
        default: return false
        }
    }

    func isLevelList(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        units[candidate.start..<candidate.headStart].allSatisfy { characters[Int($0)].contains(.level) }
    }

    /// 地区, 省份: they take 各 and the like, but no scope and no field.
    func isTerritory(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.end - candidate.headStart == 2 else { return false }
        switch (units[candidate.headStart], units[candidate.headStart + 1]) {
        case (0x5730, 0x533A), (0x7701, 0x4EFD), (0x5730, 0x65B9), (0x5730, 0x5E02):
            return units[candidate.start] != 0x5404 && units[candidate.start] != 0x90E8  // 各 部
                && units[candidate.start] != 0x5927 && units[candidate.start] != 0x6709  // 大 有
                && units[candidate.start] != 0x5176 && units[candidate.start] != 0x5BF9  // 其 对
        default: return false
        }
    }

    /// 国务院 or 中央 and nothing else determines it.
    func isCentral(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        switch candidate.determinerEnd - candidate.start {
        case 2: return units[candidate.start] == 0x4E2D && units[candidate.start + 1] == 0x592E  // 中央
        case 3: return units[candidate.start] == 0x56FD && units[candidate.start + 1] == 0x52A1  // 国务
        default: return false
        }
    }

    /// 其他地区, 其他省份
    func isOther(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard units[candidate.start] == 0x5176, candidate.end - candidate.headStart == 2 else { return false }
        switch (units[candidate.headStart], units[candidate.headStart + 1]) {
        case (0x5730, 0x533A), (0x7701, 0x4EFD), (0x90E8, 0x59D4): return true  // 地区 省份 部委
        default: return false
        }
    }

    /// 各类 before a zone.
    func isOfKinds(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        candidate.end - candidate.headStart > 2 && candidate.headStart - candidate.start == 2
            && units[candidate.start] == 0x5404 && units[candidate.start + 1] == 0x7C7B
    }

    func isUnit(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        units[candidate.headStart] == 0x5355  // 单位
    }

    /// 实行专班推进, 一企一专班: how something is done.
    func isManner(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        let (start, end) = (candidate.headStart, candidate.end)
        // 联席会议|制度
        if units[end - 1] == 0x8BAE, candidate.start == start, end + 1 < units.count {
            return units[end] == 0x5236 && units[end + 1] == 0x5EA6
                || units[end] == 0x673A && units[end + 1] == 0x5236
        }
        // 专班
        guard end - start == 2, units[start] == 0x4E13, units[start + 1] == 0x73ED else { return false }
        if start > 1, units[start - 1] == 0x4E00, units[start - 2] != 0x7B2C { return true }  // 一 第
        guard end + 1 < units.count else { return false }
        if units[end] == 0x5316 || units[end] == 0x5236 || units[end] == 0x5F0F { return true }  // 化 制 式
        guard candidate.start == start else { return false }
        switch (units[end], units[end + 1]) {
        // 推进 运作 攻坚 拓展
        case (0x63A8, 0x8FDB), (0x8FD0, 0x4F5C), (0x653B, 0x575A), (0x62D3, 0x5C55): return true
        default: return false
        }
    }

    /// 社区托育服务机构, 村级集体组织: there are many in every quarter.
    func isOfQuarters(_ candidate: UnitCandidate, _ edge: LeftEdge, in units: [UInt16]) -> Bool {
        guard !edge.hasPlace, units[candidate.end - 1] == 0x6784 || units[candidate.end - 1] == 0x7EC7 else {
            return false  // 构 织
        }
        switch units[candidate.start] {
        case 0x793E, 0x8857, 0x6751, 0x56ED: return true  // 社 街 村 园
        default: return false
        }
    }

    /// “云企出海联盟”: the quotes bound a name.
    func isQuoted(_ candidate: inout UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        guard candidate.end < units.count, units[candidate.end] == 0x201D else { return false }
        var index = candidate.headStart
        let bottom = max(floor, index - 12)
        while index > bottom, !classes[Int(units[index - 1])].isDisjoint(with: [.han, .letter, .digit]) {
            index -= 1
        }
        guard index > bottom, units[index - 1] == 0x201C, candidate.headStart - index >= 2 else {
            return false
        }
        candidate.start = index
        candidate.prefixEnd = index
        candidate.determinerEnd = index
        return true
    }

    /// 组织 and nothing else before the head.
    func isOrganizing(_ start: Int, _ headStart: Int, in units: [UInt16]) -> Bool {
        headStart - start == 2 && units[start] == 0x7EC4 && units[start + 1] == 0x7EC7
    }

    /// 驻村工作队, 宣讲团, 专家组; 组织协调组 has 组织 in its name.
    func isTeam(_ headStart: Int, in units: [UInt16]) -> Bool {
        for index in headStart..<min(units.count, headStart + 6) {
            switch units[index] {
            case 0x961F, 0x56E2: return true  // 队 团
            case 0x7EC4: return units[headStart] == 0x4E13  // 组 of 专家组
            default: continue
            }
        }
        return false
    }
}
