/// Fields that stand for their departments, and what departments do.
extension FieldActors {
    /// They are hardly ever anything but departments.
    static let strong = """
        公安 交警 公安交警 公安交管 交管 城管 住建 卫健 工信 发改 人社 市监 网信 消防 疾控 路政 运管 特警 巡警 经信 资规 自规 农牧 林草 退役军人 教体 文广旅 司法行政 综合执法 行政执法 环卫
        """.words

    /// Companies that are called by what they put money into.
    static let companies = "城投 交投 国投 水投 农投 文投 建投 旅投 产投 文旅投 城发 交发 农发投 金控 国控 水务投".words

    /// What they are about is meant as often.
    static let weak = """
        财政 税务 民政 教育 审计 统计 水利 水务 交通 交通运输 农业 农业农村 林业 气象 应急 应急管理 市场监管 市场监督 生态环境 环保 自然资源 国土 国土资源 文旅 文化 商务 医保 卫生 信访 司法 供电 电力 通信 邮政
        广电 铁路 民航 公路 药监 人防 国资 金融 粮食 物价 科技 体育 民宗 园林
        """.words

    /// They stand for departments beside others.
    static let others =
        "发改 财政 纪检 纪检监察 纪委 检察 法院 组织 宣传 统战 政法 编办 广电 铁路 民航 公路 国资 乡村振兴 供销 邮政 海关 边检 海事 武警 科协 残联 妇联 共青团 工会".words

    /// Before one that acts.
    static let openingWords =
        "从 由 会同 组织 协调 责成 抽调 联合 督促 与 请 今年 明年 去年 前年 当年 每年 近年来 近两年 目前 其中 同时 并且 而且 但是 此外 另外".words

    /// Behind a list of all, before some of them by name.
    static let pointingWords = "特别是 尤其是 包括".words

    static let helpWords = "配合 积极配合 密切配合 全力配合 协助 参与 协同 各负其责 各司其职 具体负责 按职责 按职责分工 分工负责 共同负责 齐抓共管 联动 联合"
        .words

    static let taskWords = """
        跟进 跟踪 监督 监管好 管好 管住 严查 严打 筹措 多方筹措 把关 兜底 介入 提前介入 靠前 联合 联动 协同 配合 密切配合 派人 抽人 拿出 列支 及时拨付 主动对接 做好比对 上门 摸清 查清 加强比对 加强协作
        加强联动 加强对接 加强会商 加强沟通 共享 守好 盯住 盯紧 全程 主动 同步 提前 尽快 抓紧 立即 马上 逐一 逐户 开展 组织
        """.words

    static let timeWords = """
        今年 去年 明年 当年 每年 每月 每周 每季度 年内 年底前 上半年 下半年 近年来 这几年 这两年 先 再 也 都 还 已 已经 共 累计 另 另外 分别 各自 首次 连续 一次性 专门 单独 从今年起 每亩 每人 每户 每村 每个 每家 每处 每镇 每乡 每校 每台 每辆 每套 每座 每公里 每平方米 每吨 每头 每例 每次 人均 户均 亩均
        """.words

    static let modalWords = "要 须 必须 务必 应当 应该 一定要 都要 也要 还要 不得 不能 负责 牵头 会同".words

    static let deedWords = """
        拿 拿出 出 垫 垫付 投 投入 安排 预算 预算安排 拨 拨付 拨出 拨款 补 补贴 补助 奖励 奖补 列支 列入 兜底 承担 贴息 注资 出资 配套 筹集 筹措 整合 抽调 派出 派 约谈 查处 打击 侦破 破获 立案 联合 联动 介入 跟进 把关
        统筹 统筹安排 统筹整合 足额安排 足额保障 优先安排 优先保障 每年安排 按比例 分担 分级负担 共同承担 共同分担 予以保障 给予保障 给予补助 给予奖补
        将 对 把 从 为 按 给 在 会 派驻 设立 设置 督促 通报
        """.words

    static let doingWords = modalWords + deedWords + EdgeWords.actions.filter { $0.utf16.count > 1 }

    static let jointWords = """
        各抽 各派 各出 各选 各抽调 各负其责 各司其职 各管 联合 联动 联手 共同 一起 一齐 一同 齐抓共管 协同 密切配合 密切协作 通力协作 同时 同步 分别 三家 四家 五家 两家 几家 六家 三部门 四部门 五部门 多部门 都 全部 随时
        全员 全力 要
        """.words
}
