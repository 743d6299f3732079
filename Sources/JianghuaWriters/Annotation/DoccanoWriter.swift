import JianghuaRecords

/// Records as doccano's JSON Lines for relation and sequence labelling: a line per document.
///
/// A label is the kind and what says most about it: `unit:lead`. All other fields travel under "records",
/// which doccano keeps beside the text and gives back when it exports. Offsets count Unicode scalars, as
/// doccano does unless a project is set to count grapheme clusters or the file is read by JavaScript:
/// ``RecordFormat/Options/countsUTF16``.
public struct DoccanoWriter: RecordWriter {
    /// Where the text goes, as it is now.
    public private(set) var sink: any ByteSink
    private let options: RecordFormat.Options

    /// Writes one JSON object a line for every document.
    public init(sink: any ByteSink, options: RecordFormat.Options = .init()) {
        self.sink = sink
        self.options = options
    }

    public var output: RecordFormat.Output? { .stream(sink) }

    public mutating func write(_ record: Record) throws {}

    public mutating func write(_ document: AnalyzedDocument) throws {
        let scalars = DocumentText.unixLines(document.scalars)
        let records = GoldRecord.records(of: document, kinds: options.kinds)
        let offsets = options.countsUTF16 ? UTF16Offsets(scalars: scalars) : nil
        let numbers = Dictionary(
            records.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        var object = JSONObjectWriter()
        object.open()
        object.field("document", document.analysis.document)
        object.field("text", DocumentText.string(scalars))
        object.array("entities", records) { object, record in
            object.field("id", numbers[record.id])
            object.field("label", Self.label(of: record))
            object.field("start_offset", offsets?[record.range.start] ?? record.range.start)
            object.field("end_offset", offsets?[record.range.end] ?? record.range.end)
        }
        object.array("relations", Self.links(of: records, numbers)) { object, link in
            object.field("id", link.number)
            object.field("from_id", link.from)
            object.field("to_id", link.to)
            object.field("type", link.type)
        }
        object.objects("records", records) { $1.write(to: &$0, document: nil) }
        object.close()
        object.newline()
        try sink.write(object.bytes)
    }

    public mutating func finish() throws {}

    /// `unit:lead`, or the kind alone.
    static func label(of record: GoldRecord) -> String {
        let main = GoldSchema.mainField(of: record.kind).flatMap { record.fields[$0.name] }
        return main.map { "\(record.kind.rawValue):\($0.words)" } ?? record.kind.rawValue
    }

    private struct Link {
        var number: Int
        var from: Int
        var to: Int
        var type: String
    }

    private static func links(of records: [GoldRecord], _ numbers: [String: Int]) -> [Link] {
        var links: [Link] = []
        for record in records {
            for field in GoldSchema.fields(of: record.kind) {
                guard case .link = field.form, let target = record.fields[field.name],
                    let from = numbers[record.id], let to = numbers[target.words]
                else { continue }
                links.append(Link(number: links.count + 1, from: from, to: to, type: field.name))
            }
        }
        return links
    }
}
