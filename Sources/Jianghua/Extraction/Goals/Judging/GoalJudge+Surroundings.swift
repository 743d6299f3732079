/// What stands around a trigger.
extension GoalJudge {
    // MARK: Surroundings

    /// Inside 《…》, or inside quotes that hold little more: a name.
    func isNamed(_ trigger: Range<Int>) -> Bool {
        let mark = scan.enclosingMark(of: trigger.lowerBound)
        guard mark >= 0 else { return false }
        let opening = scan.marks[mark]
        if opening.kind == .openTitle { return true }
        guard opening.kind == .openQuote, opening.partner >= 0 else { return false }
        return Int(scan.marks[Int(opening.partner)].position) - Int(opening.position) <= 16
    }

    func isClauseEnd(
        _ trigger: Range<Int>, _ clause: Range<Int>, _ kind: GoalLexicon.Trigger
    ) -> Bool {
        guard trigger.upperBound >= clause.upperBound else { return false }
        // 坚决防止。 and 不发生。 are complete.
        return kind != .prevent && kind != .finish
            && !(kind == .win && units[trigger.upperBound - 1] == .unit("牌"))
    }

    /// A question, a condition, a reason, a name for something else.
    func isConditional(_ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int) -> Bool {
        // 凡6月底前建成的项目
        if isQuestion(index) || units[clause.lowerBound] == .unit("凡") { return true }
        if endings.longestMatch(
            in: units, endingAt: clause.upperBound, from: trigger.upperBound) != nil
        {
            return true
        }
        // 对…成效明显的: an attribute
        if units[head(of: clause)] == .unit("对"),
            let last = lastAttribute(in: trigger.upperBound..<clause.upperBound),
            last > trigger.upperBound
        {
            return true
        }
        return followsQuestion(index) || units[trigger.lowerBound] != .unit("成") && isDefined(trigger, clause)
            || contains(conditions, in: clause.lowerBound..<trigger.lowerBound)
    }

    /// 如何巩固…,实现…: the question began in an earlier clause.
    func followsQuestion(_ index: Int) -> Bool {
        var first = index
        while first > 0, index - first < 3, clauses[first - 1].closer == .comma,
            clauses[first - 1].group == clauses[index].group
        {
            first -= 1
            let range = clauses[first].range
            if questions.longestMatch(
                in: units, at: head(of: range), limit: range.upperBound) != nil
            {
                return true
            }
        }
        return false
    }

    /// Where the clause begins behind a number: 六、对…
    func head(of clause: Range<Int>) -> Int {
        var index = clause.lowerBound
        while index + 1 < clause.upperBound, index < clause.lowerBound + 6,
            !classes[Int(units[index])].isDisjoint(with: [.space, .numeral, .digit])
                || units[index] == .unit("、")
        {
            index += 1
        }
        return index
    }

    /// …是实现…的关键五年, 实现…的基础就会更牢: what 是 names, or what 就 goes on with, is no result.
    func isDefined(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        let rest = trigger.upperBound..<clause.upperBound
        if contains(topics, in: rest) { return true }
        return lastAttribute(in: rest) != nil
            && contains(GoalSurroundings.copulas, in: clause.lowerBound..<trigger.lowerBound)
    }

    func lastAttribute(in range: Range<Int>) -> Int? {
        var index = range.upperBound - 1
        let floor = max(range.lowerBound, range.upperBound - 32)
        while index >= floor {
            if units[index] == .unit("的") { return index }
            index -= 1
        }
        return nil
    }

    func isQuestion(_ index: Int) -> Bool {
        let end = clauses[index].range.upperBound
        return end < bounds.upperBound && units[end] == 0x3F
    }

    func isExcluded(
        _ kind: GoalLexicon.Trigger, _ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int
    ) -> Bool {
        if aspect.longestMatch(
            in: units, at: trigger.upperBound, limit: clause.upperBound) != nil
        {
            return true
        }
        if let word = before.longestMatch(
            in: units, endingAt: trigger.lowerBound, from: clause.lowerBound),
            !(kind == .realize && namesAmount(trigger, clause)), foundation(trigger, clause) == nil,
            !(kind == .assure && isMannerOfAssuring(word.length, trigger, clause))
        {
            let allowed = allowedBefore.longestMatch(
                in: units, endingAt: trigger.lowerBound, from: clause.lowerBound)
            if (allowed?.length ?? 0) < word.length { return true }
        }
        if isForeseen(kind, trigger, clause, index) { return true }
        // 要以确保质量为前提
        if kind == .assure, trigger.lowerBound > clause.lowerBound,
            units[trigger.lowerBound - 1] == .unit("以"),
            units[trigger.upperBound..<clause.upperBound].contains(.unit("为"))
        {
            return true
        }
        if kind == .turnInto {
            return !takesObject(trigger, clause)
                // 把蓝图变成现实: a figure of speech
                || GoalSurroundings.figurative.longestMatch(
                    in: units, endingAt: clause.upperBound, from: trigger.upperBound) != nil
        }
        // 实施打造一流环境三年行动: the name of what is carried out
        if isNameOfCampaign(trigger, clause) { return true }
        // 投资120万元建成的检测中心, 日接待量达到80%的景区
        if isAttributive(kind, trigger, clause) { return true }
        // 完成率, 保证金
        if spans.isNoun(endingAt: trigger.upperBound, limit: clause.upperBound), kind.isBeforeNouns {
            return true
        }
        // 召开争创…动员大会: the name of a meeting
        if kind == .compete,
            GoalSurroundings.gatherings.longestMatch(
                in: units, endingAt: clause.upperBound, from: trigger.upperBound) != nil
        {
            return true
        }
        if kind != .assure, opensPurpose(clause, limit: trigger.lowerBound) { return true }
        // 加强防止感染工作: a noun
        if kind == .prevent, isNamePart(trigger, clause) { return true }
        // 为实现总量突破三千亿元的目标打下基础: a purpose that names what is to be reached
        if kind == .realize, namesAmount(trigger, clause) { return false }
        if [.realize, .finish, .complete, .attain].contains(kind), foundation(trigger, clause) != nil {
            return false
        }
        // 为…: a purpose; 为把…建成… lies ahead.
        if kind == .complete, isPurpose(trigger, clause) { return false }
        if units[clause.lowerBound] == .unit("为"), clause.lowerBound < trigger.lowerBound,
            kind != .exert, kind != .assure || trigger.lowerBound - clause.lowerBound < 3
        {
            return true
        }
        if [.realize, .shape, .complete, .become, .finish].contains(kind), isTopic(trigger, clause, index) {
            return true
        }
        return false
    }

    /// 有力|确保, 以|确保…: how and with what it is assured; 以确保…为前提 is a way of working.
    private func isMannerOfAssuring(_ length: Int, _ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        let first = units[trigger.lowerBound - length]
        if length == 2 { return first == .unit("有") && units[trigger.lowerBound - 1] != .unit("望") }
        return length == 1 && first == .unit("以")
    }

    /// 预计…将增至21万人, 全年预计实现…: what is foreseen; 力争 and 计划 set it all the same, and so does a limit among plans.
    private func isForeseen(
        _ kind: GoalLexicon.Trigger, _ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int
    ) -> Bool {
        switch kind {
        case .realize, .attain, .arrive, .become, .enter, .shape: break
        default: return false
        }
        return isForeseen(clause.lowerBound..<trigger.lowerBound, clause: index)
    }

    func isForeseen(_ before: Range<Int>, clause index: Int) -> Bool {
        guard GoalSurroundings.forecasts.firstPosition(in: units, within: before) != nil else { return false }
        // 未来五年,供应预计达78000个
        if index > 0, clauses[index - 1].closer == .comma {
            let before = clauses[index - 1].range
            let last = measures.times.first(in: before).map { drafts.times[$0].range.upperBound }
            if let last, before.upperBound - last <= 1 { return false }
        }
        return !hasTime(clauses[index].range) || tense.sectionTense(at: before.lowerBound) != .plan
    }

    /// 建成的中心: a trigger that only tells which one; 达到80%的景区,要…: a case, unless the figure names what is wanted.
    private func isAttributive(
        _ kind: GoalLexicon.Trigger, _ trigger: Range<Int>, _ clause: Range<Int>
    ) -> Bool {
        switch kind {
        case .complete, .finish:
            return trigger.upperBound < clause.upperBound && units[trigger.upperBound] == .unit("的")
                && units[trigger.lowerBound] != .unit("没")
        case .attain:
            guard let figure = measures.figures.first(in: trigger.upperBound..<trigger.upperBound + 2) else {
                return false
            }
            let end = drafts.figures[figure].range.upperBound
            guard end < clause.upperBound, units[end] == .unit("的") else { return false }
            return end + 1 == clause.upperBound
                || GoalSurroundings.wanted.longestMatch(
                    in: units, endingAt: clause.upperBound, from: end + 1) == nil
                    && GoalSurroundings.namedAims.longestMatch(in: units, at: end, limit: clause.upperBound)
                        == nil
        default: return false
        }
    }

    /// 围绕…, 要按照…
    private func opensPurpose(_ clause: Range<Int>, limit: Int) -> Bool {
        var start = head(of: clause)
        if start < limit, units[start] == .unit("要") { start += 1 }
        return purposes.longestMatch(in: units, at: start, limit: limit) != nil
    }

    /// 加强防止感染工作, 筑牢防止返贫防线: the prevention names the noun at the end. 不发生…底线 is what is held.
    private func isNamePart(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        let units = scan.units
        let rest = trigger.upperBound..<clause.upperBound
        if GoalLexicon.workNouns.longestMatch(in: units, endingAt: rest.upperBound, from: rest.lowerBound)
            != nil
        {
            return true
        }
        guard units[trigger.lowerBound] != .unit("不"), trigger.lowerBound > clause.lowerBound,
            GoalLexicon.adverbs.longestMatch(in: units, endingAt: trigger.lowerBound, from: clause.lowerBound)
                == nil,
            GoalVerbs.modalsBackward.longestMatch(
                in: units, endingAt: trigger.lowerBound, from: clause.lowerBound) == nil,
            // 坚决杜绝“豆腐渣”工程
            GoalSurroundings.resolved.longestMatch(
                in: units, endingAt: trigger.lowerBound, from: clause.lowerBound) == nil
        else { return false }
        if GoalLexicon.preventionNouns.longestMatch(
            in: units, endingAt: rest.upperBound, from: rest.lowerBound) != nil
        {
            return true
        }
        // 完善防止返贫动态监测和帮扶机制,…: up to 、 or 和
        var index = rest.lowerBound
        while index < rest.upperBound, units[index] != .unit("、") { index += 1 }
        return index < rest.upperBound
            && GoalLexicon.preventionNouns.longestMatch(in: units, endingAt: index, from: rest.lowerBound)
                != nil
    }

    /// 实现…3000亿元的目标
    func namesAmount(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        amountName(trigger, clause) != nil
    }

    /// Where the name of the amount ends.
    func amountName(_ trigger: Range<Int>, _ clause: Range<Int>) -> Int? {
        guard trigger.lowerBound > clause.lowerBound, units[trigger.lowerBound - 1] == .unit("为"),
            let figure = measures.figures.first(in: trigger.upperBound..<clause.upperBound)
        else { return nil }
        let end = drafts.figures[figure].range.upperBound
        return GoalSurroundings.namedAims.longestMatch(in: units, at: end, limit: clause.upperBound)
            .map { end + $0.length }
    }

    /// 为了把…建设成…: a purpose lies ahead even in a report.
    func isPurpose(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        var index = clause.lowerBound + 1
        while index < trigger.lowerBound {
            if units[index] == .unit("把") {
                return units[index - 1] == .unit("为")
                    || units[index - 1] == .unit("了") && index > clause.lowerBound + 1
                        && units[index - 2] == .unit("为")
            }
            index += 1
        }
        return false
    }

    /// 把…建设成…, 让…转变为…: without 把 or 将, 建设为 and 建设成 are parts of other words.
    func takesObject(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        let turns = units[trigger.lowerBound] == .unit("转") || units[trigger.lowerBound] == .unit("变")
        var index = trigger.lowerBound - 1
        while index >= clause.lowerBound {
            if units[index] == .unit("把") || units[index] == .unit("将") { return true }
            // 让 使
            if turns, units[index] == .unit("让") || units[index] == .unit("使"), index == clause.lowerBound {
                return true
            }
            index -= 1
        }
        return false
    }

    /// 全力争取, 大力争取: no 力争
    func isBehindForce(_ place: Int, floor: Int) -> Bool {
        guard place > floor, place + 2 < units.count else { return false }
        // 大力|争跑项目: nobody says 大 in front of 力争
        if units[place - 1] == .unit("大") { return true }
        guard units[place + 2] == .unit("取") else { return false }
        return [.unit("全"), .unit("大"), .unit("合"), .unit("竭"), .unit("奋"), .unit("尽"), .unit("极")].contains(
            units[place - 1])
    }

    /// 实现上述目标,必须…; 实现…,是出发点; 实现…,对于…具有重要意义: a topic, no goal.
    func isTopic(_ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int) -> Bool {
        guard trigger.lowerBound - clause.lowerBound <= 2, clauses[index].closer == .comma,
            index + 1 < clauses.count
        else { return false }
        let next = clauses[index + 1].range
        if GoalSurroundings.comments.longestMatch(in: units, at: next.lowerBound, limit: next.upperBound)
            != nil
        {
            return true
        }
        if units[next.lowerBound] == .unit("对") || isEquated(next),
            GoalSurroundings.meanings.longestMatch(
                in: units, endingAt: next.upperBound, from: next.lowerBound) != nil
        {
            return true
        }
        guard clause.upperBound - trigger.upperBound <= 12, clause.count >= 2,
            units[clause.upperBound - 2] == .unit("目") && units[clause.upperBound - 1] == .unit("标")
                // 目标任务
                || units[clause.upperBound - 2] == .unit("任") && units[clause.upperBound - 1] == .unit("务")
        else { return false }
        // 实现上述目标,重点抓好…: goals that have been named
        if trigger.lowerBound == head(of: clause),
            GoalSurroundings.references.longestMatch(
                in: units, at: trigger.upperBound, limit: clause.upperBound) != nil
        {
            return true
        }
        return GoalLexicon.topicFollowers.longestMatch(in: units, at: next.lowerBound, limit: next.upperBound)
            != nil
    }

    /// 是…, 也是…, 既是…
    private func isEquated(_ clause: Range<Int>) -> Bool {
        return units[clause.lowerBound] == .unit("是")
            || clause.count > 1 && units[clause.lowerBound + 1] == .unit("是")
                && [.unit("也"), .unit("既"), .unit("就"), .unit("正"), .unit("更")].contains(
                    units[clause.lowerBound])
    }

    /// 坚持以…为指导, 全面贯彻…: what guides the work, behind a colon or none.
    func isCreed(_ range: Range<Int>) -> Bool {
        let start =
            range.lowerBound < range.upperBound && units[range.lowerBound] == 0x3A
            ? range.lowerBound + 1 : range.lowerBound
        return GoalSurroundings.creeds.longestMatch(in: units, at: start, limit: range.upperBound) != nil
    }

    /// 提出, 确立 right in front of an aim that has a time or an amount
    func setsAim(_ aim: GoalCandidate, clause: Range<Int>) -> Bool {
        guard
            let (place, word) = GoalAims.setters.nextMatch(
                in: units, from: clause.lowerBound, limit: aim.range.lowerBound)
        else { return false }
        return aim.range.lowerBound - place - word.length <= 1
            && (hasTime(aim.range) || hasFigure(aim.range))
    }

    func holdsPhase(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        GoalSurroundings.phases.longestMatch(
            in: units, endingAt: clause.upperBound, from: trigger.upperBound)
            != nil
    }

    func endsWithStandard(_ clause: Range<Int>) -> Bool {
        GoalLexicon.standards.longestMatch(
            in: units, endingAt: clause.upperBound, from: clause.lowerBound)
            != nil
    }

    /// 使…成为, 推动…进入: the subject is led to its result; or an effort or must stands before it.
    func isLed(_ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int) -> Bool {
        if contains(GoalSurroundings.pivots, in: clause.lowerBound..<trigger.lowerBound) { return true }
        guard trigger.lowerBound == clause.lowerBound, index > 0 else { return false }
        let previous = clauses[index - 1]
        return previous.sentence == clauses[index].sentence
            && contains(GoalSurroundings.pivots, in: previous.range)
    }
}
