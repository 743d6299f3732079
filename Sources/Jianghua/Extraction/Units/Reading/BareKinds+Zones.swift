import JianghuaRecords

/// Zones without a name: 经开区、高新区要挑大梁. One in a speech, which is named so; they count where they act.
extension BareKinds {
    func zone(_ place: HeadPlace, in units: [UInt16], range: Range<Int>) -> UnitCandidate? {
        guard place.head.kind == .division, place.end - place.start >= 3, !place.continues,
            units[place.end - 1] == .unit("区")
        else { return nil }
        switch units[place.end - 2] {
        case .unit("开"), .unit("新"), .unit("发"), .unit("园"), .unit("假"), .unit("税"), .unit("保"), .unit("高"):
            break
        default: return nil
        }
        var start = place.start
        // 市经开区, 县工业园区
        if start > range.lowerBound, characters[Int(units[start - 1])].contains(.level),
            place.before?.length == 1
        {
            start -= 1
        }
        guard edges.isBoundary(start, in: units, floor: range.lowerBound),
            start == range.lowerBound || units[start - 1] != .unit("的"),
            // 推动开发区优化提升: what is furthered.
            !moved.isMoved(start, in: units, floor: range.lowerBound)
        else { return nil }
        let candidate = UnitCandidate(
            start: start, end: place.end, headStart: place.start, kind: .actor, category: .government,
            headCategory: .government, prefixEnd: place.start, determinerEnd: start, needsActing: true,
            rule: .acting)
        guard !context.isPerson(candidate, in: units, limit: range.upperBound),
            !context.isEntered(candidate, in: units, floor: range.lowerBound)
        else { return nil }
        return candidate
    }
}
