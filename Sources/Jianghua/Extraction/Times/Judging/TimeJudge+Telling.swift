/// Times that stand in what is told, foreseen or the name of a meeting.
extension TimeJudge {
    /// 总结上半年经济运行情况, 分析研判四季度风险: the clause looks at a period and sets nothing.
    func isLookedBackOn(_ range: Range<Int>, in clause: Range<Int>) -> Bool {
        guard clause.upperBound - range.upperBound <= 24 else { return false }
        // 各部门2026年目标任务完成情况
        if TimeNeighbours.courses.longestMatch(
            in: scan.units, endingAt: clause.upperBound, from: range.upperBound) != nil
        {
            return true
        }
        guard
            TimeNeighbours.reviewed.longestMatch(
                in: scan.units, endingAt: clause.upperBound, from: range.upperBound) != nil
        else { return false }
        return TimeNeighbours.reviews.firstPosition(
            in: scan.units, within: max(clause.lowerBound, range.lowerBound - 12)..<range.lowerBound) != nil
    }

    /// 召开2024年度全县…推进会议, 参加今冬明春…动员大会: the year belongs to the name of the meeting.
    func isInMeetingName(_ range: Range<Int>, in clause: Range<Int>) -> Bool {
        let end = clause.upperBound
        guard (4...36).contains(end - range.upperBound),
            scan.units[end - 1] == .unit("会")
                || scan.units[end - 1] == .unit("议") || scan.units[end - 1] == .unit("式")
                || scan.units[end - 1] == .unit("神"),
            TimeNeighbours.meetings.longestMatch(in: scan.units, endingAt: end, from: range.upperBound) != nil
        else { return false }
        return TimeNeighbours.convened.firstPosition(
            in: scan.units, within: max(clause.lowerBound, range.lowerBound - 12)..<range.lowerBound) != nil
            // 年内召开推进会: what is to be held by then
            && TimeNeighbours.convened.firstPosition(in: scan.units, within: range.upperBound..<end) == nil
    }

    /// 我们会在2028年落成; 明年,政府会增加名额: 会 behind who does it says that it is to come.
    func isWilled(_ range: Range<Int>) -> Bool {
        let units = scan.units
        let last = units[range.lowerBound - (range.lowerBound > bounds.lowerBound ? 1 : 0)]
        if last == .unit("在") || last == .unit("于"), range.lowerBound > bounds.lowerBound + 2,
            units[range.lowerBound - 2] == .unit("会"),
            TimeNeighbours.willing.contains(units[range.lowerBound - 3])
        {
            return true
        }
        guard range.upperBound < bounds.upperBound, units[range.upperBound] == 0x2C else { return false }
        let limit = min(bounds.upperBound - 1, range.upperBound + 14)
        var index = range.upperBound + 2
        while index < limit, units[index] != 0x2C, units[index] != .unit("。") {
            if units[index] == .unit("会") {
                return TimeNeighbours.willing.contains(units[index - 1])
                    && !TimeNeighbours.notWill.contains(units[index + 1])
            }
            index += 1
        }
        return false
    }

    /// 培养方案(2024-2026年): the years belong to the name.
    func isInNameOfPlan(_ range: Range<Int>) -> Bool {
        let units = scan.units
        guard range.lowerBound > bounds.lowerBound, units[range.lowerBound - 1] == 0x28,
            range.upperBound < bounds.upperBound, units[range.upperBound] == 0x29
        else { return false }
        return TimeNeighbours.namesOfPlans.longestMatch(
            in: units, endingAt: range.lowerBound - 1, from: bounds.lowerBound) != nil
    }

    /// 8月底前 alone on its line: the cell of a table says by when.
    func isCell(_ expression: TimeExpression) -> Bool {
        guard expression.bound == .before, case .calendar(let time) = expression.kind else { return false }
        return time.part != .whole || time.edge == .end
    }

    /// 9月30日, 3个月 below 完成时限
    func formInColumn(_ expression: TimeExpression) -> TimeForm? {
        guard let tables, tables.column(at: expression.range.lowerBound) == .limit else { return nil }
        switch expression.kind {
        case .frequency: return .frequency
        case .named, .sinceIssue: return .named
        case .duration: return .duration
        case .stretch: return .stretch
        case .calendar(let time): return time.edge == .end || expression.bound != nil ? .limit : .point
        }
    }

    /// 会后,各镇开展整治,取得了成效: what follows in the sentence tells.
    func isToldBehind(_ range: Range<Int>) -> Bool {
        let sentence = scan.sentence(around: range.lowerBound, in: window(around: range))
        return tense.ownTense(of: range.upperBound..<max(range.upperBound, sentence.upperBound)) == .past
    }

    /// 到2030年,预计…将增至; 至2024年,比2020年增加…; 由2021年的71%提高到2023年的98%: nothing is bound.
    func isOutlook(_ time: CalendarTime, _ range: Range<Int>, _ evidence: Evidence) -> Bool {
        guard followsUntil(range.lowerBound) else { return false }
        let units = scan.units
        let governed = governed(by: range)
        if evidence.clause != .plan,
            TimeNeighbours.outlooks.firstPosition(
                in: units,
                within: range
                    .upperBound..<max(range.upperBound, min(governed.upperBound, range.upperBound + 16)))
                != nil
        {
            return true
        }
        guard evidence.clause != .plan, time.part == .whole, !isAheadOfSpeech(time) else { return false }
        // 到2023年的98%, in a row with what it was before
        if range.upperBound + 1 < governed.upperBound, units[range.upperBound] == .unit("的") {
            return TimeReader.isNumber(units[range.upperBound + 1])
        }
        // 比2020年增加
        var index = range.upperBound
        while index + 3 < governed.upperBound {
            if units[index] == .unit("比") || units[index] == .unit("较"),
                let number = CalendarNumber.read(units, at: index + 1, limit: governed.upperBound),
                number.end < governed.upperBound, units[number.end] == .unit("年"), number.year != nil
            {
                return true
            }
            index += 1
        }
        return false
    }

    private func isAheadOfSpeech(_ time: CalendarTime) -> Bool {
        guard let base = reference.year, let year = time.knownYear(base: base) else { return false }
        return year > base
    }

    /// 计划四季度开工, 预计8月底完工, 争取在2028年落成: somebody means to be done with something then.
    func isIntended(_ range: Range<Int>, _ evidence: Evidence) -> Bool {
        guard evidence.clause != .past,
            let intent = TimeNeighbours.intents.longestMatch(
                in: scan.units, endingAt: range.lowerBound, from: bounds.lowerBound)
        else { return false }
        let governed = governed(by: range)
        guard
            let (place, verb) = CompletionVerbs.words.nextMatch(
                in: scan.units, from: range.upperBound, limit: governed.upperBound)
        else { return false }
        guard verb.value == .verb || verb.value == .either else { return false }
        // 预计全年实现…亿元, 预计二季度完成…亿元: foreseen
        guard scan.units[range.lowerBound - intent.length] == .unit("预") else { return true }
        switch scan.units[place] {
        case .unit("实"), .unit("达"): return false
        case .unit("完"):
            return !scan.units[place..<governed.upperBound].contains {
                !CharacterClass.table[$0].isDisjoint(with: [.digit, .mask])
            }
        default: return true
        }
    }
}
