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
        case .unit("‰"): return make(.permille, index, start..<after + 1)
        case .unit("个")
        where unit(at: after + 1) == .unit("千") && unit(at: after + 2) == .unit("分")
            && unit(at: after + 3) == .unit("点"):
            return make(.permille, index, start..<after + 4)
        case .unit("个"), .unit("百"):
            guard
                let length = pointLength(at: after) ?? shortPointLength(at: after, before: start, numeral)
                    ?? (opensPoints(at: after) ? 1 : nil)
            else { return nil }
            var point = make(.point, index, start..<after + length)
            if unit(at: after + 1) == .unit("多") { point.comparator = .approx }
            return point
        case .unit("倍"):
            guard !numeral.flags.contains(.bareScale), !numeral.isOrdinal else { return nil }
            switch unit(at: after + 1) {
            case .unit("频"), .unit("增"), .unit("受"), .unit("感"): return nil
            default: return make(.multiple, index, start..<after + 1)
            }
        case .unit("成"): return tenths(numeral, index, start)
        case .unit("折"): return discount(numeral, index, start)
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
        if unit(at: next) == .unit("个") { next += 1 }
        if unit(at: next) == .unit("多") { next += 1 }
        guard unit(at: next) == .unit("百"), unit(at: next + 1) == .unit("分"), unit(at: next + 2) == .unit("点")
        else {
            return nil
        }
        return next + 3 - index
    }

    /// 低了1.8个、2.2个和2.6个百分点: 个 of the first ones, whose measure stands behind the last.
    private func opensPoints(at index: Int) -> Bool {
        var next = index
        let limit = index + 40
        while unit(at: next) == .unit("个"), next < limit {
            switch unit(at: next + 1) {
            case .unit("、"), .unit("和"), .unit("与"), .unit("及"): next += 2
            default: return false
            }
            let start = next
            while next < limit, lexicon.signs[unit(at: next)].digit != nil || unit(at: next) == 0x2E {
                next += 1
            }
            guard next > start else { return false }
            if pointLength(at: next) != nil { return true }
        }
        return false
    }

    /// 个点, 个多点 for 个百分点: behind a decimal, or behind a verb that a rate moves by or a comparison with 比.
    private func shortPointLength(at index: Int, before start: Int, _ numeral: Numeral) -> Int? {
        var next = index + 1
        guard unit(at: index) == .unit("个"), !numeral.isOrdinal, numeral.exponent == 0 else { return nil }
        if unit(at: next) == .unit("多") { next += 1 }
        guard unit(at: next) == .unit("点") else { return nil }
        // 点位, 点子, 点评
        switch unit(at: next + 1) {
        case .unit("位"), .unit("子"), .unit("评"), .unit("亮"), .unit("心"), .unit("钟"), .unit("菜"), .unit("单"):
            return nil
        default: break
        }
        guard numeral.hasFraction || isMovedRate(before: start) || isComparedRate(before: start) else {
            return nil
        }
        return next + 1 - index
    }

    /// 低于全省5个点: compared with what stands right before the number.
    private func isComparedRate(before start: Int) -> Bool {
        var index = start - 1
        let floor = max(bounds.lowerBound + 1, start - 12)
        while index >= floor, isHan(at: index) {
            if units[index] == .unit("于") {
                switch units[index - 1] {
                case .unit("高"), .unit("低"), .unit("快"), .unit("慢"), .unit("优"), .unit("好"): return true
                default: return false
                }
            }
            index -= 1
        }
        return false
    }

    /// 提高, 低了, 少了近: what rates do by points.
    private func isMovedRate(before start: Int) -> Bool {
        var end = start
        for _ in 0..<2 where end > bounds.lowerBound {
            switch units[end - 1] {
            case .unit("了"), .unit("近"), .unit("约"), .unit("出"), .unit("到"), .unit("整"): end -= 1
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
            if unit == .unit("比") || unit == .unit("较") { return true }
            if lexicon.classes[Int(unit)].contains(.mark), unit != 0x2C { return false }
            index -= 1
        }
        return false
    }

    /// 一半 as a share: 占一半, 一半以上, 一半的.
    private func isShare(_ numeral: Numeral) -> Bool {
        let end = numeral.range.upperBound
        switch unit(at: end) {
        case .unit("以"), .unit("左"), .unit("的"): return true
        case .unit("用"): return unit(at: end + 1) == .unit("于")
        case .unit("来"): return unit(at: end + 1) == .unit("自")
        default: break
        }
        guard numeral.range.lowerBound > bounds.lowerBound else { return false }
        switch units[numeral.range.lowerBound - 1] {
        case .unit("近"), .unit("过"), .unit("超"), .unit("约"), .unit("占"), .unit("达"), .unit("至"), .unit("到"),
            .unit("了"), .unit("的"), .unit("少"), .unit("缩"),
            .unit("足"), .unit("减"), .unit("降"), .unit("短"), .unit("低"), .unit("增"), .unit("加"), .unit("省"),
            .unit("简"), .unit("掉"), .unit("压"), .unit("仅"), .unit("于"):
            return true  // 近 过 超 约 占 达 至 到 了 的 少 缩 足 减 降 短 低 增 加 省 简 掉 压 仅
        default: return false
        }
    }

    /// 九成, 七成五, 三至五成, 8成; not 一次成功, 三成立.
    func tenths(_ numeral: Numeral, _ index: Int, _ start: Int) -> FigureCandidate? {
        guard !numeral.isOrdinal, numeral.exponent == 0, !numeral.hasFraction else { return nil }
        let after = numeral.range.upperBound + 1
        // x成以上
        if numeral.isMasked, numeral.length == 1, !lexicon.notBehindTenths.contains(unit(at: after)) {
            return make(.tenths, index, start..<after)
        }
        guard let value = numeral.integer, value >= 1, value <= 9 else { return nil }
        if lexicon.notBehindTenths.contains(unit(at: after)), value == 1 || !isSplit(at: after) { return nil }
        if value == 1, !isShareOfTen(after), !isComparedTenth(before: start) { return nil }
        var candidate = make(.tenths, index, start..<after)
        // 七成五, 三成半
        let isHalf = unit(at: after) == .unit("半") && unit(at: after + 1) != .unit("年")
        let sign = lexicon.signs[Int(unit(at: after))]
        // 六成七, 6成7
        if let half = isHalf ? 5 : sign.han ?? sign.digit, half > 0,
            lexicon.signs[Int(unit(at: after + 1))].scale == nil,
            lexicon.signs[Int(unit(at: after + 1))].digit == nil, unit(at: after + 1) != 0x2E
        {
            candidate.halfTenth = Int8(half)
            candidate.number = start..<after + 1
            candidate.range = candidate.number
        }
        return candidate
    }

    /// 七成|为公屋, 七成|员工, 三成|就业, 三成|都不到: a word of its own begins behind 成.
    private func isSplit(at after: Int) -> Bool {
        switch unit(at: after) {
        case .unit("为"): true
        case .unit("员"): unit(at: after + 1) == .unit("工")
        case .unit("群"): unit(at: after + 1) == .unit("众")
        case .unit("人"): unit(at: after + 1) == .unit("员")
        case .unit("就"): unit(at: after + 1) == .unit("业")
        case .unit("都"): lexicon.behindAll.contains(unit(at: after + 1))
        case .unit("不"): unit(at: after + 1) == .unit("到") || unit(at: after + 1) == .unit("足")
        default: false
        }
    }

    /// 一成 is a share only in company: 一成以上, 一成左右.
    private func isShareOfTen(_ after: Int) -> Bool {
        switch unit(at: after) {
        case .unit("以"), .unit("左"), .unit("多"), .unit("半"): true
        default: false
        }
    }

    /// 不到一成, 占一成, 上升一成
    private func isComparedTenth(before start: Int) -> Bool {
        guard start > bounds.lowerBound else { return false }
        switch units[start - 1] {
        // 到 足 近 超 约 占 过 了 升 涨 降 跌 的
        case .unit("到"), .unit("足"), .unit("近"), .unit("超"), .unit("约"), .unit("占"), .unit("过"), .unit("了"),
            .unit("升"), .unit("涨"), .unit("降"), .unit("跌"),
            // 增长一成, 低一成
            .unit("长"), .unit("低"), .unit("调"), .unit("高"), .unit("快"), .unit("慢"), .unit("少"), .unit("多"),
            .unit("加"), .unit("减"), .unit("省"), .unit("短"), .unit("缩"), .unit("增"), .unit("砍"), .unit("提"),
            .unit("的"):
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
        case .unit("打"), .unit("按"), .unit("享"), .unit("至"), .unit("以"):
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
