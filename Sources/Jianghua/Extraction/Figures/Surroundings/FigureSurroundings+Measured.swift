/// The noun that a figure measures, and what is none.
extension FigureSurroundings {
    /// 同期, 原来, 提高: what a figure is compared with or how it moves, not what it measures; 《…》提出 is where it
    /// is taken from.
    func isNoIndicator(_ noun: Range<Int>, _ words: WordsBefore) -> Bool {
        guard let first = noun.first, let last = noun.last else { return false }
        // 全国平均, 上一个五年
        if words.isBase(noun) { return true }
        // 村卫生室中,有三分之一…: among whom
        if last > first + 2, units[last] == .unit("中"), !FigureWords.schoolsBefore.contains(units[last - 1]) {
            return true
        }
        // 离市定目标还差3个百分点: from where it is counted
        if units[first] == .unit("离"), first < last, !FigureWords.behindLeaving.contains(units[first + 1]) {
            return true
        }
        // 1 of 1到4月
        if noun.allSatisfy({ lexicon.classes[units[$0]].contains(.digit) || units[$0] == .unit("、") }) {
            return true
        }
        if isStretch(noun) { return true }
        if let match = lexicon.notIndicators.longestMatch(in: units, at: first, limit: noun.upperBound),
            match.length == noun.count
        {
            return true
        }
        guard noun.count > 3, units[last - 2] == .unit("》") else { return false }
        return lexicon.sources.longestMatch(in: units, endingAt: noun.upperBound, from: first) != nil
    }

    /// 前8个月, 后四个季度: when, not what.
    private func isStretch(_ noun: Range<Int>) -> Bool {
        guard (3...7).contains(noun.count), let first = noun.first, let last = noun.last else { return false }
        switch units[first] {
        case .unit("前"), .unit("后"), .unit("头"), .unit("近"): break
        default: return false
        }
        switch units[last] {
        case .unit("月"), .unit("度"), .unit("年"), .unit("天"), .unit("周"), .unit("旬"): break
        default: return false
        }
        return lexicon.signs[units[first + 1]].starts
    }

    private func isMeasured(_ noun: Range<Int>) -> Bool {
        noun.last.map { lexicon.shareEndings.contains(units[$0]) } ?? false
    }

    /// 65岁以上老人占比: a figure inside the noun belongs to it.
    func joined(_ noun: Range<Int>, to previous: FigureCandidate?, isShare: Bool) -> Range<Int> {
        guard let previous, let first = noun.first, first == previous.range.upperBound, noun.count >= 2,
            !previous.isPercentage, units[first] != .unit("的") || isMeasured(noun),
            !lexicon.notJoined.contains(units[first])
        else { return noun }
        // 投资120万元更新设备
        if !isShare, lexicon.doings.longestMatch(in: units, at: first, limit: noun.upperBound) != nil {
            return noun
        }
        // 44个路口: what classifiers count is no part of the noun of another count.
        if !isShare, previous.form == .measure, !previous.hasComparator,
            !(previous.measure?.isPhysical ?? true),
            !isAge(previous)
        {
            return hasMeasure(noun) ? noun : noun.upperBound..<noun.upperBound
        }
        // 5个以上医疗集团、区级覆盖率: behind a list only its last item.
        if let comma = noun.last(where: { units[$0] == .unit("、") }) { return comma + 1..<noun.upperBound }
        // 车站与码头300米内接驳比例: and the noun before that figure.
        let start = previous.range.lowerBound
        // 新签约亿元以上项目: with the verb between them.
        if let outer = previous.indicator, previous.change == .none,
            // 件数1件件数1件…: what was joined already is not joined again and again.
            noun.upperBound - outer.lowerBound <= Self.reach,
            outer.upperBound == start
                || previous.hasComparator && previous.measure?.isPhysical ?? false
                    && outer.upperBound < start && start - outer.upperBound <= 3
        {
            return outer.lowerBound..<noun.upperBound
        }
        return start..<noun.upperBound
    }

    /// The noun the figure measures, when its own clause has one.
    func measuredNoun(
        _ head: FigureCandidate, _ words: WordsBefore, _ noun: Range<Int>, _ after: Range<Int>?
    ) -> Range<Int>? {
        if isShareOfOther(noun) || isCount(noun) { return nil }
        guard let after, !words.hasVerb else {
            // 扣减5%的补贴
            if let after,
                noun.isEmpty || lexicon.prepositions.contains(units[noun.lowerBound])
                    || noun.lowerBound > bounds.lowerBound && units[noun.lowerBound - 1] == .unit("对"),
                words.change == .decrease, isTaken(after)
            {
                return after
            }
            return noun.isEmpty ? nil : noun
        }
        if isVerbOfChange(after) { return noun.isEmpty ? nil : noun }
        if changeNamed(by: after) != .none { return after }
        guard words.change == .none else { return noun.isEmpty ? nil : noun }
        if let last = noun.last, lexicon.measuredEndings.contains(units[last]) { return noun }
        return after
    }

    /// 的补贴 behind a share that is taken off, not 的目标.
    private func isTaken(_ after: Range<Int>) -> Bool {
        units[after.lowerBound - 1] == .unit("的")
            && lexicon.goalsBehind.longestMatch(in: units, at: after.lowerBound, limit: after.upperBound)
                == nil
    }

    /// 五个 of 五个100%.
    private func isCount(_ noun: Range<Int>) -> Bool {
        noun.count == 2 && units[noun.upperBound - 1] == .unit("个")
            && lexicon.signs[Int(units[noun.lowerBound])].starts
    }

    /// 占世界的60%: what has the share was named before. 占…比重 names itself.
    private func isShareOfOther(_ noun: Range<Int>) -> Bool {
        guard let first = noun.first, let last = noun.last, units[first] == .unit("占") else { return false }
        // 占地
        if first < last, units[first + 1] == .unit("地") { return false }
        let isPortion = units[last] == .unit("额") && units[last - 1] == .unit("份")
        return !lexicon.shareEndings.contains(units[last]) && !isPortion
    }
}
