/// Where drafts begin, ascending and packed: each draft lies in a line of memory of its own.
struct DraftStarts: Sendable {
    /// Times and figures, which measure goals.
    struct OfMeasures: Sendable {
        let times: DraftStarts
        let figures: DraftStarts

        init(_ drafts: SpeechDrafts) {
            let start = drafts.speech.range.lowerBound
            times = DraftStarts(drafts.times.lazy.map(\.range.lowerBound), from: start)
            figures = DraftStarts(drafts.figures.lazy.map(\.range.lowerBound), from: start)
        }
    }

    /// Behind the last one stands one that is never reached.
    private let starts: [Int32]
    private let ranks: PlaceRanks

    private init(_ positions: some BidirectionalCollection<Int>, from start: Int) {
        ranks = PlaceRanks(positions, from: start)
        var starts: [Int32] = []
        starts.reserveCapacity(positions.count + 1)
        for position in positions { starts.append(Int32(truncatingIfNeeded: position)) }
        starts.append(.max)
        self.starts = starts
    }

    /// The start of a draft; behind the last, one that is behind every position.
    subscript(index: Int) -> Int { Int(starts[index]) }

    /// The first draft that starts inside a range. O(1).
    func first(in range: Range<Int>) -> Int? {
        var index = ranks.index(at: range.lowerBound)
        while Int(starts[index]) < range.lowerBound { index += 1 }
        return Int(starts[index]) < range.upperBound ? index : nil
    }
}
