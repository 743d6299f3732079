import JianghuaRecords

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads what doccano exports, relation or sequence labelling, back into gold records.
public enum DoccanoReader {
    /// The records of every line. Marks that were there before keep their fields; what a label says wins.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - countsUTF16: offsets are UTF-16 units instead of Unicode scalars.
    /// - Throws: ``AnnotationFailure`` with the line.
    public static func documents(
        in bytes: [UInt8], countsUTF16: Bool = false
    ) throws(AnnotationFailure) -> [AnnotatedDocument] {
        var documents: [AnnotatedDocument] = []
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
            let number = index + 1
            let task: Task
            do {
                task = try JSONDecoder().decode(Task.self, from: Data(line))
            } catch {
                throw AnnotationFailure(line: number, problem: "this is no document of doccano")
            }
            do throws(Problem) {
                let records = try records(of: task, countsUTF16: countsUTF16)
                documents.append(AnnotatedDocument(name: task.document ?? "line \(number)", records: records))
            } catch {
                throw AnnotationFailure(line: number, problem: error.words)
            }
        }
        return documents
    }

    private struct Problem: Error {
        var words: String
    }

    private static func records(of task: Task, countsUTF16: Bool) throws(Problem) -> [GoldRecord] {
        let scalars = Array(task.text.unicodeScalars)
        let places = Places(scalars, countsUTF16: countsUTF16)
        let before = Dictionary(
            task.records.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
        var records: [GoldRecord] = []
        var names: [Int: String] = [:]
        for (index, entity) in task.entities.enumerated() {
            let parts = entity.label.split(separator: ":", maxSplits: 1).map(String.init)
            guard let kind = RecordKind(rawValue: parts.first ?? ""), GoldSchema.kinds.contains(kind) else {
                let known = GoldSchema.kinds.map(\.rawValue).joined(separator: ", ")
                throw Problem(words: "there is no label “\(entity.label)”; there are \(known)")
            }
            guard let start = places[entity.start], let end = places[entity.end], start < end else {
                throw Problem(
                    words:
                        "\(entity.start) to \(entity.end) is no place in the text of \(places.length) characters"
                )
            }
            var record = GoldRecord(
                kind: kind, id: "e\(index)", range: SourceRange(start, end),
                text: String(String.UnicodeScalarView(scalars[start..<end])))
            if let known = before[Key(record)] { record.fields = known.fields }
            for field in GoldSchema.fields(of: kind) {
                if case .link = field.form { record.fields[field.name] = nil }
            }
            if parts.count > 1, let main = GoldSchema.mainField(of: kind) {
                guard let value = main.value(parts[1]) else {
                    throw Problem(words: "the \(main.name) of a \(kind.rawValue) cannot be “\(parts[1])”")
                }
                record.fields[main.name] = value
            }
            record.complete()
            if let id = entity.id { names[id] = record.id }
            records.append(record)
        }
        let positions = Dictionary(uniqueKeysWithValues: records.enumerated().map { ($1.id, $0) })
        for link in task.relations {
            guard let from = names[link.from].flatMap({ positions[$0] }), let to = names[link.to] else {
                continue
            }
            let field = GoldSchema.fields(of: records[from].kind).first { $0.name == link.type }
            if let field, case .link = field.form { records[from].fields[field.name] = .text(to) }
        }
        return records.numbered()
    }

    /// What a mark is known by when a tool has given it another id.
    private struct Key: Hashable {
        var kind: RecordKind
        var range: SourceRange

        init(_ record: GoldRecord) {
            kind = record.kind
            range = record.range
        }
    }

    /// Offsets of the tool to scalars.
    private struct Places {
        let length: Int
        private let scalarOfUnit: [Int?]?

        init(_ scalars: [Unicode.Scalar], countsUTF16: Bool) {
            guard countsUTF16 else {
                length = scalars.count
                scalarOfUnit = nil
                return
            }
            var map: [Int?] = []
            for (index, scalar) in scalars.enumerated() {
                map.append(index)
                if scalar.value > 0xFFFF { map.append(nil) }
            }
            map.append(scalars.count)
            length = map.count - 1
            scalarOfUnit = map
        }

        subscript(offset: Int) -> Int? {
            guard 0...length ~= offset else { return nil }
            return scalarOfUnit.map { $0[offset] } ?? offset
        }
    }
}

extension DoccanoReader {
    /// A line of an export. Marks are objects under "entities" or triples under "label" or "labels".
    private struct Task: Decodable {
        var text: String
        var document: String?
        var entities: [Entity]
        var relations: [Link]
        var records: [GoldRecord]

        private enum Keys: String, CodingKey {
            case text, document, entities, label, labels, relations, records
        }

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Keys.self)
            text = try members.decode(String.self, forKey: .text)
            document = try members.decodeIfPresent(String.self, forKey: .document)
            relations = try members.decodeIfPresent([Link].self, forKey: .relations) ?? []
            records = try members.decodeIfPresent([StoredRecord].self, forKey: .records)?.map(\.record) ?? []
            if let entities = try members.decodeIfPresent([Entity].self, forKey: .entities) {
                self.entities = entities
            } else {
                let key = members.contains(.label) ? Keys.label : .labels
                entities = try members.decodeIfPresent([Triple].self, forKey: key)?.map(\.entity) ?? []
            }
        }
    }

    private struct Entity: Decodable {
        var id: Int?
        var label: String
        var start: Int
        var end: Int

        enum CodingKeys: String, CodingKey {
            case id, label
            case start = "start_offset"
            case end = "end_offset"
        }
    }

    private struct Triple: Decodable {
        var entity: Entity

        init(from decoder: any Decoder) throws {
            var parts = try decoder.unkeyedContainer()
            let start = try parts.decode(Int.self)
            let end = try parts.decode(Int.self)
            entity = Entity(id: nil, label: try parts.decode(String.self), start: start, end: end)
        }
    }

    private struct Link: Decodable {
        var from: Int
        var to: Int
        var type: String

        enum CodingKeys: String, CodingKey {
            case type
            case from = "from_id"
            case to = "to_id"
        }
    }

    /// A record as the writer left it beside the text.
    private struct StoredRecord: Decodable {
        var record: GoldRecord

        private struct Name: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }
            init(_ name: String) { stringValue = name }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Name.self)
            let kind = try members.decode(RecordKind.self, forKey: Name("kind"))
            record = GoldRecord(
                kind: kind, id: try members.decodeIfPresent(String.self, forKey: Name("id")) ?? "",
                range: SourceRange(
                    try members.decode(Int.self, forKey: Name("start")),
                    try members.decode(Int.self, forKey: Name("end"))),
                text: try members.decode(String.self, forKey: Name("text")))
            for field in GoldSchema.fields(of: kind) {
                let key = Name(field.name)
                switch field.form {
                case .flag:
                    record.fields[field.name] = try members.decodeIfPresent(Bool.self, forKey: key)
                        .map { .flag($0) }
                case .integer:
                    record.fields[field.name] = try members.decodeIfPresent(Int.self, forKey: key)
                        .map { .integer($0) }
                case .text, .choice, .link:
                    record.fields[field.name] = try members.decodeIfPresent(String.self, forKey: key)
                        .map { .text($0) }
                }
            }
        }
    }
}
