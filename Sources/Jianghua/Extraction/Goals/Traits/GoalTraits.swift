import JianghuaRecords

/// Strength, type and deadline of a goal.
final class GoalTraits {
    let scan: TextScan
    let units: [UInt16]
    let clauses: [Clause]
    let drafts: SpeechDrafts
    let measures: DraftStarts.OfMeasures
    let spans: GoalSpans

    /// How many clauses back a limit or campaign is looked for.
    static let reach = 32

    init(
        scan: TextScan, drafts: SpeechDrafts, measures: DraftStarts.OfMeasures, clauses: [Clause],
        spans: GoalSpans
    ) {
        self.scan = scan
        units = scan.units
        self.clauses = clauses
        self.drafts = drafts
        self.measures = measures
        self.spans = spans
    }

    // MARK: Strength

    func strength(of candidate: GoalCandidate, after previous: GoalStrength?) -> GoalStrength {
        switch candidate.kind {
        case .trigger(.assure), .trigger(.guarantee), .trigger(.conform): return .must
        case .target, .aim: return .plan
        case .trigger(.strive), .trigger(.seek), .trigger(.compete), .trigger(.exert):
            return governors(of: candidate, behindAttribute: true).contains(.must) ? .must : .strive
        case .trigger(.prevent):
            // 防止 and 杜绝 state a result, 坚决防止 and 不准发生 demand it.
            if governors(of: candidate).contains(.must) || forbids(candidate.trigger) { return .must }
            // 确保…,不发生…: what 确保 began goes on.
            return previous == .must ? .must : .plan
        default: break
        }
        let governors = governors(of: candidate)
        if governors.contains(.must) { return .must }
        if governors.contains(.strive) { return .strive }
        // …,…达到…: what 确保 or 力争 began goes on.
        return previous ?? .plan
    }

    /// 不准发生, 不许出现
    private func forbids(_ trigger: Range<Int>) -> Bool {
        return trigger.count > 3 && units[trigger.lowerBound] == .unit("不")
            && [.unit("准"), .unit("许"), .unit("得"), .unit("能"), .unit("容"), .unit("允")].contains(
                units[trigger.lowerBound + 1])
    }

    /// The words from the head of the clause to the trigger.
    ///
    /// - Parameter behindAttribute: only from the last 的 on: 必须到现场办的也要力争….
    private func governors(of candidate: GoalCandidate, behindAttribute: Bool = false) -> GoalWords {
        var clause = clauses[candidate.clause].range
        if behindAttribute,
            let attribute = units[
                clause.lowerBound..<max(clause.lowerBound, candidate.trigger.lowerBound)
            ]
            .lastIndex(of: .unit("的"))
        {
            clause = attribute..<clause.upperBound
        }
        // 不得低于 says how much, not how strongly.
        let end = candidate.kind == .figure ? candidate.trigger.lowerBound : candidate.trigger.upperBound
        return GoalWords.governors.kinds(
            in: units, within: clause.lowerBound..<max(clause.lowerBound, end), until: .must)
    }

    /// A subject of its own, or 如期 and the like, and no new imperative at its head; or nothing but a result:
    /// 确保…平稳,实现….
    func isCoordinated(_ candidate: GoalCandidate) -> Bool {
        let clause = clauses[candidate.clause].range
        if candidate.kind == .trigger(.prevent) {
            // 不发生, 零发生; 防止 is an effort of its own.
            if units[candidate.trigger.lowerBound] == .unit("零") { return true }
            return scan.units[candidate.trigger.lowerBound] == .unit("不")
        }
        guard candidate.trigger.lowerBound > clause.lowerBound else { return candidate.kind.isResult }
        // …要达到…, 里程要比去年翻一番: a modal of its own
        var position = clause.lowerBound
        while let (place, match) = GoalVerbs.obligations.nextMatch(
            in: units, from: position, limit: candidate.trigger.lowerBound)
        {
            if match.value { return false }
            position = place + match.length
        }
        return !GoalLexicon.beginsImperative(at: clause.lowerBound, limit: clause.upperBound, in: units)
    }

    // MARK: Type

    func type(of candidate: GoalCandidate, by deadline: Int?) -> GoalType {
        let range = candidate.range
        if case .trigger(.prevent) = candidate.kind { return .prevention }
        if [.trigger(.compete), .trigger(.win)].contains(candidate.kind) { return .honor }
        var words = GoalWords.results.kinds(in: units, within: range, until: .title)
        if words.contains(.style), !makesStyle(candidate.kind) { words.insert(.honor) }
        if words.contains(.title) { return .honor }
        // 创成2个文明村: a title, however many
        if words.contains(.honor), !words.contains(.aim),
            GoalSurroundings.winnings.firstPosition(in: units, within: range) != nil
        {
            return .honor
        }
        if case .trigger(.arrive) = candidate.kind { return .metric }
        // 进入全市第一方阵
        if candidate.kind.isEffort || candidate.kind == .trigger(.enter),
            GoalSurroundings.ranks.firstPosition(in: units, within: range) != nil
        {
            return .honor
        }
        // 确保不发生一次死亡3人以上事故: what must not be, however many
        if candidate.kind.governsResults, words.contains(.negation), negates(candidate) { return .prevention }
        if attainsNumber(candidate) { return .metric }
        // 确保11月底前2.3万户全部完成改造: so many that are known
        if candidate.kind == .trigger(.assure), deadline != nil, finishesAll(range) { return .completion }
        if isDelivered(candidate), words.isDisjoint(with: [.honor, .negation]) { return .completion }
        if case .trigger(.finish) = candidate.kind {
            return isVolume(candidate) || isOfMany(range) ? .metric : .completion
        }
        // 年内通过国家验收
        if case .dated = candidate.kind, spans.passesAssessment(range) { return .honor }
        if case .dated = candidate.kind, !isVolume(candidate), !isCounted(candidate), !words.contains(.honor)
        {
            // 年内见绿, 三个月见成效, 年底前取得实质性进展: how things are then
            if GoalLexicon.headway.longestMatch(
                in: units, endingAt: range.upperBound, from: candidate.trigger.upperBound) != nil
            {
                return .quality
            }
            if units[candidate.trigger.lowerBound] == .unit("见"), candidate.trigger.count > 1 {
                return .quality
            }
            return .completion
        }
        // 6月底前三大库建成使用: so many that are known
        if case .trigger(.complete) = candidate.kind, deadline != nil, isVerbLast(candidate) {
            return .completion
        }
        if spans.firstFigure(in: range) != nil, !measuresStandard(range) {
            // 淘汰10吨以下锅炉, 百亿元项目实现零的突破: the figure tells which ones.
            if measures(candidate) { return .metric }
            if candidate.kind == .figure { return .completion }
            if candidate.kind != .trigger(.realize),
                candidate.kind != .trigger(.complete) || !isOfKinds(range)
            {
                return .metric
            }
        }
        if case .target = candidate.kind, arrives(range) { return .metric }
        if words.contains(.negation), candidate.clause == candidate.lastClause { return .prevention }
        if spans.passesAssessment(range) { return .honor }
        if case .target = candidate.kind {
            return words.contains(.honor) && !isLong(range) ? .honor : .quality
        }
        if words.contains(.honor) || words.contains(.aim) && isCampaign(candidate) { return .honor }
        if case .trigger(.complete) = candidate.kind, units[range.lowerBound] != .unit("把") {
            // 建成文化强省: how things are to be
            return deadline == nil
                && GoalSurroundings.standings.longestMatch(
                    in: units, endingAt: range.upperBound, from: candidate.trigger.upperBound) != nil
                ? .quality : .completion
        }
        if case .effect = candidate.kind { return .quality }
        if case .dated = candidate.kind { return .completion }
        // …动态清零 behind 确保: how things are to be
        if case .trigger(.realize) = candidate.kind, candidate.trigger.upperBound == range.upperBound,
            deadline == nil
        {
            return .quality
        }
        if words.contains(.finishing) { return .completion }
        if case .trigger(.realize) = candidate.kind, candidate.trigger.lowerBound >= range.lowerBound,
            let deadline
        {
            // 实现由…向…的转变, 实现新突破: how things are to be
            if GoalLexicon.headway.longestMatch(
                in: units, endingAt: range.upperBound, from: candidate.trigger.upperBound) != nil
            {
                return .quality
            }
            let time = drafts.times[deadline]
            if time.type == .deadline, time.form == .limit || range.overlaps(time.range) {
                return .completion
            }
        }
        return .quality
    }

    /// Whether one of the figures behind the trigger is an amount.
    private func measures(_ candidate: GoalCandidate) -> Bool {
        guard var figure = measures.figures.first(in: candidate.range) else { return false }
        while measures.figures[figure] < candidate.range.upperBound {
            if !spans.isClass(figure, limit: candidate.range.upperBound), !isKind(figure) { return true }
            figure += 1
        }
        return false
    }

    private func isOfKinds(_ range: Range<Int>) -> Bool {
        guard var figure = measures.figures.first(in: range) else { return false }
        while measures.figures[figure] < range.upperBound {
            if !isKind(figure) { return false }
            figure += 1
        }
        return true
    }

    /// 110千伏, 两层: of what kind it is
    private func isKind(_ figure: Int) -> Bool {
        let range = drafts.figures[figure].range
        return drafts.figures[figure].kind == .quantity
            && GoalSurroundings.kinds.longestMatch(
                in: units, endingAt: range.upperBound, from: range.lowerBound) != nil
    }

    /// 受教育年限达到11年: a length of time to reach, which is no figure.
    private func attainsNumber(_ candidate: GoalCandidate) -> Bool {
        let end = candidate.trigger.upperBound
        guard candidate.kind == .trigger(.attain) || candidate.kind == .dated,
            end < candidate.range.upperBound,
            // 到 至
            units[end - 1] == .unit("到") || units[end - 1] == .unit("至")
        else { return false }
        return CharacterClass.table[Int(units[end])].contains(.digit)
    }

    /// 2台机组全部完成改造, 32万亩全部浇上水
    private func finishesAll(_ range: Range<Int>) -> Bool {
        guard let figure = measures.figures.first(in: range),
            let (place, word) = GoalVerbs.all.nextMatch(
                in: units, from: drafts.figures[figure].range.upperBound, limit: range.upperBound)
        else { return false }
        return spans.completionVerb(in: place + word.length..<range.upperBound) != nil
            && spans.firstFigure(in: place + word.length..<range.upperBound) == nil
    }

    /// Right behind the trigger stands what must not happen.
    private func negates(_ candidate: GoalCandidate) -> Bool {
        let start = candidate.trigger.upperBound
        return GoalVerbs.absences.longestMatch(in: units, at: start, limit: candidate.range.upperBound) != nil
    }

    /// 打造…先行区, 成为…示范区: what it is to be like, no title to win.
    private func makesStyle(_ kind: GoalCandidate.Kind) -> Bool {
        switch kind {
        case .trigger(.shape), .trigger(.turnInto), .trigger(.become): true
        default: false
        }
    }

    /// 1200户家庭完成改造: so many are to be reached.
    private func isOfMany(_ range: Range<Int>) -> Bool {
        measures.figures.first(in: range.lowerBound..<range.lowerBound + 2) != nil
            && measures.times.first(in: range) == nil
    }

    /// 缩短至4.5年
    private func arrives(_ range: Range<Int>) -> Bool {
        guard
            let (place, match) = scan.nextMatch(
                .triggers, in: GoalLexicon.triggers, from: range.lowerBound, limit: range.upperBound),
            match.value == .arrive
        else { return false }
        let next = units[min(place + match.length, units.count - 1)]
        return next == .unit("半") || !CharacterClass.table[Int(next)].isDisjoint(with: [.digit, .numeral])
    }

    /// A whole list of tasks names titles without being about them.
    private func isLong(_ range: Range<Int>) -> Bool { range.count > 48 }

    /// 完成投资91亿元: the amount stands at the end; 完成两个试点建设 finishes the work.
    private func isVolume(_ candidate: GoalCandidate) -> Bool {
        let rest = candidate.trigger.upperBound..<candidate.range.upperBound
        guard var figure = measures.figures.first(in: rest) else { return false }
        if drafts.figures[figure].kind == .percentage, measures.figures[figure] == rest.lowerBound {
            return true
        }
        while measures.figures[figure] < rest.upperBound {
            if drafts.figures[figure].range.upperBound == rest.upperBound { return true }
            figure += 1
        }
        return false
    }

    /// 开工27个项目: what is to be done is counted right behind its verb.
    private func isCounted(_ candidate: GoalCandidate) -> Bool {
        let end = candidate.trigger.upperBound
        return end + 1 < candidate.range.upperBound && measures.figures.first(in: end..<end + 1) != nil
    }

    /// 两个市场达到标准: the number counts who is to reach it.
    private func measuresStandard(_ range: Range<Int>) -> Bool {
        // 这十二个字: it counts what has been said.
        if let figure = measures.figures.first(in: range),
            units[drafts.figures[figure].range.upperBound - 1] == .unit("字")
        {
            return true
        }
        // 突破500亿元的目标: the amount is the aim.
        if let figure = measures.figures.first(in: range),
            GoalSurroundings.namedAims.longestMatch(
                in: units, at: drafts.figures[figure].range.upperBound, limit: range.upperBound) != nil
        {
            return false
        }
        return GoalLexicon.standards.longestMatch(
            in: units, endingAt: range.upperBound, from: range.lowerBound)
            != nil
    }

    /// An aim in a sentence about a campaign is what the campaign is for: a title.
    private func isCampaign(_ candidate: GoalCandidate) -> Bool {
        let start = clauses[firstClause(of: candidate)].range.lowerBound
        return GoalLexicon.campaigns.firstPosition(
            in: units, within: start..<candidate.range.upperBound) != nil
    }

    /// The first clause of the sentence, or the farthest that is looked at.
    func firstClause(of candidate: GoalCandidate) -> Int {
        let sentence = clauses[candidate.clause].sentence
        return start(of: candidate.clause) { $0.sentence == sentence }
    }

    /// The first clause of what a clause belongs to, or the farthest that is looked at.
    func start(of index: Int, where belongs: (Clause) -> Bool) -> Int {
        var first = index
        while first > 0, index - first < GoalTraits.reach, belongs(clauses[first - 1]) { first -= 1 }
        return first
    }
}
