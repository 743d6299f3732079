import JianghuaRecords

/// A point or stretch of the calendar as a text states it, before the year is known. Small and without storage
/// of its own: most of those that are read are given up again.
struct CalendarTime: Sendable, Hashable {
    enum Year: Sendable, Hashable {
        /// Four characters, digits or X: 2026, 20XX.
        case absolute(DateDigits)
        /// Years after the speech's own: 今年 0, 明年 1.
        case relative(Int8)
        /// The year behind the one that was named: 次年.
        case following
        /// Stated but left out: x年.
        case masked
        case unstated
    }

    enum Part: Sendable, Hashable {
        case whole
        /// 1 or 2
        case half(Int8)
        /// 1 to 4
        case quarter(Int8)
        /// Two characters, digits or X.
        case month(DateDigits)
    }

    /// Where in the named stretch: 年底, 月初, 中旬.
    enum Edge: Sendable, Hashable {
        case none, start, middle, end
        /// 上旬 1, 中旬 2, 下旬 3, 上中旬 4, 中下旬 5
        case tenDays(Int8)
    }

    var year: Year = .unstated
    var part: Part = .whole
    /// Two characters, digits or X.
    var day: DateDigits?
    /// On the day.
    var clock: ClockTime?
    var edge: Edge = .none
    /// The last year of a stretch of years: “十四五”期间, 2025—2027年.
    var lastYear: Year?

    /// 2026年8月15日, not 今年8月15日 or 8月15日.
    var isOfStatedYear: Bool {
        switch year {
        case .absolute, .masked, .following: true
        case .relative, .unstated: false
        }
    }

    /// The number of the year when it is known without doubt.
    func knownYear(base: Int?) -> Int? { digits(of: year, base: base)?.number }

    /// Writes the named stretch in EDTF: `2026`, `2026-08`, `2026-33`; false when the year is not known.
    func write(to text: inout DateText, base: Int?) -> Bool {
        guard let year = digits(of: year, base: base) else { return false }
        text.append(year)
        if let lastYear {
            guard let last = digits(of: lastYear, base: base) else { return false }
            text.slash()
            text.append(last)
            return true
        }
        switch part {
        case .whole: break
        case .half(let half):
            text.dash()
            text.append(pair: 39 + Int(half))
        case .quarter(let quarter):
            text.dash()
            text.append(pair: 32 + Int(quarter))
        case .month(let month): write(month, of: year, to: &text)
        }
        return true
    }

    private func write(_ month: DateDigits, of year: DateDigits, to text: inout DateText) {
        text.dash()
        text.append(month)
        if let day {
            text.dash()
            text.append(day)
            if let clock { text.append(clock) }
        } else if case .tenDays(let third) = edge, let last = lastDay(year: year, month: month) {
            // 上旬 to the 10th, 中旬 to the 20th, 下旬 to the end.
            let first = Self.thirds(third).first
            let third = Self.thirds(third).last
            text.dash()
            text.append(pair: first * 10 - 9)
            text.slash()
            text.append(year)
            text.dash()
            text.append(month)
            text.dash()
            text.append(pair: third == 3 ? last : third * 10)
        }
    }

    /// Writes the last day that belongs to the stretch, or the finest form of it that is known; false when the
    /// year is not known.
    func writeLastDay(to text: inout DateText, base: Int?) -> Bool {
        guard let year = digits(of: lastYear ?? year, base: base) else { return false }
        text.append(year)
        text.dash()
        switch part {
        case .whole: text.append("12-31")
        case .half(let half): text.append(half == 1 ? "06-30" : "12-31")
        case .quarter(let quarter):
            let month = Int(min(max(quarter, 1), 4)) * 3
            text.append(pair: month)
            text.append(month == 3 || month == 12 ? "-31" : "-30")
        case .month(let month):
            text.append(month)
            if let day {
                text.dash()
                text.append(day)
            } else if let last = lastDay(year: year, month: month) {
                text.dash()
                text.append(pair: last)
            }
        }
        return true
    }

    /// Whether it is a day or days within a month: 5月1日, 4月中旬.
    var isDay: Bool {
        if case .tenDays = edge { return true }
        return day != nil
    }

    /// The first and last third of a month: 中旬 is the second, 中下旬 the last two.
    private static func thirds(_ third: Int8) -> (first: Int, last: Int) {
        switch third {
        case 4: (1, 2)
        case 5: (2, 3)
        default: (Int(min(max(third, 1), 3)), Int(min(max(third, 1), 3)))
        }
    }

    /// Writes where a stretch begins that begins with this one: 4月中旬 with the 11th, a month or year as a whole.
    func writeStart(to text: inout DateText, base: Int?) -> Bool {
        var start = self
        if case .tenDays(let third) = edge, day == nil {
            start.day = DateDigits(Self.thirds(third).first * 10 - 9, length: 2)
        }
        return start.write(to: &text, base: base)
    }

    /// Writes where a stretch ends that ends with this one: 4月中旬 with the 20th, 9月 with the 30th.
    func writeEnd(to text: inout DateText, base: Int?) -> Bool {
        var end = self
        if case .tenDays(let third) = edge, Self.thirds(third).last < 3, day == nil {
            end.day = DateDigits(Self.thirds(third).last * 10, length: 2)
        }
        if end.day != nil || edge == .start { return end.write(to: &text, base: base) }
        return end.writeLastDay(to: &text, base: base)
    }

    private func digits(of year: Year, base: Int?) -> DateDigits? {
        switch year {
        case .absolute(let digits): return digits
        case .relative(let offset): return digits(base, Int(offset))
        case .unstated: return digits(base, 0)
        case .masked, .following: return nil
        }
    }

    private func digits(_ base: Int?, _ offset: Int) -> DateDigits? {
        guard let base, (1...9000).contains(base + offset) else { return nil }
        return DateDigits(base + offset, length: 4)
    }

    /// The number of a month's last day.
    private func lastDay(year: DateDigits, month: DateDigits) -> Int? {
        guard let month = month.number, (1...12).contains(month) else { return nil }
        // Only February needs the year, which may be masked.
        guard let year = year.number ?? (month == 2 ? nil : 1) else { return nil }
        return StatedDate.days(inMonth: month, of: year)
    }
}
