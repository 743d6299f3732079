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
            if bound == .from || bound == .during
                || time.lastYear != nil && time.edge != .end && bound != .before
            {
                return .period
            }
            return .deadline
        }
    }

    /// - Parameters:
    ///   - base: the speech's year.
    ///   - issued: the day of the text, in EDTF; `today` the same, where it is a whole day.
    func edtf(base: Int?, issued: String?, today: CalendarDay? = nil) -> String? {
        if case .sinceIssue = kind { return issued.map { "\($0)/.." } }
        var text = DateText()
        return write(to: &text, base: base, today: today) ? text.string : nil
    }

    private func write(to text: inout DateText, base: Int?, today: CalendarDay?) -> Bool {
        switch kind {
        case .duration, .frequency, .named, .sinceIssue: return false
        case .stretch(let first, let last):
            return writeStretch(from: first, to: last, &text, base: base, today: today)
        case .calendar(let time):
            if bound == .from {
                guard writeBeginning(of: time, to: &text, base: base) else { return false }
                text.append("/..")
                return true
            }
            // “十五五”前: by the end of the year before it.
            if bound == .before, time.lastYear != nil, time.edge == .none {
                guard let first = time.knownYear(base: base) else { return false }
                text.append("../")
                return CalendarTime(year: .absolute(DateDigits(first - 1, length: 4)))
                    .writeLastDay(to: &text, base: base)
            }
            // 8月前 may or may not hold August: the month as a whole is the end.
            var isEnd = time.edge == .end
            if bound == .before {
                // 二季度前: by its end.
                switch time.part {
                case .half, .quarter: isEnd = true
                case .whole, .month: break
                }
                // 6月中旬前: by its last day.
                if case .tenDays = time.edge, time.day == nil {
                    text.append("../")
                    return time.writeEnd(to: &text, base: base)
                }
            }
            if isEnd || bound == .before { text.append("../") }
            return isEnd ? time.writeLastDay(to: &text, base: base) : time.write(to: &text, base: base)
        }
    }

    /// Writes where a time begins that something goes on from: 11月上旬起 with the 1st, “十五五”起 with 2026, 年底起 with
    /// December, “十四五”末以后 with 2026.
    private func writeBeginning(of time: CalendarTime, to text: inout DateText, base: Int?) -> Bool {
        var start = time
        if let last = time.lastYear {
            start.lastYear = nil
            if time.edge == .end {
                guard let year = CalendarTime(year: last).knownYear(base: base) else { return false }
                start.year = .absolute(DateDigits(year + 1, length: 4))
            }
        } else if time.edge == .end, time.day == nil {
            switch time.part {
            case .whole: start.part = .month(DateDigits(12))
            case .month: return time.writeLastDay(to: &text, base: base)
            case .half, .quarter: break
            }
        }
        return start.writeStart(to: &text, base: base)
    }

    private func writeStretch(
        from first: CalendarTime, to last: CalendarTime, _ text: inout DateText, base: Int?,
        today: CalendarDay?
    ) -> Bool {
        var (first, last) = (first, last)
        if isRelativeStart {
            if today?.time.write(to: &text, base: base) != true { text.append("..") }
            text.slash()
            return last.writeEnd(to: &text, base: base)
        }
        if case .unstated = first.year { first.year = TimeExpression.year(of: first, before: last) }
        if case .unstated = last.year { last.year = first.year }
        guard first.writeStart(to: &text, base: base) else { return false }
        text.slash()
        // From a day to a day, from a year to a year.
        return first.isDay || last.isDay || last.edge == .end
            ? last.writeEnd(to: &text, base: base) : last.write(to: &text, base: base)
    }

    /// 4月下旬至2025年3月: the year of a start that states none, in which it lies before the end.
    private static func year(of first: CalendarTime, before last: CalendarTime) -> CalendarTime.Year {
        guard case .month(let from) = first.part, case .month(let until) = last.part,
            let start = from.number, let end = until.number
        else { return last.year }
        switch last.year {
        case .absolute(let digits) where start > end:
            return digits.number.map { .absolute(DateDigits($0 - 1, length: 4)) } ?? last.year
        case .relative(let years) where years > 0: return .relative(0)
        default: return last.year
        }
    }

    /// From now on: the start is the day of the speech.
    var isRelativeStart = false

    /// 今天, 明天 with no hour: said of an age as often as of a day.
    var isSpoken = false
}
