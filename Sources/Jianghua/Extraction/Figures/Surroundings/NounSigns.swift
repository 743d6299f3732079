/// What a character of the words before a figure may begin or end: one look tells which rules have something to look for.
struct NounSigns: OptionSet, Sendable {
    let rawValue: UInt16

    /// It parts the cells of a table's row.
    static let cell = NounSigns(rawValue: 1 << 0)
    /// 、
    static let enumeration = NounSigns(rawValue: 1 << 1)
    /// 把
    static let handling = NounSigns(rawValue: 1 << 2)
    // What words begin with: those of ``FigureWords`` of the same name.
    static let innerTime = NounSigns(rawValue: 1 << 3)
    static let doing = NounSigns(rawValue: 1 << 4)
    static let opener = NounSigns(rawValue: 1 << 5)
    /// ``FigureWords/bases``, of one character each.
    static let base = NounSigns(rawValue: 1 << 6)
    static let scope = NounSigns(rawValue: 1 << 7)
    static let scopeEnd = NounSigns(rawValue: 1 << 8)
    static let lead = NounSigns(rawValue: 1 << 9)
    static let notLead = NounSigns(rawValue: 1 << 10)
    static let rateAtHead = NounSigns(rawValue: 1 << 11)
    static let baseTime = NounSigns(rawValue: 1 << 12)
    /// What ``WordsBefore/stripEnd(_:)`` takes off ends with it.
    static let end = NounSigns(rawValue: 1 << 13)

    static let all = NounSigns(rawValue: .max)
    static let predicates: NounSigns = [.doing, .opener, .base]
    static let heads: NounSigns = [.doing, .opener, .scope, .notLead, .rateAtHead]
    static let nothings: NounSigns = [.doing, .opener, .scope, .scopeEnd, .lead]

    static let table: CharacterTable<NounSigns> = {
        var table = [NounSigns](repeating: [], count: 0x10000)
        func insert(_ units: some Sequence<UInt16>, _ value: NounSigns) {
            for unit in units { table[Int(unit)].formUnion(value) }
        }
        func insert(_ openings: PhraseOpenings, _ value: NounSigns) {
            insert(openings.singles, value)
            insert(openings.pairs.map { openings.isBackward ? $0.1 : $0.0 }, value)
        }
        insert("|\t ".utf16, .cell)
        insert("、".utf16, .enumeration)
        insert("把".utf16, .handling)
        insert(FigureWords.innerTimes.openings, .innerTime)
        insert(FigureWords.doings.openings, .doing)
        insert(FigureWords.openers.openings, .opener)
        insert(FigureWords.baseCharacters.utf16, .base)
        insert(FigureWords.scopes.openings, .scope)
        insert(FigureWords.scopeEnds.openings, .scopeEnd)
        insert(FigureWords.lead.openings, .lead)
        insert(FigureWords.notLead.openings, .notLead)
        insert(FigureWords.ratesAtHead.openings, .rateAtHead)
        insert(FigureWords.baseTimes.openings, .baseTime)
        insert(FigureWords.rates.openings, .end)
        insert(FigureWords.circumstances.openings, .end)
        insert(WordsBefore.ends.utf16, .end)
        return CharacterTable(table, missing: [])
    }()
}
