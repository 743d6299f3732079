/// Builds JSON objects in a byte buffer: fixed key order, no Foundation.
struct JSONObjectWriter {
    var output = JSONBytes()
    private var isFirst = true

    var bytes: ArraySlice<UInt8> { output.written[...] }
    /// How many bytes there are. O(1).
    var count: Int { output.count }

    /// Makes room for some bytes more.
    mutating func reserve(_ more: Int) { output.reserve(more) }

    mutating func removeAll() {
        output.removeAll()
        isFirst = true
    }

    mutating func open() {
        output.own()
        output.append("{")
        isFirst = true
    }

    /// - Parameter member: a key and its value as they are written.
    @inline(__always)
    mutating func open(with member: StaticString) {
        open()
        output.append(member)
        isFirst = false
    }

    mutating func close() {
        output.append("}")
        isFirst = false
    }

    mutating func newline() { output.append("\n") }

    // Keys are literals: where these are inlined, a key is a few moves of words.

    @inline(__always)
    mutating func key(_ key: StaticString) {
        output.appendKey(key, comma: !isFirst)
        isFirst = false
    }

    /// A key that is not known when the program is built.
    mutating func key(named name: String) {
        if !isFirst { output.append(",") }
        string(name)
        isFirst = false
        output.append(":")
    }

    @inline(__always)
    mutating func field(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
    }

    @inline(__always)
    mutating func field(_ name: StaticString, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    /// A name of the schema.
    @inline(__always)
    mutating func field(_ name: StaticString, word: String?) {
        key(name)
        if let word { string(word) } else { null() }
    }

    @inline(__always)
    mutating func field(_ name: StaticString, _ value: Bool) {
        key(name)
        flag(value)
    }

    @inline(__always)
    mutating func field(_ name: StaticString, _ value: Int) {
        output.appendKey(name, comma: !isFirst, value)
        isFirst = false
    }

    @inline(__always)
    mutating func field(_ name: StaticString, _ value: Int?) {
        if let value {
            field(name, value)
        } else {
            key(name)
            null()
        }
    }

    @inline(__always)
    mutating func field(_ name: StaticString, _ value: Double?) {
        key(name)
        if let value { number(value) } else { null() }
    }

    private mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        if value == value.rounded(), abs(value) < 1e15 {
            integer(Int(value))
        } else {
            plain(value.description)
        }
    }

    /// A finite number as `field` writes it.
    static func text(of value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
    }

    @inline(__always)
    mutating func field(_ name: StaticString, start: Int, end: Int) {
        key(name)
        output.append(start, end)
    }

    @inline(__always)
    mutating func field(_ name: StaticString, _ values: [String]) {
        key(name)
        if values.isEmpty { output.append("[]") } else { strings(values) }
    }

    private mutating func strings(_ values: [String]) {
        output.append("[")
        for (index, value) in values.enumerated() {
            if index > 0 { output.append(",") }
            string(value)
        }
        output.append("]")
    }

    mutating func field(_ name: StaticString, _ values: [Int]) {
        key(name)
        output.append("[")
        for (index, value) in values.enumerated() {
            if index > 0 { output.append(",") }
            integer(value)
        }
        output.append("]")
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
        output.append("[")
        for (index, element) in elements.enumerated() {
            if index > 0 { output.append(",") }
            write(&self, element)
        }
        output.append("]")
        isFirst = false
    }

    mutating func null() { output.append("null") }

    mutating func flag(_ value: Bool) {
        if value { output.append("true") } else { output.append("false") }
    }

    mutating func integer(_ value: Int) { output.append(value) }

    /// What is not to be quoted.
    private mutating func plain(_ value: String) {
        var value = value
        value.withUTF8 { output.append($0) }
    }

    mutating func string(_ value: String) {
        // Without a copy, which counts references.
        if value.utf8.withContiguousStorageIfAvailable({ output.appendQuoted($0) }) == nil {
            foreignString(value)
        }
    }

    @inline(never)
    private mutating func foreignString(_ value: String) {
        var value = value
        value.withUTF8 { string($0) }
    }

    mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) { output.appendQuoted(utf8) }
}
