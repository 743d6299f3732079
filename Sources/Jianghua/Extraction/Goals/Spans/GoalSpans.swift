import JianghuaRecords

/// Where a goal starts and ends.
///
/// A class, as are ``GoalJudge`` and ``GoalTraits``: structs with so much in them are copied for every call.
final class GoalSpans {
    let scan: TextScan
    let units: [UInt16]
    let clauses: [Clause]
    let times: [TimeDraft]
    let figures: [FigureCandidate]
    let measures: DraftStarts.OfMeasures
    /// The bodies that act.
    let bodies: [UnitDraft]
    // Tables that are asked in loops: a static value is asked whether it has been made at every look.
    let triggers = GoalLexicon.triggers
    let governors = GoalLexicon.governors
    let headAdverbs = GoalLexicon.headAdverbs
    let measureWords = GoalLexicon.measures
    let measureEnds = GoalLexicon.measuresBackward
    let provisions = GoalVerbs.provisions
    let completions = GoalVerbs.completions
    let refusals = GoalVerbs.refusals
    let nounEndings = GoalVerbs.nounEndings
    let notNounEndings = GoalVerbs.notNounEndings
    let adverbs = GoalLexicon.adverbs
    let means = GoalLexicon.means
    let classes = CharacterClass.table

    init(scan: TextScan, drafts: SpeechDrafts, measures: DraftStarts.OfMeasures, clauses: [Clause]) {
        self.scan = scan
        units = scan.units
        self.clauses = clauses
        times = drafts.times
        figures = drafts.figures
        self.measures = measures
        bodies = drafts.units
    }

    /// How long a subject can be.
    private static let subjectLength = 40

    func candidate(_ kind: GoalCandidate.Kind, _ trigger: Range<Int>, clause index: Int) -> GoalCandidate {
        var start = start(kind, trigger, clause: index)
        if kind.hasTheme,
            kind != .figure || spansChange(trigger) || isBare(trigger, in: clauses[index].range),
            let theme = themeStart(before: start, kind, trigger, in: clauses[index].range)
        {
            start = theme
        }
        let last = lastClause(kind, trigger, clause: index)
        return GoalCandidate(
            kind: kind, trigger: trigger, range: start..<end(of: last, from: trigger.upperBound),
            clause: index,
            lastClause: last)
    }

    /// 达到, 控制在, 不低于; not 新增
    private func spansChange(_ verb: Range<Int>) -> Bool {
        measureWords.longestMatch(in: units, at: verb.lowerBound, limit: verb.upperBound) != nil
    }

    /// 柑橘要新种|8千亩: the amount stands right behind the verb, and nothing behind the amount.
    private func isBare(_ verb: Range<Int>, in clause: Range<Int>) -> Bool {
        guard let figure = measures.figures.first(in: verb.upperBound..<verb.upperBound + 1) else {
            return false
        }
        let end = figures[figure].range.upperBound
        return end >= clause.upperBound || units[end] == .unit("、")
    }

    /// 到2026年底, 在规定时间内: nothing but a limit and what leads it in
    func isTimeAlone(_ time: Range<Int>, in clause: Range<Int>) -> Bool {
        if clause.count - time.count <= 2, (0...1).contains(clause.upperBound - time.upperBound) {
            return true
        }
        return isStretchOfEffort(time, in: clause)
    }

    /// 通过三年努力, 经过两年的奋斗: how long it is worked for
    private func isStretchOfEffort(_ time: Range<Int>, in clause: Range<Int>) -> Bool {
        guard time.upperBound < clause.upperBound,
            time.lowerBound == clause.lowerBound
                || time.lowerBound == clause.lowerBound + 2
                    && ThroughWords.end(at: time.lowerBound, in: units)
        else { return false }
        return GoalVerbs.labours.longestMatch(in: units, at: time.upperBound, limit: clause.upperBound)?
            .length
            == clause.upperBound - time.upperBound
    }

    // MARK: Starts

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
    private func hasSubject(_ range: Range<Int>) -> Bool {
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

    // MARK: Ends

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

    func hasTrigger(in range: Range<Int>) -> Bool {
        var position = range.lowerBound
        while let (place, match) = scan.nextMatch(
            .triggers, in: triggers, from: position, limit: range.upperBound)
        {
            if match.value != .none { return true }
            position = place + match.length
        }
        return false
    }

    /// Whether a clause begins with 确保, 力争 and the like.
    func isEffort(_ range: Range<Int>) -> Bool {
        triggers.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)?
            .value
            .isEffort ?? false
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
