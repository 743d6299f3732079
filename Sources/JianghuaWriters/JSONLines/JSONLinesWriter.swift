import JianghuaRecords

/// One record a line, every key of its kind in every record, in a fixed order.
public struct JSONLinesWriter<Sink: ByteSink>: RecordWriter {
    /// Where the lines go; a few are held back until ``finish()`` or until there are enough of them.
    public private(set) var sink: Sink
    private var object = JSONObjectWriter()
    private let kinds: Set<RecordKind>?
    private let flushSize: Int
    /// The bytes of a record; twice as many are made room for.
    private static var usualLength: Int { 512 }

    /// Writes one line for every record.
    ///
    /// - Parameters:
    ///   - sink: Where the lines go.
    ///   - options: `kinds` names those that are written of a document or an analysis; `nil`: all. A record that is
    ///     handed over by itself is always written.
    public init(sink: Sink, options: RecordFormat.Options = .init()) {
        self.init(sink: sink, flushSize: 1 << 16, kinds: options.kinds.map { Set($0) })
    }

    /// - Parameter flushSize: how many bytes are collected before the sink gets them.
    package init(sink: Sink, flushSize: Int, kinds: Set<RecordKind>? = nil) {
        self.sink = sink
        self.kinds = kinds
        self.flushSize = flushSize
    }

    public var output: RecordFormat.Output? { .stream((sink as? AnyByteSink)?.base ?? sink) }

    public mutating func begin() throws {}

    public mutating func write(_ record: Record) throws {
        object.write(record)
        try endLine()
    }

    public mutating func write(_ document: AnalyzedDocument) throws { try write(document.analysis) }

    /// All records of an analysis in the order of `Analysis.records`, without copies of them.
    ///
    /// - Parameters:
    ///   - analysis: what is written.
    ///   - kinds: the kinds that are written; `nil`: those of the writer's options.
    public mutating func write(_ analysis: Analysis, kinds: Set<RecordKind>? = nil) throws {
        object.reserve(min(flushSize, Self.usualLength * analysis.count))
        let kinds = kinds ?? self.kinds
        func wants(_ kind: RecordKind) -> Bool { kinds?.contains(kind) ?? true }
        if wants(.speech) { try write(analysis.speeches) { $0.write($1.value) } }
        if wants(.directive) { try write(analysis.directives) { $0.write($1.value) } }
        if wants(.requirement) { try write(analysis.requirements) { $0.write($1.value) } }
        if wants(.unit) { try write(analysis.units) { $0.write($1.value) } }
        if wants(.percentage) { try write(analysis.percentages) { $0.write($1.value) } }
        if wants(.quantity) { try write(analysis.quantities) { $0.write($1.value) } }
        if wants(.time) { try write(analysis.times) { $0.write($1.value) } }
        if wants(.goal) { try write(analysis.goals) { $0.write($1.value) } }
        if wants(.diagnostic) { try write(analysis.diagnostics) { $0.write($1.value) } }
    }

    /// - Parameter line: writes the record at a place: as an element of an array it would be copied, which counts a
    ///   reference for each of its strings.
    @inline(__always)
    private mutating func write<Fields>(
        _ records: [Located<Fields>],
        _ line: (inout JSONObjectWriter, borrowing Borrowed<Located<Fields>>) -> Void
    ) throws {
        try records.withUnsafeBufferPointer { records in
            guard let start = UnsafeRawPointer(records.baseAddress) else { return }
            let borrowed = start.assumingMemoryBound(to: Borrowed<Located<Fields>>.self)
            for index in 0..<records.count {
                line(&object, borrowed[index])
                try endLine()
            }
        }
    }

    private mutating func endLine() throws {
        object.newline()
        if object.count >= flushSize { try flush() }
    }

    public mutating func finish() throws { try flush() }

    private mutating func flush() throws {
        try sink.write(object.bytes)
        object.removeAll()
    }
}

/// A value in memory that is read where it is.
struct Borrowed<Value>: ~Copyable {
    let value: Value
}
