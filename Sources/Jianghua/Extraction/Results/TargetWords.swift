/// How targets are announced: 今年的目标是…. They open lists of goals, and name what a year is to bring.
enum TargetWords {
    static let targets: PhraseTable<Bool> = PhraseTable(["目标"])
    static let means: PhraseTable<Bool> = PhraseTable(
        "为引领 为导向 为牵引 为指引 为统领 为抓手 为遵循 为依据 为动力 为己任 为方向 为基础 为核心 为中心 为主线 为重点 为契机 为标准 为准绳 为标杆 为根本 是一致的 是相同的 是什么"
            .words)
    static let tasks: PhraseTable<Bool> = PhraseTable("任务 要求 值".words)

    /// What stands behind 目标: where 目标任务 ends, and whether 是 or 为 announces there what is to be reached; 为引领 and
    /// the like name a way of working. O(1)
    static func announcement(behind target: Int, in units: [UInt16], limit: Int) -> (end: Int, isMade: Bool) {
        let end = target + (tasks.longestMatch(in: units, at: target, limit: limit)?.length ?? 0)
        var copula = end
        // 目标就是, 目标定为
        if end + 1 < limit,
            [.unit("就"), .unit("便"), .unit("只"), .unit("也"), .unit("定")].contains(units[end])
        {
            copula += 1
        }
        guard copula < limit, units[copula] == .unit("是") || units[copula] == .unit("为"),
            units[end] != .unit("定") || units[copula] == .unit("为")
        else { return (end, false) }
        if copula > end { return (copula, true) }
        return (end, means.longestMatch(in: units, at: end, limit: limit) == nil)
    }
}
