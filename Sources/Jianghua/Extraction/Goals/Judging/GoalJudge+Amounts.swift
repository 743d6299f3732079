/// What a verb and a figure say together.
extension GoalJudge {
    /// What the verb and the figure say together.
    func acceptsAmount(_ figure: Int, _ verb: Range<Int>, clause index: Int, follows: Bool = false) -> Bool {
        let clause = clauses[index].range
        let range = drafts.figures[figure].range
        let units = scan.units
        // 提高了近一倍, 翻了一番: the past
        if verb.upperBound < range.upperBound, units[verb.upperBound] == .unit("了") { return false }
        // 只入库5家, 才完成一半: how little it is so far
        if verb.lowerBound > clause.lowerBound, verb.upperBound <= range.lowerBound,
            [.unit("只"), .unit("才"), .unit("仅")].contains(units[verb.lowerBound - 1]),
            verb.lowerBound - 1 == clause.lowerBound
                || ![.unit("人"), .unit("不"), .unit("英"), .unit("刚")].contains(units[verb.lowerBound - 2])
        {
            return false
        }
        // 做到覆盖率100%; 做到四个到位 is a way of working.
        if drafts.figures[figure].kind == .quantity, verb.count == 2, units[verb.lowerBound] == .unit("做") {
            return false
        }
        // 改造带监控平均4.5万元: what one costs
        if drafts.figures[figure].isConverted, units[range.upperBound - 1] == .unit("元"),
            GoalVerbs.kindsOfWork.longestMatch(in: units, at: verb.lowerBound, limit: verb.upperBound) != nil,
            GoalSurroundings.costs.firstPosition(in: units, within: verb.upperBound..<range.lowerBound) != nil
        {
            return false
        }
        // 对常驻边远的再上浮50%: which ones, and what they get
        if units[head(of: clause)] == .unit("对"), isBehindCase(verb.lowerBound, clause) { return false }
        // 发展三大产业, 成立4个工作组: work with things that are counted, where no amount is asked for
        if range.upperBound < clause.upperBound, drafts.figures[figure].comparator == .eq,
            spans.provisions.longestMatch(in: units, at: verb.lowerBound, limit: verb.upperBound)?.value
                == .vague,
            // 今年将实施60项实事
            !(hasTime(clause.lowerBound..<verb.lowerBound)
                && GoalVerbs.modals.firstPosition(in: units, within: clause.lowerBound..<verb.lowerBound)
                    != nil)
        {
            return false
        }
        // 20条措施
        if drafts.figures[figure].kind == .quantity,
            GoalSurroundings.items.longestMatch(in: units, at: range.upperBound, limit: clause.upperBound)
                != nil
        {
            return false
        }
        // 超过200万的县有7个, 校园周边200米范围内的食品: an attribute
        if let attribute = attributeEnd(behind: range.upperBound, in: clause),
            attribute > range.upperBound || countsPeople(range, clause)
                || !spans.isFounded(figure, from: clause.lowerBound)
        {
            return false
        }
        // 亿元以上项目, 60岁以上老人: which ones; a later figure may say how many.
        if !follows || measures.figures.first(in: range.upperBound..<clause.upperBound) != nil,
            spans.isClass(figure, limit: clause.upperBound)
        {
            return false
        }
        let isNorm = verb.lowerBound >= range.lowerBound
        // 不合格率不得超过千分之五 is reached, 罚款不得超过一万元 is a rule.
        if isNorm, drafts.figures[figure].kind == .quantity,
            GoalVerbs.ceilings.longestMatch(in: units, at: verb.lowerBound, limit: verb.upperBound) != nil
        {
            return false
        }
        // 比去年增加六成: a comparison of what was said before
        if GoalSurroundings.comparisons.longestMatch(
            in: units, at: head(of: clause), limit: verb.lowerBound) != nil
        {
            return false
        }
        // 每周抽查不少于4个村: how often and how much to work
        if !follows, index > 0, clauses[index - 1].closer == .comma, verb.lowerBound == clause.lowerBound,
            GoalSurroundings.comparisons.longestMatch(
                in: units, at: clauses[index - 1].range.lowerBound, limit: clauses[index - 1].range.upperBound
            )
                != nil
        {
            return false
        }
        let isWork =
            isNorm
            || spans.provisions.longestMatch(
                in: units, at: verb.lowerBound, limit: verb.upperBound) != nil
        // 每次不少于3名: a standard for each case; 每万人不低于8件 is a rate to reach.
        let head = head(of: clause)
        let isYearly = isYearlyAmount(figure, clause)
        if isNorm, units[head] == .unit("每"), head + 1 < clause.upperBound, !isYearly,
            !CharacterClass.table[Int(units[head + 1])].contains(.numeral)
        {
            return false
        }
        return !(isWork && hasFrequency(clause.lowerBound..<range.lowerBound) && !isYearly)
    }

    /// …的|再
    private func isBehindCase(_ verb: Int, _ clause: Range<Int>) -> Bool {
        var end = verb
        while end > clause.lowerBound,
            [.unit("再"), .unit("另"), .unit("还"), .unit("可")].contains(units[end - 1])
        {
            end -= 1
        }
        return end > clause.lowerBound && units[end - 1] == .unit("的")
    }

    /// 年内执法检查不少于3次: so many times by then
    func isBoundRound(_ figure: Int, _ clause: Range<Int>) -> Bool {
        let range = drafts.figures[figure].range
        return units[range.upperBound - 1] == .unit("次") && drafts.figures[figure].comparator == .ge
            && hasTime(clause.lowerBound..<range.lowerBound)
            && GoalVerbs.comparators.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
                != nil
    }

    /// 每年新建40处, 每年抽查比例不低于10%: what a year is to bring; 每年检查2次 is how often to work.
    private func isYearlyAmount(_ figure: Int, _ clause: Range<Int>) -> Bool {
        guard
            let time = measures.times.first(in: clause.lowerBound..<drafts.figures[figure].range.lowerBound),
            spans.isYearly(drafts.times[time].range)
        else { return false }
        return GoalSurroundings.rounds.longestMatch(
            in: units, endingAt: drafts.figures[figure].range.upperBound,
            from: drafts.figures[figure].range.lowerBound) == nil
    }

    /// 收购价格每吨不低于220元, 应急资金不少于3000万元: how much is to be paid or kept, which nothing is to reach.
    func isStandard(_ figure: Int, _ verb: Range<Int>, clause index: Int) -> Bool {
        let clause = clauses[index].range
        let units = scan.units
        let start = drafts.figures[figure].range.lowerBound
        // 每个村要配备不少于2名保洁员
        let last = units[drafts.figures[figure].range.upperBound - 1]
        // 派出不少于30名骨干: with whom the work is done; 权重不低于5%, 分值由2分提高到5分: how it is judged
        if drafts.figures[figure].kind == .quantity && !hasTime(clause)
            && GoalSurroundings.deployments.firstPosition(in: units, within: clause.lowerBound..<start) != nil
            || GoalSurroundings.weights.firstPosition(in: units, within: clause.lowerBound..<verb.lowerBound)
                != nil
        {
            return true
        }
        if drafts.figures[figure].kind == .quantity, last == .unit("名") || last == .unit("人"),
            !hasTime(clause),
            GoalSurroundings.single.longestMatch(in: units, at: head(of: clause), limit: clause.upperBound)
                != nil
        {
            return true
        }
        // 每个考点配备1辆救护车: what each place is to have
        if drafts.figures[figure].kind == .quantity, !hasTime(clause),
            GoalSurroundings.equips.longestMatch(in: units, at: verb.lowerBound, limit: verb.upperBound)
                != nil,
            GoalSurroundings.single.longestMatch(in: units, at: head(of: clause), limit: clause.upperBound)
                != nil
        {
            return true
        }
        // 新建城区按照每百户不低于40平方米配建…: a rule in each case, whatever the verb
        if drafts.figures[figure].kind == .quantity,
            GoalSurroundings.rates.firstPosition(in: units, within: clause.lowerBound..<start) != nil
        {
            return true
        }
        guard drafts.figures[figure].kind == .quantity, !hasTime(clause),
            GoalVerbs.norms.longestMatch(in: units, at: min(verb.lowerBound, start), limit: clause.upperBound)
                != nil
        else { return false }
        // 单个占地不超过15亩, 宴席原则上不超过15桌
        if GoalSurroundings.single.longestMatch(in: units, at: head(of: clause), limit: clause.upperBound)
            != nil
            || GoalSurroundings.rulesOfThumb.firstPosition(in: units, within: clause.lowerBound..<start)
                != nil
        {
            return true
        }
        // 每队不少于15人, 每吨不低于220元; 每万人 counts.
        let comparator = min(verb.lowerBound, start)
        var position = comparator - 1
        while position >= max(clause.lowerBound, comparator - 4) {
            // 每年不少于300亩
            if units[position] == .unit("每"), units[position + 1] != .unit("年") {
                return !CharacterClass.table[Int(units[position + 1])].contains(.numeral)
            }
            position -= 1
        }
        if GoalSurroundings.standards.longestMatch(
            in: units, endingAt: comparator, from: clause.lowerBound) != nil
        {
            return true
        }
        // 备足周转金,县级不少于…: what the levels are to have is named in the clause before.
        guard comparator - clause.lowerBound == 2, units[comparator - 1] == .unit("级"), index > 0,
            clauses[index - 1].closer == .comma
        else { return false }
        let before = clauses[index - 1].range
        return GoalSurroundings.standards.longestMatch(
            in: units, endingAt: before.upperBound, from: before.lowerBound) != nil
    }

    /// 建立2.3万人的台账: it is about so many.
    func countsPeople(_ figure: Range<Int>, _ clause: Range<Int>) -> Bool {
        let last = scan.units[figure.upperBound - 1]
        guard last == .unit("人") || last == .unit("名") || last == .unit("户") || last == .unit("次") else {
            return false
        }
        // 组建不少于50人的抢修队伍: a body of so many
        return GoalSurroundings.teams.longestMatch(
            in: scan.units, endingAt: clause.upperBound, from: figure.upperBound) == nil
    }

    /// Where 的 makes a figure part of an attribute: right behind it or behind a word of place.
    func attributeEnd(behind end: Int, in clause: Range<Int>) -> Int? {
        let units = scan.units
        if end < clause.upperBound, units[end] == .unit("的") { return end }
        guard let word = GoalSurroundings.extents.longestMatch(in: units, at: end, limit: clause.upperBound),
            end + word.length < clause.upperBound, units[end + word.length] == .unit("的")
        else { return nil }
        return end + word.length
    }

    /// 累计培育100个… among plans: a sum that is to be reached
    func isSummedUp(_ clause: Range<Int>) -> Bool {
        guard tense.sectionTense(at: clause.lowerBound) == .plan,
            GoalSurroundings.sums.firstPosition(in: scan.units, within: clause) != nil
        else { return false }
        return tense.counts(in: clause).past == 1
    }
}
