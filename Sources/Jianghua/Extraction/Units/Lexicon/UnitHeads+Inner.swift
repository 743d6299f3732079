import JianghuaRecords

/// What stands inside schools, hospitals, works, courts and garrisons, and what a bureau has many of.
extension UnitHeads {
    static let inner: [HeadWords] =
        bounded(
            .institution,
            """
            评建办 公共课部 基础课部 公共基础部 思政课部 思政部 学工部 研工部 学生工作部 学生工作处 研究生院 研究生处 产教融合处 校企合作处 合作发展处 国际交流处 国际合作处 国际合作与交流处 对外合作处 继续教育学院 心理健康教育中心
            心理咨询中心 招就处 教学督导室 教学督导处 教学管理科 教学质量处 教务科 教师工作部 教师工作处 学科建设处 实训处
            宿管科 宿管中心 宿管办 资助中心 离退休处 创新创业学院 学位办 校友办 校庆办 团学部 教材科 学籍科 图文中心
            质控办 质管办 药学部 药剂部 感控科 感控办 医院感染管理科 病案室 医务办 护理办 门诊办 医患办 急诊医学科 重症医学科 医学装备科 设备处 后勤保障科 医学影像科 超声科 康复科 公卫办 预防保健部
            消毒供应中心 医联体办 医共体办 住培办 规培办 护理科 医教科 医教部
            """)
        + bounded(
            .enterprise,
            """
            企管部 机电部 机运部 通防部 通风部 生产部 设备部 动力部 总调度室 总工办 安检部 地测部 防冲部 采掘部 开拓部 品牌部 公关部 经营部 人资部 人力部 质保部 品管部 工艺部
            仓储部 储运部 成本部 招标部 战略部 战略发展部 规划发展部 党委工作部 党建工作部 机电科 通风科 生产科 技术科 安检科 综采队 掘进队 综掘队 机电队 通风队
            总经办 总经理办公室 证券部 信贷部 风险部 授信部 零售部 客户部 集客部 维修部 物机部 商务合约部
            """)
        + entries(
            .complete, .judiciary,
            """
            清算与破产审判庭 破产审判庭 清算庭 知识产权庭 知产庭 环境资源庭 家事审判庭 家事少年庭 金融庭 商事审判庭 商事庭 涉外审判庭 赔偿委员会 国家赔偿委员会 赔委会 审管办 审判管理办公室 审判监督庭
            执行裁判庭 执行指挥中心 立案二庭 立案信访窗口 刑事庭 民事庭 互联网法庭 道交法庭 司法警察大队 司法警察支队 司法技术室 案件管理办公室 刑事检察部 民事检察部 公益诉讼检察部 未成年人检察部 控告申诉检察部
            """)
        + entries(.complete, .military, "政治工作处 政治工作部 军事部 政工科")
        + numberedInner
        + entries(.complete, .party, "巡察机构 巡视机构 政治部 政治处")
        + masked + offices + associations + stationed
        + entries(
            .actor, .party,
            ["国企", "国有企业", "企业", "高校", "乡镇", "镇街", "街道", "基层", "非公企业"].flatMap { kind in
                ["纪委", "纪检组织", "纪检机构", "纪检监察组织"].map { kind + $0 }
            })
        + entries(
            .actor, .institution,
            """
            殡仪馆 烈士陵园 粮库 粮食储备库 血液中心 康复中心 康复医院 接访中心 办案中心 农批市场 农产品批发市场 体校 少体校 警校 技校 卫校 农校
            """)

    /// Sections whose names end other words too: 西南联合|研究生院 is a name of its own.
    private static func bounded(_ category: UnitCategory, _ words: String) -> [HeadWords] {
        firm(.complete, category, words)
    }

    /// 第一稽查局, 第二税务所, 一中队, 民事审判第一庭, 巡察一组.
    private static let numberedInner: [HeadWords] =
        "一 二 三 四 五 六 七 八 九 十 十一 十二".words.flatMap { number in
            entries(
                .complete, .government,
                [
                    "稽查局", "税务分局", "税务所", "税务局", "分局", "派出所", "管理所", "执法大队", "执法中队", "监督所", "工作站", "管理处",
                ].map { "第" + number + $0 })
                + entries(
                    .complete, .judiciary,
                    [
                        "民事审判第\(number)庭", "刑事审判第\(number)庭", "行政审判第\(number)庭", "第\(number)庭",
                        "商事审判第\(number)庭",
                        "第\(number)刑事审判庭", "第\(number)民事审判庭", "第\(number)巡回法庭",
                    ])
                + entries(
                    .complete, .party,
                    [
                        "巡察\(number)组", "巡视\(number)组", "巡察\(number)室", "监督检查\(number)室", "审查调查\(number)室",
                        "纪检监察\(number)室",
                    ])
        }

    /// 某旅, 某合成旅: troops whose number is not told.
    private static let masked = entries(
        .complete, .military,
        "某部 某旅 某团 某部队 某合成旅 某集团军 某舰艇部队 某防空旅 某炮兵旅 某导弹旅 某导弹部队 某工兵旅 某特战旅 某陆航旅 某航空旅 某航空兵部队 某雷达站 某雷达旅 某边防旅 某海防旅 某机动支队 某保障旅 某保障大队 某工程部队 某合成营 某训练基地"
    )

    /// Whose troops they are, before 某旅.
    static let services =
        """
            预备役 驻地 当地 火箭军 空军 陆军 海军 武警 联勤保障部队 联保部队 战略支援部队 信息支援部队 解放军 东部战区 西部战区 南部战区 北部战区 中部战区 东部战区陆军 西部战区陆军 南部战区陆军 北部战区陆军 中部战区陆军
            驻省 驻市 驻县 驻区 驻州 驻镇 驻军 驻地空军 驻地陆军 驻地海军 驻地武警 驻地火箭军
        """.words

    /// Offices for one task and what a town calls for short.
    private static let offices =
        entries(
            .complete, .government,
            """
            督查办 振兴办 乡村振兴办 招引办 军民融合办 经合办 数转办 节能办 能耗办 控煤办 招考办 自考办 筹建办 物业办 交建局 交投局 路建办 铁建办 高铁办 园区办 农转办 水改办 厕改办 气改办
            油改办 电改办 国企改革办 企改办 事改办 编改办 科创办 双招双引办 上市办 融资办 化债办 投促办 外商办 创投办 商改办 数改办 智改办 大项目办 专班办 企服办 民企办 民营办 专家办 军转办
            热线办 12345热线办 动监所 文保所 文管所 文物保护所 地震台 地震监测中心 监管站 供销合作社联合社 城运中心 城市运行中心 法援中心
            保障性住房中心 更生事务统筹科 社会事务管理科
            """)
        + entries(.complete, .party, "财办 宣讲办 党建工作办")
        + entries(
            .complete, .taskforce,
            "分类办 产改办 换届办 筹备办 疫情办 控烟办 征拆办 迎评办 创先办 创优办 学教办 主题教育办 党史学教办 整改办 巡改办 督改办 保通保畅办 灾后重建办 重建办 经普领导小组 会务接待组 会务保障组 专案组 专案小组"
        )
        + entries(
            .complete, .government,
            """
            经济及科技发展局 统计暨普查局 教育及青年发展局 海事及水务局
            个人资料保护局 政策研究和区域发展局 行政法务司 社会文化司 运输工务司 高等教育局
            """)
        + entries(.complete, .institution, "马会 非遗中心 非遗保护中心 廉政教育中心 警示教育中心")
        + entries(.collective, .collective, "各考点")
        + firm(.actor, .government, "监狱 女子监狱 惩教所 强制隔离戒毒所 强戒所 戒毒所")

    /// 书协, 律协: societies by their short names.
    private static let associations = entries(
        .complete, .mass,
        "书协 美协 音协 摄协 律协 舞协 剧协 曲协 影协 视协 杂协 足协 篮协 羽协 乒协 武协 登协 钓协 老体协 残体协 企联 企协 工经联 青企协 女企协 书画院 侨商会 海归会 留联会 青科协"
    )

    /// 半专业队, 分队: teams of a town or a hospital.
    private static let stationed: [HeadWords] =
        entries(.complete, .taskforce, "半专业队 半专业扑火队 专业扑火队 半专业森林消防队 半专业消防队 应急民兵队 义务消防队 微型消防站")
        + entries(.complete, .government, "监管分局 特警队 巡警队 刑警队 巡特警队")
        + firm(.suffix, .institution, "联络站")
        + firm(.actor, .institution, "救助站")
        + firm(.suffix, .taskforce, "分队 救护队 救护分队 医疗分队 专业队")
        + firm(.proper, .institution, "歌舞团 曲艺团 杂技团 文工团 歌舞剧院 交响乐团 民族乐团 京剧院 话剧院 乌兰牧骑")
}
