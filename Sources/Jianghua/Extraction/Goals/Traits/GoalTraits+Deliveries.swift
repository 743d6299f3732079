/// What is to be ready by a day, and what comes of it.
extension GoalTraits {
    /// 建成, 建成使用, 建成投用 at the end: figures stand in its subject.
    func isVerbLast(_ candidate: GoalCandidate) -> Bool {
        candidate.range.upperBound - candidate.trigger.upperBound <= 2
            && candidate.trigger.lowerBound - candidate.range.lowerBound > 4
    }

    /// 确保10月31日前具备供热条件, 争取6月18日前全部种上: something is to be ready by then, and no amount behind it.
    func isDelivered(_ candidate: GoalCandidate) -> Bool {
        switch candidate.kind {
        case .trigger(.assure), .trigger(.guarantee), .trigger(.strive), .trigger(.seek): break
        default: return false
        }
        let range = candidate.range
        guard var time = measures.times.first(in: range) else { return false }
        while measures.times[time + 1] < range.upperBound { time += 1 }
        guard drafts.times[time].type == .deadline,
            drafts.times[time].range.upperBound < range.upperBound,
            isBound(drafts.times[time].range) || isWithin(drafts.times[time].range)
                || isDay(drafts.times[time].range)
        else { return false }
        return measures.figures.first(in: drafts.times[time].range.upperBound..<range.upperBound) == nil
    }

    /// 10月20日前完成试运行,新增供热能力…; 6月底前全部修好,确保…: the result of what is finished by then.
    func goesOnWithCompletion(
        _ candidate: GoalCandidate, _ time: Range<Int>, _ goals: [GoalDraft]
    ) -> Bool {
        switch candidate.kind {
        case .trigger(.attain), .trigger(.realize): break
        // 11月底前全部建成; 6月底前投用,建成公墓7处 is another matter.
        case .trigger(.complete): if spans.firstFigure(in: candidate.range) != nil { return false }
        case .trigger(.assure): if spans.firstFigure(in: candidate.range) == nil { return false }
        case .figure:
            // …,供水保证率稳定在98%以上: how things are kept
            let isKept =
                GoalVerbs.norms.longestMatch(
                    in: scan.units, at: candidate.trigger.lowerBound, limit: candidate.range.upperBound)
                != nil
            if isKept { return false }
            // 新增能力…: what has been finished adds; 选聘30名 is another matter.
            if !addsTo(candidate), !isRate(candidate), !changesAmount(candidate) { return false }
        default: return false
        }
        // …要全部安装到位,完好率要达到100%: a demand of its own
        if GoalVerbs.modalsBackward.longestMatch(
            in: units, endingAt: candidate.trigger.lowerBound,
            from: clauses[candidate.clause].range.lowerBound) != nil
        {
            return false
        }
        let isOutcome = candidate.kind == .trigger(.realize) || candidate.kind == .trigger(.complete)
        guard let last = goals.last, last.type == .completion || isOutcome && last.type == .metric,
            last.range.contains(time.lowerBound),
            candidate.clause > 0, clauses[candidate.clause - 1].closer == .comma,
            clauses[candidate.clause - 1].range.contains(last.range.upperBound - 1)
        else { return false }
        return true
    }

    /// 年内, 本月内
    private func isWithin(_ time: Range<Int>) -> Bool {
        time.count > 1 && units[time.upperBound - 1] == .unit("内")
            && [.unit("年"), .unit("月")].contains(units[time.upperBound - 2])
    }

    /// 新增, 增加 at the head of the clause
    private func addsTo(_ candidate: GoalCandidate) -> Bool {
        let trigger = candidate.trigger
        return trigger.lowerBound == clauses[candidate.clause].range.lowerBound
            && units[trigger.lowerBound..<trigger.upperBound].contains(.unit("增"))
            && GoalSurroundings.capacities.firstPosition(in: units, within: candidate.range) != nil
    }

    /// …投产,日处理能力从80吨提到200吨: from so much to so much
    private func changesAmount(_ candidate: GoalCandidate) -> Bool {
        let last = units[candidate.trigger.upperBound - 1]
        guard last == .unit("到") || last == .unit("至") else { return false }
        return units[clauses[candidate.clause].range.lowerBound..<candidate.trigger.lowerBound].contains {
            $0 == .unit("由") || $0 == .unit("从")
        }
    }

    private func isRate(_ candidate: GoalCandidate) -> Bool {
        guard let figure = spans.firstFigure(in: candidate.range) else { return false }
        return drafts.figures[figure].kind == .percentage
    }
}
