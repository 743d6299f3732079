/// A decoded source: its Unicode scalars, in order, and where its lines start.
///
/// Every offset of the library counts these scalars. A byte order mark of bytes is not part of the text that
/// ``SourceDecoder`` makes of them; in a `String` or in scalars U+FEFF is a character as any other and counts, so that
/// ranges are those of the caller's own text.
public struct SourceText: Sendable {
    /// The scalars' values.
    public let scalars: [UInt32]
    /// The offsets at which lines start; the first is 0. LF, CR LF and CR end a line.
    public let lineStarts: [Int32]
    /// What the text came in.
    public let encoding: SourceEncoding
    /// How sure the encoding is, 0…1: below 1 it was told from the bytes.
    public let confidence: Double

    /// The text as UTF-8, and where its scalars lie in it.
    package let bytes: SourceBytes

    /// A text of scalars that are decoded already. O(n).
    ///
    /// - Parameters:
    ///   - scalars: Values of Unicode scalars; what is none, 0xD800–0xDFFF or above 0x10FFFF, becomes U+FFFD.
    ///   - encoding: What they came in.
    ///   - confidence: How sure that is, 0…1.
    public init(scalars: [UInt32], encoding: SourceEncoding = .utf8, confidence: Double = 1) {
        let isText = scalars.allSatisfy { $0 < 0xD800 || $0 &- 0xE000 < 0x102000 }
        let scalars = isText ? scalars : scalars.map { Unicode.Scalar($0)?.value ?? 0xFFFD }
        self.scalars = scalars
        self.encoding = encoding
        self.confidence = confidence
        let index = SourceIndex(scalars)
        lineStarts = index.lineStarts
        bytes = SourceBytes(
            utf8: UTF8Encoding.bytes(of: scalars), blocks: index.blocks)
    }

    /// - Parameter utf8: what was decoded, all of it.
    init(_ decoder: UTF8Decoder, utf8: [UInt8], confidence: Double) {
        scalars = decoder.scalars
        lineStarts = decoder.lineStarts
        bytes = SourceBytes(utf8: utf8, blocks: decoder.blocks)
        encoding = .utf8
        self.confidence = confidence
    }

    /// The text of a Swift string. O(n).
    public init(_ text: String) {
        let utf8 = Array(text.utf8)
        // A string's UTF-8 is valid.
        self.init(utf8.withUnsafeBufferPointer { UTF8Decoder($0) }, utf8: utf8, confidence: 1)
    }

    /// The text as UTF-8.
    public var utf8: [UInt8] { bytes.utf8 }

    /// The number of scalars. O(1).
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
        String(decoding: utf8[utf8Range(of: range)], as: UTF8.self)
    }

    /// Where a range of scalars lies in `utf8`. O(1).
    public func utf8Range(of range: Range<Int>) -> Range<Int> { bytes.range(of: range) }
}
