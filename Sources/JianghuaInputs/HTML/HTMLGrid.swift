/// Where the cells of a table stand: those that run over columns and rows move others.
struct HTMLGrid {
    /// Further to the right and further down nothing is moved.
    private static let (widest, highest) = (256, 4_096)

    private var table = -1
    private var row = -1
    private var number = 0
    /// Up to which row each column is taken by a cell from above.
    private var taken: [Int] = []
    /// Of the row: where the next cell may stand, and the column of the last one.
    private var next = 0
    private var last = 0

    /// The number of columns from the last cell of the row, or its start, to this one. O(columns), at most 256.
    mutating func enter(_ cell: HTMLTree.Node, row: Int, table: Int) -> Int {
        if table != self.table {
            self = HTMLGrid()
            self.table = table
        }
        if row != self.row {
            self.row = row
            number += 1
            (next, last) = (0, 0)
        }
        var column = next
        while column < taken.count, taken[column] >= number { column += 1 }
        // Beyond the widest a cell takes one column, or a few bytes could ask for as many as there are.
        let width = Self.span(cell, "colspan", atMost: max(1, Self.widest - column))
        let height = Self.span(cell, "rowspan", atMost: Self.highest)
        if height > 1, column + width <= Self.widest {
            while taken.count < column + width { taken.append(0) }
            for place in column..<column + width { taken[place] = number + height - 1 }
        }
        next = column + width
        defer { last = column }
        return column - last
    }

    private static func span(_ cell: HTMLTree.Node, _ name: String, atMost limit: Int) -> Int {
        max(1, min(limit, cell.numbering[name].flatMap { Int($0) } ?? 1))
    }
}
