import SystemSQLite

/// An open database. Used by one thread at a time.
final class DatabaseConnection {
    enum Mode {
        /// Makes the file when there is none.
        case create
        case write
        case readOnly
    }

    let path: String
    private let handle: OpaquePointer

    init(_ path: String, _ mode: Mode) throws(DatabaseFailure) {
        self.path = path
        let flags =
            switch mode {
            case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            case .write: SQLITE_OPEN_READWRITE
            case .readOnly: SQLITE_OPEN_READONLY
            }
        var handle: OpaquePointer?
        // SQLite takes "" and ":memory:" for other things than files, and "file:" for an address.
        let name = path.hasPrefix("/") ? path : "./" + path
        let code = sqlite3_open_v2(name, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let handle else {
            let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
            sqlite3_close(handle)
            throw .sqlite(path: path, code: code, message: message)
        }
        self.handle = handle
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_timeout(handle, 5000)
    }

    deinit { sqlite3_close_v2(handle) }

    /// Runs statements without results.
    func execute(_ statements: String) throws(DatabaseFailure) {
        try check(sqlite3_exec(handle, statements, nil, nil, nil))
    }

    func prepare(_ statement: String) throws(DatabaseFailure) -> DatabaseStatement {
        var prepared: OpaquePointer?
        try check(sqlite3_prepare_v3(handle, statement, -1, 0, &prepared, nil))
        guard let prepared else { throw .sqlite(path: path, code: SQLITE_MISUSE, message: "empty statement") }
        return DatabaseStatement(prepared, of: self)
    }

    var lastKey: Int { Int(sqlite3_last_insert_rowid(handle)) }

    /// The first column of the first row as a number.
    func integer(_ query: String) throws(DatabaseFailure) -> Int? {
        let statement = try prepare(query)
        guard try statement.step(), case .integer(let value) = statement.value(0) else { return nil }
        return value
    }

    func check(_ code: Int32) throws(DatabaseFailure) {
        switch code & 0xFF {
        case SQLITE_OK, SQLITE_ROW, SQLITE_DONE: return
        case SQLITE_NOTADB: throw .notADatabase(path: path)
        default: throw .sqlite(path: path, code: code, message: String(cString: sqlite3_errmsg(handle)))
        }
    }
}

/// A value of a row.
enum DatabaseValue: Sendable, Hashable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)

    init(_ value: Int?) { self = value.map { .integer($0) } ?? .null }
    init(_ value: Double?) { self = value.map { .real($0) } ?? .null }
    init(_ value: String?) { self = value.map { .text($0) } ?? .null }
    init(_ value: Bool) { self = .integer(value ? 1 : 0) }
}

/// A prepared statement, to be run any number of times.
final class DatabaseStatement {
    private let handle: OpaquePointer
    // Keeps the connection open for as long as the statement lives.
    private let connection: DatabaseConnection

    init(_ handle: OpaquePointer, of connection: DatabaseConnection) {
        self.handle = handle
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    /// Runs a statement that gives no rows.
    func run(_ values: [DatabaseValue]) throws(DatabaseFailure) {
        try bind(values)
        defer { sqlite3_reset(handle) }
        try connection.check(sqlite3_step(handle))
    }

    /// Sets the parameters in their order and goes back to the start.
    func bind(_ values: [DatabaseValue]) throws(DatabaseFailure) {
        sqlite3_reset(handle)
        guard values.count == Int(sqlite3_bind_parameter_count(handle)) else {
            throw .sqlite(
                path: connection.path, code: SQLITE_MISUSE, message: "\(values.count) values for a statement")
        }
        // SQLite copies the bytes before the call returns.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        for (offset, value) in values.enumerated() {
            let index = Int32(truncatingIfNeeded: offset + 1)
            let code: Int32
            switch value {
            case .null: code = sqlite3_bind_null(handle, index)
            case .integer(let value): code = sqlite3_bind_int64(handle, index, Int64(value))
            case .real(let value): code = sqlite3_bind_double(handle, index, value)
            case .text(var value):
                code = value.withUTF8 { bytes in
                    bytes.withMemoryRebound(to: CChar.self) { characters in
                        sqlite3_bind_text64(
                            handle, index, characters.baseAddress, UInt64(characters.count), transient,
                            UInt8(SQLITE_UTF8))
                    }
                }
            }
            try connection.check(code)
        }
    }

    /// Whether there is another row.
    func step() throws(DatabaseFailure) -> Bool {
        let code = sqlite3_step(handle)
        try connection.check(code)
        return code == SQLITE_ROW
    }

    func reset() { sqlite3_reset(handle) }

    var columns: [String] {
        (0..<sqlite3_column_count(handle)).map { index in
            sqlite3_column_name(handle, index).map { String(cString: $0) } ?? ""
        }
    }

    func value(_ index: Int) -> DatabaseValue {
        let index = Int32(truncatingIfNeeded: index)
        switch sqlite3_column_type(handle, index) {
        case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(handle, index)))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, index))
        case SQLITE_NULL: return .null
        default:
            guard let bytes = sqlite3_column_text(handle, index) else { return .text("") }
            let count = Int(sqlite3_column_bytes(handle, index))
            return .text(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
        }
    }
}
