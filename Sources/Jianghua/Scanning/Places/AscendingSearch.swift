/// Finds places among sorted positions. O(log n); O(1) amortised when what is asked for ascends.
struct AscendingSearch {
    private var index = 0
    /// A step is cheaper than a look into the middle, as long as there are few.
    private static var steps: Int { 8 }

    /// How many positions are below another one.
    ///
    /// - Parameters:
    ///   - count: how many positions there are, the same at every call.
    ///   - position: the sorted positions by their index.
    @inline(__always)
    mutating func count(below limit: Int, of count: Int, at position: (Int) -> Int) -> Int {
        var low = index
        var high = count
        if low > 0, position(low - 1) >= limit {
            high = low - 1
            low = 0
        } else {
            let near = min(count, low + Self.steps)
            while low < near, position(low) < limit { low += 1 }
            if low < near { high = low }
        }
        index = (low..<high).partitionPoint { position($0) < limit }
        return index
    }
}
