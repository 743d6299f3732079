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

    /// - Parameter pairs: as ``PhraseNodes`` hold them: the first character of the text lower, the upper 0 for a single.
    init(isBackward: Bool, _ pairs: [UInt32]) {
        self.init(isBackward: isBackward)
        for pair in pairs {
            let (first, second) = (UInt16(truncatingIfNeeded: pair), UInt16(pair >> 16))
            if second == 0 { singles.append(first) } else { self.pairs.append((first, second)) }
        }
    }

    /// What entries of some values begin with.
    init<Value>(_ entries: PhraseEntries<Value>, where isSought: (Value) -> Bool) {
        self.init(isBackward: entries.isBackward)
        let phrases = entries.phrases
        for number in 0..<phrases.count where isSought(entries.values[number]) {
            let range = phrases.range(of: number)
            guard let start = range.first else { continue }
            let first = phrases.units[start]
            if range.count == 1 {
                singles.append(first)
            } else {
                let second = phrases.units[start + 1]
                pairs.append(isBackward ? (second, first) : (first, second))
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
