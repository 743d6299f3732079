import JianghuaRecords

/// What is only called like a body: a figure of speech in quotes (当好“后勤部”), a title of honour (争创全国文明单位).
final class FigureNames: Sendable {
    private let becoming = PhraseTable(
        "当 当好 当了 做 做好 作 成为 成 打造 打造成 变 变成 变为 甘当 甘做 争当 勇当 善当 充当 扮演 扮演好 建 建成 建好 建设 是 为 作为 号称 誉为 称为 的 从 由 到 向"
            .words,
        backward: true)
    static let winning = PhraseTable(
        """
        争创 创建 创成 荣获 获得 获评 获 荣膺 评为 被评为 评选 评选为 命名 命名为 被命名为 授予 认定为 被认定为 入选 跻身 争当 夺得 争取 通过 确认为 复评 蝉联 申报 保留 连续获得 先后获得 先后荣获 评定为 推荐为
        """.words, backward: true)
    private let titles = PhraseTable(
        "文明 先进 优秀 示范 模范 卫生 平安 五好 五星 标兵 红旗 模范集体 先进集体 诚信 园林式 节水型 绿色 无烟 和谐 健康 民族团结进步 最佳 十佳 样板 标杆 满意".words)

    func isFigure(_ candidate: UnitCandidate, in units: [UInt16], range: Range<Int>) -> Bool {
        let (start, end) = (candidate.start, candidate.end)
        guard start > range.lowerBound else { return false }
        // “后勤部”
        if units[start - 1] == .unit("“") {
            return end < range.upperBound && units[end] == .unit("”") && start == candidate.headStart
                && candidate.headCategory != .party && candidate.kind != .actor
                && becoming.longestMatch(in: units, endingAt: start - 1, from: range.lowerBound) != nil
        }
        switch candidate.kind {
        case .type, .actor, .collective: break
        default: return false
        }
        // 各 有
        guard candidate.generic, candidate.hasDeterminer, units[start] != .unit("各"),
            units[start] != .unit("有"),
            Self.winning.longestMatch(in: units, endingAt: start, from: range.lowerBound) != nil
        else { return false }
        for index in candidate.determinerEnd..<end
        where titles.longestMatch(in: units, at: index, limit: end) != nil {
            return true
        }
        return false
    }
}
