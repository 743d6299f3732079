import JianghuaRecords

/// Goes through the clauses of a speech and finds the goal of each.
///
/// A class, as are those that it asks: structs with so much in them are copied for every call.
final class GoalFinder {
    let scan: TextScan
    let units: [UInt16]
    let drafts: SpeechDrafts
    let tense: TenseMap
    let bounds: Range<Int>
    let measures: DraftStarts.OfMeasures
    let clauses: [Clause]
    let spans: GoalSpans
    let judge: GoalJudge
    let traits: GoalTraits

    init(scan: TextScan, drafts: SpeechDrafts, tense: TenseMap, bounds: Range<Int>) {
        self.scan = scan
        units = scan.units
        self.drafts = drafts
        self.tense = tense
        self.bounds = bounds
        clauses = ClauseReader.clauses(of: scan, in: bounds)
        measures = DraftStarts.OfMeasures(drafts)
        spans = GoalSpans(scan: scan, drafts: drafts, measures: measures, clauses: clauses)
        judge = GoalJudge(
            scan: scan, drafts: drafts, measures: measures, tense: tense, clauses: clauses, bounds: bounds,
            spans: spans)
        traits = GoalTraits(
            scan: scan, drafts: drafts, measures: measures, clauses: clauses, spans: spans)
    }

    func find() -> [GoalDraft] {
        var goals: [GoalDraft] = []
        goals.reserveCapacity(bounds.count / 256)
        var last: GoalCandidate?
        var list: TargetList?
        var frame: Frame?
        var signs = ClauseSigns(scan: scan, clauses: clauses, drafts: measures)
        var next = 0
        while next < clauses.count {
            if let open = list, open.sentence != clauses[next].sentence { list = nil }
            if let open = frame, next >= open.end { frame = nil }
            // Every clause of a list is a target.
            guard let found = list == nil && frame == nil ? signs.next(from: next) : signs.look(at: next)
            else { break }
            let index = found.clause
            next = index + 1
            if let time = found.firstTime, let opened = self.frame(time, clause: index) { frame = opened }
            if found.lexicons.mayHold(.targets), var head = targetHead(index) {
                let first = firstTarget(index, &head)
                list = head
                if let lines = dashes(behind: index) { frame = lines }
                if var first {
                    first.isListed = true
                    last = append(first, after: last, to: &goals)
                    next = first.lastClause + 1
                    if first.lastClause > index { list = nil }
                }
            } else if var candidate = candidate(found, list: list, after: last)
                ?? (frame == nil || list != nil ? nil : state(in: index)), !traits.closesAssignment(candidate)
            {
                if list == nil, let first = amount(aheadOf: &candidate, found.firstFigure, after: last) {
                    last = append(first, after: last, to: &goals)
                }
                candidate.isListed = list != nil
                candidate.frame = frame?.ofTargets == true ? frame?.time : nil
                candidate = appendParts(candidate, after: last, to: &goals)
                next = candidate.lastClause + 1
                if candidate.kind.isEffort { appendRepeated(&candidate, to: &goals) }
                while list == nil, let further = spans.further(candidate) {
                    candidate = append(further, after: candidate, to: &goals)
                    next = candidate.lastClause + 1
                }
                last = candidate
            }
        }
        return goals
    }

    // MARK: One clause

    func candidate(
        _ found: ClauseSigns.Found, list: TargetList?, after last: GoalCandidate?
    ) -> GoalCandidate? {
        let index = found.clause
        if list == nil, found.lexicons.mayHold(.aims), let aim = aim(in: index) { return aim }
        if found.lexicons.mayHold(.triggers),
            let triggered = triggered(in: index, inList: list != nil, follows: goesOn(index, after: last))
        {
            guard list == nil else { return triggered }
            return ahead(of: triggered, found.firstFigure, after: last) ?? triggered
        }
        if let list { return target(in: index, of: list) }
        if opensEffect(index), let effect = effect(in: index) { return effect }
        let amount = found.firstFigure.flatMap { figure($0, in: index, after: last) }
        guard found.firstTime != nil, let dated = dated(in: index) else { return amount }
        // 年内新增…个、更换…只: the first verb
        if let amount, amount.trigger.lowerBound < dated.trigger.lowerBound { return amount }
        return dated
    }

    /// How many triggers of a clause are looked at, and how many clauses of a list.
    static let triggersTried = 8
    static let listReach = 64

    /// The first trigger of the clause that states a result.
    func triggered(in index: Int, inList: Bool, follows: Bool) -> GoalCandidate? {
        let range = clauses[index].range
        var position = range.lowerBound
        var tried = 0
        while tried < GoalFinder.triggersTried,
            let (place, match) = scan.nextMatch(
                .triggers, in: spans.triggers, from: position, limit: range.upperBound)
        {
            tried += 1
            // 全力争取: 力 belongs to what stands before it.
            if match.value == .strive, judge.isBehindForce(place, floor: range.lowerBound) {
                position = place + 1
                continue
            }
            let trigger = place..<place + match.length
            if match.value != .none, !inList || match.value.isEffort,
                judge.accepts(match.value, trigger, clause: index, follows: follows)
            {
                var candidate = spans.candidate(.trigger(match.value), trigger, clause: index)
                if match.value == .realize, let end = judge.amountName(trigger, range) {
                    candidate.range = trigger.lowerBound..<end
                } else if let end = judge.foundation(trigger, range) {
                    // 为|全年完成…|打牢基础
                    let isDated = measures.times.first(in: range.lowerBound + 1..<range.lowerBound + 2) != nil
                    candidate.range = (isDated ? range.lowerBound + 1 : trigger.lowerBound)..<end
                }
                return candidate
            }
            // 发展成为 without 把: 成为
            position = match.value == .turnInto ? place + 1 : place + match.length
        }
        return nil
    }

    /// Whether a goal of the same sentence stands in the clause before, or in front of a share of it: 其中….
    func goesOn(_ index: Int, after last: GoalCandidate?) -> Bool {
        guard let last, clauses[last.clause].sentence == clauses[index].sentence else { return false }
        if last.lastClause + 1 == index { return true }
        guard last.lastClause + 2 == index || last.lastClause + 3 == index else { return false }
        let between = clauses[last.lastClause + 1].range
        // 其中
        return between.count > 2 && scan.units[between.lowerBound] == .unit("其")
            && scan.units[between.lowerBound + 1] == .unit("中")
    }

    /// 使 at the head, which few clauses have.
    @inline(__always)
    private func opensEffect(_ index: Int) -> Bool {
        units[clauses[index].range.lowerBound] == .unit("使")
    }

    /// 通过三年的努力,使…明显提升: the stretch stands in the clause before.
    func effect(in index: Int) -> GoalCandidate? {
        let range = clauses[index].range
        guard index > 0, range.count > 4, opensEffect(index),
            clauses[index - 1].closer == .comma, clauses[index - 1].group == clauses[index].group,
            judge.hasTime(clauses[index - 1].range)
        else { return nil }
        var candidate = spans.candidate(.effect, range.lowerBound..<range.lowerBound + 1, clause: index)
        candidate.range = clauses[index - 1].range.lowerBound..<candidate.range.upperBound
        return candidate
    }

    /// 投入到今年的整治中来, 在今年的清理中: while it is done, not by when
    private func isUnderWay(_ verb: Range<Int>, _ clause: Range<Int>) -> Bool {
        guard verb.upperBound < clause.upperBound, units[verb.upperBound] == .unit("中") else { return false }
        return verb.upperBound + 1 == clause.upperBound
            || [.unit("来"), .unit("去"), .unit("的")].contains(units[verb.upperBound + 1])
    }

    /// 逾期不改的,年底前一律停业; 违反的一年内取消资格: what befalls a case.
    private func punishes(_ candidate: GoalCandidate, clause index: Int) -> Bool {
        let start = candidate.range.lowerBound
        let isCase =
            start > clauses[index].range.lowerBound
            ? units[start - 1] == .unit("的")
            : index > 0 && clauses[index - 1].closer == .comma
                && units[clauses[index - 1].range.upperBound - 1] == .unit("的")
        return isCase
            && GoalSurroundings.sanctions.firstPosition(
                in: units, within: candidate.trigger.lowerBound..<candidate.range.upperBound) != nil
    }

    /// 年底前…纳入…: a limit and a verb that finishes something.
    func dated(in index: Int) -> GoalCandidate? {
        guard let time = spans.limit(in: clauses[index].range), judge.acceptsDated(time, clause: index) else {
            return nil
        }
        guard let candidate = spans.dated(time, clause: index),
            !judge.contains(
                GoalSurroundings.conditions,
                in: min(
                    candidate.range.lowerBound, clauses[index].range.lowerBound)..<candidate.range.upperBound),
            !judge.isAttribute(clauses[candidate.lastClause].range),
            !judge.isTaken(from: index), !punishes(candidate, clause: index),
            !isUnderWay(candidate.trigger, clauses[candidate.lastClause].range)
        else { return nil }
        return candidate
    }
}
