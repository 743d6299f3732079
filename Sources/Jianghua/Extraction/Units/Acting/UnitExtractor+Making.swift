import JianghuaRecords

/// What is made or developed is no body: zones where they do nothing, institutions that are to come.
extension UnitExtractor {
    private static let makers = PhraseTable(makingWords, backward: true)

    /// 改造提升|葵湖镇汽车站: houses.
    private static let rebuilders = PhraseTable(rebuildingWords, backward: true)

    private static let founders = PhraseTable(foundingWords.map { ($0, true) }, backward: true)

    /// Marks the members of a list that count for nothing, as kinds that do not act.
    func dropMade(
        _ candidates: inout [UnitCandidate], _ group: Range<Int>, in units: [UInt16], _ range: Range<Int>
    ) {
        guard let first = group.first, let last = group.last, !candidates[first].isNamedByUser else { return }
        if group.allSatisfy({ isZone(candidates[$0], in: units) }) {
            guard !bears(candidates[first].start..<candidates[last].end, in: units, range) else { return }
        } else {
            guard group.allSatisfy({ candidates[$0].headCategory == .institution && !candidates[$0].generic })
            else { return }
            let start = candidates[first].start
            let isRebuilt =
                Self.rebuilders.longestMatch(in: units, endingAt: start, from: range.lowerBound) != nil
            guard isRebuilt || group.allSatisfy({ isInstitution(candidates[$0]) }),
                isRebuilt || isMade(candidates[first].start, in: units, floor: range.lowerBound)
                    || units[candidates[last].end - 1] == .unit("心")
                        && isFounded(candidates[first].start, in: units, floor: range.lowerBound)
            else { return }
        }
        for index in group { candidates[index].needsActing = true }
    }

    /// 青禾经开区, 云岭工业园区, but not 浦东新区, which is a district.
    @inline(__always)
    private func isZone(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.kind == .division, !candidate.generic, candidate.end - candidate.start >= 4,
            units[candidate.end - 1] == .unit("区")
        else { return false }
        switch units[candidate.end - 2] {
        case .unit("开"), .unit("新"), .unit("发"), .unit("园"), .unit("假"), .unit("税"), .unit("保"): break
        default: return false
        }
        switch (units[candidate.start], units[candidate.start + 1]) {
        case (.unit("浦"), .unit("东")), (.unit("滨"), .unit("海")), (.unit("雄"), .unit("安")): return false
        default: return !candidate.masked
        }
    }

    /// Whether the words around a zone give it a duty, or let it act.
    private func bears(_ list: Range<Int>, in units: [UInt16], _ range: Range<Int>) -> Bool {
        let (start, end) = (list.lowerBound, list.upperBound)
        if start > range.lowerBound {
            switch units[start - 1] {
            case 0x28, 0x3A, .unit("由"): return true  // ( : 由
            default: break
            }
        }
        guard end < range.upperBound else { return false }
        if units[end] == 0x3A || units[end] == 0x29 { return true }
        return CharacterClass.table.isMargin(start, in: units, floor: range.lowerBound)
            && actingTest.acts(
                list, isJoined: false, in: units, floor: range.lowerBound, limit: range.upperBound)
    }

    /// An institution whose name has no place.
    @inline(__always)
    private func isInstitution(_ candidate: UnitCandidate) -> Bool {
        candidate.headCategory == .institution && !candidate.generic
            && (!candidate.hasPrefix || candidate.rule == .placed)
            && !candidate.masked && (candidate.kind == .proper || candidate.kind == .suffix)
    }

    /// 建设面向山区的|苗木交易中心: said of what kind before there is one. O(1)
    private func isFounded(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        guard start > floor, units[start - 1] == .unit("的") else { return false }
        let classes = CharacterClass.table
        let bottom = max(floor, start - 20)
        var index = start - 1
        while index > bottom, classes[Int(units[index - 1])].contains(.han) {
            if Self.founders.longestMatch(in: units, endingAt: index, from: floor) != nil { return true }
            index -= 1
        }
        return false
    }

    /// Whether a word of making stands before the list, or before what stands in it and is no unit.
    private func isMade(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        if Self.makers.longestMatch(in: units, endingAt: start, from: floor) != nil { return true }
        guard start > floor, UnitCharacters.table[Int(units[start - 1])].contains(.separator) else {
            return false
        }
        var index = start - 1
        let bottom = max(floor, start - 30)
        let classes = CharacterClass.table
        while index > bottom, units[index - 1] == .unit("、") || classes[Int(units[index - 1])].contains(.han)
        {
            if Self.makers.longestMatch(in: units, endingAt: index, from: floor) != nil { return true }
            index -= 1
        }
        return false
    }
}
