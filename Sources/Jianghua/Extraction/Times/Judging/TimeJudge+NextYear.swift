/// Whether what lies before the day of the speech is set for the next year: 3月底前完成 in December.
extension TimeJudge {
    /// - Parameters:
    ///   - expression: in the next year.
    ///   - isKept: it bounds something in the speech's own year, too.
    func isPlanned(_ expression: TimeExpression, isKept: Bool) -> Bool {
        let range = expression.range
        guard !isOfWork(range) else { return false }
        let evidence = evidence(for: range)
        guard evidence.clause != .past, evidence.sentence != .past else { return false }
        if isKept { return evidence.nearest == .plan || evidence.nearest != .past && !isTold(range) }
        guard evidence.nearest == .plan else { return false }
        switch expression.kind {
        case .stretch(let first, let last): return first.day != nil && last.day != nil
        // 3月15日,县里召开会议: a day is told as often as set.
        case .calendar(let time):
            return time.day != nil && isDone(behind: range)
        default: return false
        }
    }

    /// 2026年规上工业总产值突破2000亿元 in a speech without a day: at the head of its clause, with what is reached in figures or
    /// finished, and not compared with the year before.
    func isToBeReached(_ range: Range<Int>) -> Bool {
        let units = scan.units
        let window = window(around: range)
        let clause = scan.clause(around: range.lowerBound, in: window)
        guard range.lowerBound == clause.lowerBound else { return false }
        let governed = governed(by: range)
        let behind = range.upperBound..<max(range.upperBound, governed.upperBound)
        let isDone = CompletionVerbs.words.firstPosition(in: units, within: behind) != nil
        guard isDone || TimeNeighbours.reaching.firstPosition(in: units, within: behind) != nil else {
            return false
        }
        let sentence = scan.sentence(around: range.lowerBound, in: window)
        let rest = range.upperBound..<max(range.upperBound, sentence.upperBound)
        return TimeNeighbours.compared.firstPosition(in: units, within: rest) == nil
    }

    /// 按照年初部署,3月底前完成清查,现在看效果很好; 1月起实行的政策: what was set then, and how it went.
    func isTold(_ range: Range<Int>) -> Bool {
        let units = scan.units
        let window = window(around: range)
        if TimeNeighbours.told.firstPosition(
            in: units, within: scan.sentence(around: range.lowerBound, in: window)) != nil
        {
            return true
        }
        let end = min(range.upperBound + 6, scan.clause(around: range.lowerBound, in: window).upperBound)
        return units[range.upperBound..<max(range.upperBound, end)].contains(.unit("的"))
    }

    /// 9月底前要完成的任务: which work, not by when.
    private func isOfWork(_ range: Range<Int>) -> Bool {
        let units = scan.units
        var start = range.upperBound
        if start < bounds.upperBound, [.unit("要"), .unit("应"), .unit("须"), .unit("需")].contains(units[start])
        {
            start += 1
        }
        guard let verb = CompletionVerbs.words.longestMatch(in: units, at: start, limit: bounds.upperBound),
            verb.value == .verb || verb.value == .either
        else { return false }
        let end = start + verb.length
        return end < bounds.upperBound && units[end] == .unit("的")
    }

    /// 3月15日全面完工; 3月15日,全面完工。: a verb of completion behind the day, with no more than 全面 or 必须 between.
    private func isDone(behind range: Range<Int>) -> Bool {
        let units = scan.units
        var start = range.upperBound
        if start < bounds.upperBound, units[start] == 0x2C { start += 1 }
        let limit = scan.clause(around: start, in: window(around: range)).upperBound
        let head = start..<max(start, min(limit, start + 4))
        guard limit > start,
            let (place, verb) = CompletionVerbs.words.nextMatch(in: units, from: start, limit: limit),
            place <= head.upperBound, verb.value == .verb
        else { return false }
        return limit - place - verb.length <= 2
    }
}
