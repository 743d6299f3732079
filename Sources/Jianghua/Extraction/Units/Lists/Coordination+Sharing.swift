import JianghuaRecords

/// Which members of a list share the prefix or the determiner that was stated before them.
extension Coordination {
    /// 各村红白理事会、老年协会: one in each village.
    func sharesVillages(_ candidates: [UnitCandidate], _ index: Int, _ group: Range<Int>) -> Bool {
        guard index > group.lowerBound, candidates[index - 1].kind == .classBody,
            candidates[index - 1].generic
        else { return false }
        return candidates[index].kind == .suffix && candidates[index].headCategory == .mass
            && !candidates[index].hasPrefix
    }

    /// 各学校、医院, 各农贸市场、商超, 各定点医院、药店: houses by their kinds.
    func sharesSchools(_ candidates: [UnitCandidate], _ index: Int, _ group: Range<Int>) -> Bool {
        guard index > group.lowerBound else { return false }
        let (earlier, candidate) = (candidates[index - 1], candidates[index])
        guard candidate.kind == .actor, candidate.generic, candidate.start == candidate.headStart,
            earlier.generic, Self.isHouse(candidate.headCategory), Self.isHouse(earlier.headCategory)
        else { return false }
        if earlier.kind == .actor, candidate.headCategory == .institution,
            earlier.headCategory == .institution
        {
            return true
        }
        return (earlier.kind == .actor || earlier.kind == .type)
            && (earlier.hasDeterminer || earlier.rule == .shared)
    }

    static func isHouse(_ category: UnitCategory) -> Bool {
        category == .institution || category == .enterprise
    }

    func sharesDeterminer(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        switch candidate.kind {
        case .type, .classBody: return candidate.generic
        case .division: return candidate.isFollower
        case .actor:
            guard candidate.generic, candidate.start == candidate.headStart || candidate.needsActing else {
                return false
            }
            switch candidate.headCategory {
            case .party, .government, .congress, .collective: return true
            default: return false
            }
        case .collective:
            // 兄弟省区市, 其他省区市 say themselves which.
            switch units[candidate.start] {
            case _ where !candidate.generic: return false
            case .unit("兄"), .unit("其"), .unit("相"), .unit("有"), .unit("全"), .unit("驻"): return false
            default: return candidate.generic && candidate.start == candidate.headStart
            }
        // 各省、自治区、直辖市人民政府
        case .complete:
            // 各乡镇党委、人民政府
            return Self.isBareLevel(candidate, in: units) || Self.isOfTowns(candidate, in: units)
                || candidate.start == candidate.headStart && candidate.end - candidate.start == 4
                    && units[candidate.start] == .unit("人") && units[candidate.end - 1] == .unit("府")
        default: return false
        }
    }

    /// 镇政府, 乡党委 of 各街道办事处、镇政府: there are many of them in a county.
    static func isOfTowns(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.start == candidate.headStart, candidate.end - candidate.start == 3 else {
            return false
        }
        return units[candidate.start] == .unit("镇") || units[candidate.start] == .unit("乡")
    }

    private static func isZone(_ candidate: UnitCandidate) -> Bool {
        candidate.prefixEnd - candidate.start > 3
    }

    /// 直辖市人民政府: nothing but a level before the body.
    static func isBareLevel(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.hasPrefix, candidate.category == .government || candidate.category == .party else {
            return false
        }
        // 各乡镇人民政府、县经开区管委会: there is one.
        if isZone(candidate) { return false }
        return candidate.isLevelOnly && candidate.end - candidate.prefixEnd >= 2
    }

    /// 澄海大学、青年发展委员会: a school's place is no prefix of a body that no lexicon knows.
    func takesPrefix(_ candidate: UnitCandidate, _ prefix: Range<Int>, in units: [UInt16]) -> Bool {
        if prefix.count == 1, !characters[Int(units[prefix.lowerBound])].contains(.level) {
            // 局办公室、安全股, but not 局办公室、财政局
            switch units[candidate.end - 1] {
            case .unit("股"), .unit("科"), .unit("室"), .unit("队"): return true
            default:
                return candidate.headCategory == .mass && candidate.start == candidate.headStart
                    || candidate.headCategory == .party && units[candidate.end - 1] == .unit("委")
            }
        }
        // 县公安局、国网供电公司: of the whole country.
        if candidate.headCategory == .enterprise, candidate.end - candidate.start > 4 {
            switch (units[candidate.start], units[candidate.start + 1]) {
            case (.unit("国"), .unit("网")), (.unit("国"), .unit("家")), (.unit("南"), .unit("网")),
                (.unit("中"), .unit("国")):
                return false
            default: break
            }
        }
        guard candidate.rule == .placed else { return true }
        return candidate.isPlain && characters[Int(units[prefix.upperBound - 1])].contains(.level)
    }

    func sharesPrefix(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        switch candidate.kind {
        // 国务院民政行政部门、教育行政部门
        case .collective: return !candidate.generic
        case .division, .classBody, .block, .open: return false
        case .proper: return candidate.start == candidate.headStart || candidate.isPlain
        case .actor: return candidate.headCategory != .collective && candidate.start == candidate.headStart
        default: break
        }
        if units[candidate.start] == .unit("团") { return false }  // 团市委 has its level.
        switch candidate.category {
        case .military, .division, .collective, .taskforce: return false
        case .government where candidate.kind == .complete:
            return !characters[Int(units[candidate.end - 1])].contains(.national)
                && !characters[Int(units[candidate.start])].contains(.national)
        default: return true
        }
    }

    /// 县委组织部、宣传部: of the committee, as a county has no 宣传部 of its own.
    func isOfCommittee(_ candidate: UnitCandidate, _ prefix: Range<Int>, in units: [UInt16]) -> Bool {
        guard candidate.headCategory == .party, candidate.kind == .complete,
            candidate.start == candidate.headStart,
            candidate.end - candidate.start == 3
        else { return false }
        switch units[prefix.upperBound - 1] {
        case .unit("省"), .unit("市"), .unit("县"), .unit("区"), .unit("州"), .unit("旗"), .unit("盟"): break
        default: return false
        }
        switch (units[candidate.start], units[candidate.start + 1], units[candidate.start + 2]) {
        case (.unit("组"), .unit("织"), .unit("部")), (.unit("宣"), .unit("传"), .unit("部")),
            (.unit("统"), .unit("战"), .unit("部")), (.unit("社"), .unit("工"), .unit("部")),
            (.unit("政"), .unit("法"), .unit("委")):
            return true
        default: return false
        }
    }
}
