import JianghuaRecords

/// The time that governs a goal.
extension GoalTraits {
    /// The last limit inside the goal, else the nearest before it that governs it.
    ///
    /// A limit in another clause group governs when it stands at the head of the sentence, or over a list of
    /// targets. One inside an earlier goal has done its work, unless amounts go on.
    func deadline(of candidate: GoalCandidate, after goals: [GoalDraft]) -> Int? {
        let first = firstClause(of: candidate)
        let from = clauses[first].range.lowerBound
        var found: Int?
        if var index = measures.times.first(in: from..<candidate.range.upperBound) {
            while measures.times[index] < candidate.range.upperBound {
                if drafts.times[index].type != .frequency {
                    if governs(index, candidate, head: clauses[first], goals) {
                        found = index
                    } else if let earlier = found, isBound(drafts.times[earlier].range) {
                        // 3月5日前…,3月底前…达标: a later limit ends what an earlier one bounds.
                        found = nil
                    }
                }
                index += 1
            }
        }
        if found == nil, candidate.isListed {
            return announced(before: first, goals) ?? headed(above: first)
        }
        return found ?? yearly(candidate) ?? assigned(behind: candidate)
    }

    /// 每年新建40处
    private func yearly(_ candidate: GoalCandidate) -> Int? {
        let start = candidate.range.lowerBound
        guard let time = measures.times.first(in: start..<start + 1), spans.isYearly(drafts.times[time].range)
        else { return nil }
        return time
    }

    /// How many clauses in front of a list its heading may stand.
    private static let headingReach = 8

    /// 2031年重点工作⏎2031年是开局之年。预期目标是:…: the year in the heading above a list.
    private func headed(above first: Int) -> Int? {
        var index = first - 1
        let floor = max(0, first - Self.headingReach)
        while index >= floor {
            let range = clauses[index].range
            if clauses[index].closer == .lineBreak {
                guard range.count <= 24, let time = measures.times.first(in: range) else { return nil }
                return isWholeYear(drafts.times[time].range) && drafts.times[time].type == .deadline
                    ? time : nil
            }
            index -= 1
        }
        return nil
    }

    /// 做好今年工作,要…。主要目标是:…: the time of the sentence before a list, in the same paragraph.
    private func announced(before first: Int, _ goals: [GoalDraft]) -> Int? {
        guard first > 0, clauses[first - 1].closer == .period else { return nil }
        let isApart = scan.units[clauses[first - 1].range.upperBound..<clauses[first].range.lowerBound]
            .contains(0x0A)
        let sentence = clauses[first - 1].sentence
        let start = start(of: first) { $0.sentence == sentence }
        var found: Int?
        let range = clauses[start].range.lowerBound..<clauses[first - 1].range.upperBound
        if var index = measures.times.first(in: range) {
            while measures.times[index] < range.upperBound {
                // What bounds a goal of another paragraph bounds no list.
                if drafts.times[index].type != .frequency,
                    !isApart || !isInside(drafts.times[index].range, goals)
                {
                    found = index
                }
                index += 1
            }
        }
        return found
    }

    private func governs(
        _ time: Int, _ candidate: GoalCandidate, head: Clause, _ goals: [GoalDraft]
    ) -> Bool {
        let range = drafts.times[time].range
        if range.lowerBound >= candidate.range.lowerBound { return true }
        // 2026年起…,…; 从4月1日开始,…: when something begins, not by when
        if [.unit("起"), .unit("始")].contains(units[range.upperBound - 1]) { return false }
        // 30分钟内赶到: how fast to answer
        if drafts.times[time].form == .duration, spans.isOfHours(range) { return false }
        // 11月15日正式供热,…: a day bounds its own verb.
        if isDay(range), isInside(range, goals) { return false }
        if isBound(range) || isYearEnd(range), goesOnWithCompletion(candidate, range, goals) { return true }
        switch candidate.kind {
        case .target, .effect: return true
        case _ where candidate.isListed: return true
        // 9月底前查完,杜绝…: what must not happen must never happen, but 今年 frames it.
        case .trigger(.prevent):
            guard leads(time, candidate) || isInGroup(range, of: candidate) && isWholeYear(range) else {
                return false
            }
            return true
        case .trigger(.strive), .trigger(.seek):
            if spans.firstFigure(in: candidate.range) != nil {
                return !isBound(range) || !isInside(range, goals)
            }
        case .figure, .trigger(.attain), .trigger(.arrive):
            // 9月底办好…;…占比达到70%: a part of a year bounds what stands with it.
            if isPartOfYear(range), !isInGroup(range, of: candidate), !standsAlone(range) { return false }
            // 采暖季内…;…
            if drafts.times[time].form == .named, !isInGroup(range, of: candidate) { return false }
            // 4月20日前完成…,面积不少于…: a limit bounds its own verb, 今年 and 年内 all that follows.
            return !isBound(range) && !isYearEnd(range) || !isInside(range, goals) || leads(time, candidate)
                || isInGroup(range, of: candidate) && repeatsVerb(candidate, goals)
        default: break
        }
        if isInside(range, goals) {
            return isInGroup(range, of: candidate) && (isFrame(range) || leads(time, candidate))
        }
        return head.range.contains(range.lowerBound) || isInGroup(range, of: candidate)
    }

    /// 5月20日前完成栽植70%,管护完成60%: the same verb again
    private func repeatsVerb(_ candidate: GoalCandidate, _ goals: [GoalDraft]) -> Bool {
        guard let last = goals.last, last.trigger.count == candidate.trigger.count else { return false }
        return units[last.trigger].elementsEqual(units[candidate.trigger])
    }

    private func isInside(_ time: Range<Int>, _ goals: [GoalDraft]) -> Bool {
        var back = goals.count - 1
        while back >= 0, goals[back].range.upperBound > time.lowerBound,
            goals.count - back <= GoalTraits.reach
        {
            if goals[back].range.contains(time.lowerBound) { return true }
            back -= 1
        }
        return false
    }

    /// 6月底前,…完成…,实现…: a limit alone in a clause bounds all that follows in the group.
    private func leads(_ time: Int, _ candidate: GoalCandidate) -> Bool {
        let range = drafts.times[time].range
        let group = clauses[candidate.clause].group
        var index = candidate.clause
        while index >= 0, candidate.clause - index < GoalTraits.reach, clauses[index].group == group {
            let clause = clauses[index].range
            if clause.lowerBound <= range.lowerBound { return spans.isTimeAlone(range, in: clause) }
            index -= 1
        }
        return false
    }

    /// 今年, 2027年; not 上半年
    private func isWholeYear(_ time: Range<Int>) -> Bool {
        let last = units[time.upperBound - 1]
        guard last == .unit("年"), time.count > 1 else { return false }
        return units[time.upperBound - 2] != .unit("半")
    }

    /// 年底 without 到
    private func isYearEnd(_ time: Range<Int>) -> Bool {
        return (units[time.upperBound - 1] == .unit("底") || units[time.upperBound - 1] == .unit("末"))
            && (time.lowerBound == 0 || units[time.lowerBound - 1] != .unit("到"))
    }

    /// 9月底, 一季度, 上半年; not 年底, 今年
    private func isPartOfYear(_ time: Range<Int>) -> Bool {
        units[time].contains { $0 == .unit("月") || $0 == .unit("季") || $0 == .unit("半") || $0 == .unit("周") }
    }

    /// 6月底前:…;…
    private func standsAlone(_ time: Range<Int>) -> Bool {
        let end = time.upperBound
        guard end < units.count else { return false }
        return units[end] == 0x2C || units[end] == 0x3A
    }

    /// 8月底前, 节前
    func isBound(_ time: Range<Int>) -> Bool { units[time.upperBound - 1] == .unit("前") }

    /// 11月15日, 11月15日零时
    func isDay(_ time: Range<Int>) -> Bool {
        let last = units[time.upperBound - 1]
        return last == .unit("日") || last == .unit("号") || last == .unit("时")
    }

    /// 今年, 年内, 全年, 到2027年: all that is said stands under it.
    private func isFrame(_ time: Range<Int>) -> Bool {
        if isBound(time) { return false }
        if units[time.upperBound - 1] == .unit("年") { return true }
        if time.count >= 2, units[time.upperBound - 2] == .unit("年") { return true }
        return time.lowerBound > 0 && units[time.lowerBound - 1] == .unit("到")
    }

    private func isInGroup(_ range: Range<Int>, of candidate: GoalCandidate) -> Bool {
        let group = clauses[candidate.clause].group
        let first = start(of: candidate.clause) { $0.group == group }
        return range.lowerBound >= clauses[first].range.lowerBound
    }
}
