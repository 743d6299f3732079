import JianghuaRecords

/// Decides whether a trigger states a result still to come.
struct GoalJudge {
    let scan: TextScan
    let drafts: SpeechDrafts
    let tense: TenseMap
    let clauses: [Clause]
    let bounds: Range<Int>
    private let holders: Holders

    init(scan: TextScan, drafts: SpeechDrafts, tense: TenseMap, clauses: [Clause], bounds: Range<Int>) {
        self.scan = scan
        self.drafts = drafts
        self.tense = tense
        self.clauses = clauses
        self.bounds = bounds
        holders = Holders(drafts.directives)
    }

    func accepts(_ kind: GoalLexicon.Trigger, _ trigger: Range<Int>, clause index: Int) -> Bool {
        let clause = clauses[index].range
        guard !isNamed(trigger), !isClauseEnd(trigger, clause, kind) else { return false }
        guard kind == .turnInto || !isConditional(trigger, clause, index) else { return false }
        guard !isExcluded(kind, trigger, clause, index) else { return false }
        switch kind {
        case .assure, .strive, .compete, .prevent:
            return isToCome(trigger, index)
        case .guarantee:
            return acceptsGuarantee(trigger, clause)
                && evidence(trigger, clause: index, isEffort: true) != .past
        case .seek:
            return acceptsSeek(trigger, clause)
                && evidence(trigger, clause: index, isEffort: true) != .past
        case .exert:
            return acceptsExert(trigger, clause)
                && evidence(trigger, clause: index, isEffort: true) != .past
        case .realize, .shape, .turnInto, .complete:
            return evidence(trigger, clause: index) != .past
        case .become, .enter:
            let evidence = evidence(trigger, clause: index)
            if kind == .enter {
                return !holdsPhase(trigger, clause) && evidence != .past && isLed(trigger, clause, index)
            }
            return evidence != .past && (evidence == .plan || isLed(trigger, clause, index))
        case .attain:
            guard
                drafts.figures.isEmpty || hasFigure(trigger.upperBound..<clause.upperBound)
                    || endsWithStandard(clause)
            else { return false }
            return evidence(trigger, clause: index) != .past
        case .finish:
            return acceptsFinish(trigger, clause, index)
        case .none:
            return false
        }
    }

    func acceptsFigure(_ figure: Int, clause index: Int, follows: Bool) -> Bool {
        let clause = clauses[index].range
        let range = drafts.figures[figure].range
        guard !isNamed(range) else { return false }
        let units = scan.units
        if contains(GoalSurroundings.planned, in: clause.lowerBound..<range.lowerBound) { return false }
        if GoalSurroundings.volumes.longestMatch(
            in: units, endingAt: range.lowerBound, from: clause.lowerBound)
            != nil
        {
            return false
        }
        // 超过200万的县有7个: an attribute
        if range.upperBound < clause.upperBound, units[range.upperBound] == 0x7684 { return false }
        if GoalSurroundings.notAmounts.contains(drafts.figures[figure].unit ?? "") { return false }
        if follows || hasTime(clause) { return true }
        return evidence(range, clause: index) == .plan && isPlanned(range.lowerBound)
    }

    /// A passage with a plan somewhere is not enough for a bare figure.
    private func isPlanned(_ position: Int) -> Bool {
        tense.sectionTense(at: position) == .plan
            || tense.lastCue(in: scan.sentence(around: position, in: bounds)) == .plan
    }

    func acceptsDated(_ time: Int, clause index: Int) -> Bool {
        let range = drafts.times[time].range
        return tense.ownTense(of: clauses[index].range) != .past
            && !isConditional(range, clauses[index].range, index)
    }

    func acceptsTargets(clause index: Int) -> Bool {
        let range = clauses[index].range
        return !contains(GoalSurroundings.conditions, in: range)
    }

    func acceptsAim(_ candidate: GoalCandidate) -> Bool {
        candidate.range.count > candidate.trigger.count
    }

    // MARK: Tense

    /// Whether the text around a trigger reports or plans, not counting what the trigger itself says.
    ///
    /// The clause tells first, then the nearest cue before it in the sentence, then, for outcomes, what follows
    /// in the sentence (实现…,受到好评), then passage and section.
    private func evidence(_ trigger: Range<Int>, clause index: Int, isEffort: Bool = false) -> Tense {
        let clause = clauses[index].range
        let own = weigh(isEffort ? clause.lowerBound..<trigger.lowerBound : clause, without: trigger)
        if own != .open { return own }
        // A time that was kept bounds something to come.
        if hasTime(clause) { return .plan }
        let sentence = scan.sentence(around: trigger.lowerBound, in: bounds)
        if let cue = tense.lastCue(in: sentence.lowerBound..<max(sentence.lowerBound, clause.lowerBound)) {
            return cue
        }
        if !isEffort {
            let rest = tense.ownTense(of: clause.upperBound..<max(clause.upperBound, sentence.upperBound))
            if rest != .open { return rest }
        }
        let surrounding = tense.surroundingTense(at: trigger.lowerBound)
        if surrounding != .open { return surrounding }
        if let holder = holders.innermost(at: trigger.lowerBound) {
            return drafts.directives[holder].mood == .statement ? .open : .plan
        }
        return .open
    }

    /// An effort: only what stands before it can make it a report.
    private func isToCome(_ trigger: Range<Int>, _ index: Int) -> Bool {
        evidence(trigger, clause: index, isEffort: true) != .past
    }

    private func weigh(_ range: Range<Int>, without trigger: Range<Int>) -> Tense {
        var counts = tense.counts(in: range)
        if range.overlaps(trigger) {
            let own = tense.counts(in: trigger)
            counts.plan -= own.plan
            counts.past -= own.past
        }
        if counts.past > 0 { return counts.past >= counts.plan ? .past : .plan }
        return counts.plan > 0 ? .plan : .open
    }

    // MARK: Surroundings

    /// Inside 《…》, or inside quotes that hold little more: a name.
    private func isNamed(_ trigger: Range<Int>) -> Bool {
        let mark = scan.enclosingMark(of: trigger.lowerBound)
        guard mark >= 0 else { return false }
        let opening = scan.marks[mark]
        if opening.kind == .openTitle { return true }
        guard opening.kind == .openQuote, opening.partner >= 0 else { return false }
        return Int(scan.marks[Int(opening.partner)].position) - Int(opening.position) <= 16
    }

    private func isClauseEnd(
        _ trigger: Range<Int>, _ clause: Range<Int>, _ kind: GoalLexicon.Trigger
    ) -> Bool {
        guard trigger.upperBound >= clause.upperBound else { return false }
        // 坚决防止。 and 不发生。 are complete.
        return kind != .prevent && kind != .finish
    }

    /// A question, a condition, a reason, a name for something else.
    private func isConditional(_ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int) -> Bool {
        if contains(GoalSurroundings.conditions, in: clause.lowerBound..<trigger.lowerBound) { return true }
        if GoalSurroundings.endings.longestMatch(
            in: scan.units, endingAt: clause.upperBound, from: trigger.upperBound) != nil
        {
            return true
        }
        // 对…成效明显的: an attribute
        let units = scan.units
        if units[head(of: clause)] == 0x5BF9,
            let last = lastAttribute(in: trigger.upperBound..<clause.upperBound),
            last > trigger.upperBound
        {
            return true
        }
        return isQuestion(index) || followsQuestion(index)
    }

    /// 如何巩固…,实现…: the question began in an earlier clause.
    private func followsQuestion(_ index: Int) -> Bool {
        var first = index
        while first > 0, index - first < 3, clauses[first - 1].closer == .comma,
            clauses[first - 1].group == clauses[index].group
        {
            first -= 1
            let range = clauses[first].range
            if GoalSurroundings.questions.longestMatch(
                in: scan.units, at: head(of: range), limit: range.upperBound) != nil
            {
                return true
            }
        }
        return false
    }

    /// Where the clause begins behind a number: 六、对…
    private func head(of clause: Range<Int>) -> Int {
        let classes = CharacterClass.table
        var index = clause.lowerBound
        while index + 1 < clause.upperBound, index < clause.lowerBound + 6,
            !classes[Int(scan.units[index])].isDisjoint(with: [.space, .numeral, .digit])
                || scan.units[index] == 0x3001
        {
            index += 1
        }
        return index
    }

    private func lastAttribute(in range: Range<Int>) -> Int? {
        var index = range.upperBound - 1
        let floor = max(range.lowerBound, range.upperBound - 32)
        while index >= floor {
            if scan.units[index] == 0x7684 { return index }
            index -= 1
        }
        return nil
    }

    private func isQuestion(_ index: Int) -> Bool {
        let end = clauses[index].range.upperBound
        return end < bounds.upperBound && scan.units[end] == 0x3F
    }

    private func isExcluded(
        _ kind: GoalLexicon.Trigger, _ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int
    ) -> Bool {
        let units = scan.units
        if GoalSurroundings.aspect.longestMatch(
            in: units, at: trigger.upperBound, limit: clause.upperBound) != nil
        {
            return true
        }
        if let before = GoalSurroundings.before.longestMatch(
            in: units, endingAt: trigger.lowerBound, from: clause.lowerBound)
        {
            let allowed = GoalSurroundings.allowedBefore.longestMatch(
                in: units, endingAt: trigger.lowerBound, from: clause.lowerBound)
            if (allowed?.length ?? 0) < before.length { return true }
        }
        guard kind != .turnInto else { return false }
        // 加强防止感染工作: a noun
        if kind == .prevent,
            GoalLexicon.workNouns.longestMatch(
                in: units, endingAt: clause.upperBound, from: trigger.upperBound) != nil
        {
            return true
        }
        // 为…: a purpose
        if units[clause.lowerBound] == 0x4E3A, clause.lowerBound < trigger.lowerBound,
            kind != .exert, kind != .assure || trigger.lowerBound - clause.lowerBound < 3
        {
            return true
        }
        if kind == .realize, isTopic(trigger, clause, index) { return true }
        return false
    }

    /// 实现上述目标,必须…: a topic, no goal.
    private func isTopic(_ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int) -> Bool {
        let units = scan.units
        guard clause.upperBound - trigger.upperBound <= 12, clause.count >= 2,
            trigger.lowerBound - clause.lowerBound <= 2,
            units[clause.upperBound - 2] == 0x76EE, units[clause.upperBound - 1] == 0x6807,
            clauses[index].closer == .comma, index + 1 < clauses.count
        else { return false }
        let next = clauses[index + 1].range
        return GoalLexicon.topicFollowers.longestMatch(in: units, at: next.lowerBound, limit: next.upperBound)
            != nil
    }

    private func holdsPhase(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        GoalSurroundings.phases.longestMatch(
            in: scan.units, endingAt: clause.upperBound, from: trigger.upperBound)
            != nil
    }

    private func endsWithStandard(_ clause: Range<Int>) -> Bool {
        GoalLexicon.standards.longestMatch(
            in: scan.units, endingAt: clause.upperBound, from: clause.lowerBound)
            != nil
    }

    /// 使…成为, 推动…进入: the subject is led to its result; or an effort or must stands before it.
    private func isLed(_ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int) -> Bool {
        if contains(GoalSurroundings.pivots, in: clause.lowerBound..<trigger.lowerBound) { return true }
        guard trigger.lowerBound == clause.lowerBound, index > 0 else { return false }
        let previous = clauses[index - 1]
        return previous.sentence == clauses[index].sentence
            && contains(GoalSurroundings.pivots, in: previous.range)
    }

    private func acceptsGuarantee(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        let units = scan.units
        guard clause.upperBound - trigger.upperBound >= 3 else { return false }
        return GoalLexicon.nounBefore.longestMatch(
            in: units, endingAt: trigger.lowerBound, from: clause.lowerBound) == nil
    }

    /// 争取 with a clause, not with a thing.
    private func acceptsSeek(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        let rest = trigger.upperBound..<clause.upperBound
        return contains(GoalLexicon.seekVerbs, in: rest) || hasTime(rest)
    }

    private func acceptsExert(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        let units = scan.units
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

    private func acceptsFinish(_ trigger: Range<Int>, _ clause: Range<Int>, _ index: Int) -> Bool {
        let evidence = evidence(trigger, clause: index)
        guard evidence != .past else { return false }
        let before = clause.lowerBound..<trigger.lowerBound
        if contains(GoalLexicon.musts, in: before) { return true }
        if hasTime(clause) { return true }
        if index > 0, clauses[index - 1].closer == .comma, hasOnlyTime(clauses[index - 1].range) {
            return true
        }
        return evidence == .plan && hasFigure(trigger.upperBound..<clause.upperBound)
            && isPlanned(trigger.lowerBound)
    }

    // MARK: Lookups

    func contains(_ table: PhraseTable<Bool>, in range: Range<Int>) -> Bool {
        let units = scan.units
        var index = range.lowerBound
        while index < range.upperBound {
            if table.mayStart(units[index]),
                let match = table.longestMatch(in: units, at: index, limit: range.upperBound)
            {
                if match.value { return true }
                index += match.length
            } else {
                index += 1
            }
        }
        return false
    }

    func hasFigure(_ range: Range<Int>) -> Bool {
        Sorted.first(in: drafts.figures, from: range) { $0.range } != nil
    }

    func hasTime(_ range: Range<Int>) -> Bool {
        guard let index = Sorted.first(in: drafts.times, from: range, by: { $0.range }) else { return false }
        return drafts.times[index].type != .frequency
    }

    private func hasOnlyTime(_ range: Range<Int>) -> Bool {
        guard let index = Sorted.first(in: drafts.times, from: range, by: { $0.range }) else { return false }
        return drafts.times[index].type != .frequency && range.count - drafts.times[index].range.count <= 2
    }
}

/// Binary search in drafts sorted by start.
enum Sorted {
    /// The first draft that starts inside the range.
    static func first<Draft>(
        in drafts: [Draft], from range: Range<Int>, by place: (Draft) -> Range<Int>
    ) -> Int? {
        var low = 0
        var high = drafts.count
        while low < high {
            let middle = (low + high) / 2
            if place(drafts[middle]).lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < drafts.count && place(drafts[low]).lowerBound < range.upperBound ? low : nil
    }
}
