/// What offsets count. Tools differ: Python counts scalars, JavaScript UTF-16 code units, Go and Rust bytes.
public enum OffsetUnit: String, Sendable, Hashable, CaseIterable {
    case scalar, utf8, utf16
}

/// Offsets of one text in another unit.
public struct OffsetMap: Sendable {
    /// `nil` where every scalar counts one.
    private let offsets: [Int32]?

    /// O(n).
    public init(scalars: [UInt32], unit: OffsetUnit) {
        guard unit != .scalar else {
            offsets = nil
            return
        }
        var offsets: [Int32] = []
        offsets.reserveCapacity(scalars.count + 1)
        var total: Int32 = 0
        for scalar in scalars {
            offsets.append(total)
            total &+= unit == .utf8 ? Self.utf8Length(scalar) : scalar > 0xFFFF ? 2 : 1
        }
        offsets.append(total)
        self.offsets = offsets
    }

    /// The offset in the map's unit of an offset in scalars; past the end it is the end's.
    public subscript(scalar: Int) -> Int {
        guard let offsets else { return scalar }
        return Int(offsets[min(max(scalar, 0), offsets.count - 1)])
    }

    private static func utf8Length(_ scalar: UInt32) -> Int32 {
        scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    }
}
