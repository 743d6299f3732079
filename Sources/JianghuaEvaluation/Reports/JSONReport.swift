/// For programs: an object a kind; with differences, an array of them under "differences".
enum JSONReport {
    static func string(of evaluation: Evaluation) -> String {
        var members = evaluation.rows.map { row in
            var figures = [
                ("gold", String(row.gold)), ("found", String(row.found)),
                ("precision", Rounding.number(row.precision)), ("recall", Rounding.number(row.recall)),
                ("f1", Rounding.number(row.f1)), ("whole", Rounding.number(row.wholeF1)),
            ]
            figures += row.agreeing.map { ($0, row.share($1).map(Rounding.number) ?? "null") }
            let body = figures.map { "  \(quoted($0)): \($1)" }.joined(separator: ",\n")
            return " \(quoted(row.name)): {\n\(body)\n }"
        }
        if !evaluation.differences.isEmpty {
            let items = evaluation.differences.map { "  " + object($0) }.joined(separator: ",\n")
            members.append(" \"differences\": [\n\(items)\n ]")
        }
        return "{\n\(members.joined(separator: ",\n"))\n}\n"
    }

    private static func object(_ difference: Evaluation.Difference) -> String {
        let fields = difference.fields.map {
            "{\"name\": \(quoted($0.name)), \"gold\": \(quoted($0.gold)), \"found\": \(quoted($0.found))}"
        }
        return """
            {"kind": \(quoted(difference.kind.rawValue)), "document": \(quoted(difference.document)), \
            "start": \(difference.start), "text": \(quoted(difference.text)), \
            "fields": [\(fields.joined(separator: ", "))]}
            """
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: result += "\\" + String(scalar)
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
