extension Record {
    /// The same record with every offset replaced, for readers that count in another unit.
    ///
    /// These are the offsets in ranges. `column` goes on counting Unicode scalars of its line, whatever the ranges count.
    public func mappingOffsets(_ map: (Int) -> Int) -> Record {
        func mapped(_ range: SourceRange) -> SourceRange { SourceRange(map(range.start), map(range.end)) }
        func mapped<Fields>(_ record: Located<Fields>) -> Located<Fields> {
            var record = record
            record.header.range = mapped(record.header.range)
            return record
        }
        switch self {
        case .speech(let record): return .speech(mapped(record))
        case .directive(let record):
            var record = mapped(record)
            record.fields.number.range = mapped(record.fields.number.range)
            record.fields.extent = mapped(record.fields.extent)
            return .directive(record)
        case .requirement(let record): return .requirement(mapped(record))
        case .unit(let record): return .unit(mapped(record))
        case .figure(let record): return .figure(mapped(record))
        case .time(let record): return .time(mapped(record))
        case .goal(let record): return .goal(mapped(record))
        case .diagnostic(let record): return .diagnostic(mapped(record))
        case .failure: return self
        }
    }
}
