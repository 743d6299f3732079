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
    private var hasDate = false
    /// Where the words begin.
    private(set) var start = 0
    /// There were words, but none that name what is measured: 我们, 惠及.
    var isBlank = false
    /// Where the verb begins, or the figure.
    private var wordsEnd = 0

    /// The noun is known to hold none of ``FigureWords/within``, as most do.
    private(set) var isPlain = false

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
    }

    mutating func read(_ figure: FigureCandidate) {
        if figure.form == .rank { stripScopes() }
        stripWords()
        dropRemark()
        isPlain = places.next(.nounWords, from: noun.lowerBound, limit: noun.upperBound) == nil
        if !isPlain { cutComparison() }
        trim()
        // 增速由负转正、达到
        if noun.upperBound < figure.range.lowerBound, units[noun.upperBound] == 0x3001 { stripWords() }
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

    mutating func drop(_ count: Int) { noun = noun.lowerBound..<noun.upperBound - count }

    /// 分别同比增长了, 年均提高到, 控制在.
    mutating func stripWords() {
        while !noun.isEmpty {
            let last = units[noun.upperBound - 1]
            if last == 0x20 {
                drop(1)
                continue
            }
            if mayEndDate(last), let date = dateLength() {
                drop(date)
                hasDate = true
                // 编制在2027年底削减
                if noun.count > 2,
                    units[noun.upperBound - 1] == 0x5728 || units[noun.upperBound - 1] == 0x4E8E
                {
                    drop(1)
                }
                continue
            }
            if let length = lexicon.classes[last].contains(.digit)
                ? originLength() : rateLength() ?? circumstanceLength()
            {
                drop(length)
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
            // 新增减税降费
            if match.length == 2, match.value == .increase || match.value == .decrease,
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
                hasVerb = units[noun.upperBound - 1] != 0x4E8E
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
                    case 0x4E86, 0x4E3A, 0x8FBE: hasLink = true  // 了 为 达
                    case 0x5230, 0x81F3: isTarget = true  // 到 至
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
                units[noun.upperBound - match.length] == 0x5206 && noun.count > match.length
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
        return match.length > 2 || units[noun.upperBound - 1] != 0x8981 || !endsInWeight(noun.upperBound - 1)
    }

    /// 比2020年, 较2020年, when the year is gone.
    private func endsInComparison() -> Bool {
        let last = units[noun.upperBound - 1]
        guard noun.count >= 2 else { return last == 0x8F83 || last == 0x6BD4 }
        return last == 0x8F83
            || (last == 0x6BD4 && !lexicon.ratioBefore.contains(units[noun.upperBound - 2]))
    }

    /// 增幅, 涨幅 name what is measured and say how it moves.
    private func isNounOfChange(_ range: Range<Int>) -> Bool {
        lexicon.changeNouns.longestMatch(
            in: units, endingAt: range.upperBound, from: range.lowerBound)?
            .length
            == range.count && range.count >= 2 && units[range.upperBound - 1] != 0x957F
    }

    /// 实现增长, 保持增长: the verb before a verb.
    private func isAuxiliary(_ range: Range<Int>) -> Bool {
        guard range.count == 2 else { return range.count > 2 }
        let first = units[range.lowerBound]
        return first == 0x5B9E || first == 0x4FDD || first == 0x5B8C || first == 0x7EE7  // 实 保 完 继
    }

    /// 年, 月 and the like must not end a longer word here; dates have been taken off before.
    private func isInNoun(_ start: Int, _ length: Int) -> Bool {
        guard length == 1, start > noun.lowerBound else { return false }
        let before = units[start - 1]
        switch units[start] {
        // 年 月 日 能 净 微 略 将
        case 0x5E74, 0x6708, 0x65E5, 0x80FD, 0x51C0, 0x5FAE, 0x7565, 0x5C06: return true
        // 主要, 重要, 需要; 许可
        case 0x8981: return before == 0x4E3B || before == 0x9700 || before == 0x91CD && !endsInWeight(start)
        case 0x53EF: return before == 0x8BB8
        // 要双, 达双
        case 0x53CC: return before != 0x8981 && before != 0x8FBE && before != 0x5230
        default: return false
        }
    }

    /// 比重|要, 权重|要: the modal behind a noun of weight, where 重要 is no word.
    private func endsInWeight(_ start: Int) -> Bool {
        guard start > noun.lowerBound + 1 else { return false }
        switch units[start - 2] {
        case 0x6BD4, 0x6743, 0x4F53, 0x8F7D, 0x6BDB, 0x51C0: return true  // 比 权 体 载 毛 净
        default: return false
        }
    }

    private func mayEndDate(_ unit: UInt16) -> Bool {
        switch unit {
        // 底 末 度 年 月 日 季, 内 间 前
        case 0x5E95, 0x672B, 0x5EA6, 0x5E74, 0x6708, 0x65E5, 0x5B63, 0x5185, 0x95F4, 0x524D: true
        default: false
        }
    }

    /// 2025年, 1-9月, 年底 at the end of what remains.
    private func dateLength() -> Int? {
        var index = noun.upperBound
        func unit() -> UInt16 { index > noun.lowerBound ? units[index - 1] : 0 }
        if unit() == 0x5185 || unit() == 0x95F4 || unit() == 0x524D { index -= 1 }  // 内 间 前
        if unit() == 0x5E95 || unit() == 0x672B || unit() == 0x5EA6 { index -= 1 }  // 底 末 度
        guard unit() == 0x5E74 || unit() == 0x6708 || unit() == 0x65E5 || unit() == 0x5B63 else {
            return nil
        }
        var digits = 0
        while index > noun.lowerBound, noun.upperBound - index < 14 {
            let sign = lexicon.signs[unit()]
            if sign.digit != nil || sign.han != nil || sign == .mask || sign.scale == 1 {
                digits += 1
            } else if digits > 0, isNamedYear(index) {
                index -= 2
                break
            } else if unit() != 0x5E74 && unit() != 0x6708 && unit() != 0x65E5 && unit() != 0x2D
                && unit() != 0x2014
                && unit() != 0x81F3 && unit() != 0x5B63 && !isTo(index, digits)
            {
                break
            }
            index -= 1
        }
        return digits > 0 ? noun.upperBound - index : nil
    }

    /// 今年 of 今年1到4月
    private func isNamedYear(_ end: Int) -> Bool {
        guard end > noun.lowerBound + 1, units[end - 1] == 0x5E74 else { return false }
        switch units[end - 2] {
        case 0x4ECA, 0x53BB, 0x660E, 0x4E0A, 0x672C, 0x5F53: return true  // 今 去 明 上 本 当
        default: return false
        }
    }

    /// 到 of 1到4月, which joins two numbers.
    private func isTo(_ end: Int, _ digits: Int) -> Bool {
        guard digits > 0, end > noun.lowerBound + 1, units[end - 1] == 0x5230 else { return false }
        let sign = lexicon.signs[units[end - 2]]
        return sign.digit != nil || sign.han != nil || units[end - 2] == 0x6708 || units[end - 2] == 0x65E5
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
                case 0x8F83 where !hasVerb && !lexicon.behindThan.contains(next): continue  // 较发达县
                case 0x6BD4, 0x8F83:  // 比 较
                    if lexicon.ratioNext.contains(next) || lexicon.ratioBefore.contains(before)
                        || next == 0
                    {
                        continue
                    }
                case 0x4E0E:  // 与…相比
                    guard hasRelative(in: index..<min(noun.upperBound, index + 16)) else { continue }
                default: break
                }
            } else {
                // 不低于营业收入的1.5%: a limit, no change
                if before == 0x4E0D {
                    noun = noun.lowerBound..<index - 1
                    stripWords()
                    return
                }
                if match.length == 1, index > noun.lowerBound { continue }
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
        range.contains { units[$0] == 0x76F8 && $0 + 1 < range.upperBound && units[$0 + 1] == 0x6BD4 }
    }
}
