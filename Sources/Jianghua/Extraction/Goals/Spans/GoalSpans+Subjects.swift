/// Subjects that stand right in front of a time or an effort: 老旧小区年底前实现全覆盖, 登记率确保100%.
extension GoalSpans {
    private static let directLength = 30

    /// The start of a noun phrase that ends at a position, with no modal between.
    ///
    /// - Parameters:
    ///   - counts: a figure in it is allowed: 其余12个力争10月底前达标.
    ///   - verb: where the verb begins, if not at the position: 各厂7月底前存煤量要达到… has a subject of its own
    ///     behind the body.
    func directSubject(
        before end: Int, in clause: Range<Int>, counts: Bool = false, ahead verb: Int? = nil
    ) -> Int? {
        let units = scan.units
        guard end > clause.lowerBound,
            GoalVerbs.carriers.longestMatch(in: units, endingAt: end, from: clause.lowerBound) == nil,
            verb.map({ !(holdsUnit(endingAt: end) && hasSubject(behindTimeAt: end, before: $0)) }) ?? true,
            GoalVerbs.modalsBackward.longestMatch(in: units, endingAt: end, from: clause.lowerBound) == nil
        else { return nil }
        var start = nounPhraseStart(clause.lowerBound..<end)
        // 县里要求|各镇在7月底前…
        var index = start
        while index + 3 < end {
            if units[index] == .unit("要"), units[index + 1] == .unit("求"),
                holdsUnit(startingIn: index + 2..<index + 3)
            {
                start = index + 2
            }
            index += 1
        }
        // 剩下的10月底全部完成
        if isRest(start..<end) { return start }
        guard end - start >= 2, end - start <= GoalSpans.directLength,
            // 、 的 地 了 着 过 请 也 都 再 即
            ![
                .unit("、"), .unit("的"), .unit("地"), .unit("了"), .unit("着"), .unit("过"), .unit("请"),
                .unit("也"), .unit("都"), .unit("再"), .unit("即"),
            ]
            .contains(
                units[end - 1]),
            !GoalLexicon.beginsImperative(at: start, limit: end, in: units),
            GoalVerbs.actors.longestMatch(in: units, endingAt: end, from: start) == nil,
            // 全市年内改造… has a subject, 持续… an adverb.
            units[start] == .unit("全") && end - start == 2
                || GoalLexicon.adverbs.longestMatch(in: units, endingAt: end, from: start) == nil,
            provisions.longestMatch(in: units, at: start, limit: end)?.value != .verb,
            completions.longestMatch(in: units, at: start, limit: end)?.value != .verb,
            measures.times.first(in: start..<end) == nil,
            counts || measures.figures.first(in: start + 1..<end) == nil
        else { return nil }
        return start
    }

    /// 剩下的, 其余的, 余下的
    private func isRest(_ range: Range<Int>) -> Bool {
        range.count >= 3 && range.count <= 4 && units[range.upperBound - 1] == .unit("的")
            && [.unit("剩"), .unit("余"), .unit("其")].contains(units[range.lowerBound])
    }

    /// 8月底前|仓容要|达到: behind the time and in front of modals and adverbs stands a noun.
    private func hasSubject(behindTimeAt start: Int, before verb: Int) -> Bool {
        guard let time = measures.times.first(in: start..<start + 2) else { return false }
        let floor = times[time].range.upperBound
        guard floor < verb else { return false }
        // 把 将 对 向: an object
        return ![.unit("把"), .unit("将"), .unit("对"), .unit("向")].contains(units[floor])
            && withoutModals(from: floor, to: verb) - floor >= 2
    }

    /// Where the modals and adverbs in front of a verb begin.
    func withoutModals(from floor: Int, to verb: Int) -> Int {
        var end = verb
        while end > floor {
            if let match = GoalVerbs.modalsBackward.longestMatch(in: units, endingAt: end, from: floor)
                ?? adverbs.longestMatch(in: units, endingAt: end, from: floor)
            {
                end -= match.length
            } else {
                break
            }
        }
        return end
    }

    /// 6月底前,各镇要|完成…: a body and a modal stand between a limit and its verb; the goal starts behind them.
    func startBehindActor(from start: Int, to verb: Int) -> Int? {
        var found: Int?
        var index = firstBody(from: start)
        while index < bodies.count, bodies[index].range.upperBound < verb {
            let end = bodies[index].range.upperBound
            if let modal = GoalVerbs.modals.longestMatch(in: units, at: end, limit: verb) {
                found = end + modal.length
            }
            index += 1
        }
        return found
    }

    /// 每年, 每年度
    func isYearly(_ time: Range<Int>) -> Bool {
        units[time.lowerBound] == .unit("每") && time.count > 1 && time.count <= 3
            && units[time.lowerBound + 1] == .unit("年")
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
            if units[index] == .unit("、"), units[index + 1] == units[trigger.lowerBound],
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
