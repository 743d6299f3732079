/// Numbers with their signs, and dates and times, in a width-folded text.
struct NumberScanner {
    let units: [UInt16]

    private static let numerals = Set("〇零一二两三四五六七八九十百千万亿".utf16)
    private static let scales = Set("十百千万亿".utf16)
    private static let dateUnits = Set("年月日号时分秒".utf16)

    /// 97.5%, +3.2%, 2.1万, 450多万, 12.2个百分点, xx%, 百分之九十, 三分之二, 1,000. O(n).
    func numbers() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < units.count {
            let end = endOfNumber(from: index)
            if end > index {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// 2021年3月5日, 8月份, 二〇二六年一月, 2021-03-05, 18:30. O(n).
    func dates() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < units.count {
            let end =
                isPartOfNumber(before: index) ? index : max(endOfDate(from: index), endOfStamp(from: index))
            if end > index {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: Numbers

    private func endOfNumber(from start: Int) -> Int {
        var index = start
        guard !isPartOfNumber(before: start) else { return start }
        if [0x2B, 0x2D, 0xB1, 0x2212].contains(at(index)), isDigit(index + 1) { index += 1 }
        if isDigit(index) {
            index = endOfDigits(from: index)
        } else if isMask(index) {
            while index - start < 16, isMask(index) || isDigit(index) || at(index) == 0x2E { index += 1 }
            let end = endOfSign(from: endOfScale(from: index))
            // x and × are letters and signs elsewhere: only with a sign of percentage they are digits.
            return end > index ? end : start
        } else {
            return endOfHanNumber(from: start)
        }
        return endOfSign(from: endOfScale(from: index))
    }

    private func endOfDigits(from start: Int) -> Int {
        var index = start
        while isDigit(index) { index += 1 }
        while at(index) == 0x2C, isDigit(index + 1), isDigit(index + 2), isDigit(index + 3),
            !isDigit(index + 4)
        {
            index += 4
        }
        if at(index) == 0x2E, isDigit(index + 1) {
            index += 1
            while isDigit(index) { index += 1 }
        }
        return index
    }

    private func endOfScale(from start: Int) -> Int {
        var index = start
        if at(index) == 0x591A || at(index) == 0x4F59, Self.scales.contains(at(index + 1)) { index += 1 }
        while Self.scales.contains(at(index)) { index += 1 }
        return index
    }

    private func endOfSign(from start: Int) -> Int {
        if at(start) == 0x25 || at(start) == 0x2030 { return start + 1 }
        for sign in Self.pointSigns where matches(sign, at: start) { return start + sign.count }
        return start
    }

    private static let pointSigns = ["个百分点", "个千分点", "個百分點"].map { Array($0.utf16) }

    /// 百分之九十, 三分之二, and numerals of two or more characters: 三十五, 两千零三.
    private func endOfHanNumber(from start: Int) -> Int {
        guard Self.numerals.contains(at(start)), start == 0 || !Self.numerals.contains(at(start - 1)) else {
            return start
        }
        var index = endOfNumerals(from: start)
        if at(index) == 0x5206, at(index + 1) == 0x4E4B, Self.numerals.contains(at(index + 2)) {
            index = endOfNumerals(from: index + 2)
            if at(index) == 0x70B9, Self.numerals.contains(at(index + 1)) {
                index = endOfNumerals(from: index + 1)
            }
            return index
        }
        let length = index - start
        // 千万, 万一, 十一 and the like may be words; a number has a digit and a scale, or three characters.
        guard length >= 2 else { return start }
        let hasScale = units[start..<index].contains { Self.scales.contains($0) }
        let hasDigit = units[start..<index].contains { !Self.scales.contains($0) }
        return hasScale && hasDigit || length >= 3 ? index : start
    }

    private func endOfNumerals(from start: Int, longest: Int = .max) -> Int {
        var index = start
        while index - start < longest, Self.numerals.contains(at(index)) { index += 1 }
        return index
    }

    // MARK: Dates

    private func endOfDate(from start: Int) -> Int {
        var index = start
        var end = start
        while true {
            let number = isDigit(index) ? endOfDigits(from: index) : endOfNumerals(from: index, longest: 5)
            guard number > index, number - index <= 4, Self.dateUnits.contains(at(number)) else { break }
            // 三年 and 十分 are no dates: in words a year has four numerals, and a month follows it.
            let isYear = at(number) == 0x5E74
            if !isDigit(index), end == start,
                !(isYear
                    ? number - index == 4
                    : at(number) == 0x6708 && at(number + 1) != 0x4EFD && isDay(from: number + 1))
            {
                break
            }
            if at(number) == 0x5206, at(number + 1) == 0x4E4B { break }
            end = number + 1
            if at(number) == 0x6708, at(end) == 0x4EFD { end += 1 }
            index = end
        }
        return end
    }

    private func isDay(from start: Int) -> Bool {
        let end = endOfNumerals(from: start, longest: 5)
        return end > start && (at(end) == 0x65E5 || at(end) == 0x53F7)
    }

    /// 2021-03-05, 2021/3/5, 18:30, 9:00:05.
    private func endOfStamp(from start: Int) -> Int {
        guard isDigit(start) else { return start }
        var index = start
        while isDigit(index) { index += 1 }
        let separator = at(index)
        let isDay = separator == 0x2D || separator == 0x2F
        guard isDay && index - start == 4 || separator == 0x3A && index - start <= 2 else { return start }
        var parts = 1
        while at(index) == separator, isDigit(index + 1), parts < 3 {
            var end = index + 1
            while isDigit(end) { end += 1 }
            guard end - index <= 3 else { break }
            index = end
            parts += 1
        }
        return parts == 3 || parts == 2 && !isDay ? index : start
    }

    // MARK: Characters

    private func at(_ index: Int) -> UInt16 { index < units.count ? units[index] : 0 }

    private func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(at(index)) }

    /// x X × stand for digits that are left out.
    private func isMask(_ index: Int) -> Bool { [0x78, 0x58, 0xD7].contains(at(index)) }

    /// A digit, a letter or a point right before: the middle of something.
    private func isPartOfNumber(before index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = units[index - 1]
        return (0x30...0x39).contains(before) || (0x41...0x5A).contains(before & ~0x20) && before < 0x80
            || before == 0x2E && index > 1 && (0x30...0x39).contains(units[index - 2])
    }

    private func matches(_ word: [UInt16], at index: Int) -> Bool {
        index + word.count <= units.count && word.indices.allSatisfy { units[index + $0] == word[$0] }
    }
}
