/// Adds up 三百五十万二千 from left to right.
struct ChineseSum {
    /// Whole 万 and 亿.
    private var total = 0
    /// Below 万: 三百五十.
    private var section = 0
    /// A digit that waits for its power of ten.
    private var pending: Int?
    /// The second number of a pair that waits.
    private var pendingUpper: Int?
    /// The last power below 万 in this section; they fall.
    private var lastScale = 4
    /// The last of 万 (4) and 亿 (8); 0 none, 12 万亿.
    private var lastBig = 0
    private var zero = false
    private var count = 0
    private var tailScale = 0
    private var resolvedSpread = 0
    private var hasHundredMillions = false
    private(set) var isBare = false
    var isMore = false

    var isEmpty: Bool { count == 0 }

    /// How far the second number of a pair is from the first: 二三十 → 10.
    var spread: Int {
        guard let digit = pending, let upper = pendingUpper else { return resolvedSpread }
        return upper - digit
    }

    /// 多 may stand here: behind 十, 百, 千.
    var mayBeMore: Bool { pending == nil && count > 0 && !isMore }

    /// 十, 二十, 一百二十: 几 may stand here.
    var endsInTen: Bool { pending == nil && lastScale == 1 && section > 0 && !isMore }

    /// More than one character, so that 陆 of 大陆 and 伍 of 队伍 are none.
    var isLikelyCapital: Bool { count >= 2 && (section >= 10 || total > 0) }

    mutating func add(digit: Int) -> Bool {
        guard !isMore else { return false }
        if digit == 0 {
            // 一百零五; 零 alone is a number of its own.
            if count == 0 {
                pending = 0
                count = 1
                return true
            }
            guard pending == nil, !zero, !isBare else { return false }
            zero = true
            count += 1
            return true
        }
        if let first = pending {
            let follows = digit == first + 1 || (first == 3 && digit == 5 && count == 1)
            guard pendingUpper == nil, first > 0, spread == 0, follows else { return false }
            pendingUpper = digit
        } else {
            guard spread == 0, !isBare || zero else { return false }
            pending = digit
        }
        count += 1
        return true
    }

    mutating func add(scale: Int) -> Bool {
        scale < 4 ? add(small: scale) : add(big: scale)
    }

    private mutating func add(small scale: Int) -> Bool {
        guard scale < lastScale, !isMore, pending != 0 else { return false }
        let power = NumeralReader.power(scale)
        if let digit = pending {
            section += digit * power
            if let upper = pendingUpper { resolvedSpread = (upper - digit) * power }
        } else if count == 0 {
            section = power
            isBare = scale > 1
        } else {
            // 一百十五, 万十: only 十 may stand without a digit, behind 百, 千 or 零.
            guard scale == 1, section > 0 || zero, spread == 0, !isBare else { return false }
            section += power
        }
        pending = nil
        pendingUpper = nil
        lastScale = scale
        tailScale = scale
        zero = false
        count += 1
        return true
    }

    private mutating func add(big scale: Int) -> Bool {
        guard pending != 0 else { return false }
        let isFirst = count == 0
        if let digit = pending {
            section += digit
            if let upper = pendingUpper { resolvedSpread = upper - digit }
        } else if section == 0, !isFirst {
            // 万亿, but not 亿亿 and 亿万.
            guard scale == 8, lastBig == 4 else { return false }
        }
        guard lastBig == 0 || scale < lastBig || (scale == 8 && lastBig == 4 && !hasHundredMillions) else {
            return false
        }
        if isFirst {
            section = 1
            isBare = true
        }
        let power = NumeralReader.power(scale)
        let base = scale == 8 ? total + section : section
        let rest = scale == 8 ? 0 : total
        let (product, overflow) = base.multipliedReportingOverflow(by: power)
        let (sum, overflowing) = product.addingReportingOverflow(rest)
        guard !overflow, !overflowing, resolvedSpread < 1_000_000_000 else { return false }
        total = sum
        resolvedSpread *= power
        section = 0
        pending = nil
        pendingUpper = nil
        lastScale = 4
        lastBig = scale
        if scale == 8 { hasHundredMillions = true }
        tailScale = scale
        zero = false
        count += 1
        return true
    }

    /// What it is worth; 一百二 and 三万五 are 120 and 35000.
    var value: Int? {
        guard count > 0 else { return nil }
        var value = total + section
        if let digit = pending {
            let isTail = tailScale >= 2 && !zero && !isBare && pendingUpper == nil
            value += isTail ? digit * NumeralReader.power(tailScale - 1) : digit
        }
        return value
    }
}
