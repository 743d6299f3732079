import JianghuaRecords

/// The first and the last day that a date in EDTF can mean, as ISO 8601 days; `nil` for an open or unknown end.
///
/// `2026` is 2026-01-01 to 2026-12-31, `2026-34` the second quarter, `../2026-06-30` until that day. A date with
/// masked digits (`20XX`) has no days.
struct DayRange: Sendable, Hashable {
    let first: String?
    let last: String?

    static let unknown = DayRange(first: nil, last: nil)

    private init(first: String?, last: String?) {
        self.first = first
        self.last = last
    }

    /// O(length).
    init(edtf: String?) {
        guard let edtf else {
            self = .unknown
            return
        }
        let ends = edtf.split(separator: "/", omittingEmptySubsequences: false)
        switch ends.count {
        case 1: self = Self.range(of: ends[0])
        case 2: self.init(first: Self.range(of: ends[0]).first, last: Self.range(of: ends[1]).last)
        default: self = .unknown
        }
    }

    /// A year, month, part of a year or day.
    private static func range(of text: Substring) -> DayRange {
        var text = text
        while let mark = text.last, "?~%".contains(mark) { text.removeLast() }
        // 2026-07-08T23:00: the day of the hour.
        if let hour = text.firstIndex(of: "T") { text = text[..<hour] }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(part) : nil
        }
        guard numbers.count == parts.count, let year = numbers.first, parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
        else { return .unknown }
        switch numbers.count {
        case 1: return months(1...12, of: year)
        case 2: return monthsOfPart(numbers[1]).map { months($0, of: year) } ?? .unknown
        case 3:
            guard (1...12).contains(numbers[1]),
                (1...StatedDate.days(inMonth: numbers[1], of: year)).contains(numbers[2])
            else {
                return .unknown
            }
            return DayRange(first: String(text), last: String(text))
        default: return .unknown
        }
    }

    /// The months of a month, season, quarter, third or half, by its code in ISO 8601-2.
    private static func monthsOfPart(_ part: Int) -> ClosedRange<Int>? {
        switch part {
        case 1...12: part...part
        // Seasons as the calendar of work counts them.
        case 21...23: ((part - 21) * 3 + 3)...((part - 21) * 3 + 5)
        case 33...36: ((part - 33) * 3 + 1)...((part - 33) * 3 + 3)
        case 37...39: ((part - 37) * 4 + 1)...((part - 37) * 4 + 4)
        case 40...41: ((part - 40) * 6 + 1)...((part - 40) * 6 + 6)
        default: nil
        }
    }

    private static func months(_ months: ClosedRange<Int>, of year: Int) -> DayRange {
        DayRange(
            first: day(year, months.lowerBound, 1),
            last: day(year, months.upperBound, StatedDate.days(inMonth: months.upperBound, of: year)))
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
        padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
