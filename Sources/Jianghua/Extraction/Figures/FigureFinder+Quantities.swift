import JianghuaRecords

/// Numbers with a measure, bare large numbers, ranks.
extension FigureFinder {
    /// - Parameter first: the index of the numeral where the text of the figure starts.
    func quantity(at index: Int, from first: Int) -> FigureCandidate? {
        let numeral = numerals[index]
        guard numeral.kind == .digits || numeral.kind == .chinese else { return nil }
        let start = numerals[first].range.lowerBound
        let end = numeral.range.upperBound
        guard !isName(start), !isInName(start..<end, isChinese: numeral.isChinese) else { return nil }
        if let rank = rank(numeral, index) { return rank }
        guard !numeral.isOrdinal else { return nil }
        var after = end
        if unit(at: after) == 0x20, numeral.kind == .digits { after += 1 }
        guard let found = MeasureLexicon.table.longestMatch(in: units, at: after, limit: bounds.upperBound)
        else {
            return bare(numeral, index, start) ?? appositive(numeral, index, start)
        }
        var measureEnd = after + found.length
        let entry = found.value
        if entry.taker == .duration { return nil }
        guard !entry.notBefore.contains(unit(at: measureEnd)) else {
            return bare(numeral, index, start)
        }
        guard isCounted(numeral, entry, after..<measureEnd, start) else {
            return appositive(numeral, index, start)
        }
        if unit(at: measureEnd) == 0x2F,
            let second = MeasureLexicon.table.longestMatch(
                in: units, at: measureEnd + 1, limit: bounds.upperBound),
            second.value.taker != .duration || second.length == 1
        {
            // 元/人, 微克/立方米
            measureEnd += 1 + second.length
        } else if unit(at: measureEnd) == 0x2F, index + 1 < numerals.count,
            numerals[index + 1].range.lowerBound == measureEnd + 1,
            numerals[index + 1].flags.contains(.bareScale),
            let second = MeasureLexicon.table.longestMatch(
                in: units, at: numerals[index + 1].range.upperBound, limit: bounds.upperBound)
        {
            // 人/百亿元
            measureEnd = numerals[index + 1].range.upperBound + second.length
        }
        var candidate = FigureCandidate(
            form: .measure, numeral: index, number: start..<measureEnd, range: start..<measureEnd)
        if !entry.isPhysical, isNameEnd(measureEnd, start) { return nil }
        candidate.unit = after..<measureEnd
        candidate.measure = measureEnd == after + found.length ? entry : nil
        return candidate
    }

    /// Whether number and measure go together.
    private func isCounted(
        _ numeral: Numeral, _ entry: MeasureLexicon.Entry, _ measure: Range<Int>, _ start: Int
    ) -> Bool {
        let isDigits = numeral.kind == .digits
        // X人 is the people of a place X.
        if numeral.isMasked, numeral.length == 1, units[measure.lowerBound] == 0x4EBA { return false }
        if entry.taker == .digits, !isDigits { return false }
        let head = units[measure.lowerBound]
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
        // 二轮, 二级, 二院: the second one.
        if numeral.range.count == 1, units[start] == 0x4E8C { return head == 0x4EBA }
        if head == 0x6B21, isSession(measure, start) { return false }
        // 三个一批, 两个一百年
        if NumeralSign.table[Int(unit(at: measure.upperBound))].han != nil, head == 0x4E2A { return false }
        return true
    }

    /// 一 counts only where it is set off against nothing or another number: 一式, 每月一期; else it is an article.
    private func isCountedOne(_ measure: Range<Int>, _ start: Int) -> Bool {
        hasEqualMeasure(measure, before: start) || isEveryTime(before: start)
    }

    /// 十一次全会, 人大三次会议: the session's number.
    private func isSession(_ measure: Range<Int>, _ start: Int) -> Bool {
        let next = unit(at: measure.upperBound)
        if next == 0x5168 { return true }
        guard next == 0x4F1A, start > bounds.lowerBound else { return false }
        switch units[start - 1] {
        case 0x5927, 0x534F, 0x5C4A, 0x59D4, 0x4F1A: return true  // 大 协 届 委 会
        default: return false
        }
    }

    /// 三个…、两个…、一个…: a list of numbers with the same measure.
    private func hasEqualMeasure(_ measure: Range<Int>, before start: Int) -> Bool {
        guard start > bounds.lowerBound, units[start - 1] == 0x3001 || units[start - 1] == 0x548C else {
            return false
        }
        let floor = max(bounds.lowerBound + 1, start - 24)
        var index = start - 2
        while index >= floor {
            let unit = units[index]
            if unit == units[measure.lowerBound], NumeralSign.table[Int(units[index - 1])].code != 0 {
                return NumeralSign.table[Int(units[index - 1])].han != 1
            }
            if CharacterClass.table[Int(unit)].contains(.mark), unit != 0x3001 { return false }
            index -= 1
        }
        return false
    }

    /// 每月举办一期: a verb between the frequency and the number.
    private func isEveryTime(before start: Int) -> Bool {
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

    /// “民营经济32条”: a short quoted name that ends in a number.
    private func isNameEnd(_ end: Int, _ start: Int) -> Bool {
        guard unit(at: end) == 0x201D else { return false }
        let mark = scan.enclosingMark(of: start)
        guard mark >= 0, scan.marks[mark].kind == .openQuote else { return false }
        return end - Int(scan.marks[mark].position) <= 14
    }

    /// 两级联动, 市、区两级, 6.2级; not 三级医院, 二级公路, 亿元级.
    private func isLevel(_ numeral: Numeral, _ end: Int, _ start: Int) -> Bool {
        if numeral.kind == .digits {
            return numeral.exponent == 0 && !numeral.isMasked && numeral.hasFraction
        }
        guard let value = numeral.integer, value >= 2, value <= 6 else { return false }
        if FigureWords.classNouns.longestMatch(in: units, at: end, limit: bounds.upperBound) != nil {
            return false
        }
        if FigureWords.levelNouns.longestMatch(in: units, at: end, limit: bounds.upperBound) != nil {
            return true
        }
        return hasList(before: start)
    }

    /// 三大环节, 7大平台; not 十八大, 十大会议.
    private func isGreat(_ numeral: Numeral, _ end: Int, _ start: Int) -> Bool {
        guard let value = numeral.integer, value >= 2, value <= 15, numeral.exponent == 0 else {
            return false
        }
        return isHan(at: end) && !FigureWords.notBehindGreat.contains(unit(at: end))
    }

    /// 三点意见, 讲三点; not 八点开会.
    private func isPoint(_ end: Int, _ start: Int) -> Bool {
        if FigureWords.pointNouns.longestMatch(in: units, at: end, limit: bounds.upperBound) != nil {
            return true
        }
        guard start > bounds.lowerBound else { return false }
        switch units[start - 1] {
        case 0x8BB2, 0x8C08, 0x8BF4, 0x4E0B, 0x597D: return true  // 讲 谈 说 下 好
        default: return false
        }
    }

    /// 0.1分, 得96分; not 8点30分.
    private func isScore(_ start: Int) -> Bool {
        guard start > bounds.lowerBound else { return true }
        switch units[start - 1] {
        case 0x70B9, 0x65F6, 0x3A, 0x2236: return false  // 点 时 : ∶
        default: return true
        }
    }

    /// A list ends right before: 市、区两级.
    private func hasList(before start: Int) -> Bool {
        let floor = max(bounds.lowerBound, start - 10)
        var index = start
        while index > floor {
            index -= 1
            let unit = units[index]
            if unit == 0x3001 { return true }
            guard CharacterClass.table[Int(unit)].contains(.han) || unit == 0x28 || unit == 0x29 else {
                return false
            }
        }
        return false
    }

    /// 450多万, 39万志愿者: large or rounded numbers that count without a measure.
    private func bare(_ numeral: Numeral, _ index: Int, _ start: Int) -> FigureCandidate? {
        let end = numeral.range.upperBound
        guard !numeral.flags.contains(.bareScale), !numeral.flags.contains(.letterBefore),
            !numeral.flags.contains(.letterAfter)
        else { return nil }
        let isLarge =
            numeral.kind == .digits ? numeral.exponent >= 4 : numeral.integer.map { $0 >= 10_000 } ?? false
        guard isLarge || (numeral.kind == .digits && numeral.isApproximate && isHan(at: end)) else {
            return nil
        }
        switch unit(at: end) {
        case 0x7EA7, 0x5E74, 0x53F7, 0x4EE3, 0x8FBE, 0x79D1: return nil  // 级 年 号 代 达 科
        default:
            return FigureCandidate(form: .bare, numeral: index, number: start..<end, range: start..<end)
        }
    }

    /// 北湖、苏仙两区: a number that counts the list before it.
    private func appositive(_ numeral: Numeral, _ index: Int, _ start: Int) -> FigureCandidate? {
        guard numeral.kind == .chinese, let value = numeral.integer, value >= 2, value <= 9,
            numeral.range.count == 1, numeral.range.lowerBound == start
        else { return nil }
        let end = numeral.range.upperBound
        guard isHan(at: end), case let items = listLength(before: start), items.count >= value else {
            return nil
        }
        if FigureWords.appositiveNouns.contains(unit(at: end)),
            items.count == value || (value <= 4 && (2...4).contains(items.last))
        {
            var candidate = FigureCandidate(
                form: .measure, numeral: index, number: start..<end + 1, range: start..<end + 1)
            candidate.unit = end..<end + 1
            return candidate
        }
        guard items.count == value,
            FigureWords.appositiveHeads.longestMatch(in: units, at: end, limit: bounds.upperBound) != nil
        else {
            return nil
        }
        return FigureCandidate(form: .bare, numeral: index, number: start..<end, range: start..<end)
    }

    /// How many items the list has that ends right before the position, 0 for none, and how long the last is.
    private func listLength(before start: Int) -> (count: Int, last: Int) {
        let floor = max(bounds.lowerBound, start - 80)
        var items = 1
        var length = 0
        var last = 0
        var index = start
        while index > floor {
            index -= 1
            let unit = units[index]
            if unit == 0x3001 {
                guard length > 0 else { return (0, 0) }
                if items == 1 { last = length }
                items += 1
                length = 0
            } else if unit == 0x201D || unit == 0x2019, index == start - 1 {
                continue
            } else if CharacterClass.table[Int(unit)].contains(.mark) {
                break
            } else {
                length += 1
            }
        }
        return items > 1 && length > 0 ? (items, last) : (0, 0)
    }

    // MARK: Ranks

    /// 第1位, 前6名, 最后1名, 倒数第2, 全省第一.
    private func rank(_ numeral: Numeral, _ index: Int) -> FigureCandidate? {
        let start = numeral.range.lowerBound
        guard start > bounds.lowerBound, !numeral.hasFraction, numeral.exponent == 0 else { return nil }
        var from = start
        var isLast = false
        if numeral.isOrdinal {
            from -= 1
            if let word = FigureWords.rankPrefixes.longestMatch(
                in: units, endingAt: from, from: bounds.lowerBound)
            {
                from -= word.length
                isLast = true
            }
        } else if let word = FigureWords.frontWords.longestMatch(
            in: units, endingAt: start, from: bounds.lowerBound)
        {
            from -= word.length
        } else {
            return nil
        }
        let end = numeral.range.upperBound
        var candidate = FigureCandidate(form: .rank, numeral: index, number: from..<end, range: from..<end)
        switch unit(at: end) {
        case 0x4F4D, 0x540D:  // 位 名
            guard !isPlaceOfHonour(from, numeral) else { return nil }
            candidate.unit = end..<end + 1
        case 0x5F3A where !numeral.isOrdinal:  // 强
            candidate.unit = end..<end + 1
        case 0x4E2A where numeral.isOrdinal:  // 个
            guard isRankedThing(at: end + 1) else { return nil }
            candidate.unit = end..<end + 1
        default:
            guard isLast || hasScope(before: from), isRankEnd(at: end) else { return nil }
            return candidate
        }
        candidate.number = from..<end + 1
        candidate.range = candidate.number
        return candidate
    }

    /// 摆在第一位, 第一位的: what matters most, no rank.
    private func isPlaceOfHonour(_ from: Int, _ numeral: Numeral) -> Bool {
        guard numeral.isChinese, numeral.integer == 1, from > bounds.lowerBound else { return false }
        switch units[from - 1] {
        case 0x5728, 0x4E3A, 0x4E8E: return true  // 在 为 于
        default: return false
        }
    }

    /// 第一个发言, 第二个完成的; not 第二个问题, 第二个百年, 第十五个五年规划.
    private func isRankedThing(at index: Int) -> Bool {
        FigureWords.rankedVerbs.longestMatch(in: units, at: index, limit: bounds.upperBound) != nil
    }

    /// 全省第一, 排名第二, 位居第三.
    private func hasScope(before position: Int) -> Bool {
        FigureWords.rankScopes.longestMatch(in: units, endingAt: position, from: bounds.lowerBound) != nil
    }

    /// A bare rank stands alone: before a mark, 的, 和 or the end.
    private func isRankEnd(at index: Int) -> Bool {
        let next = unit(at: index)
        return next == 0 || next == 0x7684 || next == 0x548C
            || !CharacterClass.table[Int(next)].isDisjoint(with: [.mark, .space])
    }

    // MARK: Names

    /// 四个意识, 两个维护: fixed names that begin with a number.
    private func isName(_ start: Int) -> Bool {
        FigureWords.names.longestMatch(in: units, at: start, limit: bounds.upperBound) != nil
    }

    /// “五大规划”, “334”模式, 《…》: a number in a short quoted name or in a title.
    private func isInName(_ range: Range<Int>, isChinese: Bool) -> Bool {
        let start = range.lowerBound
        let mark = scan.enclosingMark(of: start)
        guard mark >= 0 else { return false }
        let opening = scan.marks[mark]
        if opening.kind == .openTitle { return true }
        guard opening.kind == .openQuote, opening.partner >= 0 else { return false }
        let open = Int(opening.position)
        let length = Int(scan.marks[Int(opening.partner)].position) - open - 1
        return length <= 12 && (isChinese || start == open + 1)
    }
}
