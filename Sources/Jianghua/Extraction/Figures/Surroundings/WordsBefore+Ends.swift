/// What is taken off at the end of the words: signs, dates, rates and circumstances.
extension WordsBefore {
    /// Signs, dates, rates and circumstances at the end.
    ///
    /// - Returns: whether there was one.
    mutating func stripEnd(_ last: UInt16) -> Bool {
        // 破案数+15%, 同比↓3%
        if change == .none, let moved = FigureWords.sign(last) {
            change = moved
            hasVerb = true
            drop(1)
            return true
        }
        if last == 0x20 || last == 0x7C || last == 0x09 || last == 0x3D {
            drop(1)
            return true
        }
        if Self.mayEndDate(last), let date = dateLength() {
            drop(date)
            hasDate = true
            // 编制在2027年底削减
            if noun.count > 2,
                units[noun.upperBound - 1] == .unit("在") || units[noun.upperBound - 1] == .unit("于")
            {
                drop(1)
            }
            return true
        }
        // 占比由2020年的
        if last == .unit("的"), let length = originTimeLength() {
            drop(length)
            return true
        }
        guard
            let length = lexicon.classes[last].contains(.digit)
                ? originLength() : rateLength() ?? circumstanceLength()
        else { return false }
        drop(length)
        // 储备不少于每万人40间
        if let limit = lexicon.comparatorsBefore.longestMatch(
            in: units, endingAt: noun.upperBound, from: noun.lowerBound), limit.length > 1
        {
            drop(limit.length)
        }
        return true
    }

    /// What ``stripEnd(_:)`` has a rule for, beside the ends of rates and circumstances.
    static let ends = "+↑▲△↓▼▽ |\t=底末度年月日季内间前的0123456789"

    private static func mayEndDate(_ unit: UInt16) -> Bool {
        switch unit {
        // 底 末 度 年 月 日 季, 内 间 前
        case .unit("底"), .unit("末"), .unit("度"), .unit("年"), .unit("月"), .unit("日"), .unit("季"), .unit("内"),
            .unit("间"), .unit("前"):
            true
        default: false
        }
    }

    /// 2025年, 1-9月, 年底 at the end of what remains.
    private func dateLength() -> Int? {
        var index = noun.upperBound
        func unit() -> UInt16 { index > noun.lowerBound ? units[index - 1] : 0 }
        if unit() == .unit("内") || unit() == .unit("间") || unit() == .unit("前") { index -= 1 }
        if unit() == .unit("底") || unit() == .unit("末") || unit() == .unit("度") { index -= 1 }
        guard unit() == .unit("年") || unit() == .unit("月") || unit() == .unit("日") || unit() == .unit("季")
        else {
            return nil
        }
        var digits = 0
        while index > noun.lowerBound, noun.upperBound - index < 14 {
            let sign = lexicon.signs[unit()]
            if sign.digit != nil || sign.han != nil || sign == .mask || sign.scale == 1 {
                digits += 1
            } else if digits > 0, isNamedYear(index) {
                index -= 2
                break
            } else if unit() != .unit("年") && unit() != .unit("月") && unit() != .unit("日") && unit() != 0x2D
                && unit() != .unit("—")
                && unit() != .unit("至") && unit() != .unit("季") && !isTo(index, digits)
            {
                break
            }
            index -= 1
        }
        return digits > 0 ? noun.upperBound - index : nil
    }

    /// 今年 of 今年1到4月
    private func isNamedYear(_ end: Int) -> Bool {
        guard end > noun.lowerBound + 1, units[end - 1] == .unit("年") else { return false }
        switch units[end - 2] {
        case .unit("今"), .unit("去"), .unit("明"), .unit("上"), .unit("本"), .unit("当"): return true
        default: return false
        }
    }

    /// 到 of 1到4月, which joins two numbers.
    private func isTo(_ end: Int, _ digits: Int) -> Bool {
        guard digits > 0, end > noun.lowerBound + 1, units[end - 1] == .unit("到") else { return false }
        let sign = lexicon.signs[units[end - 2]]
        return sign.digit != nil || sign.han != nil || units[end - 2] == .unit("月")
            || units[end - 2] == .unit("日")
    }

    /// 每人每月 of 补助每人每月: for each of what the figure is.
    private func rateLength() -> Int? {
        lexicon.rates.longestMatch(in: units, endingAt: noun.upperBound, from: noun.lowerBound)?.length
    }

    /// 从0 of 覆盖率从0提高到: a bare number that a change starts from.
    private func originLength() -> Int? {
        var index = noun.upperBound
        while index > noun.lowerBound, noun.upperBound - index < 6,
            lexicon.classes[units[index - 1]].contains(.digit) || units[index - 1] == 0x2E
        {
            index -= 1
        }
        guard index > noun.lowerBound + 1, units[index - 1] == .unit("从") || units[index - 1] == .unit("由")
        else {
            return nil
        }
        return noun.upperBound - index + 1
    }

    /// 由2020年的, 从“十三五”末的: a time that a change starts from.
    private func originTimeLength() -> Int? {
        let end = noun.upperBound - 1
        guard end > noun.lowerBound + 3, Self.mayEndDate(units[end - 1]) || units[end - 1] == .unit("初")
        else {
            return nil
        }
        var index = end - 1
        let floor = max(noun.lowerBound, end - 14)
        while index > floor {
            let unit = units[index - 1]
            if unit == .unit("由") || unit == .unit("从") { return noun.upperBound - index + 1 }
            // 降至2031年的90人
            if unit == .unit("至") || unit == .unit("到") { return noun.upperBound - index }
            guard lexicon.classes[unit].contains(.digit) || lexicon.originTimes.contains(unit) else {
                return nil
            }
            index -= 1
        }
        return nil
    }

    /// 在去年的基础上: how long the circumstance is that the words end with.
    private func circumstanceLength() -> Int? {
        guard
            let match = lexicon.circumstances.longestMatch(
                in: units, endingAt: noun.upperBound, from: noun.lowerBound)
        else { return nil }
        let end = noun.upperBound - match.length
        let floor = max(noun.lowerBound, end - 24)
        for index in (floor..<end).reversed() where units[index] == .unit("在") {
            return noun.upperBound - index
        }
        return noun.count
    }
}
