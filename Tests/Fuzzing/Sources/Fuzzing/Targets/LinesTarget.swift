import Foundation
import InputLines

/// The reader of JSON Lines against Foundation's JSON, and the reader of lines against splitting.
enum LinesTarget {
    static func run(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        let limit = [1, 7, 64, 4096][choices.next(below: 4)]
        let body = Array(choices.rest)
        split(body, limit: limit)
        for line in body.split(separator: 0x0A) { read(Array(line)) }
    }

    private static func read(_ bytes: [UInt8]) {
        let line = JSONLineReader().read(bytes)
        // Numbers too large for Foundation are JSON all the same.
        if let identifier = line.identifier, !holdsHugeNumber(identifier) {
            let json = Data([0x5B] + identifier + [0x5D])
            require((try? JSONSerialization.jsonObject(with: json)) != nil, "the id is no JSON")
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        // Foundation takes bytes with NULs for UTF-16 and drops U+FEFF at the start of a string.
        let isComparable = !body.contains(0) && !body.contains(0xEF)
        let other = (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any]
        switch line.text {
        case .success(let scalars):
            require(scalars.allSatisfy { Unicode.Scalar($0) != nil }, "no scalar")
            guard let other else {
                return require(holdsHugeNumber(body) || !isComparable, "Foundation reads no JSON here")
            }
            // Also behind an escape.
            let text = (other["text"] as? String).map {
                $0.unicodeScalars.map(\.value).filter { $0 != 0xFEFF }
            }
            require(text == scalars.filter { $0 != 0xFEFF }, "Foundation reads another text")
        case .failure(let problem):
            require(!problem.message.isEmpty, "no words")
            if let column = problem.column {
                require((1...bytes.count + 1).contains(column), "column \(column)")
            }
            guard let other, isComparable else { return }
            switch problem.code {
            case .missingField:
                // Of a key that stands twice Foundation keeps the last; here the first is refused.
                let isRefused = problem.message.contains("is no string")
                require(!(other["text"] is String) || isRefused, "a text is missed")
            case .invalidLine:
                let isStrict = isStricter(problem.message) || endsInComma(bytes, before: problem.column)
                require(isStrict, "refused: \(problem.message)")
            default: require(false, "refused: \(problem.message)")
            }
        }
    }

    /// What is refused although it is JSON.
    private static func isStricter(_ message: String) -> Bool {
        message.hasPrefix("the key ") || message.hasPrefix("deeper than ")
            || message.hasPrefix("the id is a list")
            || message.hasPrefix("a lone surrogate")
    }

    /// Foundation takes a comma before a closing bracket.
    private static func endsInComma(_ bytes: [UInt8], before column: Int?) -> Bool {
        guard let column, bytes.indices.contains(column - 1), [0x7D, 0x5D].contains(bytes[column - 1]) else {
            return false
        }
        return bytes[..<(column - 1)].last { ![0x20, 0x09, 0x0D].contains($0) } == 0x2C
    }

    private static func holdsHugeNumber(_ bytes: [UInt8]) -> Bool {
        bytes.contains { $0 == 0x65 || $0 == 0x45 } || bytes.count { (0x30...0x39).contains($0) } > 18
    }

    /// What comes through a pipe, in pieces, line by line.
    private static func split(_ bytes: [UInt8], limit: Int) {
        var ends: [Int32] = [0, 0]
        guard bytes.count < 60_000, pipe(&ends) == 0 else { return }
        defer { close(ends[0]) }
        _ = bytes.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
        close(ends[1])
        var expected = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if expected.last?.isEmpty == true { expected.removeLast() }
        var reader = LineReader(descriptor: ends[0], maximumBytes: limit)
        for (index, line) in expected.enumerated() {
            switch try? reader.next() {
            case .line(let found): require(found == Array(line) && found.count <= limit, "line \(index + 1)")
            case .tooLong: require(line.count > limit, "line \(index + 1) is not too long")
            default: require(false, "line \(index + 1) is lost")
            }
            require(reader.number == index + 1, "number of line \(index + 1)")
        }
        guard case .end? = try? reader.next() else { return require(false, "lines that are not there") }
    }
}
