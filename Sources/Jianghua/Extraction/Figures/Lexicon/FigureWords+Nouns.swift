// Words that bound the noun a figure measures.
extension FigureWords {
    /// Words whose last character looks like a word of its own: 人才, 内需, 效应.
    static let endings = PhraseTable(
        """
        征用 占用 租用 引用 耗用 录用 聘用 试用 启用 停用 挪用 圈占 侵占 强占 抢占 霸占 挤占 私占 滥占 乱占 多占 违占 大连 相连 黄连 紧连 毗连 身高 墙高 坝高 堤高 楼高 塔高 株高 浪高 层高 净高 檐高 限高 总高 桥高 丘高 水高 肩高 发现 出现 显现 呈现 再现 展现 实现率 甚至 其余 人才 英才 首都 成都 内需 供需 军需 急需 供应 效应 反应 响应 适应 产能 智能 功能 节能 核能 储能 氢能 性能 技能 效能 动能 费用 应用 使用 利用 信用 作用 公用 民用 商用 通用 农用 专用 \
        减排 建设 部分 积分 学分 得分 总分 评分 成分 养分 水分 民居 邻居 安居 统计 审计 会计 设计 估计 预计 船只 许可 认可 体现 表现 兑现 变现 行列 系列 提案 土地 用地 增长点 项目 科目 高新 创新 \
        更新 革新 幸福 人均 户均 日均 平均 年均 月均 传统 系统 系列 行为 作为 人为 电费 会费 学费 公里 收到 报到 签到 客流 存款 财政 工具 农具 家具 用具 厨具 面积 体积 容积 需要 主要 重要 纪要 摘要
        """.words, backward: true)

    /// Words that open a clause before the noun that is measured.
    static let lead: PhraseTable<Bool> = words(
        """
        之间 之间的 其中 其中: 对 对于 凡 凡是 全年 目前 当前 预计 预期 力争 确保 争取 努力 使 使得 让 推动 带动 促进 实现 完成 要 将 以 今年 去年 明年 上年 本年 当年 前年 上半年 下半年 一季度 年内 年底 \
        到 至 截至 截止 自 从 由 在 按 按照 每年 每月 我们 我市 我县 我省 我区 同时 此外 另外 并 且 而 但 也 已 已经 还 又 再 现 现在 近年来 五年来 一年来 全力 继续 进一步 \
        持续 加快 保持 达到 达 把 将使 统筹 安排 累计 共 共有 总共有 一共有 一共 总共 共计 合计 年均 平均 现时 时下 只有 仅 其 该 这 这些 那 那些 各 特别是 尤其是 包括 接待 新建 建成 安排 发放 培育 引进 组织 开展 举办 提供 查处 受理 开行 比如 例如 初步统计 经初步核算 据统计 \
        据初步统计 预算 拟 提出 坚持 着力 稳步 逐步 大力 有序 有效 切实 推进 支持 鼓励 引导 引导和支持 会 可 可使 能 能够 需 须 必须 应 应当 分别 虽然 尽管 \
        如果 因为 由于 过去 过去五年 过去一年 这五年 这一年 五年间 十年间 高于 低于 并会 并将 也将 都 均 是 为 了 的 与 和 及 以及 或 等 近 近期 于 至于 务求 力求 务必 这个 那个 撬动 吸引 再次 仍有 还有 届时 到时 明确到 规划到 计划到 规定到 要求到 提出到
        """)

    /// Words that begin as an opening does.
    static let notLead = words(
        """
        及时 按时 按期 按需 按质 按量 及早 达成率 达成度 近亲 近义 近代 近况 近体 对外 对口 对接 对比 对账 对虾 对公 对象 对手 对台 对标 对港 对华 对俄 对非 对美 对欧 对日 对韩 对东 对“ 其余 可支配 可再生 可持续 可利用 可回收 可变 在校 在建 在线 在职 在岗 在地 近海 近视 近岸 近郊 需求 并网 并购 并联 再生 再贷 再制造 再就业 再保险 再融资 其他 其它 现有 现存 现代 现金 现场 现货 \
        自然 自来水 自主 自驾 自由 自有 自动 自筹 自治 自费 自愿 自助 自贸 从业 从事 将军 以上 以旧换新 以工代赈 到位 到期 到港 到达 到账 按揭 和谐 与会 等级 要素 要闻 能源 能耗 能力 能级 能效 \
        会展 会员 会议 会计 会商 共同 共享 共青 共建 共富 都市 均衡 均等 为民 达标 至少 还贷 还款 还迁 还田 还林 还草 还湿 还建 还原 还房 还本 把关 使用 使馆 该项 各类 各级 各项 全年龄 支持率 支持度 推进率 持续性 完成时 \
        达到率 保持率 促进会 带动率 实现度 年度计划 再次 达产 在外 在册 在营 在网 在园 在办 在手 在保 自给 自有 与外 为农 现行 现役 要件 需水 需电 等外 等位 由来 和美 和田 和平 自审 在湘 在鄂 在京 在沪 在粤 在闽 在浙 在苏 在川 在渝 在辽 在滇 在甘 在蒙 在豫 在赣 在皖 在鲁 在晋 在陕 在华 了解 的士 是非 近零 能见度 能繁 能人 应急 应收 应付 应届 应用 应税 应诉 应检 应征 应对 应聘 应缴 应保 应试 应邀 应参保 应纳 应免 应接种 应补税 应退税 应还款 应还贷 应发工资 应交 应到人 应考 应知 应变 应力 应激 应答 应援 应季 在审 在孕 在读 在险 在编 在库 在途 在租 在售 在案 在逃 在押 在产 在施 在谈 在研 在孵 在培 在训 在住 在籍 在贷 \
        在运 在役 在用 在航 在播 在管 在治 在矫 在戒 在学 在场 在位 在家 在村 在乡 在田 在圃 在栏 要点 要道 要害 须知 将领 将士 会所 会费 会场 会馆 会址 可研 可燃 可耕 可控 可比 可用 可开采 可采 可变 可售 可循环 可降解 需方 均价 均值 共管 共治 到站 到村 到户 到校 到岗 到课 到会 到诊 到货 到龄 到访 到案 到场 到款 现价 现房 现汇 以奖代补 让利 让渡 自建 自产 自备 自持 自营 自考 自学 自救 从农 从教 从医 按键 等额 各式 等第 共有产权 以内 建成区 于都 于田 于洪
        """)

    /// Words behind which the noun that is measured begins, wherever they stand.
    static let cutters: PhraseTable<Bool> = words(
        """
        相比 任务是 任务为 造成 导致 致使 使 使得 力争 确保 争取 推动 带动 促进 实现 完成 预计 每年 每月 截至 达到 其中 促使 有力推动 拉动 提供 前几年 近几年 目标是 目标为 预算安排 须把 要把 应把 会把 将把 必须把 并把 力争把 努力把 争取把 继续把 能把 可把 再把 已把 须将 要将 会将 应将 并将 力争将 务求 力求
        """)

    /// What the words that may stand within a noun and end it open with: those of the tables here and 占.
    static let within = [comparisons.openings, equals.openings, origins.openings, leadingVerbs.openings]
        .reduce(cutters.openings) { $0.adding($1) }
        .adding(singles: [.unit("占")])

    /// What makes a noun of a cutter that stands before it: 完成率, 实现度.
    static let nounEndings = UnitSet("率量额数度值后的了者")

    /// 数字, 率先, 量化: no noun ending.
    static let notBehindEndings = UnitSet("字据学智控子化级产外")

    /// The last character of nouns that are measured in percent.
    static let measuredEndings = UnitSet("率比例重度值量额数速幅入出资费价税力积分款债耗能面口本利收长水平氧数贷金销润")

    /// Nouns of growth and of decline.
    static let changeNouns: PhraseTable<Role> = {
        var entries: [(String, Role)] = []
        for word in "增速 增幅 涨幅 升幅 加幅 增长率 增长速度 增长幅度 增加幅度 提高幅度 增长目标 预期增长目标 增长 上升幅度 上涨幅度 增长比例 提高比例 增加比例 上涨比例"
            .words
        {
            entries.append((String(word), .increase))
        }
        for word in "降幅 跌幅 减幅 下降率 降低率 下降幅度 降低幅度 下降速度 减少幅度 压减率 压缩率 压缩比例 压减比例 压降比例 削减比例 精简比例 减少比例 下降比例 降低比例"
            .words
        {
            entries.append((String(word), .decrease))
        }
        // The rate at which people grow in number, high or low: itself it moves only by a verb.
        for word in "自然增长率 人口增长率 人口自增率".words { entries.append((String(word), .link)) }
        return PhraseTable(entries, backward: true)
    }()

    /// 高于全国平均0.4个百分点: verbs between a figure's noun and what it is compared with.
    static let comparisons: PhraseTable<Role> = {
        var entries: [(String, Role)] = []
        for word in "高于 快于 高出 多于 优于 好于 高过 超 领先 领先于".words {
            entries.append((String(word), .increase))
        }
        for word in "低于 慢于 少于 低过 落后于 落后 滞后于 滞后 仍滞后于 仍滞后 仍落后 仍低于 仍落后于".words {
            entries.append((String(word), .decrease))
        }
        for word in "较 比 相比 与 相对于".words { entries.append((String(word), .basis)) }
        return PhraseTable(entries)
    }()

    /// What 比 and 较 are part of when these come next or before.
    static let ratioNext = UnitSet("重例值率较赛如拟武对方试特利价照分")
    static let ratioBefore = UnitSet("占同环对相百评类无攀正反之日年月")

    /// What 较 compares with: 较上年; not 较发达.
    static let behindThan = UnitSet("早上去前年“0123456789")

    /// 超限, 超时, 超市: words with 超 that compare nothing.
    static let notBehindBeyond = UnitSet("限载标时速员期龄市级大高低前支声导算滤纯越薄长短细宽重轻净编生假量采预负")

    /// What stands in front of the time by which a figure is to be reached: 率要在月底前达到.
    static let modals = UnitSet("要须应需将能可必再还也均都务")

    /// 人均, 年均: no 均 that ends a noun.
    static let beforeAverage = UnitSet("平人年月日户")

    /// An item of a list that ends so is measured by itself.
    static let itemEndings = UnitSet("率度数额量比值重次")

    /// 和谐, 共和国; 普及, 及时: words with the characters of conjunctions.
    static let notBehindAnd = UnitSet("谐平解睦")
    static let notBeforeAnd = UnitSet("共总缓饱调温中")
    static let notBeforeAlso = UnitSet("普涉惠波触")
    static let notBehindAlso = UnitSet("时格其")

    /// Where a noun behind 的 ends.
    static let nounStops: PhraseTable<Bool> = words(
        """
        相比 相较 和 及 与 以及 实现 达到 完成 通 开展 参与 已 都 要 将 由 用 在 为 有 可 能 得到 获 纳入 是 进入 居住 集中 来自 被 没有 一点 一些 均 也 还 使用 建成 接入 覆盖 享受 拥有 落户 达 \
        占 需要 应 须 必须 以上 超过 不 仍 给予 用于 投入 投向 从 向 对 把 按 到 完善 基本 全部 等 建立 设立 成立 配备 配齐 安装 反映 认为 表示 感到 觉得 存在 出现 发现 选择 愿意 化解 解决 出在 出自 源于 集中在 发生在 分布 掌握 实行 采用 推行 逾期 超期 过期 啊 呀 吧 呢 吗 嘛 啦 哪 同志们 缺乏 缺少 尚未 未 受到 参加 落地 办结 完工 投产 销号 见效 竣工 兑现 继续 签约 留在 留下 考上 考入 升入 走进 走出 自愿 报名 反对 赞成 同意 不同 亩均 户均 属于 处于 来源 回到 返回 返乡 外出 关停 停产 停工 开工 复工 达标排放
        """)

    /// Heads that the items of a list share; the longest one counts.
    static let sharedHeads = PhraseTable(
        """
        产业增加值 行业增加值 产业产值 产业投资 增加值 总产值 产值 营收 营业收入 主营业务收入 收入 居民人均可支配收入 人均可支配收入 产量 销量 销售额 销售量 业务量 投资 比例 的比例 致贫比例 占比 比重 总量 总额 吞吐量 交易额 面积 支出 排放 \
        排放量 排放强度 用电量 覆盖率 普及率 巩固率 入学率 失业率 发生率 合格率 满意率 满意度 达标率 利用率 处理率 增速 进出口 进出口总额 进出口额 进出口总值 建成区面积 市场出口 总数 利润 出口 进口 总值 数 人数 数量 税收 业营收 零售额 成交额 \
        装机 装机容量 周转量 发电量 贷款余额 贷款增速 贷款 存款余额 余额 标准 价格 费用 能耗 覆盖面 案件 起数 客流量 保有量
        """.words, backward: true)

    /// The last characters of what a clause of its own names before it is measured.
    static let subjectEndings = UnitSet("重例额值数速幅")

    /// The last characters of places, which a list may share a head for.
    static let placeEndings = UnitSet("省市区县旗州镇乡村盟")

    /// What a figure is compared with, or how it moves: never what it measures.
    static let notIndicators: PhraseTable<Bool> = words(
        """
        同期 上年同期 去年同期 历史同期 常年同期 常年 往年 上年 去年 前年 原来 以往 过去 之前 以前 此前 比 较 同 与 提高 提升 上升 增长 增加 降低 下降 减少 加快 放缓 \
        回升 扩大 缩小 压减 压缩 平均 平均水平 全省平均 全国平均 全市平均 全县平均 全省平均水平 全国平均水平 全市平均水平 全县平均水平 一季度 二季度 三季度 四季度 上半年 余下 其余 剩余 剩下 要 须 达 比去年 比上年 比前年 比同期 较去年 较上年 较前年 比上年同期 比去年同期 比上月 比上季度 比上次 比上一年 比上届 比上一轮 比往年 比计划 比原来 比以往 比过去
        """)

    /// Behind the name of a document: what it says.
    static let sources = PhraseTable(
        "提出 规定 明确 确定 印发 部署 要求 公布 列出 承诺 发布 出台".words, backward: true
    )

    /// Verbs behind a figure that do not make it part of a noun: 5亿元占年度计划的60%.
    static let notJoined = UnitSet("占为比增同达较是已完下提减上在超可实降由从有,")
    /// 使用, 使命: no 使 that makes something happen.
    static let notAfterMake = UnitSet("用命者馆节徒")
    /// 由目前的…增加到: where the figure's noun has ended.
    /// 约为全国平均的70%: behind these words stands what is compared, no noun.
    static let equals = words("分别约为 分别为 分别占 约为 相当于 约占 仅为 分别相当于")
    /// The last characters of shares of a whole: 占生产总值比重.
    static let shareEndings = UnitSet("率比例重")
    static let origins = words(
        "由目前 由原来 从原来 由现在 从现在 由过去 从过去 由此前 从此前 由去年 从去年 由上年 从上年 由现行 由原先 从原先 从目前 将由")
    static let timeUnits = words("年 月 日 季度 个月 年度 月份 年底 年末 年初 月底 月末 年间 年来 天 周 年前 个季度 届")
    /// What years are a part of: 九年义务教育, 三年行动.
    static let namedYears = words("义务 制 一贯 行动 攻坚 滚动 免费 期 级 学制 连续 以上 以下 龄 轮 卡 计划")
    /// What a share of is done: 年度任务, 全年目标.
    static let plans = PhraseTable(
        "年度任务 年度计划 年度预算 年度目标 年度目标任务 年度投资计划 全年任务 全年计划 全年预算 全年目标 全年目标任务 年初预算 年初计划 年初目标 调整预算 时序进度 序时进度 时间进度 计划进度 目标进度 目标任务 任务数 计划数 预算数 任务量 总任务 总目标 总计划 总投资 计划投资 预算"
            .words.map { ($0, true) }, backward: true)
    static let timeEnds = words("底 末 初 前 内 间 度 份 以来 来 期间 时期 起 至今 中 全年 上半年 下半年 开始 规划 里 后 以前 时")
    static let subjectStops = words(
        "今年 去年 以来 近年 持续 稳步 不断 明显 进一步 保持 实现 达到 完成 表现 显著 稳中 有所 继续 快速 大幅 已 全面 得到 逐步 运行 累计 较快 平稳 总体")
    /// 减税, 减灾: no 减 that acts on the noun.
    static let notBehindLess = UnitSet("税费排负灾压贫刑震免持损速产亏肥薪")
    static let leadingVerbs: PhraseTable<Role> = {
        var entries: [(String, Role)] = []
        for word in "扣减 扣除 压减 减 减轻 缩减 节约 减少 压缩 降低 削减 节省 精简 平均压减 缩短 减免 再压缩 同比少 环比少".words {
            entries.append((String(word), .decrease))
        }
        for word in "提高 提升 增加 新增 净增 增设 增配 增派 增聘 扩充 同比多 环比多 加密 扩大".words {
            entries.append((String(word), .increase))
        }
        return PhraseTable(entries)
    }()
}
