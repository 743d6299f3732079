import JianghuaRecords
import JianghuaText

/// The user's units: found by their names and aliases; they win over what the rules found.
struct LexiconUnits: Sendable {
    private struct Named: Sendable {
        /// As folded.
        var name: [UInt16]
        var category: UnitCategory
        var isAlias: Bool
    }

    private let table: PhraseTable<Named>

    /// - Parameter category: that of a name whose entry gives none.
    init(_ lexicon: UserLexicon, category: (String) -> UnitCategory) {
        let folder = TextFolder()
        table = PhraseTable(
            lexicon.entries.filter { $0.kind == .unit }.flatMap { entry -> [(String, Named)] in
                let name = folder.folded(entry.name)
                let units = Array(name.utf16)
                let category = entry.category ?? category(name)
                return [(name, Named(name: units, category: category, isAlias: false))]
                    + entry.aliases.map {
                        (folder.folded($0), Named(name: units, category: category, isAlias: true))
                    }
            })
    }

    /// Puts the user's units among the candidates. O(range).
    func merge(
        into candidates: inout [UnitCandidate], in units: [UInt16], range: Range<Int>,
        _ names: inout UnitNames
    ) {
        var merged: [UnitCandidate] = []
        merged.reserveCapacity(candidates.count)
        var next = 0
        var position = range.lowerBound
        while let (start, match) = table.nextMatch(in: units, from: position, limit: range.upperBound) {
            let end = start + match.length
            while next < candidates.count, candidates[next].end <= start {
                merged.append(candidates[next])
                next += 1
            }
            var unit = candidate(start..<end, match.value, &names)
            // 市创文办 where 创文办 is named: the longer name stays, as the named body.
            if next < candidates.count, candidates[next].start < start, candidates[next].end == end,
                !candidates[next].hasDeterminer
            {
                unit.start = candidates[next].start
                unit.prefixEnd = candidates[next].prefixEnd
                unit.determinerEnd = unit.start
                unit.masked = candidates[next].masked
                unit.name = nil
                names.append(match.value.name)
                let name = names.close()
                if names.name(of: unit.range) != name { unit.canonical = name }
            }
            while next < candidates.count, candidates[next].start < end { next += 1 }
            merged.append(unit)
            position = end
        }
        merged += candidates[next...]
        candidates = merged
    }

    private func candidate(_ range: Range<Int>, _ named: Named, _ names: inout UnitNames) -> UnitCandidate {
        var candidate = UnitCandidate(
            start: range.lowerBound, end: range.upperBound, headStart: range.lowerBound, kind: .complete,
            category: named.category, headCategory: named.category, generic: named.category == .collective,
            prefixEnd: range.lowerBound, determinerEnd: range.lowerBound, rule: .lexicon)
        if named.isAlias {
            names.append(named.name)
            candidate.canonical = names.close()
        }
        candidate.isNamedByUser = true
        return candidate
    }
}
