/// A date as a line of a page states it: 2025年3月6日, 2025.3.6, 2025/3/6, 二〇二五年三月六日, 2025 年 3 月.
struct StatedDay: Sendable {
    /// Behind it.
    var end: Int
    /// EDTF: a year, month or day.
    var text: String
    /// Whether it names a day.
    var isDay: Bool
    /// Dashes part it, as pages and machines write it.
    var isMachine: Bool
    /// 年 stands in it.
    var isWritten = true

    private static let classes = CharacterClass.table

    /// The date at a position; `nil` when there is none. O(1).
    ///
    /// - Parameter asksForDay: Nothing less than a day counts.
    static func read(_ units: [UInt16], at start: Int, limit: Int, asksForDay: Bool = false) -> StatedDay? {
        var index = start
        guard let year = number(&index, limit, units, isYear: true), (1900..<2200).contains(year) else {
            return nil
        }
        skipSpace(&index, limit, units)
        guard index < limit else { return nil }
        let mark = units[index]
        switch mark {
        case .unit("年"), 0x2E, 0x2D, 0x2F: index += 1  // 年 . - /
        default: return nil
        }
        let isWritten = mark == .unit("年")
        // 2025年第6次
        if isWritten {
            var next = index
            skipSpace(&next, limit, units)
            if next < limit, units[next] == .unit("第") { return nil }
        }
        let yearOnly =
            isWritten && !asksForDay
            ? StatedDay(end: index, text: "\(year)", isDay: false, isMachine: false) : nil
        skipSpace(&index, limit, units)
        guard let month = number(&index, limit, units, isYear: false), (1...12).contains(month) else {
            return yearOnly
        }
        skipSpace(&index, limit, units)
        guard index < limit, units[index] == (isWritten ? .unit("月") : mark) else { return yearOnly }
        index += 1
        let monthText = "\(year)-" + (month < 10 ? "0\(month)" : "\(month)")
        let monthOnly =
            isWritten && !asksForDay
            ? StatedDay(end: index, text: monthText, isDay: false, isMachine: false) : nil
        skipSpace(&index, limit, units)
        guard let day = number(&index, limit, units, isYear: false), day >= 1,
            day <= StatedDate.days(inMonth: month, of: year)
        else { return monthOnly }
        if isWritten {
            skipSpace(&index, limit, units)
            guard index < limit, units[index] == .unit("日") || units[index] == .unit("号") else {
                return monthOnly
            }
            index += 1
        }
        return StatedDay(
            end: index, text: monthText + "-" + (day < 10 ? "0\(day)" : "\(day)"), isDay: true,
            isMachine: mark == 0x2D, isWritten: isWritten)
    }

    /// The first date in a range. O(range).
    static func first(
        in range: Range<Int>, _ units: [UInt16], asksForDay: Bool = false
    ) -> (start: Int, day: StatedDay)? {
        var index = range.lowerBound
        while index < range.upperBound {
            if isNumber(units[index]) {
                if let day = read(units, at: index, limit: range.upperBound, asksForDay: asksForDay) {
                    return (index, day)
                }
                while index < range.upperBound, isNumber(units[index]) { index += 1 }
            } else {
                index += 1
            }
        }
        return nil
    }

    private static func skipSpace(_ index: inout Int, _ limit: Int, _ units: [UInt16]) {
        while index < limit, classes[units[index]].contains(.space) { index += 1 }
    }

    static func isNumber(_ unit: UInt16) -> Bool {
        !classes[unit].isDisjoint(with: [.digit, .numeral]) || unit == .unit("○")
    }

    /// - Parameter isYear: Four digits, of which ○ and the Latin O are zeros too.
    private static func number(
        _ index: inout Int, _ limit: Int, _ units: [UInt16], isYear: Bool
    ) -> Int? {
        let start = index
        let end = min(limit, index + 6)
        var value = 0
        while index < end {
            let unit = units[index]
            guard isNumber(unit) || isYear && index > start && (unit == 0x4F || unit == 0x6F) else { break }
            if isYear {
                let digit = unit == 0x4F || unit == 0x6F ? 0 : EnumeratorValue.digit(unit)?.value
                guard let digit, digit < 10 else { return nil }
                value = value * 10 + digit
            }
            index += 1
        }
        if isYear { return index - start == 4 ? value : nil }
        return EnumeratorValue.value(of: start..<index, in: units)
    }
}
