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
        var cursors = Cursors()
        var index = 0
        while index < candidates.count {
            var last = index
            while last + 1 < candidates.count, isMember(last + 1, of: candidates) { last += 1 }
            readGroup(index...last, &candidates, &words, &cursors)
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

    /// Where the last looks ended: figures ascend, so that the next is near.
    private struct Cursors {
        var taken = AscendingSearch()
        var timeStarts = AscendingSearch()
        var timeEnds = AscendingSearch()
    }

    private func readGroup(
        _ group: ClosedRange<Int>, _ candidates: inout [FigureCandidate], _ words: inout WordsBefore,
        _ cursors: inout Cursors
    ) {
        let head = candidates[group.lowerBound]
        let before = figure(before: group.lowerBound, in: candidates)
        let previous = before.map { candidates[$0] }
        let start = max(
            segmentStart(of: head.range.lowerBound, after: previous?.range.upperBound),
            takenEnd(before: head.range.lowerBound, &cursors.taken))
        words.begin(start..<head.range.lowerBound)
        words.read(head)
        if words.noun.isEmpty, let previous, let bracket = bracket(of: previous, before: head) {
            // In front of the brackets: they may hold several.
            let earlier = before.flatMap { figure(before: $0, in: candidates) }
                .map { candidates[$0].range.upperBound }
            words.begin(min(segmentStart(of: bracket, after: earlier), bracket)..<bracket)
            words.read(head)
        }
        // 年底前新建管网…: the words of a time are taken off as openings, but not always whole.
        if let end = timeEnd(around: words.noun.lowerBound, &cursors.timeStarts), end < head.range.lowerBound
        {
            words.begin(end..<head.range.lowerBound)
            words.read(head)
        }
        if let start = timeStart(endingAt: words.noun.upperBound, &cursors.timeEnds),
            start > words.noun.lowerBound
        {
            // 编制在2027年底前削减2%
            words.noun = words.noun.lowerBound..<start
            words.trimPreposition()
            // 接种率要在月底前达到80%
            if let last = words.noun.last, lexicon.modals.contains(units[last]) { words.stripWords() }
        }
        if isNoIndicator(words.noun, words) { words.noun = words.noun.upperBound..<words.noun.upperBound }
        if head.form == .doubling { words.change = .increase }

        var origin: Int?
        if let before, isFrom(candidates[before].range, to: head.range) {
            origin = before
            candidates[before].change = .none
            if words.change == .none {
                words.change = changeVerb(in: candidates[before].range.upperBound..<head.range.lowerBound)
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
            // 分别控制在2%和1%以内
            let tail = candidates[group.upperBound]
            if words.isEach, tail.hasComparator, tail.comparator == .le, !candidates[index].hasComparator,
                tail.range.upperBound > tail.number.upperBound
            {
                candidates[index].comparator = tail.comparator
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

    /// The index of the figure before, which closes what the words of the next may be; 5岁以下儿童死亡率 is a name with a
    /// figure.
    private func figure(before index: Int, in candidates: [FigureCandidate]) -> Int? {
        guard index > 0 else { return nil }
        let last = candidates[index - 1]
        let end = last.range.upperBound
        guard last.form == .measure, let unit = last.unit, units[unit.lowerBound] == .unit("岁"),
            end < bounds.upperBound, lexicon.classes[units[end]].contains(.han)
        else { return index - 1 }
        return index > 1 ? index - 2 : nil
    }

    /// 高于全省增幅(7%)2.4个百分点: where the bracket opens that stands before a figure and holds the one before.
    private func bracket(of previous: FigureCandidate, before head: FigureCandidate) -> Int? {
        let close = previous.range.upperBound
        guard close == head.range.lowerBound - 1, units[close] == 0x29,
            case let mark = scan.firstMark(atOrAfter: close), mark < scan.marks.count,
            scan.marks[mark].partner >= 0
        else { return nil }
        let open = Int(scan.marks[Int(scan.marks[mark].partner)].position)
        return open > bounds.lowerBound && close - open < 20 ? open : nil
    }

    /// Where the item's number ends that stands last before a position: 一是|床位还缺40张.
    private func takenEnd(before position: Int, _ search: inout AscendingSearch) -> Int {
        let next = search.count(below: position, of: taken.count) { taken[$0].lowerBound }
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

    /// Where the time ends in which a position stands, behind its first character.
    private func timeEnd(around position: Int, _ search: inout AscendingSearch) -> Int? {
        let next = search.count(below: position, of: times.count) { times[$0].range.lowerBound }
        guard next > 0, position < times[next - 1].range.upperBound else { return nil }
        return times[next - 1].range.upperBound
    }

    /// Where the time begins that ends at a position.
    private func timeStart(endingAt position: Int, _ search: inout AscendingSearch) -> Int? {
        let first = search.count(below: position, of: times.count) { times[$0].range.upperBound }
        guard first < times.count, times[first].range.upperBound == position else { return nil }
        return times[first].range.lowerBound
    }
}
