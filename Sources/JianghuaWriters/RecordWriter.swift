import JianghuaRecords

/// Takes bytes and says when they could not be written.
public protocol ByteSink {
    mutating func write(_ bytes: ArraySlice<UInt8>) throws
}

/// Writes records in one format. A new format is one new conforming type in a folder of its own.
public protocol RecordWriter {
    /// Called once, before any record.
    mutating func begin() throws
    mutating func write(_ record: Record) throws
    /// Called once, after the last record; everything is in the sink when it returns.
    mutating func finish() throws
}
