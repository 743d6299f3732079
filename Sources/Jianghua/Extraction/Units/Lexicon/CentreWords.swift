/// Around centres and laboratories with a name of their own.
extension NamedCentres {
    /// What they make is none yet, or a title to be won.
    static let founding = """
        创建 争创 打造 培育 布局 布局建设 申报 申建 申创 组建 新建 筹建 谋划 谋划建设 争取 争取建设 建成 设立 成立 创成 新增 引进 招引 共建 联合共建 培建 建立 培育建设 获批 获批建设 获批创建 落户
        一批 一个 一家 若干 多个 支持创建 积极创建 冲刺 认定 新认定 入选 升格 重组 规划 规划建设 面向 类 级 个 家
        """.words

    /// Whose object has a name: what is there already, or is being built.
    static let keeping = """
        建强 建好 建好用好 建强用好 用好 依托 加快 支持 推动 推进 提升 发挥 深化 办好 做强 做优 做大 优化 强化 建设 高水平建设 高标准建设 高质量建设 加快建设 推进建设 加快推进 持续推进 抓好 加强 实施
        运营 管好 巩固 壮大 整合 联合 会同 与 和 、 由 在 以 对 向
        """.words

    static let following = """
        基地 集群 群 体系 计划 园区 院区 分中心 分院 试点 工程 行动 能力 策源 主体 联盟 网络 布局 矩阵 集聚区 核心区 承载区 等基地 等平台 等载体 地位 功能 影响力
        """.words

    /// They say of what sort something is and name no place.
    static let sortWords = """
        产学 学研 高能 能级 高端 高新 前沿 跨境 跨区 跨国 多元 交叉 融合 一流 顶尖 先进 现代 智能 智慧 数字 绿色 低碳 零碳 开放 共享 联合 协同 专业 综合 特色 优势 重大 关键 核心 共性 基础 应用 临床 转化
        省部 部省 院士 双创 四新 三新 新一 下一 代 型 化 性 类 级 重点 国内 全球 世界 亚太 东亚 各 本
        """.words
}

/// Around centres and stations of which there is one in every town.
extension ClassBodies {
    static let headWords = """
        服务中心 服务站 服务所 服务点 工作站 指导站 救助站 管理站 技术站 推广站 调解中心 治理中心 医疗中心 养老中心 救治中心 保障中心 康养中心 指导中心 帮扶中心 托育中心 供餐中心 分拣中心 回收站 工作室 联络站 监督站 监管站 网格站
        """.words

    /// Whose stations and offices are one of many.
    static let townWords = "乡镇 镇街 乡镇街道 镇村 村级 乡级 镇级 基层 镇乡 街镇 乡镇级".words + bracketed

    /// 村(社区), 街道(乡镇)
    private static let bracketed = """
        乡镇(街道) 街道(乡镇) 乡镇(街) 镇(街道) 街道(镇) 镇(街) 街(镇) 乡(镇) 镇(乡) 乡镇(园区) 镇街(园区) 村(社区) 社区(村) 村(居) 居(村) 村居(社区) 村社(社区)
        """.words

    static let sortWords = """
        乡镇(街道) 街道(乡镇) 镇(街道) 街道(镇) 镇(街) 乡(镇) 村(社区) 社区(村) 村(居) 乡镇(园区) 乡镇 镇街 乡镇街道 村级 社区级 乡级 镇级 县级 市级 区级 省级 县域 基层 农村 城乡 现代 新型 镇村 村居 乡村 城市社区 农村社区
        """.words

    /// What they make is a title, or one of them.
    static let founding = "打造 创建 争创 成立 设立 组建 挂牌 升格为 成为 作为 获批 认定 打造成 建成 这个 该 我 本".words
}

/// What is made or developed.
extension UnitExtractor {
    /// Institutions behind them are to come.
    static let makingWords = """
        培育 打造 共建 创建 联建 合建 引育 布局 培育发展 培育建设 培育壮大 谋划建设 布局建设 规划建设 高水平 高标准 高能级 高质量 一批 若干 一流 世界一流 符合条件的 具备条件的 有条件的 条件成熟的 达到标准的 达标的 做优 做强
        """.words

    /// What stands there already is built anew by them.
    static let rebuildingWords =
        "改造 改造提升 提升改造 提质改造 新建 扩建 改建 改扩建 新改扩建 新建改建 新建改扩建 迁建 异地迁建 原址重建 重建 翻建 修缮 维修 翻修 整修 装修 新建成 建成投用 续建".words

    /// They found something, of whatever kind.
    static let foundingWords = """
        建设 新建 筹建 组建 建立 设立 成立 打造 创建 培育 建成 布局 谋划 规划
        """.words
}
