/// A day of the calendar as a number, so that days and weeks can be counted on from it.
struct CalendarDay: Sendable, Hashable {
    /// Days after 1 March of the year 0, in the Gregorian calendar.
    private let number: Int

    /// - Parameter date: A whole day in EDTF, 2026-03-05; nil for anything else. O(1).
    init?(_ date: String) {
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, date.utf8.count == 10, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), (1...9000).contains(year), (1...12).contains(month),
            (1...31).contains(day)
        else { return nil }
        // Years begin in March, so that the day that may be missing is the last one.
        let shifted = month > 2 ? year : year - 1
        let months = (month + 9) % 12
        number =
            365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * months + 2) / 5 + day - 1
    }

    private init(number: Int) { self.number = number }

    func adding(_ days: Int) -> CalendarDay { CalendarDay(number: number + days) }

    var dayOfMonth: Int { parts.day }

    /// Monday is 0.
    var weekday: Int { (number + 2) % 7 }

    /// The day of a week after this one's.
    func day(_ weekday: Int, weeksAhead: Int) -> CalendarDay {
        adding(7 * weeksAhead + weekday - self.weekday)
    }

    /// The month that begins a number of months after this day's.
    func month(ahead: Int) -> CalendarTime {
        let (year, month, _) = parts
        let months = year * 12 + month - 1 + ahead
        return CalendarTime(
            year: .absolute(DateDigits(months / 12, length: 4)),
            part: .month(DateDigits(months % 12 + 1, length: 2)))
    }

    var time: CalendarTime {
        let (year, month, day) = parts
        return CalendarTime(
            year: .absolute(DateDigits(year, length: 4)), part: .month(DateDigits(month, length: 2)),
            day: DateDigits(day, length: 2))
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let era = number / 146_097
        let day = number % 146_097
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
        let rest = day - (365 * year + year / 4 - year / 100)
        let months = (5 * rest + 2) / 153
        let isEarly = months > 9
        return (
            era * 400 + year + (isEarly ? 1 : 0), isEarly ? months - 9 : months + 3,
            rest - (153 * months + 2) / 5 + 1
        )
    }
}
