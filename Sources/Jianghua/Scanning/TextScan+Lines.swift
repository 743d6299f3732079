extension TextScan {
    /// The lines that share a unit with a range, in order. O(log lines).
    ///
    /// A page of many speeches would otherwise be read from its start for each of them.
    func lines(in range: Range<Int>) -> ArraySlice<Range<Int>> {
        let shared = lines[lines.partitionPoint { $0.upperBound <= range.lowerBound }...]
        return shared[..<shared.partitionPoint { $0.lowerBound < range.upperBound }]
    }
}
