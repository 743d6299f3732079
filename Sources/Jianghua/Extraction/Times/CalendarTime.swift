/// A point or stretch of the calendar as a text states it, before the year is known.
struct CalendarTime: Sendable, Hashable {
    enum Year: Sendable, Hashable {
        /// Four characters, digits or X: 2026, 20XX.
        case absolute(String)
        /// Years after the speech's own: 今年 0, 明年 1.
        case relative(Int)
        /// Stated but left out: x年.
        case masked
        case unstated
    }

    enum Part: Sendable, Hashable {
        case whole
        /// 1 or 2
        case half(Int)
        /// 1 to 4
        case quarter(Int)
        /// Two characters, digits or X.
        case month(String)
    }

    /// Where in the named stretch: 年底, 月初, 中旬.
    enum Edge: Sendable, Hashable {
        case none, start, middle, end
        /// 上旬 1, 中旬 2, 下旬 3
        case tenDays(Int)
    }

    var year: Year = .unstated
    var part: Part = .whole
    /// Two characters, digits or X.
    var day: String?
    var edge: Edge = .none
    /// The last year of a stretch of years: “十四五”期间, 2025—2027年.
    var lastYear: Year?

    /// Whether it names no year of its own.
    var isRelative: Bool {
        switch year {
        case .absolute, .masked: false
        case .relative, .unstated: true
        }
    }

    /// The number of the year when it is known without doubt.
    func knownYear(base: Int?) -> Int? {
        guard let text = yearText(year, base: base) else { return nil }
        return Int(text)
    }

    /// The named stretch in EDTF: `2026`, `2026-08`, `2026-33`; nil when the year is not known.
    func edtf(base: Int?) -> String? {
        guard let year = yearText(year, base: base) else { return nil }
        if let lastYear {
            return yearText(lastYear, base: base).map { "\(year)/\($0)" }
        }
        switch part {
        case .whole: return year
        case .half(let half): return "\(year)-\(39 + half)"
        case .quarter(let quarter): return "\(year)-\(32 + quarter)"
        case .month(let month):
            if let day { return "\(year)-\(month)-\(day)" }
            if case .tenDays(let third) = edge, let last = lastDay(year: year, month: month) {
                let first = ["01", "11", "21"][min(max(third, 1), 3) - 1]
                let final = third == 3 ? last : third == 2 ? "20" : "10"
                return "\(year)-\(month)-\(first)/\(year)-\(month)-\(final)"
            }
            return "\(year)-\(month)"
        }
    }

    /// The last day that belongs to the stretch, or the finest form of it that is known.
    func lastDay(base: Int?) -> String? {
        guard let year = yearText(lastYear ?? year, base: base) else { return nil }
        switch part {
        case .whole: return "\(year)-12-31"
        case .half(let half): return "\(year)-\(half == 1 ? "06-30" : "12-31")"
        case .quarter(let quarter):
            return "\(year)-" + ["03-31", "06-30", "09-30", "12-31"][min(max(quarter, 1), 4) - 1]
        case .month(let month):
            if let day { return "\(year)-\(month)-\(day)" }
            guard let last = lastDay(year: year, month: month) else { return "\(year)-\(month)" }
            return "\(year)-\(month)-\(last)"
        }
    }

    private func yearText(_ year: Year, base: Int?) -> String? {
        switch year {
        case .absolute(let text): return text
        case .relative(let offset):
            guard let base, (1...9000).contains(base + offset) else { return nil }
            let text = String(base + offset)
            return String(repeating: "0", count: max(0, 4 - text.count)) + text
        case .unstated: return yearText(.relative(0), base: base)
        case .masked: return nil
        }
    }

    private func lastDay(year: String, month: String) -> String? {
        switch month {
        case "01", "03", "05", "07", "08", "10", "12": return "31"
        case "04", "06", "09", "11": return "30"
        case "02":
            guard let number = Int(year) else { return nil }
            let isLeap = number % 4 == 0 && (number % 100 != 0 || number % 400 == 0)
            return isLeap ? "29" : "28"
        default: return nil
        }
    }
}
