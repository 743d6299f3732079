import JianghuaRecords

/// Where a goal starts and ends.
///
/// A class, as are ``GoalJudge`` and ``GoalTraits``: structs with so much in them are copied for every call.
final class GoalSpans {
    let scan: TextScan
    let units: [UInt16]
    let clauses: [Clause]
    let times: [TimeDraft]
    let figures: [FigureCandidate]
    let measures: DraftStarts.OfMeasures
    /// The bodies that act.
    let bodies: [UnitDraft]
    // Tables that are asked in loops: a static value is asked whether it has been made at every look.
    let triggers = GoalLexicon.triggers
    let governors = GoalLexicon.governors
    let headAdverbs = GoalLexicon.headAdverbs
    let measureWords = GoalLexicon.measures
    let measureEnds = GoalLexicon.measuresBackward
    let provisions = GoalVerbs.provisions
    let completions = GoalVerbs.completions
    let refusals = GoalVerbs.refusals
    let nounEndings = GoalVerbs.nounEndings
    let notNounEndings = GoalVerbs.notNounEndings
    let adverbs = GoalLexicon.adverbs
    let means = GoalLexicon.means
    let classes = CharacterClass.table

    init(scan: TextScan, drafts: SpeechDrafts, measures: DraftStarts.OfMeasures, clauses: [Clause]) {
        self.scan = scan
        units = scan.units
        self.clauses = clauses
        times = drafts.times
        figures = drafts.figures
        self.measures = measures
        bodies = drafts.units
    }

    func candidate(_ kind: GoalCandidate.Kind, _ trigger: Range<Int>, clause index: Int) -> GoalCandidate {
        var start = start(kind, trigger, clause: index)
        if kind.hasTheme,
            kind != .figure || spansChange(trigger) || isBare(trigger, in: clauses[index].range),
            let theme = themeStart(before: start, kind, trigger, in: clauses[index].range)
        {
            start = theme
        }
        let last = lastClause(kind, trigger, clause: index)
        return GoalCandidate(
            kind: kind, trigger: trigger, range: start..<end(of: last, from: trigger.upperBound),
            clause: index,
            lastClause: last)
    }

    /// 达到, 控制在, 不低于; not 新增
    private func spansChange(_ verb: Range<Int>) -> Bool {
        measureWords.longestMatch(in: units, at: verb.lowerBound, limit: verb.upperBound) != nil
    }

    /// 柑橘要新种|8千亩: the amount stands right behind the verb, and nothing behind the amount.
    private func isBare(_ verb: Range<Int>, in clause: Range<Int>) -> Bool {
        guard let figure = measures.figures.first(in: verb.upperBound..<verb.upperBound + 1) else {
            return false
        }
        let end = figures[figure].range.upperBound
        return end >= clause.upperBound || units[end] == .unit("、")
    }

    /// 到2026年底, 在规定时间内: nothing but a limit and what leads it in
    func isTimeAlone(_ time: Range<Int>, in clause: Range<Int>) -> Bool {
        if clause.count - time.count <= 2, (0...1).contains(clause.upperBound - time.upperBound) {
            // 苦战20天,…: how it is worked, not by when
            return time.lowerBound - clause.lowerBound != 2
                || TimeNeighbours.battles.longestMatch(
                    in: units, endingAt: time.lowerBound, from: clause.lowerBound) == nil
        }
        return isStretchOfEffort(time, in: clause)
    }

    /// 通过三年努力, 经过两年的奋斗: how long it is worked for
    func isStretchOfEffort(_ time: Range<Int>, in clause: Range<Int>) -> Bool {
        guard time.upperBound < clause.upperBound,
            time.lowerBound == clause.lowerBound
                || time.lowerBound == clause.lowerBound + 2
                    && ThroughWords.end(at: time.lowerBound, in: units)
        else { return false }
        return GoalVerbs.labours.longestMatch(in: units, at: time.upperBound, limit: clause.upperBound)?
            .length
            == clause.upperBound - time.upperBound
    }

    func hasTrigger(in range: Range<Int>) -> Bool {
        var position = range.lowerBound
        while let (place, match) = scan.nextMatch(
            .triggers, in: triggers, from: position, limit: range.upperBound)
        {
            if match.value != .none { return true }
            position = place + match.length
        }
        return false
    }

    /// Whether a clause begins with 确保, 力争 and the like.
    func isEffort(_ range: Range<Int>) -> Bool {
        triggers.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)?
            .value
            .isEffort ?? false
    }
}
