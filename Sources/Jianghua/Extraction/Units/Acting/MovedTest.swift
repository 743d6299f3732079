/// Whether a kind of body is made to do something: 支持保险机构扩展农险品种, but not 支持企业技术改造.
///
/// Before it there is a word of making, maybe with qualities of the kind or other kinds between; behind it a verb with
/// an object, or a word for how something is done. O(1): all looks are bounded.
final class MovedTest: Sendable {
    private let movers = PhraseTable(MoverWords.movers, backward: true)
    private let qualities = PhraseTable(MoverWords.qualities, backward: true)
    private let leading = PhraseTable(MoverWords.qualities)
    private let companions = PhraseTable(MoverWords.companions)
    /// True for those that draw somebody in, false for those that help.
    private let helpers = PhraseTable(
        MoverWords.drawers.map { ($0, true) } + MoverWords.helpers.map { ($0, false) }, backward: true)
    private let measures = PhraseTable(MoverWords.measures)
    private let joins = PhraseTable(MoverWords.joins)
    private let summaries = PhraseTable(MoverWords.summaries)
    private let verbs: PhraseTable<Verb>
    private let nouns: PhraseTable<Bool>
    private let edges: LeftEdgeFinder
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table

    private enum Verb: Sendable {
        case thing, growth, manner, nominal, transitive, whole
    }

    /// What the words of what somebody is made to do begin with.
    var openings: [PhraseOpenings] { [verbs.openings, joins.openings] }

    /// How far a kind's modifiers reach, and how far back its mover may stand.
    private static let modifier = 12
    private static let clause = 40

    init(edges: LeftEdgeFinder) {
        self.edges = edges
        // Of equal words the first counts.
        verbs = PhraseTable(
            MoverWords.things.map { ($0, Verb.thing) } + MoverWords.growing.map { ($0, .growth) }
                + MoverWords.manners.map { ($0, .manner) }
                + MoverWords.whole.map { ($0, .whole) } + MoverWords.nominal.map { ($0, .nominal) }
                + MoverWords.transitives.map { ($0, .transitive) }
        )
        nouns = PhraseTable(
            (MoverWords.nominal + MoverWords.transitives + EdgeWords.taskNouns + MoverWords.subjectMatters),
            backward: true)
    }

    /// Where the qualities begin that stand before a kind: 有条件的|企业.
    func qualified(_ start: Int, in units: [UInt16], floor: Int) -> Int {
        var position = start
        var steps = 0
        while steps < 3, let quality = qualities.longestMatch(in: units, endingAt: position, from: floor) {
            position -= quality.length
            steps += 1
        }
        return position
    }

    /// Whether what is done is what they are drawn or helped to: 吸引企业参与, 促进企业开拓市场. 吸引企业落户 and
    /// 促进企业创新 are for the place's good, or theirs.
    /// - Parameter position: where their qualities begin.
    func isDrawn(_ position: Int, to predicate: Int, in units: [UInt16], floor: Int, limit: Int) -> Bool {
        guard let helper = helpers.longestMatch(in: units, endingAt: position, from: floor) else {
            return false
        }
        return helper.value
            ? joins.longestMatch(in: units, at: predicate, limit: limit) != nil
            : isVerb(predicate, in: units, limit: limit) && isDeed(predicate, in: units, limit: limit)
    }

    /// Whether a word of making stands before a list.
    func isMoved(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        isMoved(qualified: qualified(start, in: units, floor: floor), in: units, floor: floor)
    }

    /// The same where it is known where their qualities begin.
    func isMoved(qualified position: Int, in units: [UInt16], floor: Int) -> Bool {
        if movers.longestMatch(in: units, endingAt: position, from: floor) != nil { return true }
        guard position > floor else { return false }
        let unit = units[position - 1]
        guard unit == .unit("的") || characters[Int(unit)].contains(.separator) else { return false }
        return followsMover(position - 1, in: units, floor: floor)
    }

    /// Whether a word of making comes before in the same clause.
    private func followsMover(_ position: Int, in units: [UInt16], floor: Int) -> Bool {
        var index = position
        let bottom = max(floor, position - Self.clause)
        while index > bottom {
            let unit = units[index - 1]
            if classes[Int(unit)].contains(.lineBreak) || UnitCharacters.endsClause(unit) { return false }
            if movers.longestMatch(in: units, endingAt: index, from: floor) != nil { return true }
            // 支持农民进入职业院校和高校学习
            if unit == .unit("入"), index - 2 >= bottom, units[index - 2] == .unit("进") { return false }
            index -= 1
        }
        return false
    }

    /// Where the words of what they do begin: behind 等, 等主体, 和社会力量.
    @inline(__always)
    func predicate(from end: Int, in units: [UInt16], limit: Int) -> Int {
        guard end < limit,
            characters[Int(units[end])].contains(.separator) || units[end] == .unit("等")
                || units[end] == .unit("或")
        else { return end }
        return predicate(behind: end, in: units, limit: limit)
    }

    private func predicate(behind end: Int, in units: [UInt16], limit: Int) -> Int {
        var position = end
        for _ in 0..<3 {
            guard position < limit else { return position }
            if units[position] == .unit("等") {
                position += 1
                if let summary = summaries.longestMatch(in: units, at: position, limit: limit) {
                    position += summary.length
                }
                continue
            }
            guard characters[Int(units[position])].contains(.separator) || units[position] == .unit("或"),
                let companion = companions.longestMatch(in: units, at: position + 1, limit: limit)
            else { return position }
            position += 1 + companion.length
        }
        return position
    }

    /// Whether the word that begins there only looks like one of doing: 在校生, 应用.
    func isThing(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        guard let verb = verbs.longestMatch(in: units, at: position, limit: limit) else { return false }
        switch verb.value {
        case .thing: return true
        // 经营主体持续壮大, but 企业持续提升能力
        case .growth:
            let next = position + verb.length
            return next >= limit || !isWord(next, in: units)
        default: return false
        }
    }

    /// Where a word for how something is done ends that begins there.
    func mannerEnd(_ position: Int, in units: [UInt16], limit: Int) -> Int? {
        guard let verb = verbs.longestMatch(in: units, at: position, limit: limit), verb.value == .manner,
            verb.length > 1
        else { return nil }
        return position + verb.length
    }

    /// Whether a verb that takes an object begins there.
    func isVerb(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        guard let verb = verbs.longestMatch(in: units, at: position, limit: limit), verb.length > 1 else {
            return false
        }
        // 建设 is a noun too.
        return verb.value == .transitive || units[position] == .unit("建") && units[position + 1] == .unit("设")
    }

    /// Whether a verb begins there that is no noun and tells of no amount, with its object: 采取贴息等办法, but not
    /// 达到16所 and 建设标准.
    func takesObject(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        guard let verb = verbs.longestMatch(in: units, at: position, limit: limit), verb.length > 1,
            verb.value == .transitive, measures.longestMatch(in: units, at: position, limit: limit) == nil
        else { return false }
        let next = position + verb.length
        return next < limit && isWord(next, in: units)
            && classes[Int(units[next])].isDisjoint(with: [.digit, .numeral])
    }

    /// Whether a word of doing that is a noun too has nothing behind it: 推动绿色企业创建.
    func isNoun(_ range: Range<Int>, in units: [UInt16], limit: Int) -> Bool {
        guard let verb = verbs.longestMatch(in: units, at: range.lowerBound, limit: limit) else {
            return false
        }
        return verb.value == .nominal && verb.length == range.count
            && (range.upperBound >= limit || !isWord(range.upperBound, in: units))
    }

    /// Whether what stands there is done to something.
    func isDeed(_ start: Int, in units: [UInt16], limit: Int) -> Bool {
        var position = start
        var count = 0
        while count < 4, let verb = verbs.longestMatch(in: units, at: position, limit: limit),
            count == 0 || verb.value != .manner
        {
            let next = position + verb.length
            switch verb.value {
            case .thing: return false
            // 履职尽责, but not 履职尽责情况
            case .whole: return next >= limit || !isWord(next, in: units)
            case .manner, .transitive, .growth: return next < limit && isWord(next, in: units)
            case .nominal: break
            }
            position = next
            count += 1
            // 改造或新建一批校舍
            if next + 1 < limit,
                characters[Int(units[next])].contains(.connector) || units[next] == .unit("或"),
                verbs.longestMatch(in: units, at: next + 1, limit: limit) != nil
            {
                position = next + 1
            }
        }
        guard count > 0, position < limit, isWord(position, in: units) else { return false }
        // 建设一批实训基地: what is counted is an object.
        if isCount(position, in: units, limit: limit) { return true }
        let end = objectEnd(from: position, in: units, limit: limit)
        return end - position >= (count > 1 ? 2 : 3)
            && nouns.longestMatch(in: units, endingAt: end, from: position) == nil
    }

    /// 一批, 一系列, 若干, 3个
    private func isCount(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        guard position + 1 < limit else { return false }
        switch (units[position], units[position + 1]) {
        case (.unit("若"), .unit("干")): return true
        case (.unit("一"), .unit("批")), (.unit("一"), .unit("系")), (.unit("一"), .unit("大")): return true
        default: return classes[Int(units[position])].contains(.digit)
        }
    }

    /// Whether an object may begin there.
    private func isWord(_ position: Int, in units: [UInt16]) -> Bool {
        let unit = units[position]
        switch unit {
        case .unit("的"), .unit("等"), .unit("率"), .unit("性"), .unit("化"): return false
        case .unit("“"), .unit("《"): return true
        default: break
        }
        return !classes[Int(unit)].isDisjoint(with: [.han, .letter, .digit, .mask])
            && !characters[Int(unit)].contains(.connector)
    }

    private func objectEnd(from start: Int, in units: [UInt16], limit: Int) -> Int {
        var index = start
        let top = min(limit, start + 24)
        while index < top {
            let unit = units[index]
            if classes[Int(unit)].contains(.lineBreak) || UnitCharacters.endsClause(unit) { return index }
            if unit == .unit("、") || unit == 0x28 || unit == 0x29 { return index }  // 、 ( )
            index += 1
        }
        return index
    }

    // MARK: what a kind is called

    /// The words of a kind that no lexicon knows as one.
    struct Kind {
        var start: Int
        /// Behind 各类, 其他; `start` where there is none.
        var determinerEnd: Int
        /// 其他, 更多: it counts only where it acts.
        var isWeak = false
    }

    /// What belongs to a kind behind a word of making, behind a determiner or in a list under one:
    /// 体育竞赛表演|企业. Nil where nothing more does. O(1)
    /// - Parameter isBound: it is told to do something: a modal follows.
    func kind(before position: Int, isBound: Bool, in units: [UInt16], floor: Int) -> Kind? {
        var start = position
        let bottom = max(floor, position - Self.modifier)
        walk: while start > bottom {
            let unit = units[start - 1]
            guard classes[Int(unit)].contains(.han) else { break }
            if movers.longestMatch(in: units, endingAt: start, from: floor) != nil { break }
            if start - 3 >= bottom, let verb = verbs.longestMatch(in: units, at: start - 3, limit: start),
                verb.value == .thing, verb.length == 3,
                classes[Int(units[start - 3])].contains(.han)
            {
                // 研究型
                start -= 3
                continue
            }
            guard let word = edges.word(in: units, endingAt: start, floor: floor) else {
                start -= 1
                continue
            }
            switch word.value.kind {
            case .hard where word.length == 1:
                if unit == .unit("的") || characters[Int(unit)].contains(.separator) { break walk }
                // 能 of 智能 is no verb.
                guard !characters[Int(unit)].contains(.particle), unit != .unit("等") else { return nil }
            case .hard:
                if qualities.longestMatch(in: units, endingAt: start, from: floor) != nil { break walk }
                guard verbs.longestMatch(in: units, at: start - word.length, limit: start)?.value == .nominal
                else { return nil }
            case .determiner, .weak:
                // 本科院校, 各地学校
                guard start < position, word.length > 1 else { return nil }
                guard !hasVerb(start..<position, in: units) else { return nil }
                return Kind(
                    start: start - word.length, determinerEnd: start, isWeak: word.value.kind == .weak)
            case .body, .division, .tiers: return nil
            default: break
            }
            start -= word.length
        }
        guard start >= floor, start < position, start >= bottom else { return nil }
        var steps = 0
        while steps < 3, let quality = leading.longestMatch(in: units, at: start, limit: position) {
            start += quality.length
            steps += 1
        }
        // 三家|企业
        guard start < position, classes[Int(units[start])].isDisjoint(with: [.numeral, .digit]),
            units[start] != .unit("两"), !hasVerb(start..<position, in: units),
            isMoved(start, in: units, floor: floor) || isBound && isMargin(start, in: units, floor: floor)
        else { return nil }
        return Kind(start: start, determinerEnd: start)
    }

    /// Whether a mark or a separator stands before.
    private func isMargin(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        classes.isMargin(start, in: units, floor: floor)
            || characters[Int(units[start - 1])].contains(.separator)
    }

    /// 要, 须, 应当, 必须, 不得
    func isModal(_ position: Int, in units: [UInt16]) -> Bool {
        guard position + 1 < units.count else { return false }
        switch (units[position], units[position + 1]) {
        case (.unit("要"), .unit("求")), (.unit("要"), .unit("素")), (.unit("要"), .unit("道")),
            (.unit("要"), .unit("点")), (.unit("要"), .unit("件")):
            return false  // 要求 要素 要道 要点 要件
        case (.unit("要"), _), (.unit("须"), _): return true
        case (.unit("应"), .unit("当")), (.unit("必"), .unit("须")), (.unit("不"), .unit("得")): return true
        default: return false
        }
    }

    /// 引进|海外企业, 高校开展|试点学院: what is done to them. 生产企业, 创新企业 are kinds.
    private func hasVerb(_ range: Range<Int>, in units: [UInt16]) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound - 1 {
            if let verb = verbs.longestMatch(in: units, at: index, limit: range.upperBound), verb.length > 1 {
                switch verb.value {
                case .transitive, .manner, .growth: return true
                case .nominal:
                    if index == range.lowerBound, verb.length < range.count { return true }
                case .thing, .whole: break
                }
                index += verb.length
            } else {
                index += 1
            }
        }
        return false
    }
}
