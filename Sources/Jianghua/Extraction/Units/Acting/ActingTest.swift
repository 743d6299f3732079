/// Whether a bare type noun acts: as subject, or as the one who is to do the verb after 支持, 鼓励, 引导.
final class ActingTest: Sendable {
    private let actions: PhraseTable<Bool>
    private let movers: PhraseTable<Bool>
    private let duties = PhraseTable(EdgeWords.duties)
    private let parties = PhraseTable(EdgeWords.parties, backward: true)
    private let times = PhraseTable(
        "这几天 这两天 这段时间 今天 明天 今晚 明早 马上 眼下 当前 现在 近期 近日 今年 明年 全年 上半年 下半年 这个月 下个月 本月 本周 下周 今后 平时 晚上 夜间 白天 每天 每晚"
            .words)
    private let places = PhraseTable("得分 排在 排名 位居 位列 名列 剩余 共有 现有 还有 尚有 得了 拿了 只有 下达 新增 也有 的同志".words)
    private let treatments = PhraseTable(
        "给予 予以 实行 采取 实施 做到 进行 加大 加强 减免 免除 免征 应 严格 从严 依法 一律 从重 优先 及时 重点 开展 落实 建立 启动 全面 分类 坚决 提供 发放 安排 下达 要给予 要予以 要实行 可给予 逐一 逐户 逐家 统一 集中 挂牌 约谈 通报 处罚"
            .words)
    private let bans = PhraseTable(["严禁", "禁止", "不允许"], backward: true)
    private let zeals = PhraseTable(
        "积极性 主动性 创造性 意愿 意愿度 热情 比例 比重 占比 渠道 路径 通道 门槛 成本 风险 负担".words)
    private let raisers = PhraseTable(
        "提高 增强 提升 激发 调动 保护 强化 要 降低 减轻 拓宽 拓展 防范 化解 畅通 打通 增加 扩大 承担".words)
    private let services = PhraseTable("提供 创造 营造 奠定 注入 贡献 打造 搭建 护航 保驾 争取 赋能 减轻 降低 带来 开辟 拓展空间".words)
    private let systems = PhraseTable(
        "机制 政策 制度 体系 办法 措施 模式 体制 平台 清单 计划 行动 工程 试点 格局 规定 规范 标准 指引 意见 方案 细则 条例".words.map { ($0, true) },
        backward: true)
    private let founders = PhraseTable(
        "建立 健全 完善 落实 构建 制定 出台 修订 建立健全 实施 推行 优化 创新 印发 编制 执行 细化".words.map { ($0, true) },
        backward: true)
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    private let moved: MovedTest

    init(moved: MovedTest) {
        self.moved = moved
        actions = PhraseTable(EdgeWords.actions)
        movers = PhraseTable(
            EdgeWords.movers.map { ($0, true) } + EdgeWords.noMovers.map { ($0, false) }, backward: true)
    }

    /// Whether the words around a list say that it is one of bodies, whatever they are called. O(1).
    func supports(
        _ range: Range<Int>, isDivision: Bool, isList: Bool, in units: [UInt16], floor: Int, limit: Int
    )
        -> Bool
    {
        let (start, end) = (range.lowerBound, range.upperBound)
        let isMargin = classes.isMargin(start, in: units, floor: floor)
        let isMoved = !isMargin && parties.longestMatch(in: units, endingAt: start, from: floor) != nil
        guard isMargin || isMoved, start <= floor || units[start - 1] != .unit("“") else { return false }
        guard end < limit else { return false }
        // 白石区4300人
        if isDivision, isMoved || classes[Int(units[end])].contains(.digit) { return true }
        // Two that end as bodies do speak for each other: 教育统筹委员会、课程发展委员会.
        if isList, isMargin { return true }
        // 云湄县得分84分
        if isDivision, places.longestMatch(in: units, at: end, limit: limit) != nil { return true }
        return duties.longestMatch(in: units, at: end, limit: limit) != nil
            || actions.longestMatch(in: units, at: end, limit: limit) != nil
    }

    private func isModal(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        switch units[position] {
        case .unit("要"), .unit("可"): return true
        case .unit("应"): return position + 1 < limit && units[position + 1] == .unit("当")
        default: return false
        }
    }

    /// O(1): looks at a few words on either side.
    /// - Parameter isJoined: a body stands before it in its list.
    func acts(_ range: Range<Int>, isJoined: Bool, in units: [UInt16], floor: Int, limit: Int) -> Bool {
        let end = range.upperBound
        let start = range.lowerBound
        // A quoted honour before the kind: 国家级“小巨人”企业.
        if start > floor, units[start - 1] == .unit("”") { return false }
        // 党和政府, 电视台等媒体: no subject of its own.
        if start > floor + 1,
            units[start - 1] == .unit("等") || units[start - 2] == .unit("党") && units[start - 1] == .unit("和")
        {
            return false
        }
        // 在学校完成学业: a place; 在政府领导下 is none.
        if start > floor, units[start - 1] == .unit("在") {
            switch units[end - 1] {
            case .unit("校"), .unit("院"), .unit("业"), .unit("园"), .unit("馆"): return false
            default: break
            }
        }
        // 严禁平台企业滥用
        if bans.longestMatch(in: units, endingAt: start, from: floor) != nil { return true }
        var predicate = moved.predicate(from: end, in: units, limit: limit)
        guard predicate < limit else { return false }
        // 环卫公司这几天把
        if classes.isMargin(start, in: units, floor: floor),
            let time = times.longestMatch(in: units, at: predicate, limit: limit)
        {
            predicate = min(limit - 1, predicate + time.length)
        }
        // 对信用良好的|企业给予奖励: for whose good it is done.
        if start > floor, units[start - 1] == .unit("的"),
            treatments.longestMatch(in: units, at: predicate, limit: limit) != nil,
            isTreated(start - 1, in: units, floor: floor)
        {
            return false
        }
        // 各企业和其他单位,可参照执行
        if units[predicate] == 0x2C, predicate + 1 < limit, isModal(predicate + 1, in: units, limit: limit) {
            predicate += 1
        }
        if isInName(start, predicate, in: units, floor: floor, limit: limit) { return false }
        if isServed(start, predicate, in: units, floor: floor, limit: limit) { return false }
        if moved.isDrawn(start, to: predicate, in: units, floor: floor, limit: limit) { return true }
        if isDescribed(start, predicate, in: units, floor: floor, limit: limit) { return true }
        let isMoved = moved.isMoved(start, in: units, floor: floor)
        if isMoved, moved.isDeed(predicate, in: units, limit: limit) { return true }
        // 鼓励龙头企业带,支持合作社干
        if isMoved, predicate + 1 < limit,
            !classes[Int(units[predicate + 1])].isDisjoint(with: [.mark, .lineBreak]),
            characters[Int(units[predicate])].contains(.doing)
        {
            return true
        }
        // 政府重点支持
        let isMargin = classes.isMargin(start, in: units, floor: floor)
        if isMargin, start <= floor || units[start - 1] != .unit("、"),
            let next = moved.mannerEnd(predicate, in: units, limit: limit),
            actions.longestMatch(in: units, at: next, limit: limit).map({ $0.length > 1 }) == true
                || moved.isVerb(next, in: units, limit: limit)
        {
            return true
        }
        // 政府采取贴息等办法
        if isMargin, start <= floor || units[start - 1] != .unit("、"),
            moved.takesObject(predicate, in: units, limit: limit)
        {
            return true
        }
        // 由乡镇、派出所包保: who is named as the agent.
        if start > floor, units[start - 1] == .unit("由"), !isMargin,
            movers.longestMatch(in: units, endingAt: start, from: floor)?.value == true,
            classes[Int(units[predicate])].isDisjoint(with: [.mark, .lineBreak])
                || units[predicate] == .unit("“"),
            !turns(predicate, in: units, limit: limit)
        {
            return true
        }
        guard let action = actions.longestMatch(in: units, at: predicate, limit: limit),
            !moved.isThing(predicate, in: units, limit: limit)
        else { return false }
        let next = predicate + action.length
        // 推动绿色企业创建, but 推动企业参与
        if isMoved, moved.isNoun(predicate..<next, in: units, limit: limit) { return false }
        if isCount(next, in: units, limit: limit) { return false }
        if action.length > 1, next < limit {
            // 公办学校达到16所: they are counted.
            if classes[Int(units[next])].contains(.digit) { return false }
            // 赛事转播、媒体报道、互动: nouns.
            if !isMoved, !isJoined, start > floor, units[start - 1] == .unit("、"),
                !classes[Int(units[next])].isDisjoint(with: [.mark, .lineBreak])
            {
                return false
            }
        }
        guard start > floor else { return true }
        if isMoved || isJoined || isMargin { return true }
        return movers.longestMatch(in: units, endingAt: start, from: floor)?.value == true
    }

    /// 由政府包办向多方共治转变: from what to what. O(1)
    private func turns(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        let top = min(limit, position + 24)
        var index = position
        while index < top, !UnitCharacters.endsClause(units[index]) {
            switch units[index] {
            case .unit("向"), .unit("转"), .unit("变"), .unit("到"), .unit("至"), .unit("为"): return true
            default: index += 1
            }
        }
        return false
    }

    /// Whether 对 opens the clause before a position. O(1)
    private func isTreated(_ end: Int, in units: [UInt16], floor: Int) -> Bool {
        var index = end
        let bottom = max(floor, end - 20)
        while index > bottom {
            let unit = units[index - 1]
            if UnitCharacters.endsClause(unit) || unit == .unit("、")
                || classes[Int(unit)].contains(.lineBreak)
            {
                return false
            }
            index -= 1
            // 对, 给, but not 对接, 针对 (which is one too), 面对
            guard unit == .unit("对") || unit == .unit("给") else { continue }
            return index <= floor
                || movers.longestMatch(in: units, endingAt: index + 1, from: floor)?.value != false
        }
        return false
    }

    /// Whether what it does is what something else is called after: 建立医疗机构协同监测机制, 企业参与的积极性. O(1)
    private func isInName(
        _ start: Int, _ predicate: Int, in units: [UInt16], floor: Int, limit: Int
    ) -> Bool {
        var end = predicate
        let top = min(limit, predicate + 30)
        while end < top, classes[Int(units[end])].isDisjoint(with: [.mark, .lineBreak, .space]) {
            // 的积极性 in the middle of the clause too
            if units[end] == .unit("的"), zeals.longestMatch(in: units, at: end + 1, limit: limit) != nil {
                return raisers.firstPosition(in: units, within: predicate..<end) == nil
            }
            // 企业共同参与的机制: it acts in a clause of its own.
            if units[end] == .unit("的") { return false }
            end += 1
        }
        guard end < limit, end > predicate + 2,
            systems.longestMatch(in: units, endingAt: end, from: predicate) != nil
        else { return false }
        // An earlier verb of the clause makes the object of it.
        var index = start
        let bottom = max(floor, start - 30)
        while index > bottom, classes[Int(units[index - 1])].isDisjoint(with: [.lineBreak]) {
            if UnitCharacters.endsClause(units[index - 1]) { return false }
            if founders.longestMatch(in: units, endingAt: index, from: floor) != nil { return true }
            index -= 1
        }
        return false
    }

    /// 为企业提升能力提供支撑: for whose good it is. O(1)
    private func isServed(_ start: Int, _ predicate: Int, in units: [UInt16], floor: Int, limit: Int) -> Bool
    {
        var index = start
        let bottom = max(floor, start - 24)
        while index > bottom {
            let unit = units[index - 1]
            if UnitCharacters.endsClause(unit) || classes[Int(unit)].contains(.lineBreak) { return false }
            index -= 1
            guard unit == .unit("为") else { continue }
            // 作为, 以企业为主体
            if index > floor {
                switch units[index - 1] {
                case .unit("作"), .unit("成"), .unit("因"), .unit("行"), .unit("认"), .unit("称"), .unit("视"),
                    .unit("变"), .unit("转"), .unit("最"):
                    return false
                default: break
                }
            }
            break
        }
        guard index >= bottom, index < start, units[index] == .unit("为") else { return false }
        let services = services
        let top = min(limit, predicate + 30)
        var end = predicate
        while end < top, !UnitCharacters.endsClause(units[end]) {
            if services.longestMatch(in: units, at: end, limit: limit) != nil { return end > predicate }
            end += 1
        }
        return false
    }

    /// 健全学校自主评聘教师的办法: what they do describes what is set up. O(1)
    private func isDescribed(
        _ start: Int, _ predicate: Int, in units: [UInt16], floor: Int, limit: Int
    ) -> Bool {
        guard founders.longestMatch(in: units, endingAt: start, from: floor) != nil,
            moved.isDeed(predicate, in: units, limit: limit)
                || actions.longestMatch(in: units, at: predicate, limit: limit).map({ $0.length > 1 }) == true
        else { return false }
        var end = predicate
        let top = min(limit - 3, predicate + 24)
        while end < top, classes[Int(units[end])].contains(.han) {
            if units[end] == .unit("的") {
                return end > predicate + 3
                    && systems.longestMatch(in: units, endingAt: end + 3, from: end + 1)?.length == 2
            }
            end += 1
        }
        return false
    }

    /// 从2.2万家增加到: how many they are.
    private func isCount(_ position: Int, in units: [UInt16], limit: Int) -> Bool {
        guard position < limit, classes[Int(units[position])].contains(.digit) else { return false }
        var index = position
        let top = min(limit, position + 9)
        while index < top {
            switch units[index] {
            case .unit("年"), .unit("月"), .unit("日"): return false
            case .unit("户"): return true
            default: if characters[Int(units[index])].contains(.measure) { return true }
            }
            index += 1
        }
        return false
    }
}

extension EdgeWords {
    /// What bodies do, beside the actions that kinds of them do.
    static let duties = """
        会 牵头 配合 协助 参与 协同 会同 联合 负责 具体负责 各负其责 分别 相继 跟进 主动跟进 靠前 抽调 抽组 选派 派出 派员 一起 一齐 一同 齐上阵 值守 待命 印发 通报 作了 作出 提供 承办 协办 主办 报送 上报
        按职责 按照职责 按分工 按照分工 根据职责 依职责 各司其职
        """.words

    /// What bodies at the start of a clause do under an instruction.
    static let deeds = """
        牵线搭桥 牵线 搭桥 明察暗访 保 盯 守 防 促 强 补 堵 年内 年底前 月底前 继续 清点 滚动 预置 前置 播报 抽组 待命 值守 巡堤 查险 实行 滚动播报 逐一 逐户 逐项 逐村 逐个 每天 每日 每周 每月 每季度 每半年 每年 每学期 每半月 各自 都 均 再 先 也 重点
        集中 联手 携手 轮流 轮值 轮班 派 派人 派员 派出 抽 拿出 拿 带头 带队 压茬 倒排 列出 列支 安排 腾出 备足 备齐 储备 调配 调运 调拨 划出 划定 建档 录入 登记 上门 入户 深入 下沉 蹲点 驻点
        包保 包联 包干 分片 分批 分头 对照 对标 按 按照 根据 结合 围绕 依托 以 从 向 对 为 把 将 于 在 与 限期 立即 马上 迅速 随时 及时 全程 全员 全面 实时 同步 统一 统筹 主动 主抓 主办 靠前
        每亩 每人 每户 每村 先安排 去 来 扣 垫 投 掏 顶 补上 跟上 补位 比对 核对 核验 建库 建账 建档立卡 提供 审批 审查 把 盯住 盯紧 盯牢 兜住 动起来 行动起来 一个不留 一户不漏 全部 一起 一道 一同 自己 马上办 先行 各派 各抽 各出
        挂帅 挂图作战 挂牌督办 拉网式 地毯式 一对一 面对面 点对点 两班倒 三班倒 轮岗 值夜 驻守 蹲守 卡口 设点 布点 包片 包户 包村 联户 结对 牵头抓 抓起来 管起来 用起来 干起来 跑起来
        跟进 跟踪 督促 指导 帮助 支持 服务 保障 协调 调度 通报 约谈 问责 追责 倒查 核查 抽查 巡查 暗访 检查 排查 监测 预警 研判 会商 发布 发出 推送 宣讲 讲解 开讲 开门 开放 开通 开设 开行
        加密 加快 加大 加强 压减 压降 压缩 清理 清运 清扫 清淤 疏通 修复 维修 改造 新建 扩建 种植 栽植 补植 管护 养护 收集 收运 收治 接诊 接收 接管 接待 受理 办理 办结 答复 回复 反馈 报送 上报 填报
        拟定 制定 制订 起草 印发 出台 修订 编制 完善 健全 建立 组建 成立 设立 增设 增派 增加 扩充 试行 推行 实施 落实 执行 完成 做好 抓好 搞好 管好 用好 守好 兜底 兜牢
        抢收 抢种 抢播 抢修 抢险 抢运 组成 联动 处置 打捞 排涝 抽排 救灾 安抚 接访 约访 下访 走访 慰问 巡护 护林 值勤 执勤 疏导 管控 布控 设卡 封堵 拆除 取缔 查处 打击 收缴 销毁 公示 公布 公开 曝光
        管 管紧 出 出人 出钱 出政策 出方案 出力 列清单 搭台 搭台子 搭建 建台账 建账 送 跑 当好 当后盾 当参谋 做示范 作表率 打头阵 打主动仗 唱主角 挑大梁 站前排 看住 走在前 带好头 带头 接着干 下去 让出 答复 交账 报结果 调剂 一查到底 一抓到底
        立行立改 严防死守 现场办公 通力协作 责无旁贷 同步 稳步 加力 合力 梯次 优先 足额 超前 赶紧 提速 精心 科学 随机 昼夜 连夜 全天候 免费 千方百计 想方设法 不遗余力 容缺 暂停 停止 不予 予以 一周一 一月一 一天一 一旬一
        一季一 开专栏 抓 堵 疏 救 查 巡 摸 排 敞开 听取 搞 督导 长期 长效 书面 限时 限额 按期 按时 守土有责 守土尽责 各管 分管片 紧跟 紧盯 死盯
        辅导 培育 扶持 奖补 贴息 减免 垫付 拨付 兑付 兑现 筹集 筹措 募集 配送 投放 保供 稳价 平抑 收储 轮换 促销 对接 撮合 洽谈 签约 招引 引进 承接 孵化 攻关 试制  
        摸清 摸排 梳理 汇总 核定 核实 认领 领办 包抓 销号 交办 转办 督办 回访 复查 验收 评比 评选 表彰 通令 复盘 演练 轮训 练兵 备勤 备战 集结 驰援 增援 转移 安置 撤离 避险 关停 停产 停课 停工
        复工 复产 复课 开工 动工 竣工 交付 移交 接入 并网 投产 投用 整治 优化 提升 巩固 拓展 延伸 推广 宣传 宣讲 动员 发动 组织 召集 召开 举办 承办 开展 参加 参与 出席

        """.words

    /// Words that part other names and begin no predicate: a body before them is a part of a phrase.
    static let subjectNouns = """
        去年 前年 近年 近年来 近两年来 近日 日前 此前 刚才 前不久 前几天 当天 当日 昨天 上述 经济社会 人民群众 广大群众 群众 市民 居民 老百姓 村民 党员 党员干部 干部 干部群众 民警 职工 教师 学生 志愿者 公民 代表委员 市长 县长 区长 书记 主席 主任 部长 局长 主要负责人 主要领导
        领导班子成员 上级领导 同志们 各位领导 各位 上午 下午 晚上 会上 会后 会前 会议 年初 年底 月底 上半年 下半年 上述 下列 以下 以上 前述 所有 全部 一切 任何 大批 一批 部分的 有条件 符合条件
        条件成熟 具备条件 管理 管辖 管委会 出席 出来 出现 出资 出口 送来 跑来 报告 报表 报纸 报社 发现 发生 发展 发言 发源 定点 定位 种类 收入 收支 收到 收官 改革 改制 改变 清楚 清单 拆迁 排名 排在 排第 建成 建设 建议 建制 救助站 测评 查验 让人 让利 给人 给出 给了 抓手 修订稿 报告会 交办的 部署的 安排的 下达的 通报的 反馈的 提出的 移交的 转办的 督办的 确定的 制定的 印发的 管理的 负责的 承担的 牵头的 主管的 联系的 分管的 要求的 申报的 承建的 实施的 组织的 举办的 承办的 开展的 建设的 建立的 发布的 公布的 出台的 编制的 收集的 举报的 提供的 召开的 主办的 剩余 余下 缺乏 缺少 没有 得分 排在 排名 位居 位列 名列 拖欠 分布在 集中在 目前 当前 现在 从来 一直 历来 向来 至今 迄今 仍然 依然 始终 过去 往年 平常 坐拥 拥有 主导 我们 咱们 你们 他们 她们 它们 大家 自己 本人 人们 多个 几个 两个 三个 四个 五个 一个 某个 这个 那个 每个 各个 整个 这些 那些 一些 有些 有的 之前 之后 以来 此前 领导 领导下
        第一 第二 第三 下面 包括 例如 比如 特别是 尤其 尤其是 成功 胜利 圆满 已经 曾经 正在 刚刚 来自 位于 属于 处于 隶属 隶属于 设在 教育 宣传 培训 处理 考核 评价 规定 决定 影响
        投资 开发 创新 规范 治理 高质量 高标准 高水平 高规格 科学 普遍存在 当选 获批 获评 荣获 获得 受到 遭到 得到 收到 听到 看到 想到 感到 遇到 碰到 反映了 体现了 以及 及其 或者 并且 而且 但是 因此 所以 由于 因为 虽然 如果 只有 只要 无论 不论 不管 不仅 不但 还有 还是 就是 也是 都是 既是 又是 凡是 诸如 比如 其中 此外 另外 与此同时 因而
        从而 于是 然后 接着 接下来 首先 其次 再次 最后 下一步 反复 强调 指出 认为 表示 宣布 多次 要求 提到 谈到 讲到 提出 分管 主管 以往 历届 往届 本届 上届 历任 现任 成立了 抽调了 明确了
        """.words

    /// Before a name: who is to do something, with whom, or whom something is done with.
    static let parties = """
        咱们 我们 由 会同 联合 协同 联同 支持 推动 指导 督促 指示 责成 授权 委托 要求 请 向 对 为 到 至 在 从 与 其中 让 使 给 交 交由 报 报送 组织 协调 帮助 配合 协助 依托 聚焦 通报 表扬
        批评 约谈 包括 围绕 前置到 覆盖 接受
        """.words

    /// They end like one and are another word: 回应 is no 应.
    static let noMovers = """
        回应 适应 响应 供应 反应 对应 相应 效应 呼应 报应 照应 首要 主要 必要 重要 摘要 紧要 扼要 概要 纪要 普及 惠及 推及 涉及 波及 顾及 提及 危及 触及 来得及 而且 况且 暂且 适当 相当 应当 充当 担当 恰当 得当 正当
        理由 自由 缘由 事由 经由 即使 大使 天使 命令 法令 代替 目的 标的 存在 现在 正在 所在 潜在 内在 实在 旨在 在于 取决于 不是 就是 总是 凡是 但是 国是
        调和 缓和 温和 饱和 总和 中和 共和 平和
        """.words

    /// What makes somebody do something, or comes between a clause's start and its subject.
    static let movers = """
        支持 鼓励 引导 推动 组织 严禁 禁止 允许 要求 督促 指导 帮助 助力 授权 实行 实现 由 使 令 动员 发动 带动 促使 激励 确保 保障 调动 请 希望 责成
        引导和支持 支持和鼓励
        鼓励支持 鼓励引导 支持引导 支持鼓励 积极支持 的 以及 和 及 且 并 而 但 当 若 如 虽然 如果 因为 由于 需要 同时 目前 当前 现在 今年 去年 今后 各 是 在 形成 坚持
        协助 配合 助推 倒逼 替
        无论是 还是 不仅 既 只要 只有 一些 不少 很多 许多 有的 有些 近日 近年来 此外 其中 例如 比如 使得 要 应 须 营造 展现 体现 方便 便利 避免 防止 赋予 形成了
        """.words
}
