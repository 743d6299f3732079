import JianghuaText

/// Reads the text of one document, whatever its format.
public struct DocumentReader: Sendable {
    public var files: FileReader

    public init(files: FileReader) {
        self.files = files
    }

    /// What a document holds.
    public struct Contents: Sendable {
        public var source: SourceText
        /// The bytes of the file.
        public var size: Int
    }

    /// The text of a file. O(size).
    ///
    /// - Parameter format: one that holds one document.
    public func contents(of file: InputFile, format: InputFormat) throws(InputProblem) -> Contents {
        let bytes = try file.isStandardInput ? files.bytes(of: 0) : files.bytes(of: file.path)
        return Contents(source: try source(of: bytes), size: bytes.count)
    }

    /// Decodes bytes that are text.
    public func source(of bytes: [UInt8]) throws(InputProblem) -> SourceText {
        do throws(DecodingFailure) {
            return try SourceDecoder.decode(bytes)
        } catch {
            throw InputProblem(decoding: bytes, error)
        }
    }
}

extension InputProblem {
    /// Where the first wrong byte stands: the line and the column, in bytes.
    public init(decoding bytes: [UInt8], _ failure: DecodingFailure) {
        guard case .invalidBytes(_, let offset) = failure else {
            self.init(.invalidEncoding, failure.description)
            return
        }
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        self.init(.invalidEncoding, failure.description, line: line, column: offset - start + 1)
    }
}
