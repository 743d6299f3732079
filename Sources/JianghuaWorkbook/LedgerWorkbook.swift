import CWorkbook
import JianghuaWriters

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Sheets of the ledger as an Excel workbook (XLSX).
///
/// The same sheets give the same bytes. Titles are frozen, filtered and repeated on every printed page.
public enum LedgerWorkbook {
    /// The rows that a sheet takes beside its title.
    public static let rowCapacity = 1_048_575

    /// The bytes of the file. Written to a temporary file on the way, which is removed.
    ///
    /// - Throws: ``WorkbookFailure``.
    public static func bytes(of sheets: [LedgerSheet]) throws(WorkbookFailure) -> [UInt8] {
        for sheet in sheets where sheet.rows.count > rowCapacity {
            throw .tooManyRows(sheet: sheet.title, rows: sheet.rows.count)
        }
        if let missing = cworkbook_missing_library() {
            throw .missingLibrary(String(cString: missing))
        }
        let folder = try temporaryFolder()
        let path = folder + "/ledger.xlsx"
        defer {
            unlink(path)
            rmdir(folder)
        }
        guard let workbook = cworkbook_open(path) else { throw .library("no memory for the workbook") }
        do {
            for sheet in sheets { try write(sheet, to: workbook) }
        } catch {
            _ = cworkbook_close(workbook)
            throw error
        }
        try check(cworkbook_close(workbook))
        return try contents(of: path)
    }

    private static func write(_ sheet: LedgerSheet, to workbook: OpaquePointer) throws(WorkbookFailure) {
        try check(cworkbook_add_sheet(workbook, sheet.title))
        for (index, column) in sheet.columns.enumerated() {
            try check(cworkbook_set_column(workbook, UInt16(index), column.width))
            try check(cworkbook_write_title(workbook, UInt16(index), WorkbookText.cleaned(column.title)))
        }
        for (index, row) in sheet.rows.enumerated() {
            let layout = RowLayout(row, columns: sheet.columns)
            try check(cworkbook_set_row(workbook, UInt32(index + 1), layout.height))
            for (column, cell) in row.enumerated() {
                let style = sheet.columns[column].isCode ? CWORKBOOK_CODE : layout.styles[column]
                try write(cell, to: workbook, row: UInt32(index + 1), column: UInt16(column), style)
            }
        }
        try check(
            cworkbook_finish_sheet(workbook, UInt32(sheet.rows.count), UInt16(sheet.columns.count)))
    }

    private static func write(
        _ cell: TableCell, to workbook: OpaquePointer, row: UInt32, column: UInt16, _ style: cworkbook_style
    ) throws(WorkbookFailure) {
        switch cell {
        case .empty: try check(cworkbook_write_empty(workbook, row, column, style))
        case .integer(let value): try check(cworkbook_write_number(workbook, row, column, Double(value)))
        case .decimal(let value) where value.isFinite:
            try check(cworkbook_write_number(workbook, row, column, value))
        case .text, .flag, .decimal:
            try check(cworkbook_write_text(workbook, row, column, WorkbookText.cleaned(cell.text), style))
        }
    }

    private static func check(_ code: Int32) throws(WorkbookFailure) {
        guard code == 0 else { throw .library(String(cString: cworkbook_message(code))) }
    }

    // MARK: Temporary files

    private static func temporaryFolder() throws(WorkbookFailure) -> String {
        let base = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array((base + "/jianghua-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw .temporaryFile(base, code: errno) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func contents(of path: String) throws(WorkbookFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .temporaryFile(path, code: errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count > 0 {
                bytes += buffer[..<count]
            } else if count == 0 {
                return bytes
            } else if errno != EINTR {
                throw .temporaryFile(path, code: errno)
            }
        }
    }
}

/// Why a workbook could not be made.
public enum WorkbookFailure: Error, Sendable, Hashable, CustomStringConvertible {
    case tooManyRows(sheet: String, rows: Int)
    /// libxlsxwriter is neither linked nor installed.
    case missingLibrary(String)
    /// What the library below said.
    case library(String)
    case temporaryFile(String, code: Int32)

    public var description: String {
        switch self {
        case .tooManyRows(let sheet, let rows):
            "the sheet \(sheet) has \(rows) rows, a workbook takes \(LedgerWorkbook.rowCapacity); write CSV instead"
        case .missingLibrary(let name):
            "workbooks need \(name), which is not there; install libxlsxwriter, or write CSV"
        case .library(let message): "the workbook could not be made: \(message)"
        case .temporaryFile(let path, let code):
            "the temporary file \(path) failed: \(String(cString: strerror(code))); TMPDIR names another folder"
        }
    }
}
