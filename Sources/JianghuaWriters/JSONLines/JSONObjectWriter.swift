/// Builds JSON objects in a byte buffer: fixed key order, no Foundation.
///
/// Escapes what JSON demands and U+0085, U+2028, U+2029, which line readers take for line ends.
struct JSONObjectWriter {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        isFirst = true
    }

    mutating func open() {
        bytes.append(0x7B)
        isFirst = true
    }

    mutating func close() {
        bytes.append(0x7D)
        isFirst = false
    }

    mutating func newline() { bytes.append(0x0A) }

    mutating func key(_ key: StaticString) {
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
        bytes.append(0x22)
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3A)
    }

    mutating func field(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
    }

    mutating func field(_ name: StaticString, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    mutating func field(_ name: StaticString, _ value: Bool) {
        key(name)
        raw(value ? "true" : "false")
    }

    mutating func field(_ name: StaticString, _ value: Int) {
        key(name)
        integer(value)
    }

    mutating func field(_ name: StaticString, _ value: Int?) {
        key(name)
        if let value { integer(value) } else { null() }
    }

    mutating func field(_ name: StaticString, _ value: Double?) {
        key(name)
        guard let value, value.isFinite else { return null() }
        if value == value.rounded(), abs(value) < 1e15 {
            integer(Int(value))
        } else {
            for byte in value.description.utf8 { bytes.append(byte) }
        }
    }

    /// A finite number as `field` writes it.
    static func text(of value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
    }

    mutating func field(_ name: StaticString, start: Int, end: Int) {
        key(name)
        bytes.append(0x5B)
        integer(start)
        bytes.append(0x2C)
        integer(end)
        bytes.append(0x5D)
    }

    mutating func field(_ name: StaticString, _ values: [String]) {
        key(name)
        bytes.append(0x5B)
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            string(value)
        }
        bytes.append(0x5D)
    }

    mutating func field(_ name: StaticString, _ values: [Int]) {
        key(name)
        bytes.append(0x5B)
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            integer(value)
        }
        bytes.append(0x5D)
    }

    mutating func null() { raw("null") }

    private mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func integer(_ value: Int) {
        if value < 0 { bytes.append(0x2D) }
        var rest = value.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(truncatingIfNeeded: 0x30 + rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    mutating func string(_ value: String) {
        var value = value
        bytes.append(0x22)
        value.withUTF8 { utf8 in
            var start = 0
            for index in 0..<utf8.count {
                let byte = utf8[index]
                let escaped = byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
                guard escaped || byte == 0xC2 || byte == 0xE2 else { continue }
                if byte == 0xC2 {
                    guard index + 1 < utf8.count, utf8[index + 1] == 0x85 else { continue }
                } else if byte == 0xE2 {
                    guard index + 2 < utf8.count, utf8[index + 1] == 0x80, utf8[index + 2] & 0xFE == 0xA8
                    else {
                        continue
                    }
                }
                bytes.append(contentsOf: utf8[start..<index])
                switch byte {
                case 0x22, 0x5C:
                    bytes.append(0x5C)
                    bytes.append(byte)
                    start = index + 1
                case 0x0A:
                    raw("\\n")
                    start = index + 1
                case 0x0D:
                    raw("\\r")
                    start = index + 1
                case 0x09:
                    raw("\\t")
                    start = index + 1
                case 0xC2:
                    raw("\\u0085")
                    start = index + 2
                case 0xE2:
                    if utf8[index + 2] == 0xA8 { raw("\\u2028") } else { raw("\\u2029") }
                    start = index + 3
                default:
                    raw("\\u00")
                    bytes.append(Self.hexadecimal[Int(byte >> 4)])
                    bytes.append(Self.hexadecimal[Int(byte & 15)])
                    start = index + 1
                }
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(0x22)
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)
}
