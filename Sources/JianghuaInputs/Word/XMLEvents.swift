import CDocuments

/// Reads an XML document event by event. Entities are not expanded and nothing is loaded: a document type is
/// refused, as no honest Word file has one.
final class XMLEvents {
    enum Event {
        case open(String)
        case close(String)
        case text(String)
        case end
    }

    private let reader: OpaquePointer
    /// The reader looks into these bytes.
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var closesNext: String?
    private(set) var depth = 0

    init(_ content: [UInt8]) throws(InputProblem) {
        bytes = UnsafeMutableBufferPointer.allocate(capacity: max(1, content.count))
        _ = bytes.initialize(from: content)
        guard let count = Int32(exactly: content.count), let base = bytes.baseAddress,
            let reader = cdoc_xml_open(base, count)
        else {
            bytes.deallocate()
            throw Self.damaged
        }
        self.reader = reader
    }

    deinit {
        cdoc_xml_free(reader)
        bytes.deallocate()
    }

    /// The next event; an empty element gives an opening and a closing like any other.
    func next() throws(InputProblem) -> Event {
        if let name = closesNext {
            closesNext = nil
            depth -= 1
            return .close(name)
        }
        switch Int(cdoc_xml_next(reader)) {
        case Int(CDOC_XML_OPEN):
            let name = String(cString: cdoc_xml_name(reader))
            if cdoc_xml_is_empty(reader) { closesNext = name }
            depth += 1
            return .open(name)
        case Int(CDOC_XML_CLOSE):
            depth -= 1
            return .close(String(cString: cdoc_xml_name(reader)))
        case Int(CDOC_XML_TEXT): return .text(String(cString: cdoc_xml_text(reader)))
        case Int(CDOC_XML_END): return .end
        case Int(CDOC_XML_DOCTYPE):
            throw InputProblem(
                .invalidDocument, "the document declares entities or a document type; refused as unsafe")
        default: throw Self.damaged
        }
    }

    /// An attribute of the element that was just opened, whatever its prefix.
    func attribute(_ name: String) -> String? {
        guard let value = cdoc_xml_attribute(reader, name) else { return nil }
        defer { cdoc_free(value) }
        return String(cString: value)
    }

    func number(_ name: String) -> Int? { attribute(name).flatMap { Int($0) } }

    /// Goes on to after the end of the element that was just opened.
    func skipElement() throws(InputProblem) {
        let outside = depth - 1
        while depth > outside {
            if case .end = try next() { throw Self.damaged }
        }
    }

    private static let damaged = InputProblem(
        .invalidDocument, "the file is damaged; open and save it again in Word")
}
