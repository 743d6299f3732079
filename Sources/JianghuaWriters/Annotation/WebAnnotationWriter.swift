import JianghuaRecords

/// Records as W3C Web Annotations: one collection in JSON-LD.
///
/// Every target has its place in Unicode scalars, as the data model asks for, and beside it the words with what
/// stands before and after them, which survive changes elsewhere in the text.
public struct WebAnnotationWriter: RecordWriter {
    /// Where the text goes, as it is now.
    public private(set) var sink: any ByteSink
    private let kinds: [RecordKind]?
    private var count = 0
    private static let contextLength = 20

    /// Writes one annotation page for all documents.
    public init(sink: any ByteSink, options: RecordFormat.Options = .init()) {
        self.sink = sink
        kinds = options.kinds
    }

    public mutating func begin() throws {
        try sink.write(
            """
            {"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:jianghua:annotations",\
            "type":"AnnotationCollection","first":{"id":"urn:jianghua:annotations:1","type":"AnnotationPage",\
            "partOf":"urn:jianghua:annotations","startIndex":0,"items":[
            """)
    }

    public var output: RecordFormat.Output? { .stream(sink) }

    public mutating func write(_ record: Record) throws {}

    public mutating func write(_ document: AnalyzedDocument) throws {
        let source = Self.iri(document.analysis.document)
        for record in GoldRecord.records(of: document, kinds: kinds) {
            var object = JSONObjectWriter()
            object.open()
            object.field("id", "urn:jianghua:annotation:\(source)#\(record.id)")
            object.field("type", "Annotation")
            object.field("motivation", "tagging")
            object.objects("body", Self.bodies(of: record)) { object, body in
                object.open()
                object.field("type", "TextualBody")
                object.field("purpose", body.purpose)
                object.field("value", body.value)
                object.close()
            }
            object.key("target")
            object.open()
            object.field("source", source)
            object.objects("selector", [true, false]) { object, isPosition in
                object.open()
                if isPosition {
                    object.field("type", "TextPositionSelector")
                    object.field("start", record.range.start)
                    object.field("end", record.range.end)
                } else {
                    Self.writeQuote(record.range, document.scalars, to: &object)
                }
                object.close()
            }
            object.close()
            object.close()
            try sink.write(count == 0 ? "\n" : ",\n")
            try sink.write(object.bytes)
            count += 1
        }
    }

    public mutating func finish() throws { try sink.write("\n]},\"total\":\(count)}\n") }

    private static func writeQuote(
        _ range: SourceRange, _ scalars: [UInt32], to object: inout JSONObjectWriter
    ) {
        object.field("type", "TextQuoteSelector")
        object.field("exact", DocumentText.string(scalars, range.start, range.end))
        object.field("prefix", DocumentText.string(scalars, range.start - contextLength, range.start))
        object.field("suffix", DocumentText.string(scalars, range.end, range.end + contextLength))
    }

    /// The kind as a tag, the fields as `name=value`.
    private static func bodies(of record: GoldRecord) -> [(purpose: String, value: String)] {
        [("tagging", record.kind.rawValue)]
            + GoldSchema.fields(of: record.kind).compactMap { field in
                record.fields[field.name].map { ("describing", "\(field.name)=\($0.words)") }
            }
    }

    /// A document's name as a relative IRI.
    private static func iri(_ name: String) -> String {
        var result = ""
        for byte in name.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
