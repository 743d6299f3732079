import JianghuaRecords

/// The words between a clause's start and its figure, taken apart from the right: verb, adverbs, noun.
struct WordsBefore {
    let units: [UInt16]
    private let places: PhrasePlaces
    let lexicon: FigureLexicon
    /// What remains when verbs, adverbs and openings are gone.
    var noun = 0..<0
    var change = FigureChange.none
    var basis: Range<Int>?
    /// 分别
    var isEach = false
    /// The verb of change stands right before the figure.
    var hasVerb = false
    var hasLink = false
    /// 提升青年成员的比率至15%: 至 stands alone, its verb before the noun.
    private(set) var isTarget = false
    /// 增速, 涨幅: a noun says how it moves, no verb.
    private var isNounChange = false
    /// A verb in front acts on the noun: 压减时间58%.
    var takesNoun = false
    var hasDate = false
    /// 不低于 of 投入不低于营收的2%: a limit in front of what the figure is a share of.
    var limit: FigureComparator?
    /// Where the words begin.
    private(set) var start = 0
    /// There were words, but none that name what is measured: 我们, 惠及.
    var isBlank = false
    /// Where the verb begins, or the figure.
    private var wordsEnd = 0

    /// The noun is known to hold none of ``FigureWords/within``, as most do.
    private(set) var isPlain = false
    /// What the noun may hold; it only gets shorter.
    private(set) var signs = NounSigns.all

    init(scan: TextScan, lexicon: FigureLexicon) {
        units = scan.units
        places = scan.places
        self.lexicon = lexicon
    }

    /// Turns to other words: one value serves all figures, as making one counts references.
    mutating func begin(_ segment: Range<Int>) {
        noun = segment
        start = segment.lowerBound
        wordsEnd = segment.upperBound
        change = .none
        basis = nil
        isEach = false
        hasVerb = false
        hasLink = false
        isTarget = false
        isNounChange = false
        takesNoun = false
        hasDate = false
        isBlank = false
        isPlain = false
        signs = .all
        limit = nil
    }

    mutating func read(_ figure: FigureCandidate) {
        if figure.form == .rank { stripScopes() }
        stripWords()
        dropRemark()
        isPlain = places.next(.nounWords, from: noun.lowerBound, limit: noun.upperBound) == nil
        signs = noun.reduce(into: []) { $0.formUnion(lexicon.nounSigns[units[$1]]) }
        if !isPlain { cutComparison() }
        trim()
        // 增速由负转正、达到
        if noun.upperBound < figure.range.lowerBound, units[noun.upperBound] == .unit("、") { stripWords() }
        if !isPlain {
            cutShare()
            if change == .none, !hasLink { readLeadingVerb() }
            if change == .none, isTarget || !hasLink { readInnerVerb() }
        }
        trimSubject(of: figure)
    }

    /// “双师型”教师(同时会教书和会动手的教师): what brackets explain is no part of the name.
    private mutating func dropRemark() {
        guard let last = noun.last, units[last] == 0x29,
            let open = noun.last(where: { units[$0] == 0x28 }), open > noun.lowerBound + 1,
            last - open > 8
        else { return }
        noun = noun.lowerBound..<open
    }

    /// ``Gate/ask(_:_:_:)`` for a rule that takes words off the noun and says so.
    @inline(__always)
    mutating func ask(_ isOpen: Bool, _ name: StaticString, _ rule: (inout WordsBefore) -> Bool) -> Bool {
        #if DEBUG
            if !isOpen {
                var other = self
                if rule(&other) { Gate.note(name) }
            }
        #endif
        return isOpen && rule(&self)
    }

    /// The same for one that only cuts the noun.
    @inline(__always)
    mutating func cut(_ isOpen: Bool, _ name: StaticString, _ rule: (inout WordsBefore) -> Void) {
        let before = noun
        _ = ask(isOpen, name) {
            rule(&$0)
            return $0.noun != before
        }
    }

    mutating func drop(_ count: Int) { noun = noun.lowerBound..<noun.upperBound - count }

    /// 分别同比增长了, 年均提高到, 控制在.
    mutating func stripWords() {
        while !noun.isEmpty {
            let last = units[noun.upperBound - 1]
            if ask(lexicon.nounSigns[last].contains(.end), "end of a noun", { $0.stripEnd(last) }) {
                continue
            }
            if hasDate, endsInComparison() {
                basis = noun.upperBound - 1..<wordsEnd
                drop(1)
                continue
            }
            guard
                let match = lexicon.before.longestMatch(
                    in: units, endingAt: noun.upperBound, from: noun.lowerBound)
            else { return }
            let start = noun.upperBound - match.length
            if match.length == 1, isEnding() { return }
            // 新增减税降费, 自然增长率
            if match.length == 2 || match.length == 3, match.value == .increase || match.value == .decrease,
                lexicon.namesOfChange.longestMatch(
                    in: units, endingAt: noun.upperBound, from: noun.lowerBound) != nil
            {
                return
            }
            switch match.value {
            case .increase, .decrease:
                // One verb says it; what looks like another is part of the noun (经济增长 in 经济增长目标).
                guard change == .none else { return }
                change = match.value == .increase ? .increase : .decrease
                wordsEnd = start
                // 高于 compares, and takes no noun before it.
                hasVerb = units[noun.upperBound - 1] != .unit("于")
                if isNounOfChange(start..<noun.upperBound) {
                    isNounChange = true
                    wordsEnd = noun.upperBound
                    return
                }
            case .link:
                guard change == .none || match.length > 1 else { return }
                if change != .none, !isAuxiliary(start..<noun.upperBound) { return }
                hasLink = hasLink || change == .none
            case .adverb:
                if isInNoun(start, match.length) { return }
                // 不降反增
                if match.length == 4, change == .none, units[start] == .unit("不"),
                    units[start + 2] == .unit("反")
                {
                    switch units[start + 3] {
                    case .unit("增"), .unit("升"), .unit("涨"), .unit("长"): change = .increase
                    default: change = .decrease
                    }
                    hasVerb = true
                    wordsEnd = start
                }
            case .each:
                isEach = true
                wordsEnd = start
            case .basis: basis = start..<noun.upperBound
            case .particle:
                guard
                    let verb = lexicon.before.longestMatch(
                        in: units, endingAt: start, from: noun.lowerBound),
                    verb.value != .particle || match.length == 1
                else {
                    switch last {
                    case .unit("了"), .unit("为"), .unit("达"): hasLink = true
                    case .unit("到"), .unit("至"): isTarget = true
                    default: return
                    }
                    drop(1)
                    continue
                }
            }
            drop(match.length)
        }
    }

    /// 居全国, 位列全省: where a rank holds is not what it measures.
    private mutating func stripScopes() {
        while let match = lexicon.places.longestMatch(
            in: units, endingAt: noun.upperBound, from: noun.lowerBound)
        {
            // 得分|居, no 分居
            let isScore =
                units[noun.upperBound - match.length] == .unit("分") && noun.count > match.length
                && FigureWords.scoresBefore.contains(units[noun.upperBound - match.length - 1])
            drop(isScore ? match.length - 1 : match.length)
            if isScore { return }
        }
    }

    /// 人才, 内需: the last character belongs to the noun.
    private func isEnding() -> Bool {
        guard
            let match = lexicon.endings.longestMatch(
                in: units, endingAt: noun.upperBound, from: noun.lowerBound)
        else { return false }
        return match.length > 2 || units[noun.upperBound - 1] != .unit("要")
            || !endsInWeight(noun.upperBound - 1)
    }

    /// 比2020年, 较2020年, when the year is gone.
    private func endsInComparison() -> Bool {
        let last = units[noun.upperBound - 1]
        guard noun.count >= 2 else { return last == .unit("较") || last == .unit("比") }
        return last == .unit("较")
            || (last == .unit("比") && !lexicon.ratioBefore.contains(units[noun.upperBound - 2]))
    }

    /// 增幅, 涨幅 name what is measured and say how it moves.
    private func isNounOfChange(_ range: Range<Int>) -> Bool {
        lexicon.changeNouns.longestMatch(
            in: units, endingAt: range.upperBound, from: range.lowerBound)?
            .length
            == range.count && range.count >= 2 && units[range.upperBound - 1] != .unit("长")
    }

    /// 实现增长, 保持增长: the verb before a verb.
    private func isAuxiliary(_ range: Range<Int>) -> Bool {
        guard range.count == 2 else { return range.count > 2 }
        let first = units[range.lowerBound]
        return first == .unit("实") || first == .unit("保") || first == .unit("完") || first == .unit("继")
    }

    /// 年, 月 and the like must not end a longer word here; dates have been taken off before.
    private func isInNoun(_ start: Int, _ length: Int) -> Bool {
        guard length == 1, start > noun.lowerBound else { return false }
        let before = units[start - 1]
        switch units[start] {
        // 年 月 日 能 净 微 略 将
        case .unit("年"), .unit("月"), .unit("日"), .unit("能"), .unit("净"), .unit("微"), .unit("略"), .unit("将"):
            return true
        // 主要, 重要, 需要; 许可
        case .unit("要"):
            return before == .unit("主") || before == .unit("需")
                || before == .unit("重") && !endsInWeight(start)
        case .unit("可"): return before == .unit("许")
        // 要双, 达双
        case .unit("双"): return before != .unit("要") && before != .unit("达") && before != .unit("到")
        default: return false
        }
    }

    /// 比重|要, 权重|要: the modal behind a noun of weight, where 重要 is no word.
    private func endsInWeight(_ start: Int) -> Bool {
        guard start > noun.lowerBound + 1 else { return false }
        switch units[start - 2] {
        case .unit("比"), .unit("权"), .unit("体"), .unit("载"), .unit("毛"), .unit("净"): return true
        default: return false
        }
    }

    /// 增幅比全省平均水平高, 增速高于全国平均: the noun ends where the comparison begins.
    private mutating func cutComparison() {
        var position = noun.lowerBound
        while let (index, match) = lexicon.comparisons.nextMatch(
            in: units, from: position, limit: noun.upperBound)
        {
            position = index + 1
            // 超出这水平的开支提供25%: a verb of its own stands before the figure.
            if hasLink || (hasVerb && !isNounChange && match.value != .basis) { continue }
            let next = index + match.length < noun.upperBound ? units[index + match.length] : 0
            let before = index > noun.lowerBound ? units[index - 1] : 0
            if match.value == .basis {
                switch units[index] {
                case .unit("较") where !hasVerb && !lexicon.behindThan.contains(next): continue  // 较发达县
                case .unit("比"), .unit("较"):
                    if lexicon.ratioNext.contains(next) || lexicon.ratioBefore.contains(before)
                        || next == 0
                    {
                        continue
                    }
                case .unit("与"):  // 与…相比
                    guard hasRelative(in: index..<min(noun.upperBound, index + 16)) else { continue }
                default: break
                }
            } else {
                // 不低于营业收入的1.5%: a limit, no change
                if before == .unit("不") {
                    if units[noun.upperBound - 1] == .unit("的") {
                        limit = match.value == .increase ? .le : .ge
                    }
                    noun = noun.lowerBound..<index - 1
                    stripWords()
                    return
                }
                // 超限超载率
                if match.length == 1, index > noun.lowerBound || lexicon.notBehindBeyond.contains(next) {
                    continue
                }
                if change == .none || isNounChange {
                    change = match.value == .increase ? .increase : .decrease
                }
            }
            if basis == nil { basis = index..<max(noun.upperBound, wordsEnd) }
            noun = noun.lowerBound..<index
            stripWords()
            return
        }
    }

    private func hasRelative(in range: Range<Int>) -> Bool {
        range.contains { units[$0] == .unit("相") && $0 + 1 < range.upperBound && units[$0 + 1] == .unit("比") }
    }
}
