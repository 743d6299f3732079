/// Weighs the words of a stretch: those of obligation and plan against those of completion, time past and reason.
struct MoodWeigher: Sendable {
    let words = PhraseTable(MoodLexicon.words)
    let lookingBack = PhraseTable(MoodLexicon.backward.map { ($0, true) })
    /// Nouns of what is reported.
    let reports: PhraseTable<Double>

    /// The weights of the words in a range. O(range).
    func weigh(_ range: Range<Int>, _ scan: TextScan) -> MoodWeights {
        let units = scan.units
        var sums = MoodWeights()
        // The last sentence that ends in the range, and what stands behind its end.
        let end = sentenceEnd(before: range.upperBound, from: range.lowerBound, scan)
        let start = sentenceEnd(before: end, from: range.lowerBound, scan)
        var rest = 0.0
        var index = range.lowerBound
        while let place = scan.places.next(
            .moodWords, or: .lookingBack, from: index, limit: range.upperBound)
        {
            index = place + 1
            if place > 0, units[place - 1] == .unit("。"),
                let match = lookingBack.longestMatch(in: units, at: place, limit: range.upperBound)
            {
                let behind = place + match.length
                let limit = min(range.upperBound, behind + 6)
                if let (_, lead) = reports.nextMatch(in: units, from: behind, limit: limit) {
                    sums.backward = 2 * lead.value
                }
            }
            if let match = words.longestMatch(in: units, at: place, limit: range.upperBound) {
                if match.value > 0 { sums.up += match.value } else { sums.down -= match.value }
                if place >= end { rest += match.value } else if place >= start { sums.last += match.value }
                index = place + match.length
            }
        }
        if rest != 0 { sums.last = rest }
        return sums
    }

    /// The last 。 or ! before a position, `floor` when there is none. O(distance).
    private func sentenceEnd(before position: Int, from floor: Int, _ scan: TextScan) -> Int {
        var limit = position
        while limit > floor, let place = scan.lastEnd(in: floor..<limit) {
            if scan.units[place] != 0x3B { return place }
            limit = place
        }
        return floor
    }
}
