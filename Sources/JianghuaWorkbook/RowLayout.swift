import CWorkbook
import JianghuaWriters

/// How high a row must be to show all of its cells, and in which size they are set.
///
/// Excel finds heights out by itself when it opens a file, other programs show one line; so they are written.
struct RowLayout {
    /// In points.
    let height: Double
    /// A style of text for every column.
    let styles: [cworkbook_style]

    /// What spreadsheets allow.
    private static let maximumHeight = 409.0
    private static let sizes = [
        (points: 11.0, style: CWORKBOOK_TEXT), (points: 9.0, style: CWORKBOOK_TEXT_SMALL),
        (points: 7.0, style: CWORKBOOK_TEXT_TINY),
    ]

    /// O(text).
    init(_ cells: [TableCell], columns: [LedgerSheet.Column]) {
        var height = Self.lineHeight(Self.sizes[0].points)
        var styles: [cworkbook_style] = []
        for (cell, column) in zip(cells, columns) {
            let text = cell.text
            let fitting = Self.sizes.first {
                Self.height(of: text, width: column.width, size: $0.points) <= Self.maximumHeight
            }
            let size = fitting ?? Self.sizes[Self.sizes.count - 1]
            styles.append(size.style)
            height = max(height, Self.height(of: text, width: column.width, size: size.points))
        }
        self.height = min(height, Self.maximumHeight)
        self.styles = styles
    }

    private static func lineHeight(_ size: Double) -> Double { size * 1.35 }

    private static func height(of text: String, width: Double, size: Double) -> Double {
        let pixels = width * 7 - 2
        let wide = size * 96 / 72 + 0.35
        var lines = 1
        var filled = 0.0
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                lines += 1
                filled = 0
                continue
            }
            let advance = scalar.value < 0x1100 ? wide / 2 + 0.3 : wide
            if filled + advance > pixels {
                lines += 1
                filled = 0
            }
            filled += advance
        }
        return Double(lines) * lineHeight(size) + 2
    }
}
