import JianghuaRecords

/// Members of lists whose head stands behind the last one.
extension UnitFinder {
    /// Adds members that lie among the last candidates.
    private func insert(_ members: [UnitCandidate], into found: inout [UnitCandidate]) {
        for member in members {
            var place = found.count
            while place > 0, found[place - 1].start > member.start { place -= 1 }
            if place > 0, found[place - 1].needsActing, found[place - 1].range == member.range {
                found[place - 1] = member
                continue
            }
            if place > 0, found[place - 1].end > member.start { continue }
            if place < found.count, found[place].start < member.end { continue }
            found.insert(member, at: place)
        }
    }

    /// 文化、体育部门: the members before the last share its head.
    func fieldMembers(
        before candidate: UnitCandidate, in units: [UInt16], floor: Int, _ found: inout [UnitCandidate],
        _ names: inout UnitNames
    ) {
        let start = candidate.start
        guard start > floor, characters[Int(units[start - 1])].contains(.separator) else { return }
        insert(
            lists.members(
                before: start - 1, head: candidate.headStart..<candidate.end, category: .government,
                asDivisions: false, known: found, in: units, floor: floor, &names), into: &found)
    }

    /// 供电、移动、电信公司: known fields before the last share its head.
    func carriers(
        before candidate: UnitCandidate, in units: [UInt16], floor: Int, _ found: inout [UnitCandidate],
        _ names: inout UnitNames
    ) {
        let start = candidate.start
        guard start == candidate.headStart, start > floor,
            characters[Int(units[start - 1])].contains(.separator), candidate.end - start >= 4,
            units[candidate.end - 2] == 0x516C, units[candidate.end - 1] == 0x53F8  // 公司
        else { return }
        let members = lists.members(
            before: start - 1, head: (candidate.end - 2)..<candidate.end, category: .enterprise,
            asDivisions: false, known: found, in: units, floor: floor, &names)
        guard members.allSatisfy({ lists.isField($0.range, in: units) }) else { return }
        insert(
            members.map { member in
                var member = member
                member.category = .enterprise
                return member
            }, into: &found)
    }

    /// Whether a qualifier, 等 or a number stands before a head, as behind lists.
    @inline(__always)
    func mayEndList(_ place: HeadPlace, in units: [UInt16], floor: Int) -> Bool {
        if let word = place.before, word.value.kind.qualifies { return true }
        guard place.start > floor else { return false }
        return units[place.start - 1] == 0x7B49
            || place.isCountable
                && (heads.isCounted(place.start, in: units, floor: floor)
                    || heads.isNumbered(place.start, in: units, floor: floor))
    }

    private func isPlace(_ member: UnitCandidate, in units: [UInt16]) -> Bool {
        guard let word = edges.word(in: units, endingAt: member.end, floor: member.start) else {
            return false
        }
        return (word.value.kind == .place || word.value.kind == .division)
            && word.value.category != .collective && word.length == member.end - member.start
    }

    /// 住建、城管等部门: the bare head is none, the members before it are.
    func listMembers(
        of place: HeadPlace, in units: [UInt16], _ range: Range<Int>,
        _ found: inout [UnitCandidate], _ names: inout UnitNames
    ) {
        let head = place.head
        let floor = range.lowerBound
        let isDivisionHead = characters[Int(units[place.start])].contains(.divisionHead)
        guard
            head.kind == .type && head.category != .institution
                || head.kind == .division && place.end - place.start <= 3
                || head.kind == .actor && isDivisionHead
        else { return }
        var start = place.start
        var word = place.before
        var steps = 0
        while steps < 3, let qualifier = word, qualifier.value.kind.qualifies {
            start -= qualifier.length
            word = edges.word(in: units, endingAt: start, floor: floor)
            steps += 1
        }
        guard start > floor else { return }
        let asDivisions = head.kind == .division || isDivisionHead
        if units[start - 1] == 0x7B49 {  // 等
            guard !place.continues else { return }
            let shared = asDivisions ? place.end..<place.end : place.range
            insert(
                lists.members(
                    before: start - 1, head: shared, category: .government, asDivisions: asDivisions,
                    known: found, in: units, floor: floor, &names), into: &found)
        } else if start == place.start, place.isCountable, heads.isCounted(start, in: units, floor: floor) {
            // 两区, 三个村, but not 两个区域.
            guard units[start - 1] != 0x4E2A || !place.continues else { return }
            let count = units[start - 1] == 0x4E2A ? start - 2 : start - 1
            let members = lists.members(
                before: count, head: place.range, category: .division, asDivisions: true, known: found,
                in: units, floor: floor, &names)
            if members.count > 1 { insert(members, into: &found) }
        } else if start == place.start, place.isCountable, heads.isNumbered(start, in: units, floor: floor) {
            // 河北、山东12个省(区、市): only of places that are known as such.
            var count = units[start - 1] == 0x4E2A ? start - 1 : start
            while count > floor, classes[Int(units[count - 1])].contains(.digit) { count -= 1 }
            let members = lists.members(
                before: count, head: place.range, category: .division, asDivisions: true, known: found,
                in: units, floor: floor, &names)
            if members.count > 1, members.allSatisfy({ isPlace($0, in: units) }) {
                insert(members, into: &found)
            }
        }
    }
}
