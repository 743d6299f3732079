/// What each scalar of the BMP folds to.
struct FoldingTable: Sendable {
    let units: [UInt16]

    /// Width, punctuation and script in one table.
    static let simplified = FoldingTable(script: ScriptTable.traditionalToSimplified)

    init(script: [UInt16]) {
        var units = script
        for unit in 0xFF01...0xFF5E { units[unit] = UInt16(unit - 0xFF01 + 0x21) }
        for space in [0x00A0, 0x2002, 0x2003, 0x2009, 0x202F, 0x3000, 0x09] { units[space] = 0x20 }
        for (from, to) in zip("「」『』﹁﹂﹃﹄".utf16, "“”‘’“”‘’".utf16) { units[Int(from)] = to }
        units[0xFE6A] = 0x25  // ﹪
        units[0xFF61] = 0x3002  // ｡
        units[0xFF64] = 0x3001  // ､
        self.units = units
    }
}
