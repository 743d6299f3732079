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

    /// How far from its end a line is searched for words of the page.
    private static let tailReach = 240

    /// Where lines were glued: …。谢谢大家! 相关热词搜索:… 上一篇:…, from the first word of the page behind a sentence
    /// on, when no sentence ends behind it. O(line).
    func pageTail(of range: Range<Int>, in scan: TextScan) -> Range<Int>? {
        let units = scan.units
        guard range.count > 20 else { return nil }
        var next = max(range.lowerBound + 1, range.upperBound - Self.tailReach)
        while let (place, _) = scan.nextMatch(
            .boilerplate, in: boilerplate, from: next, limit: range.upperBound)
        {
            next = place + 1
            guard pageEnds.longestMatch(in: units, at: place, limit: range.upperBound) != nil,
                !classes[units[place - 1]].isDisjoint(with: [.mark, .space]),
                let sentence = sentenceEnd(before: place, range, units),
                scan.firstEnd(in: place..<range.upperBound) == nil
            else { continue }
            return sentence..<range.upperBound
        }
        return nil
    }

    /// Behind the mark that ends a sentence, a bracket or a quotation and that only spaces and brackets part from a position.
    private func sentenceEnd(before place: Int, _ range: Range<Int>, _ units: [UInt16]) -> Int? {
        var index = place
        while index > range.lowerBound {
            switch units[index - 1] {
            case 0x3002, 0x21, 0x3B, 0x29, 0x201D: return index
            case 0x5B, 0x3010, 0x28, 0x7C: index -= 1
            case let unit where classes[unit].contains(.space): index -= 1
            default: return nil
            }
        }
        return nil
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
