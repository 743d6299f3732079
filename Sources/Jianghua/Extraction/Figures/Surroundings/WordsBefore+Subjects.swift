/// Who acts and what is done, in front of what is measured.
extension WordsBefore {
    /// 县财政拿出, 各镇要改造厕所, 全县累计发放贷款: takes off what is no noun of the figure; all of it, where nothing else is
    /// left. O(noun).
    mutating func trimSubject(of figure: FigureCandidate) {
        guard !noun.isEmpty else { return }
        cut(signs.contains(.innerTime), "time inside") { $0.cutInnerTime() }
        cut(signs.contains(.handling), "handling") { $0.cutHandled() }
        if figure.form == .rank { cutPlace() }
        if !endsInMeasure() {
            stripHead(isShare: figure.isPercentage)
            cutPredicate(isShare: figure.isPercentage)
        }
        if isNothing(isShare: figure.isPercentage, isRank: figure.form == .rank) {
            noun = noun.upperBound..<noun.upperBound
            isBlank = true
        }
    }

    /// 调解成功率, 整改完成数: verbs inside name what is measured.
    private func endsInMeasure() -> Bool {
        guard let last = noun.last else { return false }
        return lexicon.itemEndings.contains(units[last]) || units[last] == .unit("例")
            || units[last] == .unit("额")
    }

    /// 区城投公司今年|安全投入
    private mutating func cutInnerTime() {
        var position = noun.lowerBound + 1
        while let (index, match) = lexicon.innerTimes.nextMatch(
            in: units, from: position, limit: noun.upperBound)
        {
            position = index + match.length
            guard position + 2 <= noun.upperBound, units[position] != .unit("的") else { continue }
            switch units[index - 1] {
            case .unit("比"), .unit("较"), .unit("同"), .unit("和"), .unit("与"): continue
            default: noun = position..<noun.upperBound
            }
        }
    }

    /// 承诺把|办公用纸
    private mutating func cutHandled() {
        guard noun.count >= 4 else { return }
        for index in noun.lowerBound..<noun.upperBound - 2 where units[index] == .unit("把") {
            guard index == noun.lowerBound || !lexicon.notBeforeHandling.contains(units[index - 1]),
                !lexicon.notBehindHandling.contains(units[index + 1])
            else { continue }
            noun = index + 1..<noun.upperBound
            return
        }
    }

    /// 我镇在全县考核: a rank's noun ends before 在 and where it holds.
    private mutating func cutPlace() {
        // 在全国百强县中
        if noun.lowerBound > start, units[noun.lowerBound - 1] == .unit("在"),
            lexicon.scopes.longestMatch(in: units, at: noun.lowerBound, limit: noun.upperBound) != nil
        {
            noun = noun.upperBound..<noun.upperBound
            return
        }
        for index in noun where units[index] == .unit("在") {
            guard index + 1 < noun.upperBound,
                lexicon.scopes.longestMatch(in: units, at: index + 1, limit: noun.upperBound) != nil
            else { continue }
            noun = noun.lowerBound..<index
            stripWords()
            return
        }
    }

    /// 全市一共有, 我们, 要求, 发放: scopes, openers and verbs at the head, as long as a verb follows.
    private mutating func stripHead(isShare: Bool) {
        var steps = 0
        while noun.count >= 2, steps < 12 {
            steps += 1
            let start = noun.lowerBound
            let signs = lexicon.nounSigns[units[start]]
            if signs.isDisjoint(with: .heads) { return }
            if signs.contains(.notLead),
                lexicon.notLead.longestMatch(in: units, at: start, limit: noun.upperBound) != nil,
                doing(at: start) == nil
            {
                return
            }
            if signs.contains(.scope),
                let scope = lexicon.scopes.longestMatch(in: units, at: start, limit: noun.upperBound)
            {
                let end = start + scope.length
                guard end < noun.upperBound, !isShare || verbEnd(at: end) == nil,
                    let verb = predicateStart(at: end)
                else { return }
                noun = verb..<noun.upperBound
                continue
            }
            if signs.contains(.opener),
                let opener = lexicon.openers.longestMatch(in: units, at: start, limit: noun.upperBound),
                start + opener.length < noun.upperBound, isPredicate(at: start + opener.length)
            {
                noun = start + opener.length..<noun.upperBound
                continue
            }
            if signs.contains(.rateAtHead),
                let rate = lexicon.ratesAtHead.longestMatch(in: units, at: start, limit: noun.upperBound),
                noun.count >= rate.length + 2
            {
                noun = start + rate.length..<noun.upperBound
                continue
            }
            // 服务消费增长5%, 审批材料减三成: what moves is named by a verb as often.
            guard !isShare, let end = verbEnd(at: start) else { return }
            noun = end..<noun.upperBound
        }
    }

    /// A verb or another opener: 累计|投入, 集中|统一; not 集中|充电棚.
    private func isPredicate(at index: Int) -> Bool {
        doing(at: index) != nil
            || lexicon.openers.longestMatch(in: units, at: index, limit: noun.upperBound).map {
                $0.length > 1
            }
                ?? false
    }

    /// Where the predicate starts behind a scope: at an opener or a verb; behind 有.
    private func predicateStart(at start: Int) -> Int? {
        if verbEnd(at: start) != nil { return start }
        if units[start] == .unit("有") {
            guard start + 2 < noun.upperBound, !lexicon.notBehindHaving.contains(units[start + 1]) else {
                return nil
            }
            return start + 1
        }
        // 需|选聘, 会|发放
        if let word = lexicon.lead.longestMatch(in: units, at: start, limit: noun.upperBound),
            start + word.length < noun.upperBound, doing(at: start + word.length) != nil,
            lexicon.notLead.longestMatch(in: units, at: start, limit: noun.upperBound) == nil
        {
            return start + word.length
        }
        guard let opener = lexicon.openers.longestMatch(in: units, at: start, limit: noun.upperBound) else {
            return nil
        }
        let end = start + opener.length
        return end < noun.upperBound && isPredicate(at: end) ? end : nil
    }

    private func doing(at index: Int) -> (value: FigureWords.Doing, length: Int)? {
        guard index < noun.upperBound, lexicon.nounSigns[units[index]].contains(.doing),
            let match = lexicon.doings.longestMatch(in: units, at: index, limit: noun.upperBound),
            lexicon.notDoings.longestMatch(in: units, at: index, limit: noun.upperBound).map({
                $0.length <= match.length
            }) ?? true
        else { return nil }
        return (match.value, match.length)
    }

    /// Behind a verb and what belongs to it, where its object stands there: 拨付|资金, not 培训|基地, 检查|组.
    private func verbEnd(at start: Int) -> Int? {
        guard let verb = doing(at: start) else { return nil }
        var end = start + verb.length
        // 发现了, 组建起
        if end < noun.upperBound, units[end] == .unit("了") || units[end] == .unit("起") { end += 1 }
        guard end < noun.upperBound - 1 else { return nil }
        let first = units[end]
        if lexicon.measureEndings.contains(first)
            || lexicon.measureEndings.contains(units[end + 1])
                && lexicon.wordEndings.contains(first)
        {
            return nil
        }
        if lexicon.measureHeads.longestMatch(in: units, at: end, limit: noun.upperBound) != nil { return nil }
        guard verb.value != .acting else { return end }
        if lexicon.wordEndings.contains(first) { return nil }
        return lexicon.namedHeads.longestMatch(in: units, at: end, limit: noun.upperBound) == nil ? end : nil
    }

    /// 县林业局|发放树苗, 各镇要|改造厕所, 从资金里|拿出: the last verb behind an actor, an opener or a preposition.
    private mutating func cutPredicate(isShare: Bool) {
        guard noun.count >= 5 else { return }
        var cut: Int?
        var hasPreposition =
            !isShare && lexicon.prepositions.contains(units[noun.lowerBound])
            && lexicon.notLead.longestMatch(in: units, at: noun.lowerBound, limit: noun.upperBound) == nil
        var index = noun.lowerBound + 1
        var isOpen = hasPreposition
        while index < noun.upperBound - 2 {
            guard !lexicon.nounSigns[units[index]].isDisjoint(with: .predicates) else {
                isOpen = hasPreposition
                index += 1
                continue
            }
            // 可按章程|提取, 依照约定|支付
            if lexicon.bases.contains(units[index]) {
                hasPreposition = true
                isOpen = true
                index += 1
                continue
            }
            if let verb = doing(at: index) {
                let isActed = isOpen || !isShare && lexicon.actorEndings.contains(units[index - 1])
                if verb.value == .acting || isOpen && verb.value == .naming && cut != nil, isActed,
                    units[index - 1] != .unit("的"), let end = verbEnd(at: index)
                {
                    cut = end
                    index = end
                    isOpen = false
                } else {
                    index += verb.length
                    isOpen = hasPreposition
                }
                continue
            }
            if let opener = lexicon.openers.longestMatch(in: units, at: index, limit: noun.upperBound),
                opener.length > 1 || !lexicon.notBeforeOpener.contains(units[index - 1])
            {
                // 一次性, 近几年: openers of two characters lie in nouns too often for a share.
                isOpen = !isShare || opener.length > 2
                index += opener.length
                continue
            }
            isOpen = hasPreposition
            index += 1
        }
        if let cut { noun = cut..<noun.upperBound }
    }

    /// 我, 全市, 重点抓好, 每个村: no noun at all.
    private func isNothing(isShare: Bool, isRank: Bool) -> Bool {
        guard let last = noun.last else { return false }
        if noun.count > 1, endsInMeasure() { return false }
        // 提供服务, 开展培训: the object of a verb that was taken off.
        if let verb = doing(at: noun.lowerBound), verb.value == .naming, verb.length == noun.count,
            isShare || isBehindVerb()
        {
            return false
        }
        // 社区的考核
        if noun.count > 4, units[noun.upperBound - 3] == .unit("的"),
            doing(at: noun.upperBound - 2)?.value == .naming
        {
            return false
        }
        if noun.count == 1 { return lexicon.classes[units[last]].contains(.han) }
        // 每个路口, 每学期
        if units[noun.lowerBound] == .unit("每"), !lexicon.countableMeasures.contains(units[last]),
            !lexicon.eachMeasures.contains(units[last])
        {
            return true
        }
        var index = noun.lowerBound
        var isBehindVerb = false
        while index < noun.upperBound {
            if let word = nothingLength(at: index, isRank: isRank) {
                isBehindVerb = doing(at: index) != nil
                index += word
            } else {
                // 我再讲, not 收储点
                return index > noun.lowerBound && index == last && !isBehindVerb
                    && lexicon.classes[units[last]].contains(.han)
            }
        }
        return true
    }

    /// A verb stands right before the noun in its words.
    private func isBehindVerb() -> Bool {
        let verb = noun.lowerBound - 2
        guard verb >= start else { return false }
        if lexicon.doings.longestMatch(in: units, at: verb, limit: noun.lowerBound)?.length == 2 {
            return true
        }
        return lexicon.lead.longestMatch(in: units, at: verb, limit: noun.lowerBound)?.length == 2
    }

    private func nothingLength(at index: Int, isRank: Bool) -> Int? {
        if lexicon.nounSigns[units[index]].isDisjoint(with: .nothings) { return nil }
        if index > noun.lowerBound,
            let end = lexicon.scopeEnds.longestMatch(in: units, at: index, limit: noun.upperBound)
        {
            return end.length
        }
        let verb = doing(at: index)
        if let verb, isRank || verb.value != .standing { return verb.length }
        if let scope = lexicon.scopes.longestMatch(in: units, at: index, limit: noun.upperBound) {
            return scope.length
        }
        if let opener = lexicon.openers.longestMatch(in: units, at: index, limit: noun.upperBound) {
            return opener.length
        }
        guard index == noun.lowerBound || verb == nil else { return nil }
        return lexicon.lead.longestMatch(in: units, at: index, limit: noun.upperBound).flatMap {
            lexicon.notLead.longestMatch(in: units, at: index, limit: noun.upperBound) == nil
                ? $0.length : nil
        }
    }

    /// 全国平均, 上一个五年, 全省平均水平: what a figure is a multiple of or compared with, no noun.
    func isBase(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        guard index < range.upperBound,
            !lexicon.nounSigns[units[index]].isDisjoint(with: [.baseTime, .scope])
        else { return false }
        var isFound = false
        if let time = lexicon.baseTimes.longestMatch(in: units, at: index, limit: range.upperBound) {
            index += time.length
            isFound = true
        } else if let scope = lexicon.scopes.longestMatch(in: units, at: index, limit: range.upperBound) {
            index += scope.length
        } else {
            return false
        }
        while index < range.upperBound {
            if units[index] == .unit("的") {
                index += 1
            } else if let end = lexicon.baseEnds.longestMatch(in: units, at: index, limit: range.upperBound) {
                index += end.length
                isFound = true
            } else {
                return false
            }
        }
        return isFound
    }
}
