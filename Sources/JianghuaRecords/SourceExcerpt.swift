/// Words of a source: a string of its own, or a stretch of a text that many records share.
///
/// Records of one document share its bytes: making a record copies nothing, and its text becomes a `String`
/// when it is asked for. Two excerpts are equal when their words are.
public struct SourceExcerpt: Sendable, Hashable, Codable {
    private enum Storage: Sendable {
        case string(String)
        case slice(SharedText, Range<Int>)
    }

    private let storage: Storage

    /// Words of their own.
    public init(_ text: String) { storage = .string(text) }

    /// - Parameter bytes: where the words lie in `text.utf8`, at scalar boundaries; clamped to it.
    package init(_ text: SharedText, bytes: Range<Int>) {
        storage = .slice(text, bytes.clamped(to: 0..<text.utf8.count))
    }

    /// The words. O(length).
    public var string: String {
        switch storage {
        case .string(let text): text
        case .slice(let text, let range): String(decoding: text.utf8[range], as: UTF8.self)
        }
    }

    /// The words as UTF-8, without a copy where they are shared.
    public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        switch storage {
        case .string(var text):
            return try text.withUTF8(body)
        case .slice(let text, let range):
            return try text.utf8.withUnsafeBufferPointer {
                try body(UnsafeBufferPointer(rebasing: $0[range]))
            }
        }
    }

    public static func == (left: SourceExcerpt, right: SourceExcerpt) -> Bool {
        left.withUTF8 { first in right.withUTF8 { second in first.elementsEqual(second) } }
    }

    public func hash(into hasher: inout Hasher) {
        withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    public init(from decoder: any Decoder) throws {
        storage = .string(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}

/// The UTF-8 of a document, shared by its records.
package final class SharedText: Sendable {
    package let utf8: [UInt8]

    package init(_ utf8: [UInt8]) { self.utf8 = utf8 }
}
