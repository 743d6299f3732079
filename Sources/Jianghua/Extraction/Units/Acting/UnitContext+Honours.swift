import JianghuaRecords

/// Bodies in the names of honours, and kinds of them of which some are spoken of.
extension UnitContext {
    private static let praises = PhraseTable(
        "模范 先进 优秀 文明 示范 标兵 标杆 红旗 过硬 五好 十佳 枫桥式 “枫桥式” 样板 甲级 一级 二级 特级 星级 满意 最美 百强 规范化 标准化".words.map {
            ($0, true)
        },
        backward: true)
    private static let praised = PhraseTable(
        "先进 文明 优秀 示范 标兵 红旗 模范 达标 合格 满意 全国 全省 全市 全县 全区 省级 市级 县级 国家级 平安 卫生 绿色 节水 无烟".words)
    private static let winning = PhraseTable(
        "评为 评选为 授予 荣获 获评 获得 获 命名为 命名 争创 争当 创建 创建为 认定为 确定为 列为 表彰为 创成 建成 喜获 再获 摘得 成为 推荐为 评定为 申报 连续获评".words
            .map { ($0, true) }, backward: true)
    private static let putUp = PhraseTable(
        "新建 扩建 改扩建 改建 迁建 续建 异地新建 异地迁建 整体搬迁 搬迁 扩容 修缮 新改扩建".words.map { ($0, true) }, backward: true)
    private static let some = PhraseTable(
        "有的 有些 某个 哪个 一个个 不少 很多 任何一个 每个 每一个 各别 一个".words.map { ($0, true) }, backward: true)

    /// What must end before such a title.
    static let honouring = [praises.openings, winning.openings, putUp.openings, some.openings]

    /// 全国模范|人民法庭, 被评为|先进单位, 有的|法庭: a title, or none in particular. O(1)
    func isHonoured(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        let start = candidate.start
        // 改扩建县殡仪馆: a building.
        if candidate.headCategory == .institution, !candidate.generic, candidate.kind != .classBody,
            Self.putUp.longestMatch(in: units, endingAt: start, from: floor) != nil
        {
            return true
        }
        switch candidate.kind {
        case .complete where start == candidate.headStart || candidate.isLevelOnly:
            if start == candidate.headStart, !candidate.hasBody,
                Self.praises.longestMatch(in: units, endingAt: start, from: floor) != nil
            {
                return true
            }
            return !candidate.hasDeterminer
                && Self.some.longestMatch(in: units, endingAt: start, from: floor) != nil
        case .type, .actor, .collective:
            guard candidate.generic, candidate.end - start >= 4,
                Self.praised.longestMatch(in: units, at: start, limit: candidate.end) != nil
                    || Self.praised.longestMatch(in: units, at: candidate.headStart, limit: candidate.end)
                        != nil
            else { return false }
            // 先进单位和先进个人
            if candidate.end + 2 < units.count, units[start] == .unit("先"),
                characters[Int(units[candidate.end])].contains(.separator),
                NameCharacters.praised.contains(units[candidate.end + 1])
            {
                return true
            }
            // “…年度先进单位”
            if candidate.end < units.count, units[candidate.end] == .unit("”"), start > floor,
                units[start - 1] != .unit("“"), !candidate.hasDeterminer
            {
                return true
            }
            var position = start
            if position > floor, units[position - 1] == .unit("“") { position -= 1 }
            return Self.winning.longestMatch(in: units, endingAt: position, from: floor) != nil
        default: return false
        }
    }
}
