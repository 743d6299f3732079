/// What each scalar of the BMP folds to, width and punctuation only, and which ones need a closer look.
struct FoldingTable: Sendable {
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8

        /// May be damage: spaces, `(`, `?`, `<`, `&`, zero-width, private-use and control characters.
        static let suspect = Traits(rawValue: 1 << 0)
        static let traditional = Traits(rawValue: 1 << 1)
        static let simplified = Traits(rawValue: 1 << 2)
        static let han = Traits(rawValue: 1 << 3)
        static let digit = Traits(rawValue: 1 << 4)
        static let space = Traits(rawValue: 1 << 5)
        /// Takes no room and means nothing.
        static let invisible = Traits(rawValue: 1 << 6)
        static let lineBreak = Traits(rawValue: 1 << 7)
    }

    let units: [UInt16]
    /// Of the source's scalars.
    let traits: [Traits]

    static let shared = FoldingTable()

    /// Whether a unit is a unified ideograph of the BMP.
    static func isHan(_ unit: UInt16) -> Bool {
        (0x3400...0x4DBF).contains(unit) || (0x4E00...0x9FFF).contains(unit)
    }

    private init() {
        var units = (0...0xFFFF).map { UInt16(truncatingIfNeeded: $0) }
        for unit in 0xFF01...0xFF5E { units[unit] = UInt16(unit - 0xFF01 + 0x21) }
        let spaces = [0x09, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000] + Array(0x2000...0x200A)
        for space in spaces { units[space] = 0x20 }
        for (from, to) in zip("「」『』﹁﹂﹃﹄".utf16, "“”‘’“”‘’".utf16) { units[Int(from)] = to }
        units[0xFE6A] = 0x25  // ﹪
        units[0x2267] = 0x2265  // ≧
        units[0x2266] = 0x2264  // ≦
        // Greek and Cyrillic letters that pages mask names with: ΧΧ村, ХХ局
        for (from, to) in [(0x3A7, 0x58), (0x3C7, 0x78), (0x425, 0x58), (0x445, 0x78)] {
            units[from] = UInt16(to)
        }
        units[0xFF61] = 0x3002  // ｡
        units[0xFF64] = 0x3001  // ､
        self.units = units

        var traits = [Traits](repeating: [], count: 0x10000)
        func insert(_ values: some Sequence<Int>, _ trait: Traits) {
            for value in values { traits[value].formUnion(trait) }
        }
        insert(0x3400...0x9FFF, .han)
        insert(0xF900...0xFAFF, .han)
        insert([0x3007], .han)
        insert(0x30...0x39, .digit)
        insert(0xFF10...0xFF19, .digit)
        insert(spaces + [0x20], [.space, .suspect])
        insert([0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029], .lineBreak)
        insert([0x28, 0x3F, 0x3C, 0x26, 0x420, 0xFF08, 0xFF1F, 0xFFFD], .suspect)
        insert(Array(0x00...0x08) + Array(0x0E...0x1F) + Array(0x7F...0x84), [.invisible, .suspect])
        insert(Array(0x86...0x9F) + [0xAD, 0x61C, 0x180E], [.invisible, .suspect])
        insert(Array(0x200B...0x200F) + Array(0x202A...0x202E), [.invisible, .suspect])
        insert(Array(0x2060...0x206F) + Array(0xFE00...0xFE0F), [.invisible, .suspect])
        insert(Array(0xE000...0xF8FF) + [0xFEFF], [.invisible, .suspect])
        insert(ScriptEvidence.traditional.utf16.map(Int.init), .traditional)
        insert(ScriptEvidence.simplified.utf16.map(Int.init), .simplified)
        self.traits = traits
    }
}
