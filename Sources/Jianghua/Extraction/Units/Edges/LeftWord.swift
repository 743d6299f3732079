import JianghuaRecords

/// What a word to the left of a name's end is.
struct LeftWord: Sendable {
    enum Kind: UInt8, Sendable {
        /// Ends every name.
        case hard
        /// Ends names but those of task forces.
        case soft
        /// No edge, no part of a short name.
        case neutral
        case field
        case descriptor
        /// 市, 县, 省: a level in front of a body.
        case level
        /// A place without its suffix.
        case place
        /// A place with its suffix.
        case division
        /// 各, 有关, 本: makes a collective.
        case determiner
        /// 其他, 广大: determines, but only a body that acts.
        case weak
        /// 两级 of 市、区两级: determines together with the levels before it.
        case tiers
        /// 市直, 全县, 国务院: determines, and may stand before another determiner.
        case scope
        /// A body: 市委, 公安局.
        case body

        /// Says which ones, or of what sort, before a bare kind.
        var qualifies: Bool {
            switch self {
            case .determiner, .descriptor, .scope, .weak: true
            default: false
            }
        }
    }

    var kind: Kind
    /// Of a field or body; `collective` for places larger than a province.
    var category: UnitCategory = .government
}

enum LeftWords {
    static let determiners = """
        各 各级 各类 各有关 各相关 各级各类 各个 各级、各 地方各级 各级、各有关 有关 相关 本 该 个别 部分 大部分 绝大部分 绝大多数
        试点地区 示范地区 受援地区 支援地区 沿线 临街 沿街 对口支援 对口帮扶 县域定点 全体 在座 在座各 各自 某些 我 贵 多家 及有关 驻区各 驻县各 驻市各 驻乡各 驻镇各 政法各 驻村各 教育系统各 卫健系统各 政法系统各 住建系统各 公安系统各 全系统各 任何 该有关 各国有 各民主
        """.words

    static let weak =
        "当地 所在地 项目所在地 事发地 注册地 户籍地 居住地 流出地 流入地 输出地 输入地 原籍地 其他 其它 其余 广大 所有 每家 更多 众多 许多 少数 多数 大多数 其他有关 其他相关 不同 二级以上 二级及以上 三级以上"
        .words

    static let scopes = """
        全国 全国所有 全省 全市 全县 全区 全州 全旗 全镇 全乡 全街道 全系统 全区域 全市上下 市直 县直 区直 省直 州直 镇直 乡直 旗直 中直 中省直 中省市直 省市直
        中央 国务院 省级 市级 县级 区级 镇级 乡级 村级 社区级 县区级 区县级 地市级 市县级 乡镇级 镇街级 省属 市属 县属 区属 央属 部属 中央和国家 中央国家
        在京 在汉 在杭 在沪 在昌 在宁 在渝 在蓉 在穗 在深 驻地 驻军 上级 下级 局属 局直 委属 厅属 院属 校属 机关各 厅机关各 院机关各 委机关各 部机关各 局机关各 下属 所属 直属 本级 同级
        县级以上 县级及以上 市级以上 地级以上 地级及以上 乡镇以上 省市 省级人民政府 市级人民政府 县级人民政府
        中央驻 中省驻市 中省驻县 中省驻区 中省市驻县 中省市驻区 省驻市 省市驻县 省市驻区 市驻区 部省属 省部属 省市县 市县两级 省市两级 县乡两级 各级地方 内设 派出 派驻 县级以上地方 县级及以上地方 县级以上各级 省级以上 省级及以上 设区的市级 设区的市
        """.words

    /// 驻鄂, 中央在甘: who keeps bodies in a province, by its short name.
    private static let stationed: [String] =
        "京 津 冀 晋 蒙 辽 吉 黑 沪 苏 浙 皖 闽 赣 鲁 豫 鄂 湘 粤 桂 琼 川 渝 贵 黔 滇 藏 陕 秦 甘 陇 宁 疆 港 澳 汉 杭 穗 深 蓉 昆 邕 筑 榕 厦 昌 郑 济 石 并 沈 长 哈 兰 西 银 乌"
        .words.flatMap { place in ["驻", "在", "中央驻", "中央在", "省驻", "部省驻", "中省驻"].map { $0 + place } }
        + "驻青 驻新 驻云 驻台 中央驻青 中央驻新 中央驻云".words

    /// 中央驻县, 省驻州, 市直驻区: who keeps bodies in a division, by its level.
    private static let seated: [String] =
        "中央 中省 中直 省 省直 省部属 省市 中省市 市 市直 部 部属 军 外 外地 上级 垂直 垂管".words.flatMap { outer in
            "省 市 县 区 州 盟 旗 镇 乡 地 园 街 校 港 村".words.map { outer + "驻" + $0 }
        }

    /// 沿海各, 城区各, 园区内各: where all of them are.
    private static let placedAll: [String] = """
        沿海 沿江 沿河 沿湖 沿线 沿边 沿黄 边境 环湖 流域 城区 县城 市区 主城区 主城 中心城区 中心城 城郊 近郊 远郊 城关 辖区 辖区内 县内 市内 区内 州内 省内 境内 县域 市域 县域内 市域内 园区 园区内 区域内 片区 片区内 库区 山区 坝区 牧区 农区 平原 丘陵 高原 灾区 疫区
        南部 北部 东部 西部 中部 驻区 驻县 驻市 驻镇 驻街 驻乡 驻村 驻地 驻园区 政法 政法系统 教育系统 卫生系统 卫健系统 公安系统 住建系统 交通系统 农业系统 民政系统 财税系统 金融系统 宣传系统 统战系统 群团系统 国资系统 教体系统 文旅系统 系统内 本系统 基层 一线 周边 上下游
        """.words.map { $0 + "各" }

    static let levels = """
        省 市 县 区 直辖市 州 旗 盟 镇 乡 村 街道 社区 国家 中央 全国 自治区 自治州 自治县 新区 高新区 经开区 开发区 工业园区 园区 景区 风景区 经济技术开发区 经济开发区
        高新技术产业开发区 高新技术开发区 示范区 管理区 旅游度假区 国家级旅游度假区 风景名胜区 自贸区 综保区 保税区 物流园区 化工园区 科技园区 新材料产业园 火车站地区 高铁站地区 西客站地区 车站地区 机场地区 站区 商务区 中央商务区 高铁新区 高铁新城 空港新区 空港新城 临港新区 临港区 临空区 临空经济区 航空港区 航空港经济综合实验区 港区 保税港区 出口加工区 边合区 边境经济合作区 合作区 跨境经济合作区 农高区 循环经济区 循环化工园区 循环经济产业园 台商投资区 文化旅游区 生态旅游区 旅游景区 度假区 旅游区 产业园 工业园 特区 香港 本港 香港特区 市县 县区 特别行政区 国家级 省级 市级 县级 区级
        """.words

    /// Cities and counties whose stems are words of every text: 校企|合作|企业.
    private static let common = "合作 动力".words

    /// - Parameter bodies: names that stand alone and may stand before another body.
    static func table(bodies: [(String, Head)]) -> PhraseTable<LeftWord> {
        var entries: [(String, LeftWord)] = []
        func add(_ words: [String], _ kind: LeftWord.Kind) {
            entries += words.map { ($0, LeftWord(kind: kind)) }
        }
        add(determiners, .determiner)
        // 国务院 determines 部门 but is part of the name of an office.
        entries += ["国务院", "中央", "国务院安委会"].map { ($0, LeftWord(kind: .scope, category: .party)) }
        add(scopes, .scope)
        add(stationed, .scope)
        add(seated, .scope)
        add(placedAll, .determiner)
        add(["两级", "三级", "四级", "五级"], .tiers)
        add(weak, .weak)
        entries += ["国家", "中央", "全国", "国家级"].map { ($0, LeftWord(kind: .level, category: .collective)) }
        add(levels, .level)
        entries += bodies.map { ($0.0, LeftWord(kind: .body, category: $0.1.category)) }
        entries += DutyFields.entries.map { ($0.0, LeftWord(kind: .field, category: $0.1)) }
        add(EdgeWords.soft, .soft)
        // 第一中学, 第二人民医院
        add("第一 第二 第三 第四 第五 第六 第七 第八 第九 第十".words, .neutral)
        add(EdgeWords.hard, .hard)
        add(DutyFields.descriptors, .descriptor)
        add(PlaceNames.provinces, .place)
        entries += PlaceNames.regions.map { ($0, LeftWord(kind: .place, category: .collective)) }
        // A county that became a district keeps its stem; a stem that is a verb too keeps its own suffix.
        let verbs = Set((EdgeWords.hard + common).map { Array($0.utf8) })
        let objectVerbs = Set(EdgeWords.objectVerbs.map { Array($0.utf8) })
        func divisions(_ stems: [String], _ suffixes: [String]) {
            // 会同 is a county and a verb, which is the more frequent.
            for stem in stems where !verbs.contains(Array(stem.utf8)) {
                for suffix in suffixes { entries.append((stem + suffix, LeftWord(kind: .division))) }
                // 延长 is a county and a verb.
                if objectVerbs.contains(Array(stem.utf8)) { continue }
                // 昨天|镇农业服务中心: two characters that end in 镇 are a town's more often than a county's.
                let isTown = stem.utf16.count == 2 && stem.utf16.last == .unit("镇")
                if stem.utf16.count > 1, !isTown { entries.append((stem, LeftWord(kind: .place))) }
            }
        }
        divisions(PlaceNames.provinces, ["省", "市", "自治区", "特别行政区", "特区"])
        divisions(PlaceNames.cities, ["市", "盟", "地区"])
        divisions(PlaceNames.counties, ["县", "区"])
        divisions(PlaceNames.districts, ["区"])
        divisions(PlaceNames.banners, ["旗"])
        divisions(PlaceNames.prefectures, ["州"])
        add(EdgeWords.neutral, .neutral)
        // 城区 and 农村 end in a level and are none.
        let openings = Set("我全各本该外邻".utf16)
        add(EdgeWords.tasks, .soft)
        add("前方 后方 大后方".words, .neutral)
        add(EdgeWords.objectVerbs, .hard)
        entries += DutyFields.sections.map { ($0, LeftWord(kind: .field)) }
        add(UnitHeads.words(of: .centre), .neutral)
        add(UnitHeads.words(of: .block).filter { !openings.contains($0.utf16.first ?? 0) }, .neutral)
        return PhraseTable(entries, backward: true)
    }
}
