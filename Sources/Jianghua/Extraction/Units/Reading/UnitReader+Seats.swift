/// Bodies that have their seat in a place.
extension UnitReader {
    /// 驻|镇各单位: what has its seat there; 进驻 is a verb.
    func takeSeat(_ candidate: inout UnitCandidate, in units: [UInt16], floor: Int) {
        let start = candidate.start
        // 驻|市教育局纪检监察组
        if start > floor, units[start - 1] == .unit("驻"), candidate.headCategory == .party,
            units[candidate.end - 1] == .unit("组"), candidate.headStart > start,
            classes.isMargin(start - 1, in: units, floor: floor)
        {
            candidate.start = start - 1
            candidate.prefixEnd = candidate.start
            candidate.determinerEnd = candidate.start
            return
        }
        guard start > floor, units[start - 1] == .unit("驻"), characters[Int(units[start])].contains(.level),
            start - 1 == floor || !characters[Int(units[start - 2])].contains(.settling)
        else { return }
        switch candidate.kind {
        case .actor, .type, .collective: break
        default: guard candidate.generic, candidate.hasDeterminer else { return }
        }
        candidate.start = start - 1
        candidate.generic = true
        candidate.category = .collective
        candidate.needsActing = false
        candidate.prefixEnd = candidate.start
        candidate.determinerEnd = max(candidate.determinerEnd, start + 1)
        candidate.rule = .collective
    }

    /// 中央、省驻葵|各单位: whose they are, in a place by its short name. O(1)
    func takePost(_ candidate: inout UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        switch candidate.kind {
        case .actor, .type, .collective: break
        default: return false
        }
        var index = candidate.start
        let bottom = max(floor, index - 3)
        while index > bottom, units[index - 1] != .unit("驻") {
            guard classes[Int(units[index - 1])].contains(.han),
                characters[Int(units[index - 1])].isDisjoint(with: [.particle, .separator])
            else { return false }
            index -= 1
        }
        guard index > bottom, index < candidate.start else { return false }
        let seat = index
        index -= 1
        let lowest = max(floor, index - 12)
        while index > lowest, isOwner(units[index - 1]) || units[index - 1] == .unit("、") { index -= 1 }
        while index < seat, units[index] == .unit("、") { index += 1 }
        guard index < seat - 1, edges.isBoundary(index, in: units, floor: floor) else { return false }
        candidate.start = index
        candidate.generic = true
        candidate.category = .collective
        candidate.needsActing = false
        candidate.prefixEnd = index
        candidate.determinerEnd = max(candidate.determinerEnd, seat)
        candidate.rule = .collective
        return true
    }

    /// 中央, 省, 市, 部, 军: who keeps bodies in a place.
    private func isOwner(_ unit: UInt16) -> Bool {
        switch unit {
        case .unit("中"), .unit("央"), .unit("国"), .unit("家"), .unit("省"), .unit("市"), .unit("部"), .unit("军"),
            .unit("直"), .unit("属"), .unit("区"), .unit("州"), .unit("县"):
            return true
        default: return false
        }
    }

    /// 驻梧|部队: troops in a place that no list holds.
    func takeStation(_ candidate: inout UnitCandidate, in units: [UInt16], floor: Int) {
        var index = candidate.start
        let bottom = max(floor, candidate.start - 4)
        while index > bottom, classes[Int(units[index - 1])].contains(.han), units[index - 1] != .unit("驻") {
            guard characters[Int(units[index - 1])].isDisjoint(with: [.particle, .separator]) else { return }
            index -= 1
        }
        guard index > bottom, index < candidate.start, units[index - 1] == .unit("驻"),
            index - 1 == floor || !characters[Int(units[index - 2])].contains(.settling)
        else { return }
        candidate.start = index - 1
        candidate.generic = true
        candidate.category = .collective
        candidate.needsActing = false
        candidate.prefixEnd = candidate.start
        candidate.determinerEnd = candidate.headStart
        candidate.rule = .collective
    }
}
