/// Amounts that a verb of the clause brings about: 新增…家, 增长…%.
extension GoalFinder {
    /// 建设项目四千个、完成投资四千亿元: the amount in front of a 完成 that only goes on.
    func ahead(
        of triggered: GoalCandidate, _ first: Int?, after last: GoalCandidate?
    ) -> GoalCandidate? {
        guard case .trigger(.finish) = triggered.kind, let first,
            triggered.trigger.lowerBound > clauses[triggered.clause].range.lowerBound,
            units[triggered.trigger.lowerBound - 1] == .unit("、"),
            let amount = figure(first, in: triggered.clause, after: last),
            amount.trigger.lowerBound < triggered.trigger.lowerBound
        else { return nil }
        return amount
    }

    /// 增速不低于15%、余额力争突破60亿元: the amount in front of an effort that has a subject of its own behind 、.
    func amount(
        aheadOf candidate: inout GoalCandidate, _ first: Int?, after last: GoalCandidate?
    ) -> GoalCandidate? {
        guard candidate.kind.isEffort, let first else { return nil }
        let end = drafts.figures[first].range.upperBound
        let clause = clauses[candidate.clause].range
        guard end < candidate.trigger.lowerBound, scan.units[end] == .unit("、"),
            var amount = figure(first, in: candidate.clause, after: last),
            // The verb may have taken a later figure than the first.
            amount.range.lowerBound < end, candidate.trigger.lowerBound < candidate.range.upperBound
        else { return nil }
        amount.range = amount.range.lowerBound..<end
        let start = candidate.trigger.lowerBound
        let subject =
            spans.reachesDirectly(candidate.trigger, in: clause)
            ? spans.directSubject(before: start, in: end + 1..<clause.upperBound) : nil
        candidate.range = (subject ?? start)..<candidate.range.upperBound
        return amount
    }

    /// 新增…家, 增长…%: a verb that brings about the amount behind it.
    ///
    /// - Parameter first: the first figure of the clause.
    func figure(_ first: Int, in index: Int, after last: GoalCandidate?) -> GoalCandidate? {
        let range = clauses[index].range
        // A list goes on over semicolons: 全年…;…;….
        let follows = goesOn(index, after: last)
        var figure = first
        while measures.figures[figure] < range.upperBound {
            // A clause that is cut for its length can end inside a figure.
            if drafts.figures[figure].range.upperBound <= range.upperBound,
                judge.acceptsFigure(figure, clause: index, follows: follows),
                let verb = spans.amountVerb(before: figure, in: range),
                judge.acceptsAmount(figure, verb, clause: index, follows: follows)
            {
                return isShare(verb, of: index, follows) || isIncrease(verb, figure, index, after: last)
                    || judge.isStandard(figure, verb, clause: index)
                    ? nil : led(spans.candidate(.figure, verb, clause: index))
            }
            figure += 1
        }
        return nil
    }

    /// 到位资金150亿元,增长12%: how much more the amount in front is than before.
    private func isIncrease(
        _ verb: Range<Int>, _ figure: Int, _ index: Int, after last: GoalCandidate?
    ) -> Bool {
        let clause = clauses[index].range
        guard let last, last.lastClause + 1 == index, clauses[index - 1].closer == .comma,
            verb.lowerBound == clause.lowerBound, drafts.figures[figure].kind == .percentage,
            drafts.figures[figure].range.upperBound == clause.upperBound,
            GoalSurroundings.increases.longestMatch(in: units, at: verb.lowerBound, limit: clause.upperBound)
                != nil,
            let before = spans.firstFigure(in: clauses[index - 1].range)
        else { return false }
        return drafts.figures[before].kind == .quantity
            && last.range.contains(drafts.figures[before].range.lowerBound)
    }

    /// 到10月底|使知晓率提升5个百分点: 使 is the verb.
    private func led(_ candidate: GoalCandidate) -> GoalCandidate {
        let clause = clauses[candidate.clause].range
        var start = clause.lowerBound
        let time = measures.times.first(in: clause.lowerBound..<clause.lowerBound + 2)
        if let time { start = drafts.times[time].range.upperBound }
        guard start + 2 < candidate.trigger.lowerBound, units[start] == .unit("使"),
            time != nil || followsMeans(candidate.clause),
            ![.unit("用"), .unit("命"), .unit("得"), .unit("者")].contains(units[start + 1])
        else { return candidate }
        var led = candidate
        led.trigger = start..<start + 1
        led.range = (time == nil ? start : clause.lowerBound)..<candidate.range.upperBound
        return led
    }

    /// 通过我们的努力,使…
    private func followsMeans(_ index: Int) -> Bool {
        guard index > 0, clauses[index - 1].closer == .comma else { return false }
        let start = clauses[index - 1].range.lowerBound
        return ThroughWords.end(at: start + 2, in: units)
    }

    /// 其中,…: the figures behind it say what a total consists of.
    private func isShare(_ verb: Range<Int>, of index: Int, _ follows: Bool) -> Bool {
        var first = index
        // 其中市区41公里,9月底前完工率不低于90%: a limit of its own
        if follows, judge.hasTime(clauses[index].range) { return false }
        // …,到位资金突破45亿元: a subject and a verb of change of its own
        if follows, verb.lowerBound > clauses[index].range.lowerBound + 2,
            GoalLexicon.measures.longestMatch(in: scan.units, at: verb.lowerBound, limit: verb.upperBound)
                != nil,
            scan.units[clauses[index].range.lowerBound] != .unit("其")
        {
            return false
        }
        // …,到位省外资金120亿元: a verb of provision of its own, with what it brings about
        if follows, scan.units[clauses[index].range.lowerBound] != .unit("其"),
            let kind = spans.provisions.longestMatch(in: units, at: verb.lowerBound, limit: verb.upperBound)?
                .value, kind == .verb || kind == .either,
            let figure = spans.firstFigure(in: verb.upperBound..<clauses[index].range.upperBound),
            drafts.figures[figure].range.lowerBound - verb.upperBound > 2
        {
            return false
        }
        // 地方赤字五千亿元,增加一千亿元: a change without a subject belongs to what the list is about.
        let isBare =
            verb.lowerBound == clauses[index].range.lowerBound
            && GoalLexicon.measures.longestMatch(in: units, at: verb.lowerBound, limit: verb.upperBound)
                != nil
        while index - first < 8 {
            let range = clauses[first].range
            if range.count >= 2, units[range.lowerBound] == .unit("其"),
                units[range.lowerBound + 1] == .unit("中")
            {
                // 其中…占比不低于四成 is reached as well.
                return first < index || !follows
                    || !spans.measuresShare(range.lowerBound + 2..<range.upperBound)
            }
            guard first > 0,
                isBare
                    ? clauses[first - 1].sentence == clauses[index].sentence
                    : clauses[first - 1].group == clauses[index].group
            else { return false }
            first -= 1
        }
        return false
    }
}
