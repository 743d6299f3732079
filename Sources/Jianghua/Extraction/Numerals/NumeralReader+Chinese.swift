/// 三百五十, 两万余, 十三四万, 二〇二五, 伍拾万, 三点五, 十四五.
extension NumeralReader {
    mutating func chinese(at start: Int) -> Numeral? {
        if let plan = plan(at: start) { return plan }
        if let row = row(at: start) { return row }
        var sum = ChineseSum()
        var index = start
        var isCapital = false
        while index < end {
            let sign = sign(at: index)
            if let digit = sign.han {
                guard sum.add(digit: digit) else { break }
            } else if sign.scale != nil {
                let scale = scale(at: index, behindDigits: false)
                guard scale > 0, sum.add(scale: scale) else { break }
            } else if let digit = sign.capital {
                isCapital = true
                guard sum.add(digit: digit) else { break }
            } else if let scale = sign.capitalScale {
                isCapital = true
                guard sum.add(scale: scale) else { break }
            } else if sign == .twenty || sign == .thirty {
                guard sum.isEmpty, sum.add(digit: sign == .twenty ? 2 : 3), sum.add(scale: 1) else { break }
            } else if index > start, isMore(at: index), sum.mayBeMore,
                self.scale(at: index + 1, behindDigits: false) >= 4
            {
                sum.isMore = true
            } else if index > start, unit(at: index) == .unit("几"), sum.endsInTen {
                // 十几
                sum.isMore = true
                index += 1
                if self.scale(at: index, behindDigits: false) < 4 { break }
                continue
            } else {
                break
            }
            index += 1
        }
        guard index > start, let value = sum.value, !isCapital || sum.isLikelyCapital else {
            skip(to: index)
            return nil
        }
        var numeral = Numeral(
            range: start..<index, kind: .chinese, flags: [.chinese], integer: value, digits: index..<index)
        if sum.isBare { numeral.flags.insert(.bareScale) }
        if sum.spread > 0 {
            numeral.flags.insert(.pair)
            numeral.spread = sum.spread
        }
        if sum.isMore { numeral.flags.insert(.more) }
        addFraction(to: &numeral, from: &index)
        if isMore(at: index), sum.mayBeMore || value >= 10 {
            numeral.flags.insert(.more)
            index += 1
        } else if unit(at: index) == .unit("来"), value >= 10, value % 10 == 0, isCounter(unit(at: index + 1))
        {
            // 十来个
            numeral.flags.insert(.more)
            index += 1
        }
        numeral.range = start..<index
        return numeral
    }

    /// 个 万 人 年 天 岁 户 家 名 里
    private func isCounter(_ unit: UInt16) -> Bool {
        switch unit {
        case .unit("个"), .unit("万"), .unit("人"), .unit("年"), .unit("天"), .unit("岁"), .unit("户"), .unit("家"),
            .unit("名"), .unit("里"):
            true
        default: false
        }
    }

    /// 十二五, 十四五: the five-year plans, unless something is counted (十四五个).
    private func plan(at start: Int) -> Numeral? {
        guard units[start] == .unit("十"), let digit = sign(at: start + 1).han, digit > 0,
            unit(at: start + 2) == .unit("五")
        else { return nil }
        let next = unit(at: start + 3)
        guard sign(at: start + 3).scale == nil, !isCounter(next) || next == .unit("年") else { return nil }
        return Numeral(
            range: start..<start + 3, kind: .plan, flags: [.chinese], integer: 10 + digit,
            digits: start..<start)
    }

    /// 二〇二五, 一九四九: digits that are no sum. Two that follow each other are a pair (二三) and none here.
    private func row(at start: Int) -> Numeral? {
        guard let first = sign(at: start).han ?? sign(at: start).capital else { return nil }
        var index = start + 1
        var value = first
        var previous = first
        var rises = true
        while index < end {
            let sign = sign(at: index)
            // 二0二五, 二○二五
            let isCircle = units[index] == .unit("○")
            guard let digit = sign.han ?? (isCircle || units[index] == 0x30 ? 0 : nil) else { break }
            rises = rises && digit == previous + 1
            previous = digit
            if index - start < 18 { value = value * 10 + digit }
            index += 1
        }
        let count = index - start
        guard count >= 2, sign(at: start).han != nil else { return nil }
        if count == 2 {
            // 二三十 and 三五 are pairs, 一百零 is a sum.
            let isPair = rises || (first == 3 && previous == 5)
            if isPair || sign(at: index).scale != nil { return nil }
        } else if sign(at: index).scale.map({ $0 < 4 }) == true {
            return nil
        }
        return Numeral(
            range: start..<index, kind: .positional, flags: [.chinese], integer: count <= 18 ? value : nil,
            digits: start..<index)
    }

    /// 三点五, 零点八万; not 三点一线, and not the clock's 八点三十分.
    private func addFraction(to numeral: inout Numeral, from index: inout Int) {
        guard unit(at: index) == .unit("点"), !numeral.isPair, !numeral.isApproximate,
            !numeral.flags.contains(.bareScale), let whole = numeral.integer, whole < 1000
        else { return }
        var last = index + 1
        while sign(at: last).han != nil { last += 1 }
        guard last > index + 1, sign(at: last).scale.map({ $0 >= 4 }) ?? true else { return }
        switch unit(at: last) {
        case .unit("分"), .unit("线"), .unit("滴"), .unit("点"), .unit("刻"), .unit("是"), .unit("要"): return
        default: break
        }
        numeral.digits = index + 1..<last
        numeral.whole = whole
        numeral.hasFraction = true
        numeral.integer = nil
        index = last
        while case let scale = scale(at: index, behindDigits: false), scale >= 4 {
            numeral.exponent += scale
            index += 1
            if numeral.exponent > 12 { return }
        }
    }
}
