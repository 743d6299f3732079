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
                ?? (frame == nil || list != nil ? nil : state(in: index))
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

    /// - Returns: the last of its parts as it was appended.
    private func appendParts(
        _ found: GoalCandidate, after last: GoalCandidate?, to goals: inout [GoalDraft]
    ) -> GoalCandidate {
        var candidate = found
        var tried = 0
        while tried < GoalFinder.triggersTried, let part = partOff(&candidate) {
            tried += 1
            _ = append(candidate, after: tried == 1 ? last : nil, to: &goals)
            candidate = part
        }
        return append(candidate, after: tried == 0 ? last : nil, to: &goals)
    }

    /// 确保…、确保…: what the second begins is a goal of its own.
    private func appendRepeated(_ first: inout GoalCandidate, to goals: inout [GoalDraft]) {
        var tried = 0
        while tried < GoalFinder.triggersTried, let next = spans.repeated(first) {
            tried += 1
            if let index = goals.indices.last { goals[index].range = first.range.lowerBound..<next - 1 }
            let trigger = next..<next + first.trigger.count
            var candidate = first
            candidate.trigger = trigger
            candidate.range = next..<first.range.upperBound
            let start = goals[goals.count - 1].range.lowerBound
            goals[goals.count - 1].type = traits.type(
                of: first.ending(at: next - 1, from: start), by: goals[goals.count - 1].deadline)
            first = append(candidate, after: nil, to: &goals)
        }
    }

    /// - Returns: the candidate as it was appended.
    private func append(
        _ found: GoalCandidate, after last: GoalCandidate?, to goals: inout [GoalDraft]
    ) -> GoalCandidate {
        var candidate = found
        let start = spans.skipNumber(candidate.range.lowerBound, candidate.range.upperBound)
        if start < candidate.range.upperBound { candidate.range = start..<candidate.range.upperBound }
        candidate.range = withoutLooseQuote(candidate.range, trigger: candidate.trigger)
        var previous: GoalDraft?
        if let last, follows(candidate, last),
            last.passesStrength && traits.isCoordinated(candidate)
                // 不发生…、不发生…: as the first is demanded
                || last.kind == .trigger(.prevent) && candidate.kind == .trigger(.prevent)
                    && traits.isCoordinated(candidate)
        {
            previous = goals.last
        }
        let strength = traits.strength(of: candidate, after: previous?.strength)
        candidate.passesStrength = strength != .plan && candidate.kind.passesStrength
        // 力争国庆节前…,…达到…: the limit is the same.
        let passed = last?.kind.governsResults == true ? previous?.deadline : nil
        let deadline = traits.deadline(of: candidate, after: goals) ?? passed ?? candidate.frame
        goals.append(
            GoalDraft(
                range: candidate.range, trigger: candidate.trigger, strength: strength,
                type: traits.type(of: candidate, by: deadline), deadline: deadline, rule: candidate.rule))
        return candidate
    }

    /// “…,确保…”: the quote began earlier.
    private func withoutLooseQuote(_ range: Range<Int>, trigger: Range<Int>) -> Range<Int> {
        var isOpen = false
        for index in range {
            if units[index] == .unit("“") { isOpen = true }
            // 对照“年内创成”这一目标, too
            if units[index] == .unit("”"), !isOpen, index >= trigger.upperBound {
                return range.lowerBound..<index
            }
        }
        return range
    }

    /// Right behind another goal, with no semicolon between them.
    private func follows(_ candidate: GoalCandidate, _ last: GoalCandidate) -> Bool {
        clauses[last.lastClause].group == clauses[candidate.clause].group
            && (last.lastClause + 1 >= candidate.clause || goesOn(candidate.clause, after: last))
    }

    // MARK: One clause

    private func candidate(
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

    /// 建设项目四千个、完成投资四千亿元: the amount in front of a 完成 that only goes on.
    private func ahead(
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
    private func amount(
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

    /// How many triggers of a clause are looked at, and how many clauses of a list.
    private static let triggersTried = 8
    static let listReach = 64

    /// The first trigger of the clause that states a result.
    private func triggered(in index: Int, inList: Bool, follows: Bool) -> GoalCandidate? {
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
                }
                return candidate
            }
            // 发展成为 without 把: 成为
            position = match.value == .turnInto ? place + 1 : place + match.length
        }
        return nil
    }

    /// Whether a goal of the same sentence stands in the clause before, or in front of a share of it: 其中….
    private func goesOn(_ index: Int, after last: GoalCandidate?) -> Bool {
        guard let last, clauses[last.clause].sentence == clauses[index].sentence else { return false }
        if last.lastClause + 1 == index { return true }
        guard last.lastClause + 2 == index || last.lastClause + 3 == index else { return false }
        let between = clauses[last.lastClause + 1].range
        // 其中
        return between.count > 2 && scan.units[between.lowerBound] == .unit("其")
            && scan.units[between.lowerBound + 1] == .unit("中")
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
                return isShare(verb, of: index, follows) || judge.isStandard(figure, verb, clause: index)
                    ? nil : spans.candidate(.figure, verb, clause: index)
            }
            figure += 1
        }
        return nil
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
            !judge.isTaken(from: index)
        else { return nil }
        return candidate
    }

    // MARK: Aims

    /// 以…为目标, 把…作为根本目标, …的奋斗目标
    func aim(in index: Int) -> GoalCandidate? {
        let range = clauses[index].range
        var position = range.lowerBound
        while let (place, match) = scan.nextMatch(
            .aims, in: GoalAims.words, from: position, limit: range.upperBound)
        {
            let word = place..<place + match.length
            switch match.value {
            case .asGoal:
                if let start = spans.opening(.unit("以"), before: place, clause: index) {
                    return GoalCandidate(
                        kind: .aim, trigger: word, range: start..<word.upperBound, clause: index,
                        lastClause: index)
                }
            case .namedGoal:
                if let candidate = spans.namedAim(word, clause: index), judge.acceptsAim(candidate) {
                    return candidate
                }
            case .plainGoal:
                // 确立了三年创成文明城市的目标: with a time or an amount; 围绕…的目标 is the topic.
                if word.upperBound == range.upperBound, let candidate = spans.namedAim(word, clause: index),
                    candidate.range.lowerBound > range.lowerBound, judge.setsAim(candidate, clause: range),
                    judge.acceptsAim(candidate)
                {
                    return candidate
                }
            case .towardsGoal:
                if let start = spans.towards(place, clause: index) {
                    return GoalCandidate(
                        kind: .aim, trigger: place + 1..<place + 3, range: start..<place + 3, clause: index,
                        lastClause: index)
                }
            }
            position = word.upperBound
        }
        return nil
    }
}
