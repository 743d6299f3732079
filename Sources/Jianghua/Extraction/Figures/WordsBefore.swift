import JianghuaRecords

/// The words between a clause's start and its figure, taken apart from the right: verb, adverbs, noun.
struct WordsBefore {
    private let units: [UInt16]
    /// What remains when verbs, adverbs and openings are gone.
    var noun: Range<Int>
    var change = FigureChange.none
    var basis: Range<Int>?
    /// 分别
    var isEach = false
    /// The verb of change stands right before the figure.
    var hasVerb = false
    private var hasLink = false
    /// 提升青年成员的比率至15%: 至 stands alone, its verb before the noun.
    private var isTarget = false
    /// 增速, 涨幅: a noun says how it moves, no verb.
    private var isNounChange = false
    /// Where the verb begins, or the figure.
    private var wordsEnd: Int

    init(units: [UInt16], segment: Range<Int>) {
        self.units = units
        noun = segment
        wordsEnd = segment.upperBound
    }

    mutating func read(isRank: Bool) {
        if isRank { stripScopes() }
        stripWords()
        cutComparison()
        trim()
        if change == .none, !hasLink { readLeadingVerb() }
        if change == .none, isTarget { readInnerVerb() }
    }

    private mutating func drop(_ count: Int) { noun = noun.lowerBound..<noun.upperBound - count }

    /// 分别同比增长了, 年均提高到, 控制在.
    private mutating func stripWords() {
        while !noun.isEmpty {
            let last = units[noun.upperBound - 1]
            if last == 0x20 {
                drop(1)
                continue
            }
            if let date = dateLength() {
                drop(date)
                continue
            }
            guard
                let match = FigureWords.before.longestMatch(
                    in: units, endingAt: noun.upperBound, from: noun.lowerBound)
            else { return }
            let start = noun.upperBound - match.length
            if match.length == 1, isEnding() { return }
            switch match.value {
            case .increase, .decrease:
                // One verb says it; what looks like another is part of the noun (经济增长 in 经济增长目标).
                guard change == .none else { return }
                change = match.value == .increase ? .increase : .decrease
                hasVerb = true
                wordsEnd = start
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
                    let verb = FigureWords.before.longestMatch(
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
        while let match = FigureWords.places.longestMatch(
            in: units, endingAt: noun.upperBound, from: noun.lowerBound)
        {
            drop(match.length)
        }
    }

    /// 人才, 内需: the last character belongs to the noun.
    private func isEnding() -> Bool {
        FigureWords.endings.longestMatch(in: units, endingAt: noun.upperBound, from: noun.lowerBound) != nil
    }

    /// 增幅, 涨幅 name what is measured and say how it moves.
    private func isNounOfChange(_ range: Range<Int>) -> Bool {
        FigureWords.changeNouns.longestMatch(in: units, endingAt: range.upperBound, from: range.lowerBound)?
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
        // 年 月 日 能 各 净 微 略 将
        case 0x5E74, 0x6708, 0x65E5, 0x80FD, 0x5404, 0x51C0, 0x5FAE, 0x7565, 0x5C06: return true
        // 主要, 重要, 需要; 许可
        case 0x8981: return before == 0x4E3B || before == 0x91CD || before == 0x9700
        case 0x53EF: return before == 0x8BB8
        default: return false
        }
    }

    /// 2025年, 1-9月, 年底 at the end of what remains.
    private func dateLength() -> Int? {
        var index = noun.upperBound
        func unit() -> UInt16 { index > noun.lowerBound ? units[index - 1] : 0 }
        if unit() == 0x5E95 || unit() == 0x672B || unit() == 0x5EA6 { index -= 1 }  // 底 末 度
        guard unit() == 0x5E74 || unit() == 0x6708 || unit() == 0x65E5 || unit() == 0x5B63 else { return nil }
        var digits = 0
        while index > noun.lowerBound, noun.upperBound - index < 14 {
            let sign = NumeralSign.table[Int(unit())]
            if sign.digit != nil || sign.han != nil || sign == .mask || sign.scale == 1 {
                digits += 1
            } else if unit() != 0x5E74 && unit() != 0x6708 && unit() != 0x65E5 && unit() != 0x2D
                && unit() != 0x2014
                && unit() != 0x81F3 && unit() != 0x5B63
            {
                break
            }
            index -= 1
        }
        return digits > 0 ? noun.upperBound - index : nil
    }

    /// 增幅比全省平均水平高, 增速高于全国平均: the noun ends where the comparison begins.
    private mutating func cutComparison() {
        var index = noun.lowerBound
        while index < noun.upperBound {
            defer { index += 1 }
            guard FigureWords.comparisons.mayStart(units[index]),
                let match = FigureWords.comparisons.longestMatch(in: units, at: index, limit: noun.upperBound)
            else { continue }
            // 超出这水平的开支提供25%: a verb of its own stands before the figure.
            if hasLink || (hasVerb && !isNounChange && match.value != .basis) { continue }
            let next = index + match.length < noun.upperBound ? units[index + match.length] : 0
            let before = index > noun.lowerBound ? units[index - 1] : 0
            if match.value == .basis {
                switch units[index] {
                case 0x8F83 where !hasVerb && !"早上去前年“0123456789".utf16.contains(next): continue  // 较发达县
                case 0x6BD4, 0x8F83:  // 比 较
                    if FigureWords.ratioNext.contains(next) || FigureWords.ratioBefore.contains(before)
                        || next == 0
                    {
                        continue
                    }
                case 0x4E0E:  // 与…相比
                    guard hasRelative(in: index..<min(noun.upperBound, index + 16)) else { continue }
                default: break
                }
            } else {
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

    /// Takes openings off: 其中, 2025年, 力争到2020年使.
    mutating func trim() {
        var cut = noun.lowerBound
        for index in noun {
            guard FigureWords.cutters.mayStart(units[index]),
                let match = FigureWords.cutters.longestMatch(in: units, at: index, limit: noun.upperBound)
            else { continue }
            let end = index + match.length
            let next = end < noun.upperBound ? units[end] : 0
            guard end < noun.upperBound, !endsNoun(at: end) else { continue }
            if match.length == 1, FigureWords.notAfterMake.contains(next) { continue }
            cut = max(cut, end)
        }
        noun = cut..<noun.upperBound
        // 转移支付规模大幅增加、项目减少: what lies before a finished statement belongs to it.
        for index in noun where units[index] == 0x3001 {
            guard let match = FigureWords.before.longestMatch(in: units, endingAt: index, from: cut),
                match.length > 1, match.value == .increase || match.value == .decrease
            else { continue }
            cut = index + 1
        }
        noun = cut..<noun.upperBound
        while !noun.isEmpty {
            if let skip = timeLength(at: noun.lowerBound) {
                noun = noun.lowerBound + skip..<noun.upperBound
            } else if let match = FigureWords.lead.longestMatch(
                in: units, at: noun.lowerBound, limit: noun.upperBound),
                !isWordStart(match.length)
            {
                noun = noun.lowerBound + match.length..<noun.upperBound
            } else if CharacterClass.table[Int(units[noun.lowerBound])].contains(.space)
                || (CharacterClass.table[Int(units[noun.lowerBound])].contains(.mark)
                    && !opensQuote(units[noun.lowerBound]))
            {
                noun = noun.lowerBound + 1..<noun.upperBound
            } else {
                break
            }
        }
        for index in noun
        where FigureWords.origins.longestMatch(in: units, at: index, limit: noun.upperBound) != nil {
            noun = noun.lowerBound..<index
            break
        }
        while let last = noun.last, isLoose(units[last]) { drop(1) }
    }

    private func opensQuote(_ unit: UInt16) -> Bool { unit == 0x201C || unit == 0x300A || unit == 0x28 }

    /// 的, 、, 和 at the end belong to nothing.
    private func isLoose(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x7684, 0x3001, 0x20, 0x7531, 0x4ECE, 0x5219, 0x548C, 0x5C06, 0x4E2D: true
        default: false
        }
    }

    /// Whether what looks like an opening is the head of a word: 可支配收入, 自来水, 完成率.
    private func isWordStart(_ length: Int) -> Bool {
        let start = noun.lowerBound
        if FigureWords.notLead.longestMatch(in: units, at: start, limit: noun.upperBound) != nil {
            return true
        }
        let end = start + length
        return length > 1 && endsNoun(at: end)
    }

    /// 率 of 完成率 makes a noun of the word before it; 数 of 数字 does not.
    private func endsNoun(at index: Int) -> Bool {
        guard index < noun.upperBound, FigureWords.nounEndings.contains(units[index]) else { return false }
        let next = index + 1 < noun.upperBound ? units[index + 1] : 0
        return !"字据学智控子化级产外".utf16.contains(next)
    }

    /// 2025年, 1-9月, 五年来, “十四五”期间 at a position.
    private func timeLength(at start: Int) -> Int? {
        var index = start
        let limit = noun.upperBound
        let isQuoted = units[index] == 0x201C
        if isQuoted { index += 1 }
        var digits = 0
        while index < limit, index - start < 12 {
            let sign = NumeralSign.table[Int(units[index])]
            if sign.digit != nil || sign.han != nil || sign.scale == 1 || sign == .mask {
                digits += 1
            } else if digits == 0
                || (units[index] != 0x2D && units[index] != 0x2014 && units[index] != 0x81F3)
            {
                break
            }
            index += 1
        }
        guard digits > 0, index < limit else { return nil }
        if isQuoted {
            guard units[index] == 0x201D else { return nil }
            index += 1
        } else {
            guard let word = FigureWords.timeUnits.longestMatch(in: units, at: index, limit: limit) else {
                return nil
            }
            index += word.length
        }
        while index < limit, let word = FigureWords.timeEnds.longestMatch(in: units, at: index, limit: limit)
        {
            index += word.length
        }
        return index - start
    }

    /// The last verb of change in the noun takes what is behind it: 提升…的比率至.
    private mutating func readInnerVerb() {
        for index in noun.reversed() {
            guard
                let match = FigureWords.leadingVerbs.longestMatch(
                    in: units, at: index, limit: noun.upperBound),
                index + match.length < noun.upperBound
            else { continue }
            change = match.value == .increase ? .increase : .decrease
            noun = index + match.length..<noun.upperBound
            return
        }
    }

    /// 压减时间58%, 节约成本20%: a verb that opens the clause and acts on the noun.
    private mutating func readLeadingVerb() {
        guard
            let match = FigureWords.leadingVerbs.longestMatch(
                in: units, at: noun.lowerBound, limit: noun.upperBound),
            noun.count > match.length + 1,
            let last = noun.last, units[last] != 0x7387, units[last] != 0x6BD4, units[last] != 0x91CD
        else { return }
        change = match.value == .increase ? .increase : .decrease
        noun = noun.lowerBound + match.length..<noun.upperBound
    }
}

extension FigureWords {
    /// Verbs behind a figure that do not make it part of a noun: 5亿元占年度计划的60%.
    static let notJoined = Set("占为比增同达较是已的完下提减上在超可实降由从有,".utf16)
    /// 使用, 使命: no 使 that makes something happen.
    static let notAfterMake = Set("用命者馆节徒".utf16)
    /// 由目前的…增加到: where the figure's noun has ended.
    static let origins = words(
        "由目前 由原来 从原来 由现在 从现在 由过去 从过去 由此前 从此前 由去年 从去年 由上年 从上年 由现行 由原先 从原先 从目前 将由")
    static let timeUnits = words("年 月 日 季度 个月 年度 月份 年底 年末 年初 月底 月末 年间 年来 天 周 年前 个季度 届")
    static let timeEnds = words("底 末 初 前 内 间 度 份 以来 来 期间 时期 起 至今 中 全年 上半年 下半年 开始 规划 里 后 以前 时")
    static let subjectStops = words(
        "今年 去年 以来 近年 持续 稳步 不断 明显 进一步 保持 实现 达到 完成 表现 显著 稳中 有所 继续 快速 大幅 已 全面 得到 逐步 运行 累计 较快 平稳 总体")
    static let leadingVerbs: PhraseTable<Role> = {
        var entries: [(String, Role)] = []
        for word in "压减 减 减轻 缩减 节约 减少 压缩 降低 削减 节省 精简 平均压减 缩短 减免 再压缩".split(separator: " ") {
            entries.append((String(word), .decrease))
        }
        for word in "提高 提升 增加 新增".split(separator: " ") { entries.append((String(word), .increase)) }
        return PhraseTable(entries)
    }()
}
