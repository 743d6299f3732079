/// Subjects that stand right in front of a time or an effort: 老旧小区年底前实现全覆盖, 登记率确保100%.
extension GoalSpans {
    private static let directLength = 30

    /// The start of a noun phrase that ends at a position, with no modal between.
    ///
    /// - Parameter counts: a figure in it is allowed: 其余12个力争10月底前达标.
    func directSubject(before end: Int, in clause: Range<Int>, counts: Bool = false) -> Int? {
        let units = scan.units
        guard end > clause.lowerBound,
            GoalVerbs.modalsBackward.longestMatch(in: units, endingAt: end, from: clause.lowerBound) == nil
        else { return nil }
        let start = nounPhraseStart(clause.lowerBound..<end)
        guard end - start >= 2, end - start <= GoalSpans.directLength,
            // 、 的 地 了 着 过 请 也 都 再 即
            ![0x3001, 0x7684, 0x5730, 0x4E86, 0x7740, 0x8FC7, 0x8BF7, 0x4E5F, 0x90FD, 0x518D, 0x5373]
                .contains(
                    units[end - 1]),
            !GoalLexicon.beginsImperative(at: start, limit: end, in: units),
            GoalVerbs.actors.longestMatch(in: units, endingAt: end, from: start) == nil,
            // 全市年内改造… has a subject, 持续… an adverb.
            units[start] == 0x5168 && end - start == 2
                || GoalLexicon.adverbs.longestMatch(in: units, endingAt: end, from: start) == nil,
            provisions.longestMatch(in: units, at: start, limit: end)?.value != .verb,
            completions.longestMatch(in: units, at: start, limit: end)?.value != .verb,
            measures.times.first(in: start..<end) == nil,
            counts || measures.figures.first(in: start + 1..<end) == nil
        else { return nil }
        return start
    }

    /// Behind 确保 or 力争 stands a figure, a time or a verb, so that the subject stands in front.
    func reachesDirectly(_ trigger: Range<Int>, in clause: Range<Int>) -> Bool {
        let units = scan.units
        var index = trigger.upperBound
        guard index < clause.upperBound else { return false }
        if let time = measures.times.first(in: index..<min(index + 2, clause.upperBound)) {
            index = times[time].range.upperBound
        }
        guard index < clause.upperBound else { return false }
        return measures.figures.first(in: index..<index + 1) != nil
            || measureWords.longestMatch(in: units, at: index, limit: clause.upperBound) != nil
            || isResult(triggers.longestMatch(in: units, at: index, limit: clause.upperBound)?.value)
            || completions.longestMatch(in: units, at: index, limit: clause.upperBound)?.value == .verb
    }

    /// Where the same trigger begins again behind 、.
    func repeated(_ candidate: GoalCandidate) -> Int? {
        let units = scan.units
        let trigger = candidate.trigger
        guard case .trigger = candidate.kind, trigger.lowerBound == candidate.range.lowerBound else {
            return nil
        }
        var index = trigger.upperBound
        while index + trigger.count + 2 < candidate.range.upperBound {
            if units[index] == 0x3001, units[index + 1] == units[trigger.lowerBound],
                units[index + 1..<index + 1 + trigger.count].elementsEqual(units[trigger])
            {
                return index + 1
            }
            index += 1
        }
        return nil
    }

    private func isResult(_ trigger: GoalLexicon.Trigger?) -> Bool {
        switch trigger {
        case .realize, .attain, .enter, .finish, .complete, .become, .arrive: true
        default: false
        }
    }
}
