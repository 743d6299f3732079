/// Bare stretches that are to come: 三年要实现…, 争取三个月见成效、半年大变样.
extension TimeJudge {
    /// 三年要实现…, 力争一年…: a bare stretch counts at the head of its clause or behind an effort.
    func isStretchToCome(_ range: Range<Int>, _ evidence: Evidence) -> Bool {
        let units = scan.units
        // 争取三个月大见成效
        if evidence.sentence != .past,
            TimeNeighbours.strives.longestMatch(
                in: units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
        {
            return true
        }
        // 限期三天
        if TimeLexicon.terms.longestMatch(in: units, endingAt: range.lowerBound, from: bounds.lowerBound)
            != nil
        {
            return evidence.sentence != .past
        }
        // 三年见效,五年成型
        if evidence.nearest != .past, bringsResult(range) { return true }
        guard evidence.sentence == .plan || evidence.nearest != .past && isStriven(range) else {
            return false
        }
        if TimeNeighbours.battles.longestMatch(
            in: units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
        {
            return true
        }
        let last = units[range.upperBound - 1]
        // 年 and 个月; 5天, 24小时 are amounts without 内.
        guard last == .unit("年") || last == .unit("月") else { return false }
        if isInPlanBracket(range) { return true }
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        guard
            TimeNeighbours.comparisons.longestMatch(in: units, at: range.upperBound, limit: bounds.upperBound)
                == nil
        else { return false }
        if range.lowerBound == clause.lowerBound || followsStretch(range, clause) { return true }
        return TimeNeighbours.efforts.longestMatch(
            in: units, endingAt: range.lowerBound, from: clause.lowerBound) != nil
    }

    /// 三年见效, 两年翻一番: at the head of a clause, with what is reached right behind it.
    private func bringsResult(_ range: Range<Int>) -> Bool {
        let units = scan.units
        let last = units[range.upperBound - 1]
        guard last == .unit("年") || last == .unit("月") else { return false }
        let clause = scan.clause(around: range.lowerBound, in: window(around: range))
        guard
            range.lowerBound == clause.lowerBound || followsStretch(range, clause)
                // 产值三年翻一番
                || range.upperBound < clause.upperBound && units[range.upperBound] == .unit("翻"),
            let match = TimeNeighbours.results.longestMatch(
                in: units, at: range.upperBound, limit: bounds.upperBound)
        else { return false }
        let end = range.upperBound + match.length
        // 三年见效了 is told.
        return end >= bounds.upperBound || units[end] != .unit("了")
    }

    /// “三年大变样”的目标: steps in quotes that name what is aimed at.
    func isAimInQuotes(_ range: Range<Int>) -> Bool {
        let last = scan.units[range.upperBound - 1]
        guard last == .unit("年") || last == .unit("月") else { return false }
        let mark = scan.enclosingMark(of: range.lowerBound)
        guard mark >= 0, scan.marks[mark].kind == .openQuote, scan.marks[mark].partner >= 0 else {
            return false
        }
        let close = Int(scan.marks[Int(scan.marks[mark].partner)].position)
        guard close - range.upperBound >= 2, close - range.lowerBound <= 60 else { return false }
        // The first one stands behind the mark, the others behind 、 or a comma.
        switch scan.units[range.lowerBound - 1] {
        case .unit("、"), 0x2C: break
        default: guard range.lowerBound - Int(scan.marks[mark].position) == 1 else { return false }
        }
        return TimeNeighbours.aims.longestMatch(in: scan.units, at: close + 1, limit: bounds.upperBound)
            != nil
    }

    /// 城区30分钟、郊区1小时内: the bound stands behind the last one of the row.
    func sharesBound(_ range: Range<Int>) -> Bool {
        let units = scan.units
        guard range.upperBound < bounds.upperBound, units[range.upperBound] == .unit("、") else {
            return false
        }
        let limit = min(bounds.upperBound, range.upperBound + 12)
        var index = range.upperBound + 1
        while index < limit, !TimeReader.isNumber(units[index]) {
            if CharacterClass.table[Int(units[index])].contains(.mark) { return false }
            index += 1
        }
        while index < limit, TimeReader.isNumber(units[index]) { index += 1 }
        if index < limit, units[index] == 0x0A { index += 1 }
        guard
            let unit = TimeLexicon.durationUnits.longestMatch(in: units, at: index, limit: bounds.upperBound),
            unit.value
        else { return false }
        return TimeLexicon.grants.longestMatch(
            in: units, at: index + unit.length, limit: bounds.upperBound) != nil
    }

    /// 承诺三年内…: somebody binds himself in a sentence that tells.
    func isPledged(_ range: Range<Int>) -> Bool {
        TimeNeighbours.pledges.longestMatch(
            in: scan.units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
    }

    /// 从5月1日起至31日, 报名时间为3月1日至15日: a stretch that is set, whatever its clause says.
    func isSpan(_ range: Range<Int>) -> Bool {
        let units = scan.units
        // 起至, 起到
        for index in range.dropLast() where units[index] == .unit("起") {
            if units[index + 1] == .unit("至") || units[index + 1] == .unit("到") { return true }
        }
        // 从11月6日至25日集中…, 自11月6日开始至11月25日: work that is set for these days
        if TimeReader.isFrom(units[range.lowerBound]), units[range.upperBound - 1] == .unit("日") {
            var start = range.upperBound
            if start < bounds.upperBound, units[start] == 0x2C { start += 1 }
            for index in range.dropLast(2) where units[index] == .unit("开") && units[index + 1] == .unit("始")
            {
                return true
            }
            if TimeNeighbours.appointed.longestMatch(in: units, at: start, limit: bounds.upperBound) != nil {
                return true
            }
        }
        return TimeNeighbours.spans.longestMatch(
            in: units, endingAt: range.lowerBound, from: bounds.lowerBound) != nil
    }

    /// 争取一年见成效,两年大变样: somebody strives for it within that stretch or one before it in the sentence.
    func isStriven(_ range: Range<Int>) -> Bool {
        let units = scan.units
        let start = scan.sentenceStart(around: range.lowerBound, in: window(around: range))
        var position = max(start, range.lowerBound - 60)
        while let (place, match) = TimeNeighbours.strivings.nextMatch(
            in: units, from: position, limit: range.lowerBound)
        {
            position = place + match.length
            if TimeReader.isNumber(units[position]) || units[position] == .unit("半")
                || units[position] == .unit("用")
            {
                return true
            }
        }
        return false
    }

    /// 三个月见成效、半年大变样: the next step of a row.
    func followsStretch(_ range: Range<Int>, _ clause: Range<Int>) -> Bool {
        let units = scan.units
        guard range.lowerBound > clause.lowerBound + 3, units[range.lowerBound - 1] == .unit("、") else {
            return false
        }
        let floor = max(clause.lowerBound, range.lowerBound - 12)
        var index = range.lowerBound - 2
        while index > floor, units[index] != .unit("、") {
            // 年 and 月 behind a number or 个
            let isUnit = units[index] == .unit("年") || units[index] == .unit("月")
            if isUnit, TimeReader.isNumber(units[index - 1]) || units[index - 1] == .unit("个") { return true }
            index -= 1
        }
        return false
    }
}
