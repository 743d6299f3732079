/// A set of folded characters, small enough to stay in the cache: the sets are asked once in a while each, beside
/// figures, and a bit for each of 65,536 would leave it in between.
///
/// Open addressing with at least four slots a member, so that a look is one load as a rule.
struct UnitSet: Sendable {
    /// 0 is free: U+0000 is in no set.
    private var slots = [UInt16](repeating: 0, count: 32)
    private var shift: UInt32 = 27
    private var count = 0

    init(_ characters: String) {
        for unit in characters.utf16 { insert(unit) }
    }

    mutating func insert(_ unit: UInt16) {
        guard unit != 0, !contains(unit) else { return }
        count += 1
        if 4 * count > slots.count {
            let members = slots
            slots = [UInt16](repeating: 0, count: 2 * members.count)
            shift -= 1
            for member in members where member != 0 { place(member) }
        }
        place(unit)
    }

    /// O(1).
    @inline(__always)
    func contains(_ unit: UInt16) -> Bool {
        var slot = slot(of: unit)
        while slots[slot] != 0 {
            if slots[slot] == unit { return true }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return false
    }

    private mutating func place(_ unit: UInt16) {
        var slot = slot(of: unit)
        while slots[slot] != 0 { slot = (slot &+ 1) & (slots.count &- 1) }
        slots[slot] = unit
    }

    @inline(__always)
    private func slot(of unit: UInt16) -> Int {
        Int(truncatingIfNeeded: (UInt32(unit) &* 0x9E37_79B1) >> shift)
    }
}
