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
            case .unit("。"), 0x21, 0x3B, 0x29, .unit("”"): return index
            case 0x5B, .unit("【"), 0x28, 0x7C: index -= 1
            case let unit where classes[unit].contains(.space): index -= 1
            default: return nil
            }
        }
        return nil
    }

    /// No dash or bracket stands before the date: 2025年3月6日在…上的讲话 is a title.
    func opensWithNumber(_ range: Range<Int>, _ units: [UInt16]) -> Bool { isNumber(units[range.lowerBound]) }

    /// How many characters a speaker's name and post, the weekday, hour and place beside a date have at most.
    private static let datedReach = 36

    /// A day with no more than who spoke, where and at what hour: (2025.3.6), 县长 李明 2025年3月6日,
    /// 2025年3月6日上午,县会议中心.
    func isDated(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count <= Self.datedReach + 12,
            let (start, day) = StatedDay.first(in: range, units, asksForDay: true)
        else { return false }
        // 2025-03-06 is the page's mostly; not in brackets.
        if day.isMachine, start == range.lowerBound || !isOpenBracket(units[start - 1]) { return false }
        let before = range.lowerBound..<start
        let after = day.end..<range.upperBound
        guard before.count <= 16, after.count <= Self.datedReach,
            pageWords.firstPosition(in: units, within: range) == nil
        else { return false }
        for index in before where units[index] == 0x3A || units[index] == 0x2C || isNumber(units[index]) {
            return false
        }
        // Who spoke stands apart from the day: by a space, a bracket or a dash.
        if let last = before.last {
            let isApart =
                classes[units[last]].contains(.space) || isOpenBracket(units[last])
                || units[last] == .unit("—") || units[last] == 0x2D
            // A single space in front of a number may be lost.
            let isName =
                before.count <= 8 && after.isEmpty && before.allSatisfy { classes[units[$0]].contains(.han) }
            guard isApart || isName else { return false }
        }
        return isPlace(after, units)
    }

    private func isOpenBracket(_ unit: UInt16) -> Bool {
        unit == 0x28 || unit == 0x5B || unit == .unit("【")
    }

    /// 李明, which lost its space; not 起施行.
    private func isName(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        (2...3).contains(range.count) && range.allSatisfy { classes[units[$0]].contains(.han) }
            && !afterDays.contains(units[range.lowerBound])
    }

    /// Weekday, hour, place and name behind a day: words without a verb, parted by spaces, brackets, commas.
    private func isPlace(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard let first = range.first else { return true }
        // 2031年06月18日 8点40分 is the page's.
        if first > 4, units[first - 1] == .unit("日"), units[first - 3] == 0x30,
            classes[units[first]].contains(.space)
        {
            var clock = first
            while clock < range.upperBound, classes[units[clock]].contains(.space) { clock += 1 }
            if clock < range.upperBound, classes[units[clock]].contains(.digit) { return false }
        }
        if classes[units[first]].contains(.han), !isName(range, units) {
            // 2025年3月6日上午; not 2025年3月6日起施行.
            guard dayParts.longestMatch(in: units, at: first, limit: range.upperBound) != nil else {
                return false
            }
        }
        return !range.contains { units[$0] == .unit("。") || units[$0] == 0x3B || units[$0] == .unit("《") }
    }

    /// A date alone, or behind a dash or bracket with the occasion: 2018年2月12日, ——2026年1月25日在….
    func isDateLine(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound,
            units[index] == .unit("—") || units[index] == 0x28 || units[index] == 0x2D
                || units[index] == .unit("─") || units[index] == .unit("━") || units[index] == .unit("–")
                || units[index] == 0x3F
        {
            index += 1
        }
        let start = index
        while index < range.upperBound, isNumber(units[index]) || units[index] == .unit("○") { index += 1 }
        guard index > start, index < range.upperBound, units[index] == .unit("年") else { return false }
        if start > range.lowerBound { return true }
        // Nothing but year, month and day; or a day and where it was.
        var hasDay = false
        index += 1
        while index < range.upperBound {
            let unit = units[index]
            if unit == .unit("日") { hasDay = true }
            let isDate = isNumber(unit) || unit == .unit("月") || unit == .unit("日") || unit == 0x29
            if !isDate, !classes[Int(unit)].contains(.space) { return hasDay && unit == .unit("在") }
            index += 1
        }
        return true
    }

    private static let longestNote = 70

    /// Notes of a site in brackets inside a line: (正文省略600字,正式会员可完整阅读). O(line).
    func notes(in line: Range<Int>, _ scan: TextScan) -> [Range<Int>] {
        let units = scan.units
        var notes: [Range<Int>] = []
        var next = line.lowerBound
        while let (place, match) = scan.nextMatch(
            .boilerplate, in: insertedNotes, from: next, limit: line.upperBound)
        {
            next = place + match.length
            var open = place
            let floor = max(notes.last?.upperBound ?? line.lowerBound, place - Self.longestNote)
            while open > floor, !opensNote(units[open]) { open -= 1 }
            guard open >= floor, opensNote(units[open]) else { continue }
            var close = next
            let limit = min(line.upperBound, next + Self.longestNote)
            while close < limit, !closesNote(units[close]) { close += 1 }
            guard close < limit else { continue }
            notes.append(open..<close + 1)
            next = close + 1
        }
        return notes
    }

    private func opensNote(_ unit: UInt16) -> Bool {
        unit == 0x28 || unit == 0x5B || unit == .unit("【")
    }

    private func closesNote(_ unit: UInt16) -> Bool {
        unit == 0x29 || unit == 0x5D || unit == .unit("】")
    }
}
