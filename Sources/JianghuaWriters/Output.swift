/// Takes bytes and says when they could not be written.
///
/// A writer keeps its sink. One that is a value and collects something is read from there afterwards: as the `sink`
/// of the writer, or as its ``RecordWriter/output``. One that is a class may be read wherever it is known.
public protocol ByteSink {
    mutating func write(_ bytes: ArraySlice<UInt8>) throws
}

/// Takes the files of a format that writes several.
///
/// A file has its final name only when it is complete; one that never completes leaves nothing behind.
public protocol FileSink {
    /// Appends to a file, named by its path below the output folder, with `/` between the parts.
    mutating func append(_ bytes: ArraySlice<UInt8>, to path: String) throws
    mutating func complete(_ path: String) throws
}

extension ByteSink {
    mutating func write(_ text: String) throws {
        try write(Array(text.utf8)[...])
    }
}

/// Any sink as a value of one type.
public struct AnyByteSink: ByteSink {
    /// The sink, as it is now.
    public private(set) var base: any ByteSink

    /// Wraps any sink.
    public init(_ base: any ByteSink) { self.base = base }

    public mutating func write(_ bytes: ArraySlice<UInt8>) throws { try base.write(bytes) }
}
