import JianghuaRecords

/// The words around figures: comparators, verbs of change, what may stand between a noun and its number.
///
/// Data only, in simplified characters.
enum FigureWords {
    /// What a word right before a figure says about it.
    enum Role: Sendable, Equatable {
        case increase
        case decrease
        /// 达到, 占, 为: links noun and number.
        case link
        /// 年均, 累计: neither noun nor verb.
        case adverb
        /// 分别: a number for each noun.
        case each
        /// 同比: compared with what.
        case basis
        /// 了, 到: belongs to the verb before it.
        case particle
    }

    /// Verbs and nouns of growth.
    static let increases = """
        增长 增加 提高 提升 上升 上涨 升高 增 涨 升 攀升 扩大 拓展 加快 回升 上调 跃升 扩张 增收 净增 增产 激增 猛增 递增 上浮 反弹 放大 提速 \
        调高 新增 增添 增支 增亏 高 高出 高于 快 快于 多 多出 多于 超 超额 增值 增多 上扬 劲升 倍增 增大 扩增 提标 增效 飙升 微增 略增 略涨 略升 微涨 微升 稳增 跃增 调升 陡增 骤增 骤升 连增 连涨 暴涨 暴增 疯涨 递升 优于 好于 增持 大增 \
        增幅 涨幅 增速 增长率 新增加 调增 调涨 增长速度 扩容 扩大了 提前 前移 晋升 前进 进位 加大 加密 拉大 拉高 拓宽 增聘 增设 多收 多支 多花 多赚 多产 多卖 多用 多发 多交 多缴 多得 多存 多拿 多挣 多打 多掏 多跑 多付 多安排 多投入 多完成 多收入 多支出
        """

    /// Verbs and nouns of decline.
    static let decreases = """
        下降 降低 减少 减支 减亏 缩减 缩短 压减 压缩 压降 降 低 低于 减 跌 下跌 下滑 回落 收窄 缩小 削减 下调 减低 减轻 精简 慢 慢于 少 少于 节约 节省 减免 下浮 缩 \
        调低 放缓 萎缩 负增长 减负 降本 削弱 减量 减排 降幅 跌幅 减幅 调减 压降了 递减 裁减 核减 减税 降费 让利 锐减 骤减 微降 略降 微跌 略跌 略减 微减 调降 骤降 陡降 猛降 急降 连降 压到 压至 压下 \
        砍掉 再压缩 再降低 大降 下探 递降 落后 落后于 后移 后退 倒退 退后 退步 拉低 滑落 缩水 扣减 扣除 少收 少支 少花 少赚 少产 少用 少发 少交 少缴 少得 少挣 少掏 少跑 少付 少安排 少投入 少完成 少收入 少支出
        """

    /// The verbs of change as they are met from the left.
    static let changeVerbs: PhraseTable<Role> = {
        var entries: [(String, Role)] = []
        for (role, words) in [(Role.increase, increases), (.decrease, decreases)] {
            for word in words.words {
                if word.utf16.count > 1 { entries.append((String(word), role)) }
                for target in ["到", "至", "为"] { entries.append((word + target, role)) }
            }
        }
        return PhraseTable(entries)
    }()

    /// Words that end right before a figure or right before another such word.
    static let before: PhraseTable<Role> = {
        let groups: [(Role, String)] = [
            (.increase, increases), (.decrease, decreases),
            (
                .link,
                """
                达到 达 跨越 跨上 跨过 站上 迈上 迈进 跃上 登上 踏上 为 占 占到 是 有 控制在 保持在 稳定在 维持在 保持 稳定 完成 实现 达成 突破 约占 达到了 高达 已达 仅为 仅 只有 共有 拥有 \
                超过 总计 合计 共计 共 计 总数达 总量达 就 花 花了 用 用了 安排 落实 筹集 争取 发放 下达 到达 位居 居 列 排 排名 排在 位列 跃居 \
                名列 不变 持续保持在 持续稳定在 基本稳定在 继续保持 继续保持在 总体稳定在 相当于 按 拟按 较好 还有 仍有 剩余 剩 剩下 仍在 在 设 下设 分 分为 \
                包括 涉及 覆盖 惠及 接待 开行 开工 举办 受理 办理 查处 建成 新建 改建 完工 创建 培育 引进 引育 招引 签约 落地 发展 认定 组建 打造 带动 拉动 推动 \
                推出 推进 实施 开展 组织 处置 拆除 收购 减持 评选出 评出 选出 抽调 聘请 抽调了 聘请了 发放了 取得 制定 \
                制订 出台 修订 修改 审议 审查 提供 累积 完成了 实现了 获 获得 获批 荣获 争取到 都过去 都过去了 过去了 已过去 已经过去 按照 给予 给予最高 牵涉 牵涉到 到位 拿出 拨付 还差 尚差 只差 相差 差了 欠 还欠 尚欠 尚缺 还缺 只剩 仅剩 的处 处以 并处 可处 各处 应处 又有 都有 均有 辖 下辖 管辖 辖有 设有 做好 抓好 办好 搞好 清偿 要求 要求达到 要求在 讲 提 提出 谈 强调 说 最高可达 可达 至少达到 多达 高达了 多至 冲到 冲至 赶到 保到 拉到 跑到 做到 干到 恢复到 恢复至 回复到 回到 追到 推到 补到 抓到 冲刺 挑战 保底 介乎 介于 处于 维持 逼近
                """
            ),
            (
                .adverb,
                """
                年均 平均 月均 日均 户均 人均 累计 实际 实质 将 已 已经 又 再 均 都 也 进一步 持续 大幅 大幅度 稳步 逐步 显著 明显 快速 连续 普遍 总体 整体 全面 全年 上半年 \
                下半年 一季度 前三季度 今年 去年 上年 目前 当前 现时 一直 原则上 年内 至少 连续 连续跨越 近月 近年 近年来 近年来 全部 力争 确保 争取 努力 预计 可望 有望 可 能够 能 要 需 应 须 必须 拟 计划 预期 年 月 日 每年 每月 名义 \
                真实 现 现有 现已 至今 首次 一次性 合计 共 总共 大约 仍 仍然 却 只 仅仅 才 就 便 最高 最低 最大 同口径 按可比价 按可比口径 \
                按可比价格计算 名义上 一举 成功 分批 先后 陆续 总体上 基本 平稳 温和 小幅 略 微 略微 轻微 单月 当月 当年 本年 恢复性 主动 务必 务求 力求 保证 双双 必须 应当 一律 统一由 统一 由此 各 直接 间接 净 差不多 一共 反而 却 竟 竟然 居然 双 还要 都要 也要 均要 不得 不能 足足 整整 一般 同样 相应 只能 还能 都能 都会 还会 始终 常年 长年 历年 多年 长期 历来 一贯 动态 静态 常态化 牢牢 稳稳 逐年 逐月 逐季 连年 年年 早已 尚 暂 暂时 井喷式 逆势 断崖式 跳跃式 阶梯式 爆发式 跨越式 滚雪球式 稳中 稳中有 稳中略 高位 低位 低开高走后 补偿性 两位数 再度 明显地 不但 不仅 不只 不光 不断 连 更 更是 甚至 还 还是 反倒 倒是 倒 全都 都已 均已 都还 再次 再度 至多 由负转正 由正转负 由降转升 由升转降 止跌回升 不降反升 不升反降 不增反降 不减反增 不降反增 不减反升
                """
            ),
            (.each, "分别 依次 分別 各 各自"),
            (.basis, "同比 环比 按年 按季 按月 同期 比上年 比去年 较上年 较去年 比上年同期 比去年同期 较上年同期 较去年同期"),
            (.particle, "了 到 至 为 出 近 着 达 约"),
        ]
        var entries: [(String, Role)] = []
        for (role, words) in groups {
            for word in words.words { entries.append((String(word), role)) }
        }
        return PhraseTable(entries, backward: true)
    }()

    /// What a sign in front of a figure says: + ↑ ▲ △, ↓ ▼ ▽.
    static func sign(_ unit: UInt16) -> FigureChange? {
        switch unit {
        case 0x2B, .unit("↑"), .unit("▲"), .unit("△"): .increase
        case .unit("↓"), .unit("▼"), .unit("▽"): .decrease
        default: nil
        }
    }

    static func words(_ text: String) -> PhraseTable<Bool> {
        PhraseTable(text.words)
    }
}
