/// Which numbered item holds a position: the innermost one whose extent covers it.
struct Holders: Sendable {
    private let starts: [Int]
    private let owners: [Int?]

    /// - Parameter directives: sorted by start, nested or disjoint.
    init(_ directives: [DirectiveDraft]) {
        var starts: [Int] = []
        var owners: [Int?] = []
        var open: [Int] = []
        func leave(until position: Int) {
            while let last = open.last, directives[last].extent.upperBound <= position {
                open.removeLast()
                starts.append(directives[last].extent.upperBound)
                owners.append(open.last)
            }
        }
        starts.reserveCapacity(2 * directives.count)
        owners.reserveCapacity(2 * directives.count)
        if !directives.isEmpty { open.reserveCapacity(16) }
        for index in directives.indices {
            let start = directives[index].extent.lowerBound
            leave(until: start)
            open.append(index)
            starts.append(start)
            owners.append(index)
        }
        leave(until: Int.max)
        self.starts = starts
        self.owners = owners
    }

    /// O(log directives).
    func innermost(at position: Int) -> Int? {
        let next = starts.partitionPoint { $0 <= position }
        return next > 0 ? owners[next - 1] : nil
    }

    /// The same for positions that ascend from one call to the next. O(1) amortised.
    /// - Parameter cursor: 0 before the first call.
    func innermost(at position: Int, cursor: inout Int) -> Int? {
        while cursor < starts.count, starts[cursor] <= position { cursor += 1 }
        return cursor > 0 ? owners[cursor - 1] : nil
    }

    /// The same for positions that mostly ascend. O(1) amortised.
    func innermost(at position: Int, _ search: inout AscendingSearch) -> Int? {
        let count = search.count(below: position + 1, of: starts.count) { starts[$0] }
        return count > 0 ? owners[count - 1] : nil
    }
}
