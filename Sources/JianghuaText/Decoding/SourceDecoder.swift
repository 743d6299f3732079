/// Bytes to source text.
public enum SourceDecoder {
    /// Decodes a document's bytes. O(n).
    ///
    /// Without a named encoding a byte order mark decides, then strict UTF-8, then what makes most sense of
    /// the bytes (see ``detect(_:)``). The verdict is in the text's ``SourceText/encoding`` and
    /// ``SourceText/confidence``.
    ///
    /// ```swift
    /// let text = try SourceDecoder.decode(bytes)
    /// print(text.encoding, text.confidence)  // utf8 1.0
    /// let old = try SourceDecoder.decode([0xC7, 0xE5, 0xC7, 0xFE], as: .gb18030)
    /// print(old.string(in: 0..<old.count))  // 清渠
    /// ```
    /// - Parameters:
    ///   - bytes: The text as it was stored.
    ///   - encoding: What they are in; `nil`: told from them.
    ///   - mendsDamage: Whether a few wrong bytes, such as a character that is cut in two, become U+FFFD instead of
    ///     failing: two, or one for a thousand bytes.
    /// - Throws: ``DecodingFailure`` with the offset of the first wrong byte, or with the candidates when no
    ///   encoding makes enough sense.
    public static func decode(
        _ bytes: [UInt8], as encoding: SourceEncoding? = nil, mendsDamage: Bool = false
    ) throws(DecodingFailure) -> SourceText {
        if encoding == nil, isMarkedUTF32(bytes) { throw .unsupportedEncoding(name: "UTF-32") }
        var result: Result<SourceText, DecodingFailure> = .failure(.unknownEncoding(candidates: []))
        bytes.withUnsafeBufferPointer { buffer in
            result = Result { () throws(DecodingFailure) in try decode(buffer, of: bytes, as: encoding) }
        }
        if mendsDamage, case .failure(let failure) = result,
            let mended = SourceMending.text(of: bytes, named: encoding, failure)
        {
            return mended
        }
        return try result.get()
    }

    /// Whether bytes begin with the byte order mark of UTF-32, which in its little end is that of UTF-16 and a NUL.
    private static func isMarkedUTF32(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF])
    }

    /// What the bytes seem to be; several verdicts, the likeliest first, when they are no UTF-8. O(n).
    public static func detect(_ bytes: [UInt8]) -> [EncodingVerdict] {
        bytes.withUnsafeBufferPointer { buffer in
            if let marked = markedEncoding(of: buffer) {
                return [EncodingVerdict(encoding: marked, confidence: 1)]
            }
            if isPlainUTF8(buffer) { return [EncodingVerdict(encoding: .utf8, confidence: 1)] }
            return EncodingDetector.candidates(for: buffer)
        }
    }

    private static func decode(
        _ buffer: UnsafeBufferPointer<UInt8>, of bytes: [UInt8], as named: SourceEncoding?
    ) throws(DecodingFailure) -> SourceText {
        if let encoding = named ?? markedEncoding(of: buffer) {
            return try decode(buffer, of: bytes, EncodingVerdict(encoding: encoding, confidence: 1))
        }
        do throws(DecodingFailure) {
            let text = try decode(buffer, of: bytes, EncodingVerdict(encoding: .utf8, confidence: 1))
            // UTF-16 of ASCII is valid UTF-8 with a NUL for every other byte.
            if !EncodingDetector.hasManyNULs(buffer) { return text }
        } catch {
            // Not UTF-8: ask what else.
        }
        let candidates = EncodingDetector.candidates(for: buffer)
        guard let best = candidates.first, best.confidence >= EncodingDetector.threshold else {
            throw .unknownEncoding(candidates: candidates)
        }
        return try decode(buffer, of: bytes, best)
    }

    private static func decode(
        _ buffer: UnsafeBufferPointer<UInt8>, of bytes: [UInt8], _ verdict: EncodingVerdict
    ) throws(DecodingFailure) -> SourceText {
        let encoding = verdict.encoding
        let mark = encoding.byteOrderMark
        let start = !mark.isEmpty && buffer.starts(with: mark) ? mark.count : 0
        let body = UnsafeBufferPointer(rebasing: buffer[start...])
        do throws(DecodingFailure) {
            switch encoding {
            case .utf8:
                let decoder = UTF8Decoder(body)
                if let offset = decoder.wrongByte { throw .invalidBytes(encoding: .utf8, offset: offset) }
                return SourceText(
                    decoder, utf8: start > 0 ? Array(bytes[start...]) : bytes, confidence: verdict.confidence)
            case .utf16LittleEndian, .utf16BigEndian:
                let scalars = try UTF16Encoding.decode(body, as: encoding)
                return SourceText(scalars: scalars, encoding: encoding, confidence: verdict.confidence)
            case .gb18030, .big5:
                switch ICUConverter.decode(body, as: encoding == .big5 ? "Big5-HKSCS" : "gb18030") {
                case .decoded(let units):
                    let scalars = UTF16Encoding.scalars(of: units) ?? []
                    return SourceText(scalars: scalars, encoding: encoding, confidence: verdict.confidence)
                case .wrongByte(let offset): throw .invalidBytes(encoding: encoding, offset: offset)
                }
            }
        } catch {
            guard case .invalidBytes(_, let offset) = error else { throw error }
            throw .invalidBytes(encoding: encoding, offset: start + offset)
        }
    }

    /// The encoding whose byte order mark the bytes begin with.
    package static func markedEncoding(of bytes: [UInt8]) -> SourceEncoding? {
        bytes.withUnsafeBufferPointer(markedEncoding(of:))
    }

    private static func markedEncoding(of bytes: UnsafeBufferPointer<UInt8>) -> SourceEncoding? {
        SourceEncoding.allCases.first { !$0.byteOrderMark.isEmpty && bytes.starts(with: $0.byteOrderMark) }
    }

    private static func isPlainUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        UTF8Decoder(bytes).wrongByte == nil && !EncodingDetector.hasManyNULs(bytes)
    }
}
