/// What stands in quotes, when it is short and of one piece: “五城联创”, 《慈善法》.
enum QuotedNames {
    private static let longest = 10

    /// The insides, ascending. O(n).
    static func find(in units: [UInt16]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        let traits = FoldingTable.shared.traits
        var index = 0
        while index < units.count {
            guard let close: UInt16 = units[index] == 0x201C ? 0x201D : units[index] == 0x300A ? 0x300B : nil
            else {
                index += 1
                continue
            }
            var end = index + 1
            while end < units.count, end - index <= longest,
                traits[Int(units[end])].contains(.han) || (0x30...0x39).contains(units[end])
                    || (0x41...0x5A).contains(units[end] & ~0x20) || units[end] == 0x2B || units[end] == 0xB7
            {
                end += 1
            }
            if end < units.count, units[end] == close, end > index + 1 { found.append(index + 1..<end) }
            index = max(end, index + 1)
        }
        return found
    }
}
