/// Whether a bare type noun acts: as subject, or as the one who is to do the verb after 支持, 鼓励, 引导.
final class ActingTest: Sendable {
    let actions: PhraseTable<Bool>
    private let movers: PhraseTable<Bool>
    let duties = PhraseTable(EdgeWords.duties)
    let parties = PhraseTable(EdgeWords.parties, backward: true)
    private let times = PhraseTable(ActingWords.times)
    let places = PhraseTable(ActingWords.places + ActingWords.subjects)
    let subjects = PhraseTable(ActingWords.townSubjects)
    let since = PhraseTable(ActingWords.since, backward: true)
    private let treatments = PhraseTable(ActingWords.treatments)
    private let partners = PhraseTable(ActingWords.partners, backward: true)
    private let bans = PhraseTable(ActingWords.bans, backward: true)
    private let zeals = PhraseTable(ActingWords.zeals)
    private let raisers = PhraseTable(ActingWords.raisers)
    private let services = PhraseTable(ActingWords.services)
    private let systems = PhraseTable(ActingWords.systems.map { ($0, true) }, backward: true)
    private let founders = PhraseTable(ActingWords.founders.map { ($0, true) }, backward: true)
    let tails = ListTails()
    private let quotas = PhraseTable(RoleWords.quotas)
    let judging = PhraseTable(
        ActingWords.judging.map { ($0, true) } + ActingWords.judgingManners.map { ($0, false) })
    private let leaders = PhraseTable(ActingWords.leaders, backward: true)
    let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    private let moved: MovedTest
    /// What the words of what somebody does begin with, and what may stand before them.
    private let deeds: CharacterTable<Deed>

    private struct Deed: OptionSet, Sendable {
        let rawValue: UInt8
        static let word = Deed(rawValue: 1)
        static let lead = Deed(rawValue: 2)
    }

    init(moved: MovedTest) {
        self.moved = moved
        actions = PhraseTable(EdgeWords.actions)
        movers = PhraseTable(
            EdgeWords.movers.map { ($0, true) } + EdgeWords.noMovers.map { ($0, false) }, backward: true)
        deeds = CharacterTable(
            ([actions.openings, quotas.openings] + moved.openings).map { (.word, $0) } + [
                (.lead, times.openings)
            ],
            [
                (.word, characters.characters(of: .doing)), (.lead, characters.characters(of: .separator)),
                (.lead, classes.characters(of: [.digit, .numeral])),
                (.lead, Array(",等或于在年月日底初中旬上下之以天周本也都均就又是".utf16)),
            ])
    }

    private func isModal(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        switch units[position] {
        case .unit("要"), .unit("可"): return true
        case .unit("应"): return position + 1 < limit && units[position + 1] == .unit("当")
        default: return false
        }
    }

    /// O(1): looks at a few words on either side.
    /// - Parameter isJoined: a body stands before it in its list.
    func acts(_ range: Range<Int>, isJoined: Bool, in units: [UInt16], floor: Int, limit: Int) -> Bool {
        let end = range.upperBound
        let start = range.lowerBound
        // A quoted honour before the kind: 国家级“小巨人”企业.
        if start > floor, units[start - 1] == .unit("”") { return false }
        // 党和政府, 电视台等媒体: no subject of its own.
        if start > floor + 1,
            units[start - 1] == .unit("等") || units[start - 2] == .unit("党") && units[start - 1] == .unit("和")
        {
            return false
        }
        // 在学校完成学业: a place; 在政府领导下 is none.
        if start > floor, units[start - 1] == .unit("在") {
            switch units[end - 1] {
            case .unit("校"), .unit("院"), .unit("业"), .unit("园"), .unit("馆"): return false
            default: break
            }
        }
        if isCapacity(start, end, in: units, floor: floor, limit: limit) { return true }
        if isJudged(start, end, in: units, floor: floor, limit: limit) { return false }
        // 会同属地街道、物业服务中心: who joins in.
        if start > floor, partners.longestMatch(in: units, endingAt: start, from: floor) != nil {
            return true
        }
        // 严禁平台企业滥用
        if bans.longestMatch(in: units, endingAt: start, from: floor) != nil { return true }
        let isAgent = start > floor && units[start - 1] == .unit("由")
        guard end < limit else { return false }
        return Gate.ask(isAgent || !deeds[units[end]].isEmpty, "what follows a kind") {
            doesWhatFollows(start..<end, isAgent, isJoined: isJoined, in: units, floor: floor, limit: limit)
        }
    }

    private func doesWhatFollows(
        _ range: Range<Int>, _ isAgent: Bool, isJoined: Bool, in units: [UInt16], floor: Int, limit: Int
    ) -> Bool {
        let start = range.lowerBound
        var predicate = moved.predicate(from: range.upperBound, in: units, limit: limit)
        guard predicate < limit else { return false }
        // 环卫公司这几天把
        if classes.isMargin(start, in: units, floor: floor),
            let time = times.longestMatch(in: units, at: predicate, limit: limit)
        {
            predicate = min(limit - 1, predicate + time.length)
        }
        // 其余乡镇于月底前完成, 其他部门6月底前接入
        if classes.isMargin(start, in: units, floor: floor),
            let next = deadlineEnd(predicate, in: units, limit: limit)
        {
            predicate = next
        }
        if let copula = copulaEnd(predicate, in: units, limit: limit) {
            return bearsCharge(copula, in: units, limit: limit)
        }
        // 各企业和其他单位,可参照执行
        let isTold =
            units[predicate] == 0x2C && predicate + 1 < limit
            && isModal(predicate + 1, in: units, limit: limit)
        // 每个乡镇至少打造1个
        if quotas.longestMatch(in: units, at: predicate, limit: limit) != nil,
            classes.isMargin(start, in: units, floor: floor), start <= floor || units[start - 1] != .unit("、")
        {
            return true
        }
        // 对信用良好的|企业给予奖励: for whose good it is done.
        if start > floor, units[start - 1] == .unit("的"),
            treatments.longestMatch(in: units, at: predicate, limit: limit) != nil,
            isTreated(start - 1, in: units, floor: floor)
        {
            return false
        }
        if isTold { predicate += 1 }
        // Where nothing that is done follows, nobody acts but the agent behind 由.
        return Gate.ask(deeds[units[predicate]].contains(.word) || isAgent, "deed of a kind") {
            does(start, predicate, isJoined: isJoined, in: units, floor: floor, limit: limit)
                && !isInName(start, predicate, in: units, floor: floor, limit: limit)
                && !isServed(start, predicate, in: units, floor: floor, limit: limit)
        }
    }

    /// Whether the words from a position on are what somebody does who begins at `start`.
    private func does(
        _ start: Int, _ predicate: Int, isJoined: Bool, in units: [UInt16], floor: Int, limit: Int
    ) -> Bool {
        let first = moved.qualified(start, in: units, floor: floor)
        if moved.isDrawn(first, to: predicate, in: units, floor: floor, limit: limit) { return true }
        if isDescribed(start, predicate, in: units, floor: floor, limit: limit) { return true }
        let isMoved = moved.isMoved(qualified: first, in: units, floor: floor)
        if isMoved, moved.isDeed(predicate, in: units, limit: limit) { return true }
        // 鼓励龙头企业带,支持合作社干
        if isMoved, predicate + 1 < limit,
            !classes[Int(units[predicate + 1])].isDisjoint(with: [.mark, .lineBreak]),
            characters[Int(units[predicate])].contains(.doing)
        {
            return true
        }
        // 政府重点支持
        let isMargin = classes.isMargin(start, in: units, floor: floor)
        if isMargin, start <= floor || units[start - 1] != .unit("、"),
            let next = moved.mannerEnd(predicate, in: units, limit: limit),
            actions.longestMatch(in: units, at: next, limit: limit).map({ $0.length > 1 }) == true
                || moved.isVerb(next, in: units, limit: limit)
        {
            return true
        }
        // 政府采取贴息等办法
        if isMargin, start <= floor || units[start - 1] != .unit("、"),
            moved.takesObject(predicate, in: units, limit: limit)
        {
            return true
        }
        // 由乡镇、派出所包保: who is named as the agent.
        if start > floor, units[start - 1] == .unit("由"), !isMargin,
            movers.longestMatch(in: units, endingAt: start, from: floor)?.value == true,
            classes[Int(units[predicate])].isDisjoint(with: [.mark, .lineBreak])
                || units[predicate] == .unit("“"),
            !turns(predicate, in: units, limit: limit)
        {
            return true
        }
        guard let action = actions.longestMatch(in: units, at: predicate, limit: limit),
            !moved.isThing(predicate, in: units, limit: limit)
        else { return false }
        let next = predicate + action.length
        // 推动绿色企业创建, but 推动企业参与
        if isMoved, moved.isNoun(predicate..<next, in: units, limit: limit) { return false }
        if isCount(next, in: units, limit: limit) { return false }
        if action.length > 1, next < limit {
            // 公办学校达到16所: they are counted.
            if classes[Int(units[next])].contains(.digit) { return false }
            // 赛事转播、媒体报道、互动: nouns.
            if !isMoved, !isJoined, start > floor, units[start - 1] == .unit("、"),
                units[next - 1] != .unit("点"), units[next - 1] != .unit("块"),
                leaders.longestMatch(in: units, endingAt: start - 1, from: floor) == nil,
                !classes[Int(units[next])].isDisjoint(with: [.mark, .lineBreak])
            {
                return false
            }
        }
        guard start > floor else { return true }
        if isMoved || isJoined || isMargin { return true }
        return movers.longestMatch(in: units, endingAt: start, from: floor)?.value == true
    }

    /// Behind 于月底前, 6月底前, 年内. O(1)
    private func deadlineEnd(_ position: Int, in units: [UInt16], limit: Int) -> Int? {
        var index = position
        if index < limit, units[index] == .unit("于") || units[index] == .unit("在") { index += 1 }
        let start = index
        let top = min(limit - 1, index + 10)
        while index < top {
            switch units[index] {
            case .unit("前"), .unit("内"): return index > start ? index + 1 : nil
            case .unit("年"), .unit("月"), .unit("日"), .unit("底"), .unit("初"), .unit("中"), .unit("旬"),
                .unit("上"),
                .unit("下"), .unit("之"), .unit("以"), .unit("天"), .unit("周"), .unit("本"):
                index += 1
            default:
                guard !classes[Int(units[index])].isDisjoint(with: [.digit, .numeral]) else { return nil }
                index += 1
            }
        }
        return nil
    }

    /// Behind 是, 也是, 就是: what follows says what somebody is, which is nothing he does.
    private func copulaEnd(_ position: Int, in units: [UInt16], limit: Int) -> Int? {
        var index = position
        switch units[index] {
        case .unit("也"), .unit("都"), .unit("均"), .unit("就"), .unit("又"): index += 1
        default: break
        }
        guard index + 1 < limit, units[index] == .unit("是"), units[index + 1] != .unit("否") else {
            return nil
        }
        return index + 1
    }

    /// 企业是第一责任人, 乡镇是本地区的责任主体: that is their duty.
    private func bearsCharge(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        let top = min(limit - 2, position + 14)
        var index = position
        while index < top, classes[Int(units[index])].isDisjoint(with: [.mark, .lineBreak]) {
            if units[index] == .unit("责"), units[index + 1] == .unit("任") {
                return units[index + 2] == .unit("人") || units[index + 2] == .unit("主")
            }
            index += 1
        }
        return false
    }

    /// 由政府包办向多方共治转变: from what to what. O(1)
    private func turns(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        let top = max(position, min(limit, position + 24))
        return units[position..<top].lazy.prefix { !UnitCharacters.endsClause($0) }
            .contains(where: ActingWords.turning.contains)
    }

    /// Whether 对 opens the clause before a position. O(1)
    private func isTreated(_ end: Int, in units: [UInt16], floor: Int) -> Bool {
        var index = end
        let bottom = max(floor, end - 20)
        while index > bottom {
            let unit = units[index - 1]
            if UnitCharacters.endsClause(unit) || unit == .unit("、")
                || classes[Int(unit)].contains(.lineBreak)
            {
                return false
            }
            index -= 1
            // 对, 给, but not 对接, 针对 (which is one too), 面对
            guard unit == .unit("对") || unit == .unit("给") else { continue }
            return index <= floor
                || movers.longestMatch(in: units, endingAt: index + 1, from: floor)?.value != false
        }
        return false
    }

    /// Whether what it does is what something else is called after: 建立医疗机构协同监测机制, 企业参与的积极性. O(1)
    private func isInName(
        _ start: Int, _ predicate: Int, in units: [UInt16], floor: Int, limit: Int
    ) -> Bool {
        var end = predicate
        let top = min(limit, predicate + 30)
        while end < top, classes[Int(units[end])].isDisjoint(with: [.mark, .lineBreak, .space]) {
            // 的积极性 in the middle of the clause too
            if units[end] == .unit("的"), zeals.longestMatch(in: units, at: end + 1, limit: limit) != nil {
                return raisers.firstPosition(in: units, within: predicate..<end) == nil
            }
            // 企业共同参与的机制: it acts in a clause of its own.
            if units[end] == .unit("的") { return false }
            end += 1
        }
        guard end < limit, end > predicate + 2,
            systems.longestMatch(in: units, endingAt: end, from: predicate) != nil
        else { return false }
        // An earlier verb of the clause makes the object of it.
        var index = start
        let bottom = max(floor, start - 30)
        while index > bottom, classes[Int(units[index - 1])].isDisjoint(with: [.lineBreak]) {
            if UnitCharacters.endsClause(units[index - 1]) { return false }
            if founders.longestMatch(in: units, endingAt: index, from: floor) != nil { return true }
            index -= 1
        }
        return false
    }

    /// 为企业提升能力提供支撑: for whose good it is. O(1)
    private func isServed(_ start: Int, _ predicate: Int, in units: [UInt16], floor: Int, limit: Int) -> Bool
    {
        var index = start
        let bottom = max(floor, start - 24)
        while index > bottom {
            let unit = units[index - 1]
            if UnitCharacters.endsClause(unit) || classes[Int(unit)].contains(.lineBreak) { return false }
            index -= 1
            guard unit == .unit("为") else { continue }
            // 作为, 以企业为主体
            if index > floor {
                switch units[index - 1] {
                case .unit("作"), .unit("成"), .unit("因"), .unit("行"), .unit("认"), .unit("称"), .unit("视"),
                    .unit("变"), .unit("转"), .unit("最"):
                    return false
                default: break
                }
            }
            break
        }
        guard index >= bottom, index < start, units[index] == .unit("为") else { return false }
        let services = services
        let top = min(limit, predicate + 30)
        var end = predicate
        while end < top, !UnitCharacters.endsClause(units[end]) {
            if services.longestMatch(in: units, at: end, limit: limit) != nil { return end > predicate }
            end += 1
        }
        return false
    }

    /// 健全学校自主评聘教师的办法: what they do describes what is set up. O(1)
    private func isDescribed(
        _ start: Int, _ predicate: Int, in units: [UInt16], floor: Int, limit: Int
    ) -> Bool {
        guard founders.longestMatch(in: units, endingAt: start, from: floor) != nil,
            moved.isDeed(predicate, in: units, limit: limit)
                || actions.longestMatch(in: units, at: predicate, limit: limit).map({ $0.length > 1 }) == true
        else { return false }
        var end = predicate
        let top = min(limit - 3, predicate + 24)
        while end < top, classes[Int(units[end])].contains(.han) {
            if units[end] == .unit("的") {
                return end > predicate + 3
                    && systems.longestMatch(in: units, endingAt: end + 3, from: end + 1)?.length == 2
            }
            end += 1
        }
        return false
    }
}
