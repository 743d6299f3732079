import JianghuaRecords

/// Finds the numbers that are figures and how far each reaches.
final class FigureFinder {
    let scan: TextScan
    let units: [UInt16]
    let lexicon: FigureLexicon
    let numerals: [Numeral]
    let bounds: Range<Int>

    init(scan: TextScan, numerals: [Numeral], bounds: Range<Int>) {
        self.scan = scan
        units = scan.units
        lexicon = .shared
        self.numerals = numerals
        self.bounds = bounds
    }

    /// All figures, ascending, not overlapping. O(numerals).
    /// - Parameter taken: ascending ranges in which there are none: the numbers of directives.
    func candidates(taken: [Range<Int>]) -> [FigureCandidate] {
        var candidates: [FigureCandidate] = []
        candidates.reserveCapacity(numerals.count / 2)
        var takenIndex = 0
        var index = 0
        while index < numerals.count {
            guard mayBeFigure(at: index) else {
                index += 1
                continue
            }
            let numeral = numerals[index]
            let start = numeral.range.lowerBound
            while takenIndex < taken.count, taken[takenIndex].upperBound <= start { takenIndex += 1 }
            let isTaken = takenIndex < taken.count && taken[takenIndex].lowerBound < numeral.range.upperBound
            let floor = candidates.last?.range.upperBound ?? bounds.lowerBound
            guard !isTaken, start >= floor, numeral.range.upperBound <= bounds.upperBound,
                numeral.kind != .dotted, numeral.kind != .plan, var candidate = candidate(at: index)
            else {
                index += 1
                continue
            }
            joinRange(&candidate)
            compare(&candidate, from: floor)
            addBareMembers(before: candidate, to: &candidates)
            index = (candidate.upper ?? candidate.numeral) + 1
            candidates.append(candidate)
        }
        return candidates
    }

    private func candidate(at index: Int) -> FigureCandidate? {
        let numeral = numerals[index]
        guard !isMarkup(before: numeral.range.lowerBound), !isIndefinite(numeral) else { return nil }
        if numeral.joinsNext, index + 1 < numerals.count, rises(index, index + 1),
            var range = percentage(at: index + 1, from: index) ?? quantity(at: index + 1, from: index)
        {
            range.upper = index + 1
            range.numeral = index
            swap(&range.halfTenth, &range.upperHalfTenth)
            // 第2—3名
            if numerals[index].isOrdinal, range.form == .measure, let unit = range.unit, unit.count == 1,
                units[unit.lowerBound] == .unit("名") || units[unit.lowerBound] == .unit("位")
            {
                range.form = .rank
                range.number = range.number.lowerBound - 1..<range.number.upperBound
                range.range = range.number
            }
            let first = numerals[index]
            let second = numerals[index + 1]
            if first.exponent == 0, second.exponent > 0, first.kind == .digits, second.kind == .digits {
                range.sharedExponent = Int8(sharedExponent(first, second))
            }
            return range
        }
        return percentage(at: index, from: index) ?? quantity(at: index, from: index)
    }

    /// Whether what touches the numeral can make a figure of it: most numerals are parts of words or of dates
    /// (统一, 2026年), and one look behind them tells.
    @inline(__always)
    private func mayBeFigure(at index: Int) -> Bool {
        let numeral = numerals[index]
        switch numeral.kind {
        case .dotted, .plan: return false
        case .ratio, .half, .doubling: return true
        case .halfOf: return numeral.joinsNext
        case .digits, .chinese, .positional: break
        }
        if numeral.joinsNext || numeral.isOrdinal { return true }
        let start = numeral.range.lowerBound
        let end = numeral.range.upperBound
        var next = unit(at: end)
        if next == 0x20 { next = unit(at: end + 1) }
        // 前6名, 450多万, 东川、云岭两区
        if start > bounds.lowerBound, lexicon.neighbours[units[start - 1]].contains(.beforeRank) {
            return true
        }
        if next == .unit("年"), start > bounds.lowerBound, isHan(at: start - 1), isAge(before: start) {
            return true
        }
        let behind = lexicon.neighbours[next]
        let isOne = numeral.kind == .chinese && numeral.integer == 1 && end - start == 1
        if behind.contains(.behindFigure) { return !isOne || mayCountOne(start, next) }
        if isOne { return false }
        if numeral.exponent >= 4 || numeral.isApproximate || numeral.integer.map({ $0 >= 10_000 }) ?? false {
            return true
        }
        return numeral.kind == .chinese && end - start == 1 && behind.contains(.appositive)
    }

    /// 一 before a measure is an article mostly: what ``isCountedOne(_:_:)`` and shares ask for, cheaper.
    private func mayCountOne(_ start: Int, _ next: UInt16) -> Bool {
        switch next {
        case .unit("点"): return true  // 讲一点
        case .unit("个"):  // 一个百分点, 一个多百分点
            let behind = unit(at: start + 2)
            if behind == .unit("百") || behind == .unit("多") || unit(at: start + 1) == 0x20 { return true }
        default: if lexicon.neighbours[next].contains(.shareSign) { return true }
        }
        guard start > bounds.lowerBound else { return false }
        return units[start - 1] == .unit("、") || units[start - 1] == .unit("和") || isEveryTime(before: start)
            || isAtLeast(before: start) || isTurn(next) && isTurnOfEvery(before: start)
    }

    @inline(__always)
    func unit(at index: Int) -> UInt16 { index < bounds.upperBound ? units[index] : 0 }

    func isHan(at index: Int) -> Bool { lexicon.classes[unit(at: index)].contains(.han) }

    /// 3—5万 is 30000 to 50000; 3000—5万 is what it says.
    private func sharedExponent(_ first: Numeral, _ second: Numeral) -> Int {
        guard let low = first.integer, let high = second.integer else {
            return first.integer == nil && !first.isMasked ? second.exponent : 0
        }
        let (scaled, overflow) = low.multipliedReportingOverflow(by: NumeralReader.power(second.exponent))
        return !overflow && scaled < high ? second.exponent : 0
    }

    /// A range goes up; years, telephone numbers and dates mostly do not end in a measure.
    private func rises(_ first: Int, _ second: Int) -> Bool {
        let low = numerals[first]
        let high = numerals[second]
        // 增加五分之一至1800元: by how much, and to what
        guard low.isMasked == high.isMasked, low.kind != .plan, low.kind != .dotted,
            (low.kind == .ratio) == (high.kind == .ratio)
        else { return false }
        guard let start = low.integer, let end = high.integer else { return true }
        return start < end || high.exponent > low.exponent
    }

    /// 几十倍, 数百家: 几 and 数 before a power of ten; 十几个.
    @inline(__always)
    private func isIndefinite(_ numeral: Numeral) -> Bool {
        let start = numeral.range.lowerBound
        if numeral.isChinese, numeral.isApproximate, units[numeral.range].contains(.unit("几")) { return true }
        guard numeral.isChinese, start > bounds.lowerBound, lexicon.signs[units[start]].scale != nil
        else {
            return false
        }
        return units[start - 1] == .unit("几") || units[start - 1] == .unit("数")
    }

    /// width="100%"
    @inline(__always)
    private func isMarkup(before start: Int) -> Bool {
        guard start > bounds.lowerBound else { return false }
        let before = units[start - 1]
        // 管控率=100%
        if before == 0x3D, start - 2 >= bounds.lowerBound, isHan(at: start - 2) { return false }
        if before == 0x3D || before == 0x23 || before == 0x26 { return true }
        return before == 0x22 && start - 2 >= bounds.lowerBound && units[start - 2] == 0x3D
    }

    /// 5%至7%, 3万元—5万元: the second half, when it has the same unit.
    private func joinRange(_ candidate: inout FigureCandidate) {
        guard candidate.upper == nil, candidate.form != .rank, candidate.numeral + 1 < numerals.count else {
            return
        }
        let end = candidate.number.upperBound
        var next = candidate.numeral + 1
        // 三成五至五成
        if candidate.halfTenth > 0, next + 1 < numerals.count, numerals[next].range.lowerBound < end {
            next += 1
        }
        let start = numerals[next].range.lowerBound
        guard start > end, start - end <= 2, isConnector(end..<start),
            rises(candidate.numeral, next) || risesByHalf(candidate, next),
            !comesFrom(before: candidate.number.lowerBound),
            let second = percentage(at: next, from: next) ?? quantity(at: next, from: next),
            second.form == candidate.form, hasSameUnit(second, candidate)
        else { return }
        candidate.upper = next
        candidate.upperHalfTenth = second.halfTenth
        candidate.number = candidate.number.lowerBound..<second.number.upperBound
        candidate.range = candidate.number
    }

    /// 四成至四成五
    private func risesByHalf(_ candidate: FigureCandidate, _ next: Int) -> Bool {
        candidate.form == .tenths && candidate.halfTenth == 0
            && numerals[next].integer == numerals[candidate.numeral].integer
            && (tenths(numerals[next], next, numerals[next].range.lowerBound)?.halfTenth ?? 0) > 0
    }

    private func hasSameUnit(_ first: FigureCandidate, _ second: FigureCandidate) -> Bool {
        guard let left = first.unit, let right = second.unit else {
            return first.unit == nil && second.unit == nil
        }
        return left.count == right.count && zip(left, right).allSatisfy { units[$0] == units[$1] }
    }

    private func isConnector(_ gap: Range<Int>) -> Bool {
        for index in gap {
            switch units[index] {
            case .unit("至"), .unit("到"): if gap.count > 1 { return false }
            case 0x2D, 0x7E, 0x2013, .unit("—"), 0x2015, 0x2500, .unit("〜"): break
            default: return false
            }
        }
        return true
    }

    /// 从 or 由 right before: 从3%到5% are two figures.
    func comesFrom(before start: Int) -> Bool {
        guard start > bounds.lowerBound else { return false }
        return units[start - 1] == .unit("从") || units[start - 1] == .unit("由")
    }

    /// 分别提高20.9、36.2、54个百分点: the numbers before the one with the unit.
    private func addBareMembers(before candidate: FigureCandidate, to candidates: inout [FigureCandidate]) {
        guard candidate.upper == nil, candidate.form != .rank, candidate.form != .bare,
            candidate.number.lowerBound == numerals[candidate.numeral].range.lowerBound,
            numerals[candidate.numeral].kind == .digits
        else { return }
        let floor = candidates.last?.range.upperBound ?? bounds.lowerBound
        var first = candidate.numeral
        while first > 0, candidate.numeral - first < 16, numerals[first - 1].kind == .digits,
            numerals[first - 1].range.lowerBound >= floor,
            isSeparator(numerals[first - 1].range.upperBound..<numerals[first].range.lowerBound)
        {
            first -= 1
        }
        guard first < candidate.numeral else { return }
        guard isEach(before: numerals[first].range.lowerBound, floor: floor) else { return }
        for index in first..<candidate.numeral {
            var member = candidate
            member.numeral = index
            member.number = numerals[index].range
            member.range = numerals[index].range
            member.comparator = .eq
            member.hasComparator = false
            candidates.append(member)
        }
    }

    /// 分别比上年提高: 分别 in the words of the clause right before a position.
    private func isEach(before start: Int, floor: Int) -> Bool {
        var index = start
        while index > max(floor, start - 24) {
            index -= 1
            if units[index] == .unit("分"), unit(at: index + 1) == .unit("别") { return true }
            // 分别高于全国、全省平均2.1、1.3个百分点
            if lexicon.classes[units[index]].contains(.mark), units[index] != .unit("、") { return false }
        }
        return false
    }

    /// Only 、 or 和 between two numbers.
    func isSeparator(_ gap: Range<Int>) -> Bool {
        guard gap.count == 1 else {
            return gap.count == 2 && units[gap.lowerBound] == .unit("以")
                && units[gap.lowerBound + 1] == .unit("及")
        }
        switch units[gap.lowerBound] {
        case .unit("、"), .unit("和"), .unit("与"), .unit("及"): return true
        default: return false
        }
    }
}
