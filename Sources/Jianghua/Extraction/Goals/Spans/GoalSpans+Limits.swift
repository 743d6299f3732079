/// Clauses that finish something by a limit.
extension GoalSpans {
    /// How many times of a clause are looked at.
    private static let timesTried = 6

    /// The first time of a range that can bound a completion.
    func limit(in range: Range<Int>) -> Int? {
        guard var time = measures.times.first(in: range) else { return nil }
        var tried = 0
        while measures.times[time] < range.upperBound, tried < GoalSpans.timesTried {
            if isLimit(time, in: range) { return time }
            // 接到举报24小时内…、10日内…: what must be done in any case.
            if times[time].form == .duration, isOfHours(times[time].range) { return nil }
            time += 1
            tried += 1
        }
        return nil
    }

    private func isLimit(_ time: Int, in clause: Range<Int>) -> Bool {
        let draft = times[time]
        // A time may reach into the next clause, 从现在起,到年底, or across the cut of a long one.
        guard draft.range.upperBound <= clause.upperBound else { return false }
        // 当月受理、当月办结: of each case
        if scan.units[draft.range.lowerBound] == .unit("当") { return false }
        switch draft.form {
        case .limit: return draft.type == .deadline
        case .named: return draft.type == .deadline && isBounded(draft.range)
        case .duration:
            if isOfHours(draft.range) { return isBounded(draft.range) && isOrdered(draft.range, in: clause) }
            return isGranted(draft.range)
                && !hasOccasion(clause.lowerBound..<draft.range.lowerBound)
        case .point:
            return draft.type == .deadline && isFollowedByVerb(draft.range, limit: clause.upperBound)
        case .stretch:
            // 从今年起用两年时间
            return GoalVerbs.grants.firstPosition(in: units, within: draft.range) != nil
        default: return false
        }
    }

    /// 规定时间内, 春节前; not 会后
    private func isBounded(_ range: Range<Int>) -> Bool {
        let last = units[range.upperBound - 1]
        return last == .unit("内") || last == .unit("前")
    }

    /// 必须在1小时内转移出来, 30分钟内必须完成转移: it is ordered, in front of the hours or right behind them.
    private func isOrdered(_ hours: Range<Int>, in clause: Range<Int>) -> Bool {
        if GoalVerbs.obligations.longestMatch(in: units, at: hours.upperBound, limit: clause.upperBound)?
            .value
            == true
        {
            return true
        }
        var end = hours.lowerBound
        if end > clause.lowerBound, units[end - 1] == .unit("在") || units[end - 1] == .unit("于") { end -= 1 }
        return GoalVerbs.obligationsBackward.longestMatch(in: units, endingAt: end, from: clause.lowerBound)
            != nil
    }

    /// 三天之内, 用两年时间; not 决战150天
    private func isGranted(_ range: Range<Int>) -> Bool {
        return isBounded(range)
            || GoalVerbs.grants.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound) != nil
            || GoalVerbs.grantsBackward.longestMatch(
                in: units, endingAt: range.lowerBound, from: max(0, range.lowerBound - 4)) != nil
            || GoalVerbs.grantEnds.longestMatch(in: units, endingAt: range.upperBound, from: range.lowerBound)
                != nil
    }

    /// 用五年左右时间, 经过三年努力: a stretch of time that is granted.
    func isGrant(_ time: Int) -> Bool {
        let draft = times[time]
        guard draft.type == .period, !isOfHours(draft.range) else { return false }
        return draft.form == .duration
            ? isGranted(draft.range)
            : draft.form == .stretch
                && GoalVerbs.grants.firstPosition(in: units, within: draft.range) != nil
    }

    /// 24小时内, 半小时内, 30分钟内: how fast to answer, not by when.
    func isOfHours(_ range: Range<Int>) -> Bool {
        GoalVerbs.hours.firstPosition(in: units, within: range) != nil
    }

    /// 自…之日起, 接到举报: rules of procedure.
    private func hasOccasion(_ range: Range<Int>) -> Bool {
        GoalVerbs.occasions.firstPosition(in: units, within: range) != nil
    }

    /// 明年3月份开工: a bare point bounds the verb right behind it.
    private func isFollowedByVerb(_ range: Range<Int>, limit: Int) -> Bool {
        var position = range.upperBound
        while let match = headAdverbs.longestMatch(in: units, at: position, limit: limit)
            ?? GoalVerbs.modals.longestMatch(in: units, at: position, limit: limit)
            ?? GoalVerbs.wholly.longestMatch(in: units, at: position, limit: limit)
        {
            position += match.length
        }
        if resultative(in: position..<max(position, limit)) != nil
            || gain(in: position..<max(position, limit)) != nil
            || passing(in: position..<max(position, limit))?.lowerBound == position
        {
            return true
        }
        guard let match = completions.longestMatch(in: units, at: position, limit: limit) else {
            return endsWithVerb(position..<max(position, limit))
        }
        return match.value == .verb || match.value == .either && position + match.length == limit
            || endsWithVerb(position..<max(position, limit))
    }

    /// 3月31日征兵工作全部|结束: a subject stands between a day and what is done with.
    private func endsWithVerb(_ range: Range<Int>) -> Bool {
        guard range.count > 4, range.count <= 20 else { return false }
        for length in 2...4 {
            let start = range.upperBound - length
            if let match = completions.longestMatch(in: units, at: start, limit: range.upperBound),
                match.length == length, match.value == .verb,
                GoalVerbs.whollyBackward.longestMatch(in: units, endingAt: start, from: range.lowerBound)
                    != nil
            {
                return true
            }
        }
        return false
    }
}
