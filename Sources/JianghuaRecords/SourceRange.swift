/// A half-open range of offsets into the decoded source text, `[start, end)`.
///
/// Counted in Unicode scalars unless a caller asked for another unit; encoded as `[start,end]`.
public struct SourceRange: Sendable, Hashable, Codable {
    /// The first scalar.
    public var start: Int
    /// Behind the last scalar.
    public var end: Int

    /// From the first scalar to behind the last one.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// The same range as one of Swift's: `SourceRange(3..<5)`.
    public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

    /// How many scalars it holds.
    public var count: Int { end - start }

    /// Whether all of another range lies in it.
    public func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether it shares a scalar with another range.
    public func overlaps(_ other: SourceRange) -> Bool { start < other.end && other.start < end }

    /// - Throws: `DecodingError.dataCorrupted` for anything but two offsets in order.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        start = try container.decode(Int.self)
        end = try container.decode(Int.self)
        guard container.isAtEnd, 0 <= start, start <= end else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "A range is [start,end] with 0 ≤ start ≤ end.")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(start)
        try container.encode(end)
    }
}

extension Range where Bound == Int {
    /// The same range as one of Swift's, for arrays of scalars: `source.string(in: range)`; `nil` when its end stands
    /// before its start.
    public init?(_ range: SourceRange) {
        guard range.start <= range.end else { return nil }
        self = range.start..<range.end
    }
}
