/// Bodies that have their seat in a place.
extension UnitReader {
    /// 驻|镇各单位: what has its seat there; 进驻 is a verb.
    func takeSeat(_ candidate: inout UnitCandidate, in units: [UInt16], floor: Int) {
        let start = candidate.start
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
