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
        guard last == 0x5E74 || last == 0x6708 else { return false }
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

    /// 争取一年见成效,两年大变样: somebody strives for it within that stretch or one before it in the sentence.
    func isStriven(_ range: Range<Int>) -> Bool {
        let units = scan.units
        let start = scan.sentenceStart(around: range.lowerBound, in: window(around: range))
        var position = max(start, range.lowerBound - 60)
        while let (place, match) = TimeNeighbours.strivings.nextMatch(
            in: units, from: position, limit: range.lowerBound)
        {
            position = place + match.length
            if TimeReader.isNumber(units[position]) || units[position] == 0x534A || units[position] == 0x7528
            {
                return true
            }
        }
        return false
    }

    /// 三个月见成效、半年大变样: the next step of a row.
    func followsStretch(_ range: Range<Int>, _ clause: Range<Int>) -> Bool {
        let units = scan.units
        guard range.lowerBound > clause.lowerBound + 3, units[range.lowerBound - 1] == 0x3001 else {
            return false
        }
        let floor = max(clause.lowerBound, range.lowerBound - 12)
        var index = range.lowerBound - 2
        while index > floor, units[index] != 0x3001 {
            // 年 and 月 behind a number or 个
            let isUnit = units[index] == 0x5E74 || units[index] == 0x6708
            if isUnit, TimeReader.isNumber(units[index - 1]) || units[index - 1] == 0x4E2A { return true }
            index -= 1
        }
        return false
    }
}
