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
    private let brands: BrandNames
    private let verbs = PhraseTable(EdgeWords.leadingVerbs)
    private let nouns = PhraseTable(EdgeWords.leadingNouns)
    let lines = PhraseTable(CompanyList.sortWords, backward: true)
    let sortNames = PhraseTable(NamingWords.sorts)

    init(edges: LeftEdgeFinder, moved: MovedTest) {
        self.edges = edges
        self.moved = moved
        context = UnitContext(edges: edges)
        placed = PlacedNames(edges: edges)
        centres = NamedCentres(edges: edges)
        sorts = ClassBodies(edges: edges)
        brands = BrandNames(edges: edges)
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
        // 中央 by itself
        if place.end - place.start == 2, units[place.end - 1] == .unit("央") {
            guard isCentre(place, in: units, floor: floor, limit: limit) else { return false }
            candidate = UnitCandidate(
                start: place.start, end: place.end, headStart: place.start, kind: .complete, category: .party,
                headCategory: .party, prefixEnd: place.start, determinerEnd: place.start, rule: .organ)
            return !isInTitle(place, units, scan)
        }
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
        if brands.mayName(place, in: units) {
            guard let start = brands.start(of: place, in: units, floor: floor, limit: limit) else {
                return false
            }
            candidate = UnitCandidate(
                start: start, end: place.end, headStart: place.start, kind: .proper, category: .enterprise,
                headCategory: .enterprise, prefixEnd: start, determinerEnd: start, rule: .placed)
            candidate.needsSupport = true
            guard !context.refuses(candidate, in: units, range: range), !isInTitle(place, units, scan) else {
                return false
            }
            candidate.isPerson = context.isPerson(candidate, in: units, limit: limit)
            return true
        }
        // 长阳土家族|自治县
        if head.kind == .division, units[place.start] == .unit("自"), place.end - place.start == 3,
            place.start > floor, place.end == limit || units[place.end] != .unit("委"),
            let start = edges.nationStart(endingAt: place.start, in: units, floor: floor)
        {
            candidate = UnitCandidate(
                start: start, end: place.end, headStart: place.start, kind: .division, category: .division,
                headCategory: .division, prefixEnd: start, determinerEnd: start, rule: .division)
            guard !context.refuses(candidate, in: units, range: range), !isInTitle(place, units, scan) else {
                return false
            }
            candidate.isPerson = context.isPerson(candidate, in: units, limit: limit)
            return true
        }
        // Most divisions have no name.
        if head.kind == .division, edges.isBare(place, in: units, floor: floor),
            units[place.start] == .unit("省")
                || (units[place.start] != .unit("县") || place.before != nil)
                    && edges.unknownDivision(endingAt: place.start, in: units, floor: floor) == nil
        {
            return false
        }
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
        if edge.start < place.start { stripVerb(&edge, head, place.start, in: units) }
        candidate = UnitCandidate(
            start: edge.start, end: place.end, headStart: place.start, kind: head.kind,
            category: head.category, headCategory: head.category,
            prefixEnd: edge.hasLevel || edge.hasPlace ? max(edge.start, edge.prefixEnd) : edge.start,
            determinerEnd: edge.hasDeterminer ? edge.determinerEnd : edge.start, rule: .organ)
        candidate.masked = edge.masked
        candidate.hasBody = edge.hasBody
        candidate.bodyEnd = edge.bodyEnd
        candidate.isLevelOnly = edge.hasLevel && !edge.hasPlace && !edge.hasBody
        let isPosted =
            hasPost(candidate.start, in: units, floor: floor) && takePost(&candidate, in: units, floor: floor)
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
        // 中共|云岭县委
        if head.category == .party, head.kind == .complete, candidate.prefixEnd - candidate.start >= 2,
            candidate.start - 2 >= floor, units[candidate.start - 1] == .unit("共"),
            units[candidate.start - 2] == .unit("中"),
            edges.isBoundary(candidate.start - 2, in: units, floor: floor)
        {
            candidate.start -= 2
            candidate.determinerEnd = candidate.start
        }
        if candidate.generic { candidate.category = .collective }
        if candidate.kind == .suffix { joinFields(&candidate, in: units, floor: floor) }
        if candidate.start > floor, units[candidate.start - 1] == .unit("驻") {
            takeSeat(&candidate, in: units, floor: floor)
        }
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
        if candidate.kind == .open { quoted(&candidate, in: units, range) }
        return true
    }

    /// 中央、省委, 中央对香港的支持, 中央决定: where it is the committee, no level.
    private func isCentre(_ place: HeadPlace, in units: [UInt16], floor: Int, limit: Int) -> Bool {
        let end = place.end
        // 贯彻好|中央精神
        guard end + 3 < limit,
            edges.isBoundary(place.start, in: units, floor: floor) || units[place.start - 1] == .unit("好")
        else { return false }
        switch (units[end], units[end + 1], units[end + 2]) {
        case (.unit("、"), .unit("省"), .unit("委")), (.unit("和"), .unit("省"), .unit("委")),
            (.unit("、"), .unit("市"), .unit("委")), (.unit("和"), .unit("市"), .unit("委")),
            (.unit("、"), .unit("国"), .unit("务")), (.unit("、"), .unit("自"), .unit("治")):
            return true
        case (.unit("对"), let next, _):
            return next != .unit("地") && next != .unit("口") && next != .unit("外") && next != .unit("省")
        // 贯彻好中央精神, 落实中央决策
        case (.unit("精"), .unit("神"), _), (.unit("决"), .unit("策"), _), (.unit("部"), .unit("署"), _),
            (.unit("要"), .unit("求"), _):
            return true
        case (.unit("决"), .unit("定"), _), (.unit("确"), .unit("定"), _), (.unit("提"), .unit("出"), _),
            (.unit("强"), .unit("调"), _), (.unit("指"), .unit("出"), _), (.unit("下"), .unit("发"), _),
            (.unit("印"), .unit("发"), _), (.unit("作"), .unit("出"), _), (.unit("已"), .unit("经"), _),
            (.unit("高"), .unit("度"), .unit("重")):
            return classes.isMargin(place.start, in: units, floor: floor)
        default: return false
        }
    }

    /// What stands in 《》 is the name of a text, but for a medium's own.
    private func isInTitle(_ place: HeadPlace, _ units: [UInt16], _ scan: TextScan) -> Bool {
        let isMedium =
            place.head.category == .institution && place.end < units.count
            && units[place.end] == .unit("》")
        return !isMedium && scan.isInTitle(place.start)
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
        case .collective
        where edge.hasField && headStart + 2 < units.count && units[headStart + 2] == .unit("部"):
            rest = 2
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
            headStart - edge.start - verb.length >= rest,
            head.kind != .open || rest == 0
                || nouns.longestMatch(in: units, at: edge.start, limit: headStart) == nil
        else { return }
        edge.start += verb.length
        edge.prefixEnd = edge.start
        edge.determinerEnd = edge.start
    }
}
