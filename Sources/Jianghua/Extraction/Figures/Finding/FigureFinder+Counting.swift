/// Whether a number counts what stands behind it, or belongs to a word.
extension FigureFinder {
    /// Whether number and measure go together.
    func isCounted(
        _ numeral: Numeral, _ entry: MeasureLexicon.Measure, _ measure: Range<Int>, _ start: Int
    ) -> Bool {
        let isDigits = numeral.kind == .digits
        // X人 is the people of a place X.
        if numeral.isMasked, numeral.length == 1, units[measure.lowerBound] == .unit("人"), measure.count == 1,
            !isNumberOfPeople(before: start)
        {
            return false
        }
        let head = units[measure.lowerBound]
        // 四届三次(扩大)会议, 二届18次常务会议
        if head == .unit("次"), start > bounds.lowerBound, units[start - 1] == .unit("届") { return false }
        if head == .unit("字") || head == .unit("页") || head == .unit("次"), isNoteOfPage(before: start) {
            return false
        }
        // 二轮, 二级, 二院: the second one.
        if !isDigits, numeral.range.count == 1, units[start] == .unit("二") { return head == .unit("人") }
        // 期 counts phases behind all other Chinese numbers.
        if head == .unit("期"), numeral.integer == 1, !isDigits { return isEveryTime(before: start) }
        // 六十口机井: one sign alone is a part of words (一面, 两头).
        if entry.taker == .digits, !isDigits,
            numeral.range.count < 2 || numeral.integer.map({ $0 <= 10 }) ?? true || numeral.isPair
                || numeral.flags.contains(.bareScale)
        {
            return false
        }
        if numeral.flags.contains(.letterBefore), !entry.isPhysical || numeral.exponent == 0 { return false }
        switch head {
        case .unit("级") where measure.count == 1: return isLevel(numeral, measure.upperBound, start)
        case .unit("大") where measure.count == 1: return isGreat(numeral, measure.upperBound, start)
        case .unit("点") where measure.count == 1: return isPoint(measure.upperBound, start)
        case .unit("分") where measure.count == 1: return isScore(start)
        case .unit("端") where !isDigits && isObject(before: start): return false
        case .unit("项") where !isDigits && isSport(measure.upperBound, start): return false
        default: break
        }
        if isDigits { return true }
        if numeral.flags.contains(.bareScale) {
            // 亿元, 万亩; 百家, 万人 only in 近百家, 超万人.
            let isEach = start > bounds.lowerBound && units[start - 1] == .unit("每")
            guard !isEach else { return false }
            // 千吨级 is a class.
            guard unit(at: measure.upperBound) != .unit("级") else { return false }
            if comparator(before: start, floor: bounds.lowerBound) != nil { return true }
            return entry.isPhysical && !lacksDigits(numeral, measure.upperBound)
        }
        if numeral.integer == 1 { return isCountedOne(measure, start) }
        if numeral.integer == 0 || isSecondOrdinal(numeral, measure) { return false }
        if head == .unit("次"), isSession(measure, start) { return false }
        // 三个一批, 两个一百年
        if lexicon.signs[Int(unit(at: measure.upperBound))].han != nil, head == .unit("个") { return false }
        return true
    }

    /// 死亡X人, X批X人, 受伤X人: what counts people by number, and no place.
    private func isNumberOfPeople(before start: Int) -> Bool {
        var index = start - 1
        if index > bounds.lowerBound, units[index] == 0x20 { index -= 1 }
        guard index > bounds.lowerBound else { return false }
        return FigureWords.countsPeople.contains(units[index])
            || lexicon.signs[units[index - 1]] == .mask && FigureWords.countsCases.contains(units[index])
    }

    /// (已省略300字), 全文共2600字, 浏览:12次, 第1页共4页: what a site says of its page.
    private func isNoteOfPage(before start: Int) -> Bool {
        lexicon.notesOfPages.longestMatch(
            in: units, endingAt: start, from: max(bounds.lowerBound, start - 8)) != nil
    }

    /// 生产总值亿元，增长%: a page that lost its digits; not 亿元以上, 亿元企业, 百亿元.
    private func lacksDigits(_ numeral: Numeral, _ end: Int) -> Bool {
        guard numeral.range.count == 1, let value = numeral.integer, value >= 10_000 else { return false }
        return comparator(after: end) == nil && !isHan(at: end)
    }

    /// 一 counts only where it is set off against nothing or another number: 一式, 每月一期; else it is an article.
    func isCountedOne(_ measure: Range<Int>, _ start: Int) -> Bool {
        hasEqualMeasure(measure, before: start) || isEveryTime(before: start)
            || isTurn(units[measure.lowerBound]) && isTurnOfEvery(before: start) || isAtLeast(before: start)
    }

    /// 次 遍 回 轮 场: how often a thing is done.
    func isTurn(_ measure: UInt16) -> Bool {
        switch measure {
        case .unit("次"), .unit("遍"), .unit("回"), .unit("轮"), .unit("场"): return true
        default: return false
        }
    }

    /// 每半月到各村走访一次, 每2小时报告一次: 每 with its stretch farther off in the clause.
    func isTurnOfEvery(before start: Int) -> Bool {
        let floor = max(bounds.lowerBound, start - 18)
        var index = start - 1
        while index >= floor {
            let unit = units[index]
            if unit == .unit("每") { return index + 3 < start && isStretch(at: index + 1) }
            guard !lexicon.classes[Int(unit)].contains(.mark) || unit == .unit("、") else { return false }
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
                || unit(at: index) == .unit("半")
                || unit(at: index) == .unit("个")
        {
            index += 1
        }
        switch unit(at: index) {
        // 年 月 周 季 天 日 旬 小 星 学 晚
        case .unit("年"), .unit("月"), .unit("周"), .unit("季"), .unit("天"), .unit("日"), .unit("旬"), .unit("小"),
            .unit("星"), .unit("学"), .unit("晚"):
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
            case .unit("少"): return units[index - 1] == .unit("至") || units[index - 1] == .unit("最")
            case .unit("于") where index == start - 1:
                return units[index - 1] == .unit("少") || units[index - 1] == .unit("低")
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
        case .unit("抓"), .unit("好"), .unit("住"), .unit("管"): return true
        default: return false
        }
    }

    /// 冬季两项, 现代五项, 铁人三项
    private func isSport(_ end: Int, _ start: Int) -> Bool {
        guard start >= bounds.lowerBound + 2 else { return false }
        switch (units[start - 2], units[start - 1]) {
        case (.unit("冬"), .unit("季")), (.unit("现"), .unit("代")), (.unit("铁"), .unit("人")): break
        default: return false
        }
        let next = unit(at: end)
        // 运 比 赛 世 锦 项 等 和 与 及
        return !isHan(at: end)
            || [
                .unit("运"), .unit("比"), .unit("赛"), .unit("世"), .unit("锦"), .unit("项"), .unit("等"),
                .unit("和"), .unit("与"), .unit("及"),
            ].contains(next)
    }

    /// 十一次全会, 人大三次会议: the session's number.
    func isSession(_ measure: Range<Int>, _ start: Int) -> Bool {
        let next = unit(at: measure.upperBound)
        if next == .unit("全") { return true }
        guard next == .unit("会"), start > bounds.lowerBound else { return false }
        switch units[start - 1] {
        case .unit("大"), .unit("协"), .unit("届"), .unit("委"), .unit("会"): return true
        default: return false
        }
    }

    /// 三个…、两个…、一个…: a list of numbers with the same measure.
    func hasEqualMeasure(_ measure: Range<Int>, before start: Int) -> Bool {
        guard start > bounds.lowerBound, units[start - 1] == .unit("、") || units[start - 1] == .unit("和")
        else {
            return false
        }
        let floor = max(bounds.lowerBound + 1, start - 24)
        var index = start - 2
        while index >= floor {
            let unit = units[index]
            if unit == units[measure.lowerBound], lexicon.signs[Int(units[index - 1])].code != 0 {
                return lexicon.signs[Int(units[index - 1])].han != 1
            }
            if lexicon.classes[Int(unit)].contains(.mark), unit != .unit("、") { return false }
            index -= 1
        }
        return false
    }

    /// 每月举办一期: a verb between the frequency and the number.
    func isEveryTime(before start: Int) -> Bool {
        let floor = max(bounds.lowerBound, start - 7)
        guard start - floor >= 4 else { return false }
        for index in floor..<start - 3 where units[index] == .unit("每") {
            switch units[index + 1] {
            case .unit("年"), .unit("月"), .unit("周"), .unit("季"), .unit("天"), .unit("日"):
                return (index + 2..<start).allSatisfy { isHan(at: $0) }
            default: return false
            }
        }
        return false
    }

    /// 两级联动, 市、区两级, 6.2级; not 三级医院, 二级公路, 亿元级.
    func isLevel(_ numeral: Numeral, _ end: Int, _ start: Int) -> Bool {
        if numeral.kind == .digits {
            return numeral.exponent == 0 && !numeral.isMasked
                && (numeral.hasFraction || isForce(before: start))
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

    /// 风力达到7, 震级6, 阵风8: what wind and quakes have.
    private func isForce(before start: Int) -> Bool {
        var index = start - 1
        let floor = max(bounds.lowerBound, start - 6)
        while index >= floor, isHan(at: index) {
            switch units[index] {
            case .unit("风"), .unit("震"), .unit("烈"), .unit("浪"): return true
            default: index -= 1
            }
        }
        return false
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
        case .unit("讲"), .unit("谈"), .unit("说"), .unit("下"), .unit("好"), .unit("充"), .unit("提"), .unit("调"):
            return true
        default: return false
        }
    }

    /// 0.1分, 得96分; not 8点30分.
    func isScore(_ start: Int) -> Bool {
        guard start > bounds.lowerBound else { return true }
        switch units[start - 1] {
        case .unit("点"), .unit("时"), 0x3A, 0x2236: return false  // 点 时 : ∶
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
            if unit == .unit("、") { return true }
            guard lexicon.classes[Int(unit)].contains(.han) || unit == 0x28 || unit == 0x29 else {
                return false
            }
        }
        return false
    }
}
