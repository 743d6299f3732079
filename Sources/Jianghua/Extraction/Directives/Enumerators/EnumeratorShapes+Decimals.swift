/// Numbers in digits: 1. 1、 1) 1.1 1.1.1.
extension EnumeratorShapes {
    /// 1,李明 is the row of a list.
    private static let shortestWords = 5

    /// 1. 1、 1) 1.1 1.1.1
    func decimal(at start: Int, _ limit: Int, _ units: [UInt16], _ isLineStart: Bool) -> Enumerator? {
        if start > 0, classes[Int(units[start - 1])].contains(.digit) { return nil }
        // 3.1.: behind a number; behind a word a stop of half width ends a sentence.
        if start > 1, units[start - 1] == 0x2E,
            classes[Int(units[start - 2])].isDisjoint(with: [.han, .mark])
        {
            return nil
        }
        var index = start
        while index < limit, index < start + 5, classes[Int(units[index])].contains(.digit) { index += 1 }
        let end = index
        guard index < limit, index <= start + 4,
            let value = EnumeratorValue.value(of: start..<index, in: units)
        else { return nil }
        index = skipSpace(index, limit, units, isLineStart)
        let unit = units[index]
        if unit == 0x29 {
            guard start == 0 || units[start - 1] != 0x28 else { return nil }
            return make(
                .decimalParenthesized, start, index + 1, content: index + 1, value: value, limit, units)
        }
        if unit == .unit("、") {
            guard index + 1 < limit, !classes[Int(units[index + 1])].contains(.digit) || isLineStart else {
                return nil
            }
            return make(.decimal, start, end, content: index + 1, value: value, limit, units)
        }
        // 1,抓好宣传 and 1:抓好宣传 at the head of a line
        if isLineStart, unit == 0x2C || unit == 0x3A, index + Self.shortestWords < limit,
            classes[Int(units[index + 1])].contains(.han)
        {
            var bare = make(.decimal, start, end, content: index + 1, value: value, limit, units)
            bare?.isBare = true
            return bare
        }
        if isLineStart, classes[Int(unit)].contains(.space), isPlainHeading(index, limit, units) {
            var bare = make(.decimal, start, end, content: index + 1, value: value, limit, units)
            bare?.isBare = true
            return bare
        }
        guard unit == 0x2E, index + 1 < limit else { return nil }
        let next = units[index + 1]
        if !classes[Int(next)].contains(.digit) {
            return make(.decimal, start, end, content: index + 1, value: value, limit, units)
        }
        // 2026.3.1 is a day.
        guard isLineStart, end <= start + 3 else { return nil }
        // 20.2026年…: the number of an item and a year.
        var tail = index + 1
        while tail < limit, classes[Int(units[tail])].contains(.digit) { tail += 1 }
        if tail - index == 5, tail < limit, units[tail] == .unit("年") {
            return make(.decimal, start, end, content: index + 1, value: value, limit, units)
        }
        return outline(at: start, limit, units)
    }

    /// 1.1 and 1.1.1 in front of a space or a word.
    private func outline(at start: Int, _ limit: Int, _ units: [UInt16]) -> Enumerator? {
        var parts = 1
        var index = start
        var part = start
        while index < limit, index < start + 12 {
            if classes[Int(units[index])].contains(.digit) {
                index += 1
            } else if units[index] == 0x2E, index + 1 < limit, classes[Int(units[index + 1])].contains(.digit)
            {
                index += 1
                part = index
                parts += 1
            } else {
                break
            }
        }
        guard parts == 2 || parts == 3, index < limit, index - part <= 2,
            let value = EnumeratorValue.value(of: part..<index, in: units)
        else { return nil }
        let unit = units[index]
        // 3.5亿元, 2.1万 and 15.2% are figures.
        let isSet = classes[Int(unit)].contains(.space) || unit == .unit("、")
        guard isSet || classes[Int(unit)].contains(.han) && !measures.contains(unit) else { return nil }
        return make(
            parts == 2 ? .decimalSecond : .decimalThird, start, index, content: isSet ? index + 1 : index,
            value: value, limit, units)
    }

    /// Words behind a number without a delimiter, and not the columns of a table or a page count.
    private func isPlainHeading(_ start: Int, _ limit: Int, _ units: [UInt16]) -> Bool {
        var index = start
        while index < limit, classes[Int(units[index])].contains(.space) { index += 1 }
        guard index < limit, classes[Int(units[index])].contains(.han) || units[index] == .unit("“") else {
            return false
        }
        var gaps = 0
        let end = min(limit, index + 60)
        while index < end {
            if classes[Int(units[index])].contains(.space), !classes[Int(units[index - 1])].contains(.space) {
                gaps += 1
            }
            index += 1
        }
        return gaps < 2
    }
}
