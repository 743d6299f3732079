/// What offsets count.
public enum OffsetUnit: String, Sendable, Hashable, CaseIterable {
    /// Bytes of the text in UTF-8, without a byte order mark.
    case utf8
    /// UTF-16 code units: JavaScript, Java, `NSRange`.
    case utf16
    /// Unicode scalars: Python's `str`.
    case scalar
}

/// Turns scalar offsets of one text into offsets of another unit.
///
/// "我😀们" has the offsets 0, 1, 2, 3 in scalars, 0, 1, 3, 4 in UTF-16 and 0, 3, 7, 10 in UTF-8.
public struct OffsetTable: Sendable {
    private let source: SourceText
    private let unit: OffsetUnit
    /// The offset at every 64th scalar; empty when both units agree on the whole text.
    private let checkpoints: [Int]

    private static let stride = 64

    /// O(n).
    public init(_ source: SourceText, unit: OffsetUnit) {
        self.source = source
        self.unit = unit
        var checkpoints: [Int] = []
        if unit != .scalar {
            var offset = 0
            for (index, scalar) in source.scalars.enumerated() {
                if index % Self.stride == 0 { checkpoints.append(offset) }
                offset += Self.width(of: scalar, unit)
            }
            checkpoints.append(offset)
            if offset == source.count { checkpoints = [] }
        }
        self.checkpoints = checkpoints
    }

    /// The offset that stands for a scalar offset. O(1).
    ///
    /// - Parameter offset: from 0 to the number of scalars.
    public func offset(ofScalar offset: Int) -> Int {
        guard !checkpoints.isEmpty else { return offset }
        guard offset < source.count else { return checkpoints[checkpoints.count - 1] }
        let start = offset / Self.stride
        var result = checkpoints[start]
        for scalar in source.scalars[start * Self.stride..<offset] { result += Self.width(of: scalar, unit) }
        return result
    }

    private static func width(of scalar: UInt32, _ unit: OffsetUnit) -> Int {
        switch unit {
        case .utf8: scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
        case .utf16: scalar < 0x10000 ? 1 : 2
        case .scalar: 1
        }
    }
}
