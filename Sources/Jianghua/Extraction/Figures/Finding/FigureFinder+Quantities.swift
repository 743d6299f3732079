import JianghuaRecords

/// Numbers with a measure, and numbers that count without one.
extension FigureFinder {
    /// - Parameter first: the index of the numeral where the text of the figure starts.
    func quantity(at index: Int, from first: Int) -> FigureCandidate? {
        let numeral = numerals[index]
        guard numeral.kind == .digits || numeral.kind == .chinese else { return nil }
        let start = numerals[first].range.lowerBound
        // 41.2/10万: of how many
        if numeral.exponent >= 4, start > bounds.lowerBound + 1, units[start - 1] == 0x2F,
            lexicon.signs[units[start - 2]].digit != nil || lexicon.signs[units[start - 2]] == .mask
        {
            return nil
        }
        guard let candidate = rank(numeral, index) ?? amount(numeral, index, start), !isName(start),
            !isInName(start..<numeral.range.upperBound, isChinese: numeral.isChinese)
        else { return nil }
        return candidate
    }

    private func amount(_ numeral: Numeral, _ index: Int, _ start: Int) -> FigureCandidate? {
        guard !numeral.isOrdinal else { return nil }
        var after = numeral.range.upperBound
        if unit(at: after) == 0x20, numeral.kind == .digits { after += 1 }
        if unit(at: after) == .unit("个"), let scaled = hundredMillions(numeral, index, start, after) {
            return scaled
        }
        guard let found = lexicon.measures.longestMatch(in: units, at: after, limit: bounds.upperBound)
        else {
            return bare(numeral, index, start) ?? appositive(numeral, index, start)
                ?? place(numeral, index, after)
        }
        var measureEnd = after + found.length
        let measure = found.value
        // 2块钱: 块 measures.
        let isLoose = found.length == 2 && units[after] == .unit("块")
        if isLoose { measureEnd -= 1 }
        if measure.taker == .duration {
            guard isNumberOfDays(after..<measureEnd, before: start) else { return nil }
            return counted(index, start..<measureEnd, after..<measureEnd)
        }
        guard !lexicon.isWord(measure, before: unit(at: measureEnd)) || isMark(at: measureEnd) else {
            return bare(numeral, index, start)
        }
        guard isCounted(numeral, measure, after..<measureEnd, start) else {
            return appositive(numeral, index, start)
        }
        if unit(at: measureEnd) == 0x2F,
            let second = lexicon.measures.longestMatch(
                in: units, at: measureEnd + 1, limit: bounds.upperBound),
            second.value.taker != .duration || second.length == 1
        {
            // 元/人, 微克/立方米
            measureEnd += 1 + second.length
        } else if unit(at: measureEnd) == 0x2F, index + 1 < numerals.count,
            numerals[index + 1].range.lowerBound == measureEnd + 1,
            numerals[index + 1].flags.contains(.bareScale),
            let second = lexicon.measures.longestMatch(
                in: units, at: numerals[index + 1].range.upperBound, limit: bounds.upperBound)
        {
            // 人/百亿元
            measureEnd = numerals[index + 1].range.upperBound + second.length
        }
        // 微克每立方米
        if unit(at: measureEnd) == .unit("每"), measure.isPhysical,
            let second = lexicon.measures.longestMatch(
                in: units, at: measureEnd + 1, limit: bounds.upperBound),
            second.value.isPhysical && unit(at: measureEnd + 1) != .unit("元")
                || second.length == 1 && unit(at: measureEnd + 1) == .unit("秒")
                || second.length == 2 && unit(at: measureEnd + 2) == .unit("时")
        {
            measureEnd += 1 + second.length
        }
        measureEnd = alternativeEnd(behind: measureEnd) ?? measureEnd
        if !measure.isPhysical, isNameEnd(measureEnd, start) { return nil }
        // 3块5: the tenth behind the measure
        if units[after] == .unit("块"), measureEnd == after + 1, !numeral.hasFraction, numeral.exponent == 0,
            let tenth = lexicon.signs[unit(at: measureEnd)].digit ?? lexicon.signs[unit(at: measureEnd)].han,
            tenth > 0, !lexicon.signs[unit(at: measureEnd + 1)].starts, unit(at: measureEnd + 1) != 0x2E,
            !isHan(at: measureEnd + 1) || Self.behindTenths.contains(unit(at: measureEnd + 1)),
            !lexicon.classes[unit(at: measureEnd + 1)].contains(.letter)
        {
            var candidate = counted(index, start..<measureEnd + 1, after..<measureEnd)
            candidate.measure = measure
            candidate.halfTenth = Int8(tenth)
            return candidate
        }
        var candidate = counted(index, start..<measureEnd, after..<measureEnd)
        candidate.measure = isLoose || measureEnd == after + found.length ? measure : nil
        return candidate
    }

    /// What stands behind 3块5: 钱, 的, what it buys.
    private static let behindTenths = UnitSet("钱的一每就都和到")

    /// 8市36县213个乡镇, 6村2社区, 11地市、86县: places counted without a classifier, two kinds at least.
    private func place(_ numeral: Numeral, _ index: Int, _ after: Int) -> FigureCandidate? {
        guard numeral.kind == .digits, !numeral.isMasked, numeral.exponent == 0, !numeral.hasFraction,
            !numeral.isOrdinal,
            let end = placeEnd(after), numeral.length <= 4
        else { return nil }
        guard followsPlace(numerals[index].range.lowerBound) || precedesPlace(end, index),
            !isAddress(numerals[index].range.lowerBound, end)
        else { return nil }
        return counted(index, numeral.range.lowerBound..<end, after..<end)
    }

    /// 幸福路8号3村2组, 家住8区6村, 3村2组的老张: where somebody lives.
    private func isAddress(_ start: Int, _ end: Int) -> Bool {
        if unit(at: end) == .unit("的") { return true }
        var first = start
        // The first of the row.
        for _ in 0..<4 {
            guard followsPlace(first) else { break }
            while first > bounds.lowerBound, !lexicon.classes[units[first - 1]].contains(.digit) {
                first -= 1
            }
            while first > bounds.lowerBound, lexicon.classes[units[first - 1]].contains(.digit) { first -= 1 }
        }
        guard first > bounds.lowerBound else { return false }
        return Self.addresses.contains(units[first - 1])
    }

    /// What stands before the number of a house.
    private static let addresses = UnitSet("号路街巷道住在第编于栋幢楼")

    private func placeEnd(_ start: Int) -> Int? {
        lexicon.placeKinds.longestMatch(in: units, at: start, limit: bounds.upperBound).map {
            start + $0.length
        }
    }

    /// 8市 in front of 36县.
    private func followsPlace(_ start: Int) -> Bool {
        var end = start
        if end > bounds.lowerBound, units[end - 1] == .unit("、") || units[end - 1] == 0x28 { end -= 1 }
        guard
            let kind = lexicon.placeKindsBefore.longestMatch(
                in: units, endingAt: end, from: bounds.lowerBound),
            end - kind.length > bounds.lowerBound
        else { return false }
        return lexicon.classes[units[end - kind.length - 1]].contains(.digit)
    }

    /// 36县 behind 8市, 213个乡镇 behind 36县.
    private func precedesPlace(_ end: Int, _ index: Int) -> Bool {
        guard index + 1 < numerals.count, numerals[index + 1].kind == .digits,
            !numerals[index + 1].isMasked
        else { return false }
        let next = numerals[index + 1].range
        guard next.lowerBound == end || next.lowerBound == end + 1 && unit(at: end) == .unit("、") else {
            return false
        }
        if unit(at: next.upperBound) == .unit("个") { return placeEnd(next.upperBound + 1) != nil }
        return placeEnd(next.upperBound) != nil
    }

    /// 大关, 大型 behind 6000人, 万人: no 人大.
    private func isMark(at end: Int) -> Bool {
        guard unit(at: end) == .unit("大") else { return false }
        switch unit(at: end + 1) {
        case .unit("关"), .unit("型"), .unit("会"): return true
        default: return false
        }
    }

    /// 1.2个亿, 三个多亿, 3个亿元
    private func hundredMillions(_ numeral: Numeral, _ index: Int, _ start: Int, _ measure: Int)
        -> FigureCandidate?
    {
        var end = measure + 1
        let isMore = unit(at: end) == .unit("多")
        if isMore { end += 1 }
        guard unit(at: end) == .unit("亿"), numeral.exponent == 0, !numeral.isOrdinal else { return nil }
        end += 1
        var candidate = FigureCandidate(form: .bare, numeral: index, number: start..<end, range: start..<end)
        candidate.scale = 8
        if isMore { candidate.comparator = .approx }
        // 3个亿级集群, 3个亿元项目, 3个亿吨矿: so many of that size.
        if unit(at: end) == .unit("级") { return nil }
        if let found = lexicon.measures.longestMatch(in: units, at: end, limit: bounds.upperBound),
            found.value.isPhysical
        {
            guard !isHan(at: end + found.length), unit(at: end + found.length - 1) == .unit("元") else {
                return nil
            }
            candidate.form = .measure
            candidate.measure = found.value
            candidate.unit = end..<end + found.length
            candidate.number = start..<end + found.length
            candidate.range = candidate.number
        }
        return candidate
    }

    private func counted(_ index: Int, _ range: Range<Int>, _ measure: Range<Int>) -> FigureCandidate {
        var candidate = FigureCandidate(form: .measure, numeral: index, number: range, range: range)
        candidate.unit = measure
        return candidate
    }

    /// 台(套), 人(次): behind the bracket that holds another measure.
    private func alternativeEnd(behind end: Int) -> Int? {
        guard unit(at: end) == 0x28,
            let other = lexicon.measures.longestMatch(in: units, at: end + 1, limit: bounds.upperBound),
            unit(at: end + 1 + other.length) == 0x29
        else { return nil }
        return end + other.length + 2
    }

    /// 优良天数达到280天: days that are counted, no stretch of time. Looks back over the words of the clause.
    private func isNumberOfDays(_ measure: Range<Int>, before start: Int) -> Bool {
        if measure.count == 1, units[measure.lowerBound] == .unit("年") { return isAge(before: start) }
        guard measure.count == 1, units[measure.lowerBound] == .unit("天") else { return false }
        var index = start - 1
        let floor = max(bounds.lowerBound, start - 16)
        while index > floor, !lexicon.classes[units[index]].contains(.mark) {
            if units[index] == .unit("数"), units[index - 1] == .unit("天") { return true }
            index -= 1
        }
        return false
    }

    /// 楼龄达50年, 党龄满三十年: 龄 right before the words that compare.
    func isAge(before start: Int) -> Bool {
        var index = start - 1
        let floor = max(bounds.lowerBound, start - 5)
        while index >= floor {
            if units[index] == .unit("龄") { return true }
            guard isHan(at: index) else { return false }
            index -= 1
        }
        return false
    }

    /// 450多万, 39万志愿者: large or rounded numbers that count without a measure.
    func bare(_ numeral: Numeral, _ index: Int, _ start: Int) -> FigureCandidate? {
        let end = numeral.range.upperBound
        guard !numeral.flags.contains(.letterBefore), !numeral.flags.contains(.letterAfter) else {
            return nil
        }
        if numeral.flags.contains(.bareScale) { return roundNumber(numeral, index, start) }
        // 老人五千余, 39万志愿者
        let least = numeral.isApproximate && !isHan(at: end) ? 1000 : 10_000
        let isLarge =
            numeral.kind == .digits ? numeral.exponent >= 4 : numeral.integer.map { $0 >= least } ?? false
        guard isLarge || (numeral.kind == .digits && numeral.isApproximate && isHan(at: end)) else {
            return nil
        }
        switch unit(at: end) {
        case .unit("级"), .unit("年"), .unit("号"), .unit("代"), .unit("达"), .unit("科"): return nil
        default:
            return FigureCandidate(form: .bare, numeral: index, number: start..<end, range: start..<end)
        }
    }

    /// 产值破百亿, 客流超百万, 收入过万: a power of ten alone behind a word that compares.
    private func roundNumber(_ numeral: Numeral, _ index: Int, _ start: Int) -> FigureCandidate? {
        let end = numeral.range.upperBound
        guard let value = numeral.integer, value >= 10_000,
            let word = comparator(before: start, floor: bounds.lowerBound), word.comparator == .gt,
            !isHan(at: end) || unit(at: end) == .unit("大") && unit(at: end + 1) == .unit("关")
                || unit(at: end) == .unit("的")
        else { return nil }
        return FigureCandidate(form: .bare, numeral: index, number: start..<end, range: start..<end)
    }

    /// 东川、云岭两区: a number that counts the list before it.
    func appositive(_ numeral: Numeral, _ index: Int, _ start: Int) -> FigureCandidate? {
        guard numeral.kind == .chinese, let value = numeral.integer, value >= 2, value <= 9,
            numeral.range.count == 1, numeral.range.lowerBound == start
        else { return nil }
        let end = numeral.range.upperBound
        let isNoun = lexicon.appositiveNouns.contains(unit(at: end))
        let isHead =
            lexicon.appositiveHeads.longestMatch(in: units, at: end, limit: bounds.upperBound) != nil
        guard isNoun || isHead, isHan(at: end), case let items = listLength(before: start),
            items.count >= value
        else { return nil }
        if isNoun, items.count == value || (value <= 4 && (2...4).contains(items.last)) {
            var candidate = FigureCandidate(
                form: .measure, numeral: index, number: start..<end + 1, range: start..<end + 1)
            candidate.unit = end..<end + 1
            return candidate
        }
        guard isHead, items.count == value else { return nil }
        return FigureCandidate(form: .bare, numeral: index, number: start..<end, range: start..<end)
    }

    /// How many items the list has that ends right before the position, 0 for none, and how long the last is.
    func listLength(before start: Int) -> (count: Int, last: Int) {
        let floor = max(bounds.lowerBound, start - 80)
        var items = 1
        var length = 0
        var last = 0
        var index = start
        while index > floor {
            index -= 1
            let unit = units[index]
            if unit == .unit("、") {
                guard length > 0 else { return (0, 0) }
                if items == 1 { last = length }
                items += 1
                length = 0
            } else if unit == .unit("”") || unit == .unit("’"), index == start - 1 {
                continue
            } else if lexicon.classes[Int(unit)].contains(.mark) {
                break
            } else {
                length += 1
            }
        }
        return items > 1 && length > 0 ? (items, last) : (0, 0)
    }
}
