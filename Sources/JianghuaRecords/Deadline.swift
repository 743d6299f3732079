/// A time that bounds a task or goal.
public struct Deadline: Sendable, Hashable, Codable {
    /// The source's words: 年底前.
    @SourceExcerpt public var text: String
    /// ISO 8601-2 (EDTF), where it can be said.
    public var edtf: String?
    /// The id of the time record.
    public var time: String

    private enum CodingKeys: String, CodingKey {
        case text, edtf, time
    }
}

// In an extension, so that the initializer that the compiler makes stays: large structs that an initializer of
// their own puts together are copied once more.
extension Deadline {
    /// Every key, as the schema wants it; `null` where there is nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode($text, forKey: .text)
        try container.encode(edtf, forKey: .edtf)
        try container.encode(time, forKey: .time)
    }

    /// A deadline with its parts as given.
    public init(text: String, edtf: String?, time: String) {
        self.init(excerpt: SourceExcerpt(text), edtf: edtf, time: time)
    }

    package init(excerpt: SourceExcerpt, edtf: String?, time: String) {
        self.init(text: excerpt, edtf: edtf, time: time)
    }
}
