import JianghuaRecords

/// Shares, rates and relative changes.
extension FigureFinder {
    /// - Parameter first: the index of the numeral where the text of the figure starts.
    @inline(__always)
    func percentage(at index: Int, from first: Int) -> FigureCandidate? {
        mayBeShare(at: index) ? readPercentage(at: index, from: first) : nil
    }

    /// Whether the numeral or the sign behind it makes a share: most count something.
    private func mayBeShare(at index: Int) -> Bool {
        switch numerals[index].kind {
        case .doubling, .ratio, .half: return true
        case .halfOf, .plan, .dotted: return false
        case .digits, .chinese, .positional:
            var after = numerals[index].range.upperBound
            if unit(at: after) == 0x20 { after += 1 }
            return lexicon.neighbours[unit(at: after)].contains(.shareSign)
        }
    }

    private func readPercentage(at index: Int, from first: Int) -> FigureCandidate? {
        let numeral = numerals[index]
        let start = numerals[first].range.lowerBound
        let end = numeral.range.upperBound
        switch numeral.kind {
        case .doubling: return make(.doubling, index, start..<end)
        case .ratio: return ratio(numeral, index, start)
        case .half: return isShare(numeral) ? make(.fraction, index, start..<end) : nil
        case .halfOf, .plan, .dotted: return nil
        case .digits, .chinese, .positional: break
        }
        var after = end
        if unit(at: after) == 0x20 { after += 1 }
        switch unit(at: after) {
        case 0x25:
            // %20 of an address
            let next = unit(at: after + 1)
            guard !lexicon.classes[Int(next)].contains(.letter),
                !lexicon.classes[Int(next)].contains(.digit)
            else { return nil }
            return make(.percent, index, start..<after + 1)
        case 0x2030: return make(.permille, index, start..<after + 1)
        case 0x4E2A, 0x767E:  // 个 百
            guard
                let length = pointLength(at: after) ?? shortPointLength(at: after, before: start, numeral)
            else { return nil }
            var point = make(.point, index, start..<after + length)
            if unit(at: after + 1) == 0x591A { point.comparator = .approx }
            return point
        case 0x500D:  // 倍
            guard !numeral.flags.contains(.bareScale), !numeral.isOrdinal else { return nil }
            switch unit(at: after + 1) {
            case 0x9891, 0x589E, 0x53D7, 0x611F: return nil  // 频 增 受 感
            default: return make(.multiple, index, start..<after + 1)
            }
        case 0x6210: return tenths(numeral, index, start)  // 成
        case 0x6298: return discount(numeral, index, start)  // 折
        case 0x2F: return slashFraction(index, start)
        default: return nil
        }
    }

    private func make(_ form: FigureCandidate.Form, _ index: Int, _ range: Range<Int>) -> FigureCandidate {
        FigureCandidate(form: form, numeral: index, number: range, range: range)
    }

    private func ratio(_ numeral: Numeral, _ index: Int, _ start: Int) -> FigureCandidate? {
        var end = numeral.range.upperBound
        if unit(at: end) == 0x25 { end += 1 }
        let form: FigureCandidate.Form =
            switch numeral.denominator {
            case 100: .percent
            case 1000: .permille
            default: .fraction
            }
        return make(form, index, start..<end)
    }

    /// 个百分点, 百分点, 个多百分点.
    private func pointLength(at index: Int) -> Int? {
        var next = index
        if unit(at: next) == 0x4E2A { next += 1 }
        if unit(at: next) == 0x591A { next += 1 }
        guard unit(at: next) == 0x767E, unit(at: next + 1) == 0x5206, unit(at: next + 2) == 0x70B9 else {
            return nil
        }
        return next + 3 - index
    }

    /// 个点, 个多点 for 个百分点: behind a decimal, or behind a verb that a rate moves by or a comparison with 比.
    private func shortPointLength(at index: Int, before start: Int, _ numeral: Numeral) -> Int? {
        var next = index + 1
        guard unit(at: index) == 0x4E2A, !numeral.isOrdinal, numeral.exponent == 0 else { return nil }
        if unit(at: next) == 0x591A { next += 1 }
        guard unit(at: next) == 0x70B9 else { return nil }
        // 点位, 点子, 点评
        switch unit(at: next + 1) {
        case 0x4F4D, 0x5B50, 0x8BC4, 0x4EAE, 0x5FC3, 0x949F, 0x83DC, 0x5355: return nil
        default: break
        }
        guard numeral.hasFraction || isMovedRate(before: start) else { return nil }
        return next + 1 - index
    }

    /// 提高, 低了, 少了近: what rates do by points.
    private func isMovedRate(before start: Int) -> Bool {
        var end = start
        for _ in 0..<2 where end > bounds.lowerBound {
            switch units[end - 1] {
            case 0x4E86, 0x8FD1, 0x7EA6, 0x51FA, 0x5230, 0x6574: end -= 1  // 了 近 约 出 到 整
            default: break
            }
        }
        guard end > bounds.lowerBound else { return false }
        let last = units[end - 1]
        if lexicon.gaps.contains(last) { return hasThan(before: end) }
        guard
            let match = lexicon.before.longestMatch(in: units, endingAt: end, from: bounds.lowerBound),
            match.value == .increase || match.value == .decrease
        else { return false }
        // 增加3个点, 新增3个点 may be places.
        return lexicon.movesOfThings.contains(last) ? hasThan(before: end) : true
    }

    /// 比 or 较 in the clause.
    private func hasThan(before end: Int) -> Bool {
        var index = end - 1
        let floor = max(bounds.lowerBound, end - 24)
        while index >= floor {
            let unit = units[index]
            if unit == 0x6BD4 || unit == 0x8F83 { return true }
            if lexicon.classes[Int(unit)].contains(.mark), unit != 0x2C { return false }
            index -= 1
        }
        return false
    }

    /// 一半 as a share: 占一半, 一半以上, 一半的.
    private func isShare(_ numeral: Numeral) -> Bool {
        let end = numeral.range.upperBound
        switch unit(at: end) {
        case 0x4EE5, 0x5DE6, 0x7684: return true  // 以 左 的
        case 0x7528: return unit(at: end + 1) == 0x4E8E  // 用于
        case 0x6765: return unit(at: end + 1) == 0x81EA  // 来自
        default: break
        }
        guard numeral.range.lowerBound > bounds.lowerBound else { return false }
        switch units[numeral.range.lowerBound - 1] {
        case 0x8FD1, 0x8FC7, 0x8D85, 0x7EA6, 0x5360, 0x8FBE, 0x81F3, 0x5230, 0x4E86, 0x7684, 0x5C11, 0x7F29,
            0x8DB3, 0x51CF, 0x964D, 0x77ED, 0x4F4E, 0x589E, 0x52A0, 0x7701, 0x7B80, 0x6389, 0x538B, 0x4EC5:
            return true  // 近 过 超 约 占 达 至 到 了 的 少 缩 足 减 降 短 低 增 加 省 简 掉 压 仅
        default: return false
        }
    }

    /// 九成, 七成五, 三至五成, 8成; not 一次成功, 三成立.
    private func tenths(_ numeral: Numeral, _ index: Int, _ start: Int) -> FigureCandidate? {
        guard !numeral.isOrdinal, let value = numeral.integer, value >= 1, value <= 9, numeral.exponent == 0,
            !numeral.hasFraction
        else { return nil }
        let after = numeral.range.upperBound + 1
        if lexicon.notBehindTenths.contains(unit(at: after)), value == 1 || !isSplit(at: after) { return nil }
        if value == 1, !isShareOfTen(after), !isComparedTenth(before: start) { return nil }
        var candidate = make(.tenths, index, start..<after)
        // 七成五, 三成半
        let isHalf = unit(at: after) == 0x534A && unit(at: after + 1) != 0x5E74
        if let half = isHalf ? 5 : lexicon.signs[Int(unit(at: after))].han, half > 0,
            lexicon.signs[Int(unit(at: after + 1))].scale == nil
        {
            candidate.halfTenth = Int8(half)
            candidate.number = start..<after + 1
            candidate.range = candidate.number
        }
        return candidate
    }

    /// 七成|为公屋, 七成|员工, 三成|就业: a word of its own begins behind 成.
    private func isSplit(at after: Int) -> Bool {
        switch unit(at: after) {
        case 0x4E3A: true  // 为
        case 0x5458: unit(at: after + 1) == 0x5DE5  // 员工
        case 0x5C31: unit(at: after + 1) == 0x4E1A  // 就业
        default: false
        }
    }

    /// 一成 is a share only in company: 一成以上, 一成左右.
    private func isShareOfTen(_ after: Int) -> Bool {
        switch unit(at: after) {
        case 0x4EE5, 0x5DE6, 0x591A, 0x534A: true  // 以 左 多 半
        default: false
        }
    }

    /// 不到一成, 占一成, 上升一成
    private func isComparedTenth(before start: Int) -> Bool {
        guard start > bounds.lowerBound else { return false }
        switch units[start - 1] {
        // 到 足 近 超 约 占 过 了 升 涨 降 跌 的
        case 0x5230, 0x8DB3, 0x8FD1, 0x8D85, 0x7EA6, 0x5360, 0x8FC7, 0x4E86, 0x5347, 0x6DA8, 0x964D, 0x8DCC,
            0x7684:
            return true
        default: return false
        }
    }

    /// 打八折, 按九五折.
    private func discount(_ numeral: Numeral, _ index: Int, _ start: Int) -> FigureCandidate? {
        let value = numeral.integer ?? 0
        let isTwo = numeral.kind == .positional || numeral.kind == .digits
        guard value >= 1, value <= 9 || (isTwo && value < 100 && value > 10), start > bounds.lowerBound else {
            return nil
        }
        switch units[start - 1] {
        case 0x6253, 0x6309, 0x4EAB, 0x81F3, 0x4EE5:  // 打 按 享 至 以
            return make(.discount, index, start..<numeral.range.upperBound + 1)
        default: return nil
        }
    }

    /// 1/3以上: a fraction only beside words of comparison, as 9/18 and 24/7 look the same.
    private func slashFraction(_ index: Int, _ start: Int) -> FigureCandidate? {
        guard index + 1 < numerals.count, let part = numerals[index].integer, part > 0,
            let whole = numerals[index + 1].integer, part < whole, whole <= 20,
            numerals[index].range.upperBound + 1 == numerals[index + 1].range.lowerBound,
            numerals[index].kind == .digits, numerals[index + 1].kind == .digits
        else { return nil }
        let end = numerals[index + 1].range.upperBound
        guard unit(at: end) != 0x2F, start == bounds.lowerBound || units[start - 1] != 0x2F else {
            return nil
        }
        let isCompared =
            lexicon.comparatorsAfter.longestMatch(in: units, at: end, limit: bounds.upperBound) != nil
            || lexicon.comparatorsBefore.longestMatch(in: units, endingAt: start, from: bounds.lowerBound)
                != nil
        guard isCompared else { return nil }
        var candidate = make(.fraction, index, start..<end)
        candidate.upper = index + 1
        return candidate
    }
}
