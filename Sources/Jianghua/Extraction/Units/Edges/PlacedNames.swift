import JianghuaRecords

/// A name whose words no lexicon knows as one.
struct PlacedName: Sendable {
    var start: Int
    var prefixEnd: Int
    var determinerEnd: Int
    /// A level, a place or a determiner bounds it; else only its surroundings can say that it is a name.
    var isBound: Bool
    var hasLevel = false
    /// All its words are fields and qualifiers: it may share the level of the name before it.
    var isPlain: Bool
    var category: UnitCategory?
}

/// Names told by what they end with and by where they begin: 职业训练局, 市特殊教育学校, 国网葵山供电公司.
///
/// The end must be one that only bodies have, and what stands before it must reach back to a level, a mark or a
/// word that no name has in it.
final class PlacedNames: Sendable {
    private let edges: LeftEdgeFinder
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    private let openers = PhraseTable(UnitHeads.openers, backward: true)
    private let houses = PhraseTable(UnitHeads.houses, backward: true)
    private let stops = PhraseTable(EdgeWords.actions, backward: true)
    private let verbs: PhraseTable<Bool>
    private let nouns = PhraseTable(EdgeWords.namingVerbs, backward: true)

    /// How many characters a qualifier may have.
    private static let longest = 12

    init(edges: LeftEdgeFinder) {
        self.edges = edges
        let fields = Set(DutyFields.groups.flatMap(\.0) + EdgeWords.taskNouns)
        verbs = PhraseTable(
            (EdgeWords.soft + EdgeWords.actions).filter { $0.utf16.count > 1 && !fields.contains($0) })
    }

    /// The name that ends with a head, or nil. O(longest).
    func name(of place: HeadPlace, in units: [UInt16], floor: Int) -> PlacedName? {
        let headStart = place.start
        var position = headStart
        var isPlain = true
        let bottom = max(floor, headStart - Self.longest)
        while position > bottom {
            guard classes[Int(units[position - 1])].contains(.han) else { break }
            guard let word = edges.word(in: units, endingAt: position, floor: floor) else {
                if let verb = stops.longestMatch(in: units, endingAt: position, from: bottom),
                    verb.length > 1,
                    nouns.longestMatch(in: units, endingAt: position, from: bottom) == nil
                {
                    return free(position, place, isPlain, in: units, floor: floor)
                }
                isPlain = false
                position -= 1
                continue
            }
            let next = position - word.length
            if word.length > 1, stops.longestMatch(in: units, endingAt: position, from: next) != nil,
                word.value.kind != .field, !isNoun(word, endingAt: position, in: units)
            {
                return free(position, place, isPlain, in: units, floor: floor)
            }
            switch word.value.kind {
            case .soft, .neutral, .field, .descriptor: position = next
            case .hard where isNoun(word, endingAt: position, in: units): position = next
            // 能 of 技能 is no verb.
            case .hard where word.length == 1 && units[next] == .unit("等"):
                return free(position, place, isPlain, in: units, floor: floor)
            // 市招商办要合署: the modal of a body.
            case .hard
            where word.length == 1 && units[next] == .unit("要") && next > floor
                && Self.endsBody(units[next - 1]):
                return nil
            case .hard where word.length == 1 && !characters[Int(units[next])].contains(.particle):
                isPlain = false
                position = next
            case .hard:
                // 市政务和数据局: what stands before 和 belongs to the name where a level comes before it.
                if word.length == 1, characters[Int(units[next])].contains(.connector),
                    let field = edges.word(in: units, endingAt: next, floor: floor),
                    field.value.kind == .field, position < headStart || place.head.kind == .complete,
                    let level = edges.word(in: units, endingAt: next - field.length, floor: floor),
                    level.value.kind == .level || level.value.kind == .division
                {
                    position = next - field.length
                    continue
                }
                return free(position, place, isPlain, in: units, floor: floor)
            case .level:
                guard position < headStart else { return nil }
                guard word.value.category != .collective else {
                    // 国家数字教育指导委员会
                    return units[next] == .unit("国") && word.length == 2 && place.head.kind == .suffix
                        ? national(next, position, in: units, floor: floor) : nil
                }
                return levelled(next, position, place, isPlain, in: units, floor: floor)
            case .place, .division:
                guard position < headStart, word.value.category != .collective else { return nil }
                // 县延安精神研究会
                if word.value.kind == .place, place.head.category == .mass, next > floor,
                    characters[Int(units[next - 1])].contains(.level),
                    edges.isBoundary(next - 1, in: units, floor: floor)
                {
                    return PlacedName(
                        start: next - 1, prefixEnd: next, determinerEnd: next - 1, isBound: true,
                        hasLevel: true,
                        isPlain: false)
                }
                guard edges.isBoundary(next, in: units, floor: floor) else { return nil }
                return PlacedName(
                    start: next, prefixEnd: position, determinerEnd: next, isBound: true, isPlain: false)
            case .body:
                guard position < headStart else { return nil }
                var name = PlacedName(
                    start: position, prefixEnd: position, determinerEnd: position, isBound: true,
                    isPlain: isPlain)
                name.category = word.value.category
                return name
            // 三级综合医院: a grade, where no levels stand before.
            case .tiers where edges.tiersStart(endingAt: next, in: units, floor: floor) == nil: return nil
            case .determiner, .tiers:
                // 各地优化…, 各项…: no determiner of the name.
                guard position < headStart, !startsWithVerb(position, in: units, limit: headStart),
                    units[next] != .unit("各") || word.length > 1
                        || !characters[Int(units[position])].contains(.kindless)
                else { return nil }
                return PlacedName(
                    start: next, prefixEnd: next, determinerEnd: position, isBound: true, isPlain: false)
            case .scope, .weak: return nil
            }
        }
        return free(position, place, isPlain, in: units, floor: floor)
    }

    private static func endsBody(_ unit: UInt16) -> Bool {
        switch unit {
        case .unit("局"), .unit("办"), .unit("委"), .unit("会"), .unit("院"), .unit("部"), .unit("厅"), .unit("府"):
            return true
        default: return false
        }
    }

    /// A verb that is a noun inside names: 投资 in 交通投资集团. It begins none.
    private func isNoun(_ word: PhraseTable<LeftWord>.Match, endingAt end: Int, in units: [UInt16]) -> Bool {
        nouns.longestMatch(in: units, endingAt: end, from: end - word.length)?.length == word.length
    }

    /// Behind a level, before which there is a place, or nothing that belongs to it.
    private func levelled(
        _ start: Int, _ end: Int, _ place: HeadPlace, _ isPlain: Bool, in units: [UInt16], floor: Int
    ) -> PlacedName? {
        var name = PlacedName(
            start: start, prefixEnd: end, determinerEnd: start, isBound: true, hasLevel: true,
            isPlain: isPlain)
        if edges.isBoundary(start, in: units, floor: floor) { return name }
        if let word = edges.word(in: units, endingAt: start, floor: floor) {
            switch word.value.kind {
            case .place, .division:
                name.start = start - word.length
                name.determinerEnd = name.start
            case .determiner:
                name.start = start - word.length
            default: return nil
            }
            return name
        }
        guard let first = edges.unknownPlace(endingAt: start, in: units, floor: floor) else { return nil }
        name.start = first
        name.determinerEnd = first
        return name
    }

    /// Behind 国家, before which nothing belongs to it.
    private func national(_ start: Int, _ end: Int, in units: [UInt16], floor: Int) -> PlacedName? {
        guard edges.isBoundary(start, in: units, floor: floor) else { return nil }
        return PlacedName(
            start: start, prefixEnd: start, determinerEnd: start, isBound: true, isPlain: false)
    }

    /// Behind a mark or a word that no name has in it: the surroundings must speak for it.
    private func free(
        _ start: Int, _ place: HeadPlace, _ isPlain: Bool, in units: [UInt16], floor: Int
    ) -> PlacedName? {
        guard place.start - start >= 2, place.start - start <= 9,
            !startsWithVerb(start, in: units, limit: place.start)
        else { return nil }
        if start > floor {
            let classes = classes[Int(units[start - 1])]
            guard classes.contains(.han) || !classes.isDisjoint(with: [.mark, .space, .lineBreak]),
                units[start - 1] != .unit("”"), classes.isDisjoint(with: [.numeral, .digit])
            else { return nil }
        }
        guard classes[Int(units[start])].isDisjoint(with: .numeral), units[start] != .unit("两") else {
            return nil
        }  // 两
        return PlacedName(
            start: start, prefixEnd: start, determinerEnd: start, isBound: false, isPlain: isPlain)
    }

    /// 优化, 建设: a name may have them in its middle only.
    private func startsWithVerb(_ start: Int, in units: [UInt16], limit: Int) -> Bool {
        verbs.longestMatch(in: units, at: start, limit: limit) != nil
    }

    // MARK: openers and houses

    /// 国网, 武警, 中国移动 and a place before a branch, or the place alone where the head asks for one.
    func branchStart(_ headStart: Int, takesPlace: Bool, in units: [UInt16], floor: Int)
        -> (start: Int, category: UnitCategory?)?
    {
        for length in 2...4 where headStart - length >= floor {
            let start = headStart - length
            guard classes[Int(units[start])].contains(.han),
                characters[Int(units[start])].isDisjoint(with: .separator)
            else { break }
            if let opener = openers.longestMatch(in: units, endingAt: start, from: floor),
                edges.isBoundary(start - opener.length, in: units, floor: floor)
            {
                return (start - opener.length, opener.value)
            }
        }
        guard takesPlace, let start = edges.unknownPlace(endingAt: headStart, in: units, floor: floor) else {
            return nil
        }
        return (start, nil)
    }

    /// Where a field of duty begins before a place, or before what may be one.
    func fieldStart(before end: Int, isPlace: Bool, in units: [UInt16], floor: Int) -> Int? {
        for length in isPlace ? 0...0 : 2...3 where end - length > floor {
            let start = end - length
            guard length == 0 || classes[Int(units[start])].contains(.han) else { return nil }
            if let word = edges.word(in: units, endingAt: start, floor: floor), word.value.kind == .field,
                edges.isBoundary(start - word.length, in: units, floor: floor)
            {
                return start - word.length
            }
        }
        return nil
    }

    /// 局 in 局党组, 校 in 校团委: the speaker's own house.
    func houseStart(_ position: Int, in units: [UInt16], floor: Int) -> Int? {
        guard let house = houses.longestMatch(in: units, endingAt: position, from: floor) else { return nil }
        let start = position - house.length
        guard let word = edges.word(in: units, endingAt: start, floor: floor) else {
            return edges.isBoundary(start, in: units, floor: floor) ? start : nil
        }
        switch word.value.kind {
        case .level, .determiner: return start - word.length
        // 空管委: 管 is no word there.
        case .hard where word.length > 1 || characters[Int(units[start - 1])].contains(.particle):
            return start
        case .soft: return start
        default: return nil
        }
    }
}
