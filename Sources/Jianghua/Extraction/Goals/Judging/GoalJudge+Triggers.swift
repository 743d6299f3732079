/// What a trigger takes: 争取 a clause, 完成 a time or a figure.
extension GoalJudge {
    /// 冲刺全国文明城市提名, 一举夺牌; not 夺取全面胜利
    func winsTitle(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        // 夺牌, 创建成
        if units[trigger.upperBound - 1] == .unit("牌") || units[trigger.lowerBound] == .unit("创") {
            return true
        }
        let rest = trigger.upperBound..<clause.upperBound
        return !GoalWords.results.kinds(in: units, within: rest, until: .title)
            .isDisjoint(with: [.title, .honor, .style])
            || GoalSurroundings.trophies.longestMatch(
                in: units, endingAt: rest.upperBound, from: rest.lowerBound) != nil
    }

    /// Whether 不让 says of whom: 不让一名学生失学; not 不让须眉. `nil` for what does not let.
    func lets(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool? {
        let last = units[trigger.upperBound - 1]
        guard last == .unit("让") || last == .unit("使"), trigger.upperBound < clause.upperBound else {
            return last == .unit("让") || last == .unit("使") ? false : nil
        }
        // 决|不能让, 绝|不能让
        if trigger.count == 3 {
            guard trigger.lowerBound > clause.lowerBound,
                [.unit("决"), .unit("绝"), .unit("坚")].contains(units[trigger.lowerBound - 1])
            else { return false }
        }
        // 一 任何 每 半
        return [.unit("一"), .unit("任"), .unit("每"), .unit("半"), .unit("哪")].contains(
            units[trigger.upperBound])
            && (units[trigger.upperBound] != .unit("任")
                || trigger.upperBound + 1 < clause.upperBound
                    && units[trigger.upperBound + 1] != .unit("务"))
    }

    /// 支持…进入园区, 鼓励…进入市场: somebody is helped to get there, no result.
    func isHelped(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        units[trigger.lowerBound] == .unit("进")
            && GoalSurroundings.helps.firstPosition(
                in: units, within: clause.lowerBound..<trigger.lowerBound) != nil
    }

    func acceptsGuarantee(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        guard clause.upperBound - trigger.upperBound >= 3 else { return false }
        return GoalLexicon.nounBefore.longestMatch(
            in: units, endingAt: trigger.lowerBound, from: clause.lowerBound) == nil
    }

    /// 争取 with a clause, not with a thing.
    func acceptsSeek(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        let rest = trigger.upperBound..<clause.upperBound
        if contains(GoalLexicon.seekVerbs, in: rest) || hasTime(rest) { return true }
        // 争取满意率超过95%; not 争取资金五千万元
        return measures.figures.first(in: rest).map {
            // 争取上级资金3亿元以上
            drafts.figures[$0].comparator == .ge && drafts.figures[$0].kind == .quantity
                || spans.isMeasured($0, from: rest.lowerBound)
        } ?? false
    }

    func acceptsExert(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        if GoalLexicon.nounBefore.longestMatch(
            in: units, endingAt: trigger.lowerBound, from: clause.lowerBound) != nil
        {
            return false
        }
        let isUtmost =
            GoalLexicon.utmost.longestMatch(
                in: units, endingAt: trigger.lowerBound, from: clause.lowerBound) != nil
        if isUtmost {
            return GoalLexicon.reductions.longestMatch(
                in: units, at: trigger.upperBound, limit: clause.upperBound) != nil
        }
        return GoalLexicon.notExerted.longestMatch(
            in: units, at: trigger.upperBound, limit: clause.upperBound) == nil
    }

    func acceptsFinish(_ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int) -> Bool {
        let evidence = evidence(trigger, clause: index)
        guard evidence != .past else { return false }
        let before = clause.lowerBound..<trigger.lowerBound
        // …,必须完成: what it is stands elsewhere.
        if trigger.upperBound == clause.upperBound, holdsOnlyModals(before), !follows(time: index) {
            return false
        }
        if contains(GoalLexicon.musts, in: before) { return true }
        if hasTime(clause) { return true }
        if index > 0, clauses[index - 1].closer == .comma, hasOnlyTime(clauses[index - 1].range) {
            return true
        }
        guard evidence == .plan else { return false }
        // 抓紧完成雨污分流: soon, as good as a limit
        if trigger.upperBound < clause.upperBound,
            GoalSurroundings.urgent.longestMatch(
                in: units, endingAt: trigger.lowerBound, from: clause.lowerBound) != nil
        {
            return true
        }
        // 完成改造12个, 帮助1200户完成改造
        return isPlanned(trigger.lowerBound)
            && (hasFigure(trigger.upperBound..<clause.upperBound) || hasFigure(before))
    }

    /// 必须, 务必按期: nothing that could be done.
    private func holdsOnlyModals(_ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound {
            guard
                let match = GoalVerbs.modalsBackward.longestMatch(
                    in: units, endingAt: end, from: range.lowerBound)
                    ?? GoalLexicon.adverbs.longestMatch(in: units, endingAt: end, from: range.lowerBound)
                    ?? GoalSurroundings.resolved.longestMatch(
                        in: units, endingAt: end, from: range.lowerBound)
            else { return false }
            end -= match.length
        }
        return range.count > 1
    }

    private func follows(time index: Int) -> Bool {
        index > 0 && clauses[index - 1].closer == .comma && hasOnlyTime(clauses[index - 1].range)
    }
}
