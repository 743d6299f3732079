/// 12, 1,000, 3.5, 75 000, xx00, 20xx, 3千万, 3亿5千万, 450多万.
extension NumeralReader {
    mutating func digits(at start: Int) -> Numeral? {
        guard let run = run(at: start) else { return nil }
        var index = run.end
        var numeral = Numeral(
            range: start..<index, kind: run.points > 1 ? .dotted : .digits, digits: start..<index)
        numeral.hasFraction = run.points > 0
        if run.masked { numeral.flags.insert(.masked) }
        guard run.points < 2 else { return numeral }

        if isMore(at: index), scale(at: index + 1, behindDigits: true) > 0 {
            numeral.flags.insert(.more)
            index += 1
        }
        var behind = scales(from: &index)
        if behind == 4, isMore(at: index), scale(at: index + 1, behindDigits: true) == 8 {
            // 3万多亿
            numeral.flags.insert(.more)
            index += 2
            behind += 8
        }
        numeral.exponent = behind
        numeral.integer = integer(of: numeral.digits, exponent: behind, run: run)
        if behind == 2 || behind == 3, let whole = numeral.integer,
            let sum = tenThousands(whole, from: index, below: behind)
        {
            numeral.integer = sum.value
            numeral.exponent = sum.exponent
            numeral.flags.insert(.composite)
            numeral.hasFraction = false
            index = sum.end
            behind = sum.exponent
        }
        if behind > 0 { addParts(to: &numeral, from: &index, below: behind) }
        if isMore(at: index) {
            numeral.flags.insert(.more)
            index += 1
        }
        numeral.range = start..<index
        return numeral
    }

    private struct Run {
        var end: Int
        var points = 0
        var masked = false
    }

    /// Digits and masks with separators. O(length).
    private mutating func run(at start: Int) -> Run? {
        let previous = start > 0 ? units[start - 1] : 0
        let isLatinBefore = CharacterClass.isLetter(previous)
        var run = Run(end: start)
        var index = start
        var digitCount = 0
        while index < end {
            let sign = sign(at: index)
            if sign.digit != nil {
                digitCount += 1
            } else if sign == .mask {
                guard let next = maskRun(at: index, isLatinBefore: isLatinBefore && index == start) else {
                    break
                }
                run.masked = true
                index = next
                continue
            } else if units[index] == 0x2E, index > start, isDigitOrMask(at: index + 1) {
                run.points += 1
            } else if digitCount > 0, digitCount <= 3, run.points == 0, isSeparator(at: index, start) {
                // Every group behind a separator has three digits.
                index += 4
                while isSeparator(at: index, start) { index += 4 }
                digitCount = 4
                continue
            } else {
                break
            }
            index += 1
        }
        guard index > start else {
            skip(to: maskEnd(at: start))
            return nil
        }
        run.end = index
        return run
    }

    /// Behind x, X, ×, *: `nil` when they are letters of a word or a sign between two numbers (4×100).
    private func maskRun(at start: Int, isLatinBefore: Bool) -> Int? {
        let stop = maskEnd(at: start)
        if isLatinBefore { return nil }
        if stop < end, CharacterClass.isLetter(units[stop]) { return nil }
        let between = start > 0 && isDigit(at: start - 1) && isDigit(at: stop)
        if between, stop - start == 1, units[start] != 0x78, units[start] != 0x58 { return nil }
        return stop
    }

    private func maskEnd(at start: Int) -> Int {
        var index = start
        while sign(at: index) == .mask { index += 1 }
        return index
    }

    private func isDigitOrMask(at index: Int) -> Bool { isDigit(at: index) || sign(at: index) == .mask }

    private func isDigit(at index: Int) -> Bool { sign(at: index).digit != nil }

    /// A comma or space before exactly three digits.
    private func isSeparator(at index: Int, _ start: Int) -> Bool {
        guard index > start, index + 3 < end else { return false }
        let unit = units[index]
        guard unit == 0x2C || unit == 0x20, isDigit(at: index - 1) else { return false }
        return isDigit(at: index + 1) && isDigit(at: index + 2) && isDigit(at: index + 3)
            && !isDigit(at: index + 4)
    }

    /// 多, 余 or 几 behind a number.
    func isMore(at index: Int) -> Bool {
        let unit = unit(at: index)
        // 比去年的1500万多出800万
        if unit == .unit("多") {
            let next = self.unit(at: index + 1)
            return next != .unit("出") && next != .unit("了") && next != .unit("于")
        }
        return unit == .unit("余")
    }

    /// The power of ten of the character, 0 when it is none or belongs to what is counted (千克, 百强).
    func scale(at index: Int, behindDigits: Bool) -> Int {
        guard let scale = sign(at: index).scale else { return 0 }
        let next = unit(at: index + 1)
        switch (scale, next) {
        case (3, .unit("克")), (3, .unit("瓦")), (3, .unit("卡")), (3, .unit("伏")), (3, .unit("帕")),
            (3, .unit("赫")), (3, .unit("兆")),
            (3, .unit("伏")):
            return 0  // 千克 千瓦 千卡 千伏 千帕 千赫 千兆
        case (3, .unit("米")): return behindDigits ? 0 : scale  // 千米
        case (2, .unit("分")) where unit(at: index + 2) == .unit("点"): return 0  // 百分点
        case (2, .unit("强")), (2, .unit("佳")), (3, .unit("强")), (3, .unit("佳")):
            return 0  // 百强 百佳
        default: return scale
        }
    }

    /// 万, 千万, 万亿: their powers of ten added up, in rising order.
    private func scales(from index: inout Int) -> Int {
        var sum = 0
        var last = 0
        while true {
            let scale = scale(at: index, behindDigits: true)
            guard scale > last, scale >= 4 || last == 0 else { return sum }
            sum += scale
            last = scale
            index += 1
        }
    }

    /// 5千8百万: hundreds and thousands whose ten thousands stand behind the last of them.
    private func tenThousands(_ first: Int, from start: Int, below scale: Int)
        -> (value: Int, exponent: Int, end: Int)?
    {
        var value = first
        var below = scale
        var next = start
        while below > 1, value < 1_000_000, let digit = sign(at: next).digit,
            let small = sign(at: next + 1).scale, small < below
        {
            value += digit * Self.power(small)
            below = small
            next += 2
            if let large = sign(at: next).scale, large == 4 || large == 8 {
                return (value * Self.power(large), large, next + 1)
            }
        }
        return nil
    }

    /// 3亿5千万: whole numbers with powers of ten that fall.
    private func addParts(to numeral: inout Numeral, from index: inout Int, below scale: Int) {
        var below = scale
        var next = index
        while let integer = numeral.integer, !numeral.isMasked, let first = sign(at: next).digit {
            var value = first
            var length = 1
            while length < 9, let digit = sign(at: next + length).digit {
                value = value * 10 + digit
                length += 1
            }
            guard !isDigit(at: next + length), unit(at: next + length) != 0x2E else { return }
            var behind = next + length
            var exponent = scales(from: &behind)
            if exponent > 0, exponent < 4, isMore(at: behind),
                self.scale(at: behind + 1, behindDigits: true) == 4
            {
                // 1亿3千多万
                numeral.flags.insert(.more)
                behind += 2
                exponent += 4
            }
            guard exponent < below, length + exponent <= below, exponent > 0 || length == below,
                value < 1_000_000_000
            else { return }
            let (part, overflow) = value.multipliedReportingOverflow(by: NumeralReader.power(exponent))
            let (sum, overflowing) = integer.addingReportingOverflow(part)
            guard !overflow, !overflowing else { return }
            numeral.integer = sum
            numeral.flags.insert(.composite)
            numeral.hasFraction = false
            index = behind
            next = behind
            below = exponent
            if exponent == 0 { return }
        }
    }

    static func power(_ exponent: Int) -> Int {
        var value = 1
        for _ in 0..<min(exponent, 18) { value *= 10 }
        return value
    }

    private func integer(of range: Range<Int>, exponent: Int, run: Run) -> Int? {
        guard !run.masked, range.count <= 24 else { return nil }
        var value = 0
        var fraction: Int?
        var count = 0
        for index in range {
            if let digit = sign(at: index).digit {
                count += 1
                guard count <= 18 else { return nil }
                value = value * 10 + digit
                if let places = fraction { fraction = places + 1 }
            } else if units[index] == 0x2E {
                fraction = 0
            }
        }
        var shift = exponent - (fraction ?? 0)
        while shift < 0, value % 10 == 0, value > 0 {
            value /= 10
            shift += 1
        }
        guard shift >= 0, shift <= 18 else { return nil }
        let (product, overflow) = value.multipliedReportingOverflow(by: NumeralReader.power(shift))
        return overflow ? nil : product
    }
}
