import JianghuaRecords

/// Centres and laboratories with a name of their own: 云岭古建修缮创新中心, 国家竹纤维制品创新中心.
///
/// 国际科技创新中心, 国家医学中心 and 全国重点实验室 by themselves are titles and functions of a city. A name begins with a
/// place, or with 国家 and says of what.
final class NamedCentres: Sendable {
    private let edges: LeftEdgeFinder
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    private let founders = PhraseTable(founding, backward: true)
    private let followers = PhraseTable(following)
    private let sorts = PhraseTable(sortWords)
    private let keepers = PhraseTable(keeping, backward: true)

    init(edges: LeftEdgeFinder) { self.edges = edges }

    func mayName(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        place.head.kind == .centre
            || place.head.kind == .actor && units[place.end - 1] == .unit("室")
                && place.end - place.start >= 5
    }

    /// Where the name begins that ends with a head; nil where it is none. O(reach).
    func start(of place: HeadPlace, in units: [UInt16], floor: Int, limit: Int) -> Int? {
        if followers.longestMatch(in: units, at: place.end, limit: limit) != nil { return nil }
        let bottom = max(floor, place.start - 20)
        var index = place.start
        // Behind the place or 国家 that opens the name.
        var anchor: Int?
        var isNational = false
        // Where the last word that a lexicon knows begins.
        var known = place.start
        walk: while index > bottom, classes[Int(units[index - 1])].contains(.han) {
            guard let word = edges.word(in: units, endingAt: index, floor: floor) else {
                index -= 1
                continue
            }
            switch word.value.kind {
            case .place where word.value.category != .collective, .division:
                anchor = index
                isNational = false
                index -= word.length
                known = index
                break walk
            case .level where word.value.category == .collective && word.length == 2:
                anchor = index
                isNational = true
                index -= word.length
                known = index
            case .level, .body, .determiner, .tiers, .scope, .weak: return nil
            case .hard:
                guard word.length == 1, !characters[Int(units[index - 1])].contains(.particle),
                    units[index - 1] != .unit("等")
                else { break walk }
                index -= 1
            case .field, .neutral, .descriptor, .soft, .place:
                // 加快|建设|…, but 桐江古建修缮
                if founders.longestMatch(in: units, endingAt: index, from: floor) != nil
                    || keepers.longestMatch(in: units, endingAt: index, from: floor) != nil
                {
                    break walk
                }
                index -= word.length
                known = index
            }
        }
        // ” 的
        if index > floor, units[index - 1] == .unit("”") || units[index - 1] == .unit("的") { return nil }
        if founders.longestMatch(in: units, endingAt: index, from: floor) != nil { return nil }
        if let anchor, anchor > index || isNational, anchor < place.start {
            // 国家 opens the name; a place may stand before it.
            let rest = place.start - anchor
            guard rest >= 2 else { return nil }
            if isNational, known - index >= 2, known - index <= 4 {
                return opens(index, known, in: units) ? index : known
            }
            return isNational && rest < 3 ? nil : known
        }
        let isKept = index == floor || keepers.longestMatch(in: units, endingAt: index, from: floor) != nil
        // 依托|水稻生物育种全国重点实验室
        if place.start - index >= 4, isKept, units[place.end - 1] == .unit("室"),
            opens(index, place.start, in: units)
        {
            return index
        }
        // 溪店|古建修缮: a place that no lexicon knows.
        guard known - index >= 2, known - index <= 4, place.start - known >= 2,
            opens(index, known, in: units),
            isKept
        else { return nil }
        return index
    }

    /// Whether an unknown word may be a place, as it says of no sort.
    private func opens(_ start: Int, _ end: Int, in units: [UInt16]) -> Bool {
        for index in start..<end where sorts.longestMatch(in: units, at: index, limit: units.count) != nil {
            return false
        }
        return true
    }

    /// What they make is none yet, or a title to be won.
    private static let founding = """
        创建 争创 打造 培育 布局 布局建设 申报 申建 申创 组建 新建 筹建 谋划 谋划建设 争取 争取建设 建成 设立 成立 创成 新增 引进 招引 共建 联合共建 培建 建立 培育建设 获批 获批建设 获批创建 落户
        一批 一个 一家 若干 多个 支持创建 积极创建 冲刺 认定 新认定 入选 升格 重组 规划 规划建设 面向 类 级 个 家
        """.words

    /// Whose object has a name: what is there already, or is being built.
    private static let keeping = """
        建强 建好 建好用好 建强用好 用好 依托 加快 支持 推动 推进 提升 发挥 深化 办好 做强 做优 做大 优化 强化 建设 高水平建设 高标准建设 高质量建设 加快建设 推进建设 加快推进 持续推进 抓好 加强 实施
        运营 管好 巩固 壮大 整合 联合 会同 与 和 、 由 在 以 对 向
        """.words

    private static let following = """
        基地 集群 群 体系 计划 园区 院区 分中心 分院 试点 工程 行动 能力 策源 主体 联盟 网络 布局 矩阵 集聚区 核心区 承载区 等基地 等平台 等载体 地位 功能 影响力
        """.words

    /// They say of what sort something is and name no place.
    private static let sortWords = """
        产学 学研 高能 能级 高端 高新 前沿 跨境 跨区 跨国 多元 交叉 融合 一流 顶尖 先进 现代 智能 智慧 数字 绿色 低碳 零碳 开放 共享 联合 协同 专业 综合 特色 优势 重大 关键 核心 共性 基础 应用 临床 转化
        省部 部省 院士 双创 四新 三新 新一 下一 代 型 化 性 类 级 重点 国内 全球 世界 亚太 东亚 各 本
        """.words
}
