/// What parts the members of a list beside its separators.
extension UnitExtractor {
    /// Between parts of a list behind a label: a comma or spaces.
    static func isParted(_ end: Int, _ start: Int, in units: [UInt16]) -> Bool {
        if start - end == 1, units[end] == 0x2C || units[end] == 0x3B { return true }
        return start > end && start - end <= 4
            && units[end..<start].allSatisfy { CharacterClass.table[Int($0)].contains(.space) }
    }

    /// A,B要; A/B要; A B要
    func isLoose(from end: Int, to start: Int, in units: [UInt16]) -> Bool {
        guard start > end, start - end <= 2 else { return false }
        if start - end == 1 {
            switch units[end] {
            case 0x2C, 0x3B, 0x2F, .unit("·"): return true
            default: break
            }
        }
        return units[end..<start].allSatisfy { CharacterClass.table[Int($0)].contains(.space) }
    }
}
