import JianghuaRecords

/// Finds single candidates from left to right: heads by their last character, then their left edge.
///
/// It and what it asks are classes, though they hold nothing but constants: structs of so many tables would be
/// copied as a whole for every head.
final class UnitFinder: Sendable {
    let heads: HeadFinder
    let characters = UnitCharacters.table
    let classes = CharacterClass.table
    let lists: HeadlessList
    private let fields: FieldActors
    private let companies: CompanyList
    private let reader: UnitReader
    private let bare: BareKinds
    let edges: LeftEdgeFinder
    let moved: MovedTest

    init() {
        edges = LeftEdgeFinder(bodies: UnitHeads.bodies)
        moved = MovedTest(edges: edges)
        heads = HeadFinder(edges: edges)
        lists = HeadlessList(edges: edges)
        fields = FieldActors(edges: edges, moved: moved)
        companies = CompanyList(edges: edges)
        reader = UnitReader(edges: edges, moved: moved)
        bare = BareKinds(edges: edges, context: reader.context, moved: moved)
    }

    /// What the end of a name says about its kind; government where it says nothing.
    func category(of name: String) -> UnitCategory { heads.head(of: name)?.category ?? .government }

    /// Candidates, ascending and not overlapping. O(range).
    func candidates(in scan: TextScan, range: Range<Int>, names: inout UnitNames) -> [UnitCandidate] {
        let units = scan.units
        let places = heads.places(in: scan, range: range)
        var found: [UnitCandidate] = []
        found.reserveCapacity(places.count)
        var candidate = UnitCandidate.none
        for place in places {
            if place.head.kind == .field {
                fields.append(place, in: units, range: range, to: &found, &names)
                continue
            }
            if companies.mayFollow(place, in: units),
                companies.append(before: place, in: units, floor: range.lowerBound, to: &found)
            {
                continue
            }
            if mayEndList(place, in: units, floor: range.lowerBound) {
                listMembers(of: place, in: units, range, &found, &names)
            }
            guard read(place, into: &candidate, behind: found, in: units, scan, range: range) else {
                continue
            }
            guard resolve(&candidate, &found, in: units) else { continue }
            if candidate.isPerson {
                dropPeople(before: candidate, &found, in: units, limit: range.upperBound)
                continue
            }
            if candidate.kind == .complete, candidate.headCategory == .enterprise {
                carriers(before: candidate, in: units, floor: range.lowerBound, &found, &names)
            }
            if candidate.kind == .type, !candidate.generic, candidate.start < candidate.headStart {
                fieldMembers(before: candidate, in: units, floor: range.lowerBound, &found, &names)
            }
            let end = reader.context.aliasEnd(after: candidate.end, in: units, limit: range.upperBound)
            if end > candidate.end {
                candidate.end = end
                // 各县(市、区)党政“一把手”
                if reader.context.isPerson(candidate, in: units, limit: range.upperBound) { continue }
            }
            found.append(candidate)
        }
        return found
    }

    /// 青石镇、瓦窑镇主要负责同志: people of all of them.
    private func dropPeople(
        before candidate: UnitCandidate, _ found: inout [UnitCandidate], in units: [UInt16], limit: Int
    ) {
        guard !candidate.generic, reader.context.isOfCharge(candidate.end, in: units, limit: limit) else {
            return
        }
        var start = candidate.start
        while let last = found.last, !last.generic, last.end + 1 == start, units[last.end] == 0x3001 {
            start = last.start
            found.removeLast()
        }
    }

    /// Whether a head makes a unit: with the words before it, or by itself.
    private func read(
        _ place: HeadPlace, into candidate: inout UnitCandidate, behind found: [UnitCandidate],
        in units: [UInt16], _ scan: TextScan, range: Range<Int>
    ) -> Bool {
        if !place.continues {
            if reader.read(place, into: &candidate, in: units, scan, range: range) { return true }
            if place.isCountable, let set = bare.set(place, in: units, range: range) {
                candidate = set
                return true
            }
        }
        if place.head.kind == .suffix, let last = found.last,
            let committee = standingCommittee(place, of: last, in: units)
        {
            candidate = committee
            return true
        }
        guard place.head.kind == .type || place.head.kind == .division else { return false }
        if let last = found.last, last.hasDeterminer || last.isFollower,
            let follower = bare.follower(place, last: last, in: units, range: range)
        {
            candidate = follower
            return true
        }
        if let region = bare.region(place, in: units, range: range) {
            candidate = region
            return true
        }
        guard let actor = bare.actor(place, in: units, range: range) else { return false }
        candidate = actor
        return true
    }

    /// 市人大及其常委会
    private func standingCommittee(
        _ place: HeadPlace, of last: UnitCandidate, in units: [UInt16]
    ) -> UnitCandidate? {
        guard last.category == .congress || last.category == .cppcc, !last.generic,
            place.head.category == .party,
            place.start - last.end == 2, units[last.end] == 0x53CA, units[last.end + 1] == 0x5176,  // 及其
            place.end - place.start == 3, units[place.start] == 0x5E38  // 常
        else { return nil }
        return UnitCandidate(
            start: place.start, end: place.end, headStart: place.start, kind: .suffix, category: .congress,
            headCategory: .party, prefixEnd: place.start, determinerEnd: place.start, rule: .organ)
    }

    /// What a head makes, or nil, where nothing is known of the names before it.
    func reading(of place: HeadPlace, in scan: TextScan, range: Range<Int>) -> UnitCandidate? {
        var candidate = UnitCandidate.none
        return read(place, into: &candidate, behind: [], in: scan.units, scan, range: range)
            ? candidate : nil
    }

    /// Takes away what a candidate covers and cuts off what another has. False where nothing is left.
    private func resolve(
        _ candidate: inout UnitCandidate, _ found: inout [UnitCandidate], in units: [UInt16]
    ) -> Bool {
        // 葵岭大学建设人工智能学院: the first does something for the second.
        if candidate.kind == .proper, let last = found.last, last.start >= candidate.start,
            last.end < candidate.headStart, last.kind == .proper || last.kind == .complete,
            moved.isVerb(last.end, in: units, limit: candidate.headStart)
        {
            return false
        }
        // 训练局会扩大学额: the name ends before the modal.
        if candidate.rule == .placed || candidate.rule == .proper, let last = found.last,
            last.end > candidate.start, last.end < candidate.headStart,
            units[last.end] == 0x4F1A || characters[Int(units[last.end])].contains(.modal)
        {
            return false
        }
        // 闽江学院更名大学: what only its surroundings could make a name covers none.
        if candidate.needsSupport, let last = found.last, last.end > candidate.start, !last.needsSupport,
            !last.needsActing
        {
            return false
        }
        while !found.isEmpty, found[found.count - 1].start >= candidate.start { found.removeLast() }
        guard !found.isEmpty else { return true }
        // 废止省 gives way to 省政府.
        if found[found.count - 1].needsSupport, found[found.count - 1].end > candidate.start {
            found.removeLast()
            return resolve(&candidate, found.last?.end ?? 0, &found, in: units)
        }
        return resolve(&candidate, found[found.count - 1].end, &found, in: units)
    }

    private func resolve(
        _ candidate: inout UnitCandidate, _ end: Int, _ found: inout [UnitCandidate], in units: [UInt16]
    ) -> Bool {
        guard !found.isEmpty else { return true }
        // What stands inside a person's title is none either: 湖北省 of 湖北省人民政府省长.
        if end > candidate.start {
            guard candidate.headStart >= end else { return false }
            cut(&candidate, at: end)
        }
        if candidate.start - end <= 3 { join(&candidate, &found, in: units) }
        return true
    }

    private func cut(_ candidate: inout UnitCandidate, at start: Int) {
        candidate.start = start
        candidate.prefixEnd = max(candidate.prefixEnd, start)
        candidate.determinerEnd = max(candidate.determinerEnd, start)
    }

    // MARK: names of two parts

    private static let member: Phrase = "成员单位"
    private static let taxOffice: Phrase = "税务总局"
    private static let bank: Phrase = "银行"

    /// Joins a name with the one that ends where it begins, where they are one name.
    private func join(_ candidate: inout UnitCandidate, _ found: inout [UnitCandidate], in units: [UInt16]) {
        guard let last = found.last else { return }
        if last.end == candidate.start, isInner(candidate, of: last, in: units) {
            found.removeLast()
            if candidate.generic, !last.generic, isAffiliated(candidate, in: units) {
                candidate.start = last.start
                candidate.prefixEnd = last.start
                candidate.determinerEnd = last.start
                candidate.generic = false
                candidate.needsActing = false
                candidate.category = .institution
                candidate.kind = .proper
                candidate.rule = .proper
                return
            }
            if last.generic, isOfTowns(candidate, last, in: units) {
                candidate.start = last.start
                candidate.prefixEnd = last.start
                candidate.determinerEnd = last.determinerEnd
                candidate.generic = true
                candidate.category = .collective
                candidate.rule = .collective
                return
            }
            if candidate.generic {
                candidate.determinerEnd = max(candidate.determinerEnd, candidate.start)
                candidate.start = last.start
                candidate.prefixEnd = last.start
            } else {
                candidate.start = last.start
                candidate.prefixEnd = max(last.start, last.prefixEnd)
                candidate.determinerEnd = candidate.start
                candidate.masked = candidate.masked || last.masked
                candidate.needsSupport = last.needsSupport
                // 立法会|交通事务委员会
                if candidate.headCategory == .government,
                    last.category == .congress || last.category == .cppcc
                {
                    candidate.category = last.category
                }
            }
            // 县纪委监委驻|教育局纪检监察组
            if let outer = found.last, isResident(candidate, of: outer, in: units) {
                found.removeLast()
                extend(&candidate, over: outer)
            }
            return
        }
        if isPlacedBranch(candidate, of: last, in: units) {
        } else if last.end == candidate.start {
            guard
                isBranch(candidate, of: last, in: units)
                    || !last.generic && candidate.kind == .collective
                        && candidate.isHead(Self.member, in: units)
            else { return }
        } else if !isResident(candidate, of: last, in: units) {
            // 党政机关、企事业单位…工作组: a list at the start of a task's name.
            guard candidate.kind == .open, last.end + 1 == candidate.start, units[last.end] == 0x3001,
                last.kind == .collective || last.kind == .actor, !last.hasDeterminer,
                startsWithKind(candidate, in: units)
            else { return }
        }
        found.removeLast()
        // 人民银行|桐山市分行 is what the bank is.
        if last.category == .government, candidate.category == .enterprise {
            candidate.category = .government
        }
        extend(&candidate, over: last)
    }

    private func extend(_ candidate: inout UnitCandidate, over last: UnitCandidate) {
        candidate.start = last.start
        candidate.prefixEnd = max(last.start, last.prefixEnd)
        candidate.determinerEnd = candidate.start
    }

    /// 县纪委监委驻|县教育局纪检监察组: what a commission keeps in another body.
    private func isResident(_ candidate: UnitCandidate, of last: UnitCandidate, in units: [UInt16]) -> Bool {
        let gap = candidate.start - last.end
        guard gap == 1 || gap == 2, units[last.end] == 0x9A7B,
            gap == 1 || characters[Int(units[last.end + 1])].contains(.level)
        else { return false }
        return last.category == .party && candidate.headCategory == .party && last.kind == .complete
            && units[candidate.end - 1] == 0x7EC4  // 组
    }

    /// 市生态环境局|葵江分局: an organ and its part in a place that no list holds.
    private func isPlacedBranch(
        _ candidate: UnitCandidate, of last: UnitCandidate, in units: [UInt16]
    ) -> Bool {
        let gap = candidate.headStart - last.end
        guard gap == 2 || gap == 3, !candidate.hasDeterminer, !last.generic,
            last.kind == .complete || last.kind == .suffix || last.kind == .proper,
            candidate.end - candidate.headStart == 2
        else { return false }
        switch (units[candidate.end - 2], units[candidate.end - 1]) {
        case (0x5206, 0x5C40), (0x652F, 0x5C40), (0x5206, 0x884C), (0x652F, 0x884C): break  // 分局 支局 分行 支行
        case (0x5206, 0x793E), (0x8BB0, 0x8005): break  // 分社 记者(站)
        case (0x5927, 0x961F), (0x4E2D, 0x961F): break  // 大队 中队
        default: return false
        }
        return units[last.end..<candidate.headStart].allSatisfy {
            characters[Int($0)].isDisjoint(with: [.particle, .separator])
        }
            && edges.unknownPlace(endingAt: candidate.headStart, in: units, floor: last.end) == last.end
    }

    /// 银行|桐山市分行: an enterprise and its part in a place.
    private func isBranch(_ candidate: UnitCandidate, of last: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.hasPrefix, candidate.kind != .division, last.kind != .actor, !last.generic else {
            return false
        }
        return last.category == .enterprise || last.category == .institution
            || last.headEnds(with: Self.taxOffice, in: units) || last.headEnds(with: Self.bank, in: units)
    }

    /// 市公安局|交警支队, 区政府|各部门: a part of the body before.
    private func isInner(_ candidate: UnitCandidate, of last: UnitCandidate, in units: [UInt16]) -> Bool {
        guard !last.needsActing else { return false }
        if last.generic, isOfTowns(candidate, last, in: units) { return true }
        if last.generic {
            // 地方各级人民政府相关部门
            guard candidate.hasDeterminer, units[candidate.start] != 0x5404,
                last.kind == .complete || last.kind == .actor
            else { return false }
        }
        switch last.kind {
        case .complete, .suffix: break
        case .actor where !last.generic, .proper: break
        case .actor, .division: guard candidate.hasDeterminer else { return false }
        default: return false
        }
        if candidate.hasDeterminer {
            // 县委县政府各部门, but not 市委有关领导小组.
            guard candidate.kind == .type || candidate.kind == .collective, !candidate.needsActing else {
                return false
            }
            return units[candidate.start] == 0x5404 || units[candidate.start] == 0x6709
                || units[candidate.start] == 0x76F8
                || units[candidate.start] == 0x6240
        }
        guard !candidate.hasPrefix, candidate.start == candidate.headStart || candidate.kind != .complete
        else { return false }
        // 县医院党委, 桐山城投集团工会
        if last.kind == .proper || last.kind == .actor {
            if !last.generic, isAffiliated(candidate, in: units) { return true }
            return !last.generic && candidate.kind != .open
                && (candidate.headCategory == .party || candidate.headCategory == .mass)
        }
        switch candidate.kind {
        case .complete, .suffix, .open: return candidate.category != .military
        default: return false
        }
    }

    /// 大学|附属医院, 大学|国家医学中心
    private func isAffiliated(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.headCategory == .institution else { return false }
        for index in candidate.start..<min(candidate.end - 1, candidate.start + 5)
        where units[index] == 0x9644 && units[index + 1] == 0x5C5E  // 附属
        {
            return true
        }
        return false
    }

    /// 各乡镇|武装部, 各县(市、区)|教育局: the same body of all divisions.
    private func isOfTowns(_ candidate: UnitCandidate, _ last: UnitCandidate, in units: [UInt16]) -> Bool {
        guard last.hasDeterminer, candidate.start == candidate.headStart, !candidate.generic,
            candidate.kind == .complete,
            last.kind == .division || last.kind == .actor || last.kind == .type,
            characters[Int(units[last.end - 1])].contains(.territory)
        else { return false }
        switch candidate.headCategory {
        case .party, .government, .mass, .military, .judiciary, .institution: return true
        default: return false
        }
    }

    private func startsWithKind(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        for length in 2...5 where candidate.start + length < candidate.headStart {
            let range = candidate.start..<candidate.start + length
            if heads.isWhole(range, in: units, { $0 == .actor || $0 == .collective }) { return true }
        }
        return false
    }
}
