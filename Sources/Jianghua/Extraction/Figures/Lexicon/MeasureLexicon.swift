/// Measures and classifiers: what can be counted, and what it is worth in a common unit.
///
/// Data only. A word is simplified and half-width, as the folded text is; the record shows the source's form.
enum MeasureLexicon {
    /// What may stand before a measure.
    enum Taker: Sendable {
        /// Digits, masked digits and Chinese numbers: 5个, 三个.
        case any
        /// Digits only, as the Chinese forms are names and idioms: 5面, but 四面八方.
        case digits
        /// A time of some length: no quantity.
        case duration
    }

    /// What is asked of a measure all the time. The rest is in ``entries``.
    struct Measure: Sendable {
        /// Into ``entries``.
        var index: Int16
        /// Which of ``MeasureLexicon/guards`` make another word of it when they follow: 家庭, 条件.
        var firstGuard: Int16
        var lastGuard: Int16
        var taker: Taker
        /// A measure of money, weight, area, … : a bare power of ten may stand before it (亿元, 万亩).
        var isPhysical: Bool
        /// There is a common unit that it is converted to.
        var isConverted: Bool
    }

    struct Entry: Sendable {
        var name: String
        var taker: Taker
        /// The unit it is converted to, and how many of it one is worth.
        var canonical: String?
        var factor = 1.0
        var notBefore: [UInt16] = []
    }

    static let table: PhraseTable<Measure> = {
        var first = 0
        return PhraseTable(
            entries.enumerated().map { index, entry in
                defer { first += entry.notBefore.count }
                return (
                    entry.name,
                    Measure(
                        index: Int16(index), firstGuard: Int16(first),
                        lastGuard: Int16(first + entry.notBefore.count), taker: entry.taker,
                        isPhysical: entry.canonical != nil,
                        isConverted: entry.canonical.map { !$0.isEmpty } ?? false)
                )
            })
    }()

    /// The characters that must not follow, of all entries in their order.
    static let guards: [UInt16] = entries.flatMap(\.notBefore)

    /// How many characters each of ``entries`` has.
    static let lengths = entries.map(\.name.utf16.count)

    static let entries: [Entry] = {
        var entries: [Entry] = []
        for (words, canonical, factor) in physical {
            for word in words.words {
                entries.append(
                    Entry(name: String(word), taker: .any, canonical: canonical, factor: factor))
            }
        }
        for (words, taker) in [(counters, Taker.any), (digitCounters, .digits), (durations, .duration)] {
            for word in words.words {
                let parts = word.split(separator: "!", maxSplits: 1)
                guard let name = parts.first else { continue }
                let guards = parts.count > 1 ? Array(parts[1].utf16) : []
                entries.append(Entry(name: String(name), taker: taker, notBefore: guards))
            }
        }
        return entries
    }()

    /// Words, the unit they are converted to, how many of it one is worth.
    static let physical: [(String, String, Double)] = [
        ("元 元人民币 元钱 块钱", "元", 1), ("角钱 毛钱", "元", 0.1), ("分钱", "元", 0.01), ("美元 元美元", "美元", 1),
        ("港元 元港币 港币 元港元", "港元", 1), ("澳门元 澳元", "澳元", 1),
        ("欧元", "欧元", 1), ("日元", "日元", 1), ("英镑", "英镑", 1), ("卢布", "卢布", 1), ("新台币 元新台币", "新台币", 1),
        ("亩", "平方米", 2000.0 / 3), ("公顷", "平方米", 10_000), ("平方公里 平方千米 km²", "平方米", 1_000_000),
        ("平方米 ㎡ m² 平米 平方", "平方米", 1), ("平方尺 平方呎", "平方米", 0.092_903_04),
        ("公里 千米 km KM", "米", 1000), ("米 延米", "米", 1), ("厘米 cm 公分", "米", 0.01), ("毫米 mm", "米", 0.001),
        ("海里", "米", 1852), ("华里", "米", 500), ("微米", "米", 0.000_001), ("纳米 nm", "米", 0.000_000_001),
        ("吨 公吨", "千克", 1000), ("蒸吨 蒸吨/小时", "蒸吨", 1), ("载重吨 总吨", "载重吨", 1), ("公斤 千克 kg", "千克", 1),
        ("斤", "千克", 0.5), ("克", "千克", 0.001),
        ("毫克 mg", "千克", 0.000_001), ("微克 μg", "千克", 0.000_000_001), ("公担", "千克", 100),
        ("立方米 m³ 标方 标准立方米", "立方米", 1), ("升", "立方米", 0.001), ("毫升", "立方米", 0.000_001),
        ("千瓦时 度电 kWh 千瓦小时", "千瓦时", 1), ("兆瓦时 MWh", "千瓦时", 1000), ("吉瓦时 GWh", "千瓦时", 1_000_000),
        ("千瓦 kW KW", "千瓦", 1), ("兆瓦 MW", "千瓦", 1000), ("吉瓦 GW", "千瓦", 1_000_000), ("瓦", "千瓦", 0.001),
        ("千伏 kV", "千伏", 1), ("千伏安 kVA", "千伏安", 1), ("吨标准煤 吨标煤", "吨标准煤", 1), ("℃ 摄氏度", "摄氏度", 1),
        ("PB TB EB GB PF EFLOPS PFLOPS Mbps Gbps", "", 1),
    ]

    /// Behind every number; what follows `!` must not come next.
    static let counters = """
        个!别体性月 家!庭 户次 件次 批次 辆次 台次 户!籍外均 人!民均大口物力才生行工为论 人口 人次 名!城牌称 位!于置数 项!目 件!均 条!件例约理 类!型似 \
        种!植子类 样!本 方面 端!口 次!序要产元方党 套!餐 座!谈标 所!有以在属 处!理罚于在置长分 场!所馆地景 场次 档!案次位期 台!湾州风胞阶商资账 台套 \
        辆 艘 架!构 架次 班次 车次 航次 列!为入车出 人份 剂 剂次 枚 栋 幢 间!接 层!面次级 张!家贴 份!额 册 篇!章 幅!度 株 棵 \
        支!持付撑部行柱 道!路德理 批!准复发次 组!织成长建 起!来到点步 宗!旨教 笔!记 例!如外 岁 周岁 标箱 标准箱 TEU 英寸 个基点 基点 \
        桶 盏 颗 粒 袋 箱 瓶 盒 束 床!位 席!位 轮!车廓椅胎流 门!槛户类 堂 口井 公里/小时 双!方向重边拥 对!于外比照应标接策象口 匹 \
        标台 蹲位 副!市县省书主局处科部组食作总院校 具!体有备 封!闭山控面城 件套 亩次 趟次 串 伙 派!出别系生遣驻往 群!众体 重!点要大大视 环节 关键 只!要有能是 点!评 级!别 大 大类 大项 大板块 步骤 本!科级地市土身着月年质来部金领 \
        回!归应顾到落复收 票!据价 遍 趟 人天 块!垒 句!号型法式 课时 学时 学分 词条 台班 公升 工日 席位 兆帕 千帕 大卡 千卡 赫兹 兆赫 楼层 号人 把!手控关握脉风火柄门戏守玩持尺好总 分贝 皮长公里 芯公里 千瓦时/吨 P!abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789. 学位 床位 车位 泊位 座席 机位 停车位 个机位
        """

    /// Behind digits only.
    static let digitCounters = """
        款!项额待 通!过道报知行信常用往车电话航畅告车路气水称 针!对灸织 班!子次级组长列车底会委 盘!活点 卷!入起宗烟 捆 丸 摞 扎!实根 发!展改生放布现电动起表达出送挥文票行明热射酵掘酒车包 管!理网道委护控家线辖束事到用好住制 分!类析布别管享工化局公支行店校院配担期层级摊红包贝离散辨 字!符 页 部!门委署分队长位落件 头!条部 羽 尾 口!岸径号碑 眼 片!区 \
        段!落 方!面向案法式针略言便百 扇 根!据本治 包!括含 面!积向对临貌 顶 把 杯!赛 节!能约水日点省假气目 期!间限待货盼末初 股!东份权 度!假过 \
        栏!目 集!团中成聚群 圈 刊 曲 车!辆型位间站票道主流 桌 盆 则 单!位元一独 站!点在 站点 号井 孔 步!行骤伐入长 比特 字节 人年 桩 梯
        """

    /// Lengths of time.
    static let durations = """
        年 月 日 天 周 周年 年度 季 季度 个月 个多月 个半月 个年头 个季度 个星期 个礼拜 个小时 个多小时 个半小时 个工作日 个交易日 个自然日 \
        个采暖季 个供暖季 个生产季 个榨季 个学年 个学期 个世纪 个日夜 个昼夜 个周 个钟头 个五年 个百年 个一百年 小时 分钟 刻钟 秒 秒钟 世纪 年代 时 点钟 点整 点半 学年 学期 旬 月份 \
        星期 分秒 个春秋 个寒暑 多年 余年 个周年 昼夜 天时间 个月时间
        """
}
