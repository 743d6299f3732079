/// For every block of 64 units of a range the number of places before it: the first place behind a position is found
/// at once, as a block holds few.
struct PlaceRanks: Sendable {
    private let start: Int
    private let ranks: [Int32]
    private let count: Int

    /// - Parameter places: ascending, none before `start`.
    init(_ places: some BidirectionalCollection<Int>, from start: Int) {
        self.start = start
        count = places.count
        var ranks: [Int32] = []
        if let last = places.last { ranks.reserveCapacity((last - start) >> 6 + 1) }
        var number: Int32 = 0
        for place in places {
            while start + ranks.count << 6 <= place { ranks.append(number) }
            number &+= 1
        }
        self.ranks = ranks
    }

    /// A place from which the first one at or behind a position is at most a block away; the count behind the last.
    func index(at position: Int) -> Int {
        guard position > start else { return 0 }
        let block = (position - start) >> 6
        return block < ranks.count ? Int(ranks[block]) : count
    }
}
