/// Why a database cannot be used.
public enum DatabaseFailure: Error, Sendable, Hashable, CustomStringConvertible {
    case notFound(path: String)
    /// The file is something else.
    case notADatabase(path: String)
    /// A SQLite database, but none of ours.
    case foreignDatabase(path: String)
    case newerVersion(path: String, found: Int, known: Int)
    case olderVersion(path: String, found: Int, known: Int)
    /// What SQLite said.
    case sqlite(path: String, code: Int32, message: String)

    public var description: String {
        switch self {
        case .notFound(let path): "\(path): there is no such file; check the path"
        case .notADatabase(let path):
            "\(path): this is no SQLite database; make one with jianghua extract --format sqlite"
        case .foreignDatabase(let path):
            "\(path): this database was not made by jianghua; name another file"
        case .newerVersion(let path, let found, let known):
            "\(path): the tables have version \(found), this program knows version \(known); use a newer jianghua"
        case .olderVersion(let path, let found, let known):
            "\(path): the tables have version \(found), this program needs version \(known); make the database anew"
        case .sqlite(let path, let code, let message): "\(path): SQLite says \(message) (\(code))"
        }
    }

    /// Whether the system refused to take what was written: full disk, read-only, input or output error.
    public var isOutputProblem: Bool {
        guard case .sqlite(_, let code, _) = self else { return false }
        return [8, 10, 13, 14].contains(code & 0xFF)
    }
}
