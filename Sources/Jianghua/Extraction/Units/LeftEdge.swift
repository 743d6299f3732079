import JianghuaRecords

/// Where a name begins: a walk back from its head, word by word, over what may belong to it.
struct LeftEdge: Sendable {
    var start: Int
    var prefixEnd: Int
    var determinerEnd: Int
    var hasField = false
    var hasDescriptor = false
    var hasBody = false
    /// The end of the outermost body.
    var bodyEnd = 0
    var hasDeterminer = false
    /// 其他, 广大 and no stronger determiner.
    var isWeak = false
    /// 全市, 国务院 and no other determiner.
    var isScopeOnly = false
    /// 我, 本, 该, 各 directly before the head.
    var isOwn = false
    /// The leftmost determiner is 有关 or 相关, which a level may precede: 市有关部门.
    var takesLevel = false
    /// The scope is a whole territory: 全国, 全市, 省级.
    var isWide = false
    /// The scope is 省级, 市级.
    var isLevelScope = false
    /// A place that is no country or region.
    var hasProperPlace = false
    /// A qualifier stands directly before the head: 行政管理部门.
    var isDescriptorFirst = false
    var hasLevel = false
    /// A level that is neither 国家 nor 全国.
    var hasLocalLevel = false
    var hasPlace = false
    var masked = false
    /// The category of the field or body next to the head.
    var category: UnitCategory?
    /// Units that no lexicon knows.
    var unknown = 0
    /// Whether the walk ended at a mark, an edge word or the text's start, not in the middle of the unknown.
    var isClean = true

    /// How far a name may reach back from its head.
    static let reach = 32
}

/// Walks. All tables are shared and read only.
struct LeftEdgeFinder: Sendable {
    private let words: PhraseTable<LeftWord>
    private let classes = CharacterClass.table

    init(bodies: [(String, Head)]) { words = LeftWords.table(bodies: bodies) }

    /// O(reach · longest word).
    func edge(of head: Head, at headStart: Int, in scan: TextScan, floor: Int) -> LeftEdge {
        let units = scan.units
        let floor = max(floor, headStart - LeftEdge.reach)
        var edge = LeftEdge(start: headStart, prefixEnd: headStart, determinerEnd: headStart)
        var position = headStart
        /// Where the field next to the head begins.
        var fieldStart = -1
        walk: while position > floor {
            let unit = units[position - 1]
            let classes = classes[Int(unit)]
            if classes.contains(.mark) {
                guard
                    let next = jump(
                        over: unit, endingAt: position, head: head, edge: edge, in: units, floor: floor)
                else { break }
                position = next
                edge.start = next
                continue
            }
            if !classes.isDisjoint(with: [.space, .lineBreak]) { break }
            if head.kind == .suffix, position == headStart, classes.contains(.numeral),
                Self.squads.contains(units[headStart]),
                headStart + 1 < units.count, units[headStart + 1] == 0x961F
            {
                // 三中队, 二支队
                edge.hasField = true
                position -= 1
                edge.start = position
                continue
            }
            let isMask = !classes.isDisjoint(with: [.mask, .letter])
            if isMask {
                guard let next = maskedStart(endingAt: position, in: units, floor: floor) else { break }
                // A masked name stands before a level, or directly before 局, 办, 公司.
                guard edge.hasLevel || position == headStart || head.kind == .open || head.kind == .proper
                else { break }
                if !edge.hasLevel && position == headStart && head.kind == .type { break }
                edge.masked = true
                edge.start = next
                if !edge.hasLevel { edge.hasField = true } else { edge.hasPlace = true }
                edge.hasProperPlace = true
                break
            }
            if unit == 0x9A7B || unit == 0x76F4 || unit == 0x5C5E, !edge.hasLevel, !edge.hasPlace,
                head.kind == .type || head.kind == .actor || head.kind == .collective,
                let first = affiliation(endingAt: position, in: units, floor: floor)
            {
                if !edge.hasDeterminer { edge.determinerEnd = position }
                edge.hasDeterminer = true
                edge.isScopeOnly = true
                edge.start = first
                position = first
                continue
            }
            guard let match = words.longestMatch(in: units, endingAt: position, from: floor) else {
                guard
                    let next = unknownStart(
                        endingAt: position, head: head, edge: &edge, in: units, floor: floor)
                else {
                    edge.isClean = false
                    break
                }
                position = next
                edge.start = next
                if edge.hasLevel { break }
                continue
            }
            let next = position - match.length
            if head.kind == .open, isPlain(match.value), isInsideTask(next, in: units, floor: floor) {
                // 省级 in 市巩固省级卫生城市工作指挥部.
                edge.hasDescriptor = true
                position = next
                edge.start = next
                continue
            }
            switch match.value.kind {
            case .hard:
                // 创新及科技局, 文化和旅游厅: a field on either side.
                guard match.length == 1, connects(units[next]), edge.hasField, !edge.hasLevel,
                    !edge.hasDeterminer,
                    head.kind == .suffix, position == fieldStart,
                    let word = words.longestMatch(in: units, endingAt: next, from: floor),
                    word.value.kind == .field
                else { break walk }
            case .soft:
                guard head.kind == .open, !edge.hasLevel, !edge.hasDeterminer else { break walk }
                edge.hasDescriptor = true
            case .neutral:
                guard head.kind == .open || head.kind == .proper, !edge.hasLevel, !edge.hasDeterminer else {
                    break walk
                }
                edge.unknown += match.length
            case .field:
                guard !edge.hasLevel, !edge.hasDeterminer, !edge.hasBody else { break walk }
                if edge.category == nil { edge.category = match.value.category }
                if !edge.hasField { fieldStart = next }
                edge.hasField = true
            case .descriptor:
                guard !edge.hasLevel, !edge.hasDeterminer else { break walk }
                guard head.kind != .complete, head.kind != .division else { break walk }
                if position == headStart { edge.isDescriptorFirst = true }
                edge.hasDescriptor = true
            case .body:
                guard !edge.hasLevel, !edge.hasDeterminer, absorbs(head, at: headStart, in: units)
                else { break walk }
                if edge.category == nil || edge.category == .party { edge.category = match.value.category }
                edge.bodyEnd = position
                edge.hasBody = true
                let first = units[next]
                if Self.levelUnits.contains(first) {
                    edge.hasLevel = true
                    edge.prefixEnd = next + 1
                }
            case .level:
                if edge.hasDeterminer, edge.takesLevel, match.length == 1,
                    isBoundary(next, in: units, floor: floor)
                {
                    edge.start = next
                    break walk
                }
                guard !edge.hasLevel, !edge.hasDeterminer else { break walk }
                // 各街道社区 are two.
                if head.kind == .division, position == headStart || edge.hasPlace { break walk }
                edge.hasLevel = true
                edge.hasLocalLevel = match.value.category != .collective
                edge.prefixEnd = position
            case .place, .division:
                if edge.hasDeterminer { break walk }
                if match.value.kind == .place, edge.hasPlace, !edge.hasLevel, head.kind != .proper {
                    break walk
                }
                if !edge.hasLevel { edge.prefixEnd = position }
                edge.hasPlace = true
                if match.value.category != .collective { edge.hasProperPlace = true }
                if match.value.kind == .place, edge.hasLevel {
                    edge.start = next
                    break walk
                }
                edge.hasLevel = edge.hasLevel || match.value.kind == .division
            case .determiner, .scope, .weak:
                guard head.kind != .block, !edge.hasPlace else { break walk }
                let kind = match.value.kind
                if kind == .scope, match.value.category == .party, !edge.hasDeterminer, head.kind != .type,
                    head.kind != .actor, head.kind != .collective, head.kind != .division
                {
                    edge.hasLevel = true
                    edge.prefixEnd = position
                    edge.start = next
                    break walk
                }
                // 各市委 has a determiner, 全市市委 is none.
                if edge.hasLevel, !edge.hasDeterminer, kind == .scope { break walk }
                if !edge.hasDeterminer {
                    edge.determinerEnd = position
                    edge.isWeak = kind == .weak
                    edge.isScopeOnly = kind == .scope
                    edge.isWide =
                        kind == .scope && Self.wide.contains(units[next])
                        || match.length == 2 && units[position - 1] == 0x7EA7
                    edge.isOwn = kind == .determiner && match.length == 1 && position == headStart
                } else {
                    edge.isWeak = edge.isWeak && kind == .weak
                    edge.isScopeOnly = edge.isScopeOnly && kind == .scope
                }
                edge.hasDeterminer = true
                edge.takesLevel = kind == .determiner && Self.related.contains(units[next])
            case .tiers:
                guard !edge.hasPlace, !edge.hasLevel, !edge.hasDeterminer,
                    let first = tiersStart(endingAt: next, in: units, floor: floor)
                else { break walk }
                edge.determinerEnd = position
                edge.hasDeterminer = true
                position = first
                edge.start = first
                continue walk
            }
            position = next
            edge.start = next
        }
        // 桐山市委, 葵山镇政府: the level is in the head, and no list holds all places.
        if edge.start == headStart, head.kind == .complete, Self.townUnits.contains(units[headStart]),
            headStart + 1 < units.count, Self.organUnits.contains(units[headStart + 1]),
            let start = placeStart(endingAt: headStart, edge: &edge, in: units, floor: floor)
        {
            edge.start = start
            edge.prefixEnd = headStart + 1
        }
        return edge
    }

    /// 中, 大, 支 of 中队, 大队, 支队.
    private static let squads: Set<UInt16> = [0x4E2D, 0x5927, 0x652F]
    private static let townUnits: Set<UInt16> = Set("市县区镇乡".utf16)
    /// 委, 政, 人, 纪 behind a level: 市委, 县政府.
    private static let organUnits: Set<UInt16> = Set("委政人纪".utf16)

    /// 有 of 有关, 相 of 相关, 各
    private static let related: Set<UInt16> = [0x6709, 0x76F8, 0x5404]
    /// 全
    private static let wide: Set<UInt16> = [0x5168]

    static let levelUnits: Set<UInt16> = Set("省市县区州旗盟镇乡".utf16)

    /// Whether a body may stand before this one as part of its name: 市委|宣传部, but 县委|县政府.
    private func absorbs(_ head: Head, at start: Int, in units: [UInt16]) -> Bool {
        if head.kind == .division || head.kind == .collective { return false }
        guard Self.levelUnits.contains(units[start]) else { return true }
        return start + 1 < units.count && units[start + 1] == 0x76F4  // 直
    }

    /// 县(区)直, 省市属, 驻伊中省直: who a body belongs to, before 单位.
    private func affiliation(endingAt position: Int, in units: [UInt16], floor: Int) -> Int? {
        guard units[position - 1] != 0x9A7B,
            var index = tiersStart(endingAt: position - 1, in: units, floor: floor)
        else { return nil }
        // 驻 and the short name of a place.
        for length in 1...3 where index - length > floor {
            if units[index - length - 1] == 0x9A7B,
                index - length - 2 < floor || !Self.settling.contains(units[index - length - 2])
            {
                index -= length + 1
                break
            }
            guard classes[Int(units[index - length])].contains(.han) else { break }
        }
        return index
    }

    /// 进 of 进驻, 派 of 派驻
    private static let settling: Set<UInt16> = Set("进派入常".utf16)

    /// Whether the words of a task go on before the position.
    private func isInsideTask(_ position: Int, in units: [UInt16], floor: Int) -> Bool {
        guard position > floor, classes[Int(units[position - 1])].contains(.han) else { return false }
        guard let word = words.longestMatch(in: units, endingAt: position, from: floor) else { return true }
        switch word.value.kind {
        case .soft, .neutral, .field, .descriptor: return true
        default: return false
        }
    }

    /// A scope or a level above all places, which inside a task's name is a word like others.
    private func isPlain(_ word: LeftWord) -> Bool {
        word.kind == .scope && word.category != .party || word.kind == .level && word.category == .collective
            || word.kind == .place && word.category == .collective
    }

    /// 和, 及, 与
    private func connects(_ unit: UInt16) -> Bool { unit == 0x548C || unit == 0x53CA || unit == 0x4E0E }

    /// 市、区 before 两级: levels and separators.
    private func tiersStart(endingAt position: Int, in units: [UInt16], floor: Int) -> Int? {
        var index = position
        let bottom = max(floor, position - 10)
        while index > bottom {
            let unit = units[index - 1]
            guard
                Self.levelUnits.contains(unit) || unit == 0x3001 || unit == 0x28 || unit == 0x29
                    || unit == 0x592E || unit == 0x4E2D || unit == 0x6751
            else { break }
            index -= 1
        }
        // 城区 ends in a level and is none.
        if index < position, let word = words.longestMatch(in: units, endingAt: index + 1, from: floor),
            word.length > 1
        {
            index += 1
        }
        while index < position, units[index] == 0x3001 || units[index] == 0x29 { index += 1 }
        return position - index >= 1 ? index : nil
    }

    /// Over `“两城”` in a name and over `(市、区)` behind a division.
    private func jump(
        over mark: UInt16, endingAt position: Int, head: Head, edge: LeftEdge, in units: [UInt16], floor: Int
    ) -> Int? {
        let opening: UInt16
        switch mark {
        case 0x201D where head.kind == .open: opening = 0x201C
        case 0x29: opening = 0x28
        default: return nil
        }
        let bottom = max(floor, position - 10)
        var index = position - 2
        while index >= bottom, units[index] != opening {
            if units[index] == mark { return nil }
            index -= 1
        }
        guard index >= bottom, position - index > 2 else { return nil }
        if opening == 0x28 {
            guard index > floor, Self.levelUnits.contains(units[index - 1]) || units[index - 1] == 0x793E
            else { return nil }
            for inner in (index + 1)..<(position - 1) {
                let unit = units[inner]
                guard unit == 0x3001 || Self.levelUnits.contains(unit) || Self.bracketUnits.contains(unit)
                else { return nil }
            }
        }
        return index
    }

    private static let bracketUnits: Set<UInt16> = Set("街道社村居地自治特别行政直辖开发园高新".utf16)

    private func maskedStart(endingAt position: Int, in units: [UInt16], floor: Int) -> Int? {
        var index = position
        let bottom = max(floor, position - 6)
        while index > bottom, !classes[Int(units[index - 1])].isDisjoint(with: [.mask, .letter]) {
            index -= 1
        }
        return index < position ? index : nil
    }

    /// Takes in what no lexicon knows, where the head allows it.
    private func unknownStart(
        endingAt position: Int, head: Head, edge: inout LeftEdge, in units: [UInt16], floor: Int
    ) -> Int? {
        if edge.hasDeterminer { return nil }
        if edge.hasLevel {
            if edge.hasPlace { return nil }
            return placeStart(endingAt: position, edge: &edge, in: units, floor: floor)
        }
        let isInstitution = head.kind == .suffix && head.category == .institution && edge.hasField
        guard head.kind == .open || head.kind == .proper || isInstitution else { return nil }
        guard edge.unknown < 14 else { return nil }
        edge.unknown += 1
        return position - 1
    }

    /// An unknown place before a level: 1 to 4 characters up to a mark or an edge word.
    private func placeStart(
        endingAt position: Int, edge: inout LeftEdge, in units: [UInt16], floor: Int
    ) -> Int? {
        var index = position
        let bottom = max(floor, position - 4)
        while index > bottom {
            let classes = classes[Int(units[index - 1])]
            guard classes.contains(.han) else { break }
            if words.longestMatch(in: units, endingAt: index, from: floor) != nil { break }
            index -= 1
        }
        guard index < position, isBoundary(index, in: units, floor: floor) else { return nil }
        guard position - index >= 2 else { return nil }
        edge.hasPlace = true
        edge.hasProperPlace = true
        edge.unknown += position - index
        return index
    }

    /// Whether nothing before the position can belong to a name that starts there.
    func isBoundary(_ position: Int, in units: [UInt16], floor: Int) -> Bool {
        guard position > floor else { return true }
        let classes = classes[Int(units[position - 1])]
        if !classes.isDisjoint(with: [.mark, .space, .lineBreak, .digit]) || units[position - 1] == 0x2E {
            return true
        }
        guard let match = words.longestMatch(in: units, endingAt: position, from: floor) else { return false }
        switch match.value.kind {
        case .hard, .soft, .body, .division: return true
        default: return false
        }
    }

    /// The word that ends at a position.
    func word(in units: [UInt16], endingAt position: Int, floor: Int) -> PhraseTable<LeftWord>.Match? {
        words.longestMatch(in: units, endingAt: position, from: floor)
    }
}

extension LeftEdgeFinder {
    /// An unknown proper name before 镇, 区, 县: 2 or 3 characters between edges.
    func unknownDivision(endingAt position: Int, in units: [UInt16], floor: Int) -> Int? {
        var index = position
        let bottom = max(floor, position - 4)
        while index > bottom, CharacterClass.table[Int(units[index - 1])].contains(.han) {
            if let match = word(in: units, endingAt: index, floor: floor) {
                guard match.value.kind == .neutral else { break }
                index -= match.length
                continue
            }
            index -= 1
        }
        let length = position - index
        guard length >= 2, length <= 3, isBoundary(index, in: units, floor: floor),
            index == floor || units[index - 1] != 0x201D
        else { return nil }
        return index
    }
}
