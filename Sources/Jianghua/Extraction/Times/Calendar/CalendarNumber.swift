/// A number of a date: digits, masks or 一二三 in front of 年, 月, 日. At most four characters, read one by one,
/// as years are: 2026, 20xx, 二〇二六, x, 十二.
struct CalendarNumber: Sendable {
    var end: Int
    /// Digits and X; Chinese numbers as digits.
    var text: DateDigits
    var value: Int?
    /// Nothing but masks.
    var isMask: Bool
    var isChinese: Bool

    /// The number at the position; nil when there is none or it is longer than a year.
    static func read(_ units: [UInt16], at start: Int, limit: Int) -> CalendarNumber? {
        guard start < limit else { return nil }
        let first = CharacterClass.table[Int(units[start])]
        if first.contains(.numeral) { return readChinese(units, start, limit) }
        guard !first.isDisjoint(with: [.digit, .mask]) else { return nil }
        var end = start
        var text = DateDigits()
        var value = 0
        var masks = 0
        while end < limit {
            let digit = units[end] &- 0x30
            if digit < 10 {
                text.append(UInt8(truncatingIfNeeded: units[end]))
                value = value * 10 + Int(digit)
            } else if CharacterClass.table[Int(units[end])].contains(.mask) {
                text.append(DateDigits.mask)
                masks += 1
            } else {
                break
            }
            end += 1
            guard end - start < 5 else { return nil }
        }
        return CalendarNumber(
            end: end, text: text, value: masks == 0 ? value : nil, isMask: masks == end - start,
            isChinese: false)
    }

    /// 二七 of 二零二六/二七学年: two digits that are no number by themselves.
    static func readPair(_ units: [UInt16], at start: Int, limit: Int) -> CalendarNumber? {
        guard start + 1 < limit, let tens = digit(units[start]), let ones = digit(units[start + 1]),
            tens < 10,
            ones < 10
        else { return read(units, at: start, limit: limit) }
        let value = tens * 10 + ones
        return CalendarNumber(
            end: start + 2, text: DateDigits(value, length: 2), value: value, isMask: false, isChinese: true)
    }

    private static func readChinese(_ units: [UInt16], _ start: Int, _ limit: Int) -> CalendarNumber? {
        // The digits as a decimal, and in which of its places 十 stands.
        var value = 0
        var tens = 0
        var end = start
        while end < limit {
            guard let digit = digit(units[end]) else {
                if CharacterClass.table[Int(units[end])].contains(.numeral) { return nil }
                break
            }
            end += 1
            guard end - start < 5 else { return nil }
            value = value * 10 + digit % 10
            tens = tens << 1 | digit / 10
        }
        switch (end - start, tens) {
        case (4, 0), (1, 0): break  // 二〇二六, 三
        case (1, 1): value = 10  // 十
        case (2, 0b10): value += 10  // 十二
        case (2, 0b01): break  // 二十
        case (3, 0b010): value = value / 100 * 10 + value % 10  // 三十一
        default: return nil
        }
        return CalendarNumber(
            end: end, text: DateDigits(value), value: value, isMask: false, isChinese: true)
    }

    /// 0 to 10 for 〇一二 … 十. ○ is written for 〇 behind the first.
    private static func digit(_ unit: UInt16) -> Int? {
        switch unit {
        case .unit("〇"), .unit("零"), .unit("○"): 0
        case .unit("一"): 1
        case .unit("二"), .unit("两"): 2
        case .unit("三"): 3
        case .unit("四"): 4
        case .unit("五"): 5
        case .unit("六"): 6
        case .unit("七"): 7
        case .unit("八"): 8
        case .unit("九"): 9
        case .unit("十"): 10
        default: nil
        }
    }

    /// Two characters for a month or day, `nil` when it cannot be one.
    func twoCharacters(upTo last: Int) -> DateDigits? {
        if isMask { return DateDigits.maskedPair }
        if let value { return (1...last).contains(value) ? DateDigits(value, length: 2) : nil }
        return text.count == 2 ? text : nil
    }

    /// The year it can be in front of 年.
    var year: CalendarTime.Year? {
        if isMask { return .masked }
        return text.isYear ? .absolute(text) : nil
    }
}
