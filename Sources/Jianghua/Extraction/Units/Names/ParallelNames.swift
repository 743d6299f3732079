import JianghuaRecords

/// Names of divisions that the neighbouring clause speaks for: 浦口市排第一,南岭市第二.
struct ParallelNames {
    private let classes = CharacterClass.table

    /// Keeps divisions of no lexicon that open a clause, where the clause before or behind opens with one of the same
    /// kind. O(candidates).
    func keep(_ candidates: inout [UnitCandidate], in units: [UInt16], floor: Int) {
        for index in candidates.indices where candidates[index].needsSupport {
            guard candidates[index].kind == .division,
                classes.isMargin(candidates[index].start, in: units, floor: floor)
            else { continue }
            if index > 0,
                speaks(candidates[index - 1], for: candidates[index], in: units)
                    || index + 1 < candidates.count
                        && speaks(candidates[index + 1], for: candidates[index], in: units)
            {
                candidates[index].needsSupport = false
            }
        }
    }

    private func speaks(_ other: UnitCandidate, for candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard other.kind == .division, !other.needsSupport, !other.needsActing, !other.generic,
            units[other.end - 1] == units[candidate.end - 1]
        else { return false }
        let (first, last) = other.start < candidate.start ? (other, candidate) : (candidate, other)
        guard last.start > first.end, last.start - first.end <= 24 else { return false }
        return !units[first.end..<last.start].contains {
            $0 == .unit("。") || $0 == 0x0A || $0 == 0x21 || $0 == 0x3F
        }
    }
}
