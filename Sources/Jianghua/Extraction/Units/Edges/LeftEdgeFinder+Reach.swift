/// How far what no lexicon knows reaches to the left: lists of levels, masks, brackets, unknown places.
extension LeftEdgeFinder {
    /// Whether a body may stand before this one as part of its name: 市委|宣传部, but 县委|县政府.
    func absorbs(_ head: Head, at start: Int, in units: [UInt16]) -> Bool {
        if head.kind == .division || head.kind == .collective { return false }
        // 市国资委|监管企业
        if head.kind == .actor, head.category == .enterprise { return false }
        // 党中央|国务院
        if units[start] == .unit("国"), units[start + 1] == .unit("务") { return false }
        guard characters[Int(units[start])].contains(.level) else { return true }
        return start + 1 < units.count && units[start + 1] == .unit("直")
    }

    /// 县(区)直, 省市属, 驻伊中省直: who a body belongs to, before 单位.
    func affiliation(
        endingAt position: Int, _ head: Head, _ edge: LeftEdge, in units: [UInt16], floor: Int
    ) -> Int? {
        guard units[position - 1] == .unit("直") || units[position - 1] == .unit("属"),
            !edge.hasLevel, !edge.hasPlace,
            head.kind == .type || head.kind == .actor || head.kind == .collective,
            var index = tiersStart(endingAt: position - 1, in: units, floor: floor)
        else { return nil }
        index = lastItem(from: index, to: position - 1, in: units)
        // 各区、县、市直: what 各 stands before is a list of its own.
        if index > floor, units[index - 1] == .unit("各"),
            let comma = units[index..<position].lastIndex(of: .unit("、"))
        {
            index = comma + 1
        }
        // 驻 and the short name of a place.
        for length in 1...3 where index - length > floor {
            if units[index - length - 1] == .unit("驻"),
                index - length - 2 < floor || !characters[Int(units[index - length - 2])].contains(.settling)
            {
                index -= length + 1
                break
            }
            guard classes[Int(units[index - length])].contains(.han) else { break }
        }
        return index
    }

    /// Where the levels begin that stand for one another: 市 of 各县市区、市直, all of 省、市直. O(length)
    private func lastItem(from start: Int, to end: Int, in units: [UInt16]) -> Int {
        var (first, itemStart, index) = (start, start, start)
        while index < end {
            if units[index] == .unit("、") {  // 、
                if index - itemStart > 1 { first = index + 1 }
                itemStart = index + 1
            }
            index += 1
        }
        return first
    }

    /// 市级和 of 市级和区级医疗机构: scopes of one form before the last.
    func earlierScopes(
        endingAt position: Int, like word: PhraseTable<LeftWord>.Match, in units: [UInt16], floor: Int
    ) -> Int {
        var first = position
        guard word.value.kind == .scope, word.length == 2 else { return first }
        let ending = units[position + 1]
        guard ending == .unit("级") else { return first }
        for _ in 0..<4 {
            guard first - 3 >= floor, characters[Int(units[first - 1])].contains(.separator),
                units[first - 2] == ending,
                let earlier = self.word(in: units, endingAt: first - 1, floor: floor), earlier.length == 2,
                earlier.value.kind == .scope
            else { break }
            first -= 3
        }
        return first
    }

    /// Whether the words of a task go on before the position.
    func isInsideTask(_ position: Int, in units: [UInt16], floor: Int) -> Bool {
        guard position > floor, classes[Int(units[position - 1])].contains(.han) else { return false }
        guard let word = words.longestMatch(in: units, endingAt: position, from: floor) else { return true }
        switch word.value.kind {
        case .soft, .neutral, .field, .descriptor: return true
        default: return false
        }
    }

    /// A scope or a level above all places, which inside a task's name is a word like others.
    func isPlain(_ word: LeftWord) -> Bool {
        word.kind == .scope && word.category != .party || word.kind == .level && word.category == .collective
            || word.kind == .place && word.category == .collective
    }

    /// 市、区 before 两级: levels and separators.
    func tiersStart(endingAt position: Int, in units: [UInt16], floor: Int) -> Int? {
        var index = position
        let bottom = max(floor, position - 10)
        while index > bottom {
            guard characters[Int(units[index - 1])].contains(.tier) else { break }
            index -= 1
        }
        // 城区 ends in a level and is none.
        if index < position, let word = words.longestMatch(in: units, endingAt: index + 1, from: floor),
            word.length > 1
        {
            index += 1
        }
        while index < position, units[index] == .unit("、") || units[index] == 0x29 { index += 1 }
        // 国家、省、市三级
        if index - 3 >= floor, index < position, units[index - 1] == .unit("、"),
            units[index - 2] == .unit("家"),
            units[index - 3] == .unit("国")
        {
            index -= 3
        }
        return position - index >= 1 ? index : nil
    }

    /// Over `“两城”` in a name and over `(市、区)` behind a division.
    func jump(
        over mark: UInt16, endingAt position: Int, head: Head, in units: [UInt16], floor: Int
    ) -> Int? {
        let opening: UInt16
        switch mark {
        case .unit("”")
        where head.kind == .open
            || head.kind == .suffix && position < units.count && units[position] == .unit("办"):
            opening = .unit("“")
        case 0x29: opening = 0x28
        case .unit("〕"): opening = .unit("〔")  // 〔〕
        default: return nil
        }
        let bottom = max(floor, position - 10)
        var index = position - 2
        while index >= bottom, units[index] != opening {
            if units[index] == mark { return nil }
            index -= 1
        }
        guard index >= bottom, position - index > 2 else { return nil }
        // 人社(社保)部门: a part of the field.
        if opening == 0x28, head.kind == .type, index > floor,
            word(in: units, endingAt: index, floor: floor)?.value.kind == .field,
            units[(index + 1)..<(position - 1)].allSatisfy({ classes[Int($0)].contains(.han) })
        {
            return index
        }
        if opening != .unit("“") {
            guard index > floor,
                characters[Int(units[index - 1])].contains(.level) || units[index - 1] == .unit("社")
            else { return nil }
            for inner in (index + 1)..<(position - 1) {
                let unit = units[inner]
                guard unit == .unit("、") || !characters[Int(unit)].isDisjoint(with: [.level, .bracketed])
                else {
                    return nil
                }
            }
        }
        return index
    }

    /// 三中队, 二支队: the number stands for a field.
    func isSquad(_ headStart: Int, in units: [UInt16]) -> Bool {
        characters[Int(units[headStart])].contains(.squad)
            && headStart + 1 < units.count && units[headStart + 1] == .unit("队")
    }

    /// A masked name stands before a level, or directly before 局, 办, 公司.
    func takeMask(
        endingAt position: Int, _ place: HeadPlace, _ edge: inout LeftEdge, in units: [UInt16], floor: Int
    ) {
        guard let start = maskedStart(endingAt: position, in: units, floor: floor) else { return }
        let isDirect = position == place.start
        // X月X日|领导小组: a date.
        if place.head.kind == .open, !isDirect, units[position] == .unit("日") || units[position] == .unit("月")
        {
            edge.start = position + 1
            edge.unknown = 0
            return
        }
        // X站 is where trains stop.
        if isDirect, place.end - place.start == 1, units[place.start] == .unit("站") { return }
        guard
            edge.hasLevel || isDirect || place.head.kind == .open || place.head.kind == .proper
                // xx农机合作社
                || place.head.kind == .actor && place.head.category == .enterprise && edge.hasField
                    && place.start - position <= 4
        else { return }
        if !edge.hasLevel && isDirect && place.head.kind == .type,
            !isMask(start..<position, before: place, in: units)
        {
            return
        }
        edge.masked = true
        edge.start = start
        // 柳xx村: one character is left of the name.
        if isDirect, place.head.kind == .division, start > floor, classes[Int(units[start - 1])] == .han,
            characters[Int(units[start - 1])].isDisjoint(with: [.level, .particle, .separator]),
            word(in: units, endingAt: start, floor: floor) == nil,
            isBoundary(start - 1, in: units, floor: floor)
        {
            edge.start = start - 1
        }
        // 县|××局
        if isDirect, start > floor, characters[Int(units[start - 1])].contains(.level),
            isBoundary(start - 1, in: units, floor: floor)
        {
            edge.start = start - 1
        }
        if !edge.hasLevel { edge.hasField = true } else { edge.hasPlace = true }
        edge.hasProperPlace = true
        // 县××局, 市X中心: the level of what is masked.
        if isDirect, !edge.hasLevel, place.head.kind != .division, start > floor,
            characters[Int(units[start - 1])].contains(.level)
        {
            let isPlaced =
                start - 1 > floor && !classes[Int(units[start - 2])].isDisjoint(with: [.mask, .letter])
            let first =
                isPlaced ? maskedStart(endingAt: start - 1, in: units, floor: floor) ?? start - 1 : start - 1
            guard isPlaced || isBoundary(first, in: units, floor: floor) else { return }
            edge.start = first
            edge.prefixEnd = start
            edge.hasLevel = true
            edge.hasLocalLevel = true
        }
    }

    /// XX部门, ××单位, but not IT部门.
    private func isMask(_ range: Range<Int>, before place: HeadPlace, in units: [UInt16]) -> Bool {
        guard place.end - place.start == 2, units[place.end - 1] != .unit("关") else { return false }
        // x X × ※ ○ *
        return units[range].allSatisfy {
            $0 == 0x78 || $0 == 0x58 || $0 == 0xD7 || $0 == 0x203B || $0 == .unit("○") || $0 == 0x2A
        }
    }

    func maskedStart(endingAt position: Int, in units: [UInt16], floor: Int) -> Int? {
        var index = position
        let bottom = max(floor, position - 6)
        while index > bottom, !classes[Int(units[index - 1])].isDisjoint(with: [.mask, .letter]) {
            index -= 1
        }
        return index < position ? index : nil
    }

    /// Takes in what no lexicon knows, where the head allows it.
    func unknownStart(
        endingAt position: Int, head: Head, edge: inout LeftEdge, in units: [UInt16], floor: Int
    ) -> Int? {
        if edge.hasDeterminer { return nil }
        if edge.hasLevel {
            if edge.hasPlace { return nil }
            return placeStart(endingAt: position, edge: &edge, in: units, floor: floor)
        }
        // 中国资本市场学会, 各级单项体育协会
        let isInstitution =
            head.kind == .suffix && edge.hasField
            && (head.category == .institution || head.category == .mass && head.isFirm)
        guard head.kind == .open || head.kind == .proper || isInstitution else { return nil }
        guard edge.unknown < 14, classes[Int(units[position - 1])].contains(.han) else { return nil }
        edge.unknown += 1
        return position - 1
    }

    /// An unknown place before a level: 2 to 4 characters up to a mark or an edge word.
    func placeStart(
        endingAt position: Int, edge: inout LeftEdge, in units: [UInt16], floor: Int
    ) -> Int? {
        guard let start = unknownPlace(endingAt: position, in: units, floor: floor) else { return nil }
        edge.hasPlace = true
        edge.hasProperPlace = true
        edge.unknown += position - start
        return start
    }

    /// 桐山县 before 白塔镇: the divisions that a place lies in. O(reach)
    func divisionsStart(endingAt position: Int, in units: [UInt16], floor: Int) -> Int {
        var first = position
        for _ in 0..<3 {
            guard let word = word(in: units, endingAt: first, floor: floor), word.value.kind == .division
            else {
                break
            }
            first -= word.length
        }
        return first
    }

    /// Where a place that no lexicon knows begins. 中共 before it belongs to the name of its committee.
    func unknownPlace(endingAt position: Int, in units: [UInt16], floor: Int) -> Int? {
        var index = position
        let bottom = max(floor, position - 4)
        while index > bottom {
            guard classes[Int(units[index - 1])].contains(.han) else { break }
            if let word = words.longestMatch(in: units, endingAt: index, from: floor) {
                // 云州: 州 ends places too.
                // 沙河|铺镇卫生院: a place in a longer name.
                if word.value.kind == .place, word.length == 2, index == position - 1,
                    word.value.category != .collective
                {
                    index -= 2
                    break
                }
                guard word.length == 1, units[index - 1] == .unit("州") else { break }
            }
            index -= 1
        }
        // 渌|州日报社
        let isShort = position - index == 1 && position < units.count && units[position] == .unit("州")
        guard position - index >= 2 || isShort else { return nil }
        if isBoundary(index, in: units, floor: floor) || isToldToOrganize(index, in: units, floor: floor) {
            return index
        }
        let isParty =
            index - floor >= 2 && units[index - 2] == .unit("中") && units[index - 1] == .unit("共")
        return isParty ? index - 2 : nil
    }

    /// 要组织|青溪日报: 组织 is what the subject before is to do.
    private func isToldToOrganize(_ position: Int, in units: [UInt16], floor: Int) -> Bool {
        guard position - 3 >= floor, units[position - 2] == .unit("组"), units[position - 1] == .unit("织")
        else {
            return false
        }
        switch units[position - 3] {
        case .unit("要"), .unit("须"), .unit("应"), .unit("会"), .unit("将"), .unit("并"), .unit("可"), 0x2C:
            return true
        default: return false
        }
    }

    /// Whether nothing before the position can belong to a name that starts there.
    func isBoundary(_ position: Int, in units: [UInt16], floor: Int) -> Bool {
        isMargin(position, in: units, floor: floor)
            || isEdge(words.longestMatch(in: units, endingAt: position, from: floor))
    }

    /// The same where the word that ends at the position is known.
    func isBoundary(
        _ position: Int, before word: PhraseTable<LeftWord>.Match?, in units: [UInt16], floor: Int
    ) -> Bool {
        isMargin(position, in: units, floor: floor) || isEdge(word)
    }

    /// Whether the text or anything that is no Han or letter ends there.
    private func isMargin(_ position: Int, in units: [UInt16], floor: Int) -> Bool {
        guard position > floor else { return true }
        let unit = units[position - 1]
        return !classes[Int(unit)].isDisjoint(with: [.mark, .space, .lineBreak, .digit]) || unit == 0x2E
            // 第四条|市防汛指挥部
            || unit == .unit("条") && position - 1 > floor
                && classes[Int(units[position - 2])].contains(.numeral)
    }

    private func isEdge(_ word: PhraseTable<LeftWord>.Match?) -> Bool {
        switch word?.value.kind {
        case .hard, .soft, .body, .division: true
        default: false
        }
    }

}
