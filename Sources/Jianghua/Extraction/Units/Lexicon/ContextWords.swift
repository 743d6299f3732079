/// What stands around a name and makes it none.
extension EdgeWords {
    /// Longer words that a continuation must not cut: 领导小组|成员 is no 组成.
    static let allowed = """
        心组织 心组建 心组成 心组团 心组队 协会同 协会商 所有重点 所有三 所有两 所有几 所有专 所有民 所辖区 大会同 大会商 组成员 部分别 部分管 部分工 所有关 团结合 局长期 会计划 队长期 院长期 校长期 社会同 处分别 局部队 委员会 会员单 站在全 部门庭 局限期 局限时 局限额 局限量 局限产 局面向 局面对 局面临 局部分 局部署 局长效 局长远 委派人 委派员 委派出 委派专人 委派车 委派队 委派驻 委派了 院长效 所长期 处长期 会上门 会上报 会上街 会上户 会上山 会上路 会上传 会上阵 会后续 部下设 部下辖 办会同 办会商
        """.words

    /// Behind a division's name these make an honour or an adjective of it.
    static let honours =
        "级 同胞 籍 户籍 段 境内段 政府工作报告 人民政府工作报告 文明 示范 卫生城 重点 优秀 先进 十佳 十大 五一 模范 一级 特级 名牌 著名 园林城 生态文明 森林城 科学技术 科技进步 自然科学 劳动模范 道德模范"
        .words

    /// Behind a committee these make it the name of one of its meetings.
    static let plenums =
        ["全会", "全体会议", "全体扩大会议", "全体(扩大)会议", "全委会", "全委扩大会议", "全委(扩大)会议"]
            + """
            经济 农村 政法 人才 城市 统战 民族 宗教 民族宗教 宣传 宣传思想 宣传思想文化 组织 教育 科技 人大 政协 党校 群团 金融 外事 生态环境 文化 文艺 信访 编制 机构编制 财经 审计 国家安全 国安
            军民融合 网信 网络安全和信息化 党建 基层党建 机关党建 纪检 巡视 巡察 老干部 新型城镇化 城镇化 区域协调发展 乡村振兴 民营经济 全面依法治省 全面依法治市 全面依法治县 法治 党史 史志 工业
            """.words.flatMap { [$0 + "工作会议", $0 + "工作座谈会", $0 + "工作会"] }

    /// Behind a body's name these make it a building that is put up.
    static let projects = """
        新院区 院区 新校区 校区 分校 新校 新址 新馆 迁建工程 迁建项目 异地新建 异地迁建 整体搬迁 搬迁工程 搬迁项目 一期 二期 三期 一期工程 二期工程 三期工程 建设项目 改造项目
        扩建项目 扩建工程 改扩建工程 改扩建项目 改造工程 建设工程 异地搬迁 异地重建 异地扩建 易地新建 易地迁建 易地搬迁 易地重建 原址重建 原址扩建 迁址新建 迁址重建 择址新建 择址重建 整体迁建 综合楼 门诊楼 住院楼 教学楼 宿舍楼 办公楼 大楼 项目
        """.words

    enum Compound: Sendable {
        /// Behind any organ.
        case ofAll
        /// Behind a government of no name.
        case ofKinds
        /// Behind 新媒体.
        case ofMedia
        /// Behind 成员单位.
        case ofMembers
        /// Behind 海关.
        case ofCustoms
        /// Behind 政协.
        case ofConference
        /// Behind 联合国.
        case ofNations
        /// Behind 单位.
        case ofMeasure
    }

    private static let ofGovernments: [(String, Compound)] =
        "所在地 驻地 令第 工作报告 投资项目 投资工程 投资类项目 投资类工程 投资计划 投资工程项目".words.map { ($0, .ofAll) }

    /// Behind a body these make the name of something else.
    static let compounds: [(String, Compound)] =
        ofGovernments
            + """
            网站 门户网站 网站群 专项债 专项债券 一般债券 债券 债务 新增债券 采购 性基金 性债务 引导基金 投资基金 产业基金 购买服务 信息公开 信息网 公报 规章 储备 定价 指导价 融资平台 举债 补贴政策 权责清单 热线
            """.words.map { ($0, .ofKinds) }
        + "平台 矩阵 账号 产业 中心 运营 公司 技术 传播 时代 从业人员 行业".words.map { ($0, .ofMedia) }
        + "会议 联席会议 座谈会 例会 联席会 工作会议 名单 联络员 联络员会议 大会 调度会 碰头会".words.map { ($0, .ofMembers) }
        + "提案 委员 常委".words.map { ($0, .ofConference) }
        + "气候变化 气候 大会 宪章 公约 安理会 秘书长 生物多样性 可持续发展 世界 宣言 儿童 教科文 粮农 粮食 开发计划 环境 人居 贸发 全球 旅游 难民 地理 青年 妇女 总部 会议 峰会 框架 中文日 日 决议 人权 水"
        .words.map { ($0, .ofNations) }
        + "生产总值 国内生产总值 GDP 地区生产总值 工业增加值 增加值 能耗 电耗 水耗 产品 产出 产值 面积 土地面积 建筑面积 耕地 成本 体积 时间内 用水 用地 碳排放 二氧化碳".words
        .map { ($0, .ofMeasure) }
        + "监管作业场所 监管场所 特殊监管区域 监管区域 监管区 特殊监管区 监管仓 监管仓库 编码 手续 数据 统计 查验 总值 口径".words.map { ($0, .ofCustoms) }

    /// What makes something of the community or quarter behind it.
    static let builders = """
        打造 建设 建成 创建 培育 布局 构建 搭建 营造 形成 新建 改建 建 一批 一个 一座 一片 若干 多个 个 高水平 高品质 高标准 高质量 现代化 样板 国际化 首个 首批 全国首个 全市首个 全省首个
        """.words

    /// People of a body, whatever its name.
    static let responsiblePeople = """
        行政首长 行政主要负责人 行政负责人 行政主要领导 主要行政负责人 党政负责人 党政负责同志 负责人 负责同志 主要负责人 主要负责同志 分管负责人 分管负责同志 相关负责人 相关负责同志 有关负责人 有关负责同志 一把手 “一把手” 党政一把手 党政“一把手” 党政主要负责人
        党政主要负责同志 书记 干部 领导干部 工作人员 党员干部 组长 副组长 工作者 党政主要领导“一把手” 党组织书记 党委书记
        """.words

    /// 负责|人工增雨: what somebody is in charge of and which begins with 人.
    static let charges: [String] =
        "工 员疏 员转 员撤 员安 员管 员排 员摸 员培 员组 员配 员调 才 道 群 防 均 口 畜 居 饮 大 民 事 文 身 力 行道 流 脸 像 机"
        .words.flatMap { ["负责人" + $0, "具体负责人" + $0, "牵头负责人" + $0, "统筹负责人" + $0, "主要负责人" + $0] }
        + ["负责同志们的"]

    /// They begin like people of a body and are what it has: 农科院专家团队, 农业农村局干部队伍.
    static let teams: [String] = "专家 专家学者 教授 医生 医护人员 教师 党员 党员干部 干部 干部职工 职工 青年职工 记者 研究员 民警 战士 学生".words
        .flatMap { who in
            "团队 团 组 库 队伍 服务队 突击队 先锋队 志愿服务队 志愿者服务队 服务团 服务组 服务团队 先锋岗 大会 之家 食堂 宿舍 周转房 工作室 工作站 培训 教育 监督 管理 人数 人均"
                .words
                .map { who + $0 }
        }

    /// Verbs that a walk back takes in by mistake, as fields of duty have the same form.
    static let leadingVerbs =
        "组织 加强 推进 开展 成立 组建 建设 落实 实施 深化 统筹 协调 学习 贯彻 宣传 教育 督查 督导 考核 服务 管理 培训 监督 检查 改革 指导 规划 设计 发展 综合".words

    /// Those of them that begin the names of task forces: 监督核查专班, 考核验收工作组.
    static let leadingNouns = "宣传 教育 督查 督导 考核 服务 管理 培训 监督 检查 改革 规划 设计 发展 综合".words

    /// Before a bare kind of body these make it a place.
    static let entering = "进 走进 深入 走入 送进 送 下 下到 遍布 遍及 来到 进入 返回 前往 入 包 联 帮 建在 跨 到 出 深入到".words

    /// Before a medium they make it the way to something.
    static let channels = """
        通过 利用 运用 依托 借助 借力 用好 用活 经由 在
        """.words

    /// What is done to a building, behind its name.
    static let works = """
        迁建 新建 扩建 改扩建 改建 重建 建设 改造 搬迁 工程 开工 开工建设 启动建设 竣工 落成 封顶 启用 投用 建成投用 建成启用 投入使用 投入运营 开馆 建成 主体封顶 主体完工 完工 交付使用
        """.words

    /// Behind a kind of body they make it a field of reform, or a means.
    static let reforms = """
        改革 综合改革 体制改革 机构改革 管理体制改革 体制机制改革 深化改革 改革试点 综合改革试点 改制 改制重组 改革重组 改革化险 改革发展 为重点 为骨干 为依托 为基础 为龙头 为支撑 为核心 为主体 为主 为载体 为补充
        """.words

    /// Behind a company they make it the place of a project.
    static let phases = """
        一期 二期 三期 四期 五期 扩规项目 扩改项目 升级项目 升级改造项目 改造项目 二期工程 一期工程 扩建工程 技改工程 项目 新建项目 扩建项目 技改项目 搬迁项目 建设项目 扩能项目 产业园项目 生产线项目 生产基地项目 基地项目 总部项目 改扩建项目 迁建项目 扩产项目
        """.words
}
