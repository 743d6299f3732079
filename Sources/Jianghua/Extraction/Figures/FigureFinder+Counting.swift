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
        case 0x8BB2, 0x8C08, 0x8BF4, 0x4E0B, 0x597D: return true  // 讲 谈 说 下 好
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
