import JianghuaRecords

/// Named units and their roles.
///
/// One pass finds single candidates by the ends of names; lists then share heads and prefixes, bare kinds are
/// kept where they act, and the clause around a list gives its role.
struct UnitExtractor: Sendable {
    private let finder = UnitFinder()
    private let coordination = Coordination.shared
    private let acting = ActingTest()
    private let roles = UnitRoles()

    /// O(speech).
    func units(in scan: TextScan, speech: SpeechDraft, directives: [DirectiveDraft]) -> [UnitDraft] {
        let range = speech.body..<max(speech.body, speech.range.upperBound)
        let units = scan.units
        var candidates = finder.candidates(in: scan, range: range)
        let holders = Holders(directives)
        for group in coordination.groups(candidates, in: units) {
            coordination.restore(&candidates, group, in: scan)
            keepActing(&candidates, group, in: units, range)
        }
        candidates.removeAll { $0.needsActing }
        for group in coordination.groups(candidates, in: units) {
            let holder = holders.innermost(at: candidates[group.lowerBound].start)
            roles.assign(
                &candidates, group, next: nil, in: scan, limit: range.upperBound, floor: range.lowerBound,
                directive: holder.map { directives[$0].mood })
        }
        return candidates.map { candidate in
            UnitDraft(
                range: candidate.range, name: candidate.name ?? Coordination.plain(candidate.range, scan),
                category: candidate.category,
                generic: candidate.generic, masked: candidate.masked, role: candidate.role,
                basis: candidate.basis, canonical: nil, rule: candidate.rule)
        }
    }

    /// Bare kinds in a list act together.
    private func keepActing(
        _ candidates: inout [UnitCandidate], _ group: Range<Int>, in units: [UInt16], _ range: Range<Int>
    ) {
        guard let first = group.first, let last = group.last else { return }
        guard group.contains(where: { candidates[$0].needsActing }) else { return }
        var end = candidates[last].end
        if end < range.upperBound, units[end] == 0x7B49 { end += 1 }  // 等
        guard
            acting.acts(
                candidates[first].start..<end, in: units, floor: range.lowerBound, limit: range.upperBound)
        else { return }
        for index in group where !candidates[index].isFollower { candidates[index].needsActing = false }
    }
}
