import JianghuaRecords

/// What stands inside an organ: 卫健局|医政科, 政府|各部门, 各县(市、区)|委.
extension UnitFinder {
    /// A section behind the organ that has it, whose field no lexicon knows. O(1).
    func section(
        _ place: HeadPlace, of last: UnitCandidate, in units: [UInt16], limit: Int
    ) -> UnitCandidate? {
        guard place.head.kind == .suffix, place.end - place.start == 1, !last.generic, !last.isPerson,
            last.kind == .complete || last.kind == .suffix, last.headCategory == .government,
            place.start - last.end >= 1, place.start - last.end <= 4,
            ends(place, in: units, limit: limit)
        else { return nil }
        switch units[last.end - 1] {
        case .unit("局"), .unit("委"), .unit("厅"), .unit("办"): break
        // 县政府督学室
        case .unit("府") where place.start - last.end == 2: break
        default: return nil
        }
        var index = place.start
        while index > last.end {
            guard classes[Int(units[index - 1])].contains(.han) else { return nil }
            guard let word = edges.word(in: units, endingAt: index, floor: last.end) else {
                index -= 1
                continue
            }
            switch word.value.kind {
            case .field, .neutral, .place, .division, .soft: index -= word.length
            default: return nil
            }
        }
        // A single character is hardly a field: 局|二科.
        guard place.start - last.end > 1 || classes[Int(units[last.end])].contains(.numeral) else {
            return nil
        }
        return UnitCandidate(
            start: last.end, end: place.end, headStart: place.start, kind: .suffix,
            category: place.head.category, headCategory: place.head.category, prefixEnd: last.end,
            determinerEnd: last.end, rule: .organ)
    }

    /// 流调溯源组要, 由灾情核查组牵头: a group by what it is told to do, whatever it is called. O(1)
    func group(_ place: HeadPlace, in units: [UInt16], range: Range<Int>) -> UnitCandidate? {
        let (floor, limit) = (range.lowerBound, range.upperBound)
        guard place.head.kind == .suffix, place.head.category == .taskforce, place.end - place.start == 1,
            !place.continues, place.end + 1 < limit, isToldToGroup(place.end, in: units),
            !isOfThings(place, in: units)
        else { return nil }
        var start = place.start
        let bottom = max(floor, start - 6)
        while start > bottom, classes[Int(units[start - 1])].contains(.han),
            characters[Int(units[start - 1])].isDisjoint(with: [.particle, .separator])
        {
            start -= 1
        }
        guard place.start - start >= 2, place.start - start <= 6,
            classes[Int(units[start])].isDisjoint(with: .numeral),
            !NameCharacters.nameless.contains(units[start]),
            classes.isMargin(start, in: units, floor: floor) || units[start - 1] == .unit("由")
                || characters[Int(units[start - 1])].contains(.separator)
        else { return nil }
        return UnitCandidate(
            start: start, end: place.end, headStart: place.start, kind: .open, category: .taskforce,
            headCategory: .taskforce, prefixEnd: start, determinerEnd: start, rule: .task)
    }

    /// 要 须 负责 牵头 配合, or a bracket with who leads it.
    private func isToldToGroup(_ end: Int, in units: [UInt16]) -> Bool {
        switch (units[end], units[end + 1]) {
        case (.unit("要"), .unit("求")), (.unit("要"), .unit("素")), (.unit("要"), .unit("点")): return false
        case (.unit("要"), _), (.unit("须"), _): return true
        case (.unit("负"), .unit("责")), (.unit("牵"), .unit("头")), (.unit("配"), .unit("合")),
            (.unit("必"), .unit("须")), (.unit("务"), .unit("必")):
            return true
        case (0x28, _): return end + 4 < units.count && units[end + 1] != .unit("一")
        case (.unit("、"), _):
            // Another group follows in the list.
            for index in (end + 3)..<max(end + 3, min(units.count, end + 10)) where units[index] == .unit("组")
            {
                return true
            }
            return false
        default: return false
        }
    }

    /// 水泵组, 阀门组, 实验组, 男子组: a set of things, or those that compete in one.
    private func isOfThings(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        place.start > 0 && NameCharacters.things.contains(units[place.start - 1])
    }

    /// 科 股 室 站 所 队, and 办 before a word of duty: 上门办 is what an organ does.
    private func ends(_ place: HeadPlace, in units: [UInt16], limit: Int) -> Bool {
        switch units[place.start] {
        case .unit("科"), .unit("股"), .unit("室"): return true
        case .unit("站"), .unit("所"), .unit("办"): break
        default: return false
        }
        guard place.end < limit else { return true }
        let next = units[place.end]
        return characters[Int(next)].contains(.modal) || characters[Int(next)].contains(.separator)
            || next == .unit("牵") || next == .unit("负") || next == .unit("配")
    }

    /// 各县(市、区)|委: the committee behind a bracket of levels.
    func committeeEnd(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Int? {
        let end = candidate.end
        guard candidate.hasDeterminer, candidate.kind == .division || candidate.generic, end < limit,
            units[end - 1] == 0x29, units[end] == .unit("委")  // ) 委
        else { return nil }
        guard end + 1 < limit else { return end + 1 }
        switch units[end + 1] {
        case .unit("员"), .unit("托"), .unit("派"), .unit("任"), .unit("办"), .unit("屈"): return nil
        default: return end + 1
        }
    }

    /// 政府|各部门, 党委|各部门: the departments of all of them, whether these act or not.
    func isOfGovernments(_ candidate: UnitCandidate, _ last: UnitCandidate, in units: [UInt16]) -> Bool {
        guard last.kind == .actor, last.needsActing, !last.hasDeterminer, last.end == candidate.start,
            last.headCategory == .government || last.headCategory == .party,
            candidate.kind == .type, candidate.hasDeterminer, candidate.headCategory == .government
        else { return false }
        switch units[candidate.start] {
        case .unit("各"), .unit("有"), .unit("相"), .unit("所"): return true
        default: return false
        }
    }

    /// 驻|市教育局纪检监察组: a group in another body is named by its post there.
    func takeResidence(_ candidate: inout UnitCandidate, behind floor: Int, in units: [UInt16]) {
        let start = candidate.start
        // 第一至|第六纪检监察室
        if candidate.kind == .complete, start == candidate.headStart, units[start] == .unit("第"),
            start - 3 >= floor,
            units[start - 1] == .unit("至") || units[start - 1] == .unit("到"), units[start - 3] == .unit("第"),
            classes[Int(units[start - 2])].contains(.numeral)
        {
            candidate.start = start - 3
            candidate.prefixEnd = candidate.start
            candidate.determinerEnd = candidate.start
            return
        }
        guard candidate.kind == .complete, candidate.headCategory == .party, candidate.headStart > start,
            units[candidate.end - 1] == .unit("组"), !candidate.generic, start > floor,
            units[start - 1] == .unit("驻"),
            start - 1 == floor || !characters[Int(units[start - 2])].contains(.settling)
        else { return }
        candidate.start = start - 1
        candidate.prefixEnd = candidate.start
        candidate.determinerEnd = candidate.start
    }

    /// 市委|市政府督查室, 县委|县政府信访局: committee and government of one level, and an office behind the second.
    func isOfBoth(_ candidate: UnitCandidate, _ last: UnitCandidate, in units: [UInt16]) -> Bool {
        guard last.kind == .complete, last.headCategory == .party, last.hasPrefix, !last.generic,
            !last.hasBody,
            candidate.hasBody, !candidate.generic, candidate.bodyEnd < candidate.end,
            candidate.bodyEnd - candidate.start >= 3, candidate.hasPrefix,
            units[candidate.prefixEnd - 1] == units[last.prefixEnd - 1], units[last.end - 1] == .unit("委")
        else { return false }
        return units[candidate.bodyEnd - 1] == .unit("府")
    }

    /// 乡镇|畜牧站, 村级|武装部: what every town has one of.
    func isOfEveryTown(_ candidate: UnitCandidate, _ last: UnitCandidate, in units: [UInt16]) -> Bool {
        guard last.kind == .actor, last.generic, last.needsActing, !last.hasDeterminer,
            last.headCategory == .collective, last.end - last.start == 2 || last.end - last.start == 4,
            candidate.kind == .complete, candidate.start == candidate.headStart, !candidate.generic
        else { return false }
        switch (units[last.end - 2], units[last.end - 1]) {
        case (.unit("乡"), .unit("镇")), (.unit("镇"), .unit("街")), (.unit("街"), .unit("道")): break
        default: return false
        }
        switch units[candidate.end - 1] {
        case .unit("站"), .unit("所"), .unit("办"), .unit("部"), .unit("院"), .unit("中"), .unit("心"), .unit("队"),
            .unit("局"):
            return candidate.headCategory != .enterprise && candidate.headCategory != .judiciary
        default: return false
        }
    }
}
