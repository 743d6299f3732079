import JianghuaRecords

/// Records as Label Studio tasks with predictions: one JSON array.
///
/// A region is a label with the kind; its choices and flags are per-region choices called `KIND-FIELD`, its
/// texts stand in the region's notes. Offsets count UTF-16 units, as the tool's front end does.
public struct LabelStudioWriter: RecordWriter {
    /// Where the text goes, as it is now.
    public private(set) var sink: any ByteSink
    private let kinds: [RecordKind]?
    private var isFirst = true

    /// Writes one JSON array with a task for every document.
    public init(sink: any ByteSink, options: RecordFormat.Options = .init()) {
        self.sink = sink
        kinds = options.kinds
    }

    public mutating func begin() throws { try sink.write("[") }

    public var output: RecordFormat.Output? { .stream(sink) }

    public mutating func write(_ record: Record) throws {}

    public mutating func write(_ document: AnalyzedDocument) throws {
        let scalars = DocumentText.unixLines(document.scalars)
        let offsets = UTF16Offsets(scalars: scalars)
        let records = GoldRecord.records(of: document, kinds: kinds)
        var object = JSONObjectWriter()
        object.open()
        object.key("data")
        object.open()
        object.field("text", DocumentText.string(scalars))
        object.field("document", document.analysis.document)
        object.close()
        object.array("predictions", [records]) { object, records in
            object.field("model_version", "jianghua-\(SchemaVersion.current)")
            object.objects("result", Self.results(of: records)) { object, result in
                Self.write(result, to: &object, offsets)
            }
        }
        object.close()
        try sink.write(isFirst ? "\n" : ",\n")
        isFirst = false
        try sink.write(object.bytes)
    }

    public mutating func finish() throws { try sink.write("\n]\n") }

    private enum Result {
        case label(GoldRecord)
        case choice(GoldRecord, field: GoldField, value: String)
        case relation(from: String, to: String, type: String)
    }

    private static func results(of records: [GoldRecord]) -> [Result] {
        let ids = Set(records.map(\.id))
        return records.flatMap { record -> [Result] in
            var results = [Result.label(record)]
            for field in GoldSchema.fields(of: record.kind) {
                guard let value = record.fields[field.name] else { continue }
                switch field.form {
                case .choice: results.append(.choice(record, field: field, value: value.words))
                case .flag where value == .flag(true):
                    results.append(.choice(record, field: field, value: field.name))
                case .link where ids.contains(value.words):
                    results.append(.relation(from: record.id, to: value.words, type: field.name))
                case .text, .integer, .flag, .link: break
                }
            }
            return results
        }
    }

    private static func write(_ result: Result, to object: inout JSONObjectWriter, _ offsets: UTF16Offsets) {
        object.open()
        switch result {
        case .label(let record):
            object.field("id", record.id)
            object.field("from_name", "label")
            object.field("to_name", "text")
            object.field("type", "labels")
            object.key("value")
            object.open()
            place(record, &object, offsets)
            object.field("labels", [record.kind.rawValue])
            object.close()
            let notes = GoldSchema.fields(of: record.kind).compactMap { field -> String? in
                guard field.form == .text || field.form == .integer else { return nil }
                return record.fields[field.name].map { "\(field.name)=\($0.words)" }
            }
            object.key("meta")
            object.open()
            object.field("text", notes)
            object.close()
        case .choice(let record, let field, let value):
            object.field("id", record.id)
            object.field("from_name", "\(record.kind.rawValue)-\(field.name)")
            object.field("to_name", "text")
            object.field("type", "choices")
            object.key("value")
            object.open()
            place(record, &object, offsets)
            object.field("choices", [value])
            object.close()
        case .relation(let from, let to, let type):
            object.field("type", "relation")
            object.field("from_id", from)
            object.field("to_id", to)
            object.field("direction", "right")
            object.field("labels", [type])
        }
        object.close()
    }

    private static func place(_ record: GoldRecord, _ object: inout JSONObjectWriter, _ offsets: UTF16Offsets)
    {
        object.field("start", offsets[record.range.start])
        object.field("end", offsets[record.range.end])
        object.field("text", record.text)
    }
}
