/// What a quantity counts behind itself, and what stands between two quantities.
extension FigureSurroundings {
    /// 31万人民, 36名骨干, 17个小区: what is counted stands behind the figure, so that the words before name who has it. Money
    /// and areas with a noun before them measure that one: 总投资3亿元的项目.
    func countsBehind(_ figure: FigureCandidate, _ words: WordsBefore) -> Bool {
        guard figure.form == .measure || figure.form == .bare else { return false }
        var start = figure.range.upperBound
        guard start < bounds.upperBound else { return false }
        let hasParticle = units[start] == .unit("的")
        if hasParticle { start += 1 }
        guard start + 1 < bounds.upperBound else { return false }
        let isQuoted = units[start] == .unit("“") || units[start] == .unit("《")
        guard isQuoted || lexicon.classes[units[start]].contains(.han) else { return false }
        if hasParticle {
            guard !lexicon.clauseVerbs.contains(units[start]) else { return false }
        } else {
            guard
                !lexicon.notCountedOpenings.contains(units[start])
                    || units[start] == .unit("同") && lexicon.behindFellow.contains(units[start + 1]),
                lexicon.nounStops.longestMatch(in: units, at: start, limit: bounds.upperBound) == nil,
                lexicon.doings.longestMatch(in: units, at: start, limit: bounds.upperBound) == nil,
                lexicon.changeVerbs.longestMatch(in: units, at: start, limit: bounds.upperBound) == nil
            else { return false }
        }
        guard let last = words.noun.last else { return true }
        return
            !(lexicon.countableMeasures.contains(units[last])
            && (hasParticle || figure.measure?.isPhysical ?? false))
    }

    /// 村 of 18个村、2个: a noun that the figure before counts, with nothing but a separator behind it.
    func isListed(_ noun: Range<Int>, behind previous: FigureCandidate?, before figure: FigureCandidate)
        -> Bool
    {
        guard let previous, !noun.isEmpty, noun.upperBound < figure.range.lowerBound else { return false }
        let start = previous.range.upperBound
        // 60%以上的税收、70%
        let isAttributed =
            previous.isAttribute && noun.lowerBound == start + 1 && units[start] == .unit("的")
            && figure.isPercentage
        guard isAttributed || !previous.isPercentage && noun.lowerBound == start else { return false }
        switch units[noun.upperBound] {
        case .unit("、"), .unit("和"), .unit("及"), .unit("以"): return true  // 、 和 及 以
        case .unit("中"): return true
        default: return false
        }
    }

    /// 等 of 补贴、救助等两项: the list is no noun.
    func endsInList(_ noun: Range<Int>) -> Bool { noun.last.map { units[$0] == .unit("等") } ?? false }

    func hasMeasure(_ noun: Range<Int>) -> Bool {
        noun.last.map {
            FigureWords.itemEndings.contains(units[$0]) || lexicon.countableMeasures.contains(units[$0])
        }
            ?? false
    }

    /// 65岁老人: an age is part of the noun.
    func isAge(_ figure: FigureCandidate) -> Bool {
        figure.unit?.last.map { units[$0] == .unit("岁") } ?? false
    }

    /// Where the number stands of 全市11个县区第三: a rank holds in what was counted, and measures what is before it.
    func rankField(_ head: FigureCandidate, _ noun: Range<Int>, _ previous: FigureCandidate) -> Int? {
        guard head.form == .rank, previous.form == .measure,
            head.range.lowerBound - previous.range.upperBound <= 16,
            previous.range.upperBound <= head.range.lowerBound
        else { return nil }
        let gap = previous.range.upperBound..<head.range.lowerBound
        guard
            !gap.contains(where: {
                lexicon.classes[units[$0]].contains(.mark) && units[$0] != .unit("、") && units[$0] != 0x28
                    && units[$0] != 0x29
            }),
            isField(gap)
        else { return nil }
        return previous.range.lowerBound
    }

    /// 县区, 县(市、区)中排名, 市里排
    private func isField(_ gap: Range<Int>) -> Bool {
        guard !gap.isEmpty else { return false }
        for end in gap.lowerBound + 1...gap.upperBound {
            guard
                let match = lexicon.rankFields.longestMatch(in: units, endingAt: end, from: gap.lowerBound),
                match.length == end - gap.lowerBound
            else { continue }
            return true
        }
        return false
    }
}
