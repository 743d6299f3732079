/// Gives figures their nouns: their own, those of a list, or those of the figures before them.
extension FigureSurroundings {
    /// Gives the noun, or the nouns of a list, to the figures of a group.
    func name(
        _ group: ClosedRange<Int>, _ measured: Range<Int>?, _ words: WordsBefore,
        _ previous: FigureCandidate?,
        _ start: Int, _ candidates: inout [FigureCandidate]
    ) {
        guard let measured else {
            inheritNames(group, words, start, &candidates)
            return
        }
        // 超过5%的村、超过8%的社区 measure the same.
        if words.noun.isEmpty, candidates[group.lowerBound].hasComparator,
            let previous = lastPercentage(before: group.lowerBound, candidates),
            previous.isAttribute, previous.hasComparator, previous.comparator != .approx,
            previous.comparator == candidates[group.lowerBound].comparator
        {
            candidates[group.lowerBound].indicator = previous.indicator
            return
        }
        share(measured, group, &candidates)
    }

    /// Gives each figure of a group its item of a list, or all of them the noun.
    private func share(
        _ noun: Range<Int>, _ group: ClosedRange<Int>, _ candidates: inout [FigureCandidate]
    ) {
        guard group.count > 1 else {
            candidates[group.lowerBound].indicator = noun
            candidates[group.lowerBound].indicatorTail = nil
            return
        }
        for (index, name) in zip(
            group, NounList(units: units, lexicon: lexicon, range: noun).names(for: group.count))
        {
            candidates[index].indicator = name.noun
            candidates[index].indicatorTail = name.tail
        }
    }

    private func lastPercentage(before index: Int, _ candidates: [FigureCandidate])
        -> FigureCandidate?
    {
        for other in stride(from: index - 1, through: max(0, index - 3), by: -1)
        where candidates[other].isPercentage {
            return isSameSentence(candidates[other].range.upperBound, candidates[index].range.lowerBound)
                ? candidates[other] : nil
        }
        return nil
    }

    /// A figure without a noun of its own takes that of the figure before it; 分别 takes one for each.
    private func inheritNames(
        _ group: ClosedRange<Int>, _ words: WordsBefore, _ start: Int,
        _ candidates: inout [FigureCandidate]
    ) {
        let first = group.lowerBound
        let hasFreeNames = candidates[first].isPercentage || candidates[first].isNameless
        if first > 0,
            isSameSentence(candidates[first - 1].range.upperBound, candidates[first].range.lowerBound),
            isNextClause(candidates[first - 1].range.upperBound, start)
                || goesOnBehindAside(candidates[first - 1], candidates[first], words),
            hasFreeNames || !candidates[first - 1].isNameless
        {
            let count = group.count
            if count > 1, first >= count,
                isSameSentence(
                    candidates[first - count].range.upperBound, candidates[first].range.lowerBound)
            {
                for (offset, index) in group.enumerated() {
                    inherit(index, from: first - count + offset, &candidates)
                }
            } else {
                let noun = hasFreeNames ? nounCounted(by: candidates[first - 1]) : nil
                // 126项措施,已有九成完成: the share is one of what is counted.
                let isShare =
                    noun != nil && words.change == .none && candidates[first].isPercentage
                    && candidates[first].form != .multiple && candidates[first].form != .doubling
                // 营收12亿元,完成年度预算的六成,增长3%: no plan grows.
                let source = words.change != .none && isPlan(first - 1, candidates) ? first - 2 : first - 1
                for index in group {
                    inherit(index, from: source, &candidates)
                    if isShare || candidates[index].indicator == nil {
                        candidates[index].indicator = noun
                        candidates[index].indicatorTail = nil
                    }
                }
            }
            if candidates[first].indicator != nil { return }
        }
        if first > 0, isParallelCase(candidates[first - 1], candidates[first]) {
            inherit(first, from: first - 1, &candidates)
            return
        }
        if let subject = subjectBefore(start),
            // 500户困难群众中,有120户
            hasFreeNames || first == 0
                || subject.lowerBound != candidates[first - 1].range.upperBound
        {
            share(subject, group, &candidates)
        }
    }

    /// 签约率才五成,这笔账赖不掉,年底要提到九成: a share that moves, with a remark between it and the one whose noun it has.
    private func goesOnBehindAside(
        _ previous: FigureCandidate, _ figure: FigureCandidate, _ words: WordsBefore
    ) -> Bool {
        guard previous.isPercentage, figure.isPercentage, figure.form != .point, !previous.isAttribute,
            words.change != .none || figure.hasComparator, words.noun.isEmpty,
            figure.range.lowerBound - previous.range.upperBound <= Self.aside,
            let noun = previous.indicator?.last, lexicon.measuredEndings.contains(units[noun])
        else { return false }
        return true
    }

    /// How long a remark and the words behind it are at most.
    private static let aside = 24

    /// 达到80%的景区,要…;达到100%的,要…: the second case of what the first one measures. Looks over what lies between.
    private func isParallelCase(_ previous: FigureCandidate, _ figure: FigureCandidate) -> Bool {
        guard previous.isPercentage, figure.isPercentage, previous.indicator != nil,
            previous.range.upperBound < figure.range.lowerBound,
            figure.range.lowerBound - previous.range.upperBound <= 60,
            figure.range.upperBound + 1 < bounds.upperBound,
            units[previous.range.upperBound] == .unit("的"), units[figure.range.upperBound] == .unit("的"),
            lexicon.classes[units[figure.range.upperBound + 1]].contains(.mark)
        else { return false }
        return !(previous.range.upperBound..<figure.range.lowerBound).contains {
            units[$0] == .unit("。") || lexicon.classes[units[$0]].contains(.lineBreak)
        }
    }

    /// Whether a share is one of a plan, with the figure that was planned before it.
    private func isPlan(_ index: Int, _ candidates: [FigureCandidate]) -> Bool {
        guard index > 0, candidates[index].isPercentage, let noun = candidates[index].indicator,
            lexicon.plans.longestMatch(in: units, endingAt: noun.upperBound, from: noun.lowerBound)?.length
                == noun.count
        else { return false }
        return isSameSentence(
            candidates[index - 1].range.upperBound, candidates[index].range.lowerBound)
    }

    /// 家庭 of 756 000户家庭: what a quantity without a noun before it counts.
    private func nounCounted(by figure: FigureCandidate) -> Range<Int>? {
        guard figure.form == .measure || figure.form == .bare else { return nil }
        return nounAfter(figure.range.upperBound)
    }

    func inherit(_ index: Int, from other: Int, _ candidates: inout [FigureCandidate]) {
        candidates[index].indicator = candidates[other].indicator
        candidates[index].indicatorTail = candidates[other].indicatorTail
    }
}
