import JianghuaRecords

/// Words inside names that no lexicon knows.
extension EdgeWords {
    /// Of the words of tasks those that are nouns.
    static let taskNouns = "规范化 安全 环境 文明 卫生 工程 项目 任务 行动 工作 活动 专项 综合 保护 联动".words

    /// What task forces are for, right before their head: 秋粮收购|工作专班.
    static let dealings = "帮扶 收购 收储 采购 援助 救援 支援 调研 考察 招聘 调解 安置 整改 推广 租赁 扶持 奖补 兑付".words

    /// Verbs that stand in the middle of names as nouns.
    static let namingVerbs = """
        投资 开发 利用 培训 教育 宣传 服务 编制 处理 采购 租赁 收购 推广 应用 出资 创新 评价 评议 考核 检查 督查 援助 救援 支援 招聘 考察 调研 研究 审核 认定 认证
        治理 帮扶 协调 联络 联系 指导 督导 推进 促进 引导 激励 配送 孵化 处罚 规范 统筹 结算 安置 调解 复核 申诉 评审 抽查 巡查 暗访 整改 维护 拥护 运营
        保障 交流 合作 联合 统一 集中 常态化 公开 公示 发布 出入 收储 储备 鉴定 训练 印制 播放 装备 派遣 集成 展示 安装 装饰 运输 印刷 包装 勘察 设计 施工 检测 检验 监理 测绘 物流 置业 传播
        """.words
}

extension UnitHeads {
    /// What a branch's name begins with, before its place or number.
    static let openers: [(String, UnitCategory)] =
        [("武警", .military), ("国家统计局", .government), ("国家税务总局", .government)]
        + ["人民银行", "中国人民银行"].map { ($0, .government) } + [("新华社", .institution)]
        + companies.map { ($0, .enterprise) }

    private static let companies = """
        国网 国家电网 南网 南方电网 中国移动 中国联通 中国电信 中国铁塔 中国邮政 中国石油 中国石化 中石油 中石化 中海油 中储粮 中粮 中铁 中建 中交 中国银行 农业银行
        工商银行 建设银行 交通银行 邮储银行 农发行 国家开发银行 农行 工行 建行 中行 邮政 移动 联通 电信 铁塔 大唐 华能 华电
        国家能源 国电 人保财险 中国人寿 中国人保 太平洋保险 平安保险
        """.words

    /// The speaker's own house, before its party group or office.
    static let houses = """
        局 院 校 厂 集团 公司 厅 署 处 所 站 行 社 台 矿 馆 中心 学校 医院 学院 大学 支队 大队 总队 委 部 集团公司 总公司 分公司 机关 局机关 院机关 校机关
        厅机关 委机关 部机关 集团机关 公司机关 县直机关 市直机关 园区 管委会 车间 项目部 农场 林场 报社 电视台 银行 供销社 联社
        """.words
}

/// Of what sort a hospital, a kindergarten or a cooperative is: no name of one.
enum NamingWords {
    static let sorts = """
        口腔 眼科 骨科 肛肠 脑科 胸科 肿瘤 精神 康复 整形 美容 三甲 二甲 三级 二级 一级 私立 公立 民办 民营 公办 股份 土地 劳务 农机 植保 供销 村级 村办 联办 托底 核心 龙头 牵头 定点 试点 示范 乡镇 基层 中心 普惠
        小区 企业 机关 薄弱 城区 寄宿 专科 综合 儿童 妇产 妇儿 传染 结核 老年 接种 哨点 对口 支援 受援 成员 联合 联盟 帮扶 托管 涉事 涉案 违规 新建 在建 规上 亚定 种植 养殖 果蔬 粮食 蔬菜 水果 茶叶 烟叶 药材
        扶贫 富民 强村 置业 物业 消费 住房 信用 专业 农民 农业 林业 渔业 畜牧 奶牛 生猪 家庭 宠物 动物 中医 西医 蒙医 藏医 民族 军队 部队 厂矿 职工 教会 互联 远程 智慧 数字 标准 一流 平价 惠民 社会
        """.words
}
