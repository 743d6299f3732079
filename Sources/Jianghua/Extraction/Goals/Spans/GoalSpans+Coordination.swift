/// Results that stand in a clause of their own behind a goal, without a trigger, a time or a figure.
extension GoalSpans {
    /// 确保完成…,取得…; 实现…全覆盖,…常态化
    func further(_ candidate: GoalCandidate) -> GoalCandidate? {
        guard hasNext(candidate.lastClause) else { return nil }
        let index = candidate.lastClause + 1
        let range = clauses[index].range
        if let shared = sharedEffort(candidate, range) ?? sharedRate(candidate, range) { return shared }
        guard range.count <= GoalSpans.furtherLength, firstFigure(in: range) == nil,
            measures.times.first(in: range) == nil, !hasTrigger(in: range)
        else { return nil }
        if candidate.kind.governsResults, let trigger = furtherVerb(in: range) {
            return GoalCandidate(
                kind: .trigger(.realize), trigger: trigger,
                range: trigger.lowerBound..<end(of: index, from: trigger.upperBound),
                clause: index, lastClause: index)
        }
        if candidate.kind == .dated, let trigger = whole(in: range) {
            return GoalCandidate(
                kind: .dated, trigger: trigger,
                range: trigger.lowerBound..<end(of: index, from: trigger.upperBound), clause: index,
                lastClause: index)
        }
        if let trigger = outcomeVerb(in: range),
            candidate.kind.governsResults || candidate.kind.isResult && candidate.passesStrength
        {
            return GoalCandidate(
                kind: .trigger(.realize), trigger: trigger,
                range: range.lowerBound..<end(of: index, from: range.lowerBound), clause: index,
                lastClause: index)
        }
        guard realizes(candidate), sharesOutcome(range, clauses[candidate.lastClause].range)
        else {
            return nil
        }
        return GoalCandidate(
            kind: .trigger(.realize), trigger: candidate.trigger,
            range: range.lowerBound..<end(of: index, from: range.lowerBound),
            clause: index, lastClause: index)
    }

    /// 争取三个月大见成效,半年根本改变: another stretch under the same effort.
    private func sharedEffort(_ candidate: GoalCandidate, _ range: Range<Int>) -> GoalCandidate? {
        switch candidate.kind {
        case .trigger(.strive), .trigger(.seek), .trigger(.exert): break
        default: return nil
        }
        let first = max(candidate.trigger.upperBound, candidate.range.lowerBound)
        guard range.count <= GoalSpans.furtherLength, !hasTrigger(in: range), firstFigure(in: range) == nil,
            candidate.clause == candidate.lastClause,
            isStretch(at: first) && isStretch(at: range.lowerBound)
                || fieldEnd(in: first..<candidate.range.upperBound) != nil
                    && fieldEnd(in: range).map { isAchievement($0..<range.upperBound) } ?? false
        else { return nil }
        return GoalCandidate(
            kind: candidate.kind, trigger: candidate.trigger,
            range: range.lowerBound..<end(of: candidate.lastClause + 1, from: range.lowerBound),
            clause: candidate.lastClause + 1, lastClause: candidate.lastClause + 1)
    }

    /// 在产业转型上|闯出新路: where a field ends that an effort is made in, with a verb behind it.
    func fieldEnd(in range: Range<Int>) -> Int? {
        // 在
        guard range.count > 6, units[range.lowerBound] == .unit("在") else { return nil }
        var index = range.lowerBound + 3
        while index + 2 < range.upperBound {
            // 上 中; 方面
            if units[index] == .unit("上") || units[index] == .unit("中") { return index + 1 }
            if units[index] == .unit("方"), units[index + 1] == .unit("面") { return index + 2 }
            index += 1
        }
        return nil
    }

    /// 闯出新路, 作出示范, 走在前列; not 奋勇争先, 久久为功
    private func isAchievement(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while let match = headAdverbs.longestMatch(in: units, at: index, limit: range.upperBound) {
            index += match.length
        }
        return GoalLexicon.achievements.longestMatch(in: units, at: index, limit: range.upperBound) != nil
    }

    /// 办结率达到100%,满意率95%以上: a rate that only its amount stands behind.
    private func sharedRate(_ candidate: GoalCandidate, _ range: Range<Int>) -> GoalCandidate? {
        guard attainsRate(candidate), range.count <= GoalSpans.furtherLength,
            let figure = firstFigure(in: range),
            figures[figure].kind == .percentage || figures[figure].comparator == .ge,
            figures[figure].range.upperBound == range.upperBound,
            // 不低于90% has a verb of its own.
            measureWords.longestMatch(
                in: units, at: figures[figure].range.lowerBound, limit: range.upperBound) == nil,
            GoalVerbs.rateEndings.longestMatch(
                in: units, endingAt: figures[figure].range.lowerBound, from: range.lowerBound) != nil,
            measures.times.first(in: range) == nil, !hasTrigger(in: range),
            // 其中
            units[range.lowerBound] != .unit("其"),
            !GoalLexicon.beginsImperative(at: range.lowerBound, limit: range.upperBound, in: units)
        else { return nil }
        let index = candidate.lastClause + 1
        return GoalCandidate(
            kind: .trigger(.attain), trigger: candidate.trigger,
            range: range.lowerBound..<end(of: index, from: range.lowerBound), clause: index, lastClause: index
        )
    }

    /// 达到90%, 稳定在八成以上
    private func attainsRate(_ candidate: GoalCandidate) -> Bool {
        guard [.trigger(.attain), .figure, .dated].contains(candidate.kind),
            let figure = measures.figures.first(
                in: candidate.trigger.lowerBound..<candidate.trigger.upperBound + 1)
        else { return false }
        // 不低于99%,入学率98%以上
        if figures[figure].range.lowerBound == candidate.trigger.lowerBound {
            return figures[figure].kind == .percentage
        }
        // 到 在 达
        return figures[figure].kind == .percentage
            && [.unit("到"), .unit("在"), .unit("达")].contains(units[candidate.trigger.upperBound - 1])
    }

    /// 三个月, 半年, 两年内
    func isStretch(at start: Int) -> Bool {
        let units = scan.units
        var index = start
        while index < units.count, index < start + 3,
            units[index] == .unit("半")
                || !CharacterClass.table[Int(units[index])].isDisjoint(with: [.numeral, .digit])
        {
            index += 1
        }
        guard index > start, index + 1 < units.count else { return false }
        // 年 个月 天 个半月
        return units[index] == .unit("年") || units[index] == .unit("天")
            || units[index] == .unit("个")
                && (units[index + 1] == .unit("月") || units[index + 1] == .unit("半"))
    }

    private static let furtherLength = 48

    /// 实现, also behind a limit.
    private func realizes(_ candidate: GoalCandidate) -> Bool {
        guard candidate.kind == .trigger(.realize) || candidate.kind == .dated else { return false }
        let trigger = candidate.trigger.lowerBound
        return units[trigger] == .unit("实") && units[trigger + 1] == .unit("现")
    }

    /// 取得, 赢得 at the head of a clause: a result, no task.
    func furtherVerb(in range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while let match = GoalLexicon.headAdverbs.longestMatch(in: units, at: start, limit: range.upperBound)
        {
            start += match.length
        }
        guard let match = GoalLexicon.gains.longestMatch(in: units, at: start, limit: range.upperBound),
            start + match.length < range.upperBound
        else { return nil }
        return start..<start + match.length
    }

    /// 全部取消… behind 今年再取消…: the limit goes on.
    private func whole(in range: Range<Int>) -> Range<Int>? {
        let units = scan.units
        guard
            let word = GoalVerbs.wholly.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
        else { return nil }
        let start = range.lowerBound + word.length
        guard let verb = completions.longestMatch(in: units, at: start, limit: range.upperBound),
            verb.value == .verb
        else { return nil }
        return start..<start + verb.length
    }

    /// 零就业家庭动态清零: a subject and its outcome behind 确保.
    private func outcomeVerb(in range: Range<Int>) -> Range<Int>? {
        let units = scan.units
        guard
            let verb = GoalLexicon.outcomeVerbs.longestMatch(
                in: units, endingAt: range.upperBound, from: range.lowerBound),
            range.count - verb.length >= 2,
            !GoalLexicon.beginsImperative(at: range.lowerBound, limit: range.upperBound, in: units)
        else { return nil }
        return range.upperBound - verb.length..<range.upperBound
    }

    /// …全覆盖,…常态化: the second needs the verb of the first.
    private func sharesOutcome(_ range: Range<Int>, _ first: Range<Int>) -> Bool {
        guard
            let own = GoalLexicon.outcomes.longestMatch(
                in: units, endingAt: range.upperBound, from: range.lowerBound),
            range.count - own.length >= 2,
            GoalLexicon.outcomes.longestMatch(in: units, endingAt: first.upperBound, from: first.lowerBound)
                != nil
        else { return false }
        return !GoalLexicon.beginsImperative(at: range.lowerBound, limit: range.upperBound, in: units)
    }
}
