/// Verbs that change an amount, bring something about or finish something.
///
/// Most are put together from stems and what stands behind them (压 and 减, 缩 … with 到, 至, 为), so that an
/// unknown pair is met as well as a usual one.
enum GoalVerbs {
    // MARK: Amounts

    /// Stems that say which way an amount goes.
    private static let directions = """
        增长 增加 提高 提升 上升 扩大 拉高 调高 上调 增至 降低 下降 下调 调低 减少 减低 缩减 缩短 压缩 压减 压降 精简 削减 缩小 减免 \
        延长 延长 收窄 控制 保持 稳定 维持 恢复 回升 回落 调整 增 减 降 升 压 缩 提 扩 调 拓展 发展 增强 优化 缩窄 稳步提高 稳步提升 延伸 扩充 扩展 增补 补充
        """.words

    private static let reaching = ["到", "至", "为", "在"]

    /// 压减到, 降至, 控制在: what comes behind is where the amount arrives.
    static let arrivals: [String] = directions.flatMap { stem in
        reaching.filter { !(stem.count == 1 && ($0 == "为" || $0 == "在")) }.map { stem + $0 }
    }

    /// What is done with a stretch of time until it is so long. Rare words: each makes its clause a candidate.
    static let shortenings =
        ["缩短", "压缩", "压减", "压降", "缩减", "精简", "缩", "减", "降", "压", "延长", "减少到", "降低到"]
        .map { stem in stem.count == 3 ? stem : "\(stem)到 \(stem)至" }.joined(separator: " ")
        + " 缩短为 压缩为 减少至 降低至 增至"

    /// Right in front of a figure: how it changes.
    static let changes: [String] =
        arrivals + directions.filter { $0.count > 1 && !unsure.contains($0) } + singles
            + """
            下浮 上浮 节约 节省 节流 递增 递减 攀升 跃升 增速 增收 提速 提升至 前移 上移 前进 晋升 扩容 翻 缩水 压低 精减 裁减 核减 降准 减半 腾出 少跑 达到 达 均达到 \
            超 超过 突破 过 高于 低于 快于 大于 小于 多于 不低于 不少于 不超过 不高于 不小于 不大于 不突破 不多于 不得低于 不得少于 不能低于 不能少于 不得超过 不得高于 ≥ ≤ \
            冲刺 破 跨上 登上 站上 跃上 稳居 位居 跻身 占比达 减负 减税 完成 超额完成 实现 保证在 保证达到 维持 保持 稳定 控制 回升 回落 恢复到 迈上
            """.words

    /// Nouns or open verbs as often as verbs that change an amount.
    private static let unsure: Set<String> = ["发展", "调整", "优化", "增强", "恢复", "拓展", "控制", "延伸"]

    /// 再降…, 升…: one character, right in front of the figure.
    private static let singles = ["增", "减", "降", "升", "压", "缩", "涨"]

    /// Comparators: a verb in front of them is the trigger.
    static let comparators = GoalLexicon.forward(
        "不低于 不少于 不超过 不高于 不小于 不大于 不多于 至少 最少 最多 至多 不下于 不得低于 不得少于 不得超过 不得高于")

    static let ceilings = GoalLexicon.forward("不得超过 不得高于")

    /// Nouns that stand where a verb of change does: 增速不低于20%.
    static let rates = GoalLexicon.backward("增速 增幅 降幅 涨幅")

    /// What a rate is called.
    static let rateEndings = GoalLexicon.backward("率 度 比例 比重 占比 覆盖面 入户面 参与面 知晓面 份额 床位数 人数 户数 总数")

    /// Rules of how much, which reports hardly use: 不低于, 控制在.
    static let norms = GoalLexicon.forward(normWords)
    /// Those that demand; 保持在 and 控制在 are told as well.
    static let demandedNorms = GoalLexicon.forward(
        "不低于 不少于 不超过 不高于 不小于 不大于 不多于 不突破 控制在 ≥ ≤ 不得低于 不得少于")
    static let prospects = GoalLexicon.forward(normWords + " 年均 力争 再")
    private static let normWords =
        "不低于 不少于 不超过 不高于 不小于 不大于 不多于 不突破 控制在 稳定在 保持在 维持在 ≥ ≤ 不得低于 不得少于"

    /// What stands behind a verb when the two are a noun: 完成率, 保证金.
    static let nounEndings = GoalLexicon.forward("率 量 金 额 费 者 数 度 会 情况 进度 时限 指标")
    /// 量化, 数百: no ending of a noun.
    static let notNounEndings = GoalLexicon.forward(
        "量产 量化 金融 金牌 金属 费用 额外 数字 数据 数智 数百 数十 数千 数万 度假 金课 会员 会议 会计 会展 会客")

    /// Verbs that say what a place is for.
    static let uses = GoalLexicon.forward(
        "收储 培训 绿化 治理 养护 安置 接待 保障 服务 生产 销售 排查 转化 供应 处理 处置 清理 维修 救助 体检 研发 种植 创业 孵化 推广 发放 接种 筛查 宣讲 演练 储备 开发 养殖 加工 展销 监测"
    )
    /// Behind a second verb: what the two names is a thing, 新建收储|点, 新建培训|基地.
    static let runNouns = GoalLexicon.forward(
        "点 站 库 池 厂 场 所 中心 基地 设施 面积 区 园 院 馆 棚 房 室 车 机 队 窗口 平台 项目 用地 资金 人员 任务 工作 工程 能力 规模 里程")
    static let rateNouns = PhraseTable(
        "价格 标准 成本 周期 时间 时长 速度 效率 单价 比例 比重".words.map { ($0, true) } + [("标准化", false)])
    /// Behind a word that is a noun as well as a verb: 改造|面积, 整治|范围.
    static let sizes = PhraseTable(
        "面积 里程 规模 户数 总量 总数 长度 范围 比例 比重 水平 质量 能力 效率 效能 价格 标准 成本 周期 时间 时长 速度 率".words.map { ($0, true) }
            + [("标准化", false)])

    // MARK: Provision

    typealias Kind = VerbKind

    /// Verbs that bring something about in an amount.
    static let provisions: PhraseTable<Kind> = VerbKind.table(
        verbs: """
            新增 新投产 筹措 新建 新改建 新改扩建 组建 取得 举办 招引 推介 减负 引进 引育 培育 新培育 认定 新认定 新获 部署实施 完成 建成 建成投用 交付 发放 创建 签约 孵化 布局
            扩充 压减 减税 盘活 投放 发行 选派 选树 评选 招聘 吸纳 安置 拆除 新设 新开工 开工 新开通 开行 开通 筹集 筹建 兑现 撬动 新签 惠及 输送 清退 化解 出台 制定 修订
            形成 实现 聚集 推广 打造 推出 增设 增殖 新植 建好 建立 设立 淘汰 关停 腾退 实施好 新签约 评出 选出 释放 扩招 新认证 认证 输转 减量 做到 疏解 选送 提升建设
            改造建设 办成 举荐 改厕 改水 改灶 增绿 扩绿 植绿 拆违 发证 办证 建档 打井 修渠 修路 架桥 架线 通电 通水 退耕 轮作 深松 托管 改良 新改扩建 新改造 新治理 新绿化 共建
            配备 配齐 配强 增配 招录 新招 新开发 新开设 新开办 新评选 新添置 新栽植 新修建 新划 新装 新修 新辟 新栽 新添 新办 新开 新引 新育 新购 新聘 新评 新铺 新挖 新打 新购置 新安装 新铺设 新改造 招收 招募 增聘 选聘 聘请
            聘用 引入 引聘 提供 策划 新引进 新招引 新建成 新组建 新成立 新设立 新注册 新登记 新发展 新创建 新打造 新布局 新发放 新评 净增 增开 增建 增派 增购 增植 购置 采购 添置
            更换 加装 铺设 架设 敷设 硬化 亮化 栽植 栽种 补植 复垦 流转 收储 出让 腾出 清运 清淤 清收 追回 追缴 归集 募集 争取到 拨付 投用 竣工 落成 改建 迁建 加固 更新改造
            创成 创评 创办 兴办 开办 开设 转移就业 收治 签订 签署 攻克 获批 编印 汇编 节流 节支 创收 培优 育成 打通 修建 兴建 建造 修缮 疏浚 设置 增添 配建 增加到 引聘 选配
            施划 开垦 查办 立案查处 筹资 清欠 回笼 入统 纳统 增种 组织演练 上缴 封山育林 促成 拉动 撬动 新入库 新纳统 新入统 减税降费 攻坚 帮扶就业 引回 劝返 签发 颁发 搬离 迁出 迁入 拆改 创排 退出 关闭 关停并转 减轻 减收 退税 退还 返还 免除 缓缴 缓征 让利 直达 新安排 新筹集 新增加 新吸纳 新认定 新培训 新推广 新整治 新拆除 新硬化 新补充 化解退出 培育壮大 \
            铺排 新造 低改 抚育 补植 补造 扩种 改种 复种 补种 增殖放流 破获 打掉 侦破 抓获 查获 缴获 收缴 捣毁 端掉 打处 移送 起诉 结案 查结 办结 续聘 招引落地 打通 拓宽 取消 下放 推送 \
            清偿 偿还 兑付 追赃 挽损 调解 化解 处置完 走访慰问 认领 认养 结对 帮带 代办 盘活 征收 征迁 签订 腾空 拆旧 建新 新认领 新植 改厕 遴选 推选 推荐 选拔 轮训 轮岗 入驻 纳管 清零 消除 收购 收储 订购 投入使用
            """,
        either: """
            建设 改造 改造提升 治理 修复 绿化 造林 整治 更新 搬迁 培训 转化 开展 供应 接待 提质 升级改造 扩建 改扩建 减少 增加 覆盖 保障 启动 整顿 解决 处置 处理 办理 受理 审结 审理 调处 清理 巩固 \
            到位 养护 维修 整修 升级 扩容 播种 种植 植树 开发 挖掘 培养 生产 产出 销售 外销 出口 出栏 入库 落户 落地 投产 通车 带动 提升改造 续建 重建 安装 突破 创造 增收 节约 \
            融资 消化 存栏 捕捞 承接 接入 参保 投保 演出 创作 放映 播出 集聚 吸引 上云 减排 立案 去化 化债 整改 销号 回收 帮助 带动 拉动 配置 供地 压缩 精简 续建 建设提升 整治提升 巩固提升 优化提升 完善提升 创建提升 扩建提升 修复提升 维护提升 治理提升
            """,
        vague: """
            实施 发展 排查 演练 宣讲 转移 输出 研发 服务 帮扶 扶持 储备 谋划 申报 申请 注册 发布 编制 评定 命名 体检 筛查 接种 转让 录用 归并 整合 合并 撤并 调整 成立 \
            资助 救助 走访 慰问 收集 优化
            """,
        nouns: """
            生产总值 生产力 生产性 生产率 开发区 销售额 出口额 服务业 服务员 服务型 服务中心 引导基金 发展资金 发展中 建设用地 建设资金 建设期 供应链 服务区 保障性 保障房 建成区 \
            发展改革 解决方案 启动资金 注册资本 落地项目 落户企业 到位资金 安置区 安置户 搬迁户 改造户 命名为 转移支付 更新换代 收购价 安置房 安置点 实施方案 培训班 奖励资金 创造性 突破性 突破口 完成情况 开展情况 \
            全面建成小康社会 建成小康社会 决胜全面建成小康社会 建成社会主义现代化强国 退出机制 退出通道 退出程序 关闭期 让利于民 返还比例 \
            公共建筑 公共 进出口 进出口额 外贸出口额 申报书 编制数 改造工程 重建工程 出口退税 入库税收 带动力 覆盖面 覆盖率 整治范围 推广价值
            """)

    /// Verbs that bring a thing into being, whose size may be told: 设立规模30亿元的基金.
    static let foundingBackward = GoalLexicon.backward(
        "规模 面积 总面积 总规模 额度 设立 新建 建设 建成 打造 成立 组建 筹建 新设 新设立 兴建 修建 覆盖 惠及 盘活 建立 共建 筹集 投放")

    /// Behind a figure with 以上 or 以下: what is sorted by it.
    static let classed = GoalLexicon.forward(
        """
        项目 产业 企业 机组 锅炉 集群 产业集群 园区 工程 单体 老人 老年人 高龄老人 儿童 青少年 婴幼儿 学生 人群 居民 人口 群众 女性 男性 职工 车辆 货车 船舶 渔船 农户 商户 \
        小区 住宅 建筑 商场 市场 村 镇 乡镇 县 城市 大户 河流 湖泊 水库 病险水库 道路 桥梁 电梯 煤矿 矿井 矿山 单位 场所 合同 订单 工业项目 产业项目 重大项目 制造业项目 投资项目 \
        重点项目 新开工项目 工业企业 规上企业 龙头企业 上市企业 单品 品牌 镇街 强镇 强村 大镇 强县 养殖场 种植户 养殖户 规模场 燃煤锅炉 燃煤机组 煤电机组 坡耕地 耕地
        """)

    // MARK: Completion

    static let completions = CompletionVerbs.words

    /// Behind a purpose: what is given for it.
    static let devotions = GoalLexicon.forward(
        "作出新 作出更 作出应有 作出积极 作出贡献 做出新 做出更 做出应有 做出贡献 作贡献 贡献力量 贡献智慧 贡献自己 贡献青春 添砖加瓦 不懈奋斗 不懈努力 努力奋斗 团结奋斗 提供有力 提供坚强 提供保障 奠定坚实 再立新功 增光添彩 而不懈 而努力 而奋斗 而团结 而共同"
    )
    /// Behind a stretch of time: the work that it takes.
    static let labours = GoalLexicon.forward(
        "努力 的努力 奋斗 的奋斗 攻坚 的攻坚 左右努力 左右的努力 时间努力 时间的努力 持续努力 不懈努力 的不懈努力 的持续努力 整治 的整治 集中整治 的集中整治 治理 的治理 建设 的建设 时间")
    /// Verbs whose amount is no money.
    static let kindsOfWork = GoalLexicon.forward("改造 新建 建设 修建 改建 扩建 整治 安装 铺设 更换 配备 治理 维修 修缮 翻建 加装")
    /// Verbs of what takes place so many times.
    static let rounds = GoalLexicon.forward("组织 开展 组织开展 集中开展 举办 举行 进行 安排 召开 轮训")

    /// Behind a limit: what follows is done with to the last.
    static let wholly = GoalLexicon.forward(whollyWords)
    static let whollyBackward = GoalLexicon.backward(whollyWords)
    private static let whollyWords = "全部 一律 全面 全数 悉数 彻底 如期 按期 按时 准时 全面完成 一个不漏 一次性 整体 正式"

    /// Behind what is counted: not one is left out.
    static let all = GoalLexicon.forward("全部 全数 悉数 全都")

    /// Behind one of those: what is in force by then.
    static let introductions = GoalLexicon.forward("实行 推行 施行 执行 铺开")

    static let grants = GoalLexicon.forward("用 再用 通过 经过 以 未来 今后 力争")
    static let grantsBackward = GoalLexicon.backward("用 再用 通过 经过 在 于 利用 争取用 力争用")
    static let grantEnds = GoalLexicon.backward("时间 期间 左右 以内 之内 内 的努力")

    static let hours = GoalLexicon.forward("小时 分钟 时内 秒")

    private static let modalWords =
        "要 须 必须 应 应当 务必 将 均要 都要 也要 均须 需要 须要 预计 预期 一定要 拟 计划 力争 争取 确保"
    static let modals = GoalLexicon.forward(modalWords)
    static let modalsBackward = GoalLexicon.backward(
        "要 须 必须 应 应当 务必 将 均要 都要 也要 均须 需要 须要 预计 预期 一定要 务要 即将 亦将 并将 还将 也将 都将 均将 须将")

    /// Behind 的: what is done with every such case.
    static let sweeping = GoalLexicon.forward("一律 坚决予以 予以 不予 依法 从严")

    /// What somebody is held to; false for words that only hold such a character.
    static let demands = PhraseTable(
        (obligationWords + " 全部 一律 悉数 如期 按期 按时").words.map { ($0, true) }
            + (notObligations + " 全部人员 全部资金 全部任务 全部工作").words.map { ($0, false) })
    /// Those that oblige, without those that say how much of it.
    static let obligations = PhraseTable(
        obligationWords.words.map { ($0, true) } + notObligations.words.map { ($0, false) })
    static let obligationsBackward = GoalLexicon.backward(obligationWords)
    private static let obligationWords = "必须 务必 须 应当 务要 一定要 要"
    private static let notObligations =
        "重要 主要 需要 首要 必要 紧要 摘要 纪要 概要 次要 要点 要素 要求 要务 要闻 要道 要件 要地 要害 要领 要事 要案 必须品 须知 只要 若要 险要 扼要 提要 机要 显要 简要 要塞 要职 要约 要价"

    /// Behind who carries it out: 由县水利局牵头|于…, 研究同意后|于….
    static let carriers = GoalLexicon.backward(
        "负责 牵头 牵头负责 具体负责 统筹 组织实施 配合 承办 会同 后 之后 以后 的基础上 完善后 同意后 审定后 报批后 批准后")

    /// Subjects that act.
    static let actors = GoalLexicon.backward(
        """
        我们 你们 他们 大家 自己 各地 各级 各村 各位 同志 同志们 干部 党员 领导 人员 负责人 书记 校长 局长 市长 县长 镇长 主任 班子 成员 队员 一把手 建议 打算 即 亦 也
        又 同时 此外 要求 规定 强调 上下 战线 就是 也就是 便是 即是 期望 盼望 预测 限期 最迟 至迟 最晚 全体
        """
    )

    /// What shows a verb to be a noun: 改造工作, 创建活动.
    static let workNouns = GoalLexicon.forward(
        """
        工作 活动 任务 行动 机制 情况 进度 质量 成果 成效 标准 要求 目标 过程 力度 范围 方案 计划 措施 程序 制度 平台 系统 渠道 流程 目录 栏目 机关 单位 部门 人员 资金
        检查 排查 培训 督查 走访 宣传 演练 大会 会议 的
        """
    )

    /// In front of one of those at the end of a clause: it takes it as a noun.
    static let workVerbs = GoalLexicon.backward(
        "抓好 开展 加强 做好 推进 进行 组织 深化 强化 启动 加快 持续 狠抓 抓实 配合 参加 集中 专项 重点 促进 推动 实施 支持 落实 规范 严格 深入")

    /// Right in front of one of those: it is what is carried on, no completion: 进行验收.
    static let lightVerbs = GoalLexicon.backward("进行 开展 组织 组织开展 加强 予以加强 抓好 做好 参与 参加 配合 从事 接受")

    /// Where something is handed out: 打卡到户.
    private static let places = "到户 到人 到村 到家 到校 到企 到账 到店 到田 到组 到楼 到边"
    static let arrivalPlaces = GoalLexicon.backward(places)

    /// At the end of a clause: the verb in front of them gets somewhere. The number is the length of that verb.
    static let complements: PhraseTable<Int> = {
        var entries: [(String, Int)] = []
        func add(_ words: String, behind length: Int) {
            entries += words.words.map { ($0, length) }
        }
        add("到位 完毕 完成 干净 " + places, behind: 2)
        add("出来 下来 起来 完 好 掉 齐 清 通 回来 回去 上去 下去 出去 成型", behind: 1)
        // Verbs of their own as well
        add("到底 见底 清零 归零", behind: 0)
        return PhraseTable(entries, backward: true)
    }()

    /// Not a verb with its complement: 友好, 补齐 is a verb of its own.
    static let notComplements = GoalLexicon.backward(
        """
        尽清 尽好 尽通 友好 良好 美好 更好 最好 较好 刚好 正好 恰好 爱好 做好 办好 抓好 搞好 用好 管好 守好 走好 上好 开好 讲好 说好 看好 向好 整齐 看齐 年清 交通 沟通
        畅通 流通 融通 普通 互通 精通 说清 分清 认清 看清 打扫干净 洗干净 看起来 坚持下来 一起来 总起来 说起来 结合起来 动起来 联合起来 团结起来 行动起来 坚持下去 继续下去
        紧起来 重视起来 热起来 活起来 振奋起来
        """
    )

    /// Two characters that are one verb, in front of a complement.
    static let disyllables = GoalLexicon.backward(
        """
        测绘 勘测 测量 核算 核查 核实 清查 普查 抽调 治理 修复 提炼 总结 处理 处置 研究 讨论 印刷 打印 施工 装修 整治 清除 分配 划分 统筹 谋划 策划 包装 开发 挖掘 培育
        办理 发放 整理 梳理 清理 收集 统计 编制 制定 落实 汇总 调整 完善 规划 设计 确定 明确 建立 组织 整改 安装 修缮 摸排 排查 拆除 搬迁 转移 建设 改造 绘制 制作 培养
        培训 归集 配备 布置 腾退 恢复 收拾 收割 清运 准备 安排 分解 补充
        """
    )

    /// Verbs whose result is where something comes to, behind 将 or 把: 降到, 报至, 发给.
    static let deliveries = GoalLexicon.forward(
        [
            "报", "发", "送", "交", "转", "移", "调", "分", "落", "传", "下沉", "送达", "传达", "安排", "落实", "分解", "下达", "移交",
            "转移", "搬", "迁", "装", "接", "收", "拨", "下放",
            "推送", "推", "贴", "挂", "录", "上传", "报送", "上报", "提交", "反馈", "延伸", "铺", "通", "发放", "下发", "印发", "分配",
            "拨付", "配送", "汇总", "细化", "量化", "压实", "送教",
        ]
        .flatMap { stem in ["到", "至", "给", "往"].map { stem + $0 } }
            + arrivals)

    /// Handing something in: one character and then who gets it, or what for.
    static let receptions = GoalLexicon.backward("备案 审批 审核 审定 批准 批复 审查 汇总 审议 研究 存档")

    /// Between a limit and a verb: what is forbidden or put off, no completion.
    static let refusals = GoalLexicon.forward("不得 不再 不予 不能 不准 不许 禁止 暂停 未 没有 无法 严禁 不要 难以 仍 尚")

    /// In front of a stretch of time: it runs from any case, as rules say.
    static let occasions = GoalLexicon.forward("接到 收到 接报 受理 新发 新收 新接 新受理 之日 自 逾期 从 发现 发生 突发 后")

    // MARK: Honours

    /// Assessments that are passed: 通过…验收.
    static let assessments = GoalLexicon.backward(
        "评估 验收 复审 复检 复核 暗访 评审 测评 考核 审核 认证 认定 考评 评定 核查 评价 达标评估 技术评估 命名 检查 鉴定")

    static let passing = GoalLexicon.forward("通过")

    private static let civic = "文明 卫生 园林 森林 先进 模范 平安 双拥 生态 健康 节水 无废 环保模范 全域旅游 宜居 智慧 法治 诚信 美丽 绿色 和谐 百强"
    private static let holders = "城市 县城 城区 县 区 市 镇 乡镇 乡 村 村镇 社区 街道 单位 校园 家庭 窗口 行业 学校 机关 基地 园区 企业 医院 工地 班级"

    /// 文明校园, 卫生镇, 示范窗口. Those of one plain word (美丽乡, 绿色企业) name no title.
    static let titles: [String] = {
        let plain: Set<String> = ["宜居", "智慧", "美丽", "绿色", "和谐", "法治", "诚信", "生态", "健康", "平安"]
        return civic.words.filter { !plain.contains($0) }.flatMap { word in
            holders.words.map { word + $0 }
        }
    }()

    /// 示范村, 示范窗口: titles, or what something is made.
    static let styles = holders.words.map { "示范" + $0 }

    /// Right behind 确保: what must not be.
    static let absences = GoalLexicon.forward("不发生 不出现 不再发生 不再出现 无一 没有一 不出一 不死一 不漏一 不落一 不让 不伤一 不着一")

    /// Harm that a result keeps away: 不伤亡, 不垮坝.
    static let harms: [String] = {
        let words = """
            伤亡 死一人 亡一人 伤一人 死人 亡人 死亡 伤人 垮坝 溃坝 决口 溃堤 决堤 垮堤 漫堤 漫坝 失守 返贫 出事 出问题 失火 起火 断供 断电 断水 断气 断网 断流 断档 外溢 蔓延 扩散 传播 反弹 回潮 \
            复发 复燃 受损 受灾 失联 失学 辍学 脱节 出险 出现 发生 泄漏 泄露 污染 爆雷 暴雷 失控 停摆 中断 塌方 着火 违纪 违法 违规 差错 脱管 漏管 泄密 坍塌 倒塌 积水 内涝 拥堵 越线 失信
            """
        // 不漏一户, 不落一人, 不着一把火
        let losses = "漏 落 掉 死 伤 亡 着 少 误 倒 垮 溃 沉 翻 损 出 让 丢 错".words.map { "不" + $0 + "一" }
        return words.words.flatMap { ["不" + $0, "零" + $0, "无" + $0] } + losses
            + "无一人 无一户 无一例 无一起 无一名 没有一个 没有一人 没有一名 没有一户 没有一例 不掉队 不失学 不出大事 不出乱子 不出纰漏 不出意外 大事不出 不出一".words
    }()
}
