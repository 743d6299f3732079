/// What a folded character can mean inside a number: one look into a table.
struct NumeralSign: Equatable, Sendable {
    /// The family in the high half, a digit or power of ten in the low half.
    let code: UInt8

    static let none = NumeralSign(code: 0)
    /// x X × * □ ○: a digit left out.
    static let mask = NumeralSign(code: 0x60)
    /// 半
    static let half = NumeralSign(code: 0x71)
    /// 翻
    static let doubling = NumeralSign(code: 0x72)
    /// 廿 and 卅, tens in one character.
    static let twenty = NumeralSign(code: 0x82)
    static let thirty = NumeralSign(code: 0x83)

    /// A number may start here.
    var starts: Bool { code != 0 }
    /// 〇 一 … 九 两, its value.
    var han: Int? { code >> 4 == 1 ? Int(code & 15) : nil }
    /// 壹 … 玖, its value. These characters are also parts of names and words (陆, 伍), so that a lone one
    /// counts for nothing.
    var capital: Int? { code >> 4 == 2 ? Int(code & 15) : nil }
    /// 十 百 千 万 亿, its power of ten.
    var scale: Int? { code >> 4 == 3 ? Int(code & 15) : nil }
    /// 拾 佰 仟, its power of ten.
    var capitalScale: Int? { code >> 4 == 4 ? Int(code & 15) : nil }
    /// 0 … 9
    var digit: Int? { code >> 4 == 5 ? Int(code & 15) : nil }

    /// What numerals open with. No pairs: they are hashed, and what has theirs by chance is more than the 半, 翻
    /// and 陆 that are no numerals.
    static let openings = PhraseOpenings(
        isBackward: false, singles: (0...UInt16.max).filter { table[$0].starts })

    static let table: CharacterTable<NumeralSign> = {
        var table = [NumeralSign](repeating: .none, count: 0x10000)
        func set(_ characters: String, family: UInt8, from first: UInt8) {
            for (index, unit) in characters.utf16.enumerated() {
                table[Int(unit)] = NumeralSign(code: family << 4 | (first + UInt8(index)))
            }
        }
        func set(_ characters: String, _ sign: NumeralSign) {
            for unit in characters.utf16 { table[Int(unit)] = sign }
        }
        set("零一二三四五六七八九", family: 1, from: 0)
        set("〇", NumeralSign(code: 0x10))
        set("两", NumeralSign(code: 0x12))
        set("壹贰叁肆伍陆柒捌玖", family: 2, from: 1)
        set("十百千万", family: 3, from: 1)
        set("亿", NumeralSign(code: 0x38))
        set("拾佰仟", family: 4, from: 1)
        set("0123456789", family: 5, from: 0)
        set("xX×*□○✕", .mask)
        set("半", .half)
        set("翻", .doubling)
        set("廿", .twenty)
        set("卅", .thirty)
        return CharacterTable(table, missing: .none)
    }()
}
