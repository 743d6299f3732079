import JianghuaText

/// Reads the text of one document, whatever its format.
public struct DocumentReader: Sendable {
    public var files: FileReader
    /// After so many seconds the program that reads a PDF is ended.
    public var pdfSeconds: Int
    /// `nil`: found out for every document.
    public var encoding: SourceEncoding?

    public init(files: FileReader, pdfSeconds: Int = 60, encoding: SourceEncoding? = nil) {
        self.files = files
        self.pdfSeconds = pdfSeconds
        self.encoding = encoding
    }

    /// What a document holds.
    public struct Contents: Sendable {
        public var source: SourceText
        /// The bytes of the file.
        public var size: Int
        /// Whether the text was made from another format.
        public var isConverted: Bool
    }

    /// The text of a file. O(size).
    ///
    /// - Parameters:
    ///   - file: what is read.
    ///   - format: one that holds one document.
    public func contents(of file: InputFile, format: InputFormat) throws(InputProblem) -> Contents {
        if format == .pdf { return try pdfContents(of: file) }
        let bytes = try file.isStandardInput ? files.bytes(of: 0) : files.bytes(of: file.path)
        let source: SourceText
        // What says by its bytes that it is no text is one whatever its name says.
        let known = format == .text || format == .auto ? try DocumentSignature.format(of: bytes) : nil
        switch known ?? format {
        case .html: source = SourceText(try HTMLText.text(of: bytes, encoding: encoding))
        case .docx:
            source = SourceText(try WordText.text(of: bytes, maximumBytes: files.maximumBytes))
        case .pdf:
            let text = try PDFText.text(of: bytes, maximumBytes: files.maximumBytes, seconds: pdfSeconds)
            source = try Self.pdfSource(text)
        default: source = try self.source(of: bytes)
        }
        return Contents(source: source, size: bytes.count, isConverted: (known ?? format) != .text)
    }

    private func pdfContents(of file: InputFile) throws(InputProblem) -> Contents {
        let (text, size) = try file.isStandardInput ? pdfText(ofOpen: 0) : pdfText(of: file.path)
        return Contents(source: try Self.pdfSource(text), size: size, isConverted: true)
    }

    private static func pdfSource(_ text: String) throws(InputProblem) -> SourceText {
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw InputProblem(.invalidDocument, "the PDF holds no text, only pictures; run OCR on it first")
        }
        return SourceText(text)
    }

    private func pdfText(of path: FilePath) throws(InputProblem) -> (text: String, size: Int) {
        // Refuses what is no file or too large; the bytes themselves are for pdftotext.
        let descriptor = try files.open(path)
        defer { close(descriptor) }
        guard let status = FileStatus(ofDescriptor: descriptor), status.kind == .file else {
            return try pdfText(ofOpen: descriptor)
        }
        guard status.size <= files.maximumBytes else {
            throw InputProblem(
                .tooLarge,
                "\(status.size) bytes are more than the limit of \(files.maximumBytes); raise --max-document-bytes"
            )
        }
        let text = try PDFText.text(of: path, maximumBytes: files.maximumBytes, seconds: pdfSeconds)
        return (text, status.size)
    }

    /// Of a stream, which pdftotext cannot go back and forth in.
    private func pdfText(ofOpen descriptor: Int32) throws(InputProblem) -> (text: String, size: Int) {
        let bytes = try files.bytes(of: descriptor)
        let text = try PDFText.text(of: bytes, maximumBytes: files.maximumBytes, seconds: pdfSeconds)
        return (text, bytes.count)
    }

    /// Decodes bytes that are text; a few wrong ones become U+FFFD.
    public func source(of bytes: [UInt8]) throws(InputProblem) -> SourceText {
        do throws(DecodingFailure) {
            return try SourceDecoder.decode(bytes, as: encoding, mendsDamage: true)
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
