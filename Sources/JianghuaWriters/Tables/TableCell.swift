/// A cell of a table: numbers stay numbers, so that nobody has to parse them.
public enum TableCell: Sendable, Hashable {
    case empty
    case text(String)
    case integer(Int)
    case decimal(Double)
    case flag(Bool)

    init(_ value: String?) { self = value.map { .text($0) } ?? .empty }
    init(_ value: Int?) { self = value.map { .integer($0) } ?? .empty }
    init(_ value: Double?) { self = value.map { .decimal($0) } ?? .empty }

    /// The cell's words: nothing for an empty one.
    public var text: String {
        switch self {
        case .empty: ""
        case .text(let value): value
        case .integer(let value): String(value)
        case .decimal(let value): JSONObjectWriter.text(of: value)
        case .flag(let value): value ? "true" : "false"
        }
    }

    /// Whether the words come from a document, which may hold anything.
    var isFree: Bool {
        if case .text = self { return true }
        return false
    }
}

/// How tables are written.
public struct TableOptions: Sendable, Hashable {
    /// For spreadsheets: a byte order mark and CR LF line ends.
    public var excel = false
    /// Cells as they are, without the guard against formulas.
    public var raw = false

    /// The options under their names.
    public init(excel: Bool = false, raw: Bool = false) {
        self.excel = excel
        self.raw = raw
    }
}
