import JianghuaRecords

/// What a speech as a whole says about its units.
struct UnitIdentity: Sendable {
    /// In a speech of the Hong Kong government 政府 is the name of one body. O(candidates).
    func recognize(_ candidates: inout [UnitCandidate], in units: [UInt16]) {
        guard candidates.contains(where: { isHongKong($0, in: units) }) else { return }
        for index in candidates.indices where candidates[index].needsActing && !candidates[index].isFollower {
            guard candidates[index].end - candidates[index].start == 2,
                candidates[index].headCategory == .government
            else { continue }
            candidates[index].needsActing = false
            candidates[index].generic = false
            candidates[index].category = .government
            candidates[index].rule = UnitExtractor.organ
        }
    }

    /// 特区政府, 立法会, 行政会议 say whose speech it is.
    private func isHongKong(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.category == .government || candidate.category == .congress else { return false }
        switch candidate.headText(in: units) {
        case "特区政府", "特别行政区政府", "立法会", "行政会议": return candidate.start == candidate.headStart
        default: return false
        }
    }

    /// 城关 in a list of towns is 城关镇 where the speech names it so; 成立领导小组 by everybody is generic.
    func settle(_ candidates: inout [UnitCandidate], in scan: TextScan) {
        var full: [String: String] = [:]
        for candidate in candidates
        where candidate.kind == .division && candidate.rule == UnitExtractor.division {
            let stem = scan.text.string(in: candidate.start..<candidate.headStart)
            if full[stem] == nil { full[stem] = candidate.name ?? Coordination.plain(candidate.range, scan) }
        }
        var lastGeneric: Int?
        for index in candidates.indices {
            let candidate = candidates[index]
            if candidate.kind == .division, candidate.rule == UnitExtractor.sharedHead, candidate.name == nil
            {
                candidates[index].name = full[scan.text.string(in: candidate.range)]
            }
            if candidate.generic { lastGeneric = index }
            guard candidate.kind == .open, !candidate.hasPrefix, let last = lastGeneric,
                isFounded(candidate, by: candidates[last], in: scan.units)
            else { continue }
            candidates[index].generic = true
            candidates[index].category = .collective
        }
    }

    /// 各单位要成立领导小组: one in each.
    private func isFounded(_ candidate: UnitCandidate, by subject: UnitCandidate, in units: [UInt16]) -> Bool
    {
        guard subject.hasDeterminer || subject.isFollower, candidate.start - subject.end <= 48 else {
            return false
        }
        var isFounding = false
        var index = subject.end
        while index < candidate.start {
            switch units[index] {
            case 0x3002, 0x0A, 0x3B: return false
            case 0x7ACB, 0x5EFA: isFounding = true  // 立, 建
            default: break
            }
            index += 1
        }
        return isFounding
    }
}
