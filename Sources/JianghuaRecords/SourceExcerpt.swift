/// Words of a source: a string of its own, or a stretch of a text that many records share.
///
/// Records of one document share its bytes: making a record copies nothing, and its text becomes a `String`
/// when it is asked for. Two excerpts are equal when their words are.
///
/// As a property wrapper it makes a `String` of a property that is seldom asked for as one.
@propertyWrapper
public struct SourceExcerpt: Sendable, Hashable, Codable {
    @usableFromInline
    enum Storage: Sendable {
        case string(String)
        /// Scalars of the text. Half as wide as offsets are: a record has several, and copying them is what records
        /// cost.
        case slice(SharedText, start: UInt32, end: UInt32)
    }

    @usableFromInline let storage: Storage

    /// Words of their own.
    public init(_ text: String) { storage = .string(text) }

    /// - Parameter scalars: which scalars of the text the words are.
    @inlinable
    package init(_ text: SharedText, scalars: Range<Int>) {
        if let start = UInt32(exactly: scalars.lowerBound), let end = UInt32(exactly: scalars.upperBound) {
            storage = .slice(text, start: start, end: end)
        } else {
            storage = .string(String(decoding: text.utf8[text.bytes(scalars)], as: UTF8.self))
        }
    }

    /// The words. O(length).
    public var wrappedValue: String {
        get { string }
        set { self = SourceExcerpt(newValue) }
    }

    /// The words without a string: `directive.fields.$heading.withUTF8 { … }`.
    public var projectedValue: SourceExcerpt { self }

    /// The words. O(length).
    public var string: String {
        switch storage {
        case .string(let text): text
        case .slice(let text, let start, let end):
            String(decoding: text.utf8[text.bytes(Int(start)..<Int(end))], as: UTF8.self)
        }
    }

    /// The words as UTF-8, without a copy where they are shared.
    @inlinable
    public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        switch storage {
        case .string(let text):
            if let result = try text.utf8.withContiguousStorageIfAvailable(body) { return result }
            var copy = text
            return try copy.withUTF8(body)
        case .slice(let text, let start, let end):
            let bytes = text.bytes(Int(start)..<Int(end))
            return try text.utf8.withUnsafeBufferPointer {
                try body(UnsafeBufferPointer(rebasing: $0[bytes]))
            }
        }
    }

    /// The same for a reader that gives nothing back: the reference of a shared text is counted once, not for all
    /// that is asked of it.
    @inlinable
    package func read(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        switch storage {
        case .string: withUTF8(body)
        case .slice(let text, let start, let end): text.read(Int(start)..<Int(end), body)
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

/// The UTF-8 of a document, shared by its records: where its scalars lie in it is asked when the words are.
@usableFromInline
package final class SharedText: Sendable {
    @usableFromInline package let utf8: [UInt8]
    /// Where a range of scalars lies in `utf8`, at scalar boundaries inside of it.
    @usableFromInline package let bytes: @Sendable (_ scalars: Range<Int>) -> Range<Int>

    package init(_ utf8: [UInt8], bytes: @escaping @Sendable (_ scalars: Range<Int>) -> Range<Int>) {
        self.utf8 = utf8
        self.bytes = bytes
    }

    /// Hands on the words of a range of scalars.
    @usableFromInline @inline(never)
    package func read(_ scalars: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let bytes = bytes(scalars)
        utf8.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[bytes])) }
    }
}
