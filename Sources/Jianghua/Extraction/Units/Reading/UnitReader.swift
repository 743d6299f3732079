import JianghuaRecords

/// Reads one candidate: what the head and the words before it make together.
final class UnitReader: Sendable {
    let edges: LeftEdgeFinder
    let context: UnitContext
    let classes = CharacterClass.table
    let characters = UnitCharacters.table
    let placed: PlacedNames
    let moved: MovedTest
    private let centres: NamedCentres
    private let sorts: ClassBodies
    private let verbs = PhraseTable(EdgeWords.leadingVerbs)
    private let lines = PhraseTable(CompanyList.sortWords, backward: true)

    init(edges: LeftEdgeFinder, moved: MovedTest) {
        self.edges = edges
        self.moved = moved
        context = UnitContext(edges: edges)
        placed = PlacedNames(edges: edges)
        centres = NamedCentres(edges: edges)
        sorts = ClassBodies(edges: edges)
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
        if centres.mayName(place, in: units) {
            if let start = centres.start(of: place, in: units, floor: floor, limit: limit) {
                candidate = UnitCandidate(
                    start: start, end: place.end, headStart: place.start, kind: .proper,
                    category: .institution, headCategory: .institution, prefixEnd: start,
                    determinerEnd: start, rule: .proper)
                return !context.refuses(candidate, in: units, range: range) && !isInTitle(place, units, scan)
            }
        }
        if let start = sorts.start(of: place, in: units, floor: floor) {
            candidate = UnitCandidate(
                start: start, end: place.end, headStart: place.start, kind: .classBody, category: .collective,
                headCategory: .institution, generic: true, prefixEnd: start, determinerEnd: start,
                rule: .collective)
            return !context.refuses(candidate, in: units, range: range) && !isInTitle(place, units, scan)
        }
        if head.kind == .centre { return false }
        var edge = edges.edge(of: place, in: units, floor: floor)
        // What no lexicon knows before a society's field belongs to it only up to an edge.
        if head.kind == .suffix, head.category == .mass, edge.unknown > 0, !edge.isClean, !edge.hasDeterminer,
            edge.fieldStart >= 0
        {
            edge.start = edge.fieldStart
            edge.prefixEnd = edge.start
            edge.determinerEnd = edge.start
        }
        if head.kind == .complete, head.isFirm, edge.start == place.start,
            !isApart(place.start, in: units, floor: floor)
        {
            return false
        }
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
        let isPosted = takePost(&candidate, in: units, floor: floor)
        let isUnit =
            isPosted
            || (edge.hasDeterminer
                ? determined(&candidate, edge, head, in: units, floor: floor)
                : named(&candidate, edge, head, in: units, floor: floor))
        guard
            isPosted || edge.hasDeterminer
                ? isUnit : extend(&candidate, isUnit, place, edge, in: units, floor: floor)
        else { return false }
        if place.isLoose {
            guard candidate.hasPrefix, !edge.hasBody, !candidate.generic,
                characters[Int(units[candidate.prefixEnd - 1])].contains(.level)
            else { return false }
        }
        if candidate.generic { candidate.category = .collective }
        joinFields(&candidate, in: units, floor: floor)
        takeSeat(&candidate, in: units, floor: floor)
        if head.category == .military, head.kind == .actor {
            takeStation(&candidate, in: units, floor: floor)
        }
        if head.category == .military, head.kind == .complete, units[place.start] == .unit("某"),
            !takeService(&candidate, in: units, floor: floor)
        {
            return false
        }
        // 云湖电厂 is a facility, but where it acts.
        if head.category == .enterprise, head.kind == .actor, units[place.end - 1] == .unit("厂"),
            !candidate.generic
        {
            candidate.needsSupport = true
        }
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
            && units[place.end] == .unit("》")
        return !isMedium && scan.isInTitle(place.start)
    }

    /// A kind of body, or a name of many, with a determiner.
    private func determined(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, _ head: Head, in units: [UInt16], floor: Int
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
        // 省市县乡
        case .division where edge.isScopeOnly && isLevelList(candidate, in: units): return false
        case .block, .field, .centre: return false
        default: break
        }
        // 国务院教育行政部门, 中央金融管理部门: one of its kind.
        if edge.isScopeOnly, edge.hasField, !edge.isWide, head.kind == .type || head.kind == .collective,
            units[candidate.end - 1] == .unit("门"), isCentral(candidate, in: units)
        {
            candidate.rule = .field
            candidate.category = edge.category ?? .government
            candidate.prefixEnd = candidate.determinerEnd
            candidate.determinerEnd = candidate.start
            return true
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
        // 支持在京高校学科建设: for whose good something is done.
        candidate.needsActing  // 其他地区 are bodies whatever they do.
        =
            edge.isWeak && !isOther(candidate, in: units)
            // 各类开发区 are zones, as any.
            || head.kind == .division && isOfKinds(candidate, in: units)
            // 该省(区、市) is a place.
            || head.kind == .division && units[candidate.start] == .unit("该")
            || isActor && edge.isScopeOnly
                && (edge.isWide || units[candidate.end - 1] == .unit("室")
                    || moved.isMoved(candidate.start, in: units, floor: floor))
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
        case .suffix
        where head.category == .mass && candidate.end - candidate.headStart == 2
            && isQuoted(&candidate, in: units, floor: floor):
            candidate.rule = .proper
        // 清河商会
        case .suffix
        where head.category == .mass && head.isFirm && edge.hasProperPlace && !edge.hasField && edge.isClean
            && !edge.hasLevel && !edge.hasDescriptor && candidate.end - candidate.headStart == 2:
            candidate.rule = .proper
        case .suffix where isOfLevel(candidate, edge, head, in: units):
            candidate.rule = .organ
        case .suffix where !edge.hasField && !edge.hasBody:
            guard context.isOffice(candidate, in: units, floor: floor) else { return false }
            candidate.category = .taskforce
        case .suffix where head.category == .institution && !edge.isClean: return false
        case .suffix:
            candidate.rule = .field
            candidate.category = category(of: head, edge)
        case .open:
            guard edge.unknown == 0 || edge.isClean, !isManner(candidate, in: units) else { return false }
            candidate.rule = .task
        case .proper:
            let isNamed =
                edge.hasProperPlace || edge.hasLocalLevel || edge.unknown > 1
                || edge.hasField && edge.hasPlace
            guard isNamed, edge.isClean, !edge.hasDescriptor else { return false }
            if head.category == .enterprise, isShort(candidate, in: units) {
                // 华泰重工, but not 绿色矿业
                guard candidate.headStart - candidate.start >= 2, candidate.headStart - candidate.start <= 4,
                    lines.longestMatch(in: units, endingAt: candidate.headStart, from: floor) == nil
                else { return false }
                candidate.needsSupport = true
            }
            candidate.rule = .proper
        case .type: return type(&candidate, edge, head, in: units)
        case .actor, .classBody: actor(&candidate, edge, head, in: units)
        case .collective where isFunction(candidate, edge, in: units):
            candidate.rule = .field
            candidate.category = edge.category ?? .government
        case .collective:
            candidate.generic = true
            candidate.rule = .set
            // 各地区 has its determiner in the head.
            if candidate.start == candidate.headStart, units[candidate.start] == .unit("各") {
                candidate.determinerEnd = candidate.start + 1
            }
        case .division: return division(&candidate, edge, in: units, floor: floor)
        case .block, .field, .centre: return false
        }
        return true
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
        let isRoom = units[candidate.end - 1] == .unit("室")
        if edge.hasBody, let category = edge.category,
            UnitCandidate.isSection(
                candidate.headStart..<candidate.end, head.category, of: category, in: units)
        {
            candidate.category = category
        }
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
        guard edge.hasField || edge.hasBody, isDepartment else { return false }
        if isUnit(candidate, in: units) {
            // 由|产权单位, 收费单位要: of a sort, and they act.
            guard edge.hasField, !edge.hasLevel, !edge.hasPlace, !edge.hasBody, edge.unknown == 0 else {
                return false
            }
            candidate.generic = true
            candidate.needsActing = true
            candidate.rule = .acting
            return true
        }
        candidate.rule = .field
        candidate.category = category(of: head, edge)
        return true
    }

    private func actor(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, _ head: Head, in units: [UInt16]
    ) {
        // 桐山企业 are many.
        let isOfZone = edge.hasLocalLevel && !edge.hasPlace && edge.prefixEnd - edge.start > 1
        if edge.hasProperPlace || isOfZone, !edge.masked, !head.isFirm, head.category == .enterprise {
            candidate.generic = true
            candidate.needsActing = true
            candidate.rule = .acting
            return
        }
        // 云岭重点实验室 is a facility, but where it acts.
        if units[candidate.end - 1] == .unit("室") {
            candidate.generic = true
            candidate.needsActing = true
            candidate.rule = .acting
            return
        }
        let isNamed =
            edge.hasProperPlace || edge.masked
            || edge.hasLocalLevel && head.category != .collective && !isOfQuarters(candidate, edge, in: units)
        // 市保险|行业协会
        let isSociety = head.category == .mass && edge.hasLocalLevel && units[candidate.end - 1] == .unit("会")
        if isNamed, !edge.hasDescriptor || isSociety || edge.hasProperPlace && head.kind == .classBody {
            candidate.rule = .organ
            return
        }
        // 住建局党委
        if edge.hasBody, head.category == .party, Self.endsOrgan(units[max(0, candidate.headStart - 1)]) {
            candidate.rule = .organ
            candidate.category = .party
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

    /// A known, a masked, or an unknown name between edges.
    private func division(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, in units: [UInt16], floor: Int
    ) -> Bool {
        if edge.hasField || edge.hasBody || edge.hasDescriptor, !edge.masked { return false }
        if !edge.masked && !edge.hasProperPlace {
            guard edge.start == candidate.headStart, units[candidate.headStart] != .unit("省"),
                let start = edges.unknownDivision(endingAt: candidate.headStart, in: units, floor: floor)
            else { return false }
            candidate.start = start
            // Many words end in 区 or 市, few in 镇 or 街道.
            let isTown =
                characters[Int(units[candidate.end - 1])].contains(.village)
                || candidate.end - candidate.headStart == 2
            candidate.needsSupport = !isTown || !context.standsAlone(candidate.end, in: units)
            // 打造科创社区, “桐山社区”
            if isTown, isMade(candidate, start, in: units, floor: floor) {
                return false
            }
            // 老郴县 is no more.
            if !isTown, characters[Int(units[start])].contains(.former) { return false }
        }
        takeNumeral(&candidate, edge, in: units, floor: floor)
        candidate.prefixEnd = candidate.start
        candidate.determinerEnd = candidate.start
        candidate.category = .division
        candidate.rule = .division
        return true
    }

    /// A verb at the left end that has the form of a field of duty: 组织宣讲团, 建设实践中心.
    private func stripVerb(_ edge: inout LeftEdge, _ head: Head, _ headStart: Int, in units: [UInt16]) {
        guard !edge.hasLevel, !edge.hasPlace, !edge.hasDeterminer, !edge.masked else { return }
        // 领导的|发展低空经济工作组, 成立|推进…工作组
        if head.kind == .open, edge.start > 0, headStart - edge.start > 4 {
            switch units[edge.start - 1] {
            case .unit("的"), .unit("立"): return
            default: break
            }
        }
        let rest: Int
        switch head.kind {
        // 教育行政部门
        case .collective where edge.hasField && units[headStart + 2] == .unit("部"): rest = 2
        case .complete, .collective, .classBody, .proper: rest = 0
        // 组织宣讲团, 组织职业院校: who is sent.
        case .open
        where isOrganizing(edge.start, headStart, in: units)
            && (isTeam(headStart, in: units) || isBehindModal(edge.start, in: units)):
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
