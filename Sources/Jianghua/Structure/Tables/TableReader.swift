/// A row below a header that says what its columns hold.
struct TableRow: Sendable {
    /// Its line.
    var range: Range<Int>
    /// The cells without the spaces around them; empty where nothing stands.
    var cells: [(range: Range<Int>, column: TableColumn)]

    /// What is to be done: its longest such cell.
    var task: Range<Int>? {
        cells.filter { $0.column == .task && !$0.range.isEmpty }.map(\.range).max { $0.count < $1.count }
    }

    /// Whether it says who sees to it or by when.
    var assigns: Bool {
        cells.contains { cell in
            switch cell.column {
            case .lead, .responsible, .assist, .limit: !cell.range.isEmpty
            case .task, .other: false
            }
        }
    }

    func cell(at position: Int) -> (range: Range<Int>, column: TableColumn)? {
        cells.first { $0.range.contains(position) }
    }
}

/// The tables of a page that say in a header who does what by when: `任务|牵头单位|责任单位|完成时限`.
///
/// Cells are parted by `|`, with or without one at both ends of a row; see ``JianghuaText/FoldedText`` for tabs.
struct PageTables: Sendable {
    private(set) var headers: [Range<Int>] = []
    private(set) var rows: [TableRow] = []

    static let mark: UInt16 = 0x7C

    /// O(n).
    init(_ scan: TextScan) {
        let units = scan.units
        guard units.contains(Self.mark) else { return }
        var columns: [TableColumn] = []
        /// A `|` stands at both ends of the header.
        var isFramed = false
        var last = -1
        for (index, line) in scan.lines.enumerated() where units[line].contains(Self.mark) {
            // A table ends where a line of text stands, or two lines are empty.
            if !columns.isEmpty, !Self.areEmpty(scan.lines[(last + 1)..<index], units) { columns = [] }
            last = index
            let cells = Self.cells(of: line, units)
            if let found = Self.header(cells, units) {
                columns = found
                isFramed = Self.withoutEnds(cells).count < cells.count
                headers.append(line)
            } else if !columns.isEmpty, !Self.isRule(line, units) {
                let inner = isFramed ? Self.withoutEnds(cells) : cells
                guard let fitted = Self.fit(inner, to: columns.count) else { continue }
                rows.append(TableRow(range: line, cells: Array(zip(fitted, columns))))
            }
        }
    }

    private static func areEmpty(_ lines: ArraySlice<Range<Int>>, _ units: [UInt16]) -> Bool {
        lines.count <= 1 && lines.allSatisfy { units[$0].allSatisfy { $0 == 0x20 } }
    }

    /// `|---|:--|`
    private static func isRule(_ line: Range<Int>, _ units: [UInt16]) -> Bool {
        units[line].allSatisfy { $0 == mark || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x3D }
    }

    private static func cells(of line: Range<Int>, _ units: [UInt16]) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        for end in line where units[end] == mark {
            cells.append(trimmed(start..<end, units))
            start = end + 1
        }
        cells.append(trimmed(start..<line.upperBound, units))
        return cells
    }

    private static func trimmed(_ range: Range<Int>, _ units: [UInt16]) -> Range<Int> {
        var range = range
        // Markdown's bold, too
        func isBlank(_ unit: UInt16) -> Bool { unit == 0x20 || unit == 0x2A || unit == 0x0D }
        while let first = range.first, isBlank(units[first]) { range = (first + 1)..<range.upperBound }
        while let last = range.last, isBlank(units[last]) { range = range.lowerBound..<last }
        return range
    }

    /// How many columns a table may have.
    private static let widest = 64

    /// The columns of a header: all its cells are short, two say what stands below, one of them who or by when.
    private static func header(_ cells: [Range<Int>], _ units: [UInt16]) -> [TableColumn]? {
        let cells = withoutEnds(cells)
        guard (2...widest).contains(cells.count), cells.allSatisfy({ $0.count <= 12 }) else { return nil }
        let found = cells.map { cell in
            TableColumn(String(decoding: units[cell].filter { $0 != 0x20 }, as: UTF16.self))
        }
        let assigns = found.contains { $0 == .lead || $0 == .responsible || $0 == .assist || $0 == .limit }
        guard assigns, found.count(where: { $0 != nil }) >= 2 else { return nil }
        return found.map { $0 ?? .other }
    }

    /// `| a | b |` has no empty cells at its ends.
    private static func withoutEnds(_ cells: [Range<Int>]) -> [Range<Int>] {
        guard cells.count > 3, cells[0].isEmpty, cells[cells.count - 1].isEmpty else { return cells }
        return Array(cells[1..<(cells.count - 1)])
    }

    /// The cells for so many columns; the last may be missing. `nil` for what is no row of the table.
    private static func fit(_ cells: [Range<Int>], to count: Int) -> [Range<Int>]? {
        let cells = cells.count > count ? withoutEnds(cells) : cells
        guard cells.count >= 2, cells.count <= count else { return nil }
        return cells
    }
}
