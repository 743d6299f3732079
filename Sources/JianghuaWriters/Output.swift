/// Takes bytes and says when they could not be written.
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
    private var base: any ByteSink

    /// Wraps any sink.
    public init(_ base: any ByteSink) { self.base = base }

    public mutating func write(_ bytes: ArraySlice<UInt8>) throws { try base.write(bytes) }
}
