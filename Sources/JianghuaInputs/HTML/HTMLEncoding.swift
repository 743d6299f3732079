import JianghuaText

/// Finds out how a page is encoded: valid UTF-8 is UTF-8 whatever the page says, then what it says, then a guess.
enum HTMLEncoding {
    /// The page in UTF-8.
    static func utf8(_ bytes: [UInt8], as encoding: SourceEncoding? = nil) throws(InputProblem) -> [UInt8] {
        if encoding == nil, isValidUTF8(bytes) { return bytes }
        // A page may say what it is not; then the bytes themselves decide.
        if encoding == nil, let label = label(in: bytes).flatMap(SourceEncoding.init(name:)),
            let source = try? SourceDecoder.decode(bytes, as: label)
        {
            return source.utf8
        }
        do throws(DecodingFailure) {
            let source = try SourceDecoder.decode(bytes, as: encoding)
            return source.utf8
        } catch {
            throw InputProblem(decoding: bytes, error)
        }
    }

    /// The encoding named in the first kilobytes: `<meta charset=gb2312>`, `content="text/html; charset=big5"`.
    static func label(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4_096).map { $0 < 0x80 ? $0 | ($0 >= 0x41 && $0 <= 0x5A ? 0x20 : 0) : 0 }
        let key = Array("charset".utf8)
        var start = 0
        while start + key.count < head.count {
            guard head[start..<start + key.count].elementsEqual(key) else {
                start += 1
                continue
            }
            let rest = head[(start + key.count)...].drop { [0x20, 0x09, 0x22, 0x27, 0x3D].contains($0) }
            let name = String(
                decoding: rest.prefix { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x5F },
                as: UTF8.self)
            if !name.isEmpty { return name }
            start += key.count
        }
        return nil
    }
}

/// Whether bytes are valid UTF-8. O(n).
func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
        switch decoder.decode(&iterator) {
        case .scalarValue: continue
        case .emptyInput: return true
        case .error: return false
        }
    }
}
