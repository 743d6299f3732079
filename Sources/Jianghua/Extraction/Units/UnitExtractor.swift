import JianghuaRecords

/// Named units and their roles.
///
/// One pass finds single candidates by the ends of names; lists then share heads and prefixes, bare kinds are
/// kept where they act, and the clause around a list gives its role.
struct UnitExtractor: Sendable {
    // The tables are the same for every extractor: built once, at first use.
    static let finder = UnitFinder()
    private static let actingTest = ActingTest()
    private static let roles = UnitRoles()
    // A static value is asked whether it has been made at every look, a stored one is not.
    private let finder = Self.finder
    private let actingTest = Self.actingTest
    private let roles = Self.roles
    private let coordination = Coordination.shared
    private let identity = UnitIdentity()
    private let lexicon: LexiconUnits?

    init(lexicon: UserLexicon? = nil) {
        self.lexicon = lexicon.map { LexiconUnits($0, category: Self.finder.category(of:)) }
    }

    /// O(speech).
    /// - Parameter terms: names in which there are no units, ascending.
    func units(
        in scan: TextScan, speech: SpeechDraft, directives: [DirectiveDraft], terms: [Range<Int>] = []
    ) -> [UnitDraft] {
        let range = speech.body..<max(speech.body, speech.range.upperBound)
        let units = scan.units
        var names = UnitNames(units)
        var candidates = finder.candidates(in: scan, range: range, names: &names)
        if !terms.isEmpty { candidates.removeAll { terms.hold($0.range) } }
        lexicon?.merge(into: &candidates, in: units, range: range, &names)
        identity.recognize(&candidates, in: units)
        var first = 0
        while first < candidates.count {
            let end = coordination.listEnd(from: first, candidates, in: units)
            coordination.restore(&candidates, first..<end, in: units, &names)
            keepActing(&candidates, first..<end, in: units, range)
            first = end
        }
        candidates.removeAll { $0.needsActing }
        identity.settle(&candidates, in: units, &names)
        assignRoles(&candidates, directives, in: units, range: range)
        identity.unite(&candidates, in: units, &names)
        return candidates.map { draft(of: $0, in: units, &names) }
    }

    private func draft(of candidate: UnitCandidate, in units: [UInt16], _ names: inout UnitNames) -> UnitDraft
    {
        // A name without brackets is the text of its range.
        let isPlain = candidate.name == nil && !units[candidate.range].contains(0x28)
        let name = isPlain ? nil : names.name(of: candidate)
        return UnitDraft(
            range: candidate.range, name: name.map { names.string(of: $0) },
            category: candidate.category, generic: candidate.generic, masked: candidate.masked,
            role: candidate.role, basis: candidate.basis,
            canonical: candidate.canonical.map { names.string(of: $0) }, rule: candidate.rule.rule)
    }

    /// From the last list to the first, so that a list can take the role of the next one in its clause.
    private func assignRoles(
        _ candidates: inout [UnitCandidate], _ directives: [DirectiveDraft], in units: [UInt16],
        range: Range<Int>
    ) {
        let holders = Holders(directives)
        let firstLeads = candidates.contains { statesFirstLeads($0, in: units) }
        var next: (start: Int, role: UnitRole, basis: RoleBasis?)?
        var end = candidates.count
        while end > 0 {
            let first = coordination.listStart(before: end, candidates, in: units)
            let (group, last) = (first..<end, end - 1)
            end = first
            let mood = holders.innermost(at: candidates[first].start).map { directives[$0].mood }
            var setting = UnitRoles.Setting(
                mood: mood, inherited: nil, isGeneric: group.allSatisfy { candidates[$0].generic },
                isActing: candidates[last].rule == .acting, firstLeads: firstLeads)
            if let next, continues(from: candidates[last].end, to: next.start, in: units) {
                setting.inherited = (next.role, next.basis)
            }
            roles.assign(&candidates, group, setting, in: units, range: range)
            next = (candidates[first].start, candidates[first].role, candidates[first].basis)
        }
    }

    /// Whether a list goes on behind an item that is no unit: A、有家属院的单位和B要….
    private func continues(from end: Int, to start: Int, in units: [UInt16]) -> Bool {
        guard end < start, start - end <= 40, units[end] == 0x3001 else { return false }
        return !units[end..<start].contains {
            $0 == 0x2C || $0 == 0x3002 || $0 == 0x3B || $0 == 0x0A || $0 == 0x29
        }
    }

    /// 列第一位的为牵头单位: the speech says who leads in its lists.
    private func statesFirstLeads(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.generic, candidate.start > 1, units[candidate.start - 1] == 0x4E3A,
            units[candidate.start] == 0x7275
        else { return false }
        for index in max(0, candidate.start - 13)..<(candidate.start - 1) {
            switch (units[index], units[index + 1]) {
            case (0x7B2C, 0x4E00), (0x9996, 0x4F4D), (0x9996, 0x4E2A): return true  // 第一 首位 首个
            default: continue
            }
        }
        return false
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
            actingTest.acts(
                candidates[first].start..<end, in: units, floor: range.lowerBound, limit: range.upperBound)
        else { return }
        for index in group where !candidates[index].isFollower { candidates[index].needsActing = false }
    }
}
