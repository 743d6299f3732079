#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A value of a record's field, as far as fields are compared.
public enum FieldValue: Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)

    /// Scalar by scalar: equivalent forms of a character are different text here.
    static func == (left: FieldValue, right: FieldValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.flag(let left), .flag(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
        default: false
        }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// False for null, false, 0 and an empty text.
    var isTrue: Bool {
        switch self {
        case .null: false
        case .flag(let flag): flag
        case .number(let number): number != 0
        case .text(let text): !text.isEmpty
        }
    }

    /// The value in words: 1 and "1" are the same number.
    var words: String {
        switch self {
        case .null: "null"
        case .flag(let flag): "\(flag)"
        case .number(let number):
            number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
        case .text(let text): text
        }
    }
}

/// A record of gold or of `extract`, in the one shape in which they are compared.
public struct EvaluatedRecord: Sendable {
    public var kind: String
    public var document: String?
    /// What is matched: of a directive its number, of all others the record. In Unicode scalars.
    public var start: Int
    public var end: Int
    public var text: String
    public var id: String?
    public var fields: [String: FieldValue]

    subscript(field: String) -> FieldValue { fields[field] ?? .null }
}

extension EvaluatedRecord: Decodable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ name: String) { stringValue = name }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// The names of all fields that are compared, and what matching looks at.
    private static let compared: [String] = {
        let fields = EvaluatedKind.allCases.flatMap(\.fields) + ["value", "unit", "parent", "upper"]
        return Set(fields).sorted()
    }()

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        kind = try members.decode(String.self, forKey: Key("kind"))
        document = try Self.value(members, "document").text
        id = try Self.value(members, "id").text
        text = try Self.value(members, "text").text ?? ""
        fields = [:]
        for name in Self.compared { fields[name] = try Self.value(members, name) }
        if let range = try? members.decode([Int].self, forKey: Key("range")), range.count == 2 {
            (start, end) = (range[0], range[1])
        } else {
            start = try members.decodeIfPresent(Int.self, forKey: Key("start")) ?? 0
            end = try members.decodeIfPresent(Int.self, forKey: Key("end")) ?? 0
        }
        guard let number = try? members.nestedContainer(keyedBy: Key.self, forKey: Key("number")) else {
            return
        }
        fields["value"] = try Self.value(number, "value")
        fields["style"] = try Self.value(number, "style")
        if let range = try? number.decode([Int].self, forKey: Key("range")), range.count == 2 {
            (start, end) = (range[0], range[1])
        }
    }

    /// A field; of an object its `text`, which stands for deadlines and the like.
    private static func value(_ members: KeyedDecodingContainer<Key>, _ name: String) throws -> FieldValue {
        let key = Key(name)
        guard members.contains(key), try !members.decodeNil(forKey: key) else { return .null }
        if let text = try? members.decode(String.self, forKey: key) { return .text(text) }
        if let flag = try? members.decode(Bool.self, forKey: key) { return .flag(flag) }
        if let number = try? members.decode(Double.self, forKey: key) { return .number(number) }
        if let object = try? members.nestedContainer(keyedBy: Key.self, forKey: key) {
            return try value(object, "text")
        }
        return .null
    }
}

/// The kinds that are compared.
public enum EvaluatedKind: String, Sendable, CaseIterable {
    case speech, directive, unit, percentage, quantity, time, goal

    /// The fields whose agreement is measured on matched pairs.
    public var fields: [String] {
        switch self {
        case .speech: ["title"]
        case .directive: ["mood", "level", "parent", "heading", "style"]
        case .unit: ["role", "category", "generic", "masked", "name"]
        case .percentage: ["comparator", "change", "indicator", "masked"]
        case .quantity: ["comparator", "masked", "rank"]
        case .time: ["type", "edtf"]
        case .goal: ["trigger", "strength", "type", "deadline"]
        }
    }
}
