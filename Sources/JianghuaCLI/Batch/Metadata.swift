import JianghuaInputs

/// What `--meta-from-name` found in the names of the inputs.
struct Metadata: Sendable {
    struct Entry: Sendable {
        /// `,"meta":{…}`, to stand before the end of every record.
        var json: [UInt8]
        /// The day or year, for relative times.
        var date: String?

        /// Adds the facts to every record of JSON Lines.
        func add(to output: inout [UInt8]) {
            var result: [UInt8] = []
            result.reserveCapacity(output.count + 16 * json.count)
            for line in output.split(separator: 0x0A) {
                result += line.dropLast()
                result += json
                result += [0x7D, 0x0A]
            }
            output = result
        }
    }

    private let template: NameTemplate
    private let names: [String]

    init(template: NameTemplate, files: [InputFile]) {
        self.template = template
        names = files.map { $0.isStandardInput ? "" : $0.path.lastComponent.withoutExtension.name }
    }

    /// The names that are of another form than the template: their facts are `null`.
    var strangers: [String] { names.filter { template.values(in: $0) == nil } }

    subscript(file: Int) -> Entry {
        let values = template.values(in: names[file])
        let members = template.fields.enumerated().map { index, field in
            let value = values.map { "\"" + Log.escapedForJSON($0[index]) + "\"" } ?? "null"
            return "\"\(field)\":\(value)"
        }
        var date: String?
        for (index, field) in template.fields.enumerated() where field == "date" || field == "year" {
            guard let value = values?[index], field == "date" || date == nil else { continue }
            date = value
            if field == "date", value.utf8.count == 8 {
                let digits = Array(value)
                date = String(digits[..<4]) + "-" + String(digits[4..<6]) + "-" + String(digits[6...])
            }
        }
        return Entry(json: Array(",\"meta\":{\(members.joined(separator: ","))}".utf8), date: date)
    }
}
