/// Reads one number from where it starts.
struct NumeralReader {
    let units: [UInt16]
    /// No number reaches beyond it.
    let end: Int
    /// How far a start that is no number has been looked at: nothing starts before it.
    private(set) var resume = 0
    private let signs = NumeralSign.table

    init(units: [UInt16], end: Int) {
        self.units = units
        self.end = end
    }

    /// Most numerals, which are short; `nil` says nothing.
    func short(at start: Int) -> Numeral? {
        let sign = signs[Int(units[start])]
        if let digit = sign.han { return loneDigit(digit, at: start) }
        return sign.digit != nil ? plainDigits(at: start) : nil
    }

    /// 一 in 统一, 三 in 三项: a Han digit with nothing behind it that a number goes on with, as most numerals of
    /// Chinese texts are. What ``numeral(at:)`` says too, sooner.
    private func loneDigit(_ digit: Int, at start: Int) -> Numeral? {
        guard !sign(at: start + 1).starts else { return nil }
        switch unit(at: start + 1) {
        case .unit("点"), .unit("分"): return nil
        default:
            return Numeral(
                range: start..<start + 1, kind: .chinese, flags: [.chinese], integer: digit,
                digits: start + 1..<start + 1)
        }
    }

    /// 2026, 15: up to nine ASCII digits with nothing behind them that a number goes on with. What
    /// ``numeral(at:)`` says too, sooner.
    private func plainDigits(at start: Int) -> Numeral? {
        var value = 0
        var index = start
        while index < end, case let digit = units[index] &- 0x30, digit < 10 {
            value = value &* 10 &+ Int(digit)
            index += 1
            if index - start > 9 { return nil }
        }
        guard index > start, !sign(at: index).starts else { return nil }
        switch unit(at: index) {
        case 0x2E, 0x2C, 0x20, .unit("多"), .unit("余"), .unit("分"): return nil  // . , space 多 余 分
        default:
            return Numeral(
                range: start..<index, kind: .digits, integer: value, digits: start..<index)
        }
    }

    /// The number that starts here, or `nil`. O(length).
    mutating func numeral(at start: Int) -> Numeral? {
        resume = start + 1
        let sign = signs[Int(units[start])]
        if sign == .half { return half(at: start) }
        if sign == .doubling { return doubling(at: start) }
        guard var first = plain(at: start) else { return nil }
        if let ratio = ratio(of: first) { return ratio }
        if first.kind == .chinese, first.integer == 1, first.range.count == 1,
            unit(at: start + 1) == .unit("半")
        {
            // 一半
            first.kind = .half
            first.range = start..<start + 2
        }
        return first
    }

    func unit(at index: Int) -> UInt16 { index < end ? units[index] : 0 }

    func sign(at index: Int) -> NumeralSign { index < end ? signs[Int(units[index])] : .none }

    private mutating func plain(at start: Int) -> Numeral? {
        let sign = signs[Int(units[start])]
        if sign.digit != nil || sign == .mask { return digits(at: start) }
        return chinese(at: start)
    }

    mutating func skip(to position: Int) { resume = max(resume, position) }

    /// 半年, 半个, 半数.
    private func half(at start: Int) -> Numeral? {
        switch unit(at: start + 1) {
        case .unit("年"), .unit("月"), .unit("天"), .unit("日"), .unit("个"), .unit("小"), .unit("数"):
            return Numeral(range: start..<start + 1, kind: .halfOf, flags: [.chinese], digits: start..<start)
        default: return nil
        }
    }

    /// 翻番, 翻一番, 翻了两番, 翻两番多.
    private func doubling(at start: Int) -> Numeral? {
        var index = start + 1
        if unit(at: index) == .unit("了") { index += 1 }
        if unit(at: index) == .unit("近") { index += 1 }
        var times = 1
        let sign = sign(at: index)
        if let count = sign.han ?? sign.digit {
            times = count
            index += 1
        }
        guard unit(at: index) == .unit("番"), times > 0 else { return nil }
        index += 1
        var flags: Numeral.Flags = [.chinese]
        if unit(at: index) == .unit("多") { flags.insert(.more) }
        return Numeral(
            range: start..<index, kind: .doubling, flags: flags, integer: times, digits: start..<start)
    }

    /// 三分之二, 百分之九十五, 万分之3.5, 百分百.
    private mutating func ratio(of denominator: Numeral) -> Numeral? {
        let end = denominator.range.upperBound
        guard unit(at: end) == .unit("分"), let parts = denominator.integer, parts > 1, !denominator.isPair
        else {
            return nil
        }
        if parts == 100, unit(at: end + 1) == .unit("百"), denominator.isChinese {
            return Numeral(
                range: denominator.range.lowerBound..<end + 2, kind: .ratio, flags: [.chinese], integer: 100,
                denominator: 100, digits: end..<end)
        }
        guard unit(at: end + 1) == .unit("之"), end + 2 < self.end, sign(at: end + 2).starts,
            var numerator = plain(at: end + 2)
        else { return nil }
        numerator.range = denominator.range.lowerBound..<numerator.range.upperBound
        numerator.kind = .ratio
        numerator.denominator = parts
        return numerator
    }
}
