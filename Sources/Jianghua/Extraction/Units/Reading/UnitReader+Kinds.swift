import JianghuaRecords

/// What kind of body a head with its qualifiers names.
extension UnitReader {
    /// 市场监管部门, 教育行政部门: departments of a field.
    func isFunction(_ candidate: UnitCandidate, _ edge: LeftEdge, in units: [UInt16]) -> Bool {
        guard edge.hasField, !edge.hasDescriptor, candidate.end - candidate.headStart == 4,
            units[candidate.end - 1] == .unit("门")
        else { return false }
        switch (units[candidate.headStart], units[candidate.headStart + 1]) {
        case (.unit("监"), .unit("管")), (.unit("主"), .unit("管")), (.unit("行"), .unit("政")): return true
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
        case (.unit("部"), .unit("门")), (.unit("机"), .unit("关")), (.unit("单"), .unit("位")): return true
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
        case (.unit("地"), .unit("区")), (.unit("省"), .unit("份")), (.unit("地"), .unit("方")),
            (.unit("地"), .unit("市")):
            return units[candidate.start] != .unit("各") && units[candidate.start] != .unit("部")
                && units[candidate.start] != .unit("大") && units[candidate.start] != .unit("有")
                && units[candidate.start] != .unit("其") && units[candidate.start] != .unit("对")
        default: return false
        }
    }

    /// 国务院 or 中央 and nothing else determines it.
    func isCentral(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        switch candidate.determinerEnd - candidate.start {
        case 2: return units[candidate.start] == .unit("中") && units[candidate.start + 1] == .unit("央")
        case 3: return units[candidate.start] == .unit("国") && units[candidate.start + 1] == .unit("务")
        default: return false
        }
    }

    /// 其他地区, 其他省份
    func isOther(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard units[candidate.start] == .unit("其"), candidate.end - candidate.headStart == 2 else {
            return false
        }
        switch (units[candidate.headStart], units[candidate.headStart + 1]) {
        case (.unit("地"), .unit("区")), (.unit("省"), .unit("份")), (.unit("部"), .unit("委")): return true
        default: return false
        }
    }

    /// 三|江口镇, 大|榆树村: one character before what is a place by itself.
    func takeNumeral(_ candidate: inout UnitCandidate, _ edge: LeftEdge, in units: [UInt16], floor: Int) {
        let start = candidate.start
        guard edge.hasProperPlace, !edge.masked, candidate.headStart - start == 2, start > floor,
            characters[Int(units[candidate.end - 1])].contains(.village)
                || candidate.end - candidate.headStart == 2,
            classes.isMargin(start - 1, in: units, floor: floor)
        else { return }
        switch units[start - 1] {
        case .unit("大"), .unit("小"), .unit("老"), .unit("东"), .unit("西"), .unit("南"), .unit("北"): break
        default:
            // 坪|临河镇: what no lexicon knows between a margin and a place.
            guard
                classes[Int(units[start - 1])].contains(.numeral) || units[start - 1] == .unit("两")
                    || classes[Int(units[start - 1])].contains(.han)
                        && !NameCharacters.moving.contains(units[start - 1])
                        && edges.word(in: units, endingAt: start, floor: floor) == nil
            else { return }
        }
        candidate.start = start - 1
    }

    /// 重工, 药业: a company without 公司.
    func isShort(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        switch units[candidate.end - 1] {
        case .unit("工"), .unit("科"), .unit("业"), .unit("桥"), .unit("险"): true
        default: false
        }
    }

    /// 各类 before a zone.
    func isOfKinds(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        candidate.end - candidate.headStart > 2 && candidate.headStart - candidate.start == 2
            && units[candidate.start] == .unit("各") && units[candidate.start + 1] == .unit("类")
    }

    func isUnit(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        units[candidate.headStart] == .unit("单")  // 单位
    }

    /// 实行专班推进, 一企一专班: how something is done.
    func isManner(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        let (start, end) = (candidate.headStart, candidate.end)
        // 召开联席会议
        if units[end - 1] == .unit("议"), candidate.start == start, start > 1,
            units[start - 1] == .unit("开") || units[start - 1] == .unit("行") && units[start - 2] == .unit("举")
        {
            return true
        }
        // 联席会议|制度
        if units[end - 1] == .unit("议"), candidate.start == start, end + 1 < units.count {
            return units[end] == .unit("制") && units[end + 1] == .unit("度")
                || units[end] == .unit("机") && units[end + 1] == .unit("制")
        }
        // 专班
        guard end - start == 2, units[start] == .unit("专"), units[start + 1] == .unit("班") else {
            return false
        }
        if start > 1, units[start - 1] == .unit("一"), units[start - 2] != .unit("第") { return true }
        guard end + 1 < units.count else { return false }
        if units[end] == .unit("化") || units[end] == .unit("制") || units[end] == .unit("式") { return true }
        guard candidate.start == start else { return false }
        switch (units[end], units[end + 1]) {
        // 推进 运作 攻坚 拓展
        case (.unit("推"), .unit("进")), (.unit("运"), .unit("作")), (.unit("攻"), .unit("坚")),
            (.unit("拓"), .unit("展")):
            return true
        default: return false
        }
    }

    /// 社区托育服务机构, 村级集体组织: there are many in every quarter.
    func isOfQuarters(_ candidate: UnitCandidate, _ edge: LeftEdge, in units: [UInt16]) -> Bool {
        guard !edge.hasPlace, units[candidate.end - 1] == .unit("构") || units[candidate.end - 1] == .unit("织")
        else {
            return false  // 构 织
        }
        switch units[candidate.start] {
        case .unit("社"), .unit("街"), .unit("村"), .unit("园"): return true
        default: return false
        }
    }

    /// “云企出海联盟”: the quotes bound a name.
    func isQuoted(_ candidate: inout UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        guard candidate.end < units.count, units[candidate.end] == .unit("”") else { return false }
        var index = candidate.headStart
        let bottom = max(floor, index - 12)
        while index > bottom, !classes[Int(units[index - 1])].isDisjoint(with: [.han, .letter, .digit]) {
            index -= 1
        }
        guard index > bottom, units[index - 1] == .unit("“"), candidate.headStart - index >= 2 else {
            return false
        }
        candidate.start = index
        candidate.prefixEnd = index
        candidate.determinerEnd = index
        return true
    }

    /// 组织 and nothing else before the head.
    func isOrganizing(_ start: Int, _ headStart: Int, in units: [UInt16]) -> Bool {
        headStart - start == 2 && units[start] == .unit("组") && units[start + 1] == .unit("织")
    }

    /// 将|组织督导组, 要组织检查组
    func isBehindModal(_ start: Int, in units: [UInt16]) -> Bool {
        guard start > 0 else { return false }
        switch units[start - 1] {
        case .unit("将"), .unit("要"), .unit("会"), .unit("拟"), .unit("可"), .unit("已"), .unit("都"), .unit("还"),
            .unit("再"), .unit("并"):
            return true
        default: return false
        }
    }

    /// 驻村工作队, 宣讲团, 专家组; 组织协调组 has 组织 in its name.
    func isTeam(_ headStart: Int, in units: [UInt16]) -> Bool {
        for index in headStart..<min(units.count, headStart + 6) {
            switch units[index] {
            case .unit("队"), .unit("团"): return true
            case .unit("组"): return units[headStart] == .unit("专")  // 组 of 专家组
            default: continue
            }
        }
        return false
    }

    static func endsOrgan(_ unit: UInt16) -> Bool {
        switch unit {
        case .unit("局"), .unit("厅"), .unit("委"), .unit("署"), .unit("办"), .unit("院"): true
        default: false
        }
    }

    func isMade(_ candidate: UnitCandidate, _ start: Int, in units: [UInt16], floor: Int) -> Bool {
        guard start > floor else { return false }
        if context.isBuilt(start, in: units, floor: floor) { return true }
        guard candidate.end < units.count, units[candidate.end] == .unit("”") else { return false }
        // “和美湘村”
        return units[max(floor, start - 3)..<start].contains(.unit("“"))
    }

    /// “市民寻访团”: the quotes bound a name.
    func quoted(
        _ candidate: inout UnitCandidate, in units: [UInt16], _ range: Range<Int>
    ) {
        guard candidate.kind == .open, candidate.end < range.upperBound, units[candidate.end] == .unit("”")
        else {
            return
        }
        let bottom = max(range.lowerBound, candidate.start - 10)
        var index = candidate.start
        while index > bottom, units[index - 1] != .unit("“") {
            guard classes[Int(units[index - 1])].contains(.han) else { return }
            index -= 1
        }
        guard index > bottom, units[index - 1] == .unit("“") else { return }
        candidate.start = index
        candidate.prefixEnd = index
        candidate.determinerEnd = index
    }

    func category(of head: Head, _ edge: LeftEdge) -> UnitCategory {
        head.category == .government ? edge.category ?? .government : head.category
    }
}
