import JianghuaRecords

/// Members of lists whose head stands behind the last one.
extension UnitFinder {
    /// Adds members that lie among the last candidates.
    private func insert(_ members: [UnitCandidate], into found: inout [UnitCandidate]) {
        for member in members {
            var place = found.count
            while place > 0, found[place - 1].start > member.start { place -= 1 }
            if place > 0, found[place - 1].range == member.range,
                // 民政 by itself before 工会等部门
                found[place - 1].needsActing
                    || found[place - 1].rule == .field && found[place - 1].name == nil
            {
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
            units[candidate.end - 2] == .unit("公"), units[candidate.end - 1] == .unit("司")
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

    /// 通信、|电力企业: lines of business before the last share 企业. O(members)
    func trades(
        before candidate: UnitCandidate, in units: [UInt16], floor: Int, _ found: inout [UnitCandidate],
        _ names: inout UnitNames
    ) {
        guard candidate.end - candidate.start == 4 || candidate.end - candidate.start == 5,
            !candidate.hasDeterminer, candidate.start > floor,
            characters[Int(units[candidate.start - 1])].contains(.separator),
            units[candidate.end - 2] == .unit("企"), units[candidate.end - 1] == .unit("业")
        else { return }
        let bottom = found.last?.end ?? floor
        var position = candidate.start - 1
        var members: [UnitCandidate] = []
        while members.count < 8, let word = lines.longestMatch(in: units, endingAt: position, from: bottom) {
            let start = position - word.length
            guard
                edges.isBoundary(start, in: units, floor: floor)
                    || characters[Int(units[start - 1])].contains(.separator)
            else { break }
            names.append(start..<position)
            names.append((candidate.end - 2)..<candidate.end)
            var member = candidate
            member.start = start
            member.end = position
            member.headStart = start
            member.prefixEnd = start
            member.determinerEnd = start
            member.name = names.close()
            member.rule = .sharedHead
            members.append(member)
            guard start - 1 > bottom, characters[Int(units[start - 1])].contains(.separator) else { break }
            position = start - 1
        }
        found += members.reversed()
    }

    /// 市经开区、高新区|、云湖旅游度假区管委会: zones before the last share its committee.
    func zones(
        before candidate: UnitCandidate, in units: [UInt16], floor: Int, _ found: inout [UnitCandidate],
        _ names: inout UnitNames
    ) {
        guard candidate.start > floor, characters[Int(units[candidate.start - 1])].contains(.separator),
            units[candidate.end - 3] == .unit("管") || units[candidate.end - 3] == .unit("员"),
            isZone(endingAt: candidate.prefixEnd, in: units)
        else { return }
        var members: [UnitCandidate] = []
        var position = candidate.start - 1
        while members.count < 8, position > floor, isZone(endingAt: position, in: units),
            let word = edges.word(in: units, endingAt: position, floor: floor),
            word.value.kind == .level, word.length >= 2
        {
            var start = position - word.length
            if start > floor, characters[Int(units[start - 1])].contains(.level),
                edges.isBoundary(start - 1, in: units, floor: floor)
            {
                start -= 1
            }
            guard edges.isBoundary(start, in: units, floor: floor) else { break }
            names.append(start..<position)
            names.append(candidate.prefixEnd..<candidate.end)
            members.append(
                UnitCandidate(
                    start: start, end: position, headStart: position, kind: .complete, category: .government,
                    headCategory: .government,
                    prefixEnd: characters[Int(units[start])].contains(.level) ? start + 1 : start,
                    determinerEnd: start, name: names.close(), rule: .sharedHead))
            guard start > floor, characters[Int(units[start - 1])].contains(.separator) else { break }
            position = start - 1
        }
        insert(members.reversed(), into: &found)
    }

    /// 经开区, 工业园区
    func isZone(endingAt end: Int, in units: [UInt16]) -> Bool {
        guard end > 1, units[end - 1] == .unit("区") else { return false }
        switch units[end - 2] {
        case .unit("开"), .unit("新"), .unit("发"), .unit("园"), .unit("假"), .unit("税"), .unit("保"), .unit("范"):
            return true
        default: return false
        }
    }

    /// Whether a qualifier, 等 or a number stands before a head, as behind lists.
    @inline(__always)
    func mayEndList(_ place: HeadPlace, in units: [UInt16], floor: Int) -> Bool {
        if let word = place.before, word.value.kind.qualifies { return true }
        guard place.start > floor else { return false }
        if units[place.start - 1] == .unit("等") || listEnd(before: place, in: units, floor: floor) != nil {
            return true
        }
        if !place.isCountable, place.end - place.start == 2 {
            return place.head.kind == .type || place.head.kind == .division || place.head.kind == .actor
                ? countStart(before: place.start, in: units, floor: floor) != nil : false
        }
        return place.isCountable
            && (heads.isCounted(place.start, in: units, floor: floor)
                || heads.isNumbered(place.start, in: units, floor: floor))
    }

    /// Behind 等 of 等涉水部门, 等口岸查验单位: what they are said to be stands between. O(1)
    private func listEnd(before place: HeadPlace, in units: [UInt16], floor: Int) -> Int? {
        guard place.head.kind == .type, place.end - place.start == 2,
            units[place.end - 1] == .unit("门") || units[place.end - 1] == .unit("位")
        else { return nil }
        var index = place.start
        let bottom = max(floor + 2, place.start - 8)
        while index > bottom, classes[Int(units[index - 1])] == .han {
            index -= 1
            if units[index] == .unit("等") {
                return place.start - index >= 3 && edges.isBoundary(index + 1, in: units, floor: floor)
                    ? index + 1 : nil
            }
            guard characters[Int(units[index])].isDisjoint(with: [.particle, .separator]) else { return nil }
        }
        return nil
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
            head.kind == .type && head.category != .institution || isSort(place, in: units)
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
        if units[start - 1] != .unit("等"), let end = listEnd(before: place, in: units, floor: floor) {
            start = end
        }
        let asDivisions = head.kind == .division || isDivisionHead
        // 等六个部门, 等多部门
        if units[start - 1] != .unit("等"), !place.isCountable,
            let count = countStart(before: start, in: units, floor: floor)
        {
            if count > floor, units[count - 1] == .unit("等") {
                start = count
            } else if !place.continues, start == place.start {
                countedMembers(of: place, count..<start, asDivisions, in: units, floor, &found, &names)
                return
            }
        }
        if units[start - 1] == .unit("等") {
            guard !place.continues else { return }
            // 王市长等市|领导
            if place.isCountable, place.end + 1 < range.upperBound, units[place.end] == .unit("领"),
                units[place.end + 1] == .unit("导")
            {
                return
            }
            let shared =
                asDivisions
                // 安河、浦阳等市, but 等乡镇 may be either.
                ? (place.isCountable || isQuarter(place, in: units) ? place.range : place.end..<place.end)
                : isSort(place, in: units) ? (place.end - 2)..<place.end : place.range
            insert(
                lists.members(
                    before: start - 1, head: shared, category: .government, asDivisions: asDivisions,
                    known: found, in: units, floor: floor, &names), into: &found)
        } else if start == place.start, place.isCountable, heads.isCounted(start, in: units, floor: floor) {
            // 两区, 三个村, but not 两个区域.
            guard units[start - 1] != .unit("个") || !place.continues else { return }
            let count = units[start - 1] == .unit("个") ? start - 2 : start - 1
            let members = lists.members(
                before: count, head: place.range, category: .division, asDivisions: true, known: found,
                in: units, floor: floor, &names)
            if members.count > 1 { insert(members, into: &found) }
        } else if start == place.start, place.isCountable, heads.isNumbered(start, in: units, floor: floor) {
            // 河北、山东12个省(区、市): only of places that are known as such.
            var count = units[start - 1] == .unit("个") ? start - 1 : start
            let digits = count
            while count > floor, digits - count < 3, classes[Int(units[count - 1])].contains(.digit) {
                count -= 1
            }
            let number = value(of: count..<digits, in: units)
            // 李家庄、王家沟等6个村
            let isOpen = count > floor && units[count - 1] == .unit("等")
            let members = lists.members(
                before: isOpen ? count - 1 : count, head: place.range, category: .division,
                asDivisions: true, known: found, in: units, floor: floor, &names)
            if members.count > 1,
                isOpen && number ?? 0 >= members.count || number == members.count
                    || members.allSatisfy({ isPlace($0, in: units) })
            {
                insert(members, into: &found)
            }
        }
    }

    /// 社区, 街道, 村: of one kind, as 乡镇 is not.
    private func isQuarter(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        guard place.end - place.start == 2 else { return false }
        switch (units[place.start], units[place.start + 1]) {
        case (.unit("社"), .unit("区")), (.unit("街"), .unit("道")): return true
        default: return false
        }
    }

    /// 职能部门, 责任单位, 行业主管部门: sorts of departments.
    private func isSort(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        guard place.head.kind == .collective, place.end - place.start >= 4 else { return false }
        switch (units[place.end - 2], units[place.end - 1]) {
        case (.unit("部"), .unit("门")), (.unit("单"), .unit("位")): return units[place.start] != .unit("各")
        default: return false
        }
    }

    /// Where a number begins that counts what follows: 两个, 六, 多.
    private func countStart(before end: Int, in units: [UInt16], floor: Int) -> Int? {
        var index = end
        if index > floor, units[index - 1] == .unit("个") || units[index - 1] == .unit("大") { index -= 1 }
        let last = index
        while index > floor, last - index < 2,
            classes[Int(units[index - 1])].contains(.digit)
                || characters[Int(units[index - 1])].contains(.count)
                || units[index - 1] == .unit("多") || units[index - 1] == .unit("几")
        {
            index -= 1
        }
        return index < last ? index : nil
    }

    /// 住建、城管两个部门, 东河、西河两个乡镇: as many as are counted.
    private func countedMembers(
        of place: HeadPlace, _ count: Range<Int>, _ asDivisions: Bool, in units: [UInt16], _ floor: Int,
        _ found: inout [UnitCandidate], _ names: inout UnitNames
    ) {
        guard let number = value(of: count, in: units), number >= 2, number <= 12 else { return }
        // 乡镇 may be either.
        let head =
            asDivisions && place.head.kind != .division ? place.end..<place.end : place.range
        let members = lists.members(
            before: count.lowerBound, head: head, category: .government, asDivisions: asDivisions,
            known: found, in: units, floor: floor, &names)
        guard members.count == number,
            asDivisions || members.allSatisfy({ lists.isField($0.prefixEnd..<$0.end, in: units) })
        else { return }
        insert(members, into: &found)
    }

    /// The number of 两个, 三, 6个.
    private func value(of range: Range<Int>, in units: [UInt16]) -> Int? {
        let first = NumeralSign.table[units[range.lowerBound]]
        if let value = first.han { return value }
        if first.scale == 1 { return 10 }
        // Two digits at most: what counts begins no further in front.
        let digits = units[range].lazy.map { NumeralSign.table[$0].digit }.prefix { $0 != nil }
        return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
    }
}
