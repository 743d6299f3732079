/// Words of aims.
enum GoalAims {
    enum Word: Sendable {
        /// 为目标 behind 以
        case asGoal
        /// 的奋斗目标 behind what it names
        case namedGoal
        /// 的目标 at the end of a clause, behind 提出 or 确立 and what it names
        case plainGoal
        /// 的目标迈进 behind 向 and what it names
        case towardsGoal
    }

    static let words: PhraseTable<Word> = PhraseTable([
        ("为目标", .asGoal), ("为根本目标", .asGoal), ("为总目标", .asGoal), ("为奋斗目标", .asGoal), ("为最终目标", .asGoal),
        ("的奋斗目标", .namedGoal), ("的总目标", .namedGoal), ("的目标", .plainGoal),
        ("的目标迈进", .towardsGoal), ("的目标前进", .towardsGoal), ("的目标奋进", .towardsGoal), ("的目标努力", .towardsGoal),
        ("的目标奋勇前进", .towardsGoal), ("的目标阔步前进", .towardsGoal), ("的目标不断迈进", .towardsGoal),
    ])

    /// What sets an aim: 提出…的目标.
    static let setters = GoalLexicon.forward("提出 确立 确定 明确 定下 立下 制定 下达 绘就")
    static let targets = GoalLexicon.forward("目标")
    static let means = GoalLexicon.forward(
        "为引领 为导向 为牵引 为指引 为统领 为抓手 为遵循 为依据 为动力 为己任 为方向 为基础 为核心 为中心 为主线 为重点 为契机 为标准 为准绳 为标杆 为根本 是一致的 是相同的 是什么")
    static let tasks = GoalLexicon.forward("任务 要求 值")

    /// What stands behind 目标: where 目标任务 ends, and whether 是 or 为 announces there what is to be reached; 为引领 and
    /// the like name a way of working. O(1)
    static func announcement(behind target: Int, in units: [UInt16], limit: Int) -> (end: Int, isMade: Bool) {
        let end = target + (tasks.longestMatch(in: units, at: target, limit: limit)?.length ?? 0)
        guard end < limit, units[end] == .unit("是") || units[end] == .unit("为") else { return (end, false) }
        return (end, means.longestMatch(in: units, at: end, limit: limit) == nil)
    }
}
