import Foundation
import Jianghua
import JianghuaRecords
import Testing

/// `Fixtures/Specs/NAME.json`: cases of one kind of record.
///
/// A case is a marked text and, for every mark in the order of the text, the fields that must hold. A text
/// without marks must give no record of the kind. For directives a mark is the number, for all other kinds
/// the record's whole range. `date` sets the speech's day. Texts are analyzed as whole documents.
public struct SpecFile: Sendable, Decodable {
    public let kind: RecordKind
    public let cases: [SpecCase]

    public static func cases(_ name: String) -> [SpecCase] {
        do {
            let data = try Data(contentsOf: Fixtures.folder.appendingPathComponent("Specs/\(name).json"))
            let file = try JSONDecoder().decode(SpecFile.self, from: data)
            return file.cases.map { item in
                var item = item
                item.kind = file.kind
                return item
            }
        } catch {
            preconditionFailure("Fixtures/Specs/\(name).json: \(error)")
        }
    }
}

public struct SpecCase: Sendable, Decodable, CustomTestStringConvertible {
    public let name: String
    public let text: String
    public let date: String?
    public let expect: [[String: JSONValue]]?
    public internal(set) var kind: RecordKind = .speech

    private enum CodingKeys: String, CodingKey { case name, text, date, expect }

    public var testDescription: String { name }

    /// What differs from the expectation, in words; `nil` when all is as expected.
    public func difference() throws -> String? {
        let marked = MarkedText(text)
        let analyzer = try SpeechAnalyzer(configuration: .init(date: date))
        let found = try analyzer.analyze(marked.text, document: "spec").records.filter { $0.kind == kind }
        let data = try JSONEncoder().encode(found)
        var objects = try JSONDecoder().decode([[String: JSONValue]].self, from: data)
        objects.sort { Self.place(of: $0, kind) < Self.place(of: $1, kind) }
        let places = objects.map { Self.place(of: $0, kind) }
        let ranges = places.map { $0.start..<max($0.start, -$0.negatedEnd) }
        guard ranges == marked.ranges else {
            return "found \(MarkedText.marking(ranges, in: marked.text)), expected \(text)"
        }
        for (fields, object) in zip(expect ?? [], objects) {
            for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
                let actual = key.split(separator: ".").reduce(JSONValue.object(object)) { $0[String($1)] }
                if actual != value { return "\(key) is \(actual), expected \(value), in \(text)" }
            }
        }
        return nil
    }

    private struct Place: Comparable {
        var start: Int
        var negatedEnd: Int
        static func < (left: Place, right: Place) -> Bool {
            (left.start, left.negatedEnd) < (right.start, right.negatedEnd)
        }
    }

    private static func place(of object: [String: JSONValue], _ kind: RecordKind) -> Place {
        let record = JSONValue.object(object)
        let range = kind == .directive ? record["number"]["range"] : record["range"]
        guard case .array(let ends) = range, ends.count == 2, case .number(let start) = ends[0],
            case .number(let end) = ends[1]
        else { return Place(start: -1, negatedEnd: 0) }
        return Place(start: Int(start), negatedEnd: -Int(end))
    }
}

/// Where `Fixtures/` lies: found from this file, as tests run from anywhere.
public enum Fixtures {
    public static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures")

    /// `../shared` beside the repository; `nil` in a clone that stands alone.
    public static let shared: URL? = {
        let folder = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()
}
