/// Items that review a period which is over: 一、上半年…, where a later item beside it turns to the next: 二、下半年….
///
/// Neither heading needs a word for a report, and the text below the first has the words of targets: 完成…亿元,
/// 增长…%. That another item goes on to what is to come tells them apart.
struct PeriodReview: Sendable {
    /// True for a period that may be over, false for one that comes.
    private let periods = PhraseTable(
        """
        上半年 一季度 第一季度 首季 前三季度 前两个季度 前三个月 前四个月 前五个月 前七个月 前八个月 前九个月 前十个月 前半年 半年来 今年以来 \
        开年以来 年初以来 去年 上年 过去一年 过去五年 前一阶段 前一段 前阶段 前期 上阶段 第一阶段 目前
        """.words.map { ($0, true) }
            + """
            下半年 二季度 第二季度 三季度 第三季度 四季度 第四季度 后三个月 后四个月 后五个月 后两个月 后几个月 后半年 明年 来年 今后 今后五年 未来 \
            下一步 下步 下阶段 下一阶段 下一季度 年底前 接下来 后一阶段 第二阶段
            """.words.map { ($0, false) })

    /// What makes a plan of the heading itself, beside the cues of the tense: 上半年要啃下硬骨头.
    private let plans = PhraseTable(
        "抓好 抓紧 打好 打赢 冲刺 任务 目标 计划 安排 部署 打算 怎么干 怎么抓 怎么办".words)

    /// How much of a heading is looked at.
    private static let reach = 24

    private func plansItself(_ heading: Range<Int>, _ units: [UInt16]) -> Bool {
        if plans.firstPosition(in: units, within: heading) != nil { return true }
        var position = heading.lowerBound
        while let (place, cue) = TenseLexicon.cues.nextMatch(
            in: units, from: position, limit: heading.upperBound)
        {
            if cue.value == .plan { return true }
            position = place + cue.length
        }
        return false
    }

    /// Marks such items. Members of a run of 一是…, 二是… are not asked. O(items).
    func mark(_ directives: inout [DirectiveDraft], _ scan: TextScan) {
        /// By parent, the root's in front: whether an item behind plans the next period.
        var isFollowed = [Bool](repeating: false, count: directives.count + 1)
        for index in directives.indices.reversed() {
            switch directives[index].style {
            case .cjk, .cjkParenthesized, .decimal: break
            default: continue
            }
            let heading = directives[index].heading
            let head = heading.lowerBound..<min(heading.upperBound, heading.lowerBound + Self.reach)
            let family = (directives[index].parent ?? -1) + 1
            var isOver = false
            var isNext = false
            var position = head.lowerBound
            while !isNext,
                let (place, match) = periods.nextMatch(in: scan.units, from: position, limit: head.upperBound)
            {
                if match.value { isOver = true } else { isNext = true }
                position = place + match.length
            }
            if isNext {
                isFollowed[family] = true
            } else if isOver, isFollowed[family] {
                directives[index].isReview = !plansItself(head, scan.units)
            }
        }
    }
}
