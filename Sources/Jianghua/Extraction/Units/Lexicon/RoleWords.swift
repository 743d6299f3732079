import JianghuaRecords

/// Words around a list of units that give it a role.
enum RoleWords {
    /// What follows the list.
    enum After: UInt8, Sendable {
        case lead, assist, duty
        /// 要, 必须: the list is bound.
        case modal
        /// 会同: others follow that join.
        case joint
        /// 是, 为: a role noun may follow.
        case copula
        /// 设在: where it sits, and behind the comma what it does.
        case seat
        /// Says nothing and is passed over.
        case skip
        /// As skip: people of the list, who are no body that does something.
        case people
        /// No duty in spite of what follows: 负责人, 已经.
        case none
    }

    /// What stands right before the list.
    enum Before: UInt8, Sendable {
        case by
        case assisting
        case leadLabel, assistLabel, dutyLabel
        case appeal
        /// It asks for something in any case, where 请 may give the floor too.
        case plea
        case forbidding
        /// Makes the list an object.
        case patient
    }

    /// 你们几家, 这三个部门 behind the comma of a list.
    private static let addressed: [(String, After)] = {
        var words: [(String, After)] = []
        for count in "两 二 三 四 五 六 七 八 九 几".words {
            for kind in "家 个 家单位 个单位 个部门 个乡镇 家企业".words {
                words.append((",你们" + count + kind, .modal))
                // 你们六家,手里的项目占了七成
                words.append((",你们" + count + kind + ",", .skip))
                words.append((",这" + count + kind, .skip))
                words.append((",上述" + count + kind, .skip))
            }
        }
        return words
    }()

    static let after: [(String, After)] =
        addressed + entries("牵头 牵头负责 牵头会同 牵头抓总 牵头组织 负责牵头 总牵头 统筹牵头 共同牵头 联合牵头 牵好头 牵个头 牵起头 主抓 抓总 总负责", .lead)
        + entries(
            "配合 协助 参与 协同 积极配合 密切配合 全力配合 予以配合 协同配合 协助配合 做好配合 共同参与 积极参与 支持配合 协办 参加 协同推进 主动配合",
            .assist)
        + entries(
            """
            主要负责 全权负责 全面负责 统一负责 统筹负责 专门负责 重点负责 直接负责 归口负责 独立负责 依法负责 对口负责 分头负责 一并负责 继续负责 主责 具体承担 主要承担 统一承担 独立承担 共同承担 负全责 负直接责任 负主要责任 负领导责任 负监管责任 负次要责任 负首责 负兜底责任 负主体责任 负属地责任 负总体责任 承办 为主
            负责 具体负责 分工负责 共同负责 分别负责 按职责分工负责 按职责负责 按照职责分工负责 依职责负责 按职责分工 按照职责分工 根据职责分工 依职责 按职责 按照职责 承担 具体承担
            承担着 负总责 负主责
            负有 主办 具体实施 具体落实 组织实施 抓落实 抓好落实 各负其责 各司其职 按分工负责 按照分工
            """, .duty)
        + entries(
            """
            要 须 必须 务必 应 应当 应该 需 需要 将 得 不得 不能 不准 严禁 不要 一定要 一定 都要 也要 均要 必 必将 该 切实要 决不能 绝不能 必需 会 有决心 有责任
            有义务 既要 不仅要 不但要 不光要 一方面要 首先要 更是要 下一步要 接下来要 接着要 同时要 另外要 还要 又要 就要 才要 尤其要 特别要 千万要 千万不要 更要 也得 都得 就得 仍要 仍需 仍须 仍应 仍将 仍必须 依然要 依旧要 同样要 同样须 同样应 稍后会 稍后将 亦会 亦将 亦要 亦须 均需 都需 也需 还需 还应 还须 更应 更须 更需 继续要 今后要 当前要 近期要 眼下要 既须 首先必须 都必须 也必须 更必须 都须 均须 均应 都应 也应 再困难也要
            ,你们 ,你们都 请于 请将 请在 请按 请认真 请按照 请结合 请各自 请抓紧 请迅速 请尽快 请及时
            """, .modal)
        + entries("支持配合 搞好配合 打配合 抓好配合 打好配合 跟进配合 给予配合 提供配合 从旁协助 做好协助 给予协助 协作 辅助 一起参与 全程配合 全程参与", .assist)
        + entries("要牵好头 牵好头 履行牵头职责 扛起牵头责任 担任牵头单位 主牵 领衔 牵了头 负责总牵头", .lead)
        + EdgeWords.charges.map { ($0, After.duty) }
        + entries("主管", .duty) + entries("主管的 主管部门 主管单位 主管局 主管机关", .none)
        + entries("主管领导 主管同志 主管副局长 主管县领导 主管市领导", .people)
        + entries("来负责 来抓 来管 来落实 来兜底", .duty) + entries("来牵头", .lead) + entries("来配合 来协助", .assist)
        + entries("可别 千万别 就别 切忌 不许 不允许 不可 不应 务求", .modal)
        + entries("下设 下辖 内设", .none) + entries("设在 挂靠在 设于 挂靠", .seat)
        + entries(
            """
            责任单位: 责任部门: 配合单位: 配合部门: 牵头单位: 牵头部门: 参与单位: 参与部门: 参加单位: 协助单位: 协办单位: 协同单位: 协作单位: 承办单位: 主办单位: 主管单位: 主管部门: 承担单位: 负责单位: 负责部门:
            """, .none)
        + entries("应尽的 应尽之 应有的 应有之 应负的 应得的 应承担的 都是 均是 都没 都未 都已 都已经 均已", .none)
        + entries("不可或缺 不可缺少 不可分割 不可替代 不可避免 别的 别处 别人 别名", .none)
        + entries("上下 上上下下 从上到下 自上而下 全系统 系统上下 一班人 党政班子 无论如何 谁都 谁也 哪个都 哪家都", .skip)
        + entries("别 莫 切莫 切勿", .modal) + entries("别具 别出 别有 别开 莫不 别的 别墅 别样", .none)
        + entries("会同 联合 联同 偕同 携同 商 牵头会同 同 会商", .joint)
        + entries("是 为 作为", .copula)
        + entries(
            ",这些部门 ,这些单位 ,几家 都 也 均 更 还 同时 切实 一 分别 则 又 再 , 主动 积极 继续 具体 全力 密切 抓紧 这块 这一块 方面 那边 这边 这里 那里 这头 你们 ,你们那边 来说 自身 自己 一家 下一步 接下来 首先 一方面 既 不仅 不但",
            .skip)
        + entries("成员 领导 主要领导 分管领导 领导班子 班子 各位领导", .people)
        + entries(
            "通过视频 通过网络收看 通过电视电话 收听收看 以视频形式 列席 参会 对我们有 对我们的 对我有 对我县有 对我市有 对我区有 对我省有 对我校有 对我们寄予 在干什么 在干啥 在做什么 干什么去了 排末位 排在 排名 排倒数 请示 请求 请假 请愿 请战 请来 请进 请客 请到 请柬 请教 请功 请赏 请命 请缨 负责制 负责人 负责同志 主要负责人 主要负责同志 主要负责干部 直接负责人 直接负责同志 直接负责的 分工负责制 全面负责人 已 已经 曾 了 先后 共 高度重视 得到 得以 得分 得了 得票 得知 得益 得力 得奖 应邀 应运 应急 需求 将近 将军 在家 在座 在场 在职 在内 会议 会上 会同意 要求 要点 要素 要件 要闻 须知 需求 同意 同志 同步 同比 同样 为主 为了 为核心 为首 承担的 负责的 协同机制 配合机制 协同发展 参与机制 配合下 参与的 参与度 协助下 承担能力",
            .none)

    static let before: [(String, Before)] =
        entries(
            "由 改由 统一由 主要由 具体由 分别由 应由 均由 须由 将由 交由 改为由 转由 推动由 授权 责成 委托 指定 均需 仍需 还需 都需 也需 只需 需由 均须 仍须 还须 都须 也须",
            .by)
        + entries("会同 联合 联同 偕同 携同 协同 商 会商 ,会", .assisting)
        + entries(
            "牵头部门为 牵头部门是 牵头的是 牵头的为 主要牵头的是 牵头单位: 牵头部门: 牵头领导单位: 牵头: 牵头责任单位: 主办单位: 牵头单位为 主要牵头单位: 牵头单位是 主牵头单位: 总牵头单位: 第一责任单位:",
            .leadLabel)
        + entries(
            "配合部门为 参与部门为 参与单位为 协办单位为 配合单位是 配合部门是 配合的是 配合的为 配合单位: 配合部门: 协办单位: 参与单位: 协助单位: 参加单位: 参与部门: 配合: 协同单位: 责任配合单位: 协同: 协办: 协同部门: 协办部门: 配合单位为 参与:",
            .assistLabel)
        + entries(
            "责任主体是 责任主体为 落实主体是 实施主体是 责任在 责任部门为 负责的是 责任单位: 责任部门: 责任科室: 责任处室: 责任股室: 责任主体: 承办单位: 实施单位: 落实单位: 督办单位: 督导单位: 包联单位: 包保单位: 包抓单位: 主管单位: 主管部门: 监管单位: 监管部门: 指导单位: 主责部门: 主责: 主抓单位: 主抓: 建设单位: 施工单位: 联系单位: 挂钩单位: 帮扶单位: 分管单位: 督办: 督办部门: 包联部门: 责任领导单位: 主体责任单位: 牵头责任科室: 责任单位为 承担单位: 主责单位: 负责单位: 完成单位: 责任科室: 责任: 负责部门: 承办部门: 实施主体: 落实部门: 责任单位是",
            .dutyLabel)
        + entries("协助: 协同配合: 配合责任单位: 协作单位: 协作部门:", .assistLabel)
        + entries(
            "督查单位: 包保部门: 指导部门: 主责科室: 主抓部门: 代建单位: 监理单位: 联系部门: 挂联单位: 结对单位: 监督单位: 监督部门: 承接单位: 实施部门: 承担部门: 执行单位: 执行部门: 整改单位: 整改责任单位: 包案单位: 责任处室: 责任股室: 责任乡镇: 责任街道: 完成部门: 主要责任单位: 直接责任单位: 审核单位: 验收单位: 承办科室: 经办单位:",
            .dutyLabel)
        + entries("希望 请 要求 ,望 ,希 。望 。希 ;望 ;希", .appeal) + entries("恳请 敬请 拜托 盼望 恳求 也请 还请 再请 建议", .plea)
        + entries("严禁 禁止 不允许", .forbidding)
        + entries(
            """
            如果 假如 要是 倘若 不是 并不是 并非 配合 协助 向 对 给 被 把 将 与 跟 同 为 从 在 报 经 受 按照 根据 落实 贯彻 贯彻落实 代表 引导 协调 督促 指导 组织 动员 支持 鼓励 推动 帮助 允许
            建立 加强 通过 赋予 依靠 充分发挥 充分调动 调动 发挥 增强 提升 提高 确保 实现 服从 接受 听从 于 到 至 报送 报请 提请 交由 下达 下达到 分解到 落实到
            """, .patient)

    /// At the end of a list of bodies that no lexicon knows: a matter, no body.
    static let matters = """
        工作 建设 改革 问题 项目 管理 资金 意见 决策 决定 要求 部署 精神 任务 目标 情况 材料 文件 数据 信息 服务 政策 制度 机制 活动 工程 作用 责任 职责 职能 力量源泉 优势 水平 能力 质量 环境 形象 方面 领导 指导 关系 利益 期望 期盼 需求 诉求 事项 事务 业务 发展
        安排 计划 方案 规划 办法 措施 做法 经验 名义 角度 层面 之间 期间 过程 标准 程序 手续 作风 责任制 负责人 负责同志 联合
        """.words

    /// What a body does, alone in its clause under an instruction: 县住建局代建,
    static let bare = """
        拨款 宣传 造势 执法 培训 考核 代建 运营 施工 监理 监管 监督 审计 审定 初审 复核 评估 招标 归档 转运 隔离 票决 公示 验收 发放 统筹 落实 督查 督办 督导 跟进 兜底 把关 签字 报批 审批 审核 复审 终审 总包 总承包 承建 承运
        承销 收购 保供 供货 配送 采样 检测 化验 消杀 流调 收治 救治 接诊 护送 押运 安检 警戒 巡逻 疏导 清障 救援 搜救 断电 抢修 保电 供水 供电 供气 保洁 清运 处置 处罚 立案 起诉 审判 公诉 调解 仲裁 备案 登记 发证 核查 核实 核验 抽查
        出资 出人 出车 出力 筹资 担保 放贷 贴息 结算 支付 分账 汇总 造册 申报 填报 上报 通报 讲评 评议 评定 打分 立项 选址 设计 勘察 测绘 征地 拆迁 安置 移交 接管 管护 养护 值守 坐镇 带班 殿后 断后 待命 备勤 支援 断后 领任务
        """.words

    /// Before bodies and what each of them does: the work is shared out.
    static let announcements = """
        分工如下 分工是 分工: 任务如下 安排如下 安排是 布置任务 布置一下 明确一下任务 明确一下分工 强调一下分工 分一下工 分个工 分工要明确 提几点要求 提几条要求 讲几点意见 讲几条意见 强调几点 强调几条 宣布几条 怎么办 怎么干 怎么抓 谁来干 谁来办 谁来抓 谁来管 点几个部门
        点几家单位 马上行动 立即行动 马上动起来 立即动起来 我这样安排 这样分工 这么分工 这样安排 这么安排
        """.words

    /// What opens a sentence on the past.
    static let lookingBack = """
        过去的一年 过去的一年里 过去一年里 过去的一年中 过去的五年 过去五年来 过去几年 这一年 这一年来 一年多来 两年来 两年多来 四年来 十年来 半年来 几个月来 近一年来 近期以来 近段时间以来 这段时间以来 去年底 去年年底 去年下半年 前不久 刚才 刚刚 昨天 前天 上个月
        截至 截止 近年来 近两年来 近几年 近几年来 近三年来 这几年 这些年 去年 去年以来 前年 今年以来 年初以来 开年以来 入汛以来 入冬以来 上年 过去一年 过去五年 一年来 几年来 五年来 三年来 一直以来 长期以来 此前 前期
        """.words

    /// Behind a comma, and a remark on how things are, they bind the subject before it.
    static let remarks =
        "要 也要 但要 但也要 但还要 还要 更要 都要 就要 仍要 也必须 必须 务必 更须 还须 也得 就得 决不能 绝不能 不能 一定要 千万要 千万不要 不要 更不能 尤其要".words

    /// Alone in a bracket behind bodies.
    static let brackets: [(String, UnitRole)] =
        "牵头 牵头单位 牵头部门 主牵头 总牵头 第一牵头单位".words.map { ($0, .lead) }
        + "配合 配合单位 配合部门 协办 协办单位 参与 参与单位 参加单位 协助 协助单位 协同单位".words.map { ($0, .assist) }
        + "责任单位 责任部门 主责 主责单位 承办 承办单位 负责 落实单位 主体责任单位".words.map { ($0, .responsible) }

    /// To whom the floor is given, behind 请.
    static let floors = """
        作典型发言 作交流发言 作表态发言 作大会发言 作经验介绍 作经验交流 做典型发言 做交流发言 做表态发言 做汇报 做介绍 做发言 交流 交流发言 典型发言 表态发言 说说 谈谈 讲讲 作报告 作说明
        发言 汇报 讲话 介绍 宣读 通报 讲 表态 作表态 作汇报 作介绍 作发言 作通报 谈 说 审议 指正 批评 放心 理解 监督
        """.words

    /// Before the least or the most of what somebody has to do.
    static let quotas =
        "不少于 不低于 不得少于 不得低于 不能少于 不能低于 不超过 不得超过 不能超过 不高于 不得高于 不多于 不得多于 至少 最少 起码".words

    /// Behind 对: what somebody thinks of something or gave to it.
    static let attitudes = """
        高度重视 十分重视 非常重视 极为重视 历来重视 一直重视 始终重视 很重视 特别重视 高度关注 十分关注 非常关注 密切关注着 十分关心 非常关心 一直关心 很关心 寄予厚望 寄予了 寄予殷切 充满信心 充满期待 很满意 十分满意
        给予了 给予高度评价 给予充分肯定 表示祝贺 表示感谢 表示慰问 抓得很紧 要求很高 要求很严 盯得很紧 盯得紧 看得很重 有期待 有要求 有部署 有规定
        """.words

    /// In a bracket, behind who does it: until when.
    static let limits = """
        完成时限: 完成时间: 时限: 时间: 期限: 时间节点: 完成期限: 办理时限: 整改时限: 时限要求: 进度要求: 长期坚持 长期推进 持续推进 持续实施 持续开展 持续坚持 常年坚持 常态坚持 常态推进 立行立改 立即整改 立即实施 全年推进 全年实施 贯穿全年 即时完成 即时办理
        """.words

    /// One behind the other, before what the floor is given for.
    static let turns = "依次 分别 先后 轮流 逐一 逐个 先 接着 按顺序 按次序 依序 各自 再".words

    /// Before 配合, 协助.
    static let manners = """
        积极 主动 全力 密切 大力 认真 切实 全程 积极主动 主动积极 全面 及时 随时 继续 共同 依法 尽力
        """.words

    private static func entries<Value>(_ words: String, _ value: Value) -> [(String, Value)] {
        words.words.map { ($0, value) }
    }
}
