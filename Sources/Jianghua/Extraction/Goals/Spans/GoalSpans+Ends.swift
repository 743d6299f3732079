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
        if last == index, kind.governsResults { return endOfCounts(trigger, index) ?? last }
        if kind == .trigger(.prevent) { return endOfCases(index) ?? last }
        return last
    }

    /// 确保列出的3个点位,12项指标,40项内容全面达标: counts in a row, of which the last has the verb.
    private func endOfCounts(_ trigger: Range<Int>, _ index: Int) -> Int? {
        var last = index
        while hasNext(last), last - index < 6, !endsInResult(clauses[last].range),
            last > index || firstFigure(in: trigger.upperBound..<clauses[last].range.upperBound) != nil,
            let figure = measures.figures.first(
                in: clauses[last + 1].range.lowerBound..<clauses[last + 1].range.lowerBound + 1),
            figures[figure].kind == .quantity, !figures[figure].isConverted
        {
            last += 1
        }
        return last > index && endsInResult(clauses[last].range) ? last : nil
    }

    /// 避免…的,…的现象发生: the head stands behind the last.
    private func endOfCases(_ index: Int) -> Int? {
        var last = index
        while hasNext(last), last - index < 6, units[clauses[last].range.upperBound - 1] == .unit("的") {
            last += 1
        }
        return last > index
            && GoalLexicon.occurrences.longestMatch(
                in: units, endingAt: clauses[last].range.upperBound, from: clauses[last].range.lowerBound)
                != nil
            ? last : nil
    }

    /// 行政执法有新规范
    private func hasNew(_ range: Range<Int>) -> Bool {
        guard range.count <= 16 else { return false }
        var index = range.lowerBound + 2
        while index + 2 < range.upperBound {
            if units[index] == .unit("有"), units[index + 1] == .unit("新") { return true }
            index += 1
        }
        return false
    }

    /// 工程竣工, 渠道淤泥得以清走: a subject and what has become of it.
    private func endsInResult(_ range: Range<Int>) -> Bool {
        guard range.count <= 24, units[range.lowerBound] != .unit("各"),
            !units[range].contains(.unit("须")),
            let verb = GoalLexicon.reachedStates.longestMatch(
                in: units, endingAt: range.upperBound, from: range.lowerBound)
        else { return false }
        return range.count - verb.length >= 2
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
        // 确保如期完成任务,特制定本方案
        if units[range.lowerBound] == .unit("特") || units[range.lowerBound] == .unit("现"), range.count > 2,
            [.unit("制"), .unit("将"), .unit("就"), .unit("印"), .unit("此"), .unit("提"), .unit("作"), .unit("下")]
                .contains(
                    units[range.lowerBound + 1])
        {
            return false
        }
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
                || firstFigure(in: clauses[first].range) == nil && endsInResult(range)
                || hasNew(range) && hasNew(clauses[first].range)
        case .trigger(.strive), .trigger(.seek), .trigger(.exert):
            // 努力实现环境改善,监管提高: parallel to what the first clause ends in
            return measures.times.first(in: range) == nil && endsInResult(range)
                && endsInResult(clauses[first].range)
                && !GoalLexicon.beginsImperative(at: range.lowerBound, limit: range.upperBound, in: units)
                && GoalVerbs.modals.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
                    == nil
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
