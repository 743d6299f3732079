/// Walks back from a head, word by word. All tables are shared and read only.
final class LeftEdgeFinder: Sendable {
    let words = PhraseTable(LeftWords.entries)
    private let dealings = PhraseTable(EdgeWords.dealings.map { ($0, true) }, backward: true)
    private let nouns = PhraseTable(EdgeWords.namingVerbs, backward: true)
    /// Whether a town called by the word needs more to be one.
    let towns = PhraseTable(
        LeftWords.townStems.map { ($0, false) } + LeftWords.virtues.map { ($0, true) }, backward: true)
    let classes = CharacterClass.table
    let characters = UnitCharacters.table

    /// The word that ends at a position.
    @inline(__always)
    func word(in units: [UInt16], endingAt position: Int, floor: Int) -> PhraseTable<LeftWord>.Match? {
        guard let word = words.longestMatch(in: units, endingAt: position, from: floor) else { return nil }
        return word.length == 2 && isLevelBehind(word, endingAt: position, in: units, floor: floor)
            ? Self.level : word
    }

    /// Whether a head has nothing before it that could belong to its name, as is seen by the word there. O(1)
    @inline(__always)
    func isBare(_ place: HeadPlace, in units: [UInt16], floor: Int) -> Bool {
        guard place.start > floor else { return true }
        let unit = units[place.start - 1]
        let classes = classes[Int(unit)]
        if !classes.isDisjoint(with: [.mark, .space, .lineBreak]) {
            return unit != .unit("”") && unit != 0x29 && unit != .unit("〕")
        }
        guard classes == .han, unit != .unit("直"), unit != .unit("属"), unit != .unit("条") else {
            return false
        }
        switch place.head.kind {
        case .open, .proper: return false
        default: break
        }
        switch place.before?.value.kind {
        case nil, .hard, .neutral: return true
        case .soft: return place.head.kind != .type
        case .descriptor: return place.head.kind == .complete || place.head.kind == .division
        case .level, .body: return place.head.kind == .division
        default: return false
        }
    }

    /// O(reach · longest word).
    @inline(__always)
    func edge(of place: HeadPlace, in units: [UInt16], floor: Int) -> LeftEdge {
        guard place.head.kind != .complete || !mayTakeTown(place, in: units),
            isBare(place, in: units, floor: floor)
        else { return walk(from: place, in: units, floor: floor) }
        #if DEBUG
            if walk(from: place, in: units, floor: floor).start != place.start { Gate.note("bare head") }
        #endif
        var edge = LeftEdge(start: place.start, prefixEnd: place.start, determinerEnd: place.start)
        if place.start > floor, classes[Int(units[place.start - 1])].contains(.han) {
            // A word of every text ends a name as what is unknown does.
            edge.isClean =
                place.before.map { $0.value.kind != .neutral || $0.value.category != .collective } ?? false
        }
        return edge
    }

    private func walk(from place: HeadPlace, in units: [UInt16], floor: Int) -> LeftEdge {
        let (head, headStart) = (place.head, place.start)
        let floor = max(floor, headStart - LeftEdge.reach)
        var edge = LeftEdge(start: headStart, prefixEnd: headStart, determinerEnd: headStart)
        var position = headStart
        while position > floor {
            let unit = units[position - 1]
            let classes = classes[Int(unit)]
            let next: Int?
            if classes.contains(.mark) {
                next = jump(over: unit, endingAt: position, head: head, in: units, floor: floor)
                // 市|“扫黄打非”办
                if next != nil, unit == .unit("”"), head.kind == .suffix { edge.hasField = true }
            } else if !classes.isDisjoint(with: [.space, .lineBreak]) {
                break
            } else if unit == .unit("条"), position - 1 > floor,
                self.classes[Int(units[position - 2])].contains(.numeral)
            {
                break
            } else if classes.contains(.numeral), position == headStart, head.kind == .suffix,
                isSquad(headStart, in: units)
            {
                edge.hasField = true
                next = position - 1
            } else if !classes.isDisjoint(with: [.mask, .letter]) {
                takeMask(endingAt: position, place, &edge, in: units, floor: floor)
                break
            } else if let first = affiliation(endingAt: position, head, edge, in: units, floor: floor) {
                if !edge.hasDeterminer { edge.determinerEnd = position }
                edge.hasDeterminer = true
                edge.isScopeOnly = true
                next = first
            } else if let word = position == headStart
                ? place.before : word(in: units, endingAt: position, floor: floor)
            {
                next = take(word, endingAt: position, place, &edge, in: units, floor: floor)
            } else {
                next = unknownStart(endingAt: position, head: head, edge: &edge, in: units, floor: floor)
                if next == nil, edge.hasLevel, !edge.hasPlace, !edge.hasDeterminer,
                    units[position] == .unit("州"),
                    position == edge.start, position - 1 > floor - 1, classes.contains(.han),
                    isBoundary(position - 1, in: units, floor: floor)
                {
                    // 渌|州日报社: a place of two characters that no list holds.
                    edge.hasPlace = true
                    edge.hasProperPlace = true
                    edge.start = position - 1
                    break
                }
                // 12345|热线专班
                if next == nil { edge.isClean = classes.contains(.digit) }
                if let next, edge.hasLevel {
                    edge.start = divisionsStart(endingAt: next, in: units, floor: floor)
                    break
                }
            }
            guard let next else { break }
            position = next
            edge.start = next
        }
        // 桐山市委, 葵山镇政府: the level is in the head, and no list holds all places.
        if edge.start == headStart, head.kind == .complete, mayTakeTown(place, in: units),
            let start = placeStart(endingAt: headStart, edge: &edge, in: units, floor: floor)
        {
            edge.start = start
            edge.prefixEnd = headStart + 1
        }
        return edge
    }

    /// Whether a head begins with a level and the organ of it.
    @inline(__always)
    private func mayTakeTown(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        characters[Int(units[place.start])].contains(.town) && place.start + 1 < units.count
            && characters[Int(units[place.start + 1])].contains(.organ)
    }

    /// Takes a word into the name. Returns where to go on, or nil where the name begins.
    private func take(
        _ word: PhraseTable<LeftWord>.Match, endingAt position: Int, _ place: HeadPlace,
        _ edge: inout LeftEdge, in units: [UInt16], floor: Int
    ) -> Int? {
        let head = place.head
        let next = position - word.length
        // 派驻专家组, 派出工作组: verbs.
        if head.kind == .open, units[next] == .unit("派") { return nil }
        if head.kind == .open, isPlain(word.value), isInsideTask(next, in: units, floor: floor) {
            // 省级 in 市巩固省级卫生城市工作指挥部.
            edge.hasDescriptor = true
            return next
        }
        switch word.value.kind {
        // 联合督查组: what several send.
        case .hard
        where head.kind == .open && position == place.start && isJoint(next, word.length, in: units):
            edge.hasDescriptor = true
        // 秋粮收购|工作专班, 市帮扶|工作组
        case .hard
        where head.kind == .open && word.length == 2
            && (dealings.longestMatch(in: units, endingAt: position, from: next) != nil
                || position < place.start
                    && nouns.longestMatch(in: units, endingAt: position, from: next) != nil
                    && isInsideTask(next, in: units, floor: floor)):
            edge.hasDescriptor = true
        // 锐捷智能|装备公司, 青禾储能|公司
        case .hard
        where head.kind == .proper && word.length == 1 && units[next] == .unit("能") && next > floor
            && NameCharacters.energies.contains(units[next - 1]):
            edge.unknown += 1
        // 锐捷装备|有限公司: what a company does stands before 公司.
        case .hard
        where head.kind == .proper && head.category == .enterprise && word.length == 2
            && nouns.longestMatch(in: units, endingAt: position, from: next)?.length == 2:
            break
        case .hard:
            // 创新及科技局, 文化和旅游厅: a field on either side.
            guard word.length == 1, characters[Int(units[next])].contains(.connector), edge.hasField,
                !edge.hasLevel, !edge.hasDeterminer, head.kind == .suffix, position == edge.fieldStart,
                self.word(in: units, endingAt: next, floor: floor)?.value.kind == .field
            else { return nil }
        // 金融管理部门, 市场监督部门
        case .soft
        where head.kind == .type && position == place.start && isAdministering(next, word.length, in: units):
            guard self.word(in: units, endingAt: next, floor: floor)?.value.kind == .field else { return nil }
        case .soft:
            guard head.kind == .open, !edge.hasLevel, !edge.hasDeterminer else { return nil }
            edge.hasDescriptor = true
        case .neutral:
            let isSociety = head.kind == .suffix && head.category == .mass && head.isFirm && edge.hasField
            guard head.kind == .open || head.kind == .proper || isSociety, !edge.hasLevel, !edge.hasDeterminer
            else {
                // 值班|县住建局: a word of every text ends a name as what is unknown does.
                if word.value.category == .collective, !edge.hasLevel { edge.isClean = false }
                return nil
            }
            edge.unknown += word.length
        case .field:
            guard !edge.hasLevel, !edge.hasDeterminer, !edge.hasBody else { return nil }
            if position == place.start, isOrganizing(word.length, endingAt: position, place, units, floor) {
                return nil
            }
            if edge.category == nil { edge.category = word.value.category }
            if !edge.hasField { edge.fieldStart = next }
            edge.hasField = true
        case .descriptor:
            guard !edge.hasLevel, !edge.hasDeterminer, head.kind != .complete, head.kind != .division else {
                return nil
            }
            if position == place.start { edge.isDescriptorFirst = true }
            edge.hasDescriptor = true
        case .body:
            guard !edge.hasLevel, !edge.hasDeterminer, absorbs(head, at: place.start, in: units) else {
                return nil
            }
            if edge.category == nil || edge.category == .party || word.value.category == .congress {
                edge.category = word.value.category
            }
            edge.bodyEnd = position
            edge.hasBody = true
            if characters[Int(units[next])].contains(.level) {
                edge.hasLevel = true
                edge.prefixEnd = next + 1
            }
        case .level: return takeLevel(word, endingAt: position, place, &edge, in: units, floor: floor)
        case .place, .division:
            if edge.hasDeterminer { return nil }
            let isPlace = word.value.kind == .place
            if isPlace, edge.hasPlace, !edge.hasLevel, head.kind != .proper { return nil }
            if !edge.hasLevel { edge.prefixEnd = position }
            edge.hasPlace = true
            if word.value.category != .collective { edge.hasProperPlace = true }
            if isPlace, edge.hasLevel {
                edge.start = next
                return nil
            }
            edge.hasLevel = edge.hasLevel || !isPlace
        case .determiner, .scope, .weak:
            guard let first = takeDeterminer(word, endingAt: position, place, &edge, units) else {
                return nil
            }
            return first < position
                ? earlierScopes(endingAt: first, like: word, in: units, floor: floor) : first
        case .tiers:
            guard !edge.hasPlace, !edge.hasLevel, !edge.hasDeterminer,
                let first = tiersStart(endingAt: next, in: units, floor: floor)
            else { return nil }
            edge.determinerEnd = position
            edge.hasDeterminer = true
            return first
        }
        return next
    }

    private func isJoint(_ start: Int, _ length: Int, in units: [UInt16]) -> Bool {
        length == 2 && units[start] == .unit("联") && units[start + 1] == .unit("合")
    }

    private func isAdministering(_ start: Int, _ length: Int, in units: [UInt16]) -> Bool {
        guard length == 2 else { return false }
        switch (units[start], units[start + 1]) {
        case (.unit("管"), .unit("理")), (.unit("监"), .unit("督")): return true
        default: return false
        }
    }

    /// 经开区 of 县经开区管委会: a zone, which belongs to a level.
    private func isZone(_ edge: LeftEdge, in units: [UInt16]) -> Bool {
        guard edge.prefixEnd - edge.start >= 2 else { return false }
        // 区, but not 自治区
        return units[edge.prefixEnd - 1] == .unit("区") && units[edge.prefixEnd - 2] != .unit("治")
    }

    private func takeLevel(
        _ word: PhraseTable<LeftWord>.Match, endingAt position: Int, _ place: HeadPlace,
        _ edge: inout LeftEdge, in units: [UInt16], floor: Int
    ) -> Int? {
        let next = position - word.length
        if edge.hasDeterminer, edge.takesLevel, word.length == 1, isBoundary(next, in: units, floor: floor) {
            edge.start = next
            return nil
        }
        if edge.hasLevel, !edge.hasPlace, !edge.hasDeterminer, word.length == 1, isZone(edge, in: units),
            isBoundary(next, in: units, floor: floor)
        {
            edge.start = next
            return nil
        }
        guard !edge.hasLevel, !edge.hasDeterminer else { return nil }
        // 各街道社区 are two.
        if place.head.kind == .division, position == place.start || edge.hasPlace { return nil }
        edge.hasLevel = true
        edge.hasLocalLevel = word.value.category != .collective
        edge.prefixEnd = position
        // 大理白族|自治州
        if word.length == 3, units[next] == .unit("自"), next > floor, units[next - 1] != .unit("、"),
            let start = nationStart(endingAt: next, in: units, floor: floor)
        {
            edge.hasPlace = true
            edge.hasProperPlace = true
            edge.start = start
            return nil
        }
        return next
    }

    private func takeDeterminer(
        _ word: PhraseTable<LeftWord>.Match, endingAt position: Int, _ place: HeadPlace,
        _ edge: inout LeftEdge, _ units: [UInt16]
    ) -> Int? {
        let head = place.head
        let kind = word.value.kind
        let next = position - word.length
        guard head.kind != .block, !edge.hasPlace else { return nil }
        // 将派出|巡察组
        if head.kind == .complete, kind == .scope, word.length == 2, units[next] == .unit("派"),
            units[next + 1] == .unit("出")
        {
            return nil
        }
        // 驻鄂|解放军 is one body, 驻鄂单位 are many.
        if head.kind == .complete, kind == .scope, word.length > 1,
            units[position - 2] == .unit("驻") || units[position - 2] == .unit("在")
        {
            return nil
        }
        if kind == .scope, word.value.category == .party, !edge.hasDeterminer, head.kind != .type,
            head.kind != .actor, head.kind != .collective, head.kind != .division
        {
            edge.hasLevel = true
            edge.prefixEnd = position
            edge.start = next
            return nil
        }
        // 各市委 has a determiner, 全市市委 is none.
        if edge.hasLevel, !edge.hasDeterminer, kind == .scope { return nil }
        if !edge.hasDeterminer {
            edge.determinerEnd = position
            edge.isWeak = kind == .weak
            edge.isScopeOnly = kind == .scope
            // 全, 级
            edge.isWide =
                kind == .scope && units[next] == .unit("全")
                || word.length == 2 && units[position - 1] == .unit("级")
            edge.isOwn = kind == .determiner && word.length == 1 && position == place.start
        } else {
            edge.isWeak = edge.isWeak && kind == .weak
            edge.isScopeOnly = edge.isScopeOnly && kind == .scope
        }
        edge.hasDeterminer = true
        edge.takesLevel = kind == .determiner && characters[Int(units[next])].contains(.related)
        return next
    }
}
