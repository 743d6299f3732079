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
    let lines = PhraseTable(CompanyList.lineWords, backward: true)
    private let fields: FieldActors
    private let companies: CompanyList
    private let reader: UnitReader
    private let bare: BareKinds
    let edges: LeftEdgeFinder
    let moved: MovedTest

    init() {
        edges = LeftEdgeFinder()
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
                if fields.mayAct(place, in: units, limit: range.upperBound) {
                    fields.append(place, in: units, range: range, to: &found, &names)
                }
                continue
            }
            if companies.mayFollow(place, in: units),
                companies.append(before: place, in: units, floor: range.lowerBound, to: &found, &names)
            {
                continue
            }
            if mayEndList(place, in: units, floor: range.lowerBound) {
                listMembers(of: place, in: units, range, &found, &names)
            }
            guard read(place, into: &candidate, behind: found, in: units, scan, range: range) else {
                dropLeaders(of: place, &found, in: units, limit: range.upperBound)
                continue
            }
            guard resolve(&candidate, &found, in: units) else { continue }
            if candidate.isPerson {
                dropPeople(before: candidate, &found, in: units, limit: range.upperBound)
                continue
            }
            if candidate.kind == .complete {
                takeResidence(&candidate, behind: found.last?.end ?? range.lowerBound, in: units)
            }
            if candidate.kind == .complete, candidate.hasPrefix, units[candidate.end - 2] == .unit("委") {
                zones(before: candidate, in: units, floor: range.lowerBound, &found, &names)
            }
            if candidate.kind == .complete, candidate.headCategory == .enterprise {
                carriers(before: candidate, in: units, floor: range.lowerBound, &found, &names)
            }
            if candidate.kind == .actor, candidate.generic, candidate.headCategory == .enterprise {
                trades(before: candidate, in: units, floor: range.lowerBound, &found, &names)
            }
            if candidate.kind == .type, !candidate.generic, candidate.start < candidate.headStart {
                fieldMembers(before: candidate, in: units, floor: range.lowerBound, &found, &names)
            }
            let end = reader.context.aliasEnd(
                after: candidate.end, ofMany: candidate.hasDeterminer, in: units, limit: range.upperBound)
            if end > candidate.end {
                candidate.end = end
                // 各县(市、区)党政“一把手”
                if reader.context.isPerson(candidate, in: units, limit: range.upperBound) { continue }
            }
            if candidate.start - 3 >= range.lowerBound,
                characters[Int(units[candidate.start - 1])].contains(.separator),
                candidate.start - 1 != found.last?.end
            {
                fields.prepend(before: candidate, in: units, range: range, to: &found)
            }
            if candidate.hasDeterminer, let end = committeeEnd(candidate, in: units, limit: range.upperBound)
            {
                candidate.end = end
            }
            if candidate.category == .cppcc, candidate.end - candidate.start == 2,
                let end = conferenceEnd(candidate.end, in: units, limit: range.upperBound)
            {
                candidate.end = end
                if reader.context.isPerson(candidate, in: units, limit: range.upperBound) { continue }
            }
            found.append(candidate)
        }
        return found
    }

    /// 政协|云岭县委员会, 政协|县第九届委员会. O(1)
    private func conferenceEnd(_ start: Int, in units: [UInt16], limit: Int) -> Int? {
        var index = start
        let top = min(limit - 2, start + 14)
        while index < top, classes[Int(units[index])].contains(.han) {
            if units[index] == .unit("委"), units[index + 1] == .unit("员"), units[index + 2] == .unit("会") {
                let before = units[index - 1]
                return index > start && (characters[Int(before)].contains(.level) || before == .unit("届"))
                    ? index + 3 : nil
            }
            index += 1
        }
        return nil
    }

    /// 青石镇、瓦窑镇主要负责同志: people of all of them.
    private func dropPeople(
        before candidate: UnitCandidate, _ found: inout [UnitCandidate], in units: [UInt16], limit: Int
    ) {
        guard reader.context.isOfCharge(candidate.end, in: units, limit: limit) else { return }
        var start = candidate.start
        while let last = found.last, last.end + 1 == start,
            characters[Int(units[last.end])].contains(.separator)
        {
            start = last.start
            found.removeLast()
        }
    }

    /// 各乡镇、部门主要负责人: people of a list whose last kind shares the determiner.
    private func dropLeaders(
        of place: HeadPlace, _ found: inout [UnitCandidate], in units: [UInt16], limit: Int
    ) {
        guard place.head.kind == .type || place.head.kind == .division || place.head.kind == .actor,
            let last = found.last, last.hasDeterminer || last.isFollower, last.end + 1 == place.start,
            characters[Int(units[last.end])].contains(.separator),
            reader.context.isOfCharge(place.end, in: units, limit: limit)
        else { return }
        var start = place.start
        while let last = found.last, last.end + 1 == start,
            characters[Int(units[last.end])].contains(.separator)
        {
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
            if place.isCountable, bare.mayBeSet(place.start, in: units, floor: range.lowerBound),
                let set = bare.set(place, in: units, range: range)
            {
                candidate = set
                return true
            }
        }
        if place.head.kind == .suffix {
            if let last = found.last,
                let part = standingCommittee(place, of: last, in: units)
                    ?? section(place, of: last, in: units, limit: range.upperBound)
            {
                candidate = part
                return true
            }
            if let group = group(place, in: units, range: range) {
                candidate = group
                return true
            }
        }
        guard
            place.head.kind == .type || place.head.kind == .division
                || place.head.kind == .suffix && place.head.category == .mass && place.head.isFirm
                || place.head.kind == .proper && place.head.category == .institution
        else { return false }
        // 各县(市、区)、高新区: there is one, unless there are zones before it.
        if let last = found.last, last.hasDeterminer || last.isFollower,
            place.head.kind != .division || place.end - place.start < 3
                || !isZone(endingAt: place.end, in: units) || isZone(endingAt: last.end, in: units),
            let follower = bare.follower(place, last: last, in: units, range: range)
        {
            candidate = follower
            return true
        }
        if place.head.kind == .type, let region = bare.region(place, in: units, range: range) {
            candidate = region
            return true
        }
        guard bare.mayAct(place, in: units), let actor = bare.actor(place, in: units, range: range) else {
            return false
        }
        candidate = actor
        return true
    }

    /// 市人大及其常委会
    private func standingCommittee(
        _ place: HeadPlace, of last: UnitCandidate, in units: [UInt16]
    ) -> UnitCandidate? {
        guard last.category == .congress || last.category == .cppcc, !last.generic,
            place.head.category == .party,
            place.start - last.end == 2, units[last.end] == .unit("及"), units[last.end + 1] == .unit("其"),
            place.end - place.start == 3, units[place.start] == .unit("常")
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
        // Most stand far from the one before.
        guard let last = found.last, candidate.start - last.end <= 3 else { return true }
        // 葵岭大学建设人工智能学院: the first does something for the second.
        if candidate.kind == .proper, last.start >= candidate.start,
            last.end < candidate.headStart, last.kind == .proper || last.kind == .complete,
            moved.isVerb(last.end, in: units, limit: candidate.headStart)
        {
            return false
        }
        // 训练局会扩大学额: the name ends before the modal.
        if candidate.rule == .placed || candidate.rule == .proper,
            last.end > candidate.start, last.end < candidate.headStart,
            units[last.end] == .unit("会") || characters[Int(units[last.end])].contains(.modal)
        {
            return false
        }
        // 桐山学院更名大学: what only its surroundings could make a name covers none.
        if candidate.needsSupport, last.end > candidate.start, !last.needsSupport,
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
        // What stands inside a person's title is none either: 云岭省 of 云岭省人民政府省长.
        if end > candidate.start {
            // 各乡镇|党委办公室: the committee ends inside the name of its office.
            if let last = found.last, last.generic, last.hasDeterminer, last.headCategory == .party,
                candidate.kind == .complete, candidate.category == .party, candidate.start > last.start,
                candidate.end > last.end, candidate.start == candidate.headStart
            {
                found.removeLast()
                candidate.joinCollective(last)
                return true
            }
            guard candidate.headStart >= end else { return false }
            // 白沙市|人民政府: a name that is in the lexicon began inside the one that is in none.
            if let last = found.last, last.kind == .division, !last.generic, last.end == end,
                candidate.prefixEnd == end, candidate.kind == .complete || candidate.kind == .suffix
            {
                found.removeLast()
                candidate.start = last.start
                candidate.determinerEnd = last.start
                candidate.masked = candidate.masked || last.masked
                return true
            }
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
}
