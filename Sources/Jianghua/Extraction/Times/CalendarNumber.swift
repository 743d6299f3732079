/// A number of a date: digits, masks or 一二三 in front of 年, 月, 日. At most four characters, read one by one,
/// as years are: 2026, 20xx, 二〇二六, x, 十二.
struct CalendarNumber: Sendable {
    var end: Int
    /// Digits and X; Chinese numbers as digits.
    var text: String
    var value: Int?
    /// Nothing but masks.
    var isMask: Bool
    var isChinese: Bool

    /// The number at the position; nil when there is none or it is longer than a year.
    static func read(_ units: [UInt16], at start: Int, limit: Int) -> CalendarNumber? {
        guard start < limit else { return nil }
        let classes = CharacterClass.table
        let first = classes[Int(units[start])]
        if first.contains(.numeral) { return readChinese(units, start, limit) }
        guard !first.isDisjoint(with: [.digit, .mask]) else { return nil }
        var end = start
        var text = ""
        var value: Int? = 0
        var masks = 0
        while end < limit, end - start < 5 {
            let kind = classes[Int(units[end])]
            if kind.contains(.digit) {
                text.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: units[end])))
                value = value.map { $0 * 10 + Int(units[end]) - 0x30 }
            } else if kind.contains(.mask) {
                text += "X"
                value = nil
                masks += 1
            } else {
                break
            }
            end += 1
        }
        guard end - start < 5 else { return nil }
        return CalendarNumber(
            end: end, text: text, value: value, isMask: masks == end - start, isChinese: false)
    }

    private static func readChinese(_ units: [UInt16], _ start: Int, _ limit: Int) -> CalendarNumber? {
        let classes = CharacterClass.table
        var digits: [Int] = []
        var end = start
        while end < limit, end - start < 5, classes[Int(units[end])].contains(.numeral) {
            guard let digit = digit(units[end]) else { return nil }
            digits.append(digit)
            end += 1
        }
        guard !digits.isEmpty, digits.count < 5 else { return nil }
        if digits.count == 4 {
            // 二〇二六
            guard !digits.contains(10) else { return nil }
            let value = digits.reduce(0) { $0 * 10 + $1 }
            return CalendarNumber(
                end: end, text: String(value), value: value, isMask: false, isChinese: true)
        }
        guard let value = small(digits) else { return nil }
        return CalendarNumber(end: end, text: String(value), value: value, isMask: false, isChinese: true)
    }

    /// 0 to 10 for 〇一二 … 十.
    private static func digit(_ unit: UInt16) -> Int? {
        switch unit {
        case 0x3007, 0x96F6: 0
        case 0x4E00: 1
        case 0x4E8C, 0x4E24: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        case 0x5341: 10
        default: nil
        }
    }

    /// 三, 十, 十二, 二十, 三十一
    private static func small(_ digits: [Int]) -> Int? {
        switch digits.count {
        case 1: return digits[0]
        case 2 where digits[0] == 10 && digits[1] < 10: return 10 + digits[1]
        case 2 where digits[1] == 10 && digits[0] < 10: return digits[0] * 10
        case 3 where digits[1] == 10 && digits[0] < 10 && digits[2] < 10: return digits[0] * 10 + digits[2]
        default: return nil
        }
    }

    /// Two characters for a month or day, `nil` when it cannot be one.
    func twoCharacters(upTo last: Int) -> String? {
        if isMask { return "XX" }
        if let value { return (1...last).contains(value) ? (value < 10 ? "0\(value)" : String(value)) : nil }
        return text.count == 2 ? text : nil
    }

    /// The year it can be in front of 年.
    var year: CalendarTime.Year? {
        if isMask { return .masked }
        guard text.count == 4, text.hasPrefix("19") || text.hasPrefix("20") || text.hasPrefix("21") else {
            return nil
        }
        return .absolute(text)
    }
}
