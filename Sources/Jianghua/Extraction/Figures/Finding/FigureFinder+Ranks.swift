/// 第1位, 前6名, 最后1名, 倒数第2, 全省第一.
extension FigureFinder {
    /// 第1位, 前6名, 最后1名, 倒数第2, 全省第一.
    @inline(__always)
    func rank(_ numeral: Numeral, _ index: Int) -> FigureCandidate? {
        let start = numeral.range.lowerBound
        guard start > bounds.lowerBound,
            numeral.isOrdinal || lexicon.neighbours[units[start - 1]].contains(.beforeRank),
            !numeral.hasFraction,
            numeral.exponent == 0
        else { return nil }
        return readRank(numeral, index)
    }

    private func readRank(_ numeral: Numeral, _ index: Int) -> FigureCandidate? {
        let start = numeral.range.lowerBound
        var from = start
        var isLast = false
        if numeral.isOrdinal {
            from -= 1
            if let word = lexicon.rankPrefixes.longestMatch(
                in: units, endingAt: from, from: bounds.lowerBound)
            {
                from -= word.length
                isLast = true
            }
        } else if let word = lexicon.frontWords.longestMatch(
            in: units, endingAt: start, from: bounds.lowerBound)
        {
            from -= word.length
        } else {
            return nil
        }
        let end = numeral.range.upperBound
        var candidate = FigureCandidate(form: .rank, numeral: index, number: from..<end, range: from..<end)
        switch unit(at: end) {
        case .unit("位"), .unit("名"):
            guard !isPlaceOfHonour(from, numeral) else { return nil }
            candidate.unit = end..<end + 1
        case .unit("强") where !numeral.isOrdinal:
            candidate.unit = end..<end + 1
        case .unit("个") where numeral.isOrdinal:
            guard isRankedThing(at: end + 1) || isRankedKind(at: end + 1) else { return nil }
            candidate.unit = end..<end + 1
        default:
            if isLast || hasScope(before: from), isRankEnd(at: end) { return candidate }
            return isLeft(from, end) ? candidate : nil
        }
        candidate.number = from..<end + 1
        candidate.range = candidate.number
        return candidate
    }

    /// 摆在第一位, 第一位的: what matters most, no rank.
    func isPlaceOfHonour(_ from: Int, _ numeral: Numeral) -> Bool {
        guard numeral.isChinese, numeral.integer == 1, from > bounds.lowerBound else { return false }
        switch units[from - 1] {
        case .unit("在"), .unit("为"), .unit("于"): return true
        default: return false
        }
    }

    /// 第一个发言, 第二个完成的; not 第二个问题, 第二个百年, 第十五个五年规划.
    func isRankedThing(at index: Int) -> Bool {
        lexicon.rankedVerbs.longestMatch(in: units, at: index, limit: bounds.upperBound) != nil
    }

    /// 第4个千亿级产业, 第7个国家公园; not 第39个全国助残日.
    private func isRankedKind(at start: Int) -> Bool {
        guard lexicon.rankedKinds.longestMatch(in: units, at: start, limit: bounds.upperBound) != nil else {
            return false
        }
        var end = start
        let last = min(bounds.upperBound, start + 16)
        while end < last, isHan(at: end) || unit(at: end) == .unit("“") { end += 1 }
        return end > start && !lexicon.rankedDays.contains(unit(at: end - 1))
    }

    /// 全省第一, 排名第二, 位居第三.
    func hasScope(before position: Int) -> Bool {
        lexicon.rankScopes.longestMatch(in: units, endingAt: position, from: bounds.lowerBound) != nil
            || hasField(before: position)
    }

    /// 全市11个县区第三, 全省14个市州中第二: what was counted, of which the rank is one.
    private func hasField(before position: Int) -> Bool {
        var end = position
        if end > bounds.lowerBound, units[end - 1] == .unit("中") || units[end - 1] == .unit("里") { end -= 1 }
        guard let field = lexicon.rankFields.longestMatch(in: units, endingAt: end, from: bounds.lowerBound)
        else {
            return false
        }
        let start = end - field.length
        guard start > bounds.lowerBound + 1 else { return false }
        let classifier = units[start - 1]
        // 个 家
        guard classifier == .unit("个") || classifier == .unit("家") else { return false }
        let sign = lexicon.signs[Int(units[start - 2])]
        return sign.digit != nil || sign.han != nil || sign == .mask || sign.scale != nil
    }

    /// 由第8升至第3: the rank from which the other was reached.
    private func isLeft(_ start: Int, _ end: Int) -> Bool {
        guard unit(at: start) == .unit("第"), start > bounds.lowerBound,
            units[start - 1] == .unit("由") || units[start - 1] == .unit("从") || hasScope(before: start)
        else { return false }
        for index in end..<min(end + 7, bounds.upperBound) {
            if units[index] == .unit("第") { return index > end + 1 }
            guard isHan(at: index) else { return false }
        }
        return false
    }

    /// A bare rank stands alone: before a mark, 的, 和 or the end.
    func isRankEnd(at index: Int) -> Bool {
        let next = unit(at: index)
        return next == 0 || next == .unit("的") || next == .unit("和")
            || !lexicon.classes[Int(next)].isDisjoint(with: [.mark, .space])
    }
}
