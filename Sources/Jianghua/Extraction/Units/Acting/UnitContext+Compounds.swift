import JianghuaRecords

/// Names of something else that a body is a part of: projects, honours, stretches of road, papers among media.
extension UnitContext {
    /// 各级政府网站, 海关监管作业场所, 市政府工作报告: the body is a part of what something else is called.
    func isCompound(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        guard
            candidate.headCategory == .government || candidate.kind == .collective
                || candidate.headCategory == .cppcc || candidate.headCategory == .institution,
            let match = compounds.longestMatch(in: units, at: candidate.end, limit: limit)
        else { return false }
        switch match.value {
        case .ofAll: return candidate.headCategory == .government
        case .ofConference:
            return candidate.headCategory == .cppcc && units[candidate.end - 1] == .unit("协")
        case .ofNations:
            return candidate.end - candidate.start == 3 && units[candidate.start] == .unit("联")
                && units[candidate.end - 1] == .unit("国")  // 联 国
        case .ofKinds:
            return
                (candidate.kind == .actor || candidate.kind == .collective
                || candidate.start == candidate.headStart && units[candidate.start] == .unit("中"))
                && units[candidate.end - 1] == .unit("府")
        case .ofMembers:
            return candidate.kind == .collective && !candidate.hasDeterminer
                || candidate.headCategory == .cppcc && units[candidate.end - 1] == .unit("协")
        case .ofMeasure: return units[candidate.end - 1] == .unit("位")
        case .ofMedia: return units[candidate.end - 1] == .unit("体") && candidate.kind == .collective
        case .ofCustoms:
            return candidate.end - candidate.start == 2 && units[candidate.start] == .unit("海")
        }
    }

    /// 《葵湖日报》、“葵湖发布”等平台: ways to the public. O(1)
    func isPaperOfMany(
        _ candidate: UnitCandidate, in units: [UInt16], _ range: Range<Int>
    ) -> Bool {
        let (start, end) = (candidate.start, candidate.end)
        guard end < range.upperBound, units[end] == .unit("》"), start > range.lowerBound,
            units[start - 1] == .unit("《")
        else { return false }
        let top = min(range.upperBound - 2, end + 28)
        var index = end + 1
        while index < top, !UnitCharacters.endsClause(units[index]) {
            guard units[index] == .unit("等") else {
                index += 1
                continue
            }
            switch (units[index + 1], units[index + 2]) {
            case (.unit("平"), .unit("台")), (.unit("渠"), .unit("道")), (.unit("载"), .unit("体")),
                (.unit("阵"), .unit("地")):
                return true
            case (.unit("媒"), .unit("体")):
                return channels.longestMatch(in: units, endingAt: start - 1, from: range.lowerBound)
                    .map { $0.length > 1 } ?? false
            default: return false
            }
        }
        return false
    }

    /// 市妇幼保健院新院区: what is built. 党政机关建成率: a part of an indicator.
    func isProject(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        let end = candidate.end
        guard !candidate.hasDeterminer, end < limit else { return false }
        // 深化供销合作社综合改革, 以县医院和中医院为重点: a field of reform, a means.
        if candidate.kind == .complete, candidate.start == candidate.headStart, !candidate.hasBody,
            isReformed(end, in: units, limit: limit)
        {
            return true
        }
        if candidate.kind == .complete, candidate.start == candidate.headStart, !candidate.hasBody,
            let reform = reforms.longestMatch(in: units, at: end, limit: limit),
            units[end] == .unit("为") || end + reform.length >= limit
                || !classes[Int(units[end + reform.length])].isDisjoint(with: [.mark, .lineBreak])
                || characters[Int(units[end + reform.length])].contains(.separator)
        {
            return true
        }
        switch candidate.kind {
        case .complete, .proper, .actor, .suffix:
            // 云岭集团5万吨电解铝等项目
            if candidate.headCategory == .enterprise, classes[Int(units[end])].contains(.digit) {
                return isInProject(end, in: units, limit: limit)
            }
            // 中石化葵湾LNG接收站等项目
            if candidate.headCategory == .enterprise, isBeforeProjects(end, in: units, limit: limit) {
                return true
            }
            // 云岭集团二期项目
            if candidate.headCategory == .enterprise, candidate.kind == .proper {
                return phases.longestMatch(in: units, at: end, limit: limit) != nil
            }
            guard candidate.headCategory == .institution else { return false }
            if projects.longestMatch(in: units, at: end, limit: limit) != nil { return true }
            // 市妇幼保健院迁建, but 市中医院扩建病房
            if let work = works.longestMatch(in: units, at: end, limit: limit),
                // 加快云岭高等研究院建设: a body is built up, a hospital is put up.
                work.length > 2 || !isOfResearch(candidate, in: units),
                end + work.length >= limit || classes[Int(units[end + work.length])].contains(.mark)
                    || classes[Int(units[end + work.length])].contains(.lineBreak)
            {
                return true
            }
            // 云岭儿童医院东川院区
            for index in end..<max(end, min(limit - 1, end + 4)) {
                guard classes[Int(units[index])].contains(.han) else { return false }
                if units[index] == .unit("院") || units[index] == .unit("校"), units[index + 1] == .unit("区") {
                    return true
                }  // 院区 校区
            }
            return false
        case .collective where !characters[Int(units[end])].contains(.modal):
            for index in end..<min(limit, end + 5) {
                let unit = units[index]
                if unit == .unit("率") { return index >= end + 2 }
                guard unit != .unit("要"), classes[Int(unit)].contains(.han) else { return false }
            }
            return false
        default: return false
        }
    }

    /// 政府部门间互认, 主管部门之间: what is shared among all.
    func isBetween(_ end: Int, in units: [UInt16], limit: Int) -> Bool {
        guard end + 1 < limit else { return false }
        switch (units[end], units[end + 1]) {
        case (.unit("之"), .unit("间")): return true
        case (.unit("间"), .unit("接")), (.unit("间"), .unit("断")), (.unit("间"), .unit("隔")): return false
        case (.unit("间"), _): return true
        default: return false
        }
    }

    /// 研究院, 大学, 学院, 实验室, 创新中心
    func isOfResearch(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.end - candidate.start > 4 else { return false }
        switch (units[candidate.end - 2], units[candidate.end - 1]) {
        // 究院 大学 学院 验室
        case (.unit("究"), .unit("院")), (.unit("大"), .unit("学")), (.unit("学"), .unit("院")),
            (.unit("验"), .unit("室")):
            return true
        case (.unit("新"), .unit("院")): return true
        case (.unit("中"), .unit("心")): return candidate.kind == .proper
        default: return false
        }
    }

    /// Whether 等项目, 等工程 follows before any mark.
    func isBeforeProjects(_ end: Int, in units: [UInt16], limit: Int) -> Bool {
        let top = min(limit - 2, end + 16)
        var index = end
        while index < top {
            if classes[Int(units[index])].contains(.mark) { return false }
            if units[index] == .unit("等"), index > end + 1 {
                let first = units[index + 1]
                return first == .unit("项") || first == .unit("工") || first == .unit("重")
                    || first == .unit("一")
            }
            index += 1
        }
        return false
    }

    /// Whether 项目 follows before the clause ends.
    func isInProject(_ end: Int, in units: [UInt16], limit: Int) -> Bool {
        let top = min(limit, end + 24)
        var index = end
        while index + 1 < top {
            switch units[index] {
            case 0x2C, .unit("。"), 0x3B, 0x0A: return false
            case .unit("项"): if units[index + 1] == .unit("目") { return true }
            default: break
            }
            index += 1
        }
        return false
    }

    /// 浙江省示范文明城市, x市级: part of an honour or an adjective.
    func isHonour(_ candidate: UnitCandidate, in units: [UInt16], _ range: Range<Int>) -> Bool {
        guard candidate.kind == .division else { return false }
        if honours.longestMatch(in: units, at: candidate.end, limit: range.upperBound) != nil { return true }
        // 国家农安市创建
        guard candidate.start - 2 >= range.lowerBound, !candidate.generic else { return false }
        switch (units[candidate.start - 2], units[candidate.start - 1]) {
        case (.unit("国"), .unit("家")), (.unit("全"), .unit("国")):
            return candidate.end + 1 < range.upperBound
                && units[candidate.end] == .unit("创") && units[candidate.end + 1] == .unit("建")
        default: return false
        }
    }

    /// 青禾乡至石桥镇公路: from where to where something is laid. O(1)
    func isStretch(_ candidate: UnitCandidate, in units: [UInt16], _ range: Range<Int>) -> Bool {
        guard candidate.kind == .division, !candidate.generic else { return false }
        let (start, end) = (candidate.start, candidate.end)
        let isFirst = end < range.upperBound && units[end] == .unit("至")
        guard isFirst || start > range.lowerBound && units[start - 1] == .unit("至") else { return false }
        let top = min(range.upperBound, end + (isFirst ? 18 : 10))
        for index in end..<max(end, top) {
            switch units[index] {
            case .unit("路"), .unit("线"), .unit("段"), .unit("渠"), .unit("管"), .unit("速"): return true
            case .unit("。"), 0x2C, 0x3B, 0x0A: return false
            default: continue
            }
        }
        return false
    }
}
