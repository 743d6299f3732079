/// What the phrases of a table begin with; of a backward table, what they end with.
struct PhraseOpenings: Sendable {
    let isBackward: Bool
    /// Phrases of one character.
    var singles: [UInt16]
    /// The first two characters of longer ones in the order of the text; of a backward table the last two.
    var pairs: [(UInt16, UInt16)] = []

    init(isBackward: Bool, singles: [UInt16] = []) {
        self.isBackward = isBackward
        self.singles = singles
    }

    /// Adds what a phrase begins with that stands in a range as a table reads it: of a backward one from its end.
    mutating func append(_ range: Range<Int>, of units: [UInt16]) {
        guard let first = range.first else { return }
        if range.count == 1 {
            singles.append(units[first])
        } else {
            let (one, other) = (units[first], units[first + 1])
            pairs.append(isBackward ? (other, one) : (one, other))
        }
    }

    /// With those of another table of the same direction.
    func adding(_ other: PhraseOpenings) -> PhraseOpenings {
        var openings = self
        openings.singles += other.singles
        openings.pairs += other.pairs
        return openings
    }

    /// With characters that are no phrases but to be found with them.
    func adding(singles more: [UInt16]) -> PhraseOpenings {
        var openings = self
        openings.singles += more
        return openings
    }
}
