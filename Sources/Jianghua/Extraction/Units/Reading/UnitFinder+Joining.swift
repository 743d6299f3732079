import JianghuaRecords

/// Names of two parts: 市公安局|交警支队, 大学|附属医院, 各乡镇|武装部.
extension UnitFinder {
    private static let member: Phrase = "成员单位"
    private static let taxOffice: Phrase = "税务总局"
    private static let bank: Phrase = "银行"

    /// Joins a name with the one that ends where it begins, where they are one name.
    func join(_ candidate: inout UnitCandidate, _ found: inout [UnitCandidate], in units: [UInt16]) {
        guard let last = found.last else { return }
        if last.end == candidate.start, isOfEveryTown(candidate, last, in: units) {
            found.removeLast()
            candidate.determinerEnd = last.start
            candidate.start = last.start
            candidate.prefixEnd = last.start
            candidate.kind = .classBody
            candidate.generic = true
            candidate.category = .collective
            candidate.rule = .collective
            return
        }
        // 中国人寿|xx支公司, 国网|xx供电公司
        if last.end == candidate.start, candidate.masked, candidate.headCategory == .enterprise,
            last.kind == .complete, last.headCategory == .enterprise, !last.generic, !candidate.generic
        {
            found.removeLast()
            candidate.start = last.start
            candidate.prefixEnd = last.end
            candidate.determinerEnd = last.start
            return
        }
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
            if candidate.kind == .actor, candidate.headCategory == .party, !last.generic {
                candidate.generic = false
                candidate.needsActing = false
                candidate.category = .party
                candidate.rule = .organ
            }
            if last.generic, isOfTowns(candidate, last, in: units) {
                candidate.joinCollective(last)
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
                candidate.hasBody = true
                candidate.bodyEnd = last.end
                if candidate.kind == .complete, last.kind == .complete || last.kind == .suffix,
                    UnitCandidate.isSection(
                        candidate.headStart..<candidate.end, candidate.headCategory, of: last.category,
                        in: units)
                {
                    candidate.category = last.category
                }
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
        // 市委|各巡察组, 指挥部|各工作组
        if last.end == candidate.start, candidate.hasDeterminer, units[candidate.start] == .unit("各"),
            !last.generic, last.kind == .complete || last.kind == .open || last.kind == .suffix,
            candidate.kind == .complete || candidate.kind == .open || candidate.kind == .collective,
            units[candidate.end - 1] == .unit("组") || units[candidate.end - 1] == .unit("班")
        {
            found.removeLast()
            candidate.determinerEnd = max(candidate.determinerEnd, candidate.start)
            candidate.start = last.start
            candidate.prefixEnd = last.start
            return
        }
        // 县纪委监委|派驻教育局纪检组
        if last.end == candidate.start, candidate.hasDeterminer, candidate.headCategory == .party,
            last.kind == .complete, last.category == .party, !last.generic,
            units[candidate.start] == .unit("派"), units[candidate.end - 1] == .unit("组")
        {
            found.removeLast()
            extend(&candidate, over: last)
            candidate.generic = false
            candidate.category = .party
            candidate.rule = .organ
            return
        }
        // 村(社区)|便民服务站, 村(居)|党组织
        if last.end == candidate.start, last.kind == .actor || last.isFollower, last.needsActing,
            units[last.end - 1] == 0x29,
            candidate.kind == .classBody || candidate.kind == .actor && candidate.generic,
            candidate.start == candidate.headStart || candidate.kind == .classBody
        {
            found.removeLast()
            candidate.start = last.start
            candidate.prefixEnd = last.start
            candidate.determinerEnd = last.start
            return
        }
        // 街道|各站所, 乡镇|各部门
        if last.end == candidate.start, last.kind == .actor, last.needsActing, !last.hasDeterminer,
            last.headCategory == .collective, characters[Int(units[last.end - 1])].contains(.territory),
            candidate.kind == .type, candidate.hasDeterminer, units[candidate.start] == .unit("各"),
            candidate.headCategory == .government
        {
            found.removeLast()
            candidate.determinerEnd = max(candidate.determinerEnd, candidate.start)
            candidate.start = last.start
            candidate.prefixEnd = last.start
            return
        }
        if isOfGovernments(candidate, last, in: units) {
            found.removeLast()
            candidate.start = last.start
            candidate.prefixEnd = last.start
            return
        }
        // 共青团|云岭县委
        if last.end == candidate.start, last.headCategory == .mass, last.end - last.start == 3,
            units[last.start] == .unit("共"), units[last.end - 1] == .unit("团"), candidate.kind == .complete,
            candidate.headCategory == .party, candidate.hasPrefix
        {
            found.removeLast()
            candidate.start = last.start
            candidate.prefixEnd = last.start
            candidate.determinerEnd = last.start
            candidate.category = .mass
            return
        }
        // 各街道的|新时代文明实践所
        if candidate.kind == .classBody, candidate.start == candidate.headStart, last.hasDeterminer,
            last.generic,
            last.end + 1 == candidate.start, units[last.end] == .unit("的"),
            characters[Int(units[last.end - 1])].contains(.territory)
        {
            found.removeLast()
            candidate.start = last.start
            candidate.prefixEnd = last.start
            candidate.determinerEnd = last.determinerEnd
            return
        }
        // 市委|市政府督查室: an office of both.
        if last.end == candidate.start, isOfBoth(candidate, last, in: units) {
            found.removeLast()
            candidate.start = last.start
            candidate.prefixEnd = last.prefixEnd
            candidate.determinerEnd = last.start
            candidate.category = last.category
            return
        }
        // 中国人寿|xx支公司
        if last.end == candidate.start, candidate.masked, last.category == .enterprise, !last.generic,
            candidate.category == .enterprise, candidate.end - candidate.start >= 4,
            units[candidate.end - 3] == .unit("分") || units[candidate.end - 3] == .unit("支")
        {
            found.removeLast()
            extend(&candidate, over: last)
            return
        }
        if isPlacedBranch(candidate, of: last, in: units) {
        } else if last.end == candidate.start {
            guard
                isBranch(candidate, of: last, in: units)
                    // 市公安局|东湖分局
                    || !last.generic && candidate.kind == .complete && units[last.end - 1] == .unit("局")
                        && units[candidate.end - 1] == .unit("局")
                        && units[candidate.end - 2] == .unit("分")
                    || !last.generic && candidate.kind == .collective
                        && candidate.isHead(Self.member, in: units)
            else { return }
        } else if !isResident(candidate, of: last, in: units) {
            // 党政机关、企事业单位…工作组: a list at the start of a task's name.
            guard candidate.kind == .open, last.end + 1 == candidate.start, units[last.end] == .unit("、"),
                last.kind == .collective || last.kind == .actor, !last.hasDeterminer,
                startsWithKind(candidate, in: units)
            else { return }
        }
        found.removeLast()
        // 人民银行|桐山市分行 is what the bank is.
        if last.category == .government, candidate.headCategory == .enterprise {
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
        guard gap == 1 || gap == 2 else { return false }
        let isSent = gap == 2 && units[last.end] == .unit("派") && units[last.end + 1] == .unit("驻")
        guard
            isSent
                || units[last.end] == .unit("驻")
                    && (gap == 1 || characters[Int(units[last.end + 1])].contains(.level))
        else { return false }
        return last.category == .party && candidate.headCategory == .party && last.kind == .complete
            && units[candidate.end - 1] == .unit("组")
    }

    /// 市生态环境局|葵江分局: an organ and its part in a place that no list holds.
    private func isPlacedBranch(
        _ candidate: UnitCandidate, of last: UnitCandidate, in units: [UInt16]
    ) -> Bool {
        let gap = candidate.headStart - last.end
        // 支行, 中心支行
        let length = candidate.end - candidate.headStart
        guard gap == 2 || gap == 3, !candidate.hasDeterminer, !last.generic,
            last.kind == .complete || last.kind == .suffix || last.kind == .proper,
            length == 2 || length == 3
                || length == 4 && (candidate.headCategory == .enterprise || isBureau(candidate, in: units))
        else { return false }
        switch (units[candidate.end - 2], units[candidate.end - 1]) {
        case (.unit("分"), .unit("局")), (.unit("支"), .unit("局")), (.unit("分"), .unit("行")),
            (.unit("支"), .unit("行")):
            break
        case (.unit("分"), .unit("社")), (.unit("记"), .unit("者")): break  // 分社 记者(站)
        // 大队 中队 (调)查队
        case (.unit("大"), .unit("队")), (.unit("中"), .unit("队")), (.unit("查"), .unit("队")): break
        default: return false
        }
        // 人民银行xx中心支行
        if edges.maskedStart(endingAt: candidate.headStart, in: units, floor: last.end) == last.end {
            return true
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
            || isCentral(last, in: units) && isBureau(candidate, in: units)
            || last.headEnds(with: Self.taxOffice, in: units) || last.headEnds(with: Self.bank, in: units)
    }

    /// 国家外汇管理局, 海关总署, 外汇局: bodies of the centre, which have bureaus in places.
    private func isCentral(_ last: UnitCandidate, in units: [UInt16]) -> Bool {
        guard last.category == .government, last.kind == .complete, last.end - last.headStart >= 3 else {
            return false
        }
        if units[last.headStart] == .unit("国"), units[last.headStart + 1] == .unit("家") { return true }
        switch (units[last.end - 2], units[last.end - 1]) {
        case (.unit("总"), .unit("局")), (.unit("总"), .unit("署")), (.unit("汇"), .unit("局")): return true
        default: return false
        }
    }

    /// 分局, 监管局, 专员办, 调查队
    private func isBureau(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.headCategory == .government, candidate.end - candidate.headStart <= 4 else {
            return false
        }
        switch (units[candidate.end - 2], units[candidate.end - 1]) {
        case (.unit("分"), .unit("局")), (.unit("管"), .unit("局")), (.unit("支"), .unit("局")),
            (.unit("员"), .unit("办")):
            return true
        default: return false
        }
    }

    /// 市公安局|交警支队, 区政府|各部门: a part of the body before.
    private func isInner(_ candidate: UnitCandidate, of last: UnitCandidate, in units: [UInt16]) -> Bool {
        guard !last.needsActing else { return false }
        if last.generic, isOfTowns(candidate, last, in: units) { return true }
        if last.generic {
            // 地方各级人民政府相关部门
            guard candidate.hasDeterminer, units[candidate.start] != .unit("各"),
                last.kind == .complete || last.kind == .actor
            else { return false }
        }
        switch last.kind {
        case .complete, .suffix: break
        // 指挥部|各工作组
        case .open where candidate.hasDeterminer: break
        case .actor where !last.generic, .proper: break
        case .actor, .division: guard candidate.hasDeterminer else { return false }
        default: return false
        }
        if candidate.hasDeterminer {
            // 市委各巡察组, 指挥部各工作组
            if units[candidate.start] == .unit("各"), units[candidate.end - 1] == .unit("组"),
                candidate.determinerEnd - candidate.start == 1
            {
                return candidate.headCategory == .party && last.category == .party && last.kind == .complete
                    || candidate.headCategory == .taskforce && last.category == .taskforce
            }
            // 县委县政府各部门, but not 市委有关领导小组.
            guard candidate.kind == .type || candidate.kind == .collective, !candidate.needsActing else {
                return false
            }
            return units[candidate.start] == .unit("各") || units[candidate.start] == .unit("有")
                || units[candidate.start] == .unit("相")
                || units[candidate.start] == .unit("所")
                // 下属单位, 直属单位
                || units[candidate.start + 1] == .unit("属")
        }
        guard !candidate.hasPrefix, candidate.start == candidate.headStart || candidate.kind != .complete
        else { return false }
        // 县医院党委, 桐山城投集团工会
        if last.kind == .proper || last.kind == .actor {
            if !last.generic, isAffiliated(candidate, in: units) { return true }
            // 青禾火车站派出所
            if !last.generic, units[candidate.end - 1] == .unit("所"), units[candidate.headStart] == .unit("派")
            {
                return true
            }
            return !last.generic && candidate.kind != .open
                && (candidate.headCategory == .party || candidate.headCategory == .mass)
        }
        switch candidate.kind {
        case .complete where units[candidate.start] == .unit("国") && units[candidate.start + 1] == .unit("务"):
            return false
        case .complete, .suffix, .open:
            return candidate.category != .military || last.category == .military
        // 县公安局|党委
        case .actor:
            return !last.generic && candidate.headCategory == .party && candidate.start == candidate.headStart
        default: return false
        }
    }

    /// 大学|附属医院, 大学|国家医学中心
    private func isAffiliated(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.headCategory == .institution else { return false }
        for index in candidate.start..<min(candidate.end - 1, candidate.start + 5)
        where units[index] == .unit("附") && units[index + 1] == .unit("属") {
            return true
        }
        return false
    }

    /// 各乡镇|武装部, 各县(市、区)|教育局: the same body of all divisions.
    private func isOfTowns(_ candidate: UnitCandidate, _ last: UnitCandidate, in units: [UInt16]) -> Bool {
        guard last.hasDeterminer,
            candidate.start == candidate.headStart
                && (!candidate.generic && candidate.kind == .complete || candidate.kind == .classBody)
                || candidate.kind == .suffix && candidate.rule == .field && !candidate.generic
                    && !candidate.hasPrefix,
            last.kind == .division || last.kind == .actor || last.kind == .type || last.kind == .collective
                || last.kind == .complete && last.headCategory == .party && candidate.category == .party,
            last.headCategory == .party && candidate.category == .party && units[last.end - 1] == .unit("委")
                || last.kind == .actor && last.headCategory == .institution && candidate.kind != .classBody
                    && units[candidate.end - 1] != .unit("部")
                || characters[Int(units[last.end - 1])].contains(.territory)
                // 各县(市、区)委|政法委
                || units[last.end - 1] == .unit("委") && units[last.end - 2] == 0x29
        else { return false }
        switch candidate.headCategory {
        case .party, .government, .mass, .military, .judiciary, .institution, .taskforce: return true
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
