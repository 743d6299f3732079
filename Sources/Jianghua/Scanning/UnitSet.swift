/// A set of folded characters: one bit for each of 65,536.
///
/// For what is asked beside figures and goals all the time; a `Set` would hash for every look.
struct UnitSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1024)

    init(_ characters: String) {
        for unit in characters.utf16 { insert(unit) }
    }

    mutating func insert(_ unit: UInt16) { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }

    @inline(__always)
    func contains(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0 }
}
