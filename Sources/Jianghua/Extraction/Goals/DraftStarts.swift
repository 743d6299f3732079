/// Where drafts begin, ascending and packed: each draft lies in a line of memory of its own.
struct DraftStarts: Sendable {
    /// Times and figures, which measure goals.
    struct OfMeasures: Sendable {
        let times: DraftStarts
        let figures: DraftStarts

        init(_ drafts: SpeechDrafts) {
            times = DraftStarts(drafts.times.lazy.map(\.range.lowerBound))
            figures = DraftStarts(drafts.figures.lazy.map(\.range.lowerBound))
        }
    }

    /// Behind the last one stands one that is never reached.
    private let starts: [Int32]

    init(_ positions: some Collection<Int>) {
        var starts: [Int32] = []
        starts.reserveCapacity(positions.count + 1)
        for position in positions { starts.append(Int32(truncatingIfNeeded: position)) }
        starts.append(.max)
        self.starts = starts
    }

    /// The start of a draft; behind the last, one that is behind every position.
    subscript(index: Int) -> Int { Int(starts[index]) }

    /// The first draft that starts inside a range. O(log drafts).
    func first(in range: Range<Int>) -> Int? {
        var low = 0
        var high = starts.count - 1
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return Int(starts[low]) < range.upperBound ? low : nil
    }
}
