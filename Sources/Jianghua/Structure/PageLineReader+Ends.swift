/// Lines that stand at the end of a speech.
extension PageLineReader {
    /// Thanks and the like at the end of a paragraph.
    func closesSpeech(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        let end = max(range.lowerBound, range.upperBound - 10)..<range.upperBound
        return partings.firstPosition(in: units, within: end) != nil
    }

    func isClosing(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard let match = closings.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
        else {
            return false
        }
        for index in range.lowerBound + match.length..<range.upperBound
        where classes[Int(units[index])].contains(.han) { return false }
        return true
    }

    /// A date alone, or behind a dash or bracket with the occasion: 2018年2月12日, ——2026年1月25日在….
    func isDateLine(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound, units[index] == 0x2014 || units[index] == 0x28 || units[index] == 0x2D
        {
            index += 1
        }
        let start = index
        while index < range.upperBound, isNumber(units[index]) || units[index] == 0x25CB { index += 1 }
        guard index > start, index < range.upperBound, units[index] == 0x5E74 else { return false }
        if start > range.lowerBound { return true }
        // Nothing but year, month and day; or a day and where it was.
        var hasDay = false
        index += 1
        while index < range.upperBound {
            let unit = units[index]
            if unit == 0x65E5 { hasDay = true }
            let isDate = isNumber(unit) || unit == 0x6708 || unit == 0x65E5 || unit == 0x29
            if !isDate, !classes[Int(unit)].contains(.space) { return hasDay && unit == 0x5728 }
            index += 1
        }
        return true
    }
}
