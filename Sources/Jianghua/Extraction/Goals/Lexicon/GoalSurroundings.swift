/// The words around a trigger that make it no goal.
enum GoalSurroundings {
    /// Right before a trigger.
    static let before = GoalLexicon.backward(
        """
        不能 没 才 只 仅 能否 能不能 才能 能够 有利于 有助于 有望 得以 是否 如何 怎样 怎么 没有 未 尚未 难以 无法 并未 不会 不是 未能 不曾 是 已 已经 均已 \
        为 为了 以 可 有效 有力 成功 先后 不 为最终 起 便 就能 便能 即可 已基本 基本已 能 亦 既能 也能 就会 方能 之所以 意在 在 立足于 着眼于 有赖于 取决于 不利于 不足以 足以
        """)

    /// Right before a trigger: allowed although one of ``before`` ends there.
    static let allowedBefore = GoalLexicon.backward(
        """
        要以 也要以 一是 二是 三是 四是 五是 六是 就是 而是 关键是 重点是 目的是 力求 原来 起来 一起 下来 切实有效 从而有效 不断 行为 人才 英才 不仅 不只 不但只 刚才 天才
        """)

    /// Right before a trigger: it is to be so.
    static let resolved = GoalLexicon.backward("坚决 严格 务必 必须 一律 决不能 绝不能 切实")

    /// At the end of a clause behind 达到80%的: what the figure measures is what is wanted.
    static let wanted = GoalLexicon.backward(
        "率 度 面 量 比例 比重 占比 水平 标准 要求 目标 任务 规模 能力 产能 产值 增速 增长 增幅 成绩 速度 总量 覆盖 指标 效果 效率 底线 红线 门槛")

    /// What a meeting is for.
    static let errands = GoalLexicon.forward(
        "主要任务是 任务是 目的是 目的就是 目的只有一个 目的就一个 目标只有一个 目标就一个 议题是 会议主题是 目的在于 任务就是")

    /// What is foreseen, not set.
    static let forecasts = GoalLexicon.forward("预计 估计 预估 预测 预料 料将 有望 可望 测算")

    /// At the end of the clause: what went before stands under a noun or another verb.
    static let endings = GoalLexicon.backward(
        """
        前提下 基础上 的同时 过程中 等方面 的方面 等领域 等重点领域 背景下 形势下 进程中 的时候 之时 之际 以来 之后 之前 的作用 的意义 的关键 的基础 的需要 的要求 的总体要求 的总要求 的目标要求 \
        的前提 的保证 的保障 的途径 的条件 的动力 的源泉 的精神源泉 重要意义 的必由之路 的必然要求 的重要举措 的有效途径 的重要抓手 的重要手段 的重要载体 \
        的重要内容 的重要组成部分 先决条件 即可 的能力 的信心 的决心 的步伐 的进程 的时刻 的关键时期 的重要力量 的名片 意识 之年 关键一年 的原则 的理念 的机制 的制度 的体系 的方案
        """)

    /// In the clause before a trigger: a question, a condition, a reason.
    static let conditions = PhraseTable(
        (conditionWords + " 有条件 有能力 有底气 有基础 有优势").words.map { ($0, true) }
            + "无论如何 不论如何 有条件的 有条件地 有能力的 有基础的 有优势的".words.map { ($0, false) })
    private static let conditionWords = """
        如何 怎样 怎么 能否 能不能 是否 有利于 有助于 有望 才能 对于 才有可能 只有 只要 由于 有信心 之所以 不是 并非 没有 如果 一旦 倘若 假如 离不开 为什么 什么
        """

    static let topics = GoalLexicon.forward(
        "就会 才会 就能 才能 方能 就要 离不开 是一项 是一个 是一种 是一场 是长期 是当前 是必须 是必然 是首要 是重要 是关键 是根本 是我们的 关系到 事关 关乎")
    /// At the head of the next clause: what stands before is only spoken of.
    static let comments = GoalLexicon.forward(
        "关系到 关系着 关系 事关 关乎 直接关系 直接影响 是一项 是一个 是一场 绝非 并非 非一日之功 任重道远 势在必行 迫在眉睫 刻不容缓 等不得 意义重大 责任重大 使命光荣 没有退路 时不我待")

    /// 是 that names something; false where it only leads on.
    static let copulas = PhraseTable(
        [("是", true)]
            + "要是 就是要 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 但是 还是 而是 总是 凡是 于是 关键是 重点是 目的是 特别是 尤其是 就是"
            .words.map { ($0, false) })

    /// At the head of a clause: what follows is what the work is for.
    static let purposes = GoalLexicon.forward("围绕 按照 根据 着眼 锚定 对标 对照 对于 关于 面向 为了 为实现 随着")

    static let gatherings = GoalLexicon.backward("大会 会议 活动 热潮 行动 部署会 推进会 动员会 氛围 精神 意识 劲头 工作 序幕")

    static let questions = GoalLexicon.forward("如何 怎样 怎么 能否 能不能 是否")

    /// Nouns of the past behind a trigger: 实现了, 达到过.
    static let aspect = GoalLexicon.forward("了 过 的是 与否 不了 得了")

    static let yearOnYear = GoalLexicon.forward("同比")

    /// At the head of a clause: it compares what stands before it.
    static let comparisons = GoalLexicon.forward("比 较 同比 环比 相比 与")

    /// Behind a figure: it counts what papers say.
    static let items = GoalLexicon.forward(
        "措施 意见 规定 政策 举措 建议 要求 原则 经验 底线 红线 主线 战线 标准 指标 任务 主要任务 重点任务 工作 具体措施 硬措施 铁律 纪律")

    /// Behind a figure: it measures a place, not a result.
    static let extents = GoalLexicon.forward("范围内 范围 以内 之内 内 半径内 左右 以上 以下 以外")

    /// In front of a figure, where the amount is no result: stated only, a condition, or thought about.
    static let barriers = PhraseTable(
        ("""
        安排 还要涨 还会涨 还得涨 还在涨 常年保持 常年稳定 一直保持 一直稳定 始终保持 长期保持 据预测 预测 到目前 到现在 概算 预算 投入资金 涉及 包括 包含 共有 现有 目前 现时 时下 需要 面临 相当于 折合 截至 已 去年 还有 仍有 尚有 仅有 只有 都有 计划 占到
        """ + " " + conditionWords + " " + deliberationWords)
        .words.map { ($0, true) }
            + "优先安排 预测预报 公共预算 预算单位 预算执行 预算收入 预算支出 一般预算 预算内 政府预算 从目前的 由目前的 从现在的 由现在的 计划新建 计划完成 计划新增 计划增长 计划引进 计划实施 计划达到 计划建设 计划培训 计划改造 计划招引 计划开工 计划培育 由去年的 从去年的 由上年的 从上年的 行动计划 按计划 计划内 计划外 工作计划 攻坚计划 年计划 实施计划 需要的 的计划 计划名额 计划指标 计划任务 计划数 计划书 规划计划 计划生育 比去年 较去年 与去年 去年同期"
            .words.map { ($0, false) })

    /// What a target is compared with.
    static let soFar = GoalLexicon.forward("到目前 到现在 目前 现在 截至 截止 只 才 仅")
    /// Right in front of a figure: how little it is so far.
    static let scants = PhraseTable(
        "才 仅 仅仅 刚刚 只有 才有 才完成 只完成 仅完成 才达到 仅达到 只达到 才到 仅为 只占 仅占 才占 只培训了 仅有".words.map { ($0, true) }
            + "人才 英才 干才 贤才 良才 专才 口才 天才 器材 方才".words.map { ($0, false) }, backward: true)

    /// At the end of a clause: what is won.
    static let trophies = GoalLexicon.backward(
        "行列 方阵 牌子不丢 提名 桂冠 连冠 “三连冠” “四连冠” “五连冠” “六连冠” “七连冠” 冠军 称号 荣誉 荣誉称号 牌子 这块牌子 的牌子 金字招牌 殊荣 奖杯 奖牌 奖项 锦标 头名 第一名 金奖 大奖 红旗"
    )
    /// Alone in a clause: what follows is how things stand.
    static let presents = GoalLexicon.forward("目前 当前 眼下 现在 截至目前 到目前 到目前为止 截至现在 到现在 现阶段 现如今 如今 迄今 至今")
    /// Among whom somebody comes to stand.
    static let ranks = GoalLexicon.forward("第一方阵 第一等次 先进行列 优秀等次 第一梯队 优秀行列")
    /// At the head of a clause that names what the work is about, and at its end.
    static let themes = GoalLexicon.forward("围绕 紧紧围绕 紧扣 锚定 瞄准 对照 对标 聚焦 按照 根据 针对")
    static let themeEnds = GoalLexicon.backward("目标 任务 目标任务 要求 部署 指标 安排")
    /// At the head of a sentence of what is to be done.
    static let years = GoalLexicon.forward("今年 明年 后年 下半年 年内 本年度 新的一年 今年内 今冬明春 今后")
    /// At the head of a sentence: a period that is over.
    static let reviewed: PhraseTable<Bool> = {
        let months = "二 两 三 四 五 六 七 八 九 十 十一 2 3 4 5 6 7 8 9 10 11".words.map { "前\($0)个月" }
        return GoalLexicon.forward(months + "前三季度 前三个季度 前两个季度 今年以来 开年以来 年初以来 入汛以来 去年以来".words)
    }()
    /// At the head of a paragraph: it looks back.
    static let retrospects = GoalLexicon.forward(
        "过去的一年 过去一年 过去的五年 过去五年 过去的几年 刚刚过去的 一年来 五年来 几年来 近年来 近几年 去年 上年 今年以来 年初以来 上半年 前三季度 回顾 截至目前 截至"
    )
    /// Behind 今年: what is told of it.
    static let sinceThen = GoalLexicon.forward(
        "以来 上半年 一季度 第一季度 前三季度 前三个月 前五个月 前七个月 前八个月 前九个月 前十个月 前半年 1 2 3 4 5 6 7 8 9 开局 开年 是 的")
    /// Verbs that win a title.
    static let winnings = GoalLexicon.forward("创成 获评 荣获 获得 评为 入选 夺取 夺得 摘得 斩获 创建成 命名为 问鼎 捧回")
    /// Units that say of what kind a thing is.
    static let kinds = GoalLexicon.backward("千伏 伏 吨级 层 级 兆伏 毫米 马力 G")
    /// What a place becomes.
    static let standings = GoalLexicon.backward(
        "强国 强省 强市 强县 强区 强镇 强州 大省 大市 高地 家园 乐园 热土 福地 样板 标杆 典范 窗口 名城 之城 之都 都市 社会 国家 现代化城市 新城市 先行地 新高地 前列 地位 新格局")

    /// At the head of a clause: what holds for each case.
    static let single = GoalLexicon.forward(
        "单个 每个考点 每个网格 单次 单笔 单项 单户 单人 单套 单件 单宗 单日 单体 单位面积 每个 每次 每户 每人 每名 每笔 每处 每座 每栋 每家 每村 每镇 每支 每队 每组 每车 每班 每校 每处 每平方米 每亩 每吨 按照每 按每 人均补助 户均补助 最高补助 最高奖励 最高不超过"
    )
    /// Verbs that say what a place is to have.
    static let equips = GoalLexicon.forward("配备 配齐 配强 配置 增配 设置 提供 购置 采购 张贴 悬挂 储备 添置 建立 组建")
    /// In front of an amount: how much there is to be for so many.
    static let rates = GoalLexicon.forward("按照每 按每 按照人均 按人均 按照户均")
    /// In front of an amount: it is a rule, which knows exceptions.
    static let rulesOfThumb = GoalLexicon.forward("原则上 一般不 一般应 一般控制 按照每 按每 最高不超过 最多不超过 最低不少于 最低不低于")

    /// How often somebody works, or how long.
    static let rounds = GoalLexicon.backward("次 场 期 遍 回 轮 趟 课时 学时 小时 天 个月 节 班")

    /// Units that count no results: 三级网格, 三个方面.
    static let notAmounts = PhraseTable(
        "级 方面 点 类 次 周年 层次 领域 维度 千伏 伏 吨级 层 楼 强 步 关 遍".words.map { ($0, true) }
            // 3000人次: people, not times
            + "人次 户次 车次 班次 架次 批次 场次".words.map { ($0, false) }, backward: true)

    /// 进入…: where things stand, not what is to be reached.
    static let phases = GoalLexicon.backward("期 阶段 新常态 新时代 新征程 时代 时刻 轨道上 高发期")

    /// Right in front of a figure: a volume that is only stated.
    static let volumes = GoalLexicon.backward("总投资 计划投资 年度计划投资 年度投资 投资额 总额 等 每 各 这 上述")

    /// At the end of a clause that says what a result means.
    static let meanings = GoalLexicon.backward(
        """
        意义 作用 关键 落脚点 出发点 立足点 着力点 基础 前提 保障 保证 途径 路径 要求 必然要求 内在要求 本质要求 题中应有之义 应有之义 选择 举措 抓手 任务 职责 责任 使命 标志 条件 根本 重点 \
        问题 课题 支撑 需要 体现 所在 核心 力量 动力 源泉 必由之路 重中之重 主题 主线 先决条件 战略性资源 大事 工程
        """)

    /// At the end of what norms measure: no results.
    static let standards = GoalLexicon.backward(
        "价格 单价 收购价 分值 权重 资金 经费 专项资金 工作经费 高度 宽度 厚度 间距 距离 深度 坡度 押金 保证金 周转金 赔付金 备用金 风险金 准备金 奖金 奖补资金 罚款 补贴标准 补助标准 标准 字数 篇幅 租金 费用 收费"
    )

    /// What people make up.
    static let teams = GoalLexicon.backward("队伍 队 团队 专班 班子 小组 组 班 力量 大军 专家库 人才库 方阵 突击队 志愿者")

    static let sums = GoalLexicon.forward("累计")

    /// What helps somebody on.
    static let helps = GoalLexicon.forward("支持 鼓励 引导 帮助 指导 允许 吸引 组织")

    /// What there is more of when something is finished.
    static let capacities = GoalLexicon.forward("能力 产能 容量 装机 产值 产量 面积 规模 里程 库容 税收 收入 供给")

    /// At the end of 据…预测: others have said it.
    static let sources = GoalLexicon.backward(
        "预测 预报 预计 估计 估算 测算 统计 监测 介绍 反映 了解 调查 显示 通报 报道 分析 研判")
    /// In front of an amount of money: what one of many costs.
    static let costs = GoalLexicon.forward("平均 均价 单价 造价 成本 每个 每套 每台 每户")

    /// At the head of what guides the work.
    static let creeds = GoalLexicon.forward(
        "坚持以 以习近平 高举 深入贯彻 全面贯彻 认真贯彻 深入学习 全面落实 坚持党 坚持稳中求进 坚定不移 贯彻落实 坚持和加强 牢固树立 坚决贯彻 始终坚持 深入落实")

    /// What plans and pressure are turned into, in figures of speech.
    static let figurative = GoalLexicon.backward(
        "现实 实景 实效 实绩 实际行动 行动 自觉行动 动力 胜势 实践 效能 生产力 发展优势 实干 战果 胜果 施工图 实景图 路线图")

    /// Behind an amount: what it is called.
    static let namedAims = GoalLexicon.forward("的目标 的奋斗目标 的总目标 目标 的发展目标 为目标 为奋斗目标 为总目标 为根本目标")

    /// At the head of a clause with a limit: it tells of a decision.
    static let settled = GoalLexicon.forward("确定 决定 定于 会议决定 会议确定 已定于 商定 获悉 据悉 得知")

    /// At the end of a clause with 为: what is laid for a result to come.
    static let foundations = GoalLexicon.backward("基础 根基 基石 地基 底子 前哨战")
    static let groundVerbs = GoalLexicon.forward(
        "打牢 打下 打好 打实 奠定 夯实 夯牢 筑牢 筑实 厚植 积累 积蓄 提供 创造 铺平")

    /// Right behind 实现: goals and tasks that have been named.
    static let references = GoalLexicon.forward("上述 以上 前述 这些 这个 这一 这样的 该")

    /// What a campaign is carried out by, and how campaigns are called.
    static let carryings = GoalLexicon.backward("实施 开展 启动 深入实施 深入开展 组织实施 落实 推进 深化")
    static let campaigns = GoalLexicon.backward("行动 工程 计划 专项行动 行动计划 攻坚行动 提升行动 活动")

    /// What befalls somebody who does not do it.
    static let sanctions = GoalLexicon.forward(
        "停业 停产 停工 停课 取消 吊销 约谈 问责 追责 处罚 罚款 查封 扣分 扣减 免职 降职 调离 列入黑名单 否决 撤换")

    /// Who is sent or taken for some work.
    static let deployments = GoalLexicon.forward("派出 出动 抽调 调派 增派 抽派 下派 派驻 调集")
    /// How much something counts when work is judged.
    static let weights = GoalLexicon.forward("权重 分值 赋分 考核分")

    /// How an amount has changed.
    static let increases = GoalLexicon.forward("增长 同比增长 增幅 增加 提高 下降 降低 减少 上升 同比提高 同比下降")

    /// What is only thought about.
    static let deliberations = GoalLexicon.forward(deliberationWords)
    private static let deliberationWords = "研究把 研究将 研究对 考虑把 考虑将 探讨 检讨 酝酿"

    /// In front of 完成: it is to be done soon.
    static let urgent = GoalLexicon.backward("抓紧 尽快 尽早 限期 限时 按期 按时 如期 按时序 及早 抓紧时间 加快 早日")

    /// Verbs that lead a subject to its result: 推动…实现, 使…成为.
    static let pivots = GoalLexicon.forward(
        "推动 推进 促进 支持 鼓励 引导 助力 帮助 培育 培养 使 让 令 带动 带领 指导 督促 争取 力争 努力 确保 必须 务必 坚决 真正 要 早日 尽快 加快 切实")
}
