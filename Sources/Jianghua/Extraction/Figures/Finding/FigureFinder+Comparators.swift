import JianghuaRecords

/// 85%以上, 超过40%, 控制在4%以内: the words that touch a figure.
extension FigureFinder {
    /// Widens the figure's range over its comparator words.
    func compare(_ candidate: inout FigureCandidate, from floor: Int) {
        let numeral = numerals[candidate.numeral]
        if numeral.isApproximate { candidate.comparator = .approx }
        if let upper = candidate.upper, numerals[upper].isApproximate { candidate.comparator = .approx }
        var start = candidate.number.lowerBound
        var end = candidate.number.upperBound
        if candidate.form != .rank, let after = comparator(after: end) {
            candidate.comparator = after.comparator
            candidate.hasComparator = true
            end += after.length
            // 20万以上人口: the measure stands behind the comparator.
            if candidate.form == .bare, unit(at: end) == .unit("人"), unit(at: end + 1) == .unit("口") {
                candidate.form = .measure
                candidate.unit = end..<end + 2
                end += 2
            }
            // 以内 belongs to 控制在.
            if after.comparator == .le,
                let word = lexicon.limits.longestMatch(in: units, endingAt: start, from: floor)
            {
                start -= word.length
            }
        }
        if candidate.form == .doubling, units[start..<end].contains(.unit("近")) {
            candidate.comparator = .approx
        }
        if let before = comparator(before: start, floor: floor, numeral: numeral),
            candidate.form != .rank || before.length > 1
        {
            candidate.comparator = before.comparator
            candidate.hasComparator = true
            start -= before.length
        } else if candidate.form != .rank, candidate.comparator == .eq,
            let rate = rateStart(before: start, floor: floor),
            let before = comparator(before: rate, floor: floor)
        {
            candidate.comparator = before.comparator
        } else if candidate.form != .rank, candidate.comparator == .eq, isLeast(before: start, floor: floor) {
            candidate.comparator = .ge
        }
        candidate.range = start..<end
    }

    /// 至少 of 至少降低30%: with nothing but a verb of change between.
    private func isLeast(before start: Int, floor: Int) -> Bool {
        for length in 2...3 where start - length - 2 >= floor {
            let verb = start - length
            guard units[verb - 1] == .unit("少"),
                units[verb - 2] == .unit("至") || units[verb - 2] == .unit("最")
            else {
                continue
            }
            let match = lexicon.before.longestMatch(in: units, endingAt: start, from: verb)
            guard let match else { return false }
            if match.length == length { return match.value == .increase || match.value == .decrease }
            // 提高到
            return match.value == .particle
        }
        return false
    }

    /// 人均 of 不低于人均20元, 每公里 of 不低于每公里1.2万元: for each of what the figure is.
    private func rateStart(before start: Int, floor: Int) -> Int? {
        let first = max(floor, start - 4)
        var index = start - 1
        guard index > first else { return nil }
        if units[index] == .unit("均") {
            // 人 户 亩 年 月 日 生 村 班 单
            switch units[index - 1] {
            case .unit("人"), .unit("户"), .unit("亩"), .unit("年"), .unit("月"), .unit("日"), .unit("生"),
                .unit("村"), .unit("班"), .unit("单"):
                return index - 1
            default: return nil
            }
        }
        while index >= first, isHan(at: index) {
            if units[index] == .unit("每") { return index }
            index -= 1
        }
        return nil
    }

    func comparator(after end: Int) -> (comparator: FigureComparator, length: Int)? {
        guard
            let match = lexicon.comparatorsAfter.longestMatch(
                in: units, at: end, limit: bounds.upperBound)
        else { return nil }
        if match.length == 1 {
            let next = unit(at: end + 1)
            // 内部, 余额, 多种: words of their own.
            switch units[end] {
            case .unit("内") where lexicon.notBehindWithin.contains(next): return nil
            case .unit("多") where next == .unit("一") && unit(at: end + 2) == .unit("点"): break  // 四成多一点
            // 比去年的36家多5家
            case .unit("多") where lexicon.signs[next].digit != nil || lexicon.signs[next].han != nil:
                return nil
            case .unit("多"), .unit("余"):
                guard !isHan(at: end + 1) || lexicon.mayFollowMore.contains(next) else { return nil }
            default: break
            }
        }
        // 30人不到位, 5个不到场
        if match.value == .lt, lexicon.notBehindReached.contains(unit(at: end + match.length)) { return nil }
        return (match.value, match.length)
    }

    func comparator(before start: Int, floor: Int, numeral: Numeral? = nil) -> (
        comparator: FigureComparator, length: Int
    )? {
        guard let match = lexicon.comparatorsBefore.longestMatch(in: units, endingAt: start, from: floor)
        else { return nil }
        let first = start - match.length
        let before = first > floor ? units[first - 1] : 0
        // 通过了, 走过了
        if match.length == 2, units[first] == .unit("过"), lexicon.notBeforeOver.contains(before) {
            return nil
        }
        if match.length == 1 {
            switch units[first] {
            case .unit("过") where lexicon.notBeforeOver.contains(before): return nil  // 通过, 经过
            // 过一遍: a verb
            case .unit("过") where numeral?.integer == 1 && numeral?.isChinese == true: return nil
            case .unit("近") where lexicon.notBeforeNear.contains(before): return nil  // 最近, 附近
            case .unit("上"):  // 上百家, but 以上, 网上
                guard numeral?.flags.contains(.bareScale) ?? true, !lexicon.notBeforeUp.contains(before)
                else { return nil }
            case .unit("超") where before == .unit("赶"): return nil
            // 破百亿, not 打破, 侦破
            case .unit("破"):
                guard numeral?.flags.contains(.bareScale) ?? true, !lexicon.notBeforeBreaking.contains(before)
                else { return nil }
            case .unit("约") where lexicon.notBeforeAbout.contains(before): return nil  // 节约, 大约
            default: break
            }
        }
        return (match.value, match.length)
    }
}
