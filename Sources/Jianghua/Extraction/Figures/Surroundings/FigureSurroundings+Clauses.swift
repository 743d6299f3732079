/// Where the words that belong to a figure begin and end.
extension FigureSurroundings {
    /// Behind the comma, colon or figure before it.
    /// - Parameter previous: where the figure before ends, or `nil`.
    func segmentStart(of position: Int, after previous: Int?) -> Int {
        var start = max(bounds.lowerBound, position - Self.reach)
        if let previous { start = max(start, previous) }
        var index = scan.firstMark(atOrAfter: position) - 1
        var steps = 0
        while index >= 0, steps < 40 {
            let mark = scan.marks[index]
            let place = Int(mark.position)
            guard place >= start else { break }
            switch mark.kind {
            case .closeBracket, .closeQuote, .closeTitle:
                // What brackets hold belongs to the noun.
                if mark.partner >= 0, Int(scan.marks[Int(mark.partner)].position) >= start {
                    index = Int(mark.partner) - 1
                    steps += 1
                    continue
                }
            case .openBracket: return place + 1
            case .openQuote, .openTitle: if mark.partner >= 0 { return place + 1 }
            case .other:
                // Ⅰ—Ⅲ类
                if isDash(at: place) { return place + 1 }
            case .enumerationComma:
                // 6800亿元左右、增长20%
                if place == previous { return place + 1 }
            default:
                if mark.kind.strength > 0 { return place + 1 }
            }
            index -= 1
            steps += 1
        }
        return start
    }

    /// —— and …, not the single dash of a range.
    private func isDash(at place: Int) -> Bool {
        guard units[place] == .unit("—") else { return true }
        let before = place > bounds.lowerBound ? units[place - 1] : 0
        let next = place + 1 < bounds.upperBound ? units[place + 1] : 0
        return before == .unit("—") || next == .unit("—")
    }

    /// No 。 ; or line break between. Looks at few marks.
    func isSameSentence(_ first: Int, _ second: Int) -> Bool {
        var index = scan.firstMark(atOrAfter: first)
        var steps = 0
        while index < scan.marks.count, Int(scan.marks[index].position) < second {
            if scan.marks[index].kind.strength >= 2 || steps > 12 { return false }
            index += 1
            steps += 1
        }
        return true
    }

    /// At most one comma between a figure's end and the start of the next figure's words.
    func isNextClause(_ end: Int, _ start: Int) -> Bool {
        guard start >= end else { return true }
        var commas = 0
        var index = scan.firstMark(atOrAfter: end)
        while index < scan.marks.count, Int(scan.marks[index].position) < start {
            if scan.marks[index].kind.strength > 0 { commas += 1 }
            if commas > 1 { return false }
            index += 1
        }
        return true
    }

    /// The subject of the clause that ends right before the position: 云岭旅游 of 云岭旅游今年以来势头很好.
    func subjectBefore(_ start: Int) -> Range<Int>? {
        guard start > bounds.lowerBound, units[start - 1] == 0x2C else { return nil }
        let position = start - 1
        var first = max(bounds.lowerBound, position - Self.reach)
        var index = scan.firstMark(atOrAfter: position) - 1
        while index >= 0, Int(scan.marks[index].position) >= first {
            if scan.marks[index].kind.strength > 0 { first = Int(scan.marks[index].position) + 1 }
            index -= 1
        }
        var words = WordsBefore(scan: scan, lexicon: lexicon)
        words.begin(first..<position)
        words.trim()
        if let place = lexicon.subjectStops.nextMatch(
            in: units, from: words.noun.lowerBound, limit: position)?.position,
            place < words.noun.upperBound
        {
            let subject = words.noun.lowerBound..<place
            return subject.count >= 2 && subject.count <= 24 ? subject : nil
        }
        return measuredSubject(in: words.noun)
    }

    /// 晚点、误点班次占比 of 晚点、误点班次占比不断走低: up to the last word that is measured.
    private func measuredSubject(in range: Range<Int>) -> Range<Int>? {
        guard range.count <= 32 else { return nil }
        for end in stride(from: range.upperBound, to: range.lowerBound + 1, by: -1)
        where units[end - 1] == .unit("率")
            || lexicon.sharedHeads.longestMatch(in: units, endingAt: end, from: range.lowerBound) != nil
        {
            return range.lowerBound..<end
        }
        // 考核中的权重,从8%提高到15%
        guard let last = range.last, range.count >= 2, range.count <= 24,
            lexicon.subjectEndings.contains(units[last])
        else { return nil }
        return range
    }

    /// 的贫困人口, 村卫生室: what stands behind a share. Ends before a verb or mark.
    func nounAfter(_ end: Int) -> Range<Int>? {
        var start = end
        // 6%到8%之间的
        if start + 2 < bounds.upperBound, units[start] == .unit("之"), units[start + 1] == .unit("间") {
            start += 2
        }
        guard start < bounds.upperBound else { return nil }
        let hasParticle = units[start] == .unit("的")
        if hasParticle { start += 1 }
        let limit = min(bounds.upperBound, start + 16)
        var index = start
        while index < limit {
            let unit = units[index]
            let classes = lexicon.classes[Int(unit)]
            if !classes.isDisjoint(with: [.mark, .space, .digit]) || unit == 0x2E { break }
            // 近两成教师三年内调离
            if classes.contains(.numeral), index > start, index + 1 < limit,
                lexicon.timeUnits.longestMatch(in: units, at: index + 1, limit: limit) != nil
            {
                break
            }
            let isAverage =
                unit == .unit("均") && index > start && lexicon.beforeAverage.contains(units[index - 1])
            // 近一半的园区|人均产值
            if isAverage, index > start + 2 {
                index -= 1
                break
            }
            if !isAverage, lexicon.nounStops.longestMatch(in: units, at: index, limit: limit) != nil {
                break
            }
            index += 1
        }
        // 3%至4%的中间点3.5%: the noun of the next figure.
        guard index - start >= 2,
            index == limit || !lexicon.classes[Int(units[index])].contains(.digit)
        else {
            return nil
        }
        return start..<index
    }

    // MARK: 由a提高到b

    /// Whether the second figure is where a change that starts at the first one ends.
    func isFrom(_ first: Range<Int>, to second: Range<Int>) -> Bool {
        let start = first.lowerBound
        let floor = max(bounds.lowerBound, start - 14)
        guard first.upperBound <= second.lowerBound, endsInTarget(first.upperBound..<second.lowerBound) else {
            return false
        }
        return fromWord(in: floor..<start) != nil
    }

    /// Where 由 or 从 stands before a figure from which another one starts.
    func fromStart(in noun: Range<Int>, of first: Range<Int>, to second: Range<Int>) -> Int? {
        let start = first.lowerBound
        guard first.upperBound <= second.lowerBound, endsInTarget(first.upperBound..<second.lowerBound),
            let word = fromWord(in: max(bounds.lowerBound, start - 14)..<start)
        else { return nil }
        return max(noun.lowerBound, min(word, noun.upperBound))
    }

    /// 提高到, 降至, 到: a short gap without a mark.
    private func endsInTarget(_ gap: Range<Int>) -> Bool {
        guard !gap.isEmpty, gap.count <= 14 else { return false }
        var hasTarget = false
        for index in gap {
            let unit = units[index]
            if lexicon.classes[Int(unit)].contains(.mark) { return false }
            if unit == .unit("到") || unit == .unit("至") || unit == .unit("为") { hasTarget = true }
        }
        return hasTarget
    }

    private func fromWord(in window: Range<Int>) -> Int? {
        for index in window.reversed() {
            let unit = units[index]
            if unit == .unit("由") || unit == .unit("从") { return index }
            if lexicon.classes[Int(unit)].contains(.mark) { return nil }
        }
        return nil
    }
}
