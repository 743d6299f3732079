import JianghuaRecords

/// One line of a user's lexicon.
enum LexiconLine {
    static func table(
        _ line: Substring, line number: Int, isFirst: Bool
    ) throws(LexiconFailure) -> UserLexicon.Entry? {
        if line.first == "#" { return nil }
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(trimmed)
        if isFirst, columns.first?.lowercased() == "name" { return nil }
        guard columns.count <= 3 else {
            throw LexiconFailure(line: number, reason: .tooManyColumns(columns.count))
        }
        let aliases =
            columns.count > 2 ? columns[2].split(separator: "|").map(trimmed).filter { !$0.isEmpty } : []
        var entry = UserLexicon.Entry(name: columns[0], aliases: aliases)
        try read(category: columns.count > 1 ? columns[1] : "", into: &entry, line: number)
        return entry
    }

    static func json(_ line: Substring, line number: Int) throws(LexiconFailure) -> UserLexicon.Entry? {
        var reader = LexiconJSONReader(line, line: number)
        return try reader.entry()
    }

    static func read(
        category text: String, into entry: inout UserLexicon.Entry, line: Int
    ) throws(LexiconFailure) {
        switch text {
        case "": break
        case "term": entry.kind = .term
        case "script": entry.kind = .script
        default:
            guard let category = UnitCategory(rawValue: text) else {
                throw LexiconFailure(line: line, reason: .unknownCategory(text))
            }
            entry.category = category
        }
    }

    static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

/// Reads `{"name": "…", "category": "…", "aliases": ["…"]}`: strings and lists of strings, and nothing deeper.
struct LexiconJSONReader {
    private let scalars: [Unicode.Scalar]
    private let line: Int
    private var position = 0

    init(_ text: Substring, line: Int) {
        scalars = Array(text.unicodeScalars)
        self.line = line
    }

    mutating func entry() throws(LexiconFailure) -> UserLexicon.Entry {
        var entry = UserLexicon.Entry(name: "")
        try expect("{")
        if !take("}") {
            repeat {
                let key = try string()
                try expect(":")
                switch key {
                case "name": entry.name = LexiconLine.trimmed(try string()[...])
                case "category":
                    if !takeNull() {
                        try LexiconLine.read(category: try string(), into: &entry, line: line)
                    }
                case "aliases": entry.aliases = takeNull() ? [] : try strings()
                default: throw LexiconFailure(line: line, reason: .unknownKey(key))
                }
            } while take(",")
            try expect("}")
        }
        skipBlanks()
        guard position == scalars.count else { throw malformed }
        return entry
    }

    private mutating func strings() throws(LexiconFailure) -> [String] {
        var strings: [String] = []
        try expect("[")
        if take("]") { return strings }
        repeat { strings.append(LexiconLine.trimmed(try string()[...])) } while take(",")
        try expect("]")
        return strings
    }

    private mutating func string() throws(LexiconFailure) -> String {
        try expect("\"")
        var text = String.UnicodeScalarView()
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            switch scalar {
            case "\"": return String(text)
            case "\\": text.append(try escape())
            default:
                guard scalar.value >= 0x20 else { throw malformed }
                text.append(scalar)
            }
        }
        throw malformed
    }

    private mutating func escape() throws(LexiconFailure) -> Unicode.Scalar {
        guard position < scalars.count else { throw malformed }
        let scalar = scalars[position]
        position += 1
        switch scalar {
        case "\"", "\\", "/": return scalar
        case "b": return "\u{08}"
        case "f": return "\u{0C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u":
            let high = try hexadecimal()
            guard high & 0xFC00 == 0xD800 else {
                guard let scalar = Unicode.Scalar(high) else { throw malformed }
                return scalar
            }
            guard position + 1 < scalars.count, scalars[position] == "\\", scalars[position + 1] == "u" else {
                throw malformed
            }
            position += 2
            let low = try hexadecimal()
            guard low & 0xFC00 == 0xDC00,
                let scalar = Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF))
            else { throw malformed }
            return scalar
        default: throw malformed
        }
    }

    private mutating func hexadecimal() throws(LexiconFailure) -> UInt32 {
        guard position + 4 <= scalars.count else { throw malformed }
        var value: UInt32 = 0
        for scalar in scalars[position..<(position + 4)] {
            guard let digit = Character(scalar).hexDigitValue, scalar.isASCII else { throw malformed }
            value = value << 4 | UInt32(digit)
        }
        position += 4
        return value
    }

    private mutating func takeNull() -> Bool {
        skipBlanks()
        guard scalars[position...].starts(with: "null".unicodeScalars) else { return false }
        position += 4
        return true
    }

    private mutating func expect(_ scalar: Unicode.Scalar) throws(LexiconFailure) {
        guard take(scalar) else { throw malformed }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard position < scalars.count, scalars[position] == scalar else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
    }

    private var malformed: LexiconFailure {
        LexiconFailure(line: line, reason: .malformedJSON(column: position + 1))
    }
}
