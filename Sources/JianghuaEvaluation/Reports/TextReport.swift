/// For the terminal: the differences, then a line a kind.
enum TextReport {
    static func string(of evaluation: Evaluation) -> String {
        var lines = evaluation.differences.map { difference in
            let place = "\(difference.document):\(difference.start)"
            let kind = padded(difference.kind.rawValue, to: 8)
            let fields = difference.fields.isEmpty ? "" : "  \(difference.fieldWords)"
            return "\(kind)\(place) “\(singleLine(difference.text))”\(fields)"
        }
        for row in evaluation.rows {
            let figures = [
                ("P", row.precision), ("R", row.recall), ("F1", row.f1), ("whole", row.wholeF1),
            ].map { "\($0) \(Rounding.digits($1, places: 3))" }.joined(separator: " ")
            let fields = row.agreeing.map { field, count in
                "\(field)=\(row.share(count).map { Rounding.digits($0, places: 3) } ?? "-")"
            }.joined(separator: " ")
            let counts = "gold \(padded(row.gold)) found \(padded(row.found))"
            lines.append("\(padded(row.name, to: 15)) \(counts)  \(figures)  \(fields)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func padded(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, 5 - text.count)) + text
    }
}
