import JianghuaRecords

/// Places that are called by words of every text.
extension LeftWords {
    /// Stems of towns that are words too, but none that say of a town what it is like.
    static let townStems = """
                新兴 团结 胜利 前进 同乐 友谊 解放 跃进 先锋 共和 共青 民主 复兴 振兴 光明 自力 工农 同心 同德 同和 同兴 为民 利民 古城 东城 西城 南城 北城
                和平 太平 永和 中和 大同 万众 公平 安民 保安 新民 新华 新生 新桥 新场 红旗 红星 东风 城关 城郊 卫国 建国 建华 前锋 向阳 朝阳 东升 东方 大河 上河
        """.words

    /// Stems that say so: 平安镇 is a name where it does something.
    static let virtues = "平安 幸福 和谐 兴旺 自由".words

    /// New areas of the state whose stems hold that of another place.
    static let newAreas = "雄安新区 两江新区 西咸新区 贵安新区 天府新区 赣江新区 湘江新区 金普新区 滇中新区 西海岸新区 舟山群岛新区 神农架林区".words

    /// Words of one character that towns of two end in: 韦往镇, 瑶都街道, 柯前村.
    static let lastOfTwo = UnitSet("都往同前后里上下内")
}

extension EdgeWords {
    /// What is done to a committee, or for it, at the beginning of a phrase: 紧扣|县委部署.
    static let regards = """
        部署 突出 领悟 把握 印证 呼应 响应 契合 贴近 靠近 信任 信赖 热爱 尊重 请示 请教 询问 咨询 函请 牵挂 惦记 挂念 情系 追随 跟随 随同 陪同 接见 拜会 约见 抓牢 把牢 传递 传导
        转达 谨遵
        """.words

    /// 前两天|县政府
    static let days = """
        那两天 头两天 近两天 头几天 这些天 那些天 前段时间 这段时间 前一段时间 最近几天 一天 两天 三天 几天 前阵子
        """.words
}

extension ActingWords {
    /// Behind the name of a division at the beginning of a clause: what only a subject is followed by.
    static let subjects = """
        紧紧 未 还 位于 辖 近年 成功 基本完成 基本实现 引入 特别是 投资 共投 共完成 共争取 共招 共落实 共新 共引 共实施 共组织 共开展 共发 共查 共拆 共清 共种 共栽 共筹 狠 敢
        抢抓 乘势 趁势 借势 顺势 充分 大胆 勇于 善于 着眼 着重 紧密 牢牢 牢固 严把 严防 率先 超额 提前 如期 高质量完成 高标准 按期 连续 多措并举 多点 多方 因地制宜 坚定 始终 努力
        奋战 奋起 克服 经过 通过 高度重视 统筹 压实 夯实 筑牢 盘活 流转 引领 推动
        """.words

    /// The same behind towns, whose names are told from words more easily.
    static let townSubjects = """
        是 系 属 不 于 到 自 因 被 抢 争 拼 达 占 农业 工业 财政 经济 社会 机关 辖区 面积 建设 发展 生产 收入 产值 税收 项目 企业 综合 种植 养殖
        """.words

    /// Between the beginning of a clause and a division that is its subject.
    static let since = "目前 当前 近年来 近年 今年 去年 前年 明年 以来 同时 此外 近期 近日 日前 上半年 下半年 年底 年初".words
}

extension UnitHeads {
    /// Short names of offices, committees by their full name, and what no name ends in.
    static let short: [HeadWords] =
        entries(
            .complete, .government,
            "经促局 经商局 科经局 银保监局 省安办 市安办 县安办 区安办 镇安办 消安办 专职消防队 专职消防救援队")
        + entries(
            .complete, .party, "省委员会 市委员会 县委员会 区委员会 州委员会 旗委员会 镇委员会 乡委员会"
        )
        + entries(.complete, .enterprise, "国开行")
        + entries(.block, .collective, "局局 所所")
}
