import JianghuaRecords

/// Names that reach further to the left than the words that lexicons know.
extension UnitReader {
    /// Takes in what no lexicon knows. False where it makes no unit.
    func extend(
        _ candidate: inout UnitCandidate, _ isUnit: Bool, _ place: HeadPlace, _ edge: LeftEdge,
        in units: [UInt16], floor: Int
    ) -> Bool {
        let head = place.head
        let start = isUnit ? candidate.start : place.start
        guard start > floor, classes[Int(units[start - 1])].contains(.han) else { return isUnit }
        switch head.kind {
        case .complete, .suffix, .proper, .actor, .type: break
        default: return isUnit
        }
        if !edge.hasPlace, !edge.hasLevel, takesHouse(candidate, isUnit, in: units),
            // 集团|党委 before 团党委.
            let first = placed.houseStart(place.start, in: units, floor: floor)
                ?? placed.houseStart(start, in: units, floor: floor)
        {
            move(&candidate, to: first)
            // 局办公室、安全股: the house is shared.
            if start - first == 1 { candidate.prefixEnd = start }
            candidate.generic = false
            candidate.needsActing = false
            candidate.rule = .organ
            if candidate.category == .collective { candidate.category = head.category }
            return true
        }
        // 云港|新城管委会: 新城 is a place by itself, too.
        if isUnit, head.kind == .complete, edge.hasPlace, units[start] == .unit("新"),
            candidate.headStart - start == 2, candidate.end - candidate.headStart >= 3,
            units[candidate.headStart] == .unit("管"),
            let first = edges.unknownPlace(endingAt: start, in: units, floor: floor)
        {
            move(&candidate, to: first)
            candidate.prefixEnd = place.start
            return true
        }
        // 润和|物业公司: one character before 和 is no member of a list.
        if head.kind == .actor || head.kind == .proper, head.isFirm, start == place.start, start - 2 >= floor,
            units[start - 1] == .unit("和"), classes[Int(units[start - 2])] == .han,
            classes.isMargin(start - 2, in: units, floor: floor),
            edges.word(in: units, endingAt: start - 1, floor: floor) == nil
        {
            move(&candidate, to: start - 2)
            candidate.generic = false
            candidate.needsActing = false
            candidate.category = head.category
            candidate.rule = .placed
            return true
        }
        if takeMoved(&candidate, isUnit, place, in: units, floor: floor) { return true }
        if head.kind == .type || head.kind == .actor && !head.isFirm {
            return takeSort(&candidate, isUnit, place, in: units, floor: floor)
                || takeTown(&candidate, isUnit, place, in: units, floor: floor)
                || takeKind(&candidate, isUnit, place, edge, in: units, floor: floor)
        }
        if start == place.start, head.kind != .actor,
            let branch = placed.branchStart(
                start, takesPlace: isUnit && isBranch(candidate, in: units), in: units, floor: floor)
        {
            move(&candidate, to: branch.start)
            candidate.prefixEnd = place.start
            candidate.rule = .placed
            if let category = branch.category { candidate.category = category }
            return true
        }
        // 黄家湾|水库管理所, 桐江|公路管理局
        if isUnit, head.kind == .suffix, head.isFirm, !edge.hasPlace, !edge.hasLevel, !edge.hasBody,
            !edge.masked,
            edge.hasField, edge.unknown == 0, candidate.rule == .field,
            head.category == .government || head.category == .institution,
            let first = edges.unknownPlace(endingAt: start, in: units, floor: floor),
            classes.isMargin(first, in: units, floor: floor)
        {
            move(&candidate, to: first)
            candidate.prefixEnd = start
            candidate.rule = .placed
            return true
        }
        // 自然资源葵湖分局: the field stands before the place.
        if isUnit, candidate.kind == .complete, units[candidate.end - 1] == .unit("局"),
            units[candidate.end - 2] == .unit("分"),  // 分局
            let first = placed.fieldStart(
                before: candidate.start, isPlace: edge.hasPlace, in: units, floor: floor)
        {
            move(&candidate, to: first)
            candidate.rule = .placed
            return true
        }
        return takePlaced(&candidate, isUnit, place, edge, in: units, floor: floor)
    }

    /// 支持|农业保险机构, 鼓励|研究型大学: a kind of body by its end, which counts where it acts.
    private func takeMoved(
        _ candidate: inout UnitCandidate, _ isUnit: Bool, _ place: HeadPlace, in units: [UInt16], floor: Int
    ) -> Bool {
        let head = place.head
        switch head.kind {
        // 城南热电厂, 红岩煤矿 are named.
        case .actor where head.isFirm && head.category == .enterprise && isWorks(place, in: units):
            return false
        case .actor where head.category == .enterprise || head.category == .institution: break
        case .actor where head.category == .mass || head.category == .collective: break
        case .type: guard head.category == .institution || head.category == .enterprise else { return false }
        // 环卫集团 is one, whatever it does.
        case .proper: guard head.category == .institution else { return false }
        default: return false
        }
        guard !isUnit || candidate.needsActing else { return false }
        guard
            let kind = moved.kind(
                before: isUnit ? candidate.start : place.start,
                isBound: head.kind != .proper && moved.isModal(place.end, in: units),
                in: units, floor: floor)
        else { return false }
        move(&candidate, to: kind.start)
        if head.isFirm, head.category == .institution, kind.determinerEnd == kind.start,
            isOne(kind.start..<place.start, in: units, floor: floor)
        {
            candidate.prefixEnd = kind.start + 1
            candidate.category = .institution
            candidate.generic = false
            candidate.needsActing = false
            candidate.rule = .placed
            return true
        }
        if kind.determinerEnd == kind.start,
            isCalled(kind.start..<place.start, place, in: units, floor: floor)
        {
            candidate.category = head.category
            candidate.generic = false
            candidate.needsActing = true
            candidate.rule = .placed
            return true
        }
        candidate.determinerEnd = kind.determinerEnd
        candidate.kind = .actor
        candidate.headCategory = .collective
        candidate.generic = true
        candidate.needsActing = kind.determinerEnd == kind.start || kind.isWeak
        candidate.rule = candidate.needsActing ? .acting : .collective
        return true
    }

    /// 安和|医院, 丰源|合作社: of two characters that no lexicon knows and that say no sort.
    private func isCalled(_ name: Range<Int>, _ place: HeadPlace, in units: [UInt16], floor: Int) -> Bool {
        guard name.count == 2 else { return false }
        switch (units[place.end - 2], units[place.end - 1]) {
        case (.unit("医"), .unit("院")), (.unit("作"), .unit("社")), (.unit("儿"), .unit("园")): break
        default: return false
        }
        return sortNames.longestMatch(in: units, at: name.lowerBound, limit: name.upperBound) == nil
            && edges.word(in: units, endingAt: name.upperBound, floor: name.lowerBound) == nil
            && edges.word(in: units, endingAt: name.lowerBound + 1, floor: name.lowerBound) == nil
            && edges.isBoundary(name.lowerBound, in: units, floor: floor)
    }

    /// 县第二|幼儿园, 市政府机关|幼儿园: one of a kind, by the level before it.
    private func isOne(_ name: Range<Int>, in units: [UInt16], floor: Int) -> Bool {
        guard name.count >= 2, characters[Int(units[name.lowerBound])].contains(.level),
            edges.isBoundary(name.lowerBound, in: units, floor: floor)
        else { return false }
        switch units[name.lowerBound + 1] {
        case .unit("级"), .unit("属"), .unit("直"), .unit("域"), .unit("内"), .unit("外"), .unit("里"), .unit("管"),
            .unit("区"), .unit("乡"), .unit("镇"), .unit("村"), .unit("县"), .unit("街"), .unit("城"), .unit("、"):
            return false
        default: return true
        }
    }

    private func isWorks(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        units[place.end - 1] == .unit("厂") || units[place.end - 1] == .unit("矿")
    }

    /// 贫困县|党委: the committees of all divisions of a sort.
    private func takeSort(
        _ candidate: inout UnitCandidate, _ isUnit: Bool, _ place: HeadPlace, in units: [UInt16], floor: Int
    ) -> Bool {
        guard isUnit, candidate.needsActing, candidate.start == place.start, place.head.kind == .actor,
            place.head.category == .party || place.head.category == .government,
            let word = place.before, word.value.kind == .neutral, word.length >= 3,
            characters[Int(units[place.start - 1])].contains(.level)
        else { return false }
        move(&candidate, to: place.start - word.length)
        return true
    }

    /// 白桦林社区党委, 红星村党组织: the division is in the head, its name in no list.
    private func takeTown(
        _ candidate: inout UnitCandidate, _ isUnit: Bool, _ place: HeadPlace, in units: [UInt16], floor: Int
    ) -> Bool {
        guard isUnit, candidate.needsActing || candidate.generic, candidate.start == place.start,
            place.head.kind == .actor,
            place.head.category == .party || place.head.category == .mass
                || place.head.category == .government && units[place.start] == .unit("街")
        else { return false }
        switch units[place.start] {
        case .unit("村"): break
        case .unit("社") where units[place.start + 1] == .unit("区"): break
        case .unit("街") where units[place.start + 1] == .unit("道"): break
        default: return false
        }
        guard let first = edges.unknownPlace(endingAt: place.start, in: units, floor: floor) else {
            return false
        }
        move(&candidate, to: first)
        candidate.generic = false
        candidate.needsActing = false
        candidate.category = place.head.category
        candidate.rule = .organ
        return true
    }

    /// 各临床科室, 各级统计机构: a determiner before a kind whose qualifier no lexicon knows.
    private func takeKind(
        _ candidate: inout UnitCandidate, _ isUnit: Bool, _ place: HeadPlace, _ edge: LeftEdge,
        in units: [UInt16], floor: Int
    ) -> Bool {
        // 各级党委|政府 are two.
        guard !isUnit || candidate.needsActing, !edge.isClean, units[place.start - 1] != .unit("委"),
            let name = placed.name(of: place, in: units, floor: floor), name.determinerEnd > name.start,
            place.start - name.determinerEnd <= 6, characters[Int(units[name.start])].contains(.related)
        else { return isUnit }
        move(&candidate, to: name.start)
        candidate.determinerEnd = name.determinerEnd
        candidate.generic = true
        candidate.needsActing = false
        candidate.rule = .collective
        return true
    }

    /// A name by its end and its place in the text.
    private func takePlaced(
        _ candidate: inout UnitCandidate, _ isUnit: Bool, _ place: HeadPlace, _ edge: LeftEdge,
        in units: [UInt16], floor: Int
    ) -> Bool {
        let head = place.head
        let isBare = isUnit && candidate.needsActing
        if isUnit, !isBare {
            // 第三 of 市第三人民医院, 政务和 of 市政务和数据局: cut names, where nothing bounds them.
            guard head.kind == .complete || head.isFirm, !edge.hasPlace, !edge.hasLevel, !edge.masked,
                !characters[Int(units[place.start])].contains(.level)
            else { return true }
            // 公安局|交警大队: two names, which are joined as such.
            switch units[candidate.start - 1] {
            case .unit("局"), .unit("厅"), .unit("部"), .unit("委"), .unit("署"), .unit("院"), .unit("会"):
                return true
            default: break
            }
            let isConnected = characters[Int(units[candidate.start - 1])].contains(.connector)
            guard isConnected || !edges.isBoundary(candidate.start, in: units, floor: floor) else {
                return true
            }
        } else if head.kind == .complete || head.kind == .actor && !head.isFirm {
            return isUnit
        }
        guard let name = placed.name(of: place, in: units, floor: floor),
            name.start < candidate.start || !isUnit
        else { return isUnit }
        if isUnit, !isBare {
            guard name.hasLevel || name.prefixEnd > name.start || isZoneCommittee(candidate, name, in: units)
            else { return true }
        } else if head.kind == .suffix, units[place.end - 1] == .unit("股"), place.start - name.start >= 3 {
            // 种植业管理股: few words end so.
        } else if !head.isFirm {
            guard name.hasLevel, place.start - name.prefixEnd >= 2, place.start - name.prefixEnd <= 6 else {
                return isUnit
            }
        } else if head.kind == .actor || head.category == .institution, name.isPlain, !name.isBound {
            // 寄宿制学校 is a kind.
            return isUnit
        }
        candidate.start = name.start
        candidate.prefixEnd = name.prefixEnd
        candidate.determinerEnd = name.determinerEnd
        candidate.isLevelOnly = name.hasLevel && name.prefixEnd - name.start == 1
        candidate.needsActing = false
        candidate.generic = name.determinerEnd > name.start
        candidate.rule = candidate.generic ? .collective : .placed
        candidate.category = head.category
        if head.category == .government, let category = name.category { candidate.category = category }
        candidate.needsSupport = !isUnit && (!name.isBound || !head.isFirm) || isBare && !name.isBound
        candidate.isPlain = name.isPlain
        return true
    }

    /// 科创新城|管委会, 多式联运港|管委会: a zone of any name, behind a mark.
    private func isZoneCommittee(_ candidate: UnitCandidate, _ name: PlacedName, in units: [UInt16]) -> Bool {
        candidate.kind == .complete && candidate.headCategory == .government && !name.isBound
            && candidate.end - candidate.headStart >= 3 && units[candidate.headStart] == .unit("管")
            && classes.isMargin(name.start, in: units, floor: 0)
    }

    private func move(_ candidate: inout UnitCandidate, to start: Int) {
        candidate.start = start
        candidate.prefixEnd = start
        candidate.determinerEnd = start
    }

    /// 党组, 工会, 办公室, 督查室: what the speaker's own house has.
    @inline(__always)
    private func takesHouse(_ candidate: UnitCandidate, _ isUnit: Bool, in units: [UInt16]) -> Bool {
        switch candidate.headCategory {
        case .party, .mass: return isUnit && (candidate.kind == .complete || candidate.kind == .actor)
        default: break
        }
        if candidate.kind == .type { return isOrgan(candidate, in: units) }
        guard candidate.kind == .suffix || candidate.kind == .complete, candidate.end - candidate.start >= 3
        else { return false }
        switch units[candidate.end - 1] {
        case .unit("室"), .unit("科"), .unit("股"): return true
        case .unit("办"), .unit("会"): return candidate.kind == .complete  // 办 会: 集团安委会
        default: return false
        }
    }

    private func isOrgan(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        candidate.end - candidate.headStart == 2 && units[candidate.headStart] == .unit("机")
            && units[candidate.headStart + 1] == .unit("关")  // 机关
    }

    /// A branch or a paper, which has the name of its place: 供电公司, 日报社.
    @inline(__always)
    private func isBranch(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.kind == .complete else { return false }
        switch units[candidate.end - 1] {
        case .unit("报"): return candidate.headCategory == .institution
        case .unit("台"): return candidate.headCategory == .institution
        case .unit("社"):
            return candidate.headCategory == .institution || units[candidate.end - 2] == .unit("联")  // 联社
        case .unit("院"): return candidate.headCategory == .judiciary
        // 葵湖司法所
        case .unit("所"), .unit("处"):
            return candidate.end - candidate.headStart >= 3 && candidate.headCategory == .government
        case .unit("局") where units[candidate.end - 2] == .unit("分"): return true
        case .unit("司"), .unit("团"), .unit("行"): return candidate.headCategory == .enterprise  // 公司 集团 行
        default:
            // 海澄特别行政区政府, 云岭自治县人民政府
            return units[candidate.headStart] == .unit("特") || units[candidate.headStart] == .unit("自")
        }
    }
}
