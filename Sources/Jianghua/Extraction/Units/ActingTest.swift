/// Whether a bare type noun acts: as subject, or as the one who is to do the verb after 支持, 鼓励, 引导.
final class ActingTest: Sendable {
    private let actions: PhraseTable<Bool>
    private let movers: PhraseTable<Bool>
    private let classes = CharacterClass.table

    init() {
        actions = PhraseTable(EdgeWords.actions.map { ($0, true) })
        movers = PhraseTable(EdgeWords.movers.map { ($0, true) }, backward: true)
    }

    /// O(1): looks at a few words on either side.
    func acts(_ range: Range<Int>, in units: [UInt16], floor: Int, limit: Int) -> Bool {
        let end = range.upperBound
        let start = range.lowerBound
        // A quoted honour before the kind: 国家级“小巨人”企业.
        if start > floor, units[start - 1] == 0x201D { return false }
        // 党和政府, 电视台等媒体: no subject of its own.
        if start > floor + 1,
            units[start - 1] == 0x7B49 || units[start - 2] == 0x515A && units[start - 1] == 0x548C
        {
            return false
        }
        guard end < limit, actions.longestMatch(in: units, at: end, limit: limit) != nil else { return false }
        guard start > floor else { return true }
        let before = classes[Int(units[start - 1])]
        if !before.isDisjoint(with: [.mark, .space, .lineBreak]) { return true }
        return movers.longestMatch(in: units, endingAt: start, from: floor) != nil
    }
}

extension EdgeWords {
    /// What makes somebody do something, or comes between a clause's start and its subject.
    static let movers = wordList(
        """
        支持 鼓励 引导 推动 组织 严禁 禁止 允许 要求 督促 指导 帮助 助力 授权 实行 实现 由 让 使 令 动员 发动 带动 促使 促进 激励 确保 保障 调动 请 希望 责成
        引导和支持 支持和鼓励
        鼓励支持 鼓励引导 支持引导 支持鼓励 积极支持 的 以及 和 及 且 并 而 但 当 若 如 虽然 如果 因为 由于 需要 同时 目前 当前 现在 今年 去年 今后 各 是 在 形成 坚持
        协助 配合 助推 倒逼 替
        无论是 还是 不仅 既 只要 只有 一些 不少 很多 许多 有的 有些 近日 近年来 此外 其中 例如 比如 使得 要 应 须 展现 体现 方便 便利 避免 防止 赋予 形成了
        """)
}
