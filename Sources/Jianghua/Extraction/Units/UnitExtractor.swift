import JianghuaRecords

/// Named units and their roles.
///
/// One pass finds single candidates by the ends of names; lists then share heads and prefixes, bare kinds are
/// kept where they act, and the clause around a list gives its role.
struct UnitExtractor: Sendable {
    // The tables are the same for every extractor: built once, at first use.
    static let finder = UnitFinder()
    private static let actingTest = ActingTest(moved: finder.moved)
    private static let roles = UnitRoles(moved: finder.moved)
    // A static value is asked whether it has been made at every look, a stored one is not.
    let finder = Self.finder
    let actingTest = Self.actingTest
    private let roles = Self.roles
    private let coordination = Coordination.shared
    private let identity = UnitIdentity()
    private let lexicon: LexiconUnits?

    init(lexicon: UserLexicon? = nil) {
        self.lexicon = lexicon.map { LexiconUnits($0, category: Self.finder.category(of:)) }
    }

    /// O(speech).
    /// - Parameter terms: names in which there are no units, ascending.
    func units(
        in scan: TextScan, drafts: SpeechDrafts, tense: TenseMap, terms: [Range<Int>] = []
    ) -> [UnitDraft] {
        let speech = drafts.speech
        // A title names bodies too: 国务院办公厅关于印发…的通知.
        let start = speech.title == nil ? speech.body : speech.range.lowerBound
        let range = start..<max(speech.body, speech.range.upperBound)
        let units = scan.units
        var names = UnitNames(units)
        var candidates = finder.candidates(in: scan, range: range, names: &names)
        if let title = speech.title {
            // 来源:桐山日报 between the two is no part of the speech.
            candidates.removeAll { $0.start >= title.upperBound && $0.start < speech.body }
        }
        if !terms.isEmpty { candidates.removeAll { terms.hold($0.range) } }
        lexicon?.merge(into: &candidates, in: units, range: range, &names)
        identity.takePlaces(&candidates, in: units, &names)
        identity.recognize(&candidates, in: units)
        var first = 0
        while first < candidates.count {
            let end = coordination.listEnd(from: first, candidates, in: units)
            // Most stand alone, and to most of these nothing is to be done.
            let isList = end - first > 1
            if isList || candidates[first].needsSupport {
                keepSupported(&candidates, first..<end, in: units, range)
            }
            if isList || candidates[first].hasDeterminer || candidates[first].hasPrefix {
                coordination.restore(&candidates, first..<end, in: units, &names)
            }
            if isList || candidates[first].needsActing {
                keepActing(&candidates, first..<end, in: units, range)
            }
            if isList || !candidates[first].generic {
                dropMade(&candidates, first..<end, in: units, range)
            }
            first = end
        }
        coordination.shareClauses(&candidates, in: units, &names)
        keepNamed(&candidates, &names)
        ParallelNames().keep(&candidates, in: units, floor: range.lowerBound)
        candidates.removeAll { $0.needsActing || $0.needsSupport }
        identity.settle(&candidates, in: units, &names)
        assignRoles(&candidates, drafts, tense, in: scan, range: range)
        identity.unite(&candidates, in: units, &names)
        return candidates.map { draft(of: $0, in: units, &names) }
    }

    private func draft(of candidate: UnitCandidate, in units: [UInt16], _ names: inout UnitNames) -> UnitDraft
    {
        // A name without brackets is the text of its range.
        let isPlain =
            candidate.name == nil && !units[candidate.range].contains { $0 == 0x28 || $0 == .unit("〔") }
        let name = isPlain ? nil : names.name(of: candidate)
        return UnitDraft(
            range: candidate.range, name: name.map { names.string(of: $0) },
            category: candidate.category, generic: candidate.generic, masked: candidate.masked,
            role: candidate.role, basis: candidate.basis,
            canonical: candidate.canonical.map { names.string(of: $0) }, rule: candidate.rule.rule)
    }

    /// From the last list to the first, so that a list can take the role of the next one in its clause.
    private func assignRoles(
        _ candidates: inout [UnitCandidate], _ drafts: SpeechDrafts, _ tense: TenseMap,
        in scan: TextScan, range: Range<Int>
    ) {
        let units = scan.units
        var times = drafts.times.count
        let firstLeads = candidates.contains { statesFirstLeads($0, in: units) }
        var next: (start: Int, role: UnitRole, basis: RoleBasis?)?
        var end = candidates.count
        while end > 0 {
            let first = coordination.listStart(before: end, candidates, in: units)
            let (group, last) = (first..<end, end - 1)
            end = first
            let mood = drafts.holders.innermost(at: candidates[first].start).map {
                drafts.directives[$0].mood
            }
            var setting = UnitRoles.Setting(
                mood: mood, inherited: nil, isGeneric: group.allSatisfy { candidates[$0].generic },
                isActing: candidates[last].rule == .acting, firstLeads: firstLeads)
            setting.isPartial = isPartial(candidates[first], in: units)
            setting.isGoverning = group.allSatisfy { isGoverning(candidates[$0], in: units) }
            setting.isPast = isPast(from: candidates[first].start, in: range, scan, tense)
            setting.isReview = tense.sectionTense(at: candidates[first].start) == .past
            while times > 0, drafts.times[times - 1].range.lowerBound >= candidates[last].end { times -= 1 }
            if times < drafts.times.count,
                followsClosely(drafts.times[times].range.lowerBound, candidates[last].end, in: units)
            {
                setting.timeEnd = drafts.times[times].range.upperBound
            }
            setting.chain = chain(around: first...last, candidates, in: units)
            // (县住建局、县信访局,各社区配合): what the last ones help the others with.
            setting.isHelped =
                next.map { $0.role == .assist && isComma(candidates[last].end, $0.start, in: units) } ?? false
            if let next, !setting.isHelped,
                continues(from: candidates[last].end, to: next.start, in: units)
                    || isSummed(from: candidates[last].end, to: next.start, in: units)
                    || isLoose(from: candidates[last].end, to: next.start, in: units)
                        && (roles.beginsClause(candidates[first].start, in: units, range: range)
                            || units[candidates[first].start - 1] == 0x2F)
            {
                setting.inherited = (next.role, next.basis)
            }
            roles.assign(&candidates, group, setting, in: units, range: range)
            if let role = roles.bracketed(behind: candidates[last].end, in: units, limit: range.upperBound) {
                for index in group {
                    candidates[index].role = role
                    candidates[index].basis = .explicit
                }
            }
            next = (candidates[first].start, candidates[first].role, candidates[first].basis)
        }
        shareAgency(&candidates, in: units, floor: range.lowerBound)
    }

    /// 由住建局验收、财政局拨款,审计局审计: 由 stands before all of them. O(candidates)
    private func shareAgency(_ candidates: inout [UnitCandidate], in units: [UInt16], floor: Int) {
        var agent: Int?
        for index in candidates.indices {
            let start = candidates[index].start
            if roles.isAgent(start, in: units, floor: floor) {
                agent = candidates[index].role == .mention ? nil : candidates[index].end
                continue
            }
            guard let end = agent, start > end else {
                agent = nil
                continue
            }
            if coordination.joins(end, start, in: units) {
                agent = candidates[index].end
                continue
            }
            guard start - end <= 14, start - end >= 3, units[end] != .unit("等"), units[end] != .unit("组"),
                !units[end..<start].contains(.unit("的")),
                units[start - 1] == .unit("、") || units[start - 1] == 0x2C,
                units[end..<(start - 1)].allSatisfy({ CharacterClass.table[Int($0)].contains(.han) }),
                candidates[index].end < units.count,
                CharacterClass.table[Int(units[candidates[index].end])].contains(.han),
                units[candidates[index].end] != .unit("的"), units[candidates[index].end] != .unit("等")
            else {
                agent = nil
                continue
            }
            if candidates[index].role == .mention {
                candidates[index].role = .responsible
                candidates[index].basis = .explicit
            }
            agent = candidates[index].end
        }
    }

    /// Whether the rest of the sentence tells of the past, as does what stands around it.
    private func isPast(
        from start: Int, in range: Range<Int>, _ scan: TextScan, _ tense: TenseMap
    ) -> Bool {
        guard tense.surroundingTense(at: start) == .past else { return false }
        if tense.sectionTense(at: start) == .past { return true }
        let end = max(start, scan.sentence(around: start, in: range).upperBound)
        return tense.ownTense(of: start..<end) == .past
    }

    /// Governments, committees, quarters and villages of no name.
    @inline(__always)
    private func isGoverning(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.kind == .actor, candidate.generic else { return false }
        switch candidate.headCategory {
        case .government, .party, .judiciary: return true
        default: return candidate.end - candidate.start <= 3 && candidate.headCategory == .collective
        }
    }

    /// Whether a time follows, maybe behind a comma or 在, 于, 从, 自.
    @inline(__always)
    private func followsClosely(_ time: Int, _ end: Int, in units: [UInt16]) -> Bool {
        guard time - end <= 1, time > end else { return time == end }
        switch units[end] {
        case 0x2C, 0x3A, 0x3B, .unit("在"), .unit("于"), .unit("从"), .unit("自"), .unit("到"): return true
        default: return false
        }
    }

    @inline(__always)
    private func isComma(_ end: Int, _ start: Int, in units: [UInt16]) -> Bool {
        start - end == 1 && (units[end] == 0x2C || units[end] == 0x3B)
    }

    /// 教育、民政等部门|和各学校: the list goes on behind what its members are said to be.
    private func isSummed(from end: Int, to start: Int, in units: [UInt16]) -> Bool {
        guard start - end >= 4, start - end <= 12, units[end] == .unit("等") else { return false }
        switch units[start - 1] {
        case .unit("和"), .unit("及"), .unit("与"), .unit("、"): break  // 和 及 与 、
        default: return false
        }
        return units[end..<(start - 1)].allSatisfy { CharacterClass.table[Int($0)].contains(.han) }
    }

    /// 个别单位, 部分学校, 少数干部所在单位
    @inline(__always)
    private func isPartial(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.hasDeterminer else { return false }
        switch units[candidate.start] {
        case .unit("个"): return units[candidate.start + 1] == .unit("别")
        case .unit("部"): return units[candidate.start + 1] == .unit("分")
        case .unit("少"): return true  // 少数
        default: return false
        }
    }

    /// The list with the lists before and behind it that nothing but a comma parts from it. O(lists), at most 8.
    private func chain(
        around list: ClosedRange<Int>, _ candidates: [UnitCandidate], in units: [UInt16]
    ) -> Range<Int>? {
        var first = list.lowerBound
        var steps = 0
        while first > 0, steps < 64 {
            let (end, start) = (candidates[first - 1].end, candidates[first].start)
            guard start > end, start - end <= 12,
                Self.isParted(end, start, in: units)
                    || roles.isBracketParted(end, start, in: units)
                    || first < list.lowerBound
                        && coordination.joins(end, start, in: units)
            else { break }
            first -= 1
            steps += 1
        }
        var last = list.upperBound
        steps = 0
        while last + 1 < candidates.count, steps < 64 {
            let (end, start) = (candidates[last].end, candidates[last + 1].start)
            guard start > end, start - end <= 12,
                Self.isParted(end, start, in: units)
                    || roles.isBracketParted(end, start, in: units)
                    || last > list.upperBound
                        && coordination.joins(end, start, in: units)
            else { break }
            last += 1
            steps += 1
        }
        guard first < list.lowerBound || last > list.upperBound else { return nil }
        return candidates[first].start..<candidates[last].end
    }

    /// Whether a list goes on behind an item that is no unit: A、有家属院的单位和B要….
    private func continues(from end: Int, to start: Int, in units: [UInt16]) -> Bool {
        guard end < start, start - end <= 40, units[end] == .unit("、") else { return false }
        return !units[end..<start].contains {
            $0 == 0x2C || $0 == .unit("。") || $0 == 0x3B || $0 == 0x0A || $0 == 0x29
        }
    }

    /// 列第一位的为牵头单位: the speech says who leads in its lists.
    @inline(__always)
    private func statesFirstLeads(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.generic, candidate.start > 1, units[candidate.start - 1] == .unit("为"),
            units[candidate.start] == .unit("牵")
        else { return false }
        for index in max(0, candidate.start - 13)..<(candidate.start - 1) {
            switch (units[index], units[index + 1]) {
            case (.unit("第"), .unit("一")), (.unit("首"), .unit("位")), (.unit("首"), .unit("个")): return true
            default: continue
            }
        }
        return false
    }

    /// Bare kinds in a list act together.
    private func keepActing(
        _ candidates: inout [UnitCandidate], _ group: Range<Int>, in units: [UInt16], _ range: Range<Int>
    ) {
        guard let first = group.first, let last = group.last else { return }
        guard group.contains(where: { candidates[$0].needsActing }) else { return }
        var end = candidates[last].end
        if end < range.upperBound, units[end] == .unit("等") { end += 1 }
        // 各社区、业委会要: those before it are bodies whatever they do.
        let weak = group.first { candidates[$0].needsActing } ?? first
        let isJoined = weak > first && candidates[weak - 1].end < candidates[weak].start
        let start = isJoined ? candidates[weak].start : candidates[first].start
        guard
            actingTest.acts(
                start..<end, isJoined: isJoined, in: units, floor: range.lowerBound, limit: range.upperBound)
        else { return }
        for index in group where !candidates[index].isFollower {
            // 电视台等媒体: the kind of those before it.
            if index > first, units[candidates[index].start - 1] == .unit("等") { continue }
            candidates[index].needsActing = false
        }
    }

    /// Names that no lexicon knows are names beside others, and where the words around them say so.
    private func keepSupported(
        _ candidates: inout [UnitCandidate], _ group: Range<Int>, in units: [UInt16], _ range: Range<Int>
    ) {
        guard let first = group.first, let last = group.last else { return }
        guard let weak = group.first(where: { candidates[$0].needsSupport }) else { return }
        if candidates[weak].kind == .actor, group.contains(where: { candidates[$0].generic }) {
            // 各大专院校、津贴学校及官立学校: kinds.
            for index in group where candidates[index].needsSupport && candidates[index].kind == .actor {
                candidates[index].needsSupport = false
                candidates[index].needsActing = true
                candidates[index].generic = true
                candidates[index].category = .collective
                candidates[index].rule = .acting
            }
            return
        }
        let isKnown = group.contains { index in
            let candidate = candidates[index]
            guard !candidate.needsSupport, !candidate.needsActing, !candidate.isFollower else { return false }
            // Nothing between two is no list.
            return index > first && candidates[index - 1].end < candidate.start
                || index < last && candidate.end < candidates[index + 1].start
        }
        // 桐江县|葵湖镇 say of each other that they are divisions.
        let isNested =
            candidates[weak].kind == .division && weak < last && candidates[weak + 1].kind == .division
            && candidates[weak].end == candidates[weak + 1].start
            && candidates[weak].end - candidates[weak].start >= 3
            && candidates[weak + 1].end - candidates[weak + 1].start >= 3
        if isNested {
            candidates[weak].needsSupport = false
            candidates[weak + 1].needsSupport = false
        }
        guard
            isKnown || isNested
                || actingTest.supports(
                    candidates[weak].start..<candidates[last].end,
                    isDivision: candidates[last].kind == .division,
                    isCompany: candidates[last].kind == .proper && candidates[last].rule == .placed
                        && candidates[last].headCategory == .enterprise,
                    isList: weak < last && candidates[weak].headCategory != .enterprise
                        && candidates[last].needsSupport, in: units, floor: range.lowerBound,
                    limit: range.upperBound)
        else { return }
        for index in group {
            // 桐山县|推进办: a part of the name behind it.
            if index < last, candidates[index].end == candidates[index + 1].start { continue }
            candidates[index].needsSupport = false
        }
    }

    /// What the speech names elsewhere is a name everywhere. O(candidates).
    private func keepNamed(_ candidates: inout [UnitCandidate], _ names: inout UnitNames) {
        // The first characters of those that need it, as bits: few names begin so.
        var openings: UInt64 = 0
        for candidate in candidates where candidate.needsSupport {
            openings |= 1 &<< UInt64(names.first(of: candidate.range))
        }
        guard openings != 0 else { return }
        var known = UnitNameSet()
        for candidate in candidates where !candidate.needsSupport && !candidate.needsActing {
            guard openings &>> UInt64(names.first(of: candidate.range)) & 1 != 0 else { continue }
            known.insert(names.name(of: candidate.range))
        }
        for index in candidates.indices where candidates[index].needsSupport {
            if known.contains(names.name(of: candidates[index].range)) {
                candidates[index].needsSupport = false
            }
        }
    }
}
