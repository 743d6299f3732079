extension TextScan {
    /// The lines that share a unit with a range, in order. O(log lines).
    ///
    /// A page of many speeches would otherwise be read from its start for each of them.
    func lines(in range: Range<Int>) -> ArraySlice<Range<Int>> {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].upperBound > range.lowerBound { high = middle } else { low = middle + 1 }
        }
        var end = low
        high = lines.count
        while end < high {
            let middle = (end + high) / 2
            if lines[middle].lowerBound < range.upperBound { end = middle + 1 } else { high = middle }
        }
        return lines[low..<end]
    }
}
