import ArgumentParser
import JianghuaInputs

/// Messages for people on standard error, one a line: `file:line:column: what is wrong; what to do`.
struct Log: Sendable {
    enum Format: String, Sendable, CaseIterable, ExpressibleByArgument { case text, json }

    var format = Format.text
    var isQuiet = false

    /// A document that failed. The batch goes on.
    func problem(_ problem: InputProblem, document: String) {
        tell(problem, of: document, level: "error")
    }

    /// What was passed over in a document that was read all the same.
    func warning(_ problem: InputProblem, document: String) {
        tell(problem, of: document, level: "warning")
    }

    private func tell(_ problem: InputProblem, of document: String, level: String) {
        guard !isQuiet else { return }
        switch format {
        case .text:
            var place = document
            if let line = problem.line { place += ":\(line)" }
            if problem.line != nil, let column = problem.column { place += ":\(column)" }
            Self.write("\(place): \(problem.message)")
        case .json:
            Self.write(
                [
                    ("level", .string(level)), ("document", .string(document)),
                    ("line", problem.line.map(Value.integer) ?? .null),
                    ("column", problem.column.map(Value.integer) ?? .null),
                    ("code", .string(problem.code.rawValue)), ("message", .string(problem.message)),
                ])
        }
    }

    func notice(_ message: String) {
        guard !isQuiet else { return }
        switch format {
        case .text: Self.write("jianghua: \(message)")
        case .json: Self.write([("level", .string("info")), ("message", .string(message))])
        }
    }

    /// An output that a run which could read nothing would only have emptied.
    func kept(_ output: String?) {
        notice("\(output ?? "-") is left as it was: no document could be read")
    }

    /// What ends the run; said even when quiet.
    func failure(_ message: String) {
        switch format {
        case .text: Self.write("jianghua: \(message)")
        case .json: Self.write([("level", .string("fatal")), ("message", .string(message))])
        }
    }

    func event(_ name: String, _ fields: [(String, Int)]) {
        guard !isQuiet, format == .json else { return }
        Self.write(
            [("level", .string("info")), ("event", .string(name))] + fields.map { ($0, .integer($1)) })
    }

    private enum Value {
        case string(String)
        case integer(Int)
        case null
    }

    private static func write(_ fields: [(String, Value)]) {
        let members = fields.map { name, value in
            switch value {
            case .string(let text): "\"\(name)\":\"\(escapedForJSON(text))\""
            case .integer(let number): "\"\(name)\":\(number)"
            case .null: "\"\(name)\":null"
            }
        }
        write("{" + members.joined(separator: ",") + "}")
    }

    /// Writes a line in one piece; what standard error does not take is lost, as nobody could be told.
    private static func write(_ line: String) {
        let sink = FileDescriptorSink(descriptor: 2)
        try? sink.write(Array((visible(line) + "\n").utf8)[...])
    }

    /// Control and direction characters of a document's name or text must not steer a terminal.
    static func visible(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
                result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    static func escapedForJSON(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: result.append(contentsOf: ["\\", scalar])
            case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
                let digits = String(scalar.value, radix: 16)
                let zeros = String(repeating: "0", count: 4 - digits.count)
                result.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
