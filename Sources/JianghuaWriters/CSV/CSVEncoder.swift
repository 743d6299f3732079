/// Builds CSV after RFC 4180 in a byte buffer.
///
/// A cell from a document that starts like a formula gets a leading apostrophe, as a spreadsheet that opens
/// the file would run it; quoting alone does not stop that. ``TableOptions/raw`` leaves cells alone.
struct CSVEncoder {
    private(set) var bytes: [UInt8] = []
    private let options: TableOptions

    init(options: TableOptions) { self.options = options }

    /// What a file starts with.
    mutating func begin() {
        if options.excel { bytes += [0xEF, 0xBB, 0xBF] }
    }

    mutating func row(_ cells: [TableCell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            append(cell)
        }
        if options.excel { bytes.append(0x0D) }
        bytes.append(0x0A)
    }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    private mutating func append(_ cell: TableCell) {
        let text = cell.text
        let guarded = !options.raw && cell.isFree && Self.startsLikeFormula(text)
        let quoted = Self.needsQuotes(text)
        if quoted { bytes.append(0x22) }
        if guarded { bytes.append(0x27) }
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        if quoted { bytes.append(0x22) }
    }

    /// = + - @, their full-width forms, tab, CR, LF and NUL, of which some programs skip the latter four.
    static func startsLikeFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return formulaStarts.contains(first.value)
    }

    private static let formulaStarts: Set<UInt32> = [
        0x3D, 0x2B, 0x2D, 0x40, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20, 0x09, 0x0D, 0x0A, 0x00,
    ]

    /// Commas, quotes and line ends by the RFC; blanks at the ends because some readers trim them.
    private static func needsQuotes(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        return first == 0x20 || last == 0x20
            || text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    }
}
