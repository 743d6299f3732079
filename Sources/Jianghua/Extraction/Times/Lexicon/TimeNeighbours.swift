/// Words next to a time that keep it from bounding anything.
enum TimeNeighbours {
    private static func forward(_ words: String) -> PhraseTable<Bool> {
        PhraseTable(words.words)
    }

    private static func backward(_ words: String) -> PhraseTable<Bool> {
        PhraseTable(words.words, backward: true)
    }

    /// The time lies in the past or names something.
    static let before = backward(
        """
        截至 截止 截止到 截至到 早在 始于 自 去年 上年 前年 回顾 回望 回首 走过 告别 刚刚过去的 过去的 由 即将过去的 \
        主办 申办 承办 筹办 协办 举办 备战 筹备 迎战 参加 出席 恢复至 恢复到 回复至 回复到 回升至 回升到 回落至 回落到 降至 降到 相当于 较 比 同 创建于 成立于 建于 定于每 第 前 近 连续 通报了 总结 列入 纳入 列为
        """)

    static let after = forward(
        """
        以来 来, 伊始 前夕 上午 下午 晚上 晚间 凌晨 早上 召开的 举行的 印发的 发布的 出台的 通过的 下发的 制定的 成立的 启动的 开展的 实施的 发生的 提出的 确定的 注册 版 届 \
        度报告 政府工作报告 级 在册 生效 修订 通达 直达 可达 车程 通勤 交通圈 生活圈 服务圈 经济圈 都市圈 \
        绩效奖 奖金 工资 薪酬 薪金 年终奖
        """)

    /// Behind a bare year or month: it is spoken about, nothing is bound.
    static let afterPoint = forward(
        """
        是 也是 就是 正是 正值 恰逢 适逢 既是 将是 是我 的今天 的时候 的那年 这一年 度工作总结 工作总结 工作回顾 的工作回顾 \
        行动方案 行动计划 工作方案 方案 冬奥会 夏奥会 亚运会 全运会 世博会 世界杯 大运会 元旦 春节期间 具有 面临 的首 的第 计划草案 预算草案 计划执行情况 预算执行情况 国民经济和社会发展计划 ,是 ,正值 ,恰逢 ,既是 又 同期 以前 时 人 个 高考 中考 还剩 只剩 仅剩 还有 仍有 尚有 还差
        """)

    /// At the end of the clause of a bare point: how things are in it.
    static let states = backward(
        "繁重 艰巨 严峻 复杂 不轻 紧迫 不容乐观 不容小觑 特殊 巨大 很大 较大 不小 较重 很重 极重 更重 不少 较多 很多 向好 未有 罕见 不易 难得 关键之年 开局之年 收官之年")

    /// Names of plans and of spells that are ordered, whose brackets hold targets: 为森林防火期.
    static let planNames = backward(
        """
        工程 计划 目标 规划 任务 行动 方案 战略 阶段 防火期 戒严期 禁火期 禁烧期 禁渔期 休渔期 禁牧期 禁猎期 禁捕期 管控期 封闭期 过渡期 公示期 报名期 申报期 \
        整改期 整治期 攻坚期 宣传期 试运行期 试运营期 缓冲期 筹备期 创建期 巩固期 提升期 冲刺期
        """)

    /// Behind a bare duration: 一年更比一年好.
    static let comparisons = forward("更 比 接着 接 一个 又")

    static let strives = backward(strivingWords)
    static let strivings = forward(strivingWords)
    private static let strivingWords = "力争 争取 确保 力求 努力"

    /// In front of a bare duration.
    static let efforts = backward("力争 争取 确保 要 必须 再奋斗 计划 努力 分 用 花 经 经过 年任务 月任务 年目标 年工作 好好干上 再干上 苦干")

    /// Behind a day that is named by its distance from today: it is the day itself that is meant.
    static let instants = forward(
        """
        要 就要 就 必须 务必 一定要 都要 全部 一律 尽快 立即 马上 连夜 须 开始要 即 全面 统一 集中
        """)

    /// In front of a year whose work is given out: 安排部署今年…各项任务.
    static let givers = backward("部署 研究部署 安排部署 部署安排 动员部署 部署了 谋划 安排 部署好 谋划好 安排好 明确 研究 下达")

    /// Behind a day or month of a sentence that plans: what begins or is over then.
    static let starts = forward(
        """
        正式 全面启动 全面开工 全面铺开 统一 集中 准时 启动 开始 开工 开馆 开园 开业 开学 开课 开营 开班 开考 开栓 开评 上线 上岗 上市 到位 到岗 报到 投用 投产 \
        投入使用 投入运行 通车 通水 通气 通电 运行 运营 试运行 试运营 揭牌 挂牌 竣工 交付 完工 完成 结束 截止 发布 公布 施行 实施 执行 前往 举行 召开
        """)

    /// Between a day and what is done with on it.
    static let dueAdverbs = forward(
        "一律 全部 全面 整体 全线 正式 准时 统一 集中 如期 按期 按时 必须 务必 一定要 要 前后 零时 就 均 都 基本 须 应 将 同步 顺利 彻底 通过")
    /// How a year is foreseen to be.
    static let outlooks = forward("可望 有望 预测 预计 预期 预料 估计 料将 料会 表现 大约 大概")
    /// What is said of work that was set and has gone on since.
    static let told = forward(
        "提前 现在看 目前看 年初 正在 已经 如期 兑现 运行平稳 群众满意 效果很好 没有 未能 病假 休假 停职 离任 创下 创历史 居全 列全 位居")
    /// What a day at the foot of a document says of it.
    static let issues = forward("印发 下发 发布 公布 签发 签署 签订 提出 提交 成立 落成")
    /// At the end of the clause of a day: it is done with.
    static let dueEnds = backward(
        "完毕 到位 结束 完成 竣工 封顶 交付 清零 销号 打通 贯通 通车 投用 投产 投入使用 验收 达标 见底 完工 交房 供暖条件 供热条件 全覆盖 到户 到人 开通 启用")
    /// In front of a time: it is set for something.
    static let intents = backward(
        "计划 计划于 计划在 预计 预计于 预计在 拟 拟于 拟在 预期 预期于 预定 预定于 暂定 暂定于 争取 争取于 争取在 力争 力争于 力争在 确保 确保于 确保在 有望于 将于 将在 会于 会在")
    /// Behind 情况 at the end of its clause nothing is bound where somebody looks back: 总结上半年运行情况.
    static let reviews = forward("总结 回顾 通报 分析 研判 听取 汇报 收集 传达 点评 检视")
    static let reviewed = backward("情况 形势 态势 风险 成绩 成效 做法 经验 问题 走势")
    /// How something went, at the end of the clause.
    static let courses = PhraseTable(TenseLexicon.courses + "运行情况 落实情况 工作情况".words, backward: true)
    /// Names of documents that are valid for the years in the brackets behind them.
    static let namesOfPlans = backward("方案 规划 计划 意见 纲要 办法 行动计划 行动方案 路线图 清单 通知 要点")
    /// Behind whom 会 says what they will do.
    static let willing = UnitSet("们府局署亦将都也仍还就并我他她司处")
    /// Names of meetings, at the end of the clause, and what leads them in.
    static let meetings = backward(
        "大会 会议 动员会 推进会 部署会 分析会 座谈会 表彰会 现场会 调度会 视频会 电视电话会 专题会 工作会 总结会 例会 会议精神 大会精神 仪式")
    static let convened = forward("召开 举行 举办 参加 出席 主持 组织召开 贯彻 落实")
    /// Behind a year: what it is planned to bring.
    static let plans = forward("计划 拟 预计 拟定 预算")
    static let planned = forward(
        "投入 投资 新建 改造 完成 实施 建设 新增 开工 竣工 安排 引进 招引 培育 培训 整治 治理 打造 创建 争取 筹集 发放 开展 举办 组织 建成 启动 推进 接待 实现 达到 增长 改建 扩建 续建 种植 造林 修建 修复 拆除 铺设 征收 出让 供应 招聘 招录 选派 发展 转化 减 压 采购 购置 生产 销售 出栏 收储 收购 签约 落地 淘汰 关停 提升 化解 清偿"
    )

    /// Behind a stretch of hours or days within which an answer is owed: 15分钟到场, 3日办结.
    static let answers = forward(
        "到场 到达现场 赶到 赶赴 抵达 到位 响应 处置完毕 处置到位 处置 办结 办成 办好 办妥 出警 上报 回复 反馈 答复 送达 整改到位 整改 修复 见面 联系 领证 取证 出证 拿证")

    /// Behind 每天 and the like: work that recurs because it is somebody's duty.
    static let duties = forward(
        """
        报告 上报 报送 汇报 通报 汇总 调度 会商 研判 例会 召开 巡查 巡逻 巡坝 巡堤 巡河 巡护 巡检 巡视 检查 抽查 督查 督导 督办 暗访 排查 核查 清点 清扫 \
        清洗 清运 清理 保洁 消毒 消杀 监测 检测 化验 走访 入户 回访 公布 公示 公开 发布 更新 记录 登记 值班 值守 轮值 开展 组织 安排 举办 举行 听取 研究 \
        评选 评比 评估 评议 考核 考评 测评 审计 体检 培训 轮训 演练 维护 保养 更换 修订 调整 总结 述职 述责 点评 排名 晾晒 对账 盘点 至少 不少于 各 定期 \
        坚持 抽出 拿出 选派 选树 表彰 开放 开门 专题 集中 定时 固定
        """)

    /// In front of a stretch of the calendar: 报名时间为3月1日至15日.
    static let spans = backward(
        "时间为 时间是 时间: 期限为 期限是 期限: 日期为 日期: 期间为 时段为 时间定为 时间定在 时间段为 时间从 时间自 时间由 期限从 期限自 为期 有效期为 集中在 分别于 安排在 定在 定于 决定, 决定于 决定在 决定自 决定从 研究, 研究决定,"
    )

    /// Behind quotes that hold a plan by its stretches: “三年大变样”的目标.
    static let aims = forward(
        "的目标 的奋斗目标 的总目标 的工作目标 的总体目标 目标 的要求 的总要求 的总体要求 要求 的任务 的总任务 的目标任务 任务 的思路 的总体思路 思路 的部署 的安排 的总体安排 的计划 的步骤 的路线图 的步伐 的节奏 的布局"
    )

    /// Behind 按年: how something moves.
    static let trends = forward(
        "增 升 上 下 跌 减 回 扩 缩 实质 实际 名义 轻微 录得 变动 变化 平均 显著 大幅 温和 微 再 仍 净 持续 急 续 收窄 放缓 加快 计")

    /// What a stretch of years brings: 三年见效.
    static let results = forward(
        """
        见效 成型 成形 成势 成景 成林 成规模 成气候 变样 大变样 见成效 大见成效 初见成效 见实效 出成果 出成效 出形象 出样板 出亮点 上台阶 上水平 打基础 夯基础 翻番 翻一番 翻两番 \
        建成 完成 基本完成 基本建成 全面建成 全部完成 达标 清零 突破 大突破 有突破 有变化 大变化 有起色 有改观 大改观 跨越 大跨越 起步 投产 见成果 收官 销号 脱贫 摘帽 消除 根治 见起色
        """)

    /// Labels in front of a day by which something is due: 完成时限:.
    static let labels: PhraseTable<Bool> = {
        var words =
            "完成 整改 办结 截止 结束 验收 交付 竣工 投产 开工 落实 实施 报送 提交 上报 反馈 销号 达标 通车 见效 目标 任务 工作 整治 申报 报名 工期 供地 入库 拨付 到位 出台 启动 推进 活动"
            .words.flatMap {
                [$0 + "时间", $0 + "时限", $0 + "期限", $0 + "日期", $0 + "节点", $0 + "时间节点"]
            }
        words += "时限 期限 限期 时间节点 时间要求 时间进度".words.map { String($0) }
        var labels = words.flatMap { [$0 + ":", $0 + "为", $0 + "是", $0 + "为:"] }
        labels += "报名 申报 征集 登记 受理 投递 提交 报送".words.flatMap { [$0 + "截止", $0 + "截止到", $0 + "截至"] }
        return PhraseTable(labels.map { ($0, true) }, backward: true)
    }()

    /// What closes a limit in the brackets of who does the work: 10月底前完成).
    static let finishing = forward("完成 全部完成 全面完成 落实 落实到位 办结 完工 竣工 建成 到位")

    /// Work that is appointed to the days in front of it.
    static let appointed = forward(
        """
        集中 统一 全面 开展 组织 进行 自查 自纠 报名 体检 政审 初审 复审 定兵 面试 笔试 资格审查 走访 摸底 整改 攻坚 验收 动员 排查 整治 巩固 检查 督查 考核 评估 播种 征集 登记 公示 申报 评审 培训 演练 施工 试运行 \
        巡查 启动 开工 完成 实施 召开 举办 举行 开始 正式 上线 交付 投用 迎检 测评 复核 复查 入户 普查 填报 抽查 听取 要听 要看 要查 汇报 观摩 拉练 部署 落实 到位 报送 提交
        """)

    /// What officials are told to have done on a day: 县长主持召开会议.
    static let attendances = forward("主持 出席 来到 莅临 深入 赴 前往 会见 率队 率领 带队 一行 陪同 批示 考察 视察 调研 慰问 看望 听取了 召开了")

    /// What a figure that is to be reached stands behind.
    static let reaching = forward("达到 突破 超过 控制在 保持在 稳定在 提高到 提升到 增加到 扩大到 降到 降至 下降到 增至 升至 翻番 翻一番")

    /// In a sentence that tells what was reached.
    static let compared = forward("了 已 同比 环比 比上年 比去年 比前年 较上年 较去年 较前年 ,增长 ,下降 ,增幅 分别增长 年均增长 连续 荣获 获评 首次")

    /// In front of 会后: the name of a meeting.
    static let meetingNames = backward(
        """
        两 例 全 大 党代 人代 代表大 博览 交易 展销 推介 洽谈 招商 动员 部署 推进 调度 座谈 现场 观摩 点评 表彰 总结 誓师 启动 交流 研讨 培训 协调 联席 专题 碰头 通报 \
        常委 常委会扩大 全委 生活 民主生活 组织生活 听证 报告 宣讲 发布 新闻发布 电视电话 视频 电话 述职 评议 拉练 进口博览 世博 茶博 农博 文博 糖酒 年
        """)

    /// In front of 会后: its 会 belongs to another word.
    static let notMeetings = backward(
        """
        社 机 协 工 学 商 国 议 都 才 不 就 将 也 还 只 便 教 宴 晚 庙 领 体 误 聚 约 附 委员 理事 董事 监事 基金 十字 居委 村委 管委 党委 妇联 联合 联谊 同乡 校友 运动 奥运 亚运 全运 省运 \
        学生 残联 促进 研究 慈善总 总 分 意 赶 集 能 幽 音乐 演唱 舞 灯 花 际 实
        """)

    /// 后 behind a meeting; false for words that begin with it.
    static let afterwards: PhraseTable<Bool> = PhraseTable(
        "后 之后 以后 结束后 结束之后 闭幕后 召开后".words.map { ($0, true) }
            + "后续 后面 后期 后来 后备 后勤 后方 后台 后半 后记".words.map { ($0, false) })

    /// In front of 后年 where it is a word.
    static let yearAfterNext = backward(
        "到 至 在 于 从 自 由 和 与 及 或 或者 明年 明 最迟 最晚 力争 争取 确保 保证 计划 预计 要 将 拟 是 即 就是 定在 赶在 等到 直到 推迟到 放到 放在 安排在 我们 全县 全市 全省 全区 我县 我市 我区"
    )

    /// What points of the calendar end with.
    static let ends = UnitSet("年月日底末初度季旬份前内起")

    /// Behind 会 where it is no verb: 会议, 会员, 会场.
    static let notWill = UnitSet("议员场上前后期务计同商展费长刊徽所址馆战师诊客谈晤见")

    /// What comes of itself.
    static let weather = forward("下雨 降雨 下雪 降雪 降温 大风 台风 寒潮 高温天气 冰雹 雨雪 洪峰 有雨 有雪 开镰 成熟 上市")

    /// In front of a day about which something is foreseen, not set.
    static let forecasts = backward("将于 预计 预计于 预计在 将在 大约 可能在 可能于")

    /// What adds up from a start that is not said.
    static let sums = forward("累计")

    /// What somebody binds himself by in front of a stretch: 承诺三年内….
    static let pledges = forward("承诺 保证 计划 拟 预计 有望 可望 力争 确保 争取 会 将 要")

    /// In front of a bare stretch of days: 决战150天, 大干三个月.
    static let battles = backward("决战 奋战 大干 苦战 鏖战 再战 大战 拼搏 冲刺 攻坚 再干 猛攻 攻坚克难")

    /// What a bare year bounds.
    static let tasks = forward(
        """
        目标 任务 工作 重点 要求 安排 部署 新增 新建 完成 开工 实行 再 控制 提高 降低 下降 增长 超过 突破 压减 压缩 稳定 保持 建设 建成 招引 推介 投资 举办 组建 取得 实现 达到 减少 压减 交付 培育 打造 \
        力争 确保 争取 改造 整治 解决 启动 出台 通车 投产 竣工 开行 兑现 推出 覆盖 发放 培训 办好 办成 一律 停工 停止 暂停 禁止 严禁 值守 值班 坚守 \
        治理 修缮 维修 整修 翻建 加固 搬迁 安置 拆除 清理 清零 化解 处置 归集 引进 招聘 选派 培养 评选 认定 创建 验收 达标 退出 减排 造林 绿化 修复 补种 种植 清欠 入库 开通 \
        铺设 安装 更新 更换 配备 配建 编制 印发 制定 修订 启用 投用 完工 合龙 封顶 供地 收储 出让 签约 落地 达产 并网 交付 新开工 续建 扩建 迁建 见效 到位
        """)

    /// At the end of a clause: a meeting deals with what stands before.
    static let mobilizings = backward(
        "再动员 再部署 再安排 再落实 再强调 再推进 动员部署 动员 部署 安排部署 全面部署 再动员再部署 再部署再落实 再安排再部署 小结 总结 回顾 研究 会商 讲话 工作部署 安排 通报 讲几点意见 讲三点意见"
    )
    /// Right in front of a time, in a clause with 为: what the paper is for.
    static let concerns = backward("做好 抓好 切实做好 扎实做好 统筹做好 全力做好 组织好")

    /// Right in front of 每月: everybody's.
    static let each = backward("每人 每户 每村 每家 每校 每企 每队 每组 每班 每名干部 每名党员 每个单位 每个部门 每个村 每个乡镇 每个社区 每生")

    /// What is paid again and again, and how it is changed.
    static let allowances = forward("补助 补贴 津贴 优待金 待遇 报酬 薪酬 工资 奖补 标准 救助金 低保金 养老金 护理费 误工费")
    static let settings = forward("提高到 提高至 增加到 增加至 调整到 调整为 调整至 提到 提升到 提升至 上调到 上调至 涨到")

    static let beforeRate = backward(
        """
        平均 人均 每人 每生 每户 每亩 前几年 近几年 近年来 过去 由 户均 达 达到 超过 为 将 向 提高到 提高至 增加到 增至 降到 降至 调整到 的 现时 目前 每个 每辆 每家 每平方米 每班 每次 每头 每只 每套 每间 每床 \
        已 已经 曾 几乎 差不多 相当于 等于 大约 约
        """)

    static let afterRate = forward(
        """
        还要涨 还会涨 还在涨 还要增 还会增 有超 有近 有约 有逾 有将近 有接近 有大约 有几 有不少 有许多 有大量 有众多 有成千 有上百 公共 收入 支出 工资 水平 平均 超出 有 可得 总 增长 下降 约 近 超 超过 不超过 减少 高达 都在 都能 都有 都会 都是 以 的 每 递增 递减 新增约 需要 产生 接待 \
        之间 生 人 名 户 新增 节约 节省 消耗 损失 流失 吸引 带动 可 能够 能为 能节 能增 将近 将新增 最多 最高 \
        超出 高于 低于 增收 创收 创造 输送 产出 面额 面值 额度 金额 补贴 补助 津贴 租金 房租 薪酬 待遇 标准 成本 费用 开支 消费 缴纳 缴费 调升 调高 调至 升至 处理 供应 供水 供气 供热 供电 发电 发生 出现 有着 有数 有上 \
        用电 用水 上缴 上交 游客 客流 车流 人流 吞吐 起降 面临 忙 奔波 生活 不到 不足 达 达到
        """)
}
