/// Times between a subject and what it does, dated or not: 这几天, 三天内, 每半个月, 周五前.
struct WhenWords: Sendable {
    /// What days, months and limits are written with.
    static let calendar = UnitSet("年月日前底末旬")

    private let words = PhraseTable(
        """
        这几天 这两天 这段时间 今明两天 今天 明天 后天 今晚 明早 当天 当晚 当日 全年 全天 全月 上半年 下半年 年内 月内 周内 年底 年底前 月底 月底前 本周 本周内 本月 本月底前 下周 下月 下个月 这个月
        一季度 二季度 三季度 四季度 每天 每日 每周 每月 每季度 每年 每半年 每半月 每半个月 每小时 每两小时 每旬 汛期 汛前 节前 节后 会后 散会后 节日期间 假期 暑期 暑假期间 寒假期间 开学前 今冬明春 今冬 明春
        国庆前 国庆期间 春节前 春节期间 元旦前 眼下 近期 平时 夜间 白天 晚上 早晚 全程 周末 放假前 放假之前 收假前 入冬前 入汛前 天黑前 天亮前 下班前 上班前 周一前 周二前 周三前 周四前 周五前 周六前 周日前
        """.words)
    private let measures = PhraseTable("天 小时 分钟 日 周 个月 个工作日 个小时 年 个星期 天时间 个月时间".words)
    private let ends = PhraseTable("之内 以内 内 之前 以前 前".words)
    private let classes = CharacterClass.table

    /// Where the time ends that begins there. O(1).
    @inline(__always)
    func end(from position: Int, in units: [UInt16], limit: Int) -> Int? {
        if let word = words.longestMatch(in: units, at: position, limit: limit) {
            return position + word.length
        }
        guard position < limit, isNumber(units[position]) else { return nil }
        return countedEnd(from: position, in: units, limit: limit)
    }

    @inline(__always)
    private func isNumber(_ unit: UInt16) -> Bool {
        !classes[Int(unit)].isDisjoint(with: [.digit, .numeral]) || unit == .unit("两")
    }

    private func countedEnd(from position: Int, in units: [UInt16], limit: Int) -> Int? {
        var index = position
        let top = min(limit, position + 4)
        while index < top, isNumber(units[index]) { index += 1 }
        guard index > position, let measure = measures.longestMatch(in: units, at: index, limit: limit) else {
            return nil
        }
        index += measure.length
        if let end = ends.longestMatch(in: units, at: index, limit: limit) { return index + end.length }
        // 24小时值守
        return units[index - 1] == .unit("时") ? index : nil
    }
}
