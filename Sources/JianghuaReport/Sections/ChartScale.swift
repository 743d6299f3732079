#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where amounts stand between the two ends of a bar.
struct ChartScale: Sendable, Hashable {
    let start: Double
    let end: Double
    let isLogarithmic: Bool

    /// From 0 to a round number above all amounts, or, when they lie too far apart to be seen on one ruler, by
    /// powers of ten.
    ///
    /// - Parameters:
    ///   - amounts: not negative.
    ///   - least: an end that the scale reaches in any case, unless the amounts are far below it.
    init(_ amounts: [Double], atLeast least: Double = 0) {
        let largest = amounts.max() ?? 0
        let smallest = amounts.filter { $0 > 0 }.min() ?? largest
        isLogarithmic = amounts.count > 3 && smallest > 0 && largest / smallest > 1_000
        if isLogarithmic {
            start = Self.power(below: smallest)
            end = Self.round(largest, [1, 10])
        } else {
            start = 0
            let rounded = Self.round(largest, [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10])
            end = rounded > least * 0.3 ? max(rounded, least) : rounded
        }
    }

    /// 0 at the start, 1 at the end.
    func share(_ amount: Double) -> Double {
        guard isLogarithmic else { return amount / end }
        guard amount > start else { return 0 }
        return log10(amount / start) / log10(end / start)
    }

    /// The smallest of the factors times a power of ten that is not below a value.
    private static func round(_ value: Double, _ factors: [Double]) -> Double {
        guard value > 0, value.isFinite else { return 1 }
        let power = power(below: value)
        return factors.map { $0 * power }.first { $0 >= value } ?? value
    }

    /// The power of ten at or below a positive value.
    private static func power(below value: Double) -> Double {
        var power = 1.0
        while power * 10 <= value, power < 1e300 { power *= 10 }
        while power > value, power > 1e-300 { power /= 10 }
        return power
    }
}
