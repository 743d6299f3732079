/// What the characters of the words before a figure may begin: one look at each of them tells which cuts have something
/// to look for.
struct NounSigns: OptionSet, Sendable {
    let rawValue: UInt8

    /// It parts the cells of a table's row.
    static let cell = NounSigns(rawValue: 1 << 0)
    /// 、
    static let enumeration = NounSigns(rawValue: 1 << 1)
    /// 把
    static let handling = NounSigns(rawValue: 1 << 2)
    /// What ``FigureWords/innerTimes`` begin with.
    static let innerTime = NounSigns(rawValue: 1 << 3)
    /// What ``FigureWords/doings`` and ``FigureWords/openers`` begin with, and ``FigureWords/bases``.
    static let predicate = NounSigns(rawValue: 1 << 4)

    static let all = NounSigns(rawValue: .max)

    static let table: CharacterTable<NounSigns> = {
        var table = [NounSigns](repeating: [], count: 0x10000)
        func insert(_ units: some Sequence<UInt16>, _ value: NounSigns) {
            for unit in units { table[Int(unit)].formUnion(value) }
        }
        func insert(_ openings: PhraseOpenings, _ value: NounSigns) {
            insert(openings.singles + openings.pairs.map(\.0), value)
        }
        insert("|\t".utf16, .cell)
        insert("、".utf16, .enumeration)
        insert("把".utf16, .handling)
        insert(FigureWords.innerTimes.openings, .innerTime)
        insert(FigureWords.doings.openings, .predicate)
        insert(FigureWords.openers.openings, .predicate)
        insert(FigureWords.baseCharacters.utf16, .predicate)
        return CharacterTable(table, missing: [])
    }()
}
