/// What a folded character can be: one look into a table of 65,536 entries.
struct CharacterClass: OptionSet, Sendable {
    let rawValue: UInt16

    static let han = CharacterClass(rawValue: 1 << 0)
    /// 0-9
    static let digit = CharacterClass(rawValue: 1 << 1)
    /// 〇零一二两三四五六七八九十百千万亿 and 大写
    static let numeral = CharacterClass(rawValue: 1 << 2)
    static let letter = CharacterClass(rawValue: 1 << 3)
    static let space = CharacterClass(rawValue: 1 << 4)
    static let lineBreak = CharacterClass(rawValue: 1 << 5)
    /// Punctuation that a `Mark` is made for.
    static let mark = CharacterClass(rawValue: 1 << 6)
    /// x X × * ○ 某 □: stands for something left out
    static let mask = CharacterClass(rawValue: 1 << 7)
    /// ① ⑴ ⒈ ㈠
    static let circled = CharacterClass(rawValue: 1 << 8)

    /// The classes of all units of the BMP.
    static let table: CharacterTable<CharacterClass> = {
        var table = [CharacterClass](repeating: [], count: 0x10000)
        func insert(_ characters: String, _ value: CharacterClass) {
            for unit in characters.utf16 { table[Int(unit)].formUnion(value) }
        }
        for unit in 0x3400...0x9FFF { table[unit] = .han }
        for unit in 0xF900...0xFAFF { table[unit] = .han }
        table[0x3007] = .han
        table[0xFFFF] = .han
        for unit in 0x30...0x39 { table[unit] = .digit }
        for unit in 0x41...0x5A { table[unit] = .letter }
        for unit in 0x61...0x7A { table[unit] = .letter }
        insert(" \t\u{A0}\u{3000}\u{200B}\u{FEFF}", .space)
        insert("\n\r\u{0B}\u{0C}\u{85}\u{2028}\u{2029}", [.lineBreak, .mark])
        insert("〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅", .numeral)
        insert("xX×*○某□✕Ｘ＊", .mask)
        for unit in 0x2460...0x249B { table[unit].formUnion(.circled) }
        for unit in 0x24EA...0x24FF { table[unit].formUnion(.circled) }
        for unit in 0x3220...0x3229 { table[unit].formUnion(.circled) }
        for unit in 0x2776...0x2793 { table[unit].formUnion(.circled) }
        for kind in Mark.Kind.allCases { insert(kind.characters, .mark) }
        return CharacterTable(table, missing: [])
    }()

    /// Whether a unit is a ``letter``, which are those of ASCII, without the table.
    @inline(__always)
    static func isLetter(_ unit: UInt16) -> Bool { (unit | 0x20) &- 0x61 < 26 }
}
