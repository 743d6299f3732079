// Spaces that stand where no word ends: `75 000个`, `1 0 1 年`, `到 2025 年`, `3.5 亿元`, `XX 村`, `主 题 词`.
extension CharacterRepairs {
    func endOfSpaces(from index: Int) -> Int {
        var end = index + 1
        while end < units.count, units[end] == 0x20 { end += 1 }
        return end
    }

    /// Whether the text reads on without a run of spaces. Looks a bounded way to both sides.
    ///
    /// Spaces at line ends stay, and so does one between two words of Han: it may be a comma's.
    func mayJoin(spaces: Range<Int>) -> Bool {
        let before = spaces.lowerBound - 1
        let after = spaces.upperBound
        guard before >= 0, after < units.count, spaces.count <= 4 else { return false }
        let left = traits[Int(units[before])]
        let right = traits[Int(units[after])]
        if left.contains(.digit) {
            guard spaces.count == 1 else { return false }
            if right.contains(.digit) { return isSplitNumber(around: before..<after + 1) }
            // 15 .6%
            if units[after] == 0x2E { return isDigit(after + 1) && isMeasured(behind: after + 1) }
            if units[after] == 0x25 { return true }
            return right.contains(.han) && (isScaled(at: after) || !isNumberOfHeading(endingAt: before))
        }
        if Self.isMask(units[before]) {
            // X X镇
            if Self.isMask(units[after]), spaces.count == 1 {
                let end = endOfMask(from: after)
                return end < units.count && Self.behindMasks.contains(units[end])
                    && !isLatin(before: startOfMask(endingAt: before))
            }
            return spaces.count == 1 && Self.behindMasks.contains(units[after])
                && !isLatin(before: startOfMask(endingAt: before))
        }
        // 12. 5亿元
        if units[before] == 0x2E, right.contains(.digit) {
            return spaces.count == 1 && before > 0 && isDigit(before - 1) && isMeasured(behind: after)
                && isNoNumberOfItem(endingAt: before - 1)
        }
        // 财政 、住建; 落实 。
        if units[after] == 0x3001 || units[after] == 0x3002 || units[after] == 0x2C {
            return left.contains(.han) && spaces.count == 1
                && (units[after] == 0x3002 || !Self.numeralsOfItems.contains(units[before]))
        }
        guard left.contains(.han) else { return false }
        if Self.isMask(units[after]) { return spaces.count == 1 && isSetApart(maskAt: after) }
        // A date may be followed by a time or a page.
        if right.contains(.digit) {
            let end = endOfDigits(from: after)
            let isDate = end < units.count && [0x2D, 0x3A, 0x2F].contains(units[end])
            return spaces.count == 1 && units[before] != 0x65E5 && !isDate
        }
        return right.contains(.han) && isLetterSpacing(before: before, after: after, width: spaces.count)
    }

    /// Digit groups of three in front of a measure, or digits one by one.
    private func isSplitNumber(around gap: Range<Int>) -> Bool {
        let first = startOfDigits(endingAt: gap.lowerBound)
        let last = endOfDigits(from: gap.upperBound - 1)
        let left = gap.lowerBound + 1 - first
        let right = last - (gap.upperBound - 1)
        if right == 3, left <= 3 {
            // 1 234 567个: the last group has to meet a measure, the first one must not end a date.
            var end = last
            while end + 3 < units.count, units[end] == 0x20, isDigit(end + 1) {
                guard endOfDigits(from: end + 1) == end + 4 else { return false }
                end += 4
            }
            return isHan(end) && !isDatePart(before: first)
        }
        guard left == 1, right == 1 else { return false }
        // A third digit, or the unit of a date behind two.
        let more = last + 1 < units.count && units[last] == 0x20
        let third = more && (isDigit(last + 1) && endOfDigits(from: last + 1) == last + 2)
        let measure = more ? isHan(last + 1) : isHan(last) || last < units.count && units[last] == 0x25
        let earlier = first >= 2 && units[first - 1] == 0x20 && isDigit(first - 2)
        return (third || earlier || measure) && !isDatePart(before: first)
    }

    private func isDatePart(before index: Int) -> Bool {
        guard index > 0 else { return false }
        return units[index - 1] == 0x2D || units[index - 1] == 0x3A || units[index - 1] == 0x2F
            || units[index - 1] == 0x2E
    }

    /// Whether digits from an offset lead to what only the second half of a decimal does: `%`, `亿元`, `个百分点`.
    func isMeasured(behind start: Int) -> Bool {
        var end = endOfDigits(from: start)
        if end < units.count, units[end] == 0x20 { end += 1 }
        guard end < units.count else { return false }
        switch units[end] {
        case 0x25, 0x2030: return true
        case 0x4E2A, 0x500B: return end + 1 < units.count && units[end + 1] == 0x767E  // 个百分点
        default: return Self.measuresOfDecimals.contains(units[end])
        }
    }

    private static let measuresOfDecimals = Set("万亿萬億倍元公平立吨噸亩畝米度兆".utf16)

    /// A word of Han stands right before the digits: no item begins with them.
    private func isNoNumberOfItem(endingAt index: Int) -> Bool {
        let first = startOfDigits(endingAt: index)
        return first > 0 && isHan(first - 1)
    }

    /// `1 总体要求`, `2.1 总体要求` at the start of a line, or behind the wide space of a footnote; `10:30 开会`,
    /// `2026.3.5 开会`.
    private func isNumberOfHeading(endingAt index: Int) -> Bool {
        var first = startOfDigits(endingAt: index)
        if first > 1, units[first - 1] == 0x2E, isDigit(first - 2) {
            first = startOfDigits(endingAt: first - 1)
        }
        guard first > 0 else { return true }
        if isDatePart(before: first) { return true }
        guard units[first - 1] == 0x20 else { return isLineBreak(first - 1) }
        guard first > 1 else { return true }
        return units[first - 2] == 0x20 || isLineBreak(first - 2)
    }

    /// `亿元`, `万亩`: no heading begins so.
    private func isScaled(at index: Int) -> Bool {
        index + 1 < units.count && Self.scales.contains(units[index])
            && Self.measured.contains(units[index + 1])
    }

    private static let scales = Set("万亿萬億".utf16)
    /// What is measured in tens of thousands.
    private static let measured = Set("元人户亩吨平立公千辆台名个斤方美件次余多条頭头只株担".utf16)

    /// A character that stands for what was left out.
    private static func isMask(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x58, 0x78, 0xD7, 0x2A, 0x25CB: true  // X x × * ○
        default: false
        }
    }

    /// What a mask counts or names: `XX 万元`, `XX 村`; not `XXX 同志`, who may be the speaker before a salutation.
    private static let behindMasks = Set(
        "万亿千百元个個人户戶名家件起批次亩畝吨噸公平项項条條座处處台辆輛位所场場案例宗届屆年月日省市县縣区區镇鎮乡鄉村街社局开開合部".utf16)

    /// ` XX 局`: spaces on both sides of the mask, so none of them ends a word.
    private func isSetApart(maskAt start: Int) -> Bool {
        var end = start
        while end < units.count, end - start < 8, Self.isMask(units[end]) { end += 1 }
        return end + 1 < units.count && units[end] == 0x20 && Self.behindMasks.contains(units[end + 1])
    }

    private func endOfMask(from index: Int) -> Int {
        var end = index
        while end - index < 8, end < units.count, Self.isMask(units[end]) { end += 1 }
        return end
    }

    private func startOfMask(endingAt index: Int) -> Int {
        var start = index
        while start > 0, index - start < 8, Self.isMask(units[start - 1]) { start -= 1 }
        return start
    }

    private func isLatin(before index: Int) -> Bool {
        guard index > 0 else { return false }
        return (0x41...0x5A).contains(units[index - 1]) || (0x61...0x7A).contains(units[index - 1])
    }

    /// Single characters set apart, in a heading (`主 题 词`) or in the middle of a sentence (`推 进`).
    private func isLetterSpacing(before: Int, after: Int, width: Int) -> Bool {
        let leftAlone = before == 0 || !isHan(before - 1)
        let rightAlone = after + 1 >= units.count || !isHan(after + 1)
        if leftAlone && rightAlone { return true }
        guard leftAlone || rightAlone, width == 1 else { return false }
        // `一 加强领导` numbers a heading.
        if leftAlone, Self.numeralsOfItems.contains(units[before]) { return false }
        return isProse(around: before)
    }

    private static let numeralsOfItems = Set("一二三四五六七八九十".utf16)

    /// Whether a full stop or a comma is near on the same line.
    private func isProse(around index: Int) -> Bool {
        for step in [-1, 1] {
            var position = index
            for _ in 0..<32 {
                position += step
                guard position >= 0, position < units.count, !isLineBreak(position) else { break }
                if units[position] == 0x3002 || units[position] == 0x2C { return true }
            }
        }
        return false
    }

    private func isDigit(_ index: Int) -> Bool {
        index < units.count && traits[Int(units[index])].contains(.digit)
    }

    private func isHan(_ index: Int) -> Bool {
        index < units.count && traits[Int(units[index])].contains(.han)
    }

    private func isLineBreak(_ index: Int) -> Bool { traits[Int(units[index])].contains(.lineBreak) }

    private func startOfDigits(endingAt index: Int) -> Int {
        var start = index
        while start > 0, index - start < 8, isDigit(start - 1) { start -= 1 }
        return start
    }

    private func endOfDigits(from index: Int) -> Int {
        var end = index
        while end - index < 8, isDigit(end) { end += 1 }
        return end
    }
}
