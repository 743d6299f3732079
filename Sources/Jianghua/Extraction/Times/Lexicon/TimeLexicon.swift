import JianghuaRecords

/// The words that times are made of.
enum TimeLexicon {
    /// What a word at the head of a time begins.
    enum Word: Sendable {
        /// A year after the speech's own: 今年 0, 明年 1, 去年 -1.
        case year(Int8)
        /// 次年: the year behind the one that was named
        case followingYear
        /// 今明两年: from the first to the last one.
        case years(Int8, Int8)
        /// 年底, 岁末: the end of this year.
        case yearEnd
        /// 年内
        case withinYear
        /// 全年
        case wholeYear
        /// 上半年 1, 下半年 2
        case half(Int8)
        /// 本月 0, 下月 1; 当月 nil.
        case month(Int8?)
        /// 元月
        case firstMonth
        /// 元 in front of 至6月
        case firstMonthTo
        /// 月底, 月末 of this month, 下月底
        case monthEnd(Int8)
        /// 月中: with 前 only
        case monthMiddle(Int8)
        /// A day after the speech's own: 今天 0, 明晚 1.
        case day(Int8, DayPart?)
        /// 本周 0, 下周 1; the weekday follows.
        case week(Int8)
        /// 周, 星期 in front of a weekday, with 前 only.
        case weekday
        /// 下午, 早 in front of an hour
        case dayPart
        /// 半 in front of 小时, 年
        case halfUnit
        /// 第 in front of 一季度
        case ordinal
        /// “十四五”: the digit in the middle is read from the text.
        case quote
        /// 从, 自: a stretch with a start
        case from
        /// 即日起 and the like, without 从
        case fromNow
        /// 每
        case each
        /// 天天, 按月: complete frequencies
        case frequency
        /// 未来, 用, 剩余 in front of a duration
        case duration
        /// A complete time whose day is not in the calendar.
        case named(TimeType)
        /// An event that 前 turns into a deadline: 春节前. Its day where that is known.
        case event(Eve?)
    }

    /// A day of any year.
    struct Eve: Sendable {
        var month: Int8
        var day: Int8

        var time: CalendarTime {
            CalendarTime(
                part: .month(DateDigits(Int(month), length: 2)), day: DateDigits(Int(day), length: 2))
        }
    }

    static let words: PhraseTable<Word> = {
        var entries: [(String, Word)] = []
        func add(_ words: String, _ word: Word) {
            entries += words.words.map { ($0, word) }
        }
        add("今年 本年 本年度 今年度 新的一年 新一年", .year(0))
        add("明年 来年 明年度 下一年", .year(1))
        add("后年", .year(2))
        add("次年 翌年 次年度 翌年度", .followingYear)
        add("大后年", .year(3))
        add("去年 上年 上年度 上一年 上一年度", .year(-1))
        add("前年", .year(-2))
        add("年底 年末 岁末", .yearEnd)
        add("年内 年度内 本年内", .withinYear)
        add("全年 全年度", .wholeYear)
        add("上半年 前半年", .half(1))
        add("下半年 后半年", .half(2))
        add("本月 本月份 这个月", .month(0))
        add("下月 下个月 下月份", .month(1))
        add("当月", .month(nil))
        add("月内 本月内 当月内", .month(0))
        add("今明两年 今明二年", .years(0, 1))
        add("明后两年", .years(1, 2))
        add("月底 月末 本月底 本月末 这个月底", .monthEnd(0))
        add("下月底 下个月底 下月末", .monthEnd(1))
        add("月中 本月中", .monthMiddle(0))
        add("下月中", .monthMiddle(1))
        for (words, days) in dayWords { add(words, .day(days, nil)) }
        for (words, days, part) in dayPartWords { add(words, .day(days, part)) }
        for (words, weeks) in weekWords { add(words, .week(weeks)) }
        add("周 星期 礼拜", .weekday)
        add("凌晨 早上 上午 中午 下午 傍晚 晚上 早 晚", .dayPart)
        add("半", .halfUnit)
        add("第", .ordinal)
        add("“ ‘ \"", .quote)
        add("从 自 自从 由", .from)
        add("即日起 现在起 今日起 今天起 即日开始 此刻起 此时起 现在开始 今天开始 今日开始 现在 此刻 即日", .fromNow)
        add("每", .each)
        add("天天 月月 周周 季季 年年 按月 按季度 按季 按周 按旬 按日 按天 按年 按年度 按学期 逐月 逐季度 逐季 逐周 逐日 逐旬", .frequency)
        add(
            """
            未来 今后 剩余 剩下 剩下的 最后 接下来 接下来的 用 利用 再用 通过 经过
            """, .duration)
        add(
            "今冬明春 今冬明春季节 今秋明春 今冬今春 采暖季内 采暖期内 供暖季内 供暖期内 供热季内 供热期内 汛期内 主汛期内 防火期内 禁渔期内 禁牧期内 本学期内 本季度内 学年内 本学年内 本学年度内 学年度内 财政年度内 本财政年度内 本财年内 会计年度内 立法年度内 本立法年度内",
            .named(.period))
        add("任内 任期内 本届任期内 本届政府任期内 五年任期内", .named(.period))
        add(
            """
            规定的时间内 规定时间内 规定的期限内 规定期限内 规定的时限内 规定时限内 要求的时间内 限定时间内 \
            限定的时间内 限定期限内 约定时间内 会后 会议结束后 下一年度 下年度 节前 汛前 散会后 散会以后 会议结束以后 会议之后 \
            开学第一周 开学首周 开学第一天 开学首日 开学当天
            """, .named(.deadline))
        add("元月", .firstMonth)
        add("元至 元到 元- 元— 元~", .firstMonthTo)
        for event in events.words { add(String(event), .event(nil)) }
        // As 10月1日前 ends on that day; the first day of a year ends the one before.
        for (names, month, day) in [
            ("元旦 元旦节", 12, 31), ("五一 五一节 劳动节", 5, 1), ("七一 建党节", 7, 1),
            ("八一 建军节", 8, 1), ("教师节", 9, 10), ("国庆 国庆节 十一", 10, 1),
        ] as [(String, Int8, Int8)] {
            add(names, .event(Eve(month: month, day: day)))
        }
        return PhraseTable(entries)
    }()

    /// What times open with: words, digits, masks and Chinese numerals. The words of one character, but 从 and
    /// 自, start a time only before numbers and units.
    static let openings: PhraseOpenings = {
        var openings = words.openings
        openings.singles.removeAll { !"从自".utf16.contains($0) }
        let numbers = (0...UInt16.max).filter { TimeReader.isNumber($0) }
        openings.singles += numbers
        for (firsts, seconds) in [
            ("第每用", "年季月天日周星旬学晚半隔小个分逢百"), ("由", "今明后本下即新秋春"), ("半", "年个月天日小学"), ("早晚周", ""),
        ] {
            for first in firsts.utf16 {
                for second in numbers + seconds.utf16 { openings.pairs.append((first, second)) }
            }
        }
        openings.pairs.append((.unit("周"), .unit("日")))
        openings.pairs.append((.unit("周"), .unit("末")))
        // “十四五”
        for first in "“‘\"".utf16 { openings.pairs.append((first, .unit("十"))) }
        // “五一”
        for first in "“‘".utf16 {
            for second in "五元国中七八端清春两教".utf16 { openings.pairs.append((first, second)) }
        }
        return openings
    }()

    /// What may stand behind the first number of a time, with a space between them or none: units, and what
    /// goes before a second number.
    static let behindNumbers: CharacterTable<Bool> = {
        var table = [Bool](repeating: false, count: 0x10000)
        for unit in "年季月天日周星个小工分秒刻昼时点:至到-~–—/".utf16 { table[Int(unit)] = true }
        return CharacterTable(table, missing: false)
    }()

    /// Behind a point of time: what it bounds, and with which characters the word does not count.
    enum Bound: Sendable {
        case before, within, from, during
        /// 前后
        case around
    }

    static let bounds: PhraseTable<Bound> = PhraseTable([
        ("前", .before), ("之前", .before), ("以前", .before), ("内", .within), ("之内", .within),
        ("以内", .within), ("期间", .during), ("时期", .during), ("起", .from), ("开始", .from),
        ("以后", .from), ("之后", .from),
        ("或之前", .before), ("或以前", .before), ("或更早", .before), ("前后", .around), ("左右", .around),
    ])

    /// Words that begin with a bound's character: 2026年内蒙古, 年起草, 前后.
    ///
    /// False for longer words whose beginning looks like one, but belongs to the bound: 6月底前|提交.
    static let notBounds: PhraseTable<Bool> = PhraseTable(
        """
        内蒙 内外 内部 内容 内涵 内生 内需 内在 内控 内循环 内贸 内陆 内河 内地 起草 起步 起来 起到了 起到作用 起点 起重 起飞 \
        起诉 起码 前期 前列 前三 前十 前五 前瞻 前沿 前景 前提 前往 前所 前进 前端 前夕 前两 前来 前一阶段 前一段 前阶段 前四个月 前五个月 前六个月 前七个月 前八个月 前九个月 前十个月 前十一个月 前四月 前半年 开始以来 起以来
        """
        .words.map { ($0, true) }
            + """
            前提交 前提出 前提前 前提供 前提请 前提升 前提高 前提炼 前提报 前提级 前提质 前进行 前进入 前进场 前进驻 前进一步 前列入 前列出 \
            前来信 前往返 前三项 前三个项目 前端正 内部署 内部门 内需完成 内需要 内需全 内控制 内生效 内地面 内在全 内在各 内在市 内在县 内在省 内容纳
            """
            .words.map { ($0, false) })

    /// The same behind an end or a day, which no first part of a stretch can follow: 月底前三项任务.
    static let notBoundsOfDays: PhraseTable<Bool> = PhraseTable(
        "前夕 前期 起草 起步 起点 起飞 起诉 内外 内部".words.map { ($0, true) }
            + [("内部署", false)])

    /// Words that begin like the end of a half-year: 上半年底数.
    static let notEnds: PhraseTable<Bool> = PhraseTable(
        "底线 底数 底子 底部 底气 底牌 底盘 底色 底层 底图 底稿 底板 底泥 末端 末梢 末位".words)

    /// Behind 今年: what is left of it.
    static let rests: PhraseTable<Bool> = PhraseTable(
        "余下的时间 余下时间 剩下的时间 剩下时间 剩余的时间 剩余时间 后面的时间 接下来的时间 余下的几个月 剩下的几个月 最后几个月 后几个月 剩余几个月".words)

    /// Units of durations; false for longer words that begin like one.
    static let durationUnits: PhraseTable<Bool> = PhraseTable(
        """
        年 年半 个月 个半月 天 日 周 星期 个星期 个礼拜 小时 个小时 个半小时 分钟 秒 秒钟 刻钟 昼夜 个昼夜 工作日 个工作日 \
        季度 个季度 个学期 个学年 个年度
        """
        .words.map { ($0, true) }
            + [("周年", false), ("年级", false), ("日游", false)])

    /// What may stand behind 每 and its number.
    static let eachUnits: PhraseTable<Bool> = PhraseTable(
        """
        年 年度 半年 个月 月 半月 半个月 周 星期 个星期 季度 个季度 季 天 日 旬 学期 个学期 学年 晚 两周 小时 个小时 半小时 半个小时 分钟 半天 \
        工作日 个工作日
        """
        .words)

    /// Months of what recurs: 每季度最后一个月.
    static let monthsOfStretches: PhraseTable<Bool> = PhraseTable(
        "最后一个月 最后1个月 首月 第一个月 第二个月 第三个月 末月 次月 最后一周 第一周 首周".words)

    /// What a cycle is counted in: 三年一次.
    static let cycleUnits: PhraseTable<Bool> = PhraseTable(
        "日 天 周 旬 月 季 季度 年 个月 个季度 学期".words)

    /// What counts the turns of a cycle.
    ///
    /// True for what counts them behind digits, too: 5年一周期.
    static let cycles: PhraseTable<Bool> = PhraseTable(
        "一周期 一个周期 为一周期 为一个周期 为周期".words.map { ($0, true) }
            + ("一次 一轮 一届 一换 一回".words + turns.words.map { "一" + $0 }).map { ($0, false) })
    /// 一周一调度: work that is done once in a stretch.
    private static let turns = """
        调度 通报 排名 评比 考核 考评 测评 汇报 报告 上报 督查 督导 督办 会商 研判 点评 总结 小结 巡查 检查 抽查 例会 晾晒 盘点 对账 碰头 复盘 更新 公示 公开 分析 演练 暗访 \
        排查 轮换 轮岗 交流 反馈 研究 清零 清理 梳理 督战 推进 评议 主题 专题 清算 销号 曝光 约谈 擂台 观摩 比拼 亮榜 张榜 提醒 走访 回访 体检 培训 轮训
        """

    /// Behind two years of which the second has two digits: 2026至27财政年度.
    static let businessYears: PhraseTable<Bool> = PhraseTable(
        "年 年度 财政年度 财年 学年 学年度".words)

    /// A word that counts no turn behind 一年一: 一年一小步.
    static let notTurns: PhraseTable<Bool> = PhraseTable(
        "小步 大步 个 变样 台阶 级 度 岁 种 新 样 变 季 代 生 世 部 线 旦 定 切 些 起 直 体 律 般 把 名 位 批".words)

    /// In front of a stretch that is set: 限期三天.
    static let terms: PhraseTable<Bool> = PhraseTable("限期 限时 限".words, backward: true)

    /// Before 之日起: the day of the text itself.
    static let issued: [Phrase] = ["印发", "发布", "公布", "下发"]

    /// Behind a duration: what makes it a stretch granted.
    static let grants: PhraseTable<Bool> = PhraseTable(
        """
        时间 的时间 左右时间 左右的时间 内 之内 以内 时间内 的时间内 时间里 的时间里 左右时间内 期间 时间左右
        """
        .words)

    /// In front of a stretch that something must not take longer than.
    static let longest: PhraseTable<Bool> = PhraseTable(
        """
        不得超过 不能超过 不准超过 不许超过 不允许超过 不可超过 不应超过 不超过 决不超过 绝不超过 一律不超过 最长不超过 最多不超过 最迟不超过 原则上不超过 一般不超过 \
        不得多于 不得长于 不得晚于 不多于 不得逾 不逾 不得迟于 不迟于
        """
        .words, backward: true)

    /// What takes time that is bounded: 审批不超过3天.
    static let handlings: PhraseTable<Bool> = PhraseTable(
        """
        审批 审核 审查 评审 会审 核准 备案 核验 办理 办结 办件 受理 答复 回复 反馈 响应 处置 处理 处警 接处警 出警 维修 修复 抢修 抢通 恢复 验收 \
        时限 期限 用时 限期 过渡期 整改 核查 交办 转办 派单 上报 报告 到场 赶到 拨付 支付 兑付 发放 送达
        """
        .words)

    /// Behind a duration or year: what makes it part of a name, an age, a rank.
    static let notTimes: PhraseTable<Bool> = PhraseTable(
        """
        来 以来 任务 发展历程 奋斗历程 历程 以上 前 级 制 期 行动 计划 滚动 规划 攻坚 周年 一度 之计 考试 多 余 之久 历史 实践 经验 工作经历 \
        后 之后 以后 如一 一遇 代 龄 生 的努力 的奋斗 的历程 的发展 的实践 的历史 的创建 大计 禁渔 方案 立方 财政 届 间 \
        之痒 老 禁捕 任期 版 轮 均 产 报 薪 华 终 味 货 岁 度计划 度目标 以下 的工作经验 工作法 长跑 整治行动 专项 提升行动 来看
        """
        .words)

    /// In front of a duration: what makes it past or a count.
    static let notDurations: PhraseTable<Bool> = PhraseTable(
        """
        近 第 连续 过去 前 历时 历经 已 用了 每 满 长达 的一 了 大 这 那 过 上 头 有 几 多 数 已经 整整 当 首 任 为期 全 又一个 又是 \
        仅用 只有 只剩 逾 超 又 达 只用 “ 提前 增加到 延长 至少 超过 不少于 低于 高于 推迟 缩短 压缩到 压缩至 压减到 压减至 缩短到 \
        缩短至 达到 由 到
        """
        .words, backward: true)
}
