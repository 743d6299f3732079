/// Where a goal ends: with its clause, or with one that goes on with it.
extension GoalSpans {
    func end(of last: Int, from floor: Int) -> Int {
        var end = clauses[last].range.upperBound
        while end > floor, classes[Int(units[end - 1])].contains(.space) { end -= 1 }
        // 为把…建设成为…作出新的贡献
        let head = units[clauses[last].range.lowerBound]
        if head == .unit("为"), end - floor > 6,
            let (place, _) = GoalVerbs.devotions.nextMatch(in: units, from: floor + 2, limit: end)
        {
            return place
        }
        // 为把…建设成为…而努力奋斗
        if end - floor > 4, units[end - 1] == .unit("斗"), units[end - 2] == .unit("奋") {
            var index = end - 3
            while index > max(floor, end - 8) {
                if units[index] == .unit("而") { return index }
                index -= 1
            }
        }
        return end
    }

    func lastClause(_ kind: GoalCandidate.Kind, _ trigger: Range<Int>, clause index: Int) -> Int {
        var last = index
        if isIncomplete(trigger, in: clauses[index]), hasNext(last) { last += 1 }
        while hasNext(last), continues(last + 1, kind, first: index) { last += 1 }
        return last
    }

    func hasNext(_ index: Int) -> Bool {
        index + 1 < clauses.count && clauses[index].closer == .comma
            && clauses[index + 1].group == clauses[index].group
    }

    /// 力争用最短的时间,完成…: so far there are only adverbials.
    func isIncomplete(_ trigger: Range<Int>, in clause: Clause) -> Bool {
        let rest = trigger.upperBound..<clause.range.upperBound
        guard rest.count >= 2, rest.count <= 24, measures.figures.first(in: rest) == nil else { return false }
        // 力争通过三年努力,…: how long it is worked for
        if let time = measures.times.first(in: rest), isStretchOfEffort(times[time].range, in: rest) {
            return true
        }
        // 力争到2027年底,…: the limit alone
        if let time = measures.times.first(in: rest), rest.count - times[time].range.count <= 1 {
            return true
        }
        return GoalLexicon.adverbials.longestMatch(
            in: units, at: rest.lowerBound, limit: rest.upperBound)?.value == true
            && !hasTrigger(in: rest) && fieldEnd(in: rest) == nil
    }

    /// Whether a clause only goes on with what the goal began.
    func continues(_ index: Int, _ kind: GoalCandidate.Kind, first: Int) -> Bool {
        let range = clauses[index].range
        if hasTrigger(in: range) { return false }
        if firstFigure(in: range) != nil { return isAverage(range) }
        if kind.governsResults, furtherVerb(in: range) != nil { return false }
        switch kind {
        case .trigger(.turnInto):
            // 清洁城市,…清新城市: the same head
            let head = clauses[first].range
            return head.count >= 2 && range.count >= 2
                && units[head.upperBound - 1] == units[range.upperBound - 1]
                && units[head.upperBound - 2] == units[range.upperBound - 2]
        case .trigger(.assure), .trigger(.guarantee), .dated, .effect:
            let isImperative =
                GoalLexicon.beginsImperative(at: range.lowerBound, limit: range.upperBound, in: units)
            if GoalLexicon.additions.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
                != nil
            {
                return range.count <= 20
            }
            // 确保…,必须把…: a modal opens a task.
            if isImperative
                || GoalVerbs.modals.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
                    != nil
            {
                return false
            }
            return range.count <= 6 || hasDegree(range)
        default: return false
        }
    }

    func isAverage(_ range: Range<Int>) -> Bool {
        range.count >= 2 && units[range.lowerBound] == .unit("平")
            && units[range.lowerBound + 1] == .unit("均")
    }

    /// 人居环境明显改善: a predicate in parallel.
    func hasDegree(_ range: Range<Int>) -> Bool {
        guard range.count <= 24 else { return false }
        var index = range.lowerBound + 2
        while index < range.upperBound {
            if GoalLexicon.degrees.longestMatch(in: units, at: index, limit: range.upperBound) != nil {
                return true
            }
            index += 1
        }
        return false
    }
}
