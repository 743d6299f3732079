import JianghuaRecords

// Words that compare, and what they are parts of.
extension FigureWords {
    /// Right before a number.
    static let comparatorsBefore: PhraseTable<FigureComparator> = table(
        [
            (.ge, "不低于 不少于 不小于 不得低于 不得少于 不能低于 不能少于 至少 最少 起码 ≥ ⩾ 大于等于 高于或等于 上"),
            (.gt, "破 超 超过 超出 突破 突破了 超过了 过 过了 多于 大于 高于 高过 逾  > 超越  冲破 迈过 越过"),
            (.le, "不超过 不高于 不大于 不多于 不得超过 不得高于 不能超过 至多 最多 顶多 ≤ ⩽ 最高不超过 小于等于 不超"),
            (.lt, "低于 不足 不到 小于 少于 未达 < 不满 未满 未到 没到 没达到 未达到 没有达到 尚未达到 还没达到 还没有达到 未能达到 没能达到 达不到"),
            (.le, negated("超过 超出 超 突破 高于 大于 多于 高过 超越 逾越")),
            (.ge, negated("低于 少于 小于 不足 低过 少过")),
            (
                .le,
                "最多不超过 至多不超过 最长不超过 最大不超过 最高不得超过 最多不得超过 最长不得超过 一般不超过 不突破 不超出 最多不能超过 总共不超过"
            ),
            (.ge, "最少不少于 最低不低于 至少不少于 至少不低于 最少不低于 一般不低于 一般不少于"),
            (.approx, "约 大约 约为 近 将近 接近 大概 差不多 几近  逼近 ≈ 大致"),
        ], backward: true)

    /// Right behind a measure.
    static let comparatorsAfter: PhraseTable<FigureComparator> = table(
        [
            (.ge, "以上 及以上 或以上 之上 (含)以上 (含)及以上 含以上 (含以上)"), (.gt, "还不止 不止"),
            (.le, "以内 以下 及以下 之内 之下 或以下 内 (含)以下 (含)以内"),
            (.lt, "不到 都不到 还不到 也不到 都没到 还没到 都不足 都没有达到 都达不到 还达不到"),
            (.approx, "左右 上下 多 余 上下浮动 还多 有余 出头"),
        ], backward: false)

    static let limits = PhraseTable(
        "控制在 限制在 控制在了 控制到 压控在 稳控在".words.map { ($0, true) },
        backward: true)
    /// The last characters of what happens to people or is done with them: 死亡, 拘留, 接访.
    static let countsPeople = UnitSet("亡伤踪留诫访获捕诉判散移救共计达约近超")
    /// X批X人, X起X人
    static let countsCases = UnitSet("批件起案例宗")
    /// What a site puts before the number of characters of its page.
    static let notesOfPages: PhraseTable<Bool> = PhraseTable(
        "省略 已省略 此处省略 省略了 隐藏 此处隐藏 隐藏了 仅显示 只显示 显示 全文 全文共 全文共计 文章共 文章 本文共 本文 正文共 全篇共 范文共 字数 字数: 字数约 总字数 总字数: 浏览: 浏览量: 浏览次数: 浏览 阅读: 阅读量: 下载: 下载次数: 点击: 点击数: 点击量: 点击率: 访问量: 访问次数: 页共 页/共 页 页,共"
            .words
            .map { ($0, true) },
        backward: true)
    /// 不到位, 不到场: no limit.
    static let notBehindReached = UnitSet("位场岗会账期边头底家校点站手")
    /// 打破, 侦破
    static let notBeforeBreaking = UnitSet("打侦攻识爆踏冲突刺击戳揭看道撕残")
    static let notBehindWithin = UnitSet("部容蒙需地外在生河陆涵销资科")
    static let mayFollowMore = UnitSet("的人次元万亿")
    static let notBeforeOver = UnitSet("通经不渡越度胜走难见来错罪改好做有看学读去")
    static let notBeforeNear = UnitSet("最附临靠亲邻远贴逼相就切")
    static let notBeforeUp = UnitSet("以年网线市会路身地床海马早晚党村乡岗场")
    static let notBeforeAbout = UnitSet("节大制条合预契公签违邀特履守爽失誓践隐简婉俭集盟毁续订立缔赴密相")

    /// 不得超过, 不许高于: what may not be.
    private static func negated(_ limits: String) -> String {
        let negations = """
            不得 不能 不许 不准 不可 不应 不宜 不要 不该 不允许 不可以 不应该 不应当 不容许 严禁 禁止 决不能 绝不能 决不允许 绝不允许 决不许 绝不许 坚决不能 坚决不允许 都不得 都不能 \
            均不得 均不能 也不能 也不得 一律不得 一律不准
            """
        return negations.words.flatMap { negation in limits.words.map { negation + $0 } }
            .joined(separator: " ")
    }

    private static func table(_ groups: [(FigureComparator, String)], backward: Bool) -> PhraseTable<
        FigureComparator
    > {
        var entries: [(String, FigureComparator)] = []
        for (comparator, words) in groups {
            for word in words.words { entries.append((String(word), comparator)) }
        }
        return PhraseTable(entries, backward: backward)
    }
}
