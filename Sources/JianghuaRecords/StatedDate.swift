/// A date as callers state it: `2026`, `2026-03` or `2026-03-05`.
package enum StatedDate {
    /// Whether it is one of the three forms and in the calendar.
    package static func isValid(_ text: String) -> Bool { numbers(in: text) != nil }

    /// Whether it is a whole day, `2026-03-05`.
    package static func isDay(_ text: String) -> Bool { numbers(in: text)?.count == 3 }

    /// Year, month and day, as far as they are there; `nil` when there is no such date.
    private static func numbers(in text: String) -> [Int]? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard [[4], [4, 2], [4, 2, 2]].contains(parts.map(\.utf8.count)),
            text.utf8.allSatisfy({ $0 == 0x2D || 0x30...0x39 ~= $0 })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        guard numbers.count > 1 else { return numbers }
        guard (1...12).contains(numbers[1]) else { return nil }
        guard numbers.count > 2 else { return numbers }
        return (1...days(inMonth: numbers[1], of: numbers[0])).contains(numbers[2]) ? numbers : nil
    }

    /// The length of a month of the Gregorian calendar.
    ///
    /// - Parameter month: 1 to 12.
    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
