/// An hour and minute of a day: 11时, 下午5点半, 18:00.
struct ClockTime: Sendable, Hashable {
    /// 0 to 24
    var hour: Int8
    /// 0 to 59
    var minute: Int8 = 0

    /// The hour of a part of the day: 下午5点 is 17, 中午1点 13, 晚上12点 24.
    init?(hour: Int, minute: Int, part: DayPart?) {
        guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
        self.minute = Int8(minute)
        switch part {
        case .afternoon where hour < 12, .noon where hour < 4, .evening where (1..<12).contains(hour):
            self.hour = Int8(hour + 12)
        case .evening where hour == 12: self.hour = 24
        default: self.hour = Int8(hour)
        }
    }
}

enum DayPart: Sendable, Hashable {
    case morning, noon, afternoon, evening
}
