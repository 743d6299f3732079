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

    /// A key that is not known when the program is built.
    mutating func key(named name: String) {
        if !isFirst { bytes.append(0x2C) }
        string(name)
        isFirst = false
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

    /// An array of objects, each opened and closed here.
    mutating func array<Element>(
        _ name: StaticString, _ elements: [Element], members: (inout JSONObjectWriter, Element) -> Void
    ) {
        objects(name, elements) { object, element in
            object.open()
            members(&object, element)
            object.close()
        }
    }

    /// An array of values that `write` writes whole.
    mutating func objects<Element>(
        _ name: StaticString, _ elements: [Element], write: (inout JSONObjectWriter, Element) -> Void
    ) {
        key(name)
        bytes.append(0x5B)
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            write(&self, element)
        }
        bytes.append(0x5D)
        isFirst = false
    }

    mutating func null() { raw("null") }

    mutating func flag(_ value: Bool) { raw(value ? "true" : "false") }

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
        value.withUTF8 { string($0) }
    }

    /// Copies what needs no escape in long stretches.
    mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes.append(0x22)
        var start = 0
        for index in 0..<utf8.count {
            let byte = utf8[index]
            guard Self.isSpecial[Int(byte)] else { continue }
            let length = escapeLength(at: index, in: utf8)
            guard length > 0 else { continue }
            bytes.append(contentsOf: utf8[start..<index])
            escape(at: index, in: utf8)
            start = index + length
        }
        bytes.append(contentsOf: utf8[start...])
        bytes.append(0x22)
    }

    /// Bytes that may start an escape.
    private static let isSpecial: [Bool] = (0...255).map {
        $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2
    }

    /// How many bytes the escape at the index stands for; 0 where none is due.
    private func escapeLength(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        switch utf8[index] {
        case 0xC2: index + 1 < utf8.count && utf8[index + 1] == 0x85 ? 2 : 0
        case 0xE2: index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 1
        }
    }

    private mutating func escape(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) {
        let byte = utf8[index]
        switch byte {
        case 0x22, 0x5C:
            bytes.append(0x5C)
            bytes.append(byte)
        case 0x0A: raw("\\n")
        case 0x0D: raw("\\r")
        case 0x09: raw("\\t")
        case 0xC2: raw("\\u0085")
        case 0xE2: if utf8[index + 2] == 0xA8 { raw("\\u2028") } else { raw("\\u2029") }
        default:
            raw("\\u00")
            bytes.append(Self.hexadecimal[Int(byte >> 4)])
            bytes.append(Self.hexadecimal[Int(byte & 15)])
        }
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)
}
