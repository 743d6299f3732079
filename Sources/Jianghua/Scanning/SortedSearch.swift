extension RandomAccessCollection where Index == Int {
    /// The index of the first element that a condition does not hold for, which holds for all before it: in sorted
    /// places, `{ $0 < position }`. The end when it holds for all. O(log n).
    @inline(__always)
    func partitionPoint(where isBefore: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
