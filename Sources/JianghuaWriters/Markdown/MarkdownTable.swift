/// Sheets as Markdown tables, each below its name.
public enum MarkdownTable {
    /// The sheets as tables below each other, with their names as headings. O(cells).
    public static func bytes(of sheets: [LedgerSheet]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, sheet) in sheets.enumerated() {
            if index > 0 { bytes.append(0x0A) }
            bytes += "## \(escaped(sheet.title))\n\n".utf8
            append(sheet.columns.map { escaped($0.title) }, to: &bytes)
            // Numbers stand at the right, words at the left.
            append(sheet.columns.indices.map { isNumeric(sheet, $0) ? "---:" : "---" }, to: &bytes)
            for row in sheet.rows { append(row.map { escaped($0.text) }, to: &bytes) }
        }
        return bytes
    }

    private static func append(_ cells: [String], to bytes: inout [UInt8]) {
        bytes += "| \(cells.joined(separator: " | ")) |\n".utf8
    }

    private static func isNumeric(_ sheet: LedgerSheet, _ column: Int) -> Bool {
        if case .integer = sheet.rows.first?[column] { return true }
        return false
    }

    /// What would end the cell or the line, or be read as markup or HTML.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "|", "`", "*", "_", "[", "]", "~", "#":
                result.append("\\")
                result.append(scalar)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
            default:
                if scalar.value < 0x20 || scalar.value == 0x7F {
                    result.append(Visible.picture(of: scalar))
                } else {
                    result.append(scalar)
                }
            }
        }
        return String(result)
    }
}
