/// Autonomous divisions, whose names say whose they are: 大理白族自治州, 鄂温克族自治旗.
extension LeftEdgeFinder {
    private static let nations = PhraseTable(EdgeWords.nations.map { ($0, true) }, backward: true)

    /// Where the name begins that one or more peoples before 自治 belong to. O(1)
    func nationStart(endingAt position: Int, in units: [UInt16], floor: Int) -> Int? {
        var index = position
        for _ in 0..<4 {
            guard let nation = Self.nations.longestMatch(in: units, endingAt: index, from: floor) else {
                break
            }
            index -= nation.length
        }
        guard index < position else { return nil }
        if let word = word(in: units, endingAt: index, floor: floor),
            word.value.kind == .place || word.value.kind == .division,
            isBoundary(index - word.length, in: units, floor: floor)
        {
            return index - word.length
        }
        return unknownPlace(endingAt: index, in: units, floor: floor)
            ?? (isBoundary(index, in: units, floor: floor) ? index : nil)
    }
}
