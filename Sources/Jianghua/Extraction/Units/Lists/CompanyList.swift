import JianghuaRecords

/// Companies by their short names before the word that says what they are: 葵湖牧业、恒立科技两家企业.
///
/// Only what ends as the names of companies do, with a word before it that no lexicon knows, or what everybody
/// knows; 食品、新能源汽车等企业 are lines of business.
final class CompanyList: Sendable {
    private let edges: LeftEdgeFinder
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    private let endings = PhraseTable(CompanyList.endingWords, backward: true)
    private let brands = PhraseTable(CompanyList.brandNames, backward: true)
    private let carriers = PhraseTable(CompanyList.carrierNames, backward: true)
    private let sorts = PhraseTable(CompanyList.sortWords, backward: true)
    private let people = PhraseTable(
        "的负责人 负责人 的代表 代表 的老总 老总 的老板 老板 的董事长 董事长 的总经理 总经理 的主要负责人 主要负责人 的企业家 家代表 的职工 的工人 的员工 员工 职工 家".words)
    private let qualities = PhraseTable(CompanyList.qualityWords, backward: true)

    init(edges: LeftEdgeFinder) { self.edges = edges }

    /// 企业, 公司, 集团, 银行, 运营商 of many.
    func mayFollow(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        guard place.head.category == .enterprise, place.end - place.start >= 2 else { return false }
        switch (units[place.end - 2], units[place.end - 1]) {
        // 企业 公司 运营商
        case (.unit("企"), .unit("业")), (.unit("公"), .unit("司")), (.unit("营"), .unit("商")): return true
        default: return false
        }
    }

    /// Adds the companies before a head. False where there are none. O(members).
    func append(
        before place: HeadPlace, in units: [UInt16], floor: Int, to found: inout [UnitCandidate],
        _ names: inout UnitNames
    ) -> Bool {
        guard let listEnd = listEnd(before: place, in: units, floor: floor),
            people.longestMatch(in: units, at: place.end, limit: units.count) == nil
        else { return false }
        // 台企 of 平台企业, which the head found before, gives way to members.
        var kept = found.count
        while kept > 0, found[kept - 1].start >= listEnd { kept -= 1 }
        var members: [UnitCandidate] = []
        var end = listEnd
        while members.count < 16, end > floor {
            if kept > 0, found[kept - 1].end >= end { break }
            guard let start = start(of: end, in: units, floor: floor) else {
                // 绿色食品、保温材料等企业: one line of business makes lines of business of all.
                if !members.isEmpty, units[end] == .unit("、") { return false }
                break
            }
            if kept > 0, found[kept - 1].end > start { break }
            var member = UnitCandidate(
                start: start, end: end, headStart: start, kind: .proper, category: .enterprise,
                headCategory: .enterprise, prefixEnd: start, determinerEnd: start, rule: .sharedHead)
            // 移动 of 移动、联通两家公司
            if carriers.longestMatch(in: units, endingAt: end, from: start)?.length == end - start {
                names.append(start..<end)
                names.append(Self.company)
                member.name = names.close()
            }
            members.append(member)
            // 、 和
            guard start - 1 > floor, units[start - 1] == .unit("、") || units[start - 1] == .unit("和") else {
                break
            }
            end = start - 1
        }
        guard !members.isEmpty else { return false }
        found.removeSubrange(kept...)
        found += members.reversed()
        return true
    }

    /// Where the list before 等, 这些 or a number of them ends.
    private func listEnd(before place: HeadPlace, in units: [UInt16], floor: Int) -> Int? {
        var index = place.start
        for _ in 0..<3 {
            guard let quality = qualities.longestMatch(in: units, endingAt: index, from: floor) else { break }
            index -= quality.length
        }
        guard index - 3 > floor else { return nil }
        switch units[index - 1] {
        case .unit("等"): return index - 1
        case .unit("些"): return units[index - 2] == .unit("这") ? index - 2 : nil
        case .unit("家"), .unit("户"):
            var first = index - 1
            let numbers: CharacterClass = [.digit, .numeral]
            while first > floor, index - first < 6,
                !classes[Int(units[first - 1])].isDisjoint(with: numbers) || units[first - 1] == .unit("余")
            {
                first -= 1
            }
            // Before a number at the very start nothing is listed.
            guard first < index - 1, first > floor else { return nil }
            return units[first - 1] == .unit("等") || units[first - 1] == .unit("这") ? first - 1 : first
        default: return nil
        }
    }

    /// Where the name begins that ends at a position.
    private func start(of end: Int, in units: [UInt16], floor: Int) -> Int? {
        if let brand = brands.longestMatch(in: units, endingAt: end, from: floor),
            isEdge(end - brand.length, in: units, floor: floor)
        {
            return end - brand.length
        }
        if let carrier = carriers.longestMatch(in: units, endingAt: end, from: floor),
            classes.isMargin(end - carrier.length, in: units, floor: floor)
        {
            return end - carrier.length
        }
        guard let ending = endings.longestMatch(in: units, endingAt: end, from: floor) else { return nil }
        let headStart = end - ending.length
        if sorts.longestMatch(in: units, endingAt: headStart, from: floor) != nil
            || endings.longestMatch(in: units, endingAt: headStart, from: floor) != nil
        {
            return nil
        }
        var index = headStart
        let bottom = max(floor, headStart - 6)
        while index > bottom, classes[Int(units[index - 1])].contains(.han) {
            if let word = edges.word(in: units, endingAt: index, floor: floor),
                word.length > 1 || characters[Int(units[index - 1])].contains(.particle)
            {
                guard word.value.kind == .place, headStart - index == 0 || headStart - index >= 2 else {
                    break
                }
                index -= word.length
                break
            }
            index -= 1
        }
        guard headStart - index >= 2, isEdge(index, in: units, floor: floor) else { return nil }
        return index
    }

    private func isEdge(_ position: Int, in units: [UInt16], floor: Int) -> Bool {
        edges.isBoundary(position, in: units, floor: floor)
    }

    static let company: [UInt16] = [.unit("公"), .unit("司")]

    // MARK: words

    private static let endingWords = """
        科技 生物 生物质 新材 新材料 材料 股份 控股 实业 药业 制药 医药 医疗 重工 重科 机械 机电 装备 精工 精密 智能 智造 汽车 汽配 新能源 能源 能科 电力 电气 电器 电子 电缆 光电 光伏 光能 半导体 微电子 通信 通讯 信息 软件
        网络 互联 化工 化学 石化 钢铁 特钢 铝业 铜业 矿业 冶金 建材 水泥 玻璃 陶瓷 家居 家具 纺织 服饰 服装 鞋业 纸业 包装 印务 食品 乳业 酒业 饮料 粮油 粮业 米业 面业 油脂 油业 肉业 牧业 农牧 农业 农科 农机 种业 茶业 果业 糖业 水产
        渔业 园林 环保 水务 热力 燃气 物流 航空 航天 船舶 重装 置业 地产 建工 路桥 文旅 传媒 影业 商贸 证券 创投 动力 轴承 电池 轮胎 橡胶 塑业 铸造 锻造 阀门 泵业 齿轮 机床 门窗 木业 竹业 工贸 百货
        """.words

    private static let brandNames = """
        华为 中兴 腾讯 阿里 阿里巴巴 百度 京东 美团 饿了么 滴滴 抖音 快手 拼多多 字节跳动 顺丰 中通 圆通 申通 韵达 极兔 菜鸟 小米 联想 海尔 海信 格力 美的 比亚迪 宁德时代 吉利 长城 奇瑞 长安 蔚来 小鹏 理想 特斯拉 富士康 京东方 中芯国际
        蒙牛 伊利 双汇 茅台 五粮液 牧原 温氏 新希望 正大 恒大 万科 碧桂园 宝武 鞍钢 首钢 包钢 中车 三一 三一重工 徐工 中联重科 隆平高科 中粮 中储粮 万达 永辉 沃尔玛 哈啰 青桔 携程 科大讯飞 大疆 隆基 通威 阳光电源 药明康德
        """.words

    private static let carrierNames =
        "移动 联通 电信 铁塔 广电 邮政 供电 供水 供气 燃气 热力 水务 自来水 公交 烟草 石油 石化 中国移动 中国联通 中国电信 中国铁塔".words

    /// Before such an ending they make a line of business of it.
    private static let sortWords = """
        现代 绿色 精细 特色 传统 高端 智能 数字 有机 新型 先进 生态 煤炭 稀土 石油 天然 轻工 集成 卫星 北斗 生命 医疗 医药 电子 机械 新能源 节能 航空 航天 海洋 农业 工业 商业 文化 信息 金融 食品 化工 建筑 高新 战略 战略性 战新 网络 软件 工程 交通
        智慧 创意 休闲 乡村 精品 优质 功能 功能性 高分子 纳米 复合 先进基础 关键 核心 特种 专用 通用 大型 重型 轻型 高性能 电动 商用 乘用 整车 冷链 跨境 国际 现代化 设施 规模 种养 畜牧 水产 粮食 冻干 预制 休闲 保健 绿色 生鲜 农副 农产品 土特产 清洁 可再生 生物 中 新 轻 重 煤 油 气 大
        """.words

    /// Between the number and the word for what they are.
    private static let qualityWords =
        "龙头 骨干 重点 知名 规上 本地 大型 国有 民营 上市 平台 高新技术 科技型 链主 头部 领军 优质 世界500强 中国500强 行业龙头 通信 电信 专精特新 外资 名优 优势 大 网约车 外卖 快递 电商 共享单车 物流 互联网 生产 加工 农业"
        .words
}
