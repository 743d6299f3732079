/// Words for days, their parts and what happens on them.
extension TimeLexicon {
    /// Days after the speech's own, by themselves and with a part of the day.
    static let dayWords: [(words: String, days: Int8)] = [
        ("今天 今日", 0), ("明天 明日", 1), ("后天 后日", 2), ("大后天", 3),
    ]

    static let dayPartWords: [(words: String, days: Int8, part: DayPart)] = [
        ("今早 今晨", 0, .morning), ("今晚 今夜 今天夜里 今天夜间", 0, .evening), ("明早 明晨", 1, .morning),
        ("明晚 明夜", 1, .evening), ("后晚", 2, .evening),
    ]

    static let weekWords: [(words: String, weeks: Int8)] = [
        ("本周 这周 本星期 这星期 这个星期 这个礼拜 本礼拜", 0), ("下周 下星期 下个星期 下礼拜 下个礼拜", 1), ("下下周", 2),
    ]

    static let dayParts: PhraseTable<DayPart> = {
        var entries: [(String, DayPart)] = []
        for (words, part) in [
            ("凌晨 清晨 清早 早晨 早上 一早 上午 早", DayPart.morning), ("中午 正午 午间", .noon), ("下午 午后 傍晚", .afternoon),
            ("晚上 晚间 夜间 夜里 深夜 半夜 午夜 晚 夜", .evening),
        ] {
            entries += words.words.map { ($0, part) }
        }
        return PhraseTable(entries)
    }()

    /// What is spoken of as the end of a time with 前: 春节前, 汛期到来之前, 下班前.
    static let events = """
        春节 中秋节 中秋 端午节 端午 清明节 清明 元宵节 元宵 除夕 小年 重阳节 两节 双节 节假日 \
        两会 全国两会 省两会 市两会 党代会 \
        汛期 主汛期 大汛 雨季 梅雨季节 梅雨季 台风季 台风 台风登陆 强降雨 暴雨 洪峰 寒潮 高温 冬季 夏季 春季 秋季 雨雪天气 封冻 \
        上冻 霜冻 冰冻 霜降 立冬 大雪封山 入冬 入夏 入秋 入汛 入伏 \
        正月十五 正月初八 正月初七 正月初十 正月底 腊月二十 腊月二十三 腊月底 大年三十 雨停 考试 节会 节庆 赛事 展会 迎检 雨季来临 假期 开学 新学期 秋季学期 春季学期 下学期 下学年 新学年 下一学年 下一学期 下一个学年 下个学年 下个学期 下一个学期 本学年 本学期 下一个财政年度 本财政年度 秋季开学 春季开学 寒假 暑假 高考 中考 放假 返校 离校 复工 \
        春运 暑运 春耕 春播 春灌 夏收 麦收 秋收 秋播 冬播 三夏 双抢 采暖季 采暖期 供暖 供暖季 供暖期 供热 供热季 供热期 停暖 停热 开栓 冬训 征兵 秋季征兵 农忙 冬闲 开工 动工 竣工 投产 投用 上岗 进场 收割 播种 蓄水 集中供暖 集中供热 旅游旺季 旅游季 黄金周 \
        春分 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 大雪 冬至 大寒 立春 雨水节气 惊蛰 国检 省检 国家测评 省级测评 测评组到来 终期验收 国家验收 省级验收 考核验收 年终 年终考核 \
        下班 上班 散会 休会 天黑 天亮 日落 放学 收工 收市 换届 岁末年初
        """

    /// Between an event and 前: 汛期到来之前.
    static let comings: PhraseTable<Bool> = PhraseTable(
        "到来 来临 来到 开始 结束 开启 放假 假期 长假 小长假 节日 期间 截止 召开 开幕 闭幕".words)

    /// Between a quoted event and 前: “国庆”长假前.
    static let festivals: PhraseTable<Bool> = PhraseTable("节 长假 假期 小长假 节日 黄金周 期间".words)

    /// What a stretch from now on ends with: 到应急响应解除.
    static let endings: PhraseTable<Bool> = PhraseTable(
        "结束 解除 完成 届满 期满 为止 完毕 终止 竣工 验收 清零 到期".words)
}
