import JianghuaRecords

/// One record a line, every key of its kind in every record, in a fixed order.
public struct JSONLinesWriter<Sink: ByteSink>: RecordWriter {
    public private(set) var sink: Sink
    private var object = JSONObjectWriter()
    private static var flushSize: Int { 1 << 16 }

    public init(sink: Sink) { self.sink = sink }

    public mutating func begin() throws {}

    public mutating func write(_ record: Record) throws {
        object.write(record)
        object.newline()
        if object.bytes.count >= Self.flushSize { try flush() }
    }

    public mutating func finish() throws { try flush() }

    private mutating func flush() throws {
        try sink.write(object.bytes[...])
        object.removeAll()
    }
}
