/// What a character beside a number says: one look into a table tells whether it can make a figure of it.
struct FigureNeighbours: OptionSet, Sendable {
    let rawValue: UInt8

    /// What makes a share of a number: %, 个百分点, 倍, 成, 折, 1/3.
    static let shareSign = FigureNeighbours(rawValue: 1 << 0)
    /// What measures and the signs of shares begin with, but those of lengths of time other than days.
    /// One space may stand before it.
    static let behindFigure = FigureNeighbours(rawValue: 1 << 1)
    /// What ``FigureWords/frontWords`` end with.
    static let beforeRank = FigureNeighbours(rawValue: 1 << 2)
    /// What ``FigureWords/appositiveNouns`` and ``FigureWords/appositiveHeads`` begin with.
    static let appositive = FigureNeighbours(rawValue: 1 << 3)

    static let table: CharacterTable<FigureNeighbours> = {
        var table = [FigureNeighbours](repeating: [], count: 0x10000)
        func insert(_ unit: UInt16, _ value: FigureNeighbours) { table[Int(unit)].formUnion(value) }
        for unit in "%‰个百倍成折/".utf16 { insert(unit, [.shareSign, .behindFigure]) }
        for entry in MeasureLexicon.entries where entry.taker != .duration {
            if let first = entry.name.utf16.first { insert(first, .behindFigure) }
        }
        // 8市36县
        for name in FigureWords.placeNames {
            if let first = name.utf16.first { insert(first, .behindFigure) }
        }
        // 优良天数280天
        insert(.unit("天"), .behindFigure)
        let front = FigureWords.frontWords.openings
        for unit in front.singles + front.pairs.map(\.1) { insert(unit, .beforeRank) }
        for unit in FigureWords.appositiveCharacters.utf16 { insert(unit, .appositive) }
        for pair in FigureWords.appositiveHeads.openings.pairs { insert(pair.0, .appositive) }
        return CharacterTable(table, missing: [])
    }()
}
