/// Whether a figure is an amount still to come.
extension GoalJudge {
    /// - Parameter follows: a goal stands in the clause before.
    func acceptsFigure(_ figure: Int, clause index: Int, follows: Bool) -> Bool {
        let clause = clauses[index].range
        let range = drafts.figures[figure].range
        // 总投资20亿元, but 总额突破50亿元
        if volumes.longestMatch(
            in: units, endingAt: range.lowerBound, from: clause.lowerBound)
            != nil,
            spans.measureWords.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound) == nil
        {
            return false
        }
        if drafts.figures[figure].kind == .quantity,
            notAmounts.longestMatch(
                in: units, endingAt: range.upperBound, from: range.lowerBound)?.value == true,
            !isBoundRound(figure, clause)
        {
            return false
        }
        // 压到每一个岗位
        if range.lowerBound > clause.lowerBound, units[range.lowerBound - 1] == .unit("每") { return false }
        // 签约率才五成三: how little it is
        if scants.longestMatch(
            in: units, endingAt: range.lowerBound, from: clause.lowerBound)?.value == true
        {
            return false
        }
        let before = clause.lowerBound..<range.lowerBound
        // In the order of what a look costs and how much it sends away.
        return !isAttribute(clause) && !isMeans(clause) && !isNamed(range)
            && (follows || isAmountToCome(range, clause: index))
            && !contains(barriers, in: before) && !isTold(clause: index)
            && !isOfYear(range, clause) && (follows || !isForeseen(before, clause: index))
    }

    /// 由2021年的71%提高到2023年的98%: what the years brought, unless one of them bounds something.
    private func isOfYear(_ figure: Range<Int>, _ clause: Range<Int>) -> Bool {
        let start = figure.lowerBound
        return start > clause.lowerBound + 4 && units[start - 1] == .unit("的")
            && units[start - 2] == .unit("年")
            && !hasTime(clause) && tense.ownTense(of: clause) != .plan
    }

    private func isAmountToCome(_ figure: Range<Int>, clause index: Int) -> Bool {
        let clause = clauses[index].range
        if isOfNow(index) { return false }
        if hasTime(clause) { return !isRecounted(clause) }
        // 到2030年,…稳定在12亿斤以上: the limit stands alone in front.
        if index > 0, clauses[index - 1].closer == .comma, hasOnlyTime(clauses[index - 1].range),
            weigh(clause, without: figure) != .past
        {
            return !isRecounted(clauses[index - 1].range)
        }
        let own = weigh(clause.lowerBound..<figure.lowerBound, without: figure)
        switch own != .open ? own : evidence(around: figure, clause: index, isEffort: true) {
        case .plan:
            // “五个必须” in a review: nothing in the clause itself plans.
            if tense.sectionTense(at: figure.lowerBound) == .past,
                tense.surroundingTense(at: figure.lowerBound) == .past, tense.ownTense(of: clause) != .plan
            {
                return false
            }
            return !endsAsReport(figure, clause: index) && !isStated(figure, clause: clause)
                && !isReviewed(figure, own)
        case .open: return isInstructed(figure, clause: clause)
        case .past:
            if tense.sectionTense(at: figure.lowerBound) == .past { return false }
            if isSummedUp(clause) || isOfThisYear(figure, clause: clause) { return true }
            if isCompared(figure, clause: clause) { return true }
            // 已成立专班,压减比例不低于50%: what is done does not make a rule of how much a report.
            return weigh(clause, without: figure.lowerBound..<figure.lowerBound) != .past
                && GoalVerbs.demandedNorms.firstPosition(
                    in: units, within: max(clause.lowerBound, figure.lowerBound - 4)..<figure.upperBound)
                    != nil
        }
    }

    /// 过去的一年,…。床位达到6800张: the paragraph looks back, whatever its heading calls for.
    private func isReviewed(_ figure: Range<Int>, _ own: Tense) -> Bool {
        guard own == .open, tense.surroundingTense(at: figure.lowerBound) == .past else { return false }
        let floor = max(bounds.lowerBound, figure.lowerBound - GoalJudge.reviewReach)
        var start = figure.lowerBound
        while start > floor, !classes[Int(units[start - 1])].contains(.lineBreak) { start -= 1 }
        while start < figure.lowerBound, classes[Int(units[start])].contains(.space) { start += 1 }
        return start > floor
            && GoalSurroundings.retrospects.longestMatch(in: units, at: start, limit: figure.lowerBound)
                != nil
    }

    /// How far in front of a figure its paragraph may begin.
    private static let reviewReach = 400

    /// 改造老旧小区15个 in a passage that does not tell, of a speech that instructs
    private func isInstructed(_ figure: Range<Int>, clause: Range<Int>) -> Bool {
        guard instructs, tense.surroundingTense(at: figure.lowerBound) == .open,
            isImperative(clause)
                || GoalVerbs.norms.firstPosition(in: units, within: clause.lowerBound..<figure.upperBound)
                    != nil
        else { return false }
        if let holder = holders.innermost(at: figure.lowerBound),
            drafts.directives[holder].mood == .statement
        {
            return false
        }
        return tense.ownTense(of: scan.sentence(around: figure.lowerBound, in: bounds)) != .past
    }

    /// 去年…。今年新建…: a sentence that begins with the year that the speech instructs for
    private func isOfThisYear(_ figure: Range<Int>, clause: Range<Int>) -> Bool {
        guard instructs, isImperative(clause) else { return false }
        let sentence = scan.sentence(around: figure.lowerBound, in: bounds)
        return GoalSurroundings.years.longestMatch(
            in: units, at: sentence.lowerBound, limit: sentence.upperBound) != nil
            && tense.counts(in: sentence).past == 0
    }

    /// 改造…, 全年新增…: a verb of provision at the head
    private func isImperative(_ clause: Range<Int>) -> Bool {
        var start = head(of: clause)
        while let match = spans.headAdverbs.longestMatch(in: units, at: start, limit: clause.upperBound) {
            start += match.length
        }
        let verb = spans.provisions.longestMatch(in: units, at: start, limit: clause.upperBound)?.value
        return verb == .verb || verb == .either
    }

    /// 亏损面超过两成 in an item that states: nothing in the sentence makes it a plan.
    private func isStated(_ figure: Range<Int>, clause: Range<Int>) -> Bool {
        guard let holder = holders.innermost(at: figure.lowerBound),
            drafts.directives[holder].mood == .statement,
            // 控制在, 年均: what a state of affairs is not told with
            GoalVerbs.prospects.firstPosition(
                in: units, within: max(clause.lowerBound, figure.lowerBound - 6)..<figure.upperBound)
                == nil
        else { return false }
        let start = scan.sentenceStart(around: figure.lowerBound, in: bounds)
        if turnsToYear(in: start..<max(start, clause.upperBound), before: figure.lowerBound) { return false }
        return tense.lastCue(in: start..<max(start, clause.upperBound)) != .plan
    }

    /// How far back comparisons are counted, in characters.
    private static let comparisonReach = 200

    /// 同比下降6元 among plans: a comparison, no report
    private func isCompared(_ figure: Range<Int>, clause: Range<Int>) -> Bool {
        guard tense.sectionTense(at: figure.lowerBound) == .plan else { return false }
        let start = max(
            scan.sentenceStart(around: figure.lowerBound, in: bounds),
            figure.lowerBound - Self.comparisonReach)
        var comparisons = 0
        var position = start
        while let (place, match) = GoalSurroundings.yearOnYear.nextMatch(
            in: units, from: position, limit: figure.lowerBound)
        {
            comparisons += 1
            position = place + match.length
        }
        return comparisons > 0 && tense.counts(in: start..<clause.upperBound).past == comparisons
    }

    /// 完成了整改,6月底前拆除32处: a limit in a sentence of a report
    func isRecounted(_ clause: Range<Int>) -> Bool {
        let start = scan.sentenceStart(around: clause.lowerBound, in: bounds)
        return tense.lastCue(in: start..<max(start, clause.lowerBound)) == .past
            && tense.sectionTense(at: clause.lowerBound) == .past
    }

    /// 增长6.2%,…,创历史新高: only what stands around makes it a plan, and the sentence ends in the past.
    private func endsAsReport(_ figure: Range<Int>, clause index: Int) -> Bool {
        guard tense.sectionTense(at: figure.lowerBound) != .plan else { return false }
        let sentence = scan.sentence(around: figure.lowerBound, in: bounds)
        let end = clauses[index].range.upperBound
        guard tense.lastCue(in: sentence.lowerBound..<end) == nil else { return false }
        return tense.ownTense(of: end..<max(end, sentence.upperBound)) == .past
    }

    /// …提高到12分,占比翻了一番: the next clause tells what came of it.
    func isTold(clause index: Int) -> Bool {
        guard index + 1 < clauses.count, clauses[index].closer == .comma,
            clauses[index + 1].range.count <= 16,
            // 提高到12分,比去年多了两成: what is planned is compared.
            GoalSurroundings.comparisons.longestMatch(
                in: scan.units, at: clauses[index + 1].range.lowerBound,
                limit: clauses[index + 1].range.upperBound) == nil,
            let figure = measures.figures.first(in: clauses[index + 1].range)
        else { return false }
        let start = drafts.figures[figure].range.lowerBound
        return start > clauses[index + 1].range.lowerBound
            && (units[start - 1] == .unit("了") || units[start] == .unit("翻"))
            && tense.ownTense(of: clauses[index + 1].range) == .past
    }
}
