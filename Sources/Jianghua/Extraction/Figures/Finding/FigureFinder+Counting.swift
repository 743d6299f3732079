/// Whether a number counts what stands behind it, or belongs to a word.
extension FigureFinder {
    /// Whether number and measure go together.
    func isCounted(
        _ numeral: Numeral, _ entry: MeasureLexicon.Measure, _ measure: Range<Int>, _ start: Int
    ) -> Bool {
        let isDigits = numeral.kind == .digits
        // X人 is the people of a place X.
        if numeral.isMasked, numeral.length == 1, units[measure.lowerBound] == 0x4EBA { return false }
        let head = units[measure.lowerBound]
        // 二轮, 二级, 二院: the second one.
        if !isDigits, numeral.range.count == 1, units[start] == 0x4E8C { return head == 0x4EBA }
        // 期 counts phases behind all other Chinese numbers.
        if head == 0x671F, numeral.integer == 1, !isDigits { return isEveryTime(before: start) }
        if entry.taker == .digits, !isDigits { return false }
        if numeral.flags.contains(.letterBefore), !entry.isPhysical || numeral.exponent == 0 { return false }
        switch head {
        case 0x7EA7 where measure.count == 1: return isLevel(numeral, measure.upperBound, start)  // 级
        case 0x5927 where measure.count == 1: return isGreat(numeral, measure.upperBound, start)  // 大
        case 0x70B9 where measure.count == 1: return isPoint(measure.upperBound, start)  // 点
        case 0x5206 where measure.count == 1: return isScore(start)  // 分
        case 0x7AEF where !isDigits && isObject(before: start): return false  // 端
        case 0x9879 where !isDigits && isSport(measure.upperBound, start): return false  // 项
        default: break
        }
        if isDigits { return true }
        if numeral.flags.contains(.bareScale) {
            // 亿元, 万亩; 百家, 万人 only in 近百家, 超万人.
            let isEach = start > bounds.lowerBound && units[start - 1] == 0x6BCF
            guard !isEach else { return false }
            // 千吨级 is a class.
            guard unit(at: measure.upperBound) != 0x7EA7 else { return false }
            return entry.isPhysical || comparator(before: start, floor: bounds.lowerBound) != nil
        }
        if numeral.integer == 1 { return isCountedOne(measure, start) }
        if numeral.integer == 0 { return false }
        if head == 0x6B21, isSession(measure, start) { return false }
        // 三个一批, 两个一百年
        if lexicon.signs[Int(unit(at: measure.upperBound))].han != nil, head == 0x4E2A { return false }
        return true
    }

    /// 一 counts only where it is set off against nothing or another number: 一式, 每月一期; else it is an article.
    func isCountedOne(_ measure: Range<Int>, _ start: Int) -> Bool {
        hasEqualMeasure(measure, before: start) || isEveryTime(before: start)
            || isTurn(units[measure.lowerBound]) && isTurnOfEvery(before: start) || isAtLeast(before: start)
    }

    /// 次 遍 回 轮 场: how often a thing is done.
    func isTurn(_ measure: UInt16) -> Bool {
        switch measure {
        case 0x6B21, 0x904D, 0x56DE, 0x8F6E, 0x573A: return true
        default: return false
        }
    }

    /// 每半月到各村走访一次, 每2小时报告一次: 每 with its stretch farther off in the clause.
    func isTurnOfEvery(before start: Int) -> Bool {
        let floor = max(bounds.lowerBound, start - 18)
        var index = start - 1
        while index >= floor {
            let unit = units[index]
            if unit == 0x6BCF { return index + 3 < start && isStretch(at: index + 1) }
            guard !lexicon.classes[Int(unit)].contains(.mark) || unit == 0x3001 else { return false }
            index -= 1
        }
        return false
    }

    /// 年, 半月, 两个月, 2小时
    private func isStretch(at start: Int) -> Bool {
        var index = start
        let last = start + 3
        while index < last,
            !lexicon.classes[Int(unit(at: index))].isDisjoint(with: [.digit, .numeral])
                || unit(at: index) == 0x534A
                || unit(at: index) == 0x4E2A
        {
            index += 1
        }
        switch unit(at: index) {
        // 年 月 周 季 天 日 旬 小 星 学 晚
        case 0x5E74, 0x6708, 0x5468, 0x5B63, 0x5929, 0x65E5, 0x65EC, 0x5C0F, 0x661F, 0x5B66, 0x665A:
            return true
        default: return false
        }
    }

    /// 至少建设一所, 不少于一次
    func isAtLeast(before start: Int) -> Bool {
        var index = start - 1
        let floor = max(bounds.lowerBound + 1, start - 5)
        while index >= floor {
            // 至少, 最少, 不少于, 不低于
            switch units[index] {
            case 0x5C11: return units[index - 1] == 0x81F3 || units[index - 1] == 0x6700
            case 0x4E8E where index == start - 1:
                return units[index - 1] == 0x5C11 || units[index - 1] == 0x4F4E
            default: break
            }
            guard isHan(at: index) else { return false }
            index -= 1
        }
        return false
    }

    /// 抓两端, 管好两端: a figure of speech; 供需两端 counts.
    private func isObject(before start: Int) -> Bool {
        guard start > bounds.lowerBound else { return false }
        switch units[start - 1] {
        case 0x6293, 0x597D, 0x4F4F, 0x7BA1: return true  // 抓 好 住 管
        default: return false
        }
    }

    /// 冬季两项, 现代五项, 铁人三项
    private func isSport(_ end: Int, _ start: Int) -> Bool {
        guard start >= bounds.lowerBound + 2 else { return false }
        switch (units[start - 2], units[start - 1]) {
        case (0x51AC, 0x5B63), (0x73B0, 0x4EE3), (0x94C1, 0x4EBA): break
        default: return false
        }
        let next = unit(at: end)
        // 运 比 赛 世 锦 项 等 和 与 及
        return !isHan(at: end)
            || [0x8FD0, 0x6BD4, 0x8D5B, 0x4E16, 0x9526, 0x9879, 0x7B49, 0x548C, 0x4E0E, 0x53CA].contains(next)
    }

    /// 十一次全会, 人大三次会议: the session's number.
    func isSession(_ measure: Range<Int>, _ start: Int) -> Bool {
        let next = unit(at: measure.upperBound)
        if next == 0x5168 { return true }
        guard next == 0x4F1A, start > bounds.lowerBound else { return false }
        switch units[start - 1] {
        case 0x5927, 0x534F, 0x5C4A, 0x59D4, 0x4F1A: return true  // 大 协 届 委 会
        default: return false
        }
    }

    /// 三个…、两个…、一个…: a list of numbers with the same measure.
    func hasEqualMeasure(_ measure: Range<Int>, before start: Int) -> Bool {
        guard start > bounds.lowerBound, units[start - 1] == 0x3001 || units[start - 1] == 0x548C else {
            return false
        }
        let floor = max(bounds.lowerBound + 1, start - 24)
        var index = start - 2
        while index >= floor {
            let unit = units[index]
            if unit == units[measure.lowerBound], lexicon.signs[Int(units[index - 1])].code != 0 {
                return lexicon.signs[Int(units[index - 1])].han != 1
            }
            if lexicon.classes[Int(unit)].contains(.mark), unit != 0x3001 { return false }
            index -= 1
        }
        return false
    }

    /// 每月举办一期: a verb between the frequency and the number.
    func isEveryTime(before start: Int) -> Bool {
        let floor = max(bounds.lowerBound, start - 7)
        guard start - floor >= 4 else { return false }
        for index in floor..<start - 3 where units[index] == 0x6BCF {
            switch units[index + 1] {
            case 0x5E74, 0x6708, 0x5468, 0x5B63, 0x5929, 0x65E5:
                return (index + 2..<start).allSatisfy { isHan(at: $0) }
            default: return false
            }
        }
        return false
    }

    /// 两级联动, 市、区两级, 6.2级; not 三级医院, 二级公路, 亿元级.
    func isLevel(_ numeral: Numeral, _ end: Int, _ start: Int) -> Bool {
        if numeral.kind == .digits {
            return numeral.exponent == 0 && !numeral.isMasked && numeral.hasFraction
        }
        guard let value = numeral.integer, value >= 2, value <= 6 else { return false }
        if lexicon.classNouns.longestMatch(in: units, at: end, limit: bounds.upperBound) != nil {
            return false
        }
        if lexicon.levelNouns.longestMatch(in: units, at: end, limit: bounds.upperBound) != nil {
            return true
        }
        return hasList(before: start)
    }

    /// 三大环节, 7大平台; not 十八大, 十大会议.
    func isGreat(_ numeral: Numeral, _ end: Int, _ start: Int) -> Bool {
        guard let value = numeral.integer, value >= 2, value <= 15, numeral.exponent == 0 else {
            return false
        }
        return isHan(at: end) && !lexicon.notBehindGreat.contains(unit(at: end))
    }

    /// 三点意见, 讲三点; not 八点开会.
    func isPoint(_ end: Int, _ start: Int) -> Bool {
        if lexicon.pointNouns.longestMatch(in: units, at: end, limit: bounds.upperBound) != nil {
            return true
        }
        guard start > bounds.lowerBound else { return false }
        switch units[start - 1] {
        // 讲 谈 说 下 好 充 提 调
        case 0x8BB2, 0x8C08, 0x8BF4, 0x4E0B, 0x597D, 0x5145, 0x63D0, 0x8C03: return true
        default: return false
        }
    }

    /// 0.1分, 得96分; not 8点30分.
    func isScore(_ start: Int) -> Bool {
        guard start > bounds.lowerBound else { return true }
        switch units[start - 1] {
        case 0x70B9, 0x65F6, 0x3A, 0x2236: return false  // 点 时 : ∶
        default: return true
        }
    }

    /// A list ends right before: 市、区两级.
    func hasList(before start: Int) -> Bool {
        let floor = max(bounds.lowerBound, start - 10)
        var index = start
        while index > floor {
            index -= 1
            let unit = units[index]
            if unit == 0x3001 { return true }
            guard lexicon.classes[Int(unit)].contains(.han) || unit == 0x28 || unit == 0x29 else {
                return false
            }
        }
        return false
    }
}
