/// What is wrong with an annotated file, and where.
public struct AnnotationFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// From 1; `nil` for the file as a whole.
    public var line: Int?
    /// What is wrong and what to do, in one line.
    public var problem: String

    /// A problem at a line, from 1; `nil`: of the whole file.
    public init(line: Int?, problem: String) {
        self.line = line
        self.problem = problem
    }

    public var description: String { line.map { "line \($0): \(problem)" } ?? problem }
}

/// What was read from an annotation tool: gold records of one document.
public struct AnnotatedDocument: Sendable {
    /// The document's name, without an ending.
    public var name: String
    /// In the order of the file.
    public var records: [GoldRecord]

    /// A document with its annotations.
    public init(name: String, records: [GoldRecord]) {
        self.name = name
        self.records = records
    }

    /// Fields that gold should have and nobody said: the kind, the field, how often.
    public var missing: [(kind: String, field: String, count: Int)] {
        var counts: [String: Int] = [:]
        for record in records {
            for field in GoldSchema.fields(of: record.kind) where record.fields[field.name] == nil {
                guard case .choice = field.form else { continue }
                counts["\(record.kind.rawValue).\(field.name)", default: 0] += 1
            }
        }
        return counts.sorted { $0.key < $1.key }.map { key, count in
            let parts = key.split(separator: ".").map(String.init)
            return (parts[0], parts[1], count)
        }
    }
}

extension GoldRecord {
    /// Fills what an annotator did not say: a new mark is named by its words.
    mutating func complete() {
        for field in GoldSchema.fields(of: kind) where fields[field.name] == nil {
            fields[field.name] = field.initial
        }
        if kind == .unit, fields["name"] == nil { fields["name"] = .text(text) }
    }
}

extension [GoldRecord] {
    /// In the text's order, with the ids d1, d2 … for directives.
    func numbered() -> [GoldRecord] {
        var records = sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
        var names: [String: String] = [:]
        for record in records where record.kind == .directive { names[record.id] = "d\(names.count + 1)" }
        for index in records.indices {
            records[index].id = names[records[index].id] ?? records[index].id
            for field in GoldSchema.fields(of: records[index].kind) {
                guard case .link = field.form, let target = records[index].fields[field.name] else {
                    continue
                }
                records[index].fields[field.name] = names[target.words].map { .text($0) }
            }
        }
        return records
    }
}
