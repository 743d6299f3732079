/// One address or report of a source: from its title or first line to its last line.
public typealias Speech = Located<SpeechFields>

/// What a speech says about itself.
public struct SpeechFields: RecordFields {
    /// Always `speech`.
    public var kind: RecordKind { .speech }
    /// The nearest heading that names the speech.
    public var title: String?
    /// The day it was given, as EDTF, from the speech's own text or from the caller.
    public var date: String?

    /// Fields as given.
    public init(title: String?, date: String?) {
        self.title = title
        self.date = date
    }

    private enum CodingKeys: String, CodingKey { case title, date }

    /// Every key, as the schema wants it; `null` where there is nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(title, forKey: .title)
        try container.encode(date, forKey: .date)
    }
}
