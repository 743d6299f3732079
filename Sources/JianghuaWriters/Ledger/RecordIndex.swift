import JianghuaRecords

/// Records of one kind by their place in the text.
struct RecordIndex<Fields: RecordFields> {
    private let records: [Located<Fields>]

    init(_ records: [Located<Fields>]) {
        self.records = records.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    }

    /// The records that lie inside a range, in the text's order. O(log n + hits).
    func inside(_ range: SourceRange) -> [Located<Fields>] {
        var low = 0
        var high = records.count
        while low < high {
            let middle = (low + high) / 2
            if records[middle].range.start < range.start { low = middle + 1 } else { high = middle }
        }
        return records[low...].prefix { $0.range.start < range.end }.filter { $0.range.end <= range.end }
    }
}
