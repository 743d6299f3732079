/// Where a goal starts: at its limit, its subject, its object or its trigger.
extension GoalSpans {
    /// How long a subject can be.
    private static let subjectLength = 40

    func start(_ kind: GoalCandidate.Kind, _ trigger: Range<Int>, clause index: Int) -> Int {
        let clause = clauses[index].range
        if let time = timeStart(before: trigger, clause: index),
            clause.contains(time) || !kind.isEffort || trigger.lowerBound == clause.lowerBound
        {
            // 6月底前,各镇要完成…: who is to do it parts the two.
            if let parted = startBehindActor(from: max(time, clause.lowerBound), to: trigger.lowerBound) {
                return subjectStart(of: trigger, in: parted..<clause.upperBound)
            }
            guard clause.contains(time) else { return time }
            return directSubject(before: time, in: clause, ahead: trigger.lowerBound) ?? time
        }
        switch kind {
        case .trigger(.assure), .trigger(.strive), .trigger(.seek):
            // 登记率确保100%, 项目力争年底前投产: it is the subject that is to reach it.
            return reachesDirectly(trigger, in: clause)
                ? directSubject(before: trigger.lowerBound, in: clause, counts: true) ?? trigger.lowerBound
                : trigger.lowerBound
        case .trigger(.prevent) where trigger.upperBound == clause.upperBound:
            // 命案零发生
            return subjectStart(of: trigger, in: clause)
        case .trigger(.guarantee), .trigger(.exert), .trigger(.prevent):
            return trigger.lowerBound
        case .trigger(.turnInto):
            // 把…建设成为…: from 把 on
            return opening(.unit("把"), before: trigger.lowerBound, clause: index)
                ?? opening(.unit("将"), before: trigger.lowerBound, clause: index)
                ?? subjectStart(of: trigger, in: clause)
        case .trigger(.shape):
            // 把…打造得更加亮丽
            if let object = opening(.unit("把"), before: trigger.lowerBound, clause: index) { return object }
            return subjectStart(of: trigger, in: clause)
        case .trigger(.complete):
            if let object = opening(.unit("把"), before: trigger.lowerBound, clause: index) { return object }
            return subjectStart(of: trigger, in: clause)
        case .figure, .trigger(.arrive):
            return objectStart(of: trigger, in: clause) ?? subjectStart(of: trigger, in: clause)
        default:
            return subjectStart(of: trigger, in: clause)
        }
    }

    /// The limit that directly precedes: 到2020年把…, X年底实现….
    func timeStart(before trigger: Range<Int>, clause index: Int) -> Int? {
        let clause = clauses[index].range
        var range = clause.lowerBound..<trigger.lowerBound
        // 2026年底前,…实现…: the limit stands alone in the clause before.
        var first = measures.times.first(in: range)
        if first == nil, index > 0, clauses[index - 1].closer == .comma {
            range = clauses[index - 1].range
            first = measures.times.first(in: range)
            // 从4月1日开始,…: when something begins
            if let first,
                !isTimeAlone(times[first].range, in: range)
                    || [.unit("起"), .unit("始")].contains(units[times[first].range.upperBound - 1])
            {
                return nil
            }
        }
        guard let time = first, times[time].type != .frequency || isYearly(times[time].range) else {
            return nil
        }
        let start = times[time].range.lowerBound
        // Something governs the time: 今年的…
        if times[time].range.upperBound < trigger.lowerBound,
            units[times[time].range.upperBound] == .unit("的")
        {
            return nil
        }
        if start > range.lowerBound + 1, ThroughWords.end(at: start, in: units) { return start - 2 }
        return isLedIn(start, from: range.lowerBound) ? start - 1 : start
    }

    /// 到 至 在 于 in front of a time; not 做到8月底前….
    func isLedIn(_ time: Int, from floor: Int) -> Bool {
        guard time > floor, [.unit("到"), .unit("至"), .unit("在"), .unit("于")].contains(units[time - 1]) else {
            return false
        }
        return time < 2 || units[time - 1] != .unit("到") || units[time - 2] != .unit("做")
    }

    /// A noun phrase that directly precedes the trigger is in; what a modal or a verb governs it with is cut,
    /// and an adverb between the two leaves the trigger alone unless a subject stands before it.
    func subjectStart(of trigger: Range<Int>, in clause: Range<Int>) -> Int {
        var start = clause.lowerBound
        var index = clause.lowerBound
        while index < trigger.lowerBound {
            if let match = governors.longestMatch(in: units, at: index, limit: trigger.lowerBound),
                !GoalLexicon.namesRate(index + match.length, limit: trigger.lowerBound, in: units)
            {
                if match.value, let end = purposeEnd(index, limit: trigger.lowerBound) {
                    index = end
                    continue
                }
                if match.value, ThroughWords.end(at: index + match.length, in: units) {
                    // 监管信息通过平台实现共享: the subject stands before the means.
                    guard hasSubject(start..<index) else { return trigger.lowerBound }
                } else if match.value {
                    start = index + match.length
                }
                index += match.length
            } else {
                index += 1
            }
        }
        start = skipNumber(start, trigger.lowerBound)
        guard start < trigger.lowerBound, trigger.lowerBound - start <= GoalSpans.subjectLength,
            units[trigger.lowerBound - 1] != .unit("、"),
            !GoalLexicon.beginsImperative(at: start, limit: trigger.lowerBound, in: units)
                // 更加便捷的公交; 推广良种的农户|达到
                || (units[start] == .unit("更") || attains(trigger))
                    && units[start..<trigger.lowerBound - 1].contains(.unit("的"))
        else { return trigger.lowerBound }
        // 群众用自己的劳动实现…: the subject does not precede directly.
        if means.firstPosition(in: units, within: start..<trigger.lowerBound) != nil {
            return trigger.lowerBound
        }
        // Nothing but adverbs: no subject.
        return isAdverbial(start..<trigger.lowerBound) ? trigger.lowerBound : start
    }

    private func attains(_ trigger: Range<Int>) -> Bool {
        // 达到
        trigger.count == 2 && units[trigger.lowerBound] == .unit("达")
            && units[trigger.lowerBound + 1] == .unit("到")
    }

    /// 用于|支持养老的比例: behind 的, where a verb says what something is used for.
    private func purposeEnd(_ verb: Int, limit: Int) -> Int? {
        // 用于 用来 投向
        guard verb >= 2,
            units[verb - 2] == .unit("用") && (units[verb - 1] == .unit("于") || units[verb - 1] == .unit("来"))
                || units[verb - 2] == .unit("投") && units[verb - 1] == .unit("向"),
            let attribute = units[verb..<limit].lastIndex(of: .unit("的")), limit - attribute > 2
        else { return nil }
        return attribute + 1
    }

    /// A noun phrase, no verb with its object.
    func hasSubject(_ range: Range<Int>) -> Bool {
        let start = skipNumber(range.lowerBound, range.upperBound)
        return range.upperBound - start >= 2
            && !GoalLexicon.beginsImperative(at: start, limit: range.upperBound, in: units)
            && !isAdverbial(start..<range.upperBound)
    }

    func isAdverbial(_ range: Range<Int>) -> Bool {
        var rest = range.upperBound
        while rest > range.lowerBound,
            let match = adverbs.longestMatch(
                in: units, endingAt: rest, from: range.lowerBound)
        {
            rest -= match.length
        }
        return rest == range.lowerBound
    }

    /// 把…缩短四分之一, 对…提高1.2倍: the object in front of the verb with its preposition.
    private func objectStart(of trigger: Range<Int>, in clause: Range<Int>) -> Int? {
        let floor = max(clause.lowerBound, trigger.lowerBound - GoalSpans.subjectLength)
        var index = trigger.lowerBound - 3
        while index >= floor {
            switch units[index] {
            case .unit("把"), .unit("将"):
                if !isInsideWord(index, units[index]) {
                    return isAdverbial(index + 1..<trigger.lowerBound) ? nil : index
                }
            case .unit("对"):
                if index == skipNumber(clause.lowerBound, trigger.lowerBound) { return index }
            default: break
            }
            index -= 1
        }
        return nil
    }

    /// The nearest character in front of a position, within the clause, that is not inside quotes.
    func opening(_ unit: UInt16, before position: Int, clause index: Int) -> Int? {
        var clause = clauses[index].range
        // 以构建…,建设…为目标: the opening may stand a clause or two before.
        var back = index
        while back > 0, index - back < 3, clauses[back - 1].closer == .comma { back -= 1 }
        if unit == .unit("以") { clause = clauses[back].range.lowerBound..<clause.upperBound }
        return opening(unit, before: position, in: clause)
    }

    /// The nearest such character in front of a position in a range.
    func opening(_ unit: UInt16, before position: Int, in clause: Range<Int>) -> Int? {
        var found = position - 1
        while found >= clause.lowerBound {
            if units[found] == unit, !isInsideWord(found, unit) { return found }
            found -= 1
        }
        return nil
    }

    /// 所以, 以上; 即将, 将军
    func isInsideWord(_ position: Int, _ unit: UInt16) -> Bool {
        if position > 0,
            [.unit("所"), .unit("可"), .unit("难"), .unit("得"), .unit("用"), .unit("即")].contains(
                units[position - 1])
        {
            return true
        }
        guard position + 1 < units.count else { return false }
        return unit == .unit("以")
            && [.unit("上"), .unit("下"), .unit("内"), .unit("来"), .unit("及")].contains(units[position + 1])
    }
}
