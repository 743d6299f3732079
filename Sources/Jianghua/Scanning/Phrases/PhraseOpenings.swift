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

    /// - Parameter phrases: as a table reads them, those of a backward one from their ends.
    init(_ phrases: PhraseList, isBackward: Bool) {
        self.init(isBackward: isBackward)
        for number in 0..<phrases.count {
            let phrase = phrases.units[phrases.range(of: number)]
            guard let first = phrase.first else { continue }
            if let second = phrase.dropFirst().first {
                pairs.append(isBackward ? (second, first) : (first, second))
            } else {
                singles.append(first)
            }
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
