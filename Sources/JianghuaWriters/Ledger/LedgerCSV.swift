/// A sheet of the ledger as CSV.
public enum LedgerCSV {
    /// The sheet as a table with a line of titles. O(cells).
    public static func bytes(of sheet: LedgerSheet, options: TableOptions) -> [UInt8] {
        var encoder = CSVEncoder(options: options)
        encoder.begin()
        encoder.row(sheet.columns.map { .text($0.title) })
        for row in sheet.rows { encoder.row(row) }
        return encoder.bytes
    }
}
