/// What the phrases of a table begin with; of a backward table, what they end with.
struct PhraseOpenings: Sendable {
    let isBackward: Bool
    /// Phrases of one character.
    var singles: [UInt16] = []
    /// The first two characters of longer ones in the order of the text; of a backward table the last two.
    var pairs: [(UInt16, UInt16)] = []

    init(isBackward: Bool) { self.isBackward = isBackward }

    init(isBackward: Bool, singles: [UInt16]) {
        self.isBackward = isBackward
        self.singles = singles
    }

    /// - Parameter phrases: as a table reads them, those of a backward one from their ends.
    init(_ phrases: [[UInt16]], isBackward: Bool) {
        self.isBackward = isBackward
        for phrase in phrases {
            switch phrase.count {
            case 0: continue
            case 1: singles.append(phrase[0])
            default: pairs.append(isBackward ? (phrase[1], phrase[0]) : (phrase[0], phrase[1]))
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
