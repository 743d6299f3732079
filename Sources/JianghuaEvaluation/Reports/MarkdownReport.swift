/// For an issue or a page of notes.
enum MarkdownReport {
    static func string(of evaluation: Evaluation) -> String {
        var lines = [
            "| kind | gold | found | precision | recall | F1 | whole | fields |",
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
        ]
        for row in evaluation.rows {
            let figures = [row.precision, row.recall, row.f1, row.wholeF1]
                .map { Rounding.digits($0, places: 3) }
            let fields = row.agreeing.map { field, count in
                "\(field) \(row.share(count).map { Rounding.digits($0, places: 3) } ?? "–")"
            }
            let cells =
                [escaped(row.name), String(row.gold), String(row.found)] + figures
                + [fields.joined(separator: ", ")]
            lines.append("| \(cells.joined(separator: " | ")) |")
        }
        if !evaluation.differences.isEmpty {
            lines += ["", "| difference | place | text | fields |", "| --- | --- | --- | --- |"]
            lines += evaluation.differences.map { difference in
                let cells = [
                    difference.kind.rawValue, escaped("\(difference.document):\(difference.start)"),
                    escaped(singleLine(difference.text)), escaped(difference.fieldWords),
                ]
                return "| \(cells.joined(separator: " | ")) |"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "|", "`", "*", "_", "[", "]", "~", "#": result += "\\" + String(scalar)
            case "<": result += "&lt;"
            case "&": result += "&amp;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
