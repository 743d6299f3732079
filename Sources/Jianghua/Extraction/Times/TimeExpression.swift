import JianghuaRecords

/// What stands in the text, before it is decided whether it bounds anything.
struct TimeExpression: Sendable {
    enum Kind: Sendable {
        /// A point or stretch of the calendar.
        case calendar(CalendarTime)
        /// From one to the other: 2025—2027年, 3月至6月.
        case stretch(CalendarTime, CalendarTime)
        /// 三年, 3个月内
        case duration
        /// 每月
        case frequency
        /// 任内, 会后
        case named(TimeType)
        /// 自本通知印发之日起
        case sinceIssue
    }

    var range: Range<Int>
    var kind: Kind
    var bound: TimeLexicon.Bound?
    /// Its words alone make it a limit: 前, 内, 从…起, 用…时间. A bare 2026年 is none.
    var isLimit: Bool

    /// 全年: the stretch as a whole.
    var isWhole = false

    var type: TimeType {
        switch kind {
        case .frequency: return .frequency
        case .duration, .sinceIssue: return .period
        case .named(let type): return type
        case .stretch: return .period
        case .calendar(let time):
            if isWhole { return .period }
            if bound == .from || bound == .during || time.lastYear != nil && time.edge != .end {
                return .period
            }
            return .deadline
        }
    }

    /// - Parameters:
    ///   - base: the speech's year.
    ///   - issued: the day of the text, in EDTF.
    func edtf(base: Int?, issued: String?) -> String? {
        if case .sinceIssue = kind { return issued.map { "\($0)/.." } }
        var text = DateText()
        return write(to: &text, base: base) ? text.string : nil
    }

    private func write(to text: inout DateText, base: Int?) -> Bool {
        switch kind {
        case .duration, .frequency, .named, .sinceIssue: return false
        case .stretch(var first, var last):
            if case .unstated = first.year, !isRelativeStart { first.year = last.year }
            if case .unstated = last.year { last.year = first.year }
            if isRelativeStart {
                text.append("../")
                return last.writeLastDay(to: &text, base: base)
            }
            guard first.write(to: &text, base: base) else { return false }
            text.slash()
            return last.edge == .end
                ? last.writeLastDay(to: &text, base: base) : last.write(to: &text, base: base)
        case .calendar(let time):
            if bound == .from {
                guard time.write(to: &text, base: base) else { return false }
                text.append("/..")
                return true
            }
            // 8月前 may or may not hold August: the month as a whole is the end.
            let isEnd = time.edge == .end
            if isEnd || bound == .before { text.append("../") }
            return isEnd ? time.writeLastDay(to: &text, base: base) : time.write(to: &text, base: base)
        }
    }

    /// From now on, from today on: the start is not in the calendar.
    var isRelativeStart = false
}
