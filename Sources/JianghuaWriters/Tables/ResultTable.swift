/// A table of results: named columns and rows of cells.
public struct ResultTable: Sendable, Hashable {
    /// The names of the columns, from the left.
    public var columns: [String]
    /// Each with a cell for every column.
    public var rows: [[TableCell]]

    /// A table; without rows at first.
    public init(columns: [String], rows: [[TableCell]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// CSV with a line of names. O(cells).
    public func csv(_ options: TableOptions = TableOptions()) -> [UInt8] {
        var encoder = CSVEncoder(options: options)
        encoder.begin()
        encoder.row(columns.map { .text($0) })
        for row in rows { encoder.row(row) }
        return encoder.bytes
    }

    /// One JSON array with an object a row, a row a line; every column in every object. O(cells).
    public func json() -> [UInt8] {
        var bytes = Array("[".utf8)
        for (index, row) in rows.enumerated() {
            bytes += index == 0 ? "\n".utf8 : ",\n".utf8
            for (column, cell) in zip(columns.indices, row) {
                bytes += column == 0 ? "{".utf8 : ",".utf8
                var object = JSONObjectWriter()
                object.string(columns[column])
                bytes += object.bytes
                bytes += ":".utf8
                bytes += Self.json(of: cell)
            }
            bytes += "}".utf8
        }
        bytes += rows.isEmpty ? "]\n".utf8 : "\n]\n".utf8
        return bytes
    }

    private static func json(of cell: TableCell) -> [UInt8] {
        switch cell {
        case .empty: return Array("null".utf8)
        case .text(let text):
            var object = JSONObjectWriter()
            object.string(text)
            return Array(object.bytes)
        case .integer, .decimal, .flag: return Array(cell.text.utf8)
        }
    }

    /// Columns for a terminal, a line a row; a Han character is two columns wide. O(cells).
    ///
    /// - Parameter limit: The widest a column may be; what is longer ends in `…`.
    public func text(limit: Int = 60) -> [UInt8] {
        let lines = ([columns] + rows.map { $0.map(\.text) }).map { line in
            line.map { DisplayText($0, limit: limit) }
        }
        var widths = columns.map { _ in 0 }
        for line in lines {
            for (index, cell) in line.enumerated() where index < widths.count {
                widths[index] = max(widths[index], cell.width)
            }
        }
        var text = ""
        for (number, line) in lines.enumerated() {
            append(line, widths, to: &text)
            if number == 0 {
                text += widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n"
            }
        }
        return Array(text.utf8)
    }

    private func append(_ line: [DisplayText], _ widths: [Int], to text: inout String) {
        for (index, cell) in line.enumerated() where index < widths.count {
            if index > 0 { text += "  " }
            text += cell.text
            let isLast = index + 1 == min(line.count, widths.count)
            if !isLast { text += String(repeating: " ", count: widths[index] - cell.width) }
        }
        text += "\n"
    }
}

/// A cell on a terminal: one line, no control characters, cut at a width.
struct DisplayText {
    private(set) var text = ""
    private(set) var width = 0

    init(_ source: String, limit: Int) {
        let scalars = source.unicodeScalars.map(Self.visible)
        let whole = scalars.reduce(0) { $0 + Self.width(of: $1) }
        let room = whole > limit ? limit - 1 : limit
        for scalar in scalars {
            let wide = Self.width(of: scalar)
            guard width + wide <= room else { break }
            text.unicodeScalars.append(scalar)
            width += wide
        }
        if whole > limit {
            text += "…"
            width += 1
        }
    }

    /// What would steer the terminal or turn the line becomes a picture.
    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x00...0x1F, 0x7F: Visible.picture(of: scalar)
        case 0x80...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: "\u{FFFD}"
        default: scalar
        }
    }

    /// 2 for East Asian wide and full-width characters, 0 for combining ones, else 1.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E: return 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return 0
            default: return 1
            }
        }
    }
}
