/// 到2030年,…更加完善,…显著提升: a year stands at the head, and each clause tells how things are by then.
extension GoalFinder {
    /// The clauses that stand under 到2030年: the rest of its sentence, or of its paragraph where that gives targets.
    struct Frame {
        @PackedIndex var time: Int?
        /// Behind the last clause.
        var end: Int
        var ofTargets: Bool
    }

    private static let frameReach = 64

    /// What a clause opens that is nothing but a year to come, with 到 in front of it.
    func frame(_ time: Int, clause index: Int) -> Frame? {
        let range = clauses[index].range
        let draft = drafts.times[time]
        guard spans.hasNext(index), spans.isTimeAlone(draft.range, in: range),
            draft.type == .deadline
                ? draft.range.lowerBound > range.lowerBound && units[draft.range.lowerBound - 1] == .unit("到")
                // 用五年左右时间, 经过三年努力
                : spans.isGrant(time),
            tense.sectionTense(at: range.lowerBound) != .past
        else { return nil }
        let ofTargets = namesTargets(before: index)
        var end = index + 1
        while end < clauses.count, end - index < GoalFinder.frameReach,
            ofTargets
                ? clauses[end - 1].closer != .lineBreak : clauses[end].sentence == clauses[index].sentence
        {
            end += 1
        }
        return Frame(time: time, end: end, ofTargets: ofTargets)
    }

    /// 今后五年的主要目标是:, and lines below it that begin with ——.
    func dashes(behind index: Int) -> Frame? {
        guard clauses[index].closer == .colon, index + 1 < clauses.count, isDash(index + 1) else {
            return nil
        }
        var end = index + 1
        while end < clauses.count, end - index < GoalFinder.frameReach,
            clauses[end - 1].closer != .lineBreak || end == index + 1 || isDash(end)
        {
            end += 1
        }
        let head = clauses[index].range
        return Frame(time: measures.times.first(in: head), end: end, ofTargets: true)
    }

    private func isDash(_ index: Int) -> Bool { units[clauses[index].range.lowerBound] == .unit("—") }

    /// 具体指标:到2030年,…; (二)发展目标。到2030年,…
    private func namesTargets(before index: Int) -> Bool {
        guard index > 0, clauses[index - 1].closer == .colon || clauses[index - 1].closer == .period else {
            return false
        }
        let range = clauses[index - 1].range
        return range.count <= 16
            && GoalLexicon.targetHeads.longestMatch(
                in: units, endingAt: range.upperBound, from: range.lowerBound) != nil
    }

    /// …更加完善: a subject and how it has changed.
    func state(in index: Int) -> GoalCandidate? {
        let range = clauses[index].range
        // 完成由…向…转变,由…向…转变: the same verb governs both.
        guard units[range.lowerBound] != .unit("由"),
            let verb = spans.stateVerb(in: range) ?? spans.gainedVerb(in: range),
            judge.weigh(range, without: verb) != .past
        else {
            return nil
        }
        var start =
            spans.timeStart(before: verb, clause: index)
            ?? spans.skipNumber(range.lowerBound, verb.lowerBound)
        // 基本|形成…
        if start >= range.lowerBound, spans.isAdverbial(start..<verb.lowerBound) { start = verb.lowerBound }
        return GoalCandidate(
            kind: .effect, trigger: verb, range: start..<spans.end(of: index, from: verb.upperBound),
            clause: index,
            lastClause: index)
    }
}

extension GoalSpans {
    private static let stateLength = 48
    /// How far in front of the verb its degree begins.
    private static let degreeReach = 5

    /// The verb of a change at the end of a clause, behind a word of degree and a subject.
    func stateVerb(in clause: Range<Int>) -> Range<Int>? {
        guard clause.count <= GoalSpans.stateLength,
            let verb = GoalLexicon.stateVerbs.longestMatch(
                in: units, endingAt: clause.upperBound, from: clause.lowerBound),
            !GoalLexicon.beginsImperative(at: clause.lowerBound, limit: clause.upperBound, in: units)
        else { return nil }
        // 成熟|定型
        let start = clause.upperBound - 2
        // …成熟定型 needs no degree.
        if verb.length > 2 || turns(start, clause) { return start..<clause.upperBound }
        // 更加协调|适配: two verbs in a row
        let first =
            GoalLexicon.stateVerbs.longestMatch(in: units, endingAt: start, from: clause.lowerBound)
            .map { start - $0.length } ?? start
        var index = start - 1
        let floor = max(clause.lowerBound + 2, first - GoalSpans.degreeReach)
        while index >= floor {
            if let degree = GoalLexicon.stateDegrees.longestMatch(in: units, at: index, limit: start),
                index + degree.length == start || index + degree.length == first
            {
                return start..<clause.upperBound
            }
            index -= 1
        }
        return nil
    }

    /// …由粗放向集约转变
    private func turns(_ verb: Int, _ clause: Range<Int>) -> Bool {
        guard units[verb] == .unit("转"), verb > clause.lowerBound + 1 else { return false }
        return units[clause.lowerBound + 1..<verb].contains(.unit("向"))
    }

    /// …取得新突破: a subject and what it gains.
    func gainedVerb(in clause: Range<Int>) -> Range<Int>? {
        guard clause.count <= GoalSpans.stateLength, clause.count > 4,
            let (place, match) = GoalLexicon.gained.nextMatch(
                in: units, from: clause.lowerBound + 2, limit: clause.upperBound),
            place + match.length < clause.upperBound,
            scan.enclosingMark(of: place) == scan.enclosingMark(of: clause.lowerBound),
            // 提质扩容取得成效: verbs that name the subject
            GoalLexicon.headway.longestMatch(
                in: units, endingAt: clause.upperBound, from: place + match.length) != nil
                ? governors.longestMatch(in: units, at: clause.lowerBound, limit: place)?.value != true
                : !GoalLexicon.beginsImperative(at: clause.lowerBound, limit: clause.upperBound, in: units)
        else { return nil }
        return place..<place + match.length
    }
}
