/// Walks over one JSON object (RFC 8259), strictly, without recursion and without building a tree.
struct JSONScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var index = 0
    private var isFirstKey = true

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
    }

    func problem(_ message: String, _ code: InputProblemCode = .invalidLine) -> InputProblem {
        InputProblem(code, message, column: index + 1)
    }

    // MARK: The outermost object

    mutating func beginObject() throws(InputProblem) {
        skipSpace()
        guard take(0x7B) else { throw problem("this is no JSON object; write one {…} a line") }
    }

    /// The next key, with its value to be read by the caller; `nil` at the object's end.
    mutating func nextKey() throws(InputProblem) -> String? {
        skipSpace()
        if take(0x7D) { return nil }
        if !isFirstKey {
            guard take(0x2C) else { throw problem("expected , or }; check the JSON") }
            skipSpace()
        }
        isFirstKey = false
        guard isAtString else { throw problem("expected a key in quotes; check the JSON") }
        let key = Self.text(of: try string())
        skipSpace()
        guard take(0x3A) else { throw problem("expected : after a key; check the JSON") }
        skipSpace()
        return key
    }

    mutating func expectEnd() throws(InputProblem) {
        skipSpace()
        guard index == bytes.count else {
            throw problem("there is something after the object; write one {…} a line")
        }
    }

    // MARK: Values

    var isAtString: Bool { index < bytes.count && bytes[index] == 0x22 }

    /// Any scalar value: its own JSON and its text.
    mutating func identifier() throws(InputProblem) -> (json: [UInt8], name: String?) {
        let start = index
        if isAtString {
            let name = Self.text(of: try string())
            return (Array(bytes[start..<index]), name)
        }
        guard index < bytes.count, bytes[index] != 0x7B, bytes[index] != 0x5B else {
            throw problem("the id is a list or an object; give a string or a number")
        }
        try skipValue()
        let json = Array(bytes[start..<index])
        return (json, json == Array("null".utf8) ? nil : String(decoding: json, as: UTF8.self))
    }

    /// Skips any value; what is inside must be JSON all the same.
    mutating func skipValue() throws(InputProblem) {
        var open: [UInt8] = []
        repeat {
            skipSpace()
            guard index < bytes.count else { throw problem("the line ends inside a value; it may be cut") }
            switch bytes[index] {
            case 0x7B, 0x5B:
                guard open.count < JSONLineReader.maximumDepth else {
                    throw problem("deeper than \(JSONLineReader.maximumDepth) brackets; flatten the object")
                }
                open.append(bytes[index])
                index += 1
                skipSpace()
                if let last = open.last, take(last + 2) {
                    open.removeLast()
                } else {
                    try keyIfObject(open.last)
                    continue
                }
            case 0x22: _ = try string()
            case 0x74: try word("true")
            case 0x66: try word("false")
            case 0x6E: try word("null")
            default: try number()
            }
            // After a value: close what ends here, or go on to the next member.
            while let last = open.last {
                skipSpace()
                if take(last + 2) {
                    open.removeLast()
                } else if take(0x2C) {
                    skipSpace()
                    try keyIfObject(last)
                    break
                } else {
                    throw problem("expected , or the closing bracket; check the JSON")
                }
            }
        } while !open.isEmpty
    }

    private mutating func keyIfObject(_ bracket: UInt8?) throws(InputProblem) {
        guard bracket == 0x7B else { return }
        guard isAtString else { throw problem("expected a key in quotes; check the JSON") }
        _ = try string()
        skipSpace()
        guard take(0x3A) else { throw problem("expected : after a key; check the JSON") }
    }

    private mutating func word(_ word: StaticString) throws(InputProblem) {
        let length = word.utf8CodeUnitCount
        guard index + length <= bytes.count,
            word.withUTF8Buffer({ bytes[index..<index + length].elementsEqual($0) })
        else {
            throw problem("this is no JSON value; check the JSON")
        }
        index += length
    }

    private mutating func number() throws(InputProblem) {
        func digits() -> Bool {
            let start = index
            while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
            return index > start
        }
        _ = take(0x2D)
        let leadingZero = index < bytes.count && bytes[index] == 0x30
        let start = index
        guard digits(), !leadingZero || index == start + 1 else {
            index = min(start + 1, index)
            throw problem("this is no JSON value; check the JSON")
        }
        if take(0x2E), !digits() { throw problem("a number ends in its point; check the JSON") }
        if take(0x65) || take(0x45) {
            if !take(0x2B) { _ = take(0x2D) }
            guard digits() else { throw problem("a number has no exponent; check the JSON") }
        }
    }

    /// The scalars of the string at the index.
    mutating func string() throws(InputProblem) -> [UInt32] {
        index += 1
        var scalars: [UInt32] = []
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x22:
                index += 1
                return scalars
            case 0x5C: scalars.append(try escape())
            case 0..<0x20: throw problem("a control character stands in a string; escape it")
            case 0..<0x80:
                scalars.append(UInt32(byte))
                index += 1
            default: scalars.append(try multibyte())
            }
        }
        throw problem("the line ends inside a string; it may be cut")
    }

    private mutating func escape() throws(InputProblem) -> UInt32 {
        guard index + 1 < bytes.count else { throw problem("the line ends inside a string; it may be cut") }
        let byte = bytes[index + 1]
        let simple: UInt32
        switch byte {
        case 0x22, 0x5C, 0x2F: simple = UInt32(byte)
        case 0x62: simple = 0x08
        case 0x66: simple = 0x0C
        case 0x6E: simple = 0x0A
        case 0x72: simple = 0x0D
        case 0x74: simple = 0x09
        case 0x75:
            let unit = try hexadecimal(at: index + 2)
            guard unit & 0xF800 == 0xD800 else {
                index += 6
                return unit
            }
            guard unit < 0xDC00, index + 7 < bytes.count, bytes[index + 6] == 0x5C, bytes[index + 7] == 0x75
            else { throw problem("a lone surrogate is no character; repair the escape") }
            let low = try hexadecimal(at: index + 8)
            guard low & 0xFC00 == 0xDC00 else {
                throw problem("a lone surrogate is no character; repair the escape")
            }
            index += 12
            return 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
        default: throw problem("this is no JSON escape; check the JSON")
        }
        index += 2
        return simple
    }

    private func hexadecimal(at place: Int) throws(InputProblem) -> UInt32 {
        guard place + 4 <= bytes.count else { throw problem("the line ends inside a string; it may be cut") }
        var value: UInt32 = 0
        for byte in bytes[place..<place + 4] {
            let digit: UInt32
            switch byte {
            case 0x30...0x39: digit = UInt32(byte) - 0x30
            case 0x41...0x46: digit = UInt32(byte) - 0x37
            case 0x61...0x66: digit = UInt32(byte) - 0x57
            default: throw problem("this is no JSON escape; check the JSON")
            }
            value = value << 4 | digit
        }
        return value
    }

    private mutating func multibyte() throws(InputProblem) -> UInt32 {
        let first = UInt32(bytes[index])
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        var scalar = first & (0x7F >> UInt32(length))
        var valid = first >= 0xC2 && first < 0xF5 && index + length <= bytes.count
        if valid {
            for byte in bytes[index + 1..<index + length] {
                valid = valid && byte & 0xC0 == 0x80
                scalar = scalar << 6 | UInt32(byte & 0x3F)
            }
        }
        let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard valid, scalar >= smallest, scalar <= 0x10FFFF, scalar & 0xFFFF_F800 != 0xD800 else {
            throw problem("the bytes are not valid UTF-8; convert the input to UTF-8", .invalidEncoding)
        }
        index += length
        return scalar
    }

    // MARK: Bytes

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return
            }
        }
    }

    static func text(of scalars: [UInt32]) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars { text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
        return String(text)
    }
}
