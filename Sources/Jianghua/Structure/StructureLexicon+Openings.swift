/// The words of first lines: whom a notice addresses, what leads to the items.
extension StructureLexicon {
    /// With which the name of addressees begins.
    static let determiners = """
        各 市直 县直 区直 省直 州直 镇直 场直 旗直 市属 县属 区属 省属 局属 部属 市级 县级 区级 省级 州级 镇级 机关各 全市各 全县各 全区各 全省各 \
        全镇各 全乡各 全州各 全局各 市政府各 县政府各 区政府各 省政府各 州政府各 镇政府各 市委各 县委各 区委各 省委各 州委各 本市各 本县各 本区各 \
        有关单位 有关部门 相关单位 相关部门 市有关 县有关 区有关 省有关 州有关 局机关各 委机关各 厅机关各 院属 校属 公司各 集团各 中直 驻 市人民政府各 \
        县人民政府各 区人民政府各 省人民政府各 州人民政府各 市各 县各 区各 省各 州各 机关 局各 委属 厅属 公司所属 所属各 辖区各 辖区内各 镇属各 \
        乡属各 街道各 乡镇各 镇各 乡各 科局各
        """.words

    /// In what the names of addressees end.
    static let addresseeEnds =
        issuerEnds
            + """
            单位 部门 机构 机关 企业 院校 学校 高校 中小学 幼儿园 社区 村居 村 居 村委会 居委会 居民委员会 村民委员会 党支部 党总支 支部 办事处 县区 \
            县市区 区县 区市县 市县 市区 县 市 区 旗 州 盟 乡镇 镇街 街镇 乡 镇 街道 办 办公 站 所 所站 站所 委办局 部委办局 委局办 科室 处室 股室 室 科 \
            处 司局 直属局 公司 总公司 分公司 银行 支行 工厂 农场 林场 牧场 园区 开发区 新区 功能区 管理区 管委 工会 商会 学会 团体 人民团体 组织 大队 \
            中队 派出所 团 连队 连 师 分局 卫生院 中心校 中心小学 工作片 片区 事业部 项目部 车间 班组 党工委 团委 妇联 专班 工作组 小组 成员单位 \
            会员单位 责任单位 厅局 委员会办公室 地区 行署 公署 组 党组织 基层组织 合作社 经营户 业户 分社 报社 电视台 场 厂 矿 库 馆 段 队
            """.words

    /// What addressees' names have none of.
    static let noAddressees = "要将请的了你是着已把让使吗呢说讲"

    /// What leads to the items below: 现就…提出如下意见:.
    static let leads = """
        如下 意见 要求 建议 希望 汇报 报告 通知 通报 说明 安排 部署 方面 几点 工作 发言 讲话 问题 体会 情况 打算 方案 计划 措施 规定 内容 \
        特点 强调 指出 认为 明确 决定 公告 通告 总结 介绍 交流 事 点 条 件 项 下
        """.words

    /// What stands between a title and the first words glued to it: 讲话文稿, 讲话范文.
    static let gluedTails = """
        文稿 稿 范文 范文稿 材料 稿范文 文本 稿件 实录 摘要 全文 要点 提纲 (稿) (范文) (全文) (摘要) (终稿) (定稿) (初稿) (送审稿) (征求意见稿) \
        稿(范文) 稿(全文) (书面) (节选) (摘登) 精选 样本
        """.words

    /// What the first sentence of a document begins with, right behind its title.
    static let documentOpeners = """
        为贯彻 为深入 为认真 为全面 为进一步 为切实 为加强 为加快 为做好 为了 为确保 为推动 为推进 为规范 为落实 为扎实 为有效 为积极 为巩固 为顺利 \
        为保证 为统筹 为持续 为提高 为提升 为促进 为更好 为充分 为严格 为坚决 为实现 为完善 为保障 为适应 为维护 为发挥 为抓好 为打赢 为大力 为着力 \
        为迎接 为圆满 为及时 为强化 为不断 为增强 为营造 为响应 为充分 根据《 根据县 根据市 根据省 根据区 根据国 根据上 根据中 按照县 按照市 按照省 \
        按照区 按照国 按照上 按照中 按照《 今年是 同志们 近年来,
        """.words

    /// With which somebody addresses hearers; a colon, comma or exclamation mark stands behind it.
    static let greetings = """
        同志们 同学们 老师们 朋友们 女士们 乡亲们 战友们 代表们 委员们 各位领导 各位代表 各位委员 各位来宾 各位同志 各位同仁 各位嘉宾 各位朋友 各位企业家 \
        各位主席 各位专家 各位老师 各位同学 各位家长 尊敬的 大家上午好 大家下午好 大家早上好 大家晚上好 大家好
        """.words
}
