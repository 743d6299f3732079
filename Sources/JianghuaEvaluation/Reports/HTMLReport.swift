/// A page that stands alone: no script, nothing from the network, every word escaped.
enum HTMLReport {
    static func string(of evaluation: Evaluation) -> String {
        let rows = evaluation.rows.map { row in
            let figures = [row.precision, row.recall, row.f1, row.wholeF1].map { value in
                "<td class=n><span style=\"width:\(Rounding.digits(value, places: 3))em\"></span>"
                    + "\(Rounding.digits(value, places: 3))</td>"
            }
            let fields = row.agreeing.map { field, count in
                "\(escaped(field))&nbsp;\(row.share(count).map { Rounding.digits($0, places: 3) } ?? "–")"
            }
            return
                "<tr><th>\(escaped(row.name))</th><td class=n>\(row.gold)</td><td class=n>\(row.found)</td>"
                + figures.joined() + "<td>\(fields.joined(separator: ", "))</td></tr>"
        }
        let differences = evaluation.differences.map { difference in
            "<tr class=\(difference.kind.rawValue)><th>\(difference.kind.rawValue)</th>"
                + "<td>\(escaped(difference.document)):\(difference.start)</td>"
                + "<td><bdi>\(escaped(singleLine(difference.text)))</bdi></td>"
                + "<td><bdi>\(escaped(difference.fieldWords))</bdi></td></tr>"
        }
        let list =
            differences.isEmpty
            ? ""
            : "<h2>Differences</h2>\n<table>\n<tr><th>difference<th>place<th>text<th>fields</tr>\n"
                + differences.joined(separator: "\n") + "\n</table>\n"
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Evaluation</title><style>
            body{font:15px/1.5 system-ui,sans-serif;margin:2em;color:#222;background:#fff}
            table{border-collapse:collapse}th,td{border-bottom:1px solid #ddd;padding:.3em .7em;text-align:left}
            .n{text-align:right;font-variant-numeric:tabular-nums}
            .n span{display:inline-block;height:.6em;background:#7aa6d8;margin-right:.4em}
            .missed th{color:#b00}.extra th{color:#07538f}.differs th{color:#8a5a00}
            </style></head><body>
            <h1>Evaluation</h1>
            <table>
            <tr><th>kind<th>gold<th>found<th>precision<th>recall<th>F1<th>whole<th>fields that agree</tr>
            \(rows.joined(separator: "\n"))
            </table>
            \(list)</body></html>

            """
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
