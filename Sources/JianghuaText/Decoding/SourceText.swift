/// A decoded source: its Unicode scalars, in order, and where its lines start.
///
/// Every offset of the library counts these scalars. A byte order mark is not part of the text.
public struct SourceText: Sendable {
    /// The scalars' values.
    public let scalars: [UInt32]
    /// The offsets at which lines start; the first is 0. LF, CR LF and CR end a line.
    public let lineStarts: [Int32]
    public let encoding: SourceEncoding

    public init(scalars: [UInt32], encoding: SourceEncoding = .utf8) {
        self.scalars = scalars
        self.encoding = encoding
        var starts: [Int32] = [0]
        scalars.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let scalar = buffer[index]
                index += 1
                guard scalar <= 0x0D, scalar == 0x0A || scalar == 0x0D else { continue }
                if scalar == 0x0D, index < buffer.count, buffer[index] == 0x0A { index += 1 }
                starts.append(Int32(truncatingIfNeeded: index))
            }
        }
        lineStarts = starts
    }

    /// The text of a Swift string. O(n).
    public init(_ text: String) {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars { scalars.append(scalar.value) }
        self.init(scalars: scalars)
    }

    public var count: Int { scalars.count }

    /// The line and the column of an offset, both from 1, columns in scalars. O(log lines).
    public func position(of offset: Int) -> (line: Int, column: Int) {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return (low + 1, offset - Int(lineStarts[low]) + 1)
    }

    /// The scalars of a range as a string. O(length).
    public func string(in range: Range<Int>) -> String {
        UTF8Encoding.string(of: scalars[range])
    }
}

/// The encodings that a source can come in.
public enum SourceEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case gb18030 = "GB18030"
    case big5 = "Big5"
}

/// Why bytes could not be decoded.
public enum DecodingFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The bytes are not what the encoding allows; the offset of the first wrong byte.
    case invalidBytes(encoding: SourceEncoding, offset: Int)

    public var description: String {
        switch self {
        case .invalidBytes(let encoding, let offset):
            "byte \(offset) is not valid \(encoding.rawValue); name the encoding or convert the file to UTF-8"
        }
    }
}
