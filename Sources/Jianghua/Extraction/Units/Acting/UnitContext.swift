import JianghuaRecords

/// What stands around a name and makes it none: posts, titles, counts, places entered, honours.
final class UnitContext: Sendable {
    /// Behind a body they make a person of it: true for people of any body, false for posts that only a named body
    /// has.
    private let people: PhraseTable<Bool>
    private let entered: PhraseTable<Bool>
    private let honours: PhraseTable<Bool>
    private let compounds = PhraseTable(EdgeWords.compounds)
    private let channels = PhraseTable(EdgeWords.channels, backward: true)
    let builders = PhraseTable(EdgeWords.builders, backward: true)
    private let works = PhraseTable(EdgeWords.works)
    private let reforms = PhraseTable(EdgeWords.reforms)
    let plenums = PhraseTable(EdgeWords.plenums)
    private let projects = PhraseTable(EdgeWords.projects)
    private let phases = PhraseTable(EdgeWords.phases)
    private let figures = FigureNames()
    private let edges: LeftEdgeFinder
    let classes = CharacterClass.table
    let characters = UnitCharacters.table

    init(edges: LeftEdgeFinder) {
        // Only the longest word is met: a post that begins like people is one of them.
        let people = EdgeWords.responsiblePeople
        self.people = PhraseTable(
            people.map { ($0, true) }
                + EdgeWords.posts.map { post in (post, people.contains { post.utf8.starts(with: $0.utf8) }) })
        entered = PhraseTable(EdgeWords.entering, backward: true)
        honours = PhraseTable(EdgeWords.honours)
        self.edges = edges
    }

    /// Whether it is a quantity, a place entered, part of an honour, or the label of a list.
    func refuses(_ candidate: UnitCandidate, in units: [UInt16], range: Range<Int>) -> Bool {
        let (floor, limit) = (range.lowerBound, range.upperBound)
        return isCounted(candidate, in: units, floor: floor)
            || isEntered(candidate, in: units, floor: floor)
            || isHonour(candidate, in: units, limit: limit)
            || isCountedBehind(candidate, in: units, limit: limit)
            || isLabel(candidate, in: units, limit: limit)
            || isMeeting(candidate, in: units, limit: limit)
            || isProject(candidate, in: units, limit: limit)
            || isCompound(candidate, in: units, limit: limit)
            || isChannel(candidate, in: units, floor: floor)
            || isRegion(candidate, in: units, floor: floor)
            || figures.isFigure(candidate, in: units, range: range)
    }

    /// 各级政府网站, 海关监管作业场所, 市政府工作报告: the body is a part of what something else is called.
    private func isCompound(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
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
            return (candidate.kind == .actor || candidate.kind == .collective)
                && units[candidate.end - 1] == .unit("府")
        case .ofMembers:
            return candidate.kind == .collective && !candidate.hasDeterminer
                || candidate.headCategory == .cppcc && units[candidate.end - 1] == .unit("协")
        case .ofMedia: return units[candidate.end - 1] == .unit("体") && candidate.kind == .collective
        case .ofCustoms:
            return candidate.end - candidate.start == 2 && units[candidate.start] == .unit("海")
        }
    }

    /// 跻身国家循环经济试点地区: an honour. 在试点地区: a place.
    private func isRegion(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        let start = candidate.headStart
        guard candidate.kind == .collective, !candidate.hasDeterminer, candidate.end - start == 4,
            start > floor,
            units[candidate.end - 1] == .unit("区"), units[candidate.end - 2] == .unit("地"),
            units[start] != .unit("各"), units[start] != .unit("有"), units[start] != .unit("相")
        else { return false }
        return candidate.start < start || units[start - 1] == .unit("在")
            || !edges.isBoundary(start, in: units, floor: floor)  // 在
    }

    /// 通过新媒体, 打造新型主流媒体: a channel, or what is made.
    private func isChannel(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        // 面向中央企业: whom it is for.
        if candidate.kind == .actor, candidate.generic, candidate.start > floor + 1,
            units[candidate.start - 1] == .unit("向"), units[candidate.start - 2] == .unit("面")
        {
            return true
        }
        guard candidate.kind == .collective, !candidate.hasDeterminer, units[candidate.end - 1] == .unit("体"),
            units[candidate.end - 2] == .unit("媒")  // 媒体
        else { return false }
        return channels.longestMatch(in: units, endingAt: candidate.start, from: floor) != nil
            || isBuilt(candidate.start, in: units, floor: floor)
            || isBuiltBefore(candidate.start, in: units, floor: floor)
    }

    /// 打造一批科创社区: what is built or made is no division.
    func isBuilt(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        builders.longestMatch(in: units, endingAt: start, from: floor) != nil
    }

    /// 市妇幼保健院新院区: what is built. 党政机关建成率: a part of an indicator.
    private func isProject(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
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

    /// 研究院, 大学, 学院, 实验室, 创新中心
    private func isOfResearch(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
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
    private func isBeforeProjects(_ end: Int, in units: [UInt16], limit: Int) -> Bool {
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
    private func isInProject(_ end: Int, in units: [UInt16], limit: Int) -> Bool {
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

    func isPerson(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        var end = candidate.end
        // “两院”院士
        if end < limit, units[end] == .unit("”") { end += 1 }
        // 县委※※书记: a masked person.
        var steps = 0
        while end < limit, steps < 3,
            !classes[Int(units[end])].isDisjoint(with: [.mask, .letter]) || units[end] == 0x203B
        {
            end += 1
            steps += 1
        }
        guard let word = people.longestMatch(in: units, at: end, limit: limit) else { return false }
        if word.value { return true }
        // 各部门党员干部 leaves 各部门 standing; 全体人大代表 are people.
        return !candidate.generic || !candidate.hasDeterminer || candidate.kind == .complete
    }

    /// Whether 负责人, 主要负责同志 stand at a position.
    func isOfCharge(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        guard let word = people.longestMatch(in: units, at: position, limit: limit), word.value else {
            return false
        }
        return units[position..<position + word.length].contains(.unit("负"))
    }

    /// 进社区, 走进学校: places.
    func isEntered(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        guard !candidate.hasDeterminer else { return false }
        switch candidate.kind {
        case .actor, .type, .division, .classBody: break
        default: return false
        }
        guard let match = entered.longestMatch(in: units, endingAt: candidate.start, from: floor) else {
            return false
        }
        // 推进 is no 进.
        guard let word = edges.word(in: units, endingAt: candidate.start, floor: floor) else { return true }
        return word.length <= match.length
    }

    /// Whether an unknown division may end here: at a mark or before what a subject is followed by.
    func standsAlone(_ end: Int, in units: [UInt16]) -> Bool {
        guard end < units.count else { return true }
        let unit = units[end]
        return !classes[Int(unit)].isDisjoint(with: [.mark, .space, .lineBreak])
            || characters[Int(unit)].contains(.follower)
    }

    /// 浙江省示范文明城市, x市级: part of an honour or an adjective.
    private func isHonour(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        candidate.kind == .division && honours.longestMatch(in: units, at: candidate.end, limit: limit) != nil
    }

    /// 三个专项工作组, 127家部门单位: a quantity.
    private func isCounted(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        let start = candidate.start
        // 两家公司
        if candidate.headStart == start + 2, candidate.kind == .proper || candidate.kind == .actor,
            units[start + 1] == .unit("家"),
            units[start] == .unit("两") || classes[Int(units[start])].contains(.numeral)
        {
            return true
        }
        guard start - 1 > floor else { return false }
        let last = units[start - 1]
        let numbers: CharacterClass = [.digit, .numeral, .mask]
        // 20个机关、|企事业单位
        if candidate.kind == .collective, !candidate.hasDeterminer, last == .unit("、") {
            var index = start - 1
            let bottom = max(floor, start - 6)
            while index > bottom, classes[Int(units[index - 1])].contains(.han),
                !characters[Int(units[index - 1])].contains(.measure)
            {
                index -= 1
            }
            if index - 1 > bottom, index < start - 1, characters[Int(units[index - 1])].contains(.measure),
                classes[Int(units[index - 2])].contains(.digit)
            {
                return true
            }
        }
        if characters[Int(last)].contains(.measure) {
            // 引导一批企业设立门店: an article.
            if candidate.needsActing, last == .unit("批"), units[start - 2] == .unit("一"),
                start - 2 == floor || classes[Int(units[start - 3])].isDisjoint(with: numbers)
            {
                return false
            }
            return !classes[Int(units[start - 2])].isDisjoint(with: numbers)
                || characters[Int(units[start - 2])].contains(.vague)
        }
        return classes[Int(last)].contains(.digit)
    }

    /// 新增服务中心20个: kinds with a number behind.
    private func isCountedBehind(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        switch candidate.kind {
        case .suffix, .proper, .classBody, .actor: break
        default: return false
        }
        var index = candidate.end
        let top = min(limit, index + 6)
        while index < top, classes[Int(units[index])].contains(.digit) { index += 1 }
        return index > candidate.end && index < top && characters[Int(units[index])].contains(.measure)
    }

    /// 责任单位: as the label of a list names nobody.
    private func isLabel(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        guard candidate.kind == .collective, candidate.end < limit, candidate.start == candidate.headStart,
            !candidate.hasDeterminer
        else { return false }
        switch units[candidate.end] {
        case 0x3A: return true
        // 牵头部门为市交通局
        case .unit("为"), .unit("是"): return isRoleNoun(candidate, in: units)
        // 市交通局(牵头单位)
        case 0x29: return candidate.start > 0 && units[candidate.start - 1] == 0x28
        default: return false
        }
    }

    /// 牵头, 配合, 参与, 责任, 协办 before 部门 or 单位.
    private func isRoleNoun(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.end - candidate.start == 4 else { return false }
        switch (units[candidate.start], units[candidate.start + 1]) {
        case (.unit("牵"), .unit("头")), (.unit("配"), .unit("合")), (.unit("参"), .unit("与")),
            (.unit("责"), .unit("任")), (.unit("协"), .unit("办")):
            return true
        default: return false
        }
    }

    /// 办公室 by itself stands for one named before: 办公室设在…, 下设办公室.
    func isOffice(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        let (start, end) = (candidate.start, candidate.end)
        guard start == candidate.headStart, end - start == 3, units[start] == .unit("办"),
            units[start + 2] == .unit("室"),
            start > floor, end < units.count
        else { return false }
        let before = units[start - 1]
        if before == .unit("设") || before == .unit("立") {
            return classes[Int(units[end])].contains(.mark)
                || characters[Int(units[end])].contains(.connector)
        }
        return classes[Int(before)].contains(.mark) && before != .unit("、")
            && characters[Int(units[end])].contains(.officeVerb)
    }

    /// An alias or a list of levels in brackets behind a name belongs to it: 创建办(美丽办), 各县(市、区).
    func aliasEnd(after end: Int, in units: [UInt16], limit: Int) -> Int {
        guard end < limit, units[end] == 0x28 || units[end] == .unit("〔") else { return end }
        let closing: UInt16 = units[end] == 0x28 ? 0x29 : .unit("〕")
        let top = min(limit, end + 14)
        var index = end + 1
        var isLatin = true
        while index < top, units[index] != closing {
            let unit = units[index]
            let classes = classes[Int(unit)]
            if !classes.contains(.letter) { isLatin = false }
            if classes.contains(.mark), unit != .unit("、") { return end }
            if !classes.contains(.mark), classes.isDisjoint(with: [.han, .letter, .mask]) { return end }
            index += 1
        }
        guard index < top, index > end + 1, units[index] == closing else { return end }
        if isLatin { return units[end + 1] < 0x61 ? index + 1 : end }
        return characters[Int(units[index - 1])].contains(.aliasEnd) ? index + 1 : end
    }

}
