/// What a head with a determiner names: 各单位, 该县, 国务院教育行政部门.
extension UnitReader {
    /// A kind of body, or a name of many, with a determiner.
    func determined(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, _ head: Head, in units: [UInt16], floor: Int
    ) -> Bool {
        // 本地区 is a territory.
        if isTerritory(candidate, in: units) { return false }
        switch head.kind {
        case .suffix, .proper:
            if edge.isScopeOnly { return false }
            if edge.hasField || edge.hasBody || edge.hasDescriptor { break }
            // 我局, 各委办: only where the head is a word of its own.
            guard candidate.end - candidate.headStart > 1 || edge.isOwn else { return false }
        case .type where edge.isScopeOnly && head.category != .government: return false
        // 全国高新区
        case .division where edge.isScopeOnly && candidate.end - candidate.headStart > 2: return false
        // 省市县乡
        case .division where edge.isScopeOnly && isLevelList(candidate, in: units): return false
        case .block, .field, .centre: return false
        default: break
        }
        // 国务院教育行政部门, 中央金融管理部门: one of its kind.
        if edge.isScopeOnly, edge.hasField, !edge.isWide, head.kind == .type || head.kind == .collective,
            units[candidate.end - 1] == .unit("门"), isCentral(candidate, in: units)
        {
            candidate.rule = .field
            candidate.category = edge.category ?? .government
            candidate.prefixEnd = candidate.determinerEnd
            candidate.determinerEnd = candidate.start
            return true
        }
        // 省级考评团, 全国创建工作领导小组: one body of that level.
        if head.kind == .open, edge.isScopeOnly,
            edge.hasDescriptor || edge.hasField || edge.unknown > 0 || !edge.isWide
        {
            candidate.rule = .task
            candidate.determinerEnd = candidate.start
            return true
        }
        if isOurs(&candidate, edge, head, in: units) { return true }
        candidate.generic = true
        let isActor = head.kind == .actor && (head.category == .enterprise || head.category == .institution)
        // 支持在京高校学科建设: for whose good something is done.
        candidate.needsActing  // 其他地区 are bodies whatever they do.
        =
            edge.isWeak && !isOther(candidate, in: units)
            // 各类开发区 are zones, as any.
            || head.kind == .division && isOfKinds(candidate, in: units)
            // 该省(区、市) is a place.
            || head.kind == .division && units[candidate.start] == .unit("该")
            || isActor && edge.isScopeOnly
                && (edge.isWide || units[candidate.end - 1] == .unit("室")
                    || moved.isMoved(candidate.start, in: units, floor: floor))
        candidate.rule = .collective
        return true
    }

    /// 我|县公安局, 我市|普查领导小组, 我|县委: one body of the speaker's division.
    private func isOurs(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, _ head: Head, in units: [UInt16]
    ) -> Bool {
        let start = candidate.start
        guard units[start] == .unit("我"), candidate.determinerEnd == start + 1,
            characters[Int(units[start + 1])].contains(.level)
        else { return false }
        switch head.kind {
        case .open:
            guard candidate.headStart - start > 2 else { return false }
            candidate.start = start + 2
            candidate.prefixEnd = candidate.start
            candidate.rule = .task
        case .complete:
            let isLevel = units[candidate.headStart] == units[start + 1]
            candidate.start = isLevel ? candidate.headStart : start + 1
            candidate.prefixEnd = candidate.start + 1
            candidate.isLevelOnly = true
            complete(&candidate, edge, head, in: units)
        case .suffix where edge.hasField:
            candidate.start = start + 1
            candidate.prefixEnd = start + 2
            candidate.isLevelOnly = true
            candidate.rule = .field
            candidate.category = category(of: head, edge)
        default: return false
        }
        candidate.determinerEnd = candidate.start
        return true
    }
}
