/// A number as it stands in the text: 1.2亿, 三百五十, xx, 二三十, 450多万, 5%至7% (its first half).
struct Numeral: Sendable {
    var range: Range<Int>
    /// The exact decimal, 万 and 亿 multiplied out, masked digits kept.
    var value: String
    var masked: Bool
    /// Written with 一二三, not with digits.
    var isChinese: Bool
    /// 多, 余, 几 inside or behind the number: 450多万.
    var isApproximate: Bool
}
