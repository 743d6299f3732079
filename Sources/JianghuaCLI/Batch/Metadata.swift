import JianghuaInputs
import JianghuaWriters

/// What comes with documents beside their texts: facts from the names of the inputs (`--meta-from-name`), and chosen
/// columns or keys (`--meta-fields`).
struct Metadata: Sendable {
    /// One fact of a document.
    struct Value: Sendable, Hashable {
        /// As JSON: a column is a string, a key is what it is.
        var json: [UInt8]
        var text: String?

        static let none = Value(json: Array("null".utf8), text: nil)

        init(json: [UInt8], text: String?) {
            self.json = json
            self.text = text
        }

        /// A word of a name or a cell.
        init(_ text: String?) {
            self = text.map { Value(json: Array("\"\(Log.escapedForJSON($0))\"".utf8), text: $0) } ?? .none
        }

        /// The value of a key.
        init(json: [UInt8]?) {
            self = json.map { Value(json: $0, text: JSONLineReader.text(of: $0)) } ?? .none
        }
    }

    /// What the facts are called, in the order of ``values(file:own:)``.
    let fields: [String]
    private let template: NameTemplate?
    private let names: [String]

    /// - Parameters:
    ///   - template: How facts stand in the names of the inputs.
    ///   - own: The columns or keys of the documents.
    ///   - files: The inputs, whose names hold facts.
    init(template: NameTemplate?, own: [String], files: [InputFile]) {
        self.template = template
        fields = (template?.fields ?? []) + own
        names =
            template == nil
            ? [] : files.map { $0.isStandardInput ? "" : $0.path.lastComponent.withoutExtension.name }
    }

    /// The names that are of another form than the template: their facts are `null`.
    var strangers: [String] { names.filter { template?.values(in: $0) == nil } }

    /// The facts of a document of an input; `own` are those that came with itself.
    func values(file: Int, own: [Value]) -> [Value] {
        let named = template.map { template in
            let values = template.values(in: names[file])
            return template.fields.indices.map { Value(values?[$0]) }
        }
        let values = (named ?? []) + own
        return values + Array(repeating: .none, count: max(0, fields.count - values.count))
    }

    /// The day or year in an input's name, for relative times.
    func date(file: Int) -> String? {
        guard let template, let values = template.values(in: names[file]) else { return nil }
        return (template.fields.firstIndex(of: "date") ?? template.fields.firstIndex(of: "year"))
            .map { values[$0] }
    }

    /// Adds facts to every record of JSON Lines, as `"meta":{…}` at its end.
    func add(_ values: [Value], to output: inout [UInt8]) {
        var json = Array(",\"meta\":{".utf8)
        for (index, value) in values.enumerated() {
            if index > 0 { json.append(0x2C) }
            json += Array("\"\(Log.escapedForJSON(fields[index]))\":".utf8) + value.json
        }
        json += [0x7D, 0x7D, 0x0A]
        var result: [UInt8] = []
        result.reserveCapacity(output.count + 16 * json.count)
        for line in output.split(separator: 0x0A) {
            result += line.dropLast()
            result += json
        }
        output = result
    }

    /// The facts that a document has.
    func names(of values: [Value]) -> Set<String> {
        Set(zip(fields, values).filter { $0.1.text != nil }.map(\.0))
    }

    /// The same for formats that see documents whole.
    func facts(_ values: [Value]) -> [DocumentFact] {
        zip(fields, values).map { DocumentFact(name: $0, value: $1.text) }
    }
}
