import JianghuaText

/// Any bytes in any encoding: text whose bytes and places are right, or a failure with a place inside the bytes.
enum DecodingTarget {
    private static let encodings: [SourceEncoding?] = [nil] + SourceEncoding.allCases

    static func run(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        let encoding = encodings[choices.next(below: encodings.count)]
        let body = Array(choices.rest)
        verdicts(SourceDecoder.detect(body))
        do throws(DecodingFailure) {
            let source = try SourceDecoder.decode(body, as: encoding)
            require(encoding == nil || source.encoding == encoding, "another encoding")
            require((0...1).contains(source.confidence), "confidence \(source.confidence)")
            laws(of: source)
            back(source, body)
        } catch {
            failure(error, body, encoding)
        }
    }

    private static func verdicts(_ verdicts: [EncodingVerdict]) {
        require(!verdicts.isEmpty, "no verdict")
        require(verdicts.allSatisfy { (0...1).contains($0.confidence) }, "confidence of a verdict")
        require(
            zip(verdicts, verdicts.dropFirst()).allSatisfy { $0.confidence >= $1.confidence },
            "verdicts out of order")
    }

    static func laws(of source: SourceText) {
        var utf8: [UInt8] = []
        var starts = [0]
        var offsets: [Int] = []
        for (index, value) in source.scalars.enumerated() {
            guard let scalar = Unicode.Scalar(value) else { return require(false, "\(value) is no scalar") }
            offsets.append(utf8.count)
            utf8 += UTF8.encode(scalar).map { Array($0) } ?? []
            let isCRLF = value == 0x0D && index + 1 < source.count && source.scalars[index + 1] == 0x0A
            if value == 0x0A || value == 0x0D && !isCRLF { starts.append(index + 1) }
        }
        offsets.append(utf8.count)
        require(source.utf8 == utf8, "the bytes are not those of the scalars")
        require(source.lineStarts.map(Int.init) == starts, "lines")
        var line = 0
        for offset in 0...source.count {
            if line + 1 < starts.count, starts[line + 1] <= offset { line += 1 }
            require(
                source.position(of: offset) == (line + 1, offset - starts[line] + 1), "position of \(offset)")
            let end = min(source.count, offset + 1 + offset % 70)
            require(
                source.utf8Range(of: offset..<end) == offsets[offset]..<offsets[end],
                "bytes of \(offset)..<\(end)")
        }
    }

    /// What is known to go back to the same bytes does.
    private static func back(_ source: SourceText, _ body: [UInt8]) {
        let again = try? SourceDecoder.decode(source.utf8, as: .utf8)
        // A byte order mark in front of the text is the text's only behind another one.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let expected = source.utf8.starts(with: mark) ? Array(source.scalars.dropFirst()) : source.scalars
        require(again?.scalars == expected, "its own UTF-8 reads otherwise")
        switch source.encoding {
        case .utf8:
            require(
                source.utf8 == (body.starts(with: mark) ? Array(body.dropFirst(3)) : body), "UTF-8 changed")
        case .utf16LittleEndian, .utf16BigEndian:
            let isLittle = source.encoding == .utf16LittleEndian
            let units = Array(String(decoding: source.utf8, as: UTF8.self).utf16)
            var bytes = units.flatMap {
                isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
            }
            let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
            if body.starts(with: mark) { bytes = mark + bytes }
            require(bytes == body, "UTF-16 changed")
        case .gb18030, .big5: break
        }
    }

    private static func failure(_ failure: DecodingFailure, _ body: [UInt8], _ named: SourceEncoding?) {
        require(!failure.description.isEmpty, "no words")
        switch failure {
        case .invalidBytes(let encoding, let offset):
            require(named == nil || named == encoding, "another encoding failed")
            require((0..<body.count).contains(offset), "the wrong byte \(offset) is not in \(body.count)")
            guard encoding == .utf8, named == .utf8 else { return }
            require(
                (try? SourceDecoder.decode(Array(body[..<offset]), as: .utf8)) != nil,
                "an earlier byte is wrong")
            let wrong = Array(body[offset...].prefix(4))
            require(
                !(1...4).contains { isScalar(wrong.prefix($0)) }, "byte \(offset) starts a scalar")
        case .unknownEncoding(let candidates):
            require(named == nil, "a named encoding is unknown")
            verdicts(candidates)
        case .unsupportedEncoding: return
        }
        // What is UTF-8 is never refused; what Swift refuses is never taken.
        if named == .utf8 { require(isNoUTF8(body), "UTF-8 is refused") }
    }

    private static func isScalar(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(validating: bytes, as: UTF8.self).map { $0.unicodeScalars.count == 1 } ?? false
    }

    private static func isNoUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) == nil }
}
