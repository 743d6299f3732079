import JianghuaRecords

/// What stands around a name and makes it none: posts, titles, counts, places entered, honours.
final class UnitContext: Sendable {
    /// Behind a body they make a person of it: true for people of any body, false for posts that only a named body
    /// has.
    private let people: PhraseTable<Bool>
    private let teams = PhraseTable(EdgeWords.teams + EdgeWords.charges)
    private let entered: PhraseTable<Bool>
    let honours: PhraseTable<Bool>
    let compounds = PhraseTable(EdgeWords.compounds)
    let channels = PhraseTable(EdgeWords.channels, backward: true)
    let builders = PhraseTable(EdgeWords.builders, backward: true)
    let works = PhraseTable(EdgeWords.works)
    let reforms = PhraseTable(EdgeWords.reforms)
    let plenums = PhraseTable(EdgeWords.plenums)
    let projects = PhraseTable(EdgeWords.projects)
    let phases = PhraseTable(EdgeWords.phases)
    private let figures = FigureNames()
    private let edges: LeftEdgeFinder
    let classes = CharacterClass.table
    let characters = UnitCharacters.table
    /// What characters before a name tell, and those behind it.
    private let before: CharacterTable<NameSigns>
    private let behind: CharacterTable<NameSigns>

    init(edges: LeftEdgeFinder) {
        // Only the longest word is met: a post that begins like people is one of them.
        let people = PhraseTable(EdgeWords.responsiblePeople)
        var words = PhraseEntries<Bool>(backward: false)
        words.add(EdgeWords.responsiblePeople, true)
        for post in EdgeWords.posts { words.add(post, people.begins(Array(post.utf16))) }
        self.people = PhraseTable(words)
        entered = PhraseTable(EdgeWords.entering, backward: true)
        honours = PhraseTable(EdgeWords.honours)
        self.edges = edges
        let (digits, measures) = (classes.characters(of: .digit), characters.characters(of: .measure))
        before = CharacterTable(
            [(.entered, entered.openings), (.figure, FigureNames.winning.openings)]
                + Self.honouring.map { (.honoured, $0) },
            [
                (.counted, digits + measures + [.unit("、")]), (.meeting, [.unit("届")]),
                (.channel, [.unit("向")]),
                (NameSigns.honoured.union(.figure), [.unit("“")]),
            ])
        behind = CharacterTable(
            [
                (.honour, honours.openings), (.meeting, plenums.openings), (.project, reforms.openings),
                (.project, projects.openings), (.project, works.openings), (.project, phases.openings),
                (.compound, compounds.openings), (.person, self.people.openings),
            ],
            [
                (.honour, [.unit("创")]), (NameSigns.countedBehind.union(.project), digits),
                (.label, [0x3A, .unit("为"), .unit("是"), 0x29]),
                (.meeting, [.unit("第"), .unit("届"), .unit("次")]), (.project, [.unit("等")]),
                (.paper, [.unit("》")]), (.person, [.unit("”"), 0x203B]), (.honoured, [.unit("”")]),
                (.person, NameCharacters.surnames),
                (.meeting, classes.characters(of: [.digit, .numeral, .mask])),
                (.person, classes.characters(of: [.mask, .letter])),
            ])
    }

    /// What stands right before and behind a name. O(1)
    @inline(__always)
    private func signs(around candidate: UnitCandidate, in units: [UInt16]) -> NameSigns {
        var signs: NameSigns = []
        if candidate.start > 0 { signs.formUnion(before[units[candidate.start - 1]]) }
        if candidate.end < units.count { signs.formUnion(behind[units[candidate.end]]) }
        return signs
    }

    /// Whether it is a quantity, a place entered, part of an honour, or the label of a list.
    func refuses(_ candidate: UnitCandidate, in units: [UInt16], range: Range<Int>) -> Bool {
        let (floor, limit) = (range.lowerBound, range.upperBound)
        // 县委办〔2031〕2号
        let code =
            candidate.end < limit && units[candidate.end] == .unit("办") ? candidate.end + 1 : candidate.end
        if code + 1 < limit, units[code] == .unit("〔") || units[code] == 0x5B,
            classes[Int(units[code + 1])].contains(.digit)
        {
            return true
        }
        let signs = signs(around: candidate, in: units)
        let isSet = candidate.kind == .collective
        let isHouse = candidate.headCategory == .enterprise || candidate.headCategory == .institution
        let isOfHouses =
            candidate.headStart == candidate.start + 2 && units[candidate.start + 1] == .unit("家")
        #if !DEBUG
            // All gates below are closed.
            if signs.isEmpty, !isSet, !isHouse, !isOfHouses, candidate.kind != .division,
                candidate.headCategory != .mass
            {
                return false
            }
        #endif
        if Gate.ask(
            signs.contains(.counted) || isOfHouses, "counted",
            { isCounted(candidate, in: units, floor: floor) })
            || Gate.ask(
                signs.contains(.entered), "entered", { isEntered(candidate, in: units, floor: floor) })
        {
            return true
        }
        if candidate.kind == .division,
            Gate.ask(signs.contains(.honour), "honour", { isHonour(candidate, in: units, range) })
                || isStretch(candidate, in: units, range) || isDocumentName(candidate, in: units, range)
        {
            return true
        }
        if Gate.ask(
            signs.contains(.countedBehind), "counted behind",
            { isCountedBehind(candidate, in: units, limit: limit) })
            || Gate.ask(signs.contains(.label), "label", { isLabel(candidate, in: units, limit: limit) })
            || Gate.ask(
                signs.contains(.meeting), "meeting", { isMeeting(candidate, in: units, limit: limit) })
            || Gate.ask(
                signs.contains(.project) || isSet || isHouse, "project",
                { isProject(candidate, in: units, limit: limit) })
            || Gate.ask(
                signs.contains(.compound), "compound", { isCompound(candidate, in: units, limit: limit) })
            || Gate.ask(
                signs.contains(.channel) || isSet, "channel",
                { isChannel(candidate, in: units, floor: floor) })
            || Gate.ask(signs.contains(.paper), "paper", { isPaperOfMany(candidate, in: units, range) })
        {
            return true
        }
        if isSet, isRegion(candidate, in: units, floor: floor) { return true }
        if isSet, !candidate.hasDeterminer, isBetween(candidate.end, in: units, limit: limit) { return true }
        if candidate.headCategory == .mass, candidate.kind == .complete,
            candidate.start == candidate.headStart, !candidate.hasBody,
            isAmongWorks(candidate.end, in: units, limit: limit)
        {
            return true
        }
        return Gate.ask(
            signs.contains(.honoured) || isSet, "honoured", { isHonoured(candidate, in: units, floor: floor) }
        )
            || Gate.ask(
                signs.contains(.figure), "figure", { figures.isFigure(candidate, in: units, range: range) })
    }

    /// 跻身国家循环经济试点地区: an honour. 在试点地区: a place.
    private func isRegion(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        let start = candidate.headStart
        guard candidate.kind == .collective, !candidate.hasDeterminer, candidate.end - start == 4,
            start > floor,
            units[candidate.end - 1] == .unit("区"), units[candidate.end - 2] == .unit("地"),
            units[start] != .unit("各"), units[start] != .unit("有"), units[start] != .unit("相")
        else { return false }
        return candidate.start < start || units[start - 1] == .unit("在")
            || !edges.isBoundary(start, in: units, floor: floor)  // 在
    }

    /// 通过新媒体, 打造新型主流媒体: a channel, or what is made.
    private func isChannel(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        // 面向中央企业: whom it is for.
        if candidate.kind == .actor, candidate.generic, candidate.start > floor + 1,
            units[candidate.start - 1] == .unit("向"), units[candidate.start - 2] == .unit("面")
        {
            return true
        }
        guard candidate.kind == .collective, !candidate.hasDeterminer, units[candidate.end - 1] == .unit("体"),
            units[candidate.end - 2] == .unit("媒")  // 媒体
        else { return false }
        return channels.longestMatch(in: units, endingAt: candidate.start, from: floor) != nil
            || isBuilt(candidate.start, in: units, floor: floor)
            || isBuiltBefore(candidate.start, in: units, floor: floor)
    }

    /// 打造一批科创社区: what is built or made is no division.
    func isBuilt(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        builders.longestMatch(in: units, endingAt: start, from: floor) != nil
    }

    @inline(__always)
    func isPerson(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        candidate.end < limit
            && Gate.ask(
                behind[units[candidate.end]].contains(.person), "person",
                { hasPerson(candidate, in: units, limit: limit) })
    }

    private func hasPerson(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        var end = candidate.end
        // “两院”院士
        if end < limit, units[end] == .unit("”") { end += 1 }
        // 县委※※书记: a masked person.
        var steps = 0
        while end < limit, steps < 3,
            !classes[Int(units[end])].isDisjoint(with: [.mask, .letter]) || units[end] == 0x203B
        {
            end += 1
            steps += 1
        }
        guard let word = people.longestMatch(in: units, at: end, limit: limit) else {
            return isSurnamed(candidate, in: units, limit: limit)
        }
        if teams.longestMatch(in: units, at: end, limit: limit) != nil { return false }
        if word.value { return true }
        // 各部门党员干部 leaves 各部门 standing; 全体人大代表 are people.
        return !candidate.generic || !candidate.hasDeterminer || candidate.kind == .complete
    }

    /// 县委|黄书记, 市教育局|周局长: a person by surname and post. O(1)
    private func isSurnamed(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        let end = candidate.end
        guard end + 2 < limit, !candidate.generic,
            let post = people.longestMatch(in: units, at: end + 1, limit: limit)
        else { return false }
        guard NameCharacters.surnames.contains(units[end]) else { return false }
        switch units[end + post.length] {
        case .unit("长"), .unit("记"), .unit("任"), .unit("席"): return true
        default: return false
        }
    }

    /// Whether 负责人, 主要负责同志 stand at a position.
    func isOfCharge(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        guard let word = people.longestMatch(in: units, at: position, limit: limit), word.value else {
            return false
        }
        return units[position..<position + word.length].contains(.unit("负"))
    }

    /// 进社区, 走进学校: places.
    func isEntered(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        guard !candidate.hasDeterminer else { return false }
        switch candidate.kind {
        case .actor, .type, .division, .classBody: break
        default: return false
        }
        guard let match = entered.longestMatch(in: units, endingAt: candidate.start, from: floor) else {
            return false
        }
        // 把会场搬到枣林镇, 下沉到青石镇卫生院: where something goes that has a name.
        if !candidate.generic, candidate.kind == .division || candidate.headCategory == .institution,
            match.length == 1, units[candidate.start - 1] == .unit("到"),
            candidate.start - 2 >= floor, classes[Int(units[candidate.start - 2])] == .han
        {
            return false
        }
        // 推进 is no 进.
        guard let word = edges.word(in: units, endingAt: candidate.start, floor: floor) else { return true }
        return word.length <= match.length
    }

    /// Whether an unknown division may end here: at a mark or before what a subject is followed by.
    func standsAlone(_ end: Int, in units: [UInt16]) -> Bool {
        guard end < units.count else { return true }
        let unit = units[end]
        return !classes[Int(unit)].isDisjoint(with: [.mark, .space, .lineBreak])
            || characters[Int(unit)].contains(.follower)
    }

    /// 三个专项工作组, 127家部门单位: a quantity.
    private func isCounted(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        let start = candidate.start
        // 两家公司
        if candidate.headStart == start + 2, candidate.kind == .proper || candidate.kind == .actor,
            units[start + 1] == .unit("家"),
            units[start] == .unit("两") || classes[Int(units[start])].contains(.numeral)
        {
            return true
        }
        guard start - 1 > floor else { return false }
        let last = units[start - 1]
        let numbers: CharacterClass = [.digit, .numeral, .mask]
        // 20个机关、|企事业单位
        if candidate.kind == .collective, !candidate.hasDeterminer, last == .unit("、") {
            var index = start - 1
            let bottom = max(floor, start - 6)
            while index > bottom, classes[Int(units[index - 1])].contains(.han),
                !characters[Int(units[index - 1])].contains(.measure)
            {
                index -= 1
            }
            if index - 1 > bottom, index < start - 1, characters[Int(units[index - 1])].contains(.measure),
                classes[Int(units[index - 2])].contains(.digit)
            {
                return true
            }
        }
        if characters[Int(last)].contains(.measure) {
            // 引导一批企业设立门店: an article.
            if candidate.needsActing, last == .unit("批"), units[start - 2] == .unit("一"),
                start - 2 == floor || classes[Int(units[start - 3])].isDisjoint(with: numbers)
            {
                return false
            }
            return !classes[Int(units[start - 2])].isDisjoint(with: numbers)
                || characters[Int(units[start - 2])].contains(.vague)
        }
        return classes[Int(last)].contains(.digit)
    }

    /// 新增服务中心20个: kinds with a number behind.
    private func isCountedBehind(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        switch candidate.kind {
        case .suffix, .proper, .classBody, .actor: break
        default: return false
        }
        var index = candidate.end
        let top = min(limit, index + 6)
        while index < top, classes[Int(units[index])].contains(.digit) { index += 1 }
        return index > candidate.end && index < top && characters[Int(units[index])].contains(.measure)
    }

    /// 责任单位: as the label of a list names nobody.
    private func isLabel(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        guard candidate.end < limit, !candidate.hasDeterminer,
            candidate.kind == .collective
                || candidate.kind == .actor && candidate.generic && candidate.headCategory == .collective
                || candidate.kind == .type && candidate.generic
        else { return false }
        switch units[candidate.end] {
        case 0x3A: return true
        // 牵头部门为市交通局
        case .unit("为"), .unit("是"): return isRoleNoun(candidate, in: units)
        // 市交通局(牵头单位)
        case 0x29: return candidate.start > 0 && units[candidate.start - 1] == 0x28
        default: return false
        }
    }

    /// 牵头, 配合, 参与, 责任, 协办 before 部门 or 单位.
    private func isRoleNoun(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.end - candidate.start == 4 else { return false }
        switch (units[candidate.start], units[candidate.start + 1]) {
        case (.unit("牵"), .unit("头")), (.unit("配"), .unit("合")), (.unit("参"), .unit("与")),
            (.unit("责"), .unit("任")), (.unit("协"), .unit("办")):
            return true
        default: return false
        }
    }

    /// 办公室 by itself stands for one named before: 办公室设在…, 下设办公室.
    func isOffice(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        let (start, end) = (candidate.start, candidate.end)
        guard start == candidate.headStart, end - start == 3, units[start] == .unit("办"),
            units[start + 2] == .unit("室"),
            start > floor, end < units.count
        else { return false }
        let before = units[start - 1]
        if before == .unit("设") || before == .unit("立") {
            return classes[Int(units[end])].contains(.mark)
                || characters[Int(units[end])].contains(.connector)
        }
        return classes[Int(before)].contains(.mark) && before != .unit("、")
            && characters[Int(units[end])].contains(.officeVerb)
    }

    /// An alias or a list of levels in brackets behind a name belongs to it: 创建办(美丽办), 各县(市、区).
    /// 各乡镇(处), 有关部门(单位): what stands beside many of a kind.
    func aliasEnd(after end: Int, ofMany: Bool, in units: [UInt16], limit: Int) -> Int {
        guard end < limit, units[end] == 0x28 || units[end] == .unit("〔") else { return end }
        let closing: UInt16 = units[end] == 0x28 ? 0x29 : .unit("〕")
        let top = min(limit, end + 14)
        // (设在县应急局), (办事处)
        switch units[min(limit - 1, end + 1)] {
        case .unit("设"), .unit("挂"), .unit("由"), .unit("含"): return end
        case .unit("办") where end + 4 < limit && units[end + 3] == .unit("处") && units[end + 4] == closing:
            return end + 5
        default: break
        }
        var index = end + 1
        var isLatin = true
        while index < top, units[index] != closing {
            let unit = units[index]
            let classes = classes[Int(unit)]
            if !classes.contains(.letter) { isLatin = false }
            if classes.contains(.mark), unit != .unit("、") { return end }
            if !classes.contains(.mark), classes.isDisjoint(with: [.han, .letter, .mask]) { return end }
            index += 1
        }
        guard index < top, index > end + 1, units[index] == closing else { return end }
        if isLatin { return units[end + 1] < 0x61 ? index + 1 : end }
        if ofMany, index - end <= 6, NameCharacters.beside.contains(units[index - 1]) { return index + 1 }
        return characters[Int(units[index - 1])].contains(.aliasEnd) ? index + 1 : end
    }

}
