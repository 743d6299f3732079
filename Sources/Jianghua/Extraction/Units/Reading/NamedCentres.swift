import JianghuaRecords

/// Centres and laboratories with a name of their own: 云岭古建修缮创新中心, 国家竹纤维制品创新中心.
///
/// 国际科技创新中心, 国家医学中心 and 全国重点实验室 by themselves are titles and functions of a city. A name begins with a
/// place, or with 国家 and says of what.
final class NamedCentres: Sendable {
    private let edges: LeftEdgeFinder
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    private let founders = PhraseTable(founding, backward: true)
    private let followers = PhraseTable(following)
    private let sorts = PhraseTable(sortWords)
    private let keepers = PhraseTable(keeping, backward: true)

    init(edges: LeftEdgeFinder) { self.edges = edges }

    @inline(__always)
    func mayName(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        place.head.kind == .centre
            || place.head.kind == .actor && units[place.end - 1] == .unit("室")
                && place.end - place.start >= 5
    }

    /// Where the name begins that ends with a head; nil where it is none. O(reach).
    func start(of place: HeadPlace, in units: [UInt16], floor: Int, limit: Int) -> Int? {
        if followers.longestMatch(in: units, at: place.end, limit: limit) != nil { return nil }
        let bottom = max(floor, place.start - 20)
        var index = place.start
        // Behind the place or 国家 that opens the name.
        var anchor: Int?
        var isNational = false
        // Where the last word that a lexicon knows begins.
        var known = place.start
        walk: while index > bottom, classes[Int(units[index - 1])].contains(.han) {
            guard let word = edges.word(in: units, endingAt: index, floor: floor) else {
                index -= 1
                continue
            }
            switch word.value.kind {
            case .place where word.value.category != .collective, .division:
                anchor = index
                isNational = false
                index -= word.length
                known = index
                break walk
            case .level where word.value.category == .collective && word.length == 2:
                anchor = index
                isNational = true
                index -= word.length
                known = index
            case .level, .body, .determiner, .tiers, .scope, .weak: return nil
            case .hard:
                guard word.length == 1, !characters[Int(units[index - 1])].contains(.particle),
                    units[index - 1] != .unit("等")
                else { break walk }
                index -= 1
            case .field, .neutral, .descriptor, .soft, .place:
                // 加快|建设|…, but 桐江古建修缮
                if founders.longestMatch(in: units, endingAt: index, from: floor) != nil
                    || keepers.longestMatch(in: units, endingAt: index, from: floor) != nil
                {
                    break walk
                }
                index -= word.length
                known = index
            }
        }
        // ” 的
        if index > floor, units[index - 1] == .unit("”") || units[index - 1] == .unit("的") { return nil }
        if founders.longestMatch(in: units, endingAt: index, from: floor) != nil { return nil }
        if let anchor, anchor > index || isNational, anchor < place.start {
            // 国家 opens the name; a place may stand before it.
            let rest = place.start - anchor
            guard rest >= 2 else { return nil }
            if isNational, known - index >= 2, known - index <= 4 {
                return opens(index, known, in: units) ? index : known
            }
            return isNational && rest < 3 ? nil : known
        }
        let isKept = index == floor || keepers.longestMatch(in: units, endingAt: index, from: floor) != nil
        // 依托|水稻生物育种全国重点实验室
        if place.start - index >= 4, isKept, units[place.end - 1] == .unit("室"),
            opens(index, place.start, in: units)
        {
            return index
        }
        // 溪店|古建修缮: a place that no lexicon knows.
        guard known - index >= 2, known - index <= 4, place.start - known >= 2,
            opens(index, known, in: units),
            isKept
        else { return nil }
        return index
    }

    /// Whether an unknown word may be a place, as it says of no sort.
    private func opens(_ start: Int, _ end: Int, in units: [UInt16]) -> Bool {
        for index in start..<end where sorts.longestMatch(in: units, at: index, limit: units.count) != nil {
            return false
        }
        return true
    }
}
