import JianghuaRecords

/// The words around figures: comparators, verbs of change, what may stand between a noun and its number.
///
/// Data only, in simplified characters.
enum FigureWords {
    /// Right before a number.
    static let comparatorsBefore: PhraseTable<Comparator> = table(
        [
            (.ge, "不低于 不少于 不小于 不得低于 不得少于 不能低于 不能少于 至少 最少 起码 ≥ ⩾ 大于等于 高于或等于 不低於 最低不少于 上"),
            (.gt, "超 超过 超出 突破 过 多于 大于 高于 高过 逾  > 超越  冲破 迈过 越过"),
            (.le, "不超过 不高于 不大于 不多于 不得超过 不得高于 不能超过 至多 最多 顶多 ≤ ⩽ 最高不超过 小于等于 不超"),
            (.lt, "低于 不足 不到 小于 少于 未达 < 不满 未满 未到"),
            (.approx, "约 大约 约为 近 将近 接近 大概 差不多 几近  逼近 ≈ 大致"),
        ], backward: true)

    /// Right behind a measure.
    static let comparatorsAfter: PhraseTable<Comparator> = table(
        [
            (.ge, "以上 及以上 或以上 之上 (含)以上 (含)及以上 含以上 (含以上)"), (.le, "以内 以下 及以下 之内 之下 或以下 内 (含)以下 (含)以内"),
            (.approx, "左右 上下 多 余 上下浮动"),
        ], backward: false)

    /// What a word right before a figure says about it.
    enum Role: Sendable, Equatable {
        case increase
        case decrease
        /// 达到, 占, 为: links noun and number.
        case link
        /// 年均, 累计: neither noun nor verb.
        case adverb
        /// 分别: a number for each noun.
        case each
        /// 同比: compared with what.
        case basis
        /// 了, 到: belongs to the verb before it.
        case particle
    }

    /// Verbs and nouns of growth.
    static let increases = """
        增长 增加 提高 提升 上升 上涨 升高 增 涨 升 攀升 扩大 拓展 加快 回升 上调 跃升 扩张 增收 净增 增产 激增 猛增 递增 上浮 反弹 放大 提速 \
        调高 新增 增添 高 高出 高于 快 快于 多 多出 多于 超 超额 增值 增多 上扬 劲升 倍增 增大 扩增 提标 增效 飙升 跃增 递升 优于 好于 增持 大增 \
        增幅 涨幅 增速 增长率 新增加 调增 调涨 增长速度 扩容 扩大了 提前 前移 晋升
        """

    /// Verbs and nouns of decline.
    static let decreases = """
        下降 降低 减少 缩减 缩短 压减 压缩 压降 降 低 低于 减 跌 下跌 下滑 回落 收窄 缩小 削减 下调 减低 减轻 精简 慢 慢于 少 少于 节约 节省 减免 下浮 缩 \
        调低 放缓 萎缩 负增长 减负 降本 削弱 减量 减排 降幅 跌幅 减幅 调减 压降了 递减 裁减 核减 减税 降费 让利 锐减 骤减 \
        砍掉 再压缩 再降低 大降 下探 递降 差 落后 落后于 相差 差了
        """

    /// The verbs of change as they are met from the left.
    static let changeVerbs: PhraseTable<Role> = {
        var entries: [(String, Role)] = []
        for (role, words) in [(Role.increase, increases), (.decrease, decreases)] {
            for word in words.split(separator: " ") {
                if word.utf16.count > 1 { entries.append((String(word), role)) }
                for target in ["到", "至", "为"] { entries.append((word + target, role)) }
            }
        }
        return PhraseTable(entries)
    }()

    /// Words that end right before a figure or right before another such word.
    static let before: PhraseTable<Role> = {
        let groups: [(Role, String)] = [
            (.increase, increases), (.decrease, decreases),
            (
                .link,
                """
                达到 达 为 占 占到 是 有 控制在 保持在 稳定在 维持在 保持 稳定 完成 实现 达成 突破 约占 达到了 高达 已达 均达 均为 仅为 仅 只有 共有 拥有 \
                超过 总计 合计 共计 共 计 总数达 总量达 就 花 花了 用 用了 安排 落实 筹集 争取 补助 奖励 发放 下达 到达 位居 居 列 排 排名 排在 位列 跃居 \
                名列 不变 持续保持在 持续稳定在 基本稳定在 继续保持 继续保持在 总体稳定在 相当于 按 拟按 较好 还有 仍有 剩余 剩 剩下 仍在 在 设 下设 分 分为 \
                包括 涉及 覆盖 惠及 服务 接待 开行 开工 举办 受理 办理 查处 建成 新建 改建 完工 改造 创建 培育 引进 引育 招引 签约 落地 发展 认定 组建 打造 带动 拉动 推动 \
                推出 推进 实施 建设 开展 组织 处置 整治 拆除 清理 治理 修复 种植 收购 生产 销售 出口 进口 减持 评选出 评出 选出 抽调 聘请 抽调了 聘请了 发放了 取得 编制 制定 \
                制订 出台 修订 修改 审议 审查 提供 累积 完成了 实现了 获 获得 获批 荣获 争取到 讲 提 提出 谈 强调 说 最高可达 可达 至少达到
                """
            ),
            (
                .adverb,
                """
                年均 平均 月均 日均 户均 人均 累计 实际 实质 将 已 已经 又 再 均 都 也 进一步 持续 大幅 大幅度 稳步 逐步 显著 明显 快速 连续 普遍 总体 整体 全面 全年 上半年 \
                下半年 一季度 前三季度 今年 去年 上年 目前 当前 现时 近月 近年 近年来 近年来 全部 力争 预计 可望 有望 可 能够 能 要 需 应 须 必须 拟 计划 预期 年 月 日 每年 每月 名义 \
                真实 现 现有 现已 至今 首次 一次性 合计 共 总共 大约 仍 仍然 却 只 仅仅 才 就 便 最高 最低 最大 同口径 按可比价 按可比口径 \
                按可比价格计算 名义上 一举 成功 分批 先后 陆续 总体上 基本 平稳 温和 小幅 略 微 略微 轻微 单月 当月 当年 本年 恢复性 主动 统一由 统一 由此 各 直接 间接 净
                """
            ),
            (.each, "分别 依次 分別 各 各自"),
            (.basis, "同比 环比 按年 按季 按月 同期 比上年 比去年 较上年 较去年 比上年同期 比去年同期 较上年同期 较去年同期"),
            (.particle, "了 到 至 为 出 近 着 达 约"),
        ]
        var entries: [(String, Role)] = []
        for (role, words) in groups {
            for word in words.split(separator: " ") { entries.append((String(word), role)) }
        }
        return PhraseTable(entries, backward: true)
    }()

    /// Words whose last character looks like a word of its own: 人才, 内需, 效应.
    static let endings = PhraseTable(
        """
        人才 英才 首都 成都 内需 供需 军需 急需 供应 效应 反应 响应 适应 产能 智能 功能 节能 核能 储能 氢能 性能 技能 效能 动能 费用 应用 使用 利用 信用 作用 公用 民用 商用 通用 农用 专用 \
        减排 建设 部分 积分 学分 得分 总分 评分 成分 养分 水分 民居 邻居 安居 统计 审计 会计 设计 估计 预计 船只 许可 认可 体现 表现 兑现 变现 行列 系列 提案 土地 用地 增长点 项目 科目 高新 创新 \
        更新 革新 幸福 人均 户均 日均 平均 年均 月均 传统 系统 系列 行为 作为 人为 电费 会费 学费 公里 收到 报到 签到 客流 存款 财政 工具 农具 家具 用具 厨具 面积 体积 容积 需要 主要 重要 纪要 摘要
        """.split(separator: " ").map { (String($0), true) }, backward: true)

    /// Words that open a clause before the noun that is measured.
    static let lead: PhraseTable<Bool> = words(
        """
        其中 其中: 全年 目前 当前 预计 预期 力争 确保 争取 努力 使 使得 让 推动 带动 促进 实现 完成 要 将 以 今年 去年 明年 上年 本年 当年 前年 上半年 下半年 一季度 年内 年底 \
        到 至 截至 截止 自 从 由 在 按 按照 每年 每月 我们 我市 我县 我省 我区 同时 此外 另外 并 且 而 但 也 已 已经 还 又 再 现 现在 近年来 五年来 一年来 全力 继续 进一步 \
        持续 加快 保持 达到 达 把 将使 统筹 安排 累计 共 年均 平均 现时 时下 只有 仅 其 该 这 这些 那 那些 各 特别是 尤其是 包括 接待 新建 建成 安排 发放 培育 引进 组织 开展 举办 提供 查处 受理 开行 比如 例如 初步统计 经初步核算 据统计 \
        据初步统计 预算 拟 提出 坚持 着力 稳步 逐步 大力 有序 有效 切实 推进 支持 鼓励 引导 引导和支持 会 可 可使 能 能够 需 须 必须 应 应当 分别 虽然 尽管 \
        如果 因为 由于 过去 过去五年 过去一年 这五年 这一年 五年间 十年间 高于 低于 并会 并将 也将 都 均 是 为 了 的 与 和 及 以及 或 等 近 近期
        """)

    /// Words that begin as an opening does.
    static let notLead = words(
        """
        可支配 可再生 可持续 可利用 可回收 可变 在校 在建 在线 在职 在岗 在地 近海 近视 近岸 近郊 需求 并网 并购 并联 再生 再贷 再制造 再就业 再保险 再融资 其他 其它 现代 现金 现场 现货 \
        自然 自来水 自主 自驾 自由 自有 自动 自筹 自治 自费 自愿 自助 自贸 从业 从事 将军 以上 以旧换新 以工代赈 到位 到期 到港 到达 到账 按揭 和谐 与会 等级 要素 要闻 能源 能耗 能力 能级 能效 \
        会展 会员 会议 会计 会商 共同 共享 共青 共有 共建 共富 都市 均衡 均等 为民 达标 至少 还贷 还款 还迁 把关 使用 使馆 该项 各类 各级 各项 全年龄 支持率 支持度 推进率 持续性 完成时 \
        达到率 保持率 促进会 带动率 实现度 年度计划 再次 达产 在外 在册 在营 在网 在园 在办 在手 在保 自给 自有 与外 为农 现行 现役 要件 需水 需电 等外 等位 由来 和美 和田 和平 自审 在湘 在鄂 在京 在沪 在粤 在闽 在浙 在苏 在川 在渝 在辽 在滇 在甘 在蒙 在豫 在赣 在皖 在鲁 在晋 在陕 在华 了解 的士 是非 近零 能见度 以内
        """)

    /// Words behind which the noun that is measured begins, wherever they stand.
    static let cutters: PhraseTable<Bool> = words(
        """
        使 使得 力争 确保 争取 推动 带动 促进 实现 完成 预计 每年 每月 截至 达到 其中 促使 有力推动 拉动 前几年 近几年 目标是 目标为
        """)

    /// What makes a noun of a cutter that stands before it: 完成率, 实现度.
    static let nounEndings = Set("率量额数度值后的了面者".utf16)

    /// The last character of nouns that are measured in percent.
    static let measuredEndings = Set("率比例重度值量额数速幅入出资费价税力积分款债耗能面口本利收长水平氧数贷金销润".utf16)

    /// Nouns of growth and of decline.
    static let changeNouns: PhraseTable<Role> = {
        var entries: [(String, Role)] = []
        for word in "增速 增幅 涨幅 升幅 增长率 增长速度 增长幅度 增加幅度 提高幅度 增长目标 预期增长目标 增长 上升幅度 上涨幅度".split(separator: " ") {
            entries.append((String(word), .increase))
        }
        for word in "降幅 跌幅 减幅 下降率 降低率 下降幅度 降低幅度 下降速度 减少幅度 压减率 压缩率 压缩比例".split(separator: " ") {
            entries.append((String(word), .decrease))
        }
        return PhraseTable(entries, backward: true)
    }()

    /// 高于全国平均0.4个百分点: verbs between a figure's noun and what it is compared with.
    static let comparisons: PhraseTable<Role> = {
        var entries: [(String, Role)] = []
        for word in "高于 快于 高出 多于 优于 好于 高过 超 领先".split(separator: " ") {
            entries.append((String(word), .increase))
        }
        for word in "低于 慢于 少于 低过 落后于 落后".split(separator: " ") { entries.append((String(word), .decrease)) }
        for word in "较 比 相比 与 相对于".split(separator: " ") { entries.append((String(word), .basis)) }
        return PhraseTable(entries)
    }()

    /// What 比 and 较 are part of when these come next or before.
    static let ratioNext = Set("重例值率较赛如拟武对方试特利价照分".utf16)
    static let ratioBefore = Set("占同环对相百评类无攀正反之日年月".utf16)

    /// Where a noun behind 的 ends.
    static let nounStops: PhraseTable<Bool> = words(
        """
        和 及 与 以及 实现 达到 完成 通 开展 参与 已 都 要 将 由 用 在 为 有 可 能 得到 获 纳入 是 进入 居住 集中 来自 被 没有 均 也 还 使用 建成 接入 覆盖 享受 拥有 落户 达 \
        占 需要 应 须 必须 以上 超过 不 仍 给予 用于 投入 投向 从 向 对 把 按 到 完善 基本 全部 等
        """)

    static func words(_ text: String) -> PhraseTable<Bool> {
        PhraseTable(text.split(separator: " ").map { (String($0), true) })
    }

    private static func table(_ groups: [(Comparator, String)], backward: Bool) -> PhraseTable<Comparator> {
        var entries: [(String, Comparator)] = []
        for (comparator, words) in groups {
            for word in words.split(separator: " ") { entries.append((String(word), comparator)) }
        }
        return PhraseTable(entries, backward: backward)
    }
}

// What is a figure and what is a name, a level, a rank.
extension FigureWords {
    /// 成立, 成为, 成员: no tenths.
    static let notBehindTenths = Set("立为员果功效长就熟本都品交套型绩份才语见形家名群因片行事色婚人分不对像".utf16)

    /// 大会, 大家: no 大 that counts.
    static let notBehindGreat = Set("会于家学楼街桥道队厅使小量力都幅气型规批众约概致夫人体".utf16)

    /// What is counted in 点.
    static let pointNouns = words(
        "意见 要求 建议 希望 体会 看法 想法 感受 启示 经验 说明 认识 思考 共识 期望 工作 内容 措施 理由 原因 打算 倡议 突破 变化 特点 任务 收获")

    /// What has levels: 三级网络. A hospital or a road of 二级 has a class.
    static let levelNouns = words(
        """
        联动 网络 网格 综合 管理 体系 书记 干部 党组织 党委 政府 组织 机构 架构 平台 阵地 责任 行政 协同 贯通 领导 河长 林长 路长 田长 街长 都 要 联创 联网 联防 同创 矛盾 党政 \
        统筹 指挥 调度 人大 政协 财政 服务 文明 治理 医疗卫生服务 监管 巡查 督查 考核 预警 管网 物流
        """)

    /// What has classes: 三级医院, 二级公路.
    static let classNouns = words("医院 公立 甲等 公路 响应 保护 水质 标准 以上 甲 乙 医疗机构 航道 巡视员 警长 教授 建造师 文物 路 风险 评估 士官")

    /// One character that a list is summed up by: 北湖、苏仙两区.
    static let appositiveNouns = Set("区市县镇乡省州字校院馆村国局办家者关事地园企".utf16)
    /// Longer words that sum up a list: 三原则.
    static let appositiveHeads = words(
        "原则 环节 要素 领域 主体 部分 阶段 层面 层次 维度 元素 大类 战略 能力 机制 目标 功能 环境 体系 渠道 路径 主线 板块 产业 行业 部门 系统 平台 链条 职能")

    /// What the first, second … one does.
    static let rankedVerbs = words("发言 完成 实现 建成 通过 进入 获得 到达 上台 开通 成为 达到 吃 发表 出场 通车 脱贫 表态 汇报 的 。 , 、")

    static let frontWords = PhraseTable(
        "前 后 最后 最后面 居前 末 倒数".split(separator: " ").map { (String($0), true) }, backward: true)
    static let rankPrefixes = PhraseTable(["倒数": true].map { ($0.key, $0.value) }, backward: true)

    /// Where a bare rank holds.
    static let rankScopes = PhraseTable(
        """
        全国 全省 全市 全县 全区 全球 世界 亚洲 国内 省内 市内 国际 位居 居 列 跃居 位列 稳居 排 排名 排在 名列 排位 保持 升至 升到 上升到 跃升至 跃升到 连续 总量 规模 增速 \
        增幅 总数 数量 得分 总分 均居 均列 位次 综合 排名全国 西部 中部 东部 同类 同行业 单体 均为 分列 分居 继续 降至 滑至 西北 西南 东北 华东 华南 华北 华中 中西部
        """.split(separator: " ").map { (String($0), true) }, backward: true)

    /// Where a rank holds: 居全国第3位.
    static let places = PhraseTable(
        """
        全国 全省 全市 全县 全区 全州 全球 世界 亚洲 国内 省内 市内 区内 国际 西部 中部 东部 中西部 大陆 我国 西北 西南 东北 华东 华南 华北 华中 同类城市 同类地区 全国同类城市 地级市 省会城市 各省区 \
        各省 进至 进位 升至 跃升至 跃居 稳居 均居 位列 位居 居 列 均列 跻身 进入 挤进 连续保持 保持
        """.split(separator: " ").map { (String($0), true) }, backward: true)

    /// Fixed names that begin with a number.
    static let names = words(
        """
        四个意识 四个自信 四个全面 四个伟大 四个现代化 四个革命 四个面向 四个最严 两个维护 两个确立 两个一百年 两个大局 两个毫不动摇 两个结合 三个代表 \
        三个务必 三个文明 四个文明 三个面向 三个一 三个区分开来 四个一批 五个一 五个统筹 五个认同 六个坚持 六个必须 八个明确 十个明确 十四个坚持 十三个方面成就 一个中国 两个循环 两个市场 \
        万元生产总值 万元GDP 万元地区 万元国内 万元工业 万元规模 万元产值 万元单位 亿元GDP 亿元生产总值 亿元地区 两个文明 四大班子 五大班子 五大发展理念 四大名著 四大发明 三大纪律 三点一线 两点一线 两条腿 十项规定 八项规定 六项纪律 三大改造 四项基本原则 四种形态 四下基层 \
        三次产业 两个行动 两个责任 三件套 四件套 三人行 七个有之 五个必须 三个不相信 五个必由之路 两个永远在路上 千家万户 万家灯火 三个和尚
        """)
}
