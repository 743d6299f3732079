import JianghuaText

/// The user's campaign terms: names in which no figure, time or unit is read.
struct CampaignTerms: Sendable {
    private let table: PhraseTable<Bool>

    /// `nil` when the lexicon has no terms.
    init?(_ lexicon: UserLexicon?) {
        let terms = lexicon?.entries.filter { $0.kind == .term } ?? []
        guard !terms.isEmpty else { return nil }
        let folder = TextFolder()
        table = PhraseTable(terms.flatMap { [$0.name] + $0.aliases }.map { (folder.folded($0), true) })
    }

    /// Where terms stand, ascending; the longest one counts. O(range).
    func ranges(in units: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var position = range.lowerBound
        while let (start, match) = table.nextMatch(in: units, from: position, limit: range.upperBound) {
            position = start + match.length
            found.append(start..<position)
        }
        return found
    }
}

extension [Range<Int>] {
    /// Whether one of the ranges, ascending and apart, holds all of another. O(log count).
    func hold(_ range: Range<Int>) -> Bool {
        let place = partitionPoint { $0.upperBound <= range.lowerBound }
        return place < count && self[place].lowerBound <= range.lowerBound
            && range.upperBound <= self[place].upperBound
    }
}
