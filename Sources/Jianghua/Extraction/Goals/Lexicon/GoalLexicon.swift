import JianghuaRecords

/// The words that state a result.
enum GoalLexicon {
    enum Trigger: UInt8, Sendable {
        /// Holds the characters of a trigger without being one: 创建成果, 传达到位.
        case none
        /// 确保
        case assure
        /// 保证, which is also a noun
        case guarantee
        /// 力争
        case strive
        /// 争取, which also takes a thing
        case seek
        /// 争创
        case compete
        /// 冲刺, 夺取 with a title
        case win
        /// 努力, which is also a noun
        case exert
        /// 实现
        case realize
        /// 达到 with a figure or a standard
        case attain
        /// 建成
        case complete
        /// 建设成为, 变成: with 把
        case turnInto
        /// 打造
        case shape
        /// 成为
        case become
        /// 进入, 跻身
        case enter
        /// 防止, 杜绝, 不发生
        case prevent
        /// 完成, under a must, with a time or a figure
        case finish
        /// 必须符合…标准
        case conform
        /// 缩短至4.5年: a stretch of time to arrive at
        case arrive

        /// Becomes a noun with 率, 数, 金 and the like behind it.
        var isBeforeNouns: Bool {
            switch self {
            case .realize, .complete, .finish, .guarantee, .attain, .conform: true
            default: false
            }
        }

        /// What may stand in a list of targets.
        var isEffort: Bool {
            switch self {
            case .assure, .strive, .exert, .seek, .prevent, .compete: true
            default: false
            }
        }
    }

    static let triggers: PhraseTable<Trigger> = {
        var entries: [(String, Trigger)] = []
        func add(_ words: String, _ trigger: Trigger) {
            entries += words.words.map { ($0, trigger) }
        }
        add(
            """
            建成区 创建成果 创建成效 创建成功 创建成绩 建设成果 建设成效 建设成绩 建设成就 建设成本 建设为总揽 传达到 保证金 保证人 保证书 \
            奋力争先 力争上游 价值实现 实现形式 实现路径 实现方式 实现机制 实现程度 收入实现 表达到 送达到 抵达到 \
            未成为 力求实效 力求精准 力求完美 力求精简 力求简洁 力求节俭 力促进 争取主动 保质保量 完成率 完成量 完成数 建成率 保证率 保证金 达标率 完成时限 完成情况 完成时间 完成节点 完成度 完成人 实现途径 自我实现 \
            实现情况 全面建成小康社会 建成小康社会 建成社会主义现代化强国 全面建设社会主义 严防死守 努力程度 努力方向 努力奋斗 努力工作 努力学习 努力拼搏 努力下 努力前行 努力奋进 达到位 进入者 进入角色
            """, .none)
        add("确保", .assure)
        add("保证", .guarantee)
        add("力争", .strive)
        add("争取 力求 力促", .seek)
        add("争创", .compete)
        add("跨入 申创 保住 重返 冲刺 夺取 夺得 勇夺 摘得 摘取 问鼎 捧回 捧得 拿下 蝉联 荣膺 夺牌 创建成", .win)
        add("努力", .exert)
        add("实现", .realize)
        add("达到", .attain)
        add("建成", .complete)
        add(
            """
            建设成为 建设成 建设为 变成 变为 建成为 打造成 打造成为 打造为 转为 转变为 转变成 培育成 培育成为 培育为 培养成 培养成为 培养为 锻造成 锻造为 塑造成 塑造为 \
            提升为 升级为 改造成 改造为 发展成为 建造成 做成 办成
            """, .turnInto)
        add("打造", .shape)
        add("成为", .become)
        add("进入 跻身 挤进 进前 冲进 闯进 挺进 挤入", .enter)
        add(
            "防止 杜绝 避免 不发生 严防 零发生 不出现 不允许发生 不得发生 不准发生 不许发生 不能发生 不再发生 不容发生 不得出现 不能出现 不允许出现 不准出现 不许出现 谨防 不让 不使 不能让",
            .prevent)
        add("完成 完工", .finish)
        add("符合", .conform)
        add(GoalVerbs.shortenings, .arrive)
        return PhraseTable(entries)
    }()

    static let measures = PhraseTable(GoalVerbs.changes)
    static let measuresBackward = PhraseTable(GoalVerbs.changes, backward: true)

    /// In front of a verb at the head of a clause.
    static let headAdverbs = forward(
        "正式 再 共 新 又 继续 全面 累计 集中 统筹 高标准 高质量 年度 重点 扎实 深入 加快 积极 免费 全年 标准化 规范化 数字化 智能化 精细化 系统化 专业化 高起点 高效 分批 分期 有序 稳步 适时 抓紧 尽快 力争 争取 确保 至少 再次 新 大力 努力 着力 逐步 每年 主动 牵头 联合 共同 扎实 平均 年均 拟 计划 先行 率先 统一 定向 择优 公开 面向社会 滚动 梯次 全年共 累计"
    )

    /// In front of a trigger: the clause must be carried out.
    static let mustWords = "确保 保证 必须 务必 坚决 一定要 一定 决不 绝不 决不能 绝不能 严禁 切不可 不得"
    static let musts = forward(mustWords)
    static let strives = "力争 争取 争创 努力 奋力 力求 力促 全力争取"

    /// Words in front of a goal that govern its subject or verb: what stands behind the last of them can belong
    /// to it. False for words that only hold such a character.
    static let governors: PhraseTable<Bool> = PhraseTable(
        """
        要 须 必须 应当 应该 务必 坚决 将 推动 推进 促进 支持 鼓励 引导 助力 帮助 培育 培养 探索 使 让 令 使之 使其 让其 提出 明确提出 明确要求 \
        组织 动员 我们 你们 大家 而是为了 为了 围绕如何 如何 首先 其次 同时 此外 因此 努力 力争 争取 确保 保证 一是 二是 三是 四是 五是 六是 \
        七是 八是 九是 十是 一要 二要 三要 四要 五要 带动 带领 指导 督促 力促 推动形成 特别是 尤其是 力保 就是要 就要 还要 更要 一定要 切实把 务求 致力于 着眼 立足 责成 督令 敦促 希望 请 预计 \
        需 还需 仍需 尚需 实施 通过 从而 进而 以及 并且 而且 另 其中 加快推动 聚焦 围绕 做到
        """
        .words.map { ($0, true) }
            + """
            将军 主将 名将 使用 使命 使者 大使 天使 需求 化学需氧量 需氧量 需水量 需水 需电 需粮 所需 急需 军需 内需 必需 刚需 供需 特需 无需 重要 主要 需要 必要 要素 要求 纲要 首要 要务 次要 要点 要道 党组织 基层组织 社会组织 群团组织 两新组织 经济组织 志愿组织 服务组织 工会组织 申请 邀请 聘请 请求 提请 报请 请示 希望小学 希望工程 应急 让利 转让 出让 组织部 组织化 组织架构 组织体系 行使 \
            促进会 引导基金 引导区 支持率 让座率 礼让率 礼让 让座 谦让 使用率 培养率 支持政策 实施率 实施方案 命令 指令 即使 加快 另外 保证率 保证金 确保率 让渡 推动力 号令 军令 实施主体 通过率 综合执法 必须品
            """
            .words.map { ($0, false) })

    /// Adverbs right in front of a trigger, one behind the other: they stay outside the span.
    static let adverbs = backward(
        """
        也 再 都 还 均 地 真正 切实 尽快 积极 着力 全面 逐步 不断 进一步 高标准 高质量 高水平 如期 早日 圆满 顺利 最终 基本 率先 加力 大力 奋力 \
        协同 共同 同步 统筹 深入 扎实 稳步 有序 继续 持续 尽早 尽量 优先 有力 有效 更好 更好地 更加 总体 全部 彻底 最大限度 加快 全力 抓紧 快速 迅速 科学 \
        主动 自觉 严格 坚持 分批 分期 总体上 初步 就 正在 一举 按期 按时 保质保量 及时 每年 全程 尽力 用心 齐心 携手 集中力量 集中 因地制宜 精心 倾力 加速 和 与 并 \
        会 能 可 稳妥 适时 应 倾情 悉心 精细 匠心 倾心 竭力 竭诚 奋勇 踏实 大胆 勇于 主动作为 接续 滚动 优质 有序 率先垂范 一体 一体化 多措并举 分类 分级 分层 定向 统一 精准 着眼长远 全省 全市 全县 牢牢 至少 力争 争取 努力 共 约 平均 年均 分别 培育 建设 探索 前瞻 超前 系统 整体 合力 联合 累计 推动 支持 重点 确保
        """)

    static let means = forward("用自己 依靠 凭借 借助 靠着")

    /// Whether a stretch starts with an imperative verb. O(1).
    static func beginsImperative(at start: Int, limit: Int, in units: [UInt16]) -> Bool {
        guard let match = imperatives.longestMatch(in: units, at: start, limit: limit), match.value else {
            return false
        }
        return !namesRate(start + match.length, limit: limit, in: units)
    }

    /// 支持|率, 出口|额, 参与|者: what stands in front is part of a noun; not 率先, 额外.
    static func namesRate(_ end: Int, limit: Int, in units: [UInt16]) -> Bool {
        guard end < limit else { return false }
        let next = end + 1 < limit ? units[end + 1] : 0
        switch units[end] {
        case .unit("率"): return next != .unit("先")
        case .unit("额"): return next != .unit("外") && next != .unit("度")
        case .unit("者"): return true
        default: return false
        }
    }

    /// Imperative verbs: what starts with one is no subject. False for nouns that begin like one.
    private static let imperatives: PhraseTable<Bool> = PhraseTable(
        """
        加快 加强 推动 推进 坚持 强化 深化 大力 全力 全面 积极 扎实 持续 严格 抓好 做好 支持 鼓励 优化 完善 健全 提升 提高 扩大 实施 开展 \
        建立 落实 严厉 深入 引导 促进 探索 统筹 保障 稳步 建好 打造 拓展 营造 培育 发展 构建 创新 改善 改造 整合 巩固 夯实 筑牢 织密 \
        做大 做强 做优 用好 办好 建强 建设 开发 引进 组织 发挥 聚焦 围绕 按照 依托 结合 通过 利用 把握 树立 增强 激发 释放 凝聚 \
        形成 制定 出台 编制 加大 加密 加速 加力 出动 解决 化解 防范 打击 整治 清理 规范 压实 细化 明确 突出 抓紧 抓住 抢抓 聚力 瞄准 \
        争取 力争 确保 努力 实现 走 让 使 为 对 向 在 从 将 把 以 用 因地制宜 分类 全覆盖 拉长 补齐 补强 放大 盘活 充分 切实 进一步 继续 \
        不断 更好 更加 逐步 高标准 高质量 高水平 严守 守住 守牢 兜牢 兜住 落细 紧盯 紧扣 紧紧 牢牢 牢记 贯彻 融入 参与 集聚 汇聚 吸引 布局 \
        谋划 推广 推行 推出 试点 扶持 扶优 帮助 指导 督促 提质 扩容 联动 对接 承接 引育 选树 开放 搭建 设立 试行 降低 减少 消除 破除 破解 优先
        """
        .words.map { ($0, true) }
            // What only begins like one.
            + """
            让座 让路 让利 用电 用水 用地 用气 用工 用户 用能 对外 对口 从业 组织部 组织化 保障性 保障房 开发区 创新型 以上 以下 为民 使命 引导基金 建设用地 建设项目 结合部 整合率 \
            落实率 解决率 化解率 清理率 制定率 培育库 发展党员数 实施率 推广面积 打击率 指导价 参与率 参与度 普及率 走失 走访 试点县 试点村 试点项目 改造率 优化率 保障率 公共 提升率
            """.words.map { ($0, false) })

    /// Words for a title, which outweigh a figure.
    static let titles = "称号 荣誉 殊荣 奖牌 金牌 一等奖 命名"

    /// Titles and assessments that can be won.
    static let honors =
        """
        文明城市 文明县城 文明城区 卫生城市 卫生县城 园林城市 园林县城 先进县 先进单位 创成国家 创成省 创建成国家 \
        创建目标 创城目标 创建成功 测评成绩 考核成绩 争先晋位 达标验收 考核中 测评中 评比中 评估中 优秀等次 文明村镇 文明单位 双拥模范
        """

    /// Titles, and what a place is called that is only made such: 打造…先行区.
    static let styles =
        """
        示范街道 示范乡镇 示范镇 示范村 示范社区 示范点 示范区 示范县 示范市 示范城市 示范基地 高新区 先行区 国家实验室 重点实验室
        """

    /// What a campaign wants, and the words for a campaign.
    static let aims = "目标 达标 成功"
    static let campaigns = forward("创建 创文 创城 创卫 争创 创优 复检 复审 测评")

    /// Something finished or delivered.
    static let finishing =
        """
        完成 完工 竣工 投产 投用 投运 通车 开工 建成一批 建成投 交付 出台 报送 投入使用 建设任务 通水 通气 通电 通航 见底 清零 办结 销号 落成 试运营 试营运 试运行 投入营运 \
        投入运营 投入运行 封顶 合龙 全线贯通 全线通 开业 开园 开馆 上线运行 上线运营
        """

    /// What must not be.
    static let negations = GoalVerbs.harms + ["零事故", "无事故", "不发生", "不出现"]

    /// In front of 努力 or 保证: it is a noun.
    static let nounBefore = backward(
        "的 不懈 共同 过 自身 经过 通过 这些 减贫 重要 提供 作出 坚强 有力 持续 多年 各方 一切 做出 百倍 付出 继续 资金 组织 制度 质量")
    static let utmost = backward("最大 尽最大 一切 尽一切")
    static let reductions = forward("减少 降低 挽救 缩小 避免 防止 实现 满足")

    /// Behind 努力: it is a noun, or has no result.
    static let notExerted = forward(
        "的 地 和 与 及 下 中 程度 方向 , 。 、 奋斗 工作 学习 拼搏 奋进 前行 用 向前 向 才 就 也 不够 与否 源于 后 换来 靠 关系 成果 方能 ; !")

    /// Behind 争取: a clause.
    static let seekVerbs = forward(
        """
        纳入 落地 荣获 获得 获评 获批 获 进入 成为 实现 建立 完成 达到 突破 通过 列入 创建 建成 取得 落户 布局 率先 早日 尽快 增设 设立 新增 开工 通车 \
        使 让 把 将 在 有 到 再 多 做 当 走 主办 承办 举办 申办 协办 回升 恢复 增加 扩大 压减 降低 下降 减少 缩短 竣工 投产 投用 完工 办结 见效 清零 通水 通气 贯通 封顶 \
        挂牌 授牌 核准 获准 批复 获得批复 立项 上市 上线 签约 引进 新增 培育 建设 打通 覆盖 解决 启动 认定 命名 摘得 捧回 创建成 升格 晋级 晋位 入选 入围 进位 跻身 更好 更大 提高 提升 增长 形成 拿到 夺取 全年 转化 创成 跻身 挤进 摘掉 摘除 摘得 考上 考取 拿下 夺得 捧回 赢得 争得 达成 落成 开业 开园 开馆 交付 试运行 投入使用 提前 有新 见到 见成效 迈入 迈上 跃升 退出 返还 到位 获准 放行 复工 复产 签订 出台 转正 升级 过关 打造
        """)

    /// Behind 实现…目标: that was only the topic.
    static let topicFollowers = forward(
        "必须 要 一要 一是 第一 务必 需 需要 关键 离不开 首先 根本 重在 既 就 我们 最 还 任务 不 应 责任 使命 意义 难度 压力 时间紧 担子 困难 挑战 面临 有 更 难 时不我待 形势"
    )

    /// What 达到 takes without a figure.
    static let standards = backward("标准 要求 水质 水平 目标 规定 指标 规范 常使用")

    /// Behind 力争 or 确保: adverbials that need another clause.
    /// False for nouns and verbs that begin like one.
    static let adverbials = PhraseTable(
        "用 以 在 通过 经过 经 从".words.map { ($0, true) }
            + """
            经济 经营 经费 经验 经贸 经办 经常 经得起 经受 经开区 经销 用电 用水 用地 用气 用户 用工 用能 用药 用餐 用人 用材 用品 用具 用途 用量 \
            用得 用上 用好 用足 用活 以上 以下 以内 在建 在校 在册 在岗 在编 在职 在地 在线 在外 在押 在营 在手 从业 从而 从严 从优 从快 从事 从不 通过率 以旧换新 以工代赈 以案促改 以案为鉴 以优异
            """.words.map { ($0, false) })
    static let workNouns = backward("工作 机制 措施 能力 制度 体系 办法")
    /// What prevention is set up or spoken of as: 防止溺水巡查体系, 防止诈骗宣传.
    static let preventionNouns = backward(
        """
        机制 制度 体系 防线 屏障 网 网络 监测 预警 预案 方案 办法 措施 举措 规定 条例 政策 责任制 责任 效能 能力 意识 知识 宣传 教育 培训 演练 平台 系统 工程 行动 \
        活动 底线 关口 闸门 堤坝 防护 防护网 监管 监督 帮扶 工作 力度 水平 质量 对象 台账 清单 手段 技术 设施 装备 队伍 力量 专班 基金 保险 承诺书 责任书 提示 标语 手册
        """)
    /// At the head of a clause that adds to the result before it.
    static let additions = forward("无 没有 并 且 并且 不 而且 做到 真正")
    /// At the head of a clause behind 确保 or 力争: another result.
    static let gains = forward("取得 赢得 获得 夺取 夺得 收获 赢取 换取 收到 见到 形成 开创 呈现 迎来 交出 跑出 再创 创造 迈上 迈出 走在 走出 再上")
    /// Behind a subject under a year: what it has or has gained by then.
    static let gained = forward(
        "取得 赢得 获得 夺取 夺得 收获 收到 见到 形成 开创 呈现 迎来 跑出 再创 创造 迈上 迈出 走在 走出 再上 享有 享受 享受到 拥有 具备 过上 用上 喝上 住上 走上 步入 迈入 跨入 迈进 位居 位列 稳居 居于 处于"
    )
    /// Behind a limit: what is to be had or seen by then, with ``headway`` behind it.
    static let appearances = forward("取得 有 要有 能有 见到 看到 收到 出现 发生 呈现 迎来 形成 见 初见 大见 得到 产生 带来 拿出 打开 创造")
    /// Behind 努力在…上: something is achieved.
    static let achievements = forward(
        "取得 获得 赢得 实现 闯出 走出 作出 做出 创出 拿出 干出 打出 蹚出 探出 走在 走向 站在 迈出 迈上 形成 开创 树立 打造 展现 彰显 呈现 体现 见到 见成效 出成效 出经验 有新 有更 有所 再上 更上 勇立 当好 作表率 做表率 做示范 作示范 当先锋 树标杆 树新风 当标杆 下更大 率先 创造 寻求 求得 收到"
    )
    /// At the end of a clause: what is gained.
    static let headway = backward(
        "转变 蜕变 领跑 成效 实效 效果 效应 成果 改观 起色 眉目 新貌 气象 新气象 进展 进步 突破 胜利 提升 成绩 改善 变化 提高 飞跃 跨越 台阶 步伐 格局 局面 优势 新路 示范 经验 业绩 效益"
    )

    /// At the end of a clause: how things stand when the result is there.
    static let outcomes = backward(
        """
        全覆盖 全贯通 全达标 全联通 全接入 全上线 全受益 全通 清零 归零 动态清零 见底 翻番 倍增 常态化 制度化 规范化 标准化 数字化 智能化 智慧化 精细化 \
        网格化 信息化 一体化 现代化 法治化 长效化 专业化 便利化 均等化 资源化 无害化 减量化 清洁化 绿色化 优质化 品牌化 规模化 集约化 互联互通 共建共享 共享共用 无缝衔接 全程可追溯 \
        可追溯 零突破 零的突破 双提升 双下降 只增不减 只减不增 达标 并网 贯通 达产 全链条 村村通 户户通 省内通办 跨省通办 就近办 网上办 一网通办
        """)
    /// Of those, what a thing comes to by itself.
    static let outcomeVerbs = backward("清零 归零 见底 翻番 倍增 达标 全覆盖 全达标 全贯通 贯通 并网 达产 脱贫 摘帽 销号")
    static let degrees = forward("明显 显著 更加 进一步 不断 大幅 全面 基本 有效 持续 普遍 逐步 稳步 井然 良好 更 无")
    /// At the head of a clause, in front of what is to be reached.
    static let joiners = forward("并要求 并且要求 并计划 同时要求 要求各地 会议要求 同时计划 并确定 并提出 并明确")
    /// In front of 目标 that is followed by the targets themselves.
    static let kindsOfTargets = backward("主要 预期 奋斗 发展 总体 工作 具体 主要预期 经济 年度 总 阶段性")
    /// At the head of the first target.
    static let targetOpenings = forward("即 实现 就是 完成 力争 确保 全年 年内 到")
    /// At the end of a clause: what has become of its subject.
    static let reachedStates = backward(
        """
        改善 提高 提升 增强 好转 消除 消灭 保障 达标 合格 竣工 开工 动工 完工 投产 投用 投入使用 到位 完毕 安全 稳定 有序 平稳 清零 清除 全覆盖 落地 优化 降低 下降 减少 增加 增长 转变 转型 畅通 整洁 优美 顺畅 \
        和谐 达效 达产 见效 见成效 见实效 销号 开通 贯通 通车 建成 完成 结束 改观 遏制 控制 根治 解决 化解 满意 规范 健全 完善 形成 相适应 突破 进展 成效 实效 新台阶 新水平 新面貌 新进展 新突破 新提升 新变化
        """)
    /// What must not happen, at the end of its clause.
    static let occurrences = backward("现象 问题 情况 行为 事件 事故 发生 出现 情形 隐患 风险")
    /// At the end of a clause under a year: how things have changed by then.
    static let stateVerbs = backward(
        """
        提升 提高 增强 完善 改善 优化 健全 建立 形成 扩大 壮大 加强 巩固 显现 好转 降低 下降 达标 转变 成熟 定型 释放 激发 畅通 夯实 凸显 彰显 缩小 减少 增加 融合 拓展 深化 提质 见效 \
        领先 充裕 向好 改观 丰富 繁荣 协调 均衡 充分 便捷 高效 鲜明 富裕 和谐 优美 牢固 有力 稳定 增长 普及 建成 成型 贯通 跃升 进步 突破 发展 恢复 遏制 控制 解决 消除 覆盖 落实 规范 \
        精准 顺畅 紧密 活跃 集聚 转型 升级 公平 可靠 安全 多元 合理 适配 匹配 契合 衔接 融洽 对接 健全 贴合 吻合 成风 稳固 厚实 健康 坚实 充实 扎实 清晰 明晰 扭转 根治 提速 领跑 保障 满足 普遍 实惠 完备 齐全 齐备 强劲 突出 优良 殷实 富足 安定 祥和 有序 通畅 兴旺 浓厚 稳健 透明 雄厚 严密 整洁 宜居 成熟定型 定型成熟 蔚然成风 健全完善 成熟完备 完备高效 深入人心 焕然一新 初具规模 稳中向好 持续向好 日臻完善 日趋完善 蓬勃发展 安居乐业
        """)
    /// At the end of a heading over targets.
    static let targetHeads = backward(
        "目标 指标 具体指标 主要目标 发展目标 工作目标 总体目标 阶段目标 主要指标 预期目标 目标任务 行动目标 建设目标 改革目标 总目标 具体目标 近期目标 中期目标 远期目标")
    static let stateDegrees = forward(
        """
        明显 显著 更加 更为 更 进一步 不断 大幅 大幅度 全面 基本 有效 持续 普遍 逐步 稳步 初步 总体 日益 日趋 有较大 有明显 有显著 有新的 有大幅 得到 得到有效 得到全面 得到显著 \
        得到明显 得到进一步 得到根本 得到充分 较快 较大 较大幅度 根本 实质性 整体 率先 加快 较为 充分 切实 愈加 愈发 极大 稳定 同步
        """)
    /// 提出…的奋斗目标
    static let announcers = forward("提出 明确 确立 确定 制定 树立 明确提出 围绕 朝着 向着 瞄准 为实现 锚定 锁定 咬定")
    static let copulas = forward("是")

    static func forward(_ words: String) -> PhraseTable<Bool> {
        PhraseTable(words.words)
    }

    static func forward(_ words: [String]) -> PhraseTable<Bool> { PhraseTable(words) }

    static func backward(_ words: String) -> PhraseTable<Bool> {
        PhraseTable(words.words, backward: true)
    }
}
