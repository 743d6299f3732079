/// What the first bytes of a file say that it is, where its name does not.
enum DocumentSignature {
    /// The format that is read instead of a text; `nil` for what may be one.
    ///
    /// - Throws: ``InputProblem`` for what is neither a text nor read.
    static func format(of bytes: [UInt8]) throws(InputProblem) -> InputFormat? {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            throw InputProblem(
                .invalidDocument,
                "this is no text but an old Office file (.doc, .xls, .ppt); save it as .docx without password"
            )
        }
        if bytes.starts(with: Array("{\\rtf".utf8)) {
            throw InputProblem(.invalidDocument, "this is no text but RTF; save it as .docx")
        }
        if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
        if holds(Array("word/".utf8), in: bytes) { return .docx }
        throw InputProblem(
            .invalidDocument, "this is no text but a zip archive; unpack it, or save it as .docx or text")
    }

    /// Whether a part of an archive has a name that begins so: names stand in it as they are.
    private static func holds(_ name: [UInt8], in bytes: [UInt8]) -> Bool {
        guard bytes.count >= name.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + name.count <= bytes.count {
                guard let base = bytes.baseAddress,
                    let hit = memchr(base + index, Int32(name[0]), bytes.count - index)
                else { return false }
                let place = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
                if place + name.count <= bytes.count, bytes[place..<place + name.count].elementsEqual(name) {
                    return true
                }
                index = place + 1
            }
            return false
        }
    }
}
