/// Text as a cell of a workbook can hold it. The library that writes the file does not check.
public enum WorkbookText {
    /// What Excel takes in a cell, in UTF-16 code units.
    public static let capacity = 32_767

    /// The text with what XML cannot hold made visible, with escapes of its own escaped, and cut with a
    /// mark where it exceeds a cell. O(n).
    public static func cleaned(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var length = 0
        /// Where to cut, should the text turn out too long: the last place that leaves room for the mark.
        var cut = (end: result.endIndex, read: 0)
        var index = 0
        while index < scalars.count {
            let piece = piece(scalars, &index)
            length += piece.utf16.count
            result.append(contentsOf: piece.unicodeScalars)
            if length <= capacity - markCapacity { cut = (result.endIndex, index) }
            guard length <= capacity else {
                return String(String.UnicodeScalarView(result[..<cut.end]))
                    + mark(rest: scalars.count - cut.read)
            }
        }
        return String(result)
    }

    /// The form of the next scalar, CR LF as one.
    private static func piece(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String {
        let scalar = scalars[index]
        index += 1
        switch scalar.value {
        case 0x0D:
            if index < scalars.count, scalars[index] == "\n" { index += 1 }
            return "\n"
        case 0x09, 0x0A: return String(scalar)
        case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "\u{FFFD}"
        case 0x7F: return "\u{2421}"
        case 0xFFFE, 0xFFFF: return "\u{FFFD}"
        case 0x5F where startsEscape(scalars, index): return "_x005F_"
        default: return String(scalar)
        }
    }

    /// Whether what follows a `_` makes it an escape: `x000D_` would come out as a carriage return.
    private static func startsEscape(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index + 6 <= scalars.count, scalars[index] == "x", scalars[index + 5] == "_" else {
            return false
        }
        return scalars[(index + 1)..<(index + 5)].allSatisfy { $0.properties.isASCIIHexDigit }
    }

    private static let markCapacity = 40

    private static func mark(rest: Int) -> String { "…〔超出单元格容量，此后\(rest)字从略，见出处〕" }
}
