/// The words by which a text says whether it reports or plans.
enum TenseLexicon {
    enum Cue: UInt8, Sendable {
        /// Holds the characters of a shorter cue without being one: 为了, 重要.
        case none
        /// Says that something is done: 了, 已, 累计.
        case past
        /// Says that something is to be done: 要, 确保, 下一步.
        case plan
        /// A plan when it opens a clause or stands in a heading, else nothing: 着力, 将.
        case faintPlan
        /// Compares with a year before, in plans as in reports: 同比.
        case comparison
        /// Says how much it must be at least, and in reports how much it was: 不少于.
        case norm
    }

    static let none = """
        得了 得到位 为了 除了 了解 罢了 了不起 极了 了如指掌 大不了 了然 了却 了望 了事 了之 明了 到不了 少不了 免不了 \
        忘不了 离不开 一目了然 了结 不得已 而已 业已成熟 算了 就行了 就好了 不了了之 \
        重要 主要 需要 要求 纲要 摘要 要素 要点 要件 要闻 只要 要么 要是 必要 紧要 首要 次要 扼要 简要 要害 \
        要职 要道 要塞 要领 要义 要务 概要 提要 想要 险要 机要 要紧 要约 要价 索要 要不要 能不能 要不 枢要 \
        去年的 由去年 从去年 去年同期 在内 将来 将士 将军 将近 名将 干将 闯将 主将 将领 过去的就 未来 先后次序 成功与否 能否成功 \
        要看到 要清醒看到 要清醒地看到 要清醒认识 要清醒地认识 要正视 要肯定 要承认 \
        不要 要在全国 如期 获得感 已知
        """

    static let past = """
        了 已 已经 均已 业已 早已 曾 曾经 先后 累计 去年 前年 上年 \
        以来 年来 截至 截止 至今 迄今 荣获 获评 被评为 被授予 被命名 被列为 被确定为 得到了 取得了 \
        回顾 过去的一年 过去的五年 过去的几年 成功创建 创历史 跃居 实现了 完成了 建成了 达到了 \
        提前完成 超额完成 圆满收官 取得的成绩 有了 首次 过去一年 过去五年 一年来 五年来 连续多年 连续两年 连续三年 连续四年 连续五年 共完成 实际完成 共投入 共拆除 共清理 共排查 共出动 共发放 共培训 共引进 共签约 共实施 共建成 共新建 共新增 共实现 初步核算 初步统计 初步测算 仍达 仍高达 仍占 受到好评 广泛好评 充分肯定 高度肯定 高度评价
        """

    static let plan = """
        要 务必 必须 务求 确保 力争 力促 应当 应该 一定要 决不能 绝不能 不得 严禁 尽快 抓紧 \
        下一步 下步 下一阶段 接下来 下阶段 今后 期待 我们将 拟于 拟安排 拟按 拟将 希望 须 打算 目标是 目标为 目标就是 不发生 不能再 不许 不允许 决不允许 绝不允许 将会 将于 将在 \
        将继续 将进一步 将认真 将全力 将始终 将切实 将以 将按 将按照 将坚持 将加强 即将 从严
        """

    /// With how much it was the year before, or with how much the year was to bring.
    static let comparison = """
        同比 比上年 较上年 比去年 较去年 比前年 较前年 占年度计划 占全年计划 占年计划 占年度目标 占全年目标 为年度计划 为全年计划
        """

    static let faintPlan = """
        将 争取 争创 坚决 一定 切实 进一步 继续 着力 努力 加快 加强 推动 推进 坚持 强化 深化 大力 全力 全面 积极 扎实 持续 严格 抓好 做好 支持 鼓励 \
        优化 完善 健全 提升 提高 扩大 实施 开展 建立 落实 严厉 深入 引导 促进 探索 统筹 保障 稳步 建好 打造
        """

    /// In a heading or at the head of a paragraph: what follows is a report.
    static let reportHeadings = """
        回顾 工作成效 工作成绩 取得的成绩 取得的成效 取得成效 主要成效 主要成绩 主要做法 做法和成效 工作开展情况 \
        工作情况 基本情况 主要工作 工作总结 发展成就 取得的成就 主要成就 存在的问题 存在问题 存在的困难 \
        基本认识 几点体会 主要体会 经验启示 启示 经验 认识 成绩 过去一年 过去五年 一年来 五年来 过去的一年 过去的五年
        """

    /// In a heading: what stands below is a report, whatever its items sound like.
    static let strictReportHeadings = """
        回顾 工作总结 发展成就 主要成就 取得的成就 取得的成绩 取得的成效 过去一年 过去五年 过去的一年 过去的五年
        """

    /// How something went, as reports call it.
    static let courses = "执行情况 完成情况 实施情况 进展情况 开展情况".words

    /// At the end of a heading: what follows is a report.
    static let closingReports: PhraseTable<Bool> = PhraseTable(
        courses
            + """
            运行情况 落实情况 情况回顾 发展背景 编制背景 规划背景 发展基础 工作基础 发展现状 基本现状 现状分析 工作进展 工作成果 发展成效 成效显著 主要成果 形势分析
            """.words, backward: true)

    /// In a heading or at the head of a paragraph: what follows is a plan.
    static let planHeadings = """
        重点工作 工作安排 工作部署 总体部署 目标任务 主要目标 工作目标 预期目标 总体要求 总体思路 下一步 下步 \
        下一阶段 下阶段 工作打算 工作思路 工作计划 工作建议 工作重点 重点任务 主要任务 的建议 几点意见 点意见 \
        几点要求 点要求 点希望 几点希望 保障措施 工作要求 试点任务 工作进度 政策措施 发展目标 工作任务 的意见 \
        做好以下工作 抓好以下 做好以下 工作安排建议 展望 今后 工作举措
        """

    static let cues = PhraseTable(sureEntries + faintEntries)

    /// What all but the faint ones open with.
    static let sureOpenings = PhraseTable(sureEntries).openings

    /// The characters of faint cues, and of all, behind the first one.
    static let insideFaint = inside(faintEntries)
    static let insideCues = inside(sureEntries + faintEntries)

    private static let sureEntries =
        entries(none, .none) + entries(past, .past) + entries(plan, .plan) + entries(comparison, .comparison)
        + entries("不少于 不低于", .norm)
    private static let faintEntries = entries(faintPlan, .faintPlan)

    private static func entries(_ words: String, _ cue: Cue) -> [(String, Cue)] {
        words.words.map { ($0, cue) }
    }

    private static func inside(_ entries: [(String, Cue)]) -> UnitSet {
        var set = UnitSet("")
        for (word, _) in entries { for unit in word.utf16.dropFirst() { set.insert(unit) } }
        return set
    }

    static let strictHeadings: PhraseTable<Bool> = PhraseTable(
        strictReportHeadings.words)

    /// What the words of headings open with.
    static let headingOpenings = headings.openings.adding(strictHeadings.openings)

    /// The first word of a plan in a heading.
    static func planOf(_ units: [UInt16], _ heading: Range<Int>) -> Int? {
        var index = heading.lowerBound
        while let (position, match) = headings.nextMatch(in: units, from: index, limit: heading.upperBound) {
            if match.value == .plan { return position }
            index = position + match.length
        }
        return nil
    }

    static let headings: PhraseTable<Tense> = {
        func entries(_ words: String, _ tense: Tense) -> [(String, Tense)] {
            words.words.map { ($0, tense) }
        }
        return PhraseTable(entries(planHeadings, .plan) + entries(reportHeadings, .past))
    }()
}
