import JianghuaRecords

/// Reads one candidate: what the head and the words before it make together.
final class UnitReader: Sendable {
    let edges: LeftEdgeFinder
    let context: UnitContext
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    private let placed: PlacedNames
    private let verbs = PhraseTable(EdgeWords.leadingVerbs.map { ($0, true) })

    init(edges: LeftEdgeFinder) {
        self.edges = edges
        context = UnitContext(edges: edges)
        placed = PlacedNames(edges: edges)
    }

    /// Whether the head ends a unit, which is then the candidate. O(reach of the left edge).
    ///
    /// - Parameter candidate: of no meaning where there is none. It is written in place, as handing it on took
    ///   longer than finding it.
    func read(
        _ place: HeadPlace, into candidate: inout UnitCandidate, in units: [UInt16], _ scan: TextScan,
        range: Range<Int>
    ) -> Bool {
        let (head, floor, limit) = (place.head, range.lowerBound, range.upperBound)
        var edge = edges.edge(of: place, in: units, floor: floor)
        stripVerb(&edge, head, place.start, in: units)
        candidate = UnitCandidate(
            start: edge.start, end: place.end, headStart: place.start, kind: head.kind,
            category: head.category, headCategory: head.category,
            prefixEnd: edge.hasLevel || edge.hasPlace ? max(edge.start, edge.prefixEnd) : edge.start,
            determinerEnd: edge.hasDeterminer ? edge.determinerEnd : edge.start, rule: .organ)
        candidate.masked = edge.masked
        candidate.hasBody = edge.hasBody
        candidate.bodyEnd = edge.bodyEnd
        candidate.isLevelOnly = edge.hasLevel && !edge.hasPlace && !edge.hasBody
        let isUnit =
            edge.hasDeterminer
            ? determined(&candidate, edge, head, in: units)
            : named(&candidate, edge, head, in: units, floor: floor)
        guard edge.hasDeterminer ? isUnit : extend(&candidate, isUnit, place, edge, in: units, floor: floor)
        else { return false }
        if candidate.generic { candidate.category = .collective }
        guard !context.refuses(candidate, in: units, range: range), !isInTitle(place, units, scan)
        else {
            return false
        }
        candidate.isPerson = context.isPerson(candidate, in: units, limit: limit)
        quoted(&candidate, in: units, range)
        return true
    }

    /// What stands in 《》 is the name of a text, but for a medium's own.
    private func isInTitle(_ place: HeadPlace, _ units: [UInt16], _ scan: TextScan) -> Bool {
        let isMedium =
            place.head.category == .institution && place.end < units.count
            && units[place.end] == 0x300B
        return !isMedium && scan.isInTitle(place.start)
    }

    /// A kind of body, or a name of many, with a determiner.
    private func determined(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, _ head: Head, in units: [UInt16]
    ) -> Bool {
        // 本地区 is a territory.
        if isTerritory(candidate, in: units) { return false }
        switch head.kind {
        case .suffix, .proper:
            if edge.isScopeOnly { return false }
            if edge.hasField || edge.hasBody || edge.hasDescriptor { break }
            // 我局, 各委办: only where the head is a word of its own.
            guard candidate.end - candidate.headStart > 1 || edge.isOwn else { return false }
        case .type where edge.isScopeOnly && head.category != .government: return false
        // 全国高新区
        case .division where edge.isScopeOnly && candidate.end - candidate.headStart > 2: return false
        case .block: return false
        default: break
        }
        // 省级考评团, 全国创建工作领导小组: one body of that level.
        if head.kind == .open, edge.isScopeOnly,
            edge.hasDescriptor || edge.hasField || edge.unknown > 0 || !edge.isWide
        {
            candidate.rule = .task
            candidate.determinerEnd = candidate.start
            return true
        }
        candidate.generic = true
        let isActor = head.kind == .actor && (head.category == .enterprise || head.category == .institution)
        candidate.needsActing = edge.isWeak || isActor && edge.isScopeOnly && edge.isWide
        candidate.rule = .collective
        return true
    }

    private func named(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, _ head: Head, in units: [UInt16], floor: Int
    ) -> Bool {
        switch head.kind {
        case .complete:
            if edge.start == candidate.headStart,
                characters[Int(units[candidate.headStart])].contains(.level),
                let word = edges.word(in: units, endingAt: candidate.headStart + 1, floor: floor),
                word.length > 1
            {
                // 区政府 of 试点地区政府 is none; 自治区政府 begins with 自治区.
                guard word.value.kind == .level || word.value.kind == .scope else {
                    return word.value.kind == .hard
                }
                if word.value.kind == .level {
                    candidate.start = candidate.headStart + 1 - word.length
                    candidate.prefixEnd = candidate.headStart + 1
                    candidate.determinerEnd = candidate.start
                    return true
                }
            }
            complete(&candidate, edge, head, in: units)
        case .suffix where !edge.hasField && !edge.hasBody:
            guard context.isOffice(candidate, in: units, floor: floor) else { return false }
            candidate.category = .taskforce
        case .suffix where head.category == .institution && !edge.isClean: return false
        case .suffix:
            candidate.rule = .field
            candidate.category = category(of: head, edge)
        case .open:
            guard edge.unknown == 0 || edge.isClean else { return false }
            candidate.rule = .task
        case .proper:
            let isNamed =
                edge.hasProperPlace || edge.hasLocalLevel || edge.unknown > 1
                || edge.hasField && edge.hasPlace
            guard isNamed, edge.isClean, !edge.hasDescriptor else { return false }
            candidate.rule = .proper
        case .type: return type(&candidate, edge, head, in: units)
        case .actor, .classBody: actor(&candidate, edge, head)
        case .collective:
            candidate.generic = true
            candidate.rule = .set
            // 各地区 has its determiner in the head.
            if candidate.start == candidate.headStart, units[candidate.start] == 0x5404 {
                candidate.determinerEnd = candidate.start + 1
            }
        case .division: return division(&candidate, edge, in: units, floor: floor)
        case .block: return false
        }
        return true
    }

    /// “市民寻访团”: the quotes bound a name.
    private func quoted(
        _ candidate: inout UnitCandidate, in units: [UInt16], _ range: Range<Int>
    ) {
        guard candidate.kind == .open, candidate.end < range.upperBound, units[candidate.end] == 0x201D else {
            return
        }
        let bottom = max(range.lowerBound, candidate.start - 10)
        var index = candidate.start
        while index > bottom, units[index - 1] != 0x201C {
            guard classes[Int(units[index - 1])].contains(.han) else { return }
            index -= 1
        }
        guard index > bottom, units[index - 1] == 0x201C else { return }
        candidate.start = index
        candidate.prefixEnd = index
        candidate.determinerEnd = index
    }

    private func complete(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, _ head: Head, in units: [UInt16]
    ) {
        // 市委, 县政府: the level is in the head.
        let isLevel = characters[Int(units[candidate.headStart])].contains(.level)
        if isLevel, edge.hasPlace || edge.masked || edge.start == candidate.headStart,
            candidate.headStart + 1 < units.count,
            characters[Int(units[candidate.headStart + 1])].contains(.levelOrgan)
        {
            candidate.prefixEnd = candidate.headStart + 1
        }
        // 县政府督查室 is the government's.
        let isRoom = units[candidate.end - 1] == 0x5BA4
        if edge.hasBody, head.category == .government || isRoom, let category = edge.category {
            candidate.category = category
        }
    }

    /// 宣传部门, 公安机关; with a qualifier of another sort a collective: 窗口单位.
    private func type(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, _ head: Head, in units: [UInt16]
    ) -> Bool {
        let isDepartment = isDepartment(candidate, in: units)
        if edge.hasDescriptor, isDepartment, !edge.hasField || edge.isDescriptorFirst {
            candidate.generic = true
            candidate.rule = .collective
            return true
        }
        guard edge.hasField || edge.hasBody, isDepartment, !isUnit(candidate, in: units) else { return false }
        candidate.rule = .field
        candidate.category = category(of: head, edge)
        return true
    }

    private static let departments: Phrase = "部门单位"

    /// Only 部门, 机关 and 单位 stand behind fields and qualifiers as such.
    private func isDepartment(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.end - candidate.headStart == 2 else {
            return candidate.isHead(Self.departments, in: units)
        }
        switch (units[candidate.headStart], units[candidate.headStart + 1]) {
        case (0x90E8, 0x95E8), (0x673A, 0x5173), (0x5355, 0x4F4D): return true  // 部门 机关 单位
        default: return false
        }
    }

    /// 地区, 省份: they take 各 and the like, but no scope and no field.
    private func isTerritory(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.end - candidate.headStart == 2 else { return false }
        switch (units[candidate.headStart], units[candidate.headStart + 1]) {
        case (0x5730, 0x533A), (0x7701, 0x4EFD), (0x5730, 0x65B9), (0x5730, 0x5E02):
            return units[candidate.start] != 0x5404 && units[candidate.start] != 0x90E8  // 各 部
                && units[candidate.start] != 0x5927 && units[candidate.start] != 0x6709  // 大 有
                && units[candidate.start] != 0x5176 && units[candidate.start] != 0x5BF9  // 其 对
        default: return false
        }
    }

    private func isUnit(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        units[candidate.headStart] == 0x5355  // 单位
    }

    private func actor(_ candidate: inout UnitCandidate, _ edge: LeftEdge, _ head: Head) {
        let isNamed = edge.hasProperPlace || edge.masked || edge.hasLocalLevel && head.category != .collective
        if isNamed, !edge.hasDescriptor || edge.hasProperPlace && head.kind == .classBody {
            candidate.rule = .organ
            return
        }
        candidate.generic = true
        if head.kind == .classBody {
            candidate.rule = .collective
        } else if head.category == .party, edge.hasField || edge.hasBody {
            candidate.rule = .collective
        } else {
            candidate.needsActing = true
            candidate.rule = .acting
        }
    }

    private func category(of head: Head, _ edge: LeftEdge) -> UnitCategory {
        head.category == .government ? edge.category ?? .government : head.category
    }

    /// A known, a masked, or an unknown name between edges.
    private func division(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, in units: [UInt16], floor: Int
    ) -> Bool {
        if edge.hasField || edge.hasBody || edge.hasDescriptor, !edge.masked { return false }
        if !edge.masked && !edge.hasProperPlace {
            guard edge.start == candidate.headStart, units[candidate.headStart] != 0x7701,  // 省
                let start = edges.unknownDivision(endingAt: candidate.headStart, in: units, floor: floor)
            else { return false }
            candidate.start = start
            // Many words end in 区 or 市, few in 镇 or 街道.
            let isTown =
                characters[Int(units[candidate.end - 1])].contains(.village)
                || candidate.end - candidate.headStart == 2
            candidate.needsSupport = !isTown || !context.standsAlone(candidate.end, in: units)
            // 老郴县 is no more.
            if !isTown, characters[Int(units[start])].contains(.former) { return false }
        }
        candidate.prefixEnd = candidate.start
        candidate.determinerEnd = candidate.start
        candidate.category = .division
        candidate.rule = .division
        return true
    }

    /// Takes in what no lexicon knows. False where it makes no unit.
    private func extend(
        _ candidate: inout UnitCandidate, _ isUnit: Bool, _ place: HeadPlace, _ edge: LeftEdge,
        in units: [UInt16], floor: Int
    ) -> Bool {
        let head = place.head
        let start = isUnit ? candidate.start : place.start
        guard start > floor, classes[Int(units[start - 1])].contains(.han) else { return isUnit }
        switch head.kind {
        case .complete, .suffix, .proper, .actor, .type: break
        default: return isUnit
        }
        if !edge.hasPlace, !edge.hasLevel, takesHouse(candidate, isUnit, in: units),
            // 集团|党委 before 团党委.
            let first = placed.houseStart(place.start, in: units, floor: floor)
                ?? placed.houseStart(start, in: units, floor: floor)
        {
            move(&candidate, to: first)
            candidate.generic = false
            candidate.needsActing = false
            candidate.rule = .organ
            if candidate.category == .collective { candidate.category = head.category }
            return true
        }
        if head.kind == .type || head.kind == .actor && !head.isFirm {
            return takeTown(&candidate, isUnit, place, in: units, floor: floor)
                || takeKind(&candidate, isUnit, place, edge, in: units, floor: floor)
        }
        if start == place.start, head.kind != .actor,
            let branch = placed.branchStart(
                start, takesPlace: isUnit && isBranch(candidate, in: units), in: units, floor: floor)
        {
            move(&candidate, to: branch.start)
            candidate.prefixEnd = place.start
            candidate.rule = .placed
            if let category = branch.category { candidate.category = category }
            return true
        }
        // 自然资源葵湖分局: the field stands before the place.
        if isUnit, candidate.kind == .complete, units[candidate.end - 1] == 0x5C40,
            units[candidate.end - 2] == 0x5206,  // 分局
            let first = placed.fieldStart(
                before: candidate.start, isPlace: edge.hasPlace, in: units, floor: floor)
        {
            candidate.start = first
            candidate.prefixEnd = first
            candidate.determinerEnd = first
            candidate.rule = .placed
            return true
        }
        return takePlaced(&candidate, isUnit, place, edge, in: units, floor: floor)
    }

    /// 白桦林社区党委, 红星村党组织: the division is in the head, its name in no list.
    private func takeTown(
        _ candidate: inout UnitCandidate, _ isUnit: Bool, _ place: HeadPlace, in units: [UInt16], floor: Int
    ) -> Bool {
        guard isUnit, candidate.needsActing || candidate.generic, candidate.start == place.start,
            place.head.kind == .actor, place.head.category == .party || place.head.category == .mass
        else { return false }
        switch units[place.start] {
        case 0x6751: break  // 村
        case 0x793E where units[place.start + 1] == 0x533A: break  // 社区
        case 0x8857 where units[place.start + 1] == 0x9053: break  // 街道
        default: return false
        }
        guard let first = edges.unknownPlace(endingAt: place.start, in: units, floor: floor) else {
            return false
        }
        move(&candidate, to: first)
        candidate.generic = false
        candidate.needsActing = false
        candidate.category = place.head.category
        candidate.rule = .organ
        return true
    }

    /// 各临床科室, 各级统计机构: a determiner before a kind whose qualifier no lexicon knows.
    private func takeKind(
        _ candidate: inout UnitCandidate, _ isUnit: Bool, _ place: HeadPlace, _ edge: LeftEdge,
        in units: [UInt16], floor: Int
    ) -> Bool {
        guard !isUnit || candidate.needsActing, !edge.isClean,
            let name = placed.name(of: place, in: units, floor: floor), name.determinerEnd > name.start,
            place.start - name.determinerEnd <= 6, characters[Int(units[name.start])].contains(.related)
        else { return isUnit }
        move(&candidate, to: name.start)
        candidate.determinerEnd = name.determinerEnd
        candidate.generic = true
        candidate.needsActing = false
        candidate.rule = .collective
        return true
    }

    /// A name by its end and its place in the text.
    private func takePlaced(
        _ candidate: inout UnitCandidate, _ isUnit: Bool, _ place: HeadPlace, _ edge: LeftEdge,
        in units: [UInt16], floor: Int
    ) -> Bool {
        let head = place.head
        let isBare = isUnit && candidate.needsActing
        if isUnit, !isBare {
            // 第三 of 市第三人民医院, 政务和 of 市政务和数据局: cut names, where nothing bounds them.
            guard head.kind == .complete || head.isFirm, !edge.hasPlace, !edge.hasLevel, !edge.masked,
                !characters[Int(units[place.start])].contains(.level)
            else { return true }
            // 公安局|交警大队: two names, which are joined as such.
            switch units[candidate.start - 1] {
            case 0x5C40, 0x5385, 0x90E8, 0x59D4, 0x7F72, 0x9662, 0x4F1A: return true  // 局 厅 部 委 署 院 会
            default: break
            }
            let isConnected = characters[Int(units[candidate.start - 1])].contains(.connector)
            guard isConnected || !edges.isBoundary(candidate.start, in: units, floor: floor) else {
                return true
            }
        } else if head.kind == .complete || head.kind == .actor && !head.isFirm {
            return isUnit
        }
        guard let name = placed.name(of: place, in: units, floor: floor),
            name.start < candidate.start || !isUnit
        else { return isUnit }
        if isUnit, !isBare {
            guard name.hasLevel else { return true }
        } else if !head.isFirm {
            guard name.hasLevel, place.start - name.prefixEnd >= 2, place.start - name.prefixEnd <= 6 else {
                return isUnit
            }
        } else if head.kind == .actor || head.category == .institution, name.isPlain, !name.isBound {
            // 寄宿制学校 is a kind.
            return isUnit
        }
        candidate.start = name.start
        candidate.prefixEnd = name.prefixEnd
        candidate.determinerEnd = name.determinerEnd
        candidate.isLevelOnly = name.hasLevel && name.prefixEnd - name.start == 1
        candidate.needsActing = false
        candidate.generic = name.determinerEnd > name.start
        candidate.rule = candidate.generic ? .collective : .placed
        candidate.category = head.category
        if head.category == .government, let category = name.category { candidate.category = category }
        candidate.needsSupport = !isUnit && (!name.isBound || !head.isFirm) || isBare && !name.isBound
        candidate.isPlain = name.isPlain
        return true
    }

    private func move(_ candidate: inout UnitCandidate, to start: Int) {
        candidate.start = start
        candidate.prefixEnd = start
        candidate.determinerEnd = start
    }

    /// 党组, 工会, 办公室, 督查室: what the speaker's own house has.
    private func takesHouse(_ candidate: UnitCandidate, _ isUnit: Bool, in units: [UInt16]) -> Bool {
        switch candidate.headCategory {
        case .party, .mass: return isUnit && (candidate.kind == .complete || candidate.kind == .actor)
        default: break
        }
        if candidate.kind == .type { return isOrgan(candidate, in: units) }
        guard candidate.kind == .suffix || candidate.kind == .complete, candidate.end - candidate.start >= 3
        else { return false }
        switch units[candidate.end - 1] {
        case 0x5BA4, 0x79D1, 0x80A1: return true  // 室 科 股
        case 0x529E, 0x4F1A: return candidate.kind == .complete  // 办 会: 集团安委会
        default: return false
        }
    }

    private func isOrgan(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        candidate.end - candidate.headStart == 2 && units[candidate.headStart] == 0x673A
            && units[candidate.headStart + 1] == 0x5173  // 机关
    }

    /// A branch or a paper, which has the name of its place: 供电公司, 日报社.
    private func isBranch(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.kind == .complete else { return false }
        switch units[candidate.end - 1] {
        case 0x62A5: return candidate.headCategory == .institution  // 报
        case 0x793E, 0x53F0: return candidate.headCategory == .institution  // 社 台
        case 0x53F8, 0x56E2, 0x884C: return candidate.headCategory == .enterprise  // 公司 集团 行
        default:
            // 海澄特别行政区政府, 云岭自治县人民政府
            return units[candidate.headStart] == 0x7279 || units[candidate.headStart] == 0x81EA
        }
    }

    /// 组织 and nothing else before the head.
    private func isOrganizing(_ start: Int, _ headStart: Int, in units: [UInt16]) -> Bool {
        headStart - start == 2 && units[start] == 0x7EC4 && units[start + 1] == 0x7EC7
    }

    /// 驻村工作队, 宣讲团, 专家组; 组织协调组 has 组织 in its name.
    private func isTeam(_ headStart: Int, in units: [UInt16]) -> Bool {
        for index in headStart..<min(units.count, headStart + 6) {
            switch units[index] {
            case 0x961F, 0x56E2: return true  // 队 团
            case 0x7EC4: return units[headStart] == 0x4E13  // 组 of 专家组
            default: continue
            }
        }
        return false
    }

    /// A verb at the left end that has the form of a field of duty: 组织宣讲团, 建设实践中心.
    private func stripVerb(_ edge: inout LeftEdge, _ head: Head, _ headStart: Int, in units: [UInt16]) {
        guard !edge.hasLevel, !edge.hasPlace, !edge.hasDeterminer, !edge.masked else { return }
        let rest: Int
        switch head.kind {
        case .complete, .collective, .classBody, .proper: rest = 0
        // 组织宣讲团, 组织职业院校: who is sent.
        case .open where isOrganizing(edge.start, headStart, in: units) && isTeam(headStart, in: units):
            rest = 0
        case .actor where isOrganizing(edge.start, headStart, in: units): rest = 0
        case .open: rest = 2
        case .suffix where head.category == .institution && edge.unknown > 0: rest = 2
        default: return
        }
        guard let verb = verbs.longestMatch(in: units, at: edge.start, limit: headStart),
            headStart - edge.start - verb.length >= rest
        else { return }
        edge.start += verb.length
        edge.prefixEnd = edge.start
        edge.determinerEnd = edge.start
    }
}
