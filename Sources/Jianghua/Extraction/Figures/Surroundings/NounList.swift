/// Shares out the nouns of a list to the figures of a list: A、B、C分别增长3.5%、6%和5%.
struct NounList {
    let units: [UInt16]
    let lexicon: FigureLexicon
    let range: Range<Int>

    struct Name {
        var noun: Range<Int>
        /// The head that the noun shares with the last one: 产量 for 小麦、玉米产量.
        var tail: Range<Int>?
    }

    /// One name for each figure: from the list when it has as many items, else the whole for all.
    func names(for count: Int) -> [Name] {
        let whole = Name(noun: range, tail: nil)
        guard count > 1 else { return [whole] }
        var items = split(conjunctions: true)
        if items.count != count { items = split(conjunctions: false) }
        guard items.count == count, let last = items.last, items.allSatisfy({ !$0.isEmpty }) else {
            return Array(repeating: whole, count: count)
        }
        let head = parallelHead(of: items) ?? sharedHead(of: last)
        return items.enumerated().map { index, item in
            if index + 1 < items.count, !isMeasured(item), let tail = alignedTail(of: last, to: item) {
                return Name(noun: item, tail: tail)
            }
            guard index + 1 < items.count, let head, head.count < last.count, !isMeasured(item),
                lexicon.sharedHeads.longestMatch(
                    in: units, endingAt: item.upperBound, from: item.lowerBound) == nil
            else { return Name(noun: item, tail: nil) }
            return Name(noun: item, tail: withoutOverlap(head, behind: item))
        }
    }

    /// 车间产值 of 第二车间产值 behind 第一, 年均工资收入 of 乡村职工年均工资收入 behind 城镇职工: what stands behind the part of
    /// the last item that is like this one.
    private func alignedTail(of last: Range<Int>, to item: Range<Int>) -> Range<Int>? {
        // 第一, 第二
        if item.count == 2, units[item.lowerBound] == .unit("第"), units[last.lowerBound] == .unit("第"),
            last.count > 3
        {
            return last.lowerBound + 2..<last.upperBound
        }
        // 东、中、西部乡镇完成率
        if item.count == 1, last.count > 3, units[last.lowerBound + 1] == .unit("部") {
            return last.lowerBound + 1..<last.upperBound
        }
        guard item.count >= 3, last.count >= item.count + 2 else { return nil }
        let first = units[item.upperBound - 2]
        let second = units[item.upperBound - 1]
        for index in last.lowerBound + 1..<last.upperBound - 3
        where units[index] == first && units[index + 1] == second {
            return index + 2..<last.upperBound
        }
        return nil
    }

    /// 居民人均收入 behind 城镇居民 is 人均收入.
    private func withoutOverlap(_ head: Range<Int>, behind item: Range<Int>) -> Range<Int> {
        for length in stride(from: min(4, head.count - 1, item.count), to: 1, by: -1)
        where (0..<length).allSatisfy({ units[item.upperBound - length + $0] == units[head.lowerBound + $0] })
        {
            return head.lowerBound + length..<head.upperBound
        }
        return head
    }

    /// 产量 of 马铃薯产量, 增加值占生产总值比重 of 旅游产业增加值占生产总值比重.
    private func sharedHead(of item: Range<Int>) -> Range<Int>? {
        let end = item.firstIndex { units[$0] == .unit("占") } ?? item.upperBound
        guard
            let match = lexicon.sharedHeads.longestMatch(in: units, endingAt: end, from: item.lowerBound)
        else {
            return nil
        }
        return end - match.length..<item.upperBound
    }

    /// 专职教师配备率 of 小学、初中、高中专职教师配备率: what is left of the last item behind a part as long as each of the
    /// others, where the others are places or the rest is measured and no word of ``FigureWords/sharedHeads`` alone.
    private func parallelHead(of items: [Range<Int>]) -> Range<Int>? {
        guard let last = items.last, let length = items.first?.count, (2...4).contains(length),
            last.count >= length + 2, items.dropLast().allSatisfy({ $0.count == length && !isMeasured($0) })
        else { return nil }
        let head = last.lowerBound + length..<last.upperBound
        let arePlaces = items.allSatisfy { lexicon.placeEndings.contains(units[$0.lowerBound + length - 1]) }
        guard arePlaces || sharedHead(of: last) == nil && isMeasured(last) else { return nil }
        return head
    }

    /// 率, 数, 额 at its end: the item is measured by itself.
    private func isMeasured(_ item: Range<Int>) -> Bool {
        item.last.map { lexicon.itemEndings.contains(units[$0]) } ?? false
    }

    private func split(conjunctions: Bool) -> [Range<Int>] {
        var items: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let unit = units[index]
            var width = 0
            switch unit {
            case 0x28, .unit("“"), .unit("‘"), .unit("《"): depth += 1
            case 0x29, .unit("”"), .unit("’"), .unit("》"): depth -= 1
            case .unit("、"): width = 1
            case .unit("和"), .unit("与"), .unit("及"), .unit("以"):
                if conjunctions { width = conjunction(at: index) }
            default: break
            }
            if width > 0, depth <= 0 {
                items.append(start..<index)
                start = index + width
                index += width
            } else {
                index += 1
            }
        }
        items.append(start..<range.upperBound)
        return items
    }

    /// 和 与 及 以及 between two nouns, and not within a word (和谐, 共和国, 参与, 普及).
    private func conjunction(at index: Int) -> Int {
        guard index > range.lowerBound, index + 1 < range.upperBound else { return 0 }
        let before = units[index - 1]
        let next = units[index + 1]
        switch units[index] {
        case .unit("和"):
            return lexicon.notBehindAnd.contains(next) || lexicon.notBeforeAnd.contains(before)
                ? 0 : 1
        case .unit("与"): return before == .unit("参") || next == .unit("会") ? 0 : 1
        case .unit("及"):
            return lexicon.notBeforeAlso.contains(before) || lexicon.notBehindAlso.contains(next)
                ? 0 : 1
        default: return next == .unit("及") ? 2 : 0
        }
    }
}
