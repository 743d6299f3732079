/// Reads a text of which a few bytes are wrong, with U+FFFD in their place.
enum SourceMending {
    /// A few: two, or one for so many bytes.
    private static let share = 1_000
    /// Without a name, every wrong place needs so many characters beyond ASCII that are right.
    private static let evidence = 8

    /// The text; `nil` where too much is wrong for the encoding to be right.
    static func text(
        of bytes: [UInt8], named: SourceEncoding?, _ failure: DecodingFailure
    ) -> SourceText? {
        let encoding: SourceEncoding
        switch failure {
        case .invalidBytes(let found, _): encoding = found
        case .unknownEncoding: encoding = .utf8
        case .unsupportedEncoding: return nil
        }
        let mark = encoding.byteOrderMark
        let body = Array(bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...])
        let limit = max(2, bytes.count / share)
        let scalars: [UInt32]
        let wrong: Int
        switch encoding {
        case .utf8:
            var right = 0
            (scalars, wrong, right) = utf8(body)
            guard named != nil || wrong * evidence <= right else { return nil }
        case .utf16LittleEndian, .utf16BigEndian:
            let units = body.withUnsafeBufferPointer {
                UTF16Encoding.units($0, isLittleEndian: encoding == .utf16LittleEndian)
            }
            (scalars, wrong) = utf16(units + (body.count % 2 == 1 ? [0xD800] : []))
        case .gb18030, .big5:
            let units = ICUConverter.decodeLeniently(
                body, as: encoding == .big5 ? "Big5-HKSCS" : "gb18030")
            (scalars, _) = utf16(units)
            wrong = scalars.count { $0 == 0xFFFD }
        }
        guard wrong <= limit else { return nil }
        return SourceText(scalars: scalars, encoding: encoding, confidence: named == nil ? 0.9 : 1)
    }

    /// - Returns: also how many places are wrong, and how many characters beyond ASCII are right.
    private static func utf8(_ bytes: [UInt8]) -> (scalars: [UInt32], wrong: Int, right: Int) {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(bytes.count)
        var (wrong, right) = (0, 0)
        var parser = Unicode.UTF8.ForwardParser()
        var input = bytes.makeIterator()
        while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let units):
                let scalar = Unicode.UTF8.decode(units).value
                if scalar >= 0x80 { right += 1 }
                scalars.append(scalar)
            case .error:
                wrong += 1
                scalars.append(0xFFFD)
            case .emptyInput: return (scalars, wrong, right)
            }
        }
    }

    /// - Returns: also how many surrogates stand alone.
    private static func utf16(_ units: [UInt16]) -> (scalars: [UInt32], wrong: Int) {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(units.count)
        var wrong = 0
        var parser = Unicode.UTF16.ForwardParser()
        var input = units.makeIterator()
        while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let units): scalars.append(Unicode.UTF16.decode(units).value)
            case .error:
                wrong += 1
                scalars.append(0xFFFD)
            case .emptyInput: return (scalars, wrong)
            }
        }
    }
}
