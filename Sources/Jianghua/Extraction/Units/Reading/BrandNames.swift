import JianghuaRecords

/// Companies by a name of their own and what they make: 恒芯电子, 海川锂能.
///
/// What they make is far more often a line of business: the name before it must be one in no lexicon that begins as names
/// of companies do, and the words around it must say that it is a body.
final class BrandNames: Sendable {
    private let edges: LeftEdgeFinder
    private let classes = CharacterClass.table
    private let makes = PhraseTable(BrandNames.makeWords, backward: true)
    private let sorts = PhraseTable(CompanyList.sortWords + BrandNames.plainWords, backward: true)
    private let verbs = PhraseTable(EdgeWords.actions + EdgeWords.parties, backward: true)
    private let followers = PhraseTable(BrandNames.followingWords)

    init(edges: LeftEdgeFinder) { self.edges = edges }

    /// Whether a head says what somebody makes.
    @inline(__always)
    func mayName(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        place.head.kind == .proper && place.head.category == .enterprise && !place.head.isFirm
            && makes.longestMatch(in: units, endingAt: place.end, from: place.start)?.length
                == place.end - place.start
    }

    /// Where the name begins that ends with a head; nil where it is none. O(1)
    func start(of place: HeadPlace, in units: [UInt16], floor: Int, limit: Int) -> Int? {
        guard sorts.longestMatch(in: units, endingAt: place.start, from: floor) == nil,
            followers.longestMatch(in: units, at: place.end, limit: limit) == nil
        else { return nil }
        for length in 2...3 where place.start - length >= floor {
            let start = place.start - length
            guard NameCharacters.brands.contains(units[start]),
                (start..<place.start).allSatisfy({ index in
                    classes[Int(units[index])] == .han
                        && edges.word(in: units, endingAt: index + 1, floor: start) == nil
                })
            else { continue }
            if edges.isBoundary(start, in: units, floor: floor)
                || verbs.longestMatch(in: units, endingAt: start, from: floor) != nil
            {
                return start
            }
        }
        return nil
    }
}
