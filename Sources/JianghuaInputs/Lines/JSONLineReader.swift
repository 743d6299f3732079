/// Reads one document from a line of JSON: `{"id": …, "text": …}`.
///
/// Every other key may stand there with any value. Nothing is recursive: depth is counted and capped.
public struct JSONLineReader: Sendable {
    public var idField: String
    public var textField: String
    public var dateField: String
    /// The keys whose values are wanted, too.
    public var factFields: [String] = []

    public static let maximumDepth = 256

    public init(
        idField: String = "id", textField: String = "text", dateField: String = "date",
        factFields: [String] = []
    ) {
        self.factFields = factFields
        self.idField = idField
        self.textField = textField
        self.dateField = dateField
    }

    /// What a line says, as far as it could be read.
    public struct Line: Sendable {
        /// The id's own JSON (`"a1"`, `17`, `null`); `nil` when there is none.
        public var identifier: [UInt8]?
        /// The id as text: the string's content, or the JSON of a number.
        public var name: String?
        public var date: String?
        /// The JSON of the wanted keys; `nil` where a key is not there.
        public var facts: [[UInt8]?] = []
        /// The text's Unicode scalars, or what is wrong with the line.
        public var text: Result<[UInt32], InputProblem>
    }

    /// The document of a line. O(line). Problems have the column, in bytes from 1, where the line is wrong.
    public func read(_ bytes: [UInt8]) -> Line {
        let missing = InputProblem(
            .missingField, "there is no \"\(textField)\"; add it, or name yours with --text-field")
        var line = Line(text: .failure(missing))
        line.facts = factFields.map { _ in nil }
        var seen: Set<String> = []
        bytes.withUnsafeBufferPointer { bytes in
            do throws(InputProblem) {
                var scanner = JSONScanner(bytes)
                try scanner.beginObject()
                while let key = try scanner.nextKey() {
                    let fact = factFields.firstIndex(of: key)
                    guard fact != nil || key == idField || key == textField || key == dateField else {
                        try scanner.skipValue()
                        continue
                    }
                    guard seen.insert(key).inserted else {
                        throw scanner.problem("the key \"\(key)\" stands twice; keep one")
                    }
                    let start = scanner.index
                    if key == textField {
                        guard scanner.isAtString else {
                            throw scanner.problem(
                                "\"\(key)\" is no string; give the text as one", .missingField)
                        }
                        line.text = .success(try scanner.string())
                    } else if key == idField {
                        (line.identifier, line.name) = try scanner.identifier()
                    } else if key == dateField, scanner.isAtString {
                        line.date = JSONScanner.text(of: try scanner.string())
                    } else {
                        try scanner.skipValue()
                    }
                    if let fact { line.facts[fact] = Array(bytes[start..<scanner.index]) }
                }
                try scanner.expectEnd()
            } catch {
                line.text = .failure(error)
            }
        }
        return line
    }

    /// A value's text: a string's content, the JSON of anything else; `nil` for `null`.
    public static func text(of json: [UInt8]) -> String? {
        if json == Array("null".utf8) { return nil }
        return json.withUnsafeBufferPointer { bytes in
            var scanner = JSONScanner(bytes)
            if scanner.isAtString, let scalars = try? scanner.string() {
                return JSONScanner.text(of: scalars)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
