/// Lists of targets behind 主要预期目标是.
extension GoalFinder {
    /// 主要预期目标是: what follows in the sentence is a list.
    struct TargetList {
        var trigger: Range<Int>
        var sentence: Int32
        /// Words before 目标 belong to the span when nothing is listed.
        var start: Int
        /// 确保…,确保…: what has no figure goes with one of them.
        var isOfEfforts = false
    }

    func targetHead(_ index: Int) -> TargetList? {
        let clause = clauses[index]
        let units = scan.units
        var from = clause.range.lowerBound
        while let (position, word) = scan.nextMatch(
            .targets, in: TargetWords.targets, from: from, limit: clause.range.upperBound)
        {
            from = position + 1
            let (end, isMade) = TargetWords.announcement(
                behind: position + word.length, in: units, limit: clause.range.upperBound)
            if isMade, judge.acceptsTargets(clause: index) {
                return TargetList(
                    trigger: position..<end + 1, sentence: clause.sentence,
                    start: clause.range.lowerBound)
            }
            if end == clause.range.upperBound, clause.closer == .colon,
                judge.acceptsTargets(clause: index),
                // 总体要求与目标:坚持以…为指导: how to work
                !(index + 1 < clauses.count && judge.isCreed(clauses[index + 1].range))
            {
                return TargetList(
                    trigger: position..<end, sentence: clause.sentence, start: clause.range.lowerBound)
            }
            if end == clause.range.upperBound, namesTargets(behind: index, word: position..<end),
                judge.acceptsTargets(clause: index)
            {
                return TargetList(
                    trigger: position..<end, sentence: clauses[index + 1].sentence,
                    start: clause.range.lowerBound)
            }
        }
        return nil
    }

    /// 今年全县的主要目标。产值增长8%;…, 会议确定了主要目标,实现产值5亿元,…: amounts stand behind the mark, and the words before it say
    /// that they are the targets.
    private func namesTargets(behind index: Int, word: Range<Int>) -> Bool {
        let range = clauses[index].range
        guard index + 2 < clauses.count, clauses[index].closer == .period || clauses[index].closer == .comma,
            spans.firstFigure(in: clauses[index + 1].range) != nil,
            clauses[index + 2].sentence == clauses[index + 1].sentence,
            spans.firstFigure(in: clauses[index + 2].range) != nil,
            GoalLexicon.kindsOfTargets.longestMatch(
                in: units, endingAt: word.lowerBound, from: range.lowerBound) != nil
                || units[clauses[index + 1].range.lowerBound] == .unit("即")
        else { return false }
        let behind = clauses[index + 1].range
        if clauses[index].closer == .comma {
            return GoalLexicon.targetOpenings.longestMatch(
                in: units, at: behind.lowerBound, limit: behind.upperBound) != nil
                && (range.lowerBound + 4 > word.lowerBound
                    || GoalAims.setters.firstPosition(in: units, within: range) != nil)
        }
        return range.count <= 32 && tense.ownTense(of: range) != .past
            && !GoalLexicon.beginsImperative(at: range.lowerBound, limit: range.upperBound, in: units)
            && GoalSurroundings.purposes.longestMatch(
                in: units, at: range.lowerBound, limit: range.upperBound) == nil
    }

    /// What stands in the clause of the head, or the whole list where its members are no targets of their own.
    func firstTarget(_ index: Int, _ list: inout TargetList) -> GoalCandidate? {
        let clause = clauses[index]
        var last = index
        var results = 0
        var efforts = 0
        while last + 1 < clauses.count, last - index < GoalFinder.listReach,
            clauses[last + 1].sentence == clause.sentence
        {
            last += 1
            if spans.isTarget(clauses[last].range) || isState(clauses[last].range) {
                results += 1
            } else if opensEffort(clauses[last].range) {
                efforts += 1
            }
        }
        let end = clauses[last].range.upperBound
        guard end > list.trigger.upperBound else { return nil }
        let own = list.trigger.upperBound..<max(list.trigger.upperBound, clause.range.upperBound)
        list.isOfEfforts =
            efforts > 0
            && opensEffort(clause.closer == .colon && index < last ? clauses[index + 1].range : own)
        if list.isOfEfforts, clause.closer == .colon { return nil }
        if results + efforts < 2, spans.firstFigure(in: list.trigger.upperBound..<end) == nil {
            return GoalCandidate(
                kind: .target, trigger: list.trigger, range: list.start..<end, clause: index, lastClause: last
            )
        }
        // 目标是确保…,确保…: each is a goal of its own
        if own.lowerBound < clause.range.upperBound, opensEffort(own) { return nil }
        // 目标是把…提高到85%: the first target in the clause of the head
        guard !own.isEmpty, spans.isTarget(own) || own.count > 5 else { return nil }
        // 今年省定目标是优良天数达到280天
        let start = spans.skipNumber(list.start, list.trigger.lowerBound)
        let isDated = measures.times.first(in: start..<start + 1) != nil
        return GoalCandidate(
            kind: .target, trigger: list.trigger,
            range: (isDated ? start : list.trigger.lowerBound)..<clause.range.upperBound,
            clause: index, lastClause: index)
    }

    /// 经济实力显著增强, 全面振兴取得新突破
    private func isState(_ range: Range<Int>) -> Bool {
        (spans.stateVerb(in: range) ?? spans.gainedVerb(in: range)) != nil
    }

    /// 确保…, 坚决防止…: what a clause begins with makes it a goal whatever lists it.
    private func opensEffort(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while let match = GoalLexicon.musts.longestMatch(in: units, at: start, limit: range.upperBound),
            triggers(at: start, range.upperBound) == nil
        {
            start += match.length
        }
        return triggers(at: start, range.upperBound)?.isEffort ?? false
    }

    private func triggers(at start: Int, _ limit: Int) -> GoalLexicon.Trigger? {
        spans.triggers.longestMatch(in: units, at: start, limit: limit)?.value
    }

    /// One target of a list; a clause without a figure goes with the one before it unless a semicolon parts them.
    func target(in index: Int, of list: TargetList) -> GoalCandidate? {
        var range = clauses[index].range
        let units = scan.units
        // 其中 stays out, and shares that only count.
        if range.count > 2, units[range.lowerBound] == .unit("其"), units[range.lowerBound + 1] == .unit("中") {
            range = range.lowerBound + 2..<range.upperBound
            guard spans.measuresShare(range) else { return nil }
        }
        // 用三年时间,…: the next clause tells for what.
        var last = index
        if judge.hasOnlyTime(range), spans.hasNext(index) {
            last += 1
            range = range.lowerBound..<clauses[last].range.upperBound
        }
        if list.isOfEfforts, !spans.isTarget(range) { return nil }
        // 到目前只培训了1800人: what has been done of it
        if tense.ownTense(of: range) == .past,
            GoalSurroundings.soFar.firstPosition(in: units, within: range) != nil
        {
            return nil
        }
        let startsGroup = index == 0 || clauses[index - 1].closer != .comma
        guard
            startsGroup || spans.firstFigure(in: range) != nil || range.count > 5
                // 三年见成效
                || range.count > 3 && spans.isStretch(at: range.lowerBound)
        else { return nil }
        return GoalCandidate(
            kind: .target, trigger: list.trigger, range: range, clause: index, lastClause: last)
    }
}
