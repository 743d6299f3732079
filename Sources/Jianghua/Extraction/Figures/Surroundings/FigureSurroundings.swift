import JianghuaRecords

/// Reads what stands around figures: the verb before them, what they measure, what they are compared with.
final class FigureSurroundings {
    let scan: TextScan
    let units: [UInt16]
    let lexicon: FigureLexicon
    let bounds: Range<Int>
    /// Ascending.
    private let times: [TimeDraft]
    /// Ascending: the numbers of directives and the like.
    private let taken: [Range<Int>]

    /// How far back a noun may begin.
    static let reach = 72

    init(scan: TextScan, bounds: Range<Int>, times: [TimeDraft], taken: [Range<Int>]) {
        self.times = times
        self.taken = taken
        self.scan = scan
        units = scan.units
        lexicon = .shared
        self.bounds = bounds
    }

    /// Fills in the fields of every figure. O(figures).
    func read(_ candidates: inout [FigureCandidate]) {
        var words = WordsBefore(scan: scan, lexicon: lexicon)
        var index = 0
        while index < candidates.count {
            var last = index
            while last + 1 < candidates.count, isMember(last + 1, of: candidates) { last += 1 }
            readGroup(index...last, &candidates, &words)
            index = last + 1
        }
        for index in candidates.indices where candidates[index].isNameless {
            candidates[index].indicator = nil
            candidates[index].indicatorTail = nil
        }
    }

    /// 3.5%、6%和5%: figures of one kind with nothing but separators between them.
    private func isMember(_ index: Int, of candidates: [FigureCandidate]) -> Bool {
        let first = candidates[index - 1]
        let second = candidates[index]
        guard first.form == second.form || (first.isPercentage && second.isPercentage),
            first.form != .rank,
            !first.isAttribute
        else { return false }
        let gap = first.range.upperBound..<second.range.lowerBound
        switch gap.count {
        case 1:
            let unit = units[gap.lowerBound]
            return unit == .unit("、") || unit == .unit("和") || unit == .unit("与") || unit == .unit("及")
        case 2:
            let unit = units[gap.lowerBound]
            return (unit == .unit("以") && units[gap.lowerBound + 1] == .unit("及"))
                || (unit == .unit("、") && units[gap.lowerBound + 1] == 0x20)
        default: return false
        }
    }

    private func readGroup(
        _ group: ClosedRange<Int>, _ candidates: inout [FigureCandidate], _ words: inout WordsBefore
    ) {
        let head = candidates[group.lowerBound]
        let previous = group.lowerBound > 0 ? candidates[group.lowerBound - 1] : nil
        let start = max(
            segmentStart(of: head.range.lowerBound, after: previous?.range.upperBound),
            takenEnd(before: head.range.lowerBound))
        words.begin(start..<head.range.lowerBound)
        words.read(head)
        // 年底前新建管网…: the words of a time are taken off as openings, but not always whole.
        if let end = timeEnd(around: words.noun.lowerBound), end < head.range.lowerBound {
            words.begin(end..<head.range.lowerBound)
            words.read(head)
        }
        if let start = timeStart(endingAt: words.noun.upperBound), start > words.noun.lowerBound {
            // 编制在2027年底前削减2%
            words.noun = words.noun.lowerBound..<start
            words.trimPreposition()
            // 接种率要在月底前达到80%
            if let last = words.noun.last, lexicon.modals.contains(units[last]) { words.stripWords() }
        }
        if isNoIndicator(words.noun, words) { words.noun = words.noun.upperBound..<words.noun.upperBound }
        if head.form == .doubling { words.change = .increase }

        var origin: Int?
        if let previous, isFrom(previous.range, to: head.range) {
            origin = group.lowerBound - 1
            candidates[group.lowerBound - 1].change = .none
            if words.change == .none {
                words.change = changeVerb(in: previous.range.upperBound..<head.range.lowerBound)
            }
        }
        if words.change == .none, head.isPercentage || origin != nil, isRaised(before: head.range.lowerBound)
        {
            words.change = .increase
        }
        let next = group.upperBound + 1 < candidates.count ? candidates[group.upperBound + 1].range : nil
        if group.count == 1, let next, let cut = fromStart(in: words.noun, of: head.range, to: next) {
            words.noun = words.noun.lowerBound..<cut
            words.stripWords()
            words.trim()
            words.trimSubject(of: head)
        }
        if let previous, previous.takesNoun, words.change == .none, !words.noun.isEmpty,
            // 新增就业2.6万人、完成计划的108.3%: a verb of its own.
            lexicon.lead.longestMatch(in: units, at: start, limit: head.range.lowerBound) == nil,
            previous.range.upperBound == start - 1, units[start - 1] == .unit("、")
        {
            words.change = previous.change
            words.takesNoun = true
        }
        if group.count == 1, let previous, let field = rankField(head, words.noun, previous) {
            words.begin(segmentStart(of: field, after: nil)..<field)
            words.read(head)
        }
        // 降幅接近6%: of what was measured before.
        if head.isPercentage, head.form != .point, let previous, isBareChange(words.noun),
            previous.indicator != nil, isSameSentence(previous.range.upperBound, head.range.lowerBound)
        {
            words.change = changeNamed(by: words.noun)
            words.noun = words.noun.upperBound..<words.noun.upperBound
        }
        // 惠及, 全县, …等: words that name nothing, and no gap.
        let isUnnamed =
            !head.isPercentage && head.form != .rank
            // 低于6%的有4个
            && (words.isBlank || endsInList(words.noun)
                || words.noun.isEmpty && start < head.range.lowerBound && units[start] == .unit("的"))
        let noun =
            isListed(words.noun, behind: previous, before: head)
            ? words.noun.upperBound..<words.noun.upperBound
            : joined(words.noun, to: previous, isShare: head.isPercentage)
        let after = head.isPercentage ? nounAfter(candidates[group.upperBound].range.upperBound) : nil
        let measured = measuredNoun(head, words, noun, after)
        if words.change == .none, let after, isVerbOfChange(after) {
            words.change = changeNamed(by: after)
        }

        for index in group {
            candidates[index].change = words.change
            candidates[index].basis = words.basis
            candidates[index].takesNoun = words.takesNoun
            if let limit = words.limit, candidates[index].comparator == .eq {
                candidates[index].comparator = limit
            }
            candidates[index].isNameless = isUnnamed || countsBehind(candidates[index], words)
            candidates[index].isAttribute = after != nil
            if words.isEach, head.hasComparator, !candidates[index].hasComparator,
                head.range.lowerBound < head.number.lowerBound
            {
                candidates[index].comparator = head.comparator
            }
        }
        candidates[group.lowerBound].from = origin
        if let origin { inherit(group.lowerBound, from: origin, &candidates) }
        if candidates[group.lowerBound].indicator == nil {
            name(group, measured, words, previous, start, &candidates)
        }
        if head.form == .rank {
            candidates[group.lowerBound].change = .none
            return
        }
        for index in group where candidates[index].change == .none {
            if let noun = candidates[index].indicator { candidates[index].change = changeNamed(by: noun) }
        }
    }

    /// 提到, 提至 of shares, which nobody mentions.
    private func isRaised(before start: Int) -> Bool {
        guard start > bounds.lowerBound + 1, units[start - 2] == .unit("提") else { return false }
        return units[start - 1] == .unit("到") || units[start - 1] == .unit("至")
    }

    /// Where the item's number ends that stands last before a position: 一是|床位还缺40张. O(log numbers).
    private func takenEnd(before position: Int) -> Int {
        let next = taken.partitionPoint { $0.lowerBound < position }
        guard next > 0, taken[next - 1].upperBound <= position else { return 0 }
        var end = taken[next - 1].upperBound
        while end < position,
            !lexicon.classes[units[end]].isDisjoint(with: [.mark, .space]) || units[end] == 0x2E
        {
            if units[end] == 0x28 || units[end] == .unit("“") || units[end] == .unit("《") { break }
            end += 1
        }
        return end
    }

    /// Where the time ends in which a position stands, behind its first character. O(log times).
    private func timeEnd(around position: Int) -> Int? {
        let next = times.partitionPoint { $0.range.lowerBound < position }
        guard next > 0, position < times[next - 1].range.upperBound else { return nil }
        return times[next - 1].range.upperBound
    }

    /// Where the time begins that ends at a position. O(log times).
    private func timeStart(endingAt position: Int) -> Int? {
        let first = times.partitionPoint { $0.range.upperBound < position }
        guard first < times.count, times[first].range.upperBound == position else { return nil }
        return times[first].range.lowerBound
    }

    /// 同期, 原来, 提高: what a figure is compared with or how it moves, not what it measures; 《…》提出 is where it
    /// is taken from.
    private func isNoIndicator(_ noun: Range<Int>, _ words: WordsBefore) -> Bool {
        guard let first = noun.first, let last = noun.last else { return false }
        // 全国平均, 上一个五年
        if words.isBase(noun) { return true }
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
    private func joined(_ noun: Range<Int>, to previous: FigureCandidate?, isShare: Bool) -> Range<Int> {
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
    private func measuredNoun(
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

    /// 降幅, 涨幅 alone.
    private func isBareChange(_ noun: Range<Int>) -> Bool {
        noun.count == 2 && units[noun.lowerBound + 1] == .unit("幅") && changeNamed(by: noun) != .none
    }

    /// 的补贴 behind a share that is taken off, not 的目标.
    private func isTaken(_ after: Range<Int>) -> Bool {
        units[after.lowerBound - 1] == .unit("的")
            && lexicon.goalsBehind.longestMatch(in: units, at: after.lowerBound, limit: after.upperBound)
                == nil
    }

    /// 营收保持20%以上增长, 从8%提高到15%: a verb, and no noun that is measured.
    private func isVerbOfChange(_ after: Range<Int>) -> Bool {
        if after.count == 2, units[after.lowerBound] == .unit("增"), units[after.lowerBound + 1] == .unit("长")
        {
            return true
        }
        let match = lexicon.changeVerbs.longestMatch(in: units, at: after.lowerBound, limit: after.upperBound)
        return match?.length == after.count && changeNamed(by: after) == .none
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

    /// Gives the noun, or the nouns of a list, to the figures of a group.
    private func name(
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

    private func inherit(_ index: Int, from other: Int, _ candidates: inout [FigureCandidate]) {
        candidates[index].indicator = candidates[other].indicator
        candidates[index].indicatorTail = candidates[other].indicatorTail
    }

    /// 下降 of 下降到2017年底的.
    private func changeVerb(in gap: Range<Int>) -> FigureChange {
        switch lexicon.changeVerbs.nextMatch(in: units, from: gap.lowerBound, limit: gap.upperBound)?
            .match.value
        {
        case .increase: .increase
        case .decrease: .decrease
        default: .none
        }
    }

    /// Growth or decline that lies in the noun: 居民消费价格涨幅2%.
    private func changeNamed(by noun: Range<Int>) -> FigureChange {
        switch lexicon.changeNouns.longestMatch(
            in: units, endingAt: noun.upperBound, from: noun.lowerBound)?.value
        {
        case .increase: .increase
        case .decrease: .decrease
        default: .none
        }
    }
}
