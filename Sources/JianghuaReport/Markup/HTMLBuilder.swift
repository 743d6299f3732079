/// Builds a page in a byte buffer.
///
/// Markup comes in as static strings, which the compiler knows; everything else goes through ``HTMLText``. So
/// nothing from a document can become markup.
struct HTMLBuilder {
    private(set) var bytes: [UInt8] = []

    mutating func markup(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func text(_ text: String) {
        HTMLText.append(text.unicodeScalars.lazy.map(\.value), to: &bytes)
    }

    mutating func text(_ number: Int) { text(String(number)) }

    mutating func text(_ scalars: ArraySlice<UInt32>) { HTMLText.append(scalars, to: &bytes) }

    mutating func open(_ name: StaticString, _ attributes: HTMLAttribute...) { open(name, attributes) }

    mutating func open(_ name: StaticString, _ attributes: [HTMLAttribute]) {
        markup("<")
        markup(name)
        for attribute in attributes {
            markup(" ")
            markup(attribute.name)
            markup("=\"")
            text(attribute.value)
            markup("\"")
        }
        markup(">")
    }

    mutating func close(_ name: StaticString) {
        markup("</")
        markup(name)
        markup(">")
    }

    mutating func newline() { markup("\n") }

    /// An element with its content.
    mutating func element(
        _ name: StaticString, _ attributes: HTMLAttribute..., content: (inout HTMLBuilder) -> Void
    ) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// An element with words.
    mutating func element(_ name: StaticString, _ attributes: HTMLAttribute..., text content: String) {
        open(name, attributes)
        text(content)
        close(name)
    }
}

/// An attribute; its value is escaped when it is written.
struct HTMLAttribute {
    let name: StaticString
    let value: String

    static func id(_ value: String) -> HTMLAttribute { HTMLAttribute(name: "id", value: value) }
    static func style(_ name: String) -> HTMLAttribute { HTMLAttribute(name: "class", value: name) }
    static func title(_ value: String) -> HTMLAttribute { HTMLAttribute(name: "title", value: value) }

    /// A jump within the page. Nothing else can become the target of a link.
    static func jump(_ id: String) -> HTMLAttribute {
        HTMLAttribute(name: "href", value: "#" + PercentEncoding.encode(id))
    }

    /// Another page of the report, by its path from this one.
    static func file(_ path: String) -> HTMLAttribute {
        let parts = path.split(separator: "/").map { PercentEncoding.encode(String($0)) }
        return HTMLAttribute(name: "href", value: "./" + parts.joined(separator: "/"))
    }
}

enum PercentEncoding {
    /// Everything but letters, digits and `-._~` of ASCII as `%XX`.
    static func encode(_ text: String) -> String {
        var out = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                out += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return out
    }
}
