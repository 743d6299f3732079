// What is a figure and what is a name, a level, a rank.
extension FigureWords {
    /// 成立, 成为, 成员: no tenths.
    static let notBehindTenths = UnitSet("年立为员果功效长就熟本都品交套型绩份才语见形家名群因片行事色婚人分不对像")

    /// 三成都没有: what follows 都 where 成都 is no word.
    static let behindAll = UnitSet("不没是有在来未已还达够")

    /// Places that are counted without a classifier: 8市36县.
    static let placeNames = "市 地市 市州 州市 县 县区 县市 区县 区 旗 旗县 盟 州 乡 镇 乡镇 镇街 街道 街 村 行政村 社区 村居 居 省 国 组 村组".words
    static let placeKinds = PhraseTable(placeNames.map { ($0, true) })
    static let placeKindsBefore = PhraseTable(placeNames.map { ($0, true) }, backward: true)

    /// 大会, 大家: no 大 that counts.
    static let notBehindGreat = UnitSet("会于家学楼街桥道队厅使小量力都幅气型规批众约概致夫人体")

    /// What is counted in 点.
    static let pointNouns = words(
        "意见 要求 建议 希望 体会 看法 想法 感受 启示 经验 说明 认识 思考 共识 期望 工作 内容 措施 理由 原因 打算 倡议 突破 变化 特点 任务 收获")

    /// What has levels: 三级网络. A hospital or a road of 二级 has a class.
    static let levelNouns = words(
        """
        联动 网络 网格 综合 管理 体系 书记 干部 党组织 党委 政府 组织 机构 架构 平台 阵地 责任 行政 协同 贯通 领导 河长 林长 路长 田长 街长 都 要 联创 联网 联防 同创 矛盾 党政 \
        统筹 指挥 调度 人大 政协 财政 服务 文明 治理 医疗卫生服务 医疗服务 卫生服务 养老服务 便民服务 公共文化 文化服务 法律服务 公共法律 预防 防控 调解 帮扶 应急 监管 巡查 督查 考核 预警 管网 物流
        """)

    /// What has classes: 三级医院, 二级公路.
    static let classNouns = words(
        "医院 综合医院 综合性医院 专科医院 中医医院 中医院 人民医院 公立 甲等 公路 响应 保护 水质 标准 以上 甲 乙 医疗机构 航道 巡视员 警长 教授 建造师 文物 路 风险 评估 士官")

    /// One character that a list is summed up by: 东川、云岭两区.
    static let appositiveNouns = UnitSet(appositiveCharacters)
    static let appositiveCharacters = "区市县镇乡省州字校院馆村国局办家者关事地园企"
    /// Longer words that sum up a list: 三原则.
    static let appositiveHeads = words(
        "原则 环节 要素 领域 主体 部分 阶段 层面 层次 维度 元素 大类 战略 能力 机制 目标 功能 环境 体系 渠道 路径 主线 板块 产业 行业 部门 系统 平台 链条 职能")

    /// What the first, second … one does.
    static let rankedVerbs = words("发言 完成 实现 建成 通过 进入 获得 到达 上台 开通 成为 达到 吃 发表 出场 通车 脱贫 表态 汇报 的 。 , 、")

    /// Behind 第4个: what is counted through, no question and no stretch of time.
    static let rankedKinds = words("“ ‘ 国家 全国 全球 世界 国际 省级 市级 千亿 百亿 万亿 亿元 全省 全市 亚洲 中国")
    /// The last characters of days and years that are counted through: 第39个教师节.
    static let rankedDays = UnitSet("日节年周月")

    static let frontWords = PhraseTable(
        "前 后 最后 最后面 居前 末 倒数".words, backward: true)
    static let rankPrefixes = PhraseTable(["倒数": true].map { ($0.key, $0.value) }, backward: true)

    /// Where a bare rank holds.
    static let rankScopes = PhraseTable(
        """
        全国 全省 全市 全县 全区 全球 世界 亚洲 国内 省内 市内 国际 位居 居 列 跃居 位列 稳居 排 排名 排在 名列 排位 保持 升至 升到 上升到 跃升至 跃升到 连续 总量 规模 增速 \
        增幅 总数 数量 得分 总分 均居 均列 位次 综合 进入 跻身 挤进 迈入 闯进 冲进 杀进 争进 力争进 确保进 争取进 确保 提高到 提高至 提升到 提升至 上升至 攀升到 攀升至 前移到 前移至 下降到 下降至 下滑到 下滑至 滑落到 滑落至 跌到 重返 重回 冲刺 冲击 排到 排全国 排全省 排全市 排全县 排全区 排名全国 西部 中部 东部 同类 同行业 单体 均为 分列 分居 继续 降至 滑至 掉到 落到 跌到 退到 滑到 降到 前进到 挤到 追到 西北 西南 东北 华东 华南 华北 华中 中西部
        """.words, backward: true)

    /// Where a rank holds: 居全国第3位.
    static let places = PhraseTable(
        """
        全国 全省 全市 全县 全区 全州 全球 世界 亚洲 国内 省内 市内 区内 国际 西部 中部 东部 中西部 大陆 我国 西北 西南 东北 华东 华南 华北 华中 同类城市 同类地区 全国同类城市 地级市 省会城市 各省区 \
        各省 进至 进位 升至 跃升至 跃居 稳居 均居 名列 分列 分居 位列 位居 居 列 均列 跻身 进入 挤进 连续保持 保持
        """.words, backward: true)

    /// Fixed names that begin with a number.
    static let names = words(
        """
        四个意识 四个自信 四个全面 四个伟大 四个现代化 四个革命 四个面向 四个最严 两个维护 两个确立 两个一百年 两个大局 两个毫不动摇 两个结合 三个代表 \
        三个务必 三个文明 四个文明 三个面向 三个一 三个区分开来 四个一批 五个一 五个统筹 五个认同 六个坚持 六个必须 八个明确 十个明确 十四个坚持 十三个方面成就 一个中国 两个循环 两个市场 \
        万元生产总值 万元GDP 万元地区 万元国内 万元工业 万元规模 万元产值 万元单位 亿元GDP 亿元生产总值 亿元地区 两个文明 四大班子 五大班子 四套班子 五套班子 六套班子 四大家班子 五大发展理念 四大名著 四大发明 三大纪律 三点一线 两点一线 两条腿 十项规定 八项规定 六项纪律 三大改造 四项基本原则 四种形态 四下基层 \
        三次产业 两个行动 两个责任 三件套 四件套 三人行 七个有之 五个必须 三个不相信 五个必由之路 两个永远在路上 千家万户 万家灯火 三个和尚 七站八所 七所八站 七大姑八大姨 三大运营商 三大电信运营商 三大电信企业 四大行 四大银行 五大联赛 三大球 三大油企 四大会计师 两大电网 \
        三大通信运营商 六大行 四大国有 五大发电 \
        五花八门 三番五次 三番两次 七嘴八舌 七上八下 乱七八糟 四面八方 五湖四海 三令五申 三心二意 三头六臂 四通八达 四分五裂 五颜六色 五光十色 七手八脚 七拼八凑 七零八落 九牛一毛 九死一生 \
        十全十美 十拿九稳 千军万马 千山万水 千辛万苦 千言万语 千头万绪 千变万化 千丝万缕 万众一心 三天打鱼 两天晒网 三言两语 三长两短 三教九流 三姑六婆 两面三刀 两全其美 四平八稳 四世同堂 五体投地 五谷丰登 \
        五脏六腑 五彩缤纷 六亲不认 八仙过海 八面玲珑 一五一十 一来二去 一清二楚 一穷二白 一干二净 一刀两断 一举两得 接二连三 颠三倒四 丢三落四 低三下四 朝三暮四 推三阻四 张三李四 挑三拣四 说三道四 不三不四 \
        三三两两 三五成群 三六九等 隔三差五 五大三粗 七折八扣 百家争鸣 百家姓 百家宴 百里挑一 百尺竿头 百年大计 千篇一律 千锤百炼 千疮百孔 千秋万代 千里之堤 千里之行 千差万别 万马奔腾 万里长征 万里长城 万家团圆 \
        五十步笑百步 十二分努力 十二分的 十二分精神 三十六计 二十四节气 七十二变 三百六十行 三百六十度 一百步 \
        三下五除二 四海为家 四大皆空 四脚朝天 十字路口 三岔路口 八字方针 三句话不离 两眼一抹黑 两手准备 两手抓 三步并作两步 五指成拳 十指连心 十年树木 百年树人 三人成虎 三人行必有 三个臭皮匠
        """)
}
