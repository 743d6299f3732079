/// Words next to a time that keep it from bounding anything.
enum TimeNeighbours {
    private static func forward(_ words: String) -> PhraseTable<Bool> {
        PhraseTable(words.split(whereSeparator: \.isWhitespace).map { (String($0), true) })
    }

    private static func backward(_ words: String) -> PhraseTable<Bool> {
        PhraseTable(words.split(whereSeparator: \.isWhitespace).map { (String($0), true) }, backward: true)
    }

    /// The time lies in the past or names something.
    static let before = backward(
        """
        截至 截止 截止到 截至到 早在 始于 自 去年 上年 前年 回顾 回望 回首 走过 告别 刚刚过去的 过去的 即将过去的 \
        较 比 同 创建于 成立于 建于 定于每 第 前 近 连续 通报了 总结
        """)

    static let after = forward(
        """
        以来 来, 伊始 前夕 前后 上午 下午 晚上 晚间 凌晨 早上 召开的 举行的 印发的 发布的 出台的 通过的 下发的 制定的 版 届 \
        度报告 政府工作报告 级 在册 生效 修订
        """)

    /// Behind a bare year or month: it is spoken about, nothing is bound.
    static let afterPoint = forward(
        """
        是 也是 就是 正是 正值 恰逢 适逢 既是 将是 是我 的今天 的时候 的那年 这一年 度工作总结 工作总结 工作回顾 的工作回顾 \
        元旦 春节期间 ,是 ,正值 ,恰逢 ,既是 又 同期 以前 时 人 个 高考
        """)

    /// Names of plans, whose brackets hold targets.
    static let planNames = backward("工程 计划 目标 规划 任务 行动 方案 战略")

    /// 通过, whose last character alone would be a past one.
    static func isThrough(_ units: [UInt16], _ position: Int) -> Bool {
        position >= 2 && units[position - 2] == 0x901A && units[position - 1] == 0x8FC7
    }

    static let beforeRate = backward("平均 人均 前几年 近几年 近年来 过去 由 户均 达到 超过 为")

    static let afterRate = forward(
        """
        收入 支出 平均 增长 下降 约 近 超 超过 不超过 减少 高达 都在 都能 都有 都会 都是 以 的 每 递增 递减 新增约 需要 产生 接待 \
        都要面对 之间 生 人 名 户
        """)
}
