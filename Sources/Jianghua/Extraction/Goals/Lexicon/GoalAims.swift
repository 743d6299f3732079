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
}
