/// What a head without a determiner names: a body, one of a kind that acts, a place.
extension UnitReader {
    func named(
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
        // 清河商会, 市浙江商会
        case .suffix
        where head.category == .mass && head.isFirm && edge.hasProperPlace && !edge.hasField && edge.isClean
            && (!edge.hasLevel || edge.hasLocalLevel) && !edge.hasDescriptor
            && candidate.end - candidate.headStart == 2:
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
            // 人民银行青溪支行 is what the bank is.
            if edge.hasBody, edge.category == .government, units[candidate.end - 1] == .unit("行") {
                candidate.category = .government
            }
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

    func complete(
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
    func type(
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

    func actor(
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

    /// 横县的, 嵩县要: a known county whose stem has one character. O(1)
    private func shortDivision(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Int? {
        let start = candidate.headStart - 1
        guard start >= floor, units[candidate.headStart] == .unit("县"), candidate.end == start + 2,
            let word = edges.word(in: units, endingAt: candidate.end, floor: floor),
            word.value.kind == .division, word.length == 2,
            edges.word(in: units, endingAt: candidate.headStart, floor: floor) == nil,
            context.standsAlone(candidate.end, in: units),
            classes.isMargin(start, in: units, floor: floor)
                || !characters[Int(units[start - 1])].isDisjoint(with: [.particle, .separator])
        else { return nil }
        return start
    }

    /// 平安|镇: a town called by a word that is a field of duty or a quality too.
    private func isCalled(_ edge: LeftEdge, _ headStart: Int, in units: [UInt16], floor: Int) -> Bool {
        guard edge.start < headStart, let stem = edges.town(endingAt: headStart, in: units, floor: floor)
        else { return false }
        return edge.start == headStart - stem.length
    }

    /// A known, a masked, or an unknown name between edges.
    func division(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, in units: [UInt16], floor: Int
    ) -> Bool {
        let isCalled = isCalled(edge, candidate.headStart, in: units, floor: floor)
        if edge.hasField || edge.hasBody || edge.hasDescriptor, !edge.masked, !isCalled { return false }
        if !edge.masked && !edge.hasProperPlace {
            guard edge.start == candidate.headStart || isCalled, units[candidate.headStart] != .unit("省"),
                let start = edges.unknownDivision(endingAt: candidate.headStart, in: units, floor: floor)
                    ?? shortDivision(candidate, in: units, floor: floor)
            else { return false }
            candidate.start = start
            // Many words end in 区 or 市, few in 镇 or 街道.
            let isTown =
                characters[Int(units[candidate.end - 1])].contains(.village)
                || candidate.end - candidate.headStart == 2
            candidate.needsSupport =
                !isTown || !context.standsAlone(candidate.end, in: units)
                || edges.town(endingAt: candidate.headStart, in: units, floor: floor)?.value == true
            // 横县 is in the lexicon.
            if candidate.headStart - start == 1 { candidate.needsSupport = false }
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
}
