/// Bytes to source text.
public enum SourceDecoder {
    /// Decodes a document's bytes. O(n).
    ///
    /// - Throws: ``DecodingFailure`` with the offset of the first wrong byte.
    public static func decode(_ bytes: [UInt8]) throws(DecodingFailure) -> SourceText {
        var result: Result<[UInt32], DecodingFailure> = .success([])
        bytes.withUnsafeBufferPointer { buffer in
            result = Result { () throws(DecodingFailure) in try UTF8Encoding.decode(buffer) }
        }
        let scalars = try result.get()
        let hasMark = bytes.starts(with: UTF8Encoding.byteOrderMark)
        return SourceText(
            scalars: scalars, utf8: hasMark ? Array(bytes.dropFirst(3)) : bytes, encoding: .utf8)
    }
}
