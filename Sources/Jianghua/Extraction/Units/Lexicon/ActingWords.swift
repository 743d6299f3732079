/// What tells whether a kind of body acts, beside what it does.
enum ActingWords {
    /// Between a kind at the start of a clause and what it does.
    static let times = """
        这几天 这两天 这段时间 今天 明天 今晚 明早 马上 眼下 当前 现在 近期 近日 今年 明年 全年 上半年 下半年 这个月 下个月 本月 本周 下周 今后 平时 晚上 夜间 白天 每天 每晚 每个月 每月 每周 每年 每次 每每 照样 照旧 依旧 依然 仍旧 仍然 总是 经常 常常 往往
        """.words

    /// What is told of a division that comes off so or so.
    static let places = """
        紧紧围绕 紧扣 紧盯 紧抓 聚力 锚定 瞄准 突出 遵循 深挖 奋力 严守 守牢 狠抓 实抓 细化 创新 探索 先后 陆续 累计 共计 总共 合计 拟 计划 预计 没有 仍 仍然 全部 依靠 借助 针对 地处 坐落 下辖 总面积 耕地 上下 全体 境内 目前 今年 去年 明年 当前 近年来 近期 最近 一直 长期 历来 素有 上半年 下半年 前三季度 一季度 二季度 三季度 年初 年底 投入 突破 荣获 获评 顺利 圆满 基本 初步 有效 促进 引导 签约 新建 新引进 首先 重点 尤其 特别 有 共 党委 党工委 干部 群众 党员
        得分 排在 排名 位居 位列 名列 剩余 共有 现有 还有 尚有 得了 拿了 只有 下达 新增 也有 的同志
        """.words

    /// What is done to those whom the clause names with 对.
    static let treatments = """
        给予 予以 实行 采取 实施 做到 进行 加大 加强 减免 免除 免征 应 严格 从严 依法 一律 从重 优先 及时 重点 开展 落实 建立 启动 全面 分类 坚决 提供 发放 安排 下达 要给予 要予以 要实行 可给予 逐一 逐户 逐家 统一 集中 挂牌 约谈 通报 处罚
        """.words

    /// What may be raised or lowered in those before 的.
    static let zeals = """
        积极性 主动性 创造性 意愿 意愿度 热情 比例 比重 占比 渠道 路径 通道 门槛 成本 风险 负担
        """.words

    /// What does so.
    static let raisers = """
        提高 增强 提升 激发 调动 保护 强化 要 降低 减轻 拓宽 拓展 防范 化解 畅通 打通 增加 扩大 承担
        """.words

    /// What the clause says is done for them.
    static let services = """
        提供 创造 营造 奠定 注入 贡献 打造 搭建 护航 保驾 争取 赋能 减轻 降低 带来 开辟 拓展空间
        """.words

    /// What is called after what bodies do in it.
    static let systems = """
        机制 政策 制度 体系 办法 措施 模式 体制 平台 清单 计划 行动 工程 试点 格局 规定 规范 标准 指引 意见 方案 细则 条例
        """.words

    /// What makes such a thing.
    static let founders = """
        建立 健全 完善 落实 构建 制定 出台 修订 建立健全 实施 推行 优化 创新 印发 编制 执行 细化
        """.words

    /// Before 、 and another who does something: 由住建局牵头、物业企业落实.
    static let leaders = """
        牵头 负责 主导 主抓 主管 统筹 监管 兜底 搭台 实施 落实 承办 主办 包保
        """.words

    /// Before those who join in doing something.
    static let partners = "会同 联同 携同 偕同 牵头会同 主动会同 积极会同".words

    /// What must not be done, whoever stands behind.
    static let bans = """
        严禁 禁止 不允许
        """.words

    /// What turns or leads to something else, by character: 转变, 走向.
    static let turning = UnitSet("向转变到至为")

    /// What is done to those of whom it is said, with nothing behind it: 不达标的企业要关停.
    static let judging = """
        曝光 通报 通报批评 批评 约谈 问责 追责 处理 查处 处罚 清退 关停 取缔 淘汰 拆除 整顿 表扬 通报表扬 表彰 奖励 重奖 重罚 严惩 严处 严肃追责 挂牌督办 督办 倒查 移送 停产 停业 停工 扣分 罚款 摘牌 惩处 警示 除名 降级 激励 嘉奖 奖补
        """.words

    /// Between the modal and that.
    static let judgingManners = """
        要 必须 应 应当 须 都要 一律要 坚决要 也要 公开 严肃 坚决 从严 依法 依规 依法依规 依纪依法 一律 全部 及时 严厉 予以 给予 进行 限期 立即 点名 全市 全县 全区 全省 在全市 在全县 在全区 严格 大力 从重 顶格 坚决予以 一次性
        """.words
}
