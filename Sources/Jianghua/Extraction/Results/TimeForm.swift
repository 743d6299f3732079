/// What kind of time bounds something: what a goal asks of its limit, and what tells the rules of times apart.
enum TimeForm: UInt8, Sendable {
    /// 6月底前, 年内
    case limit
    /// 2026年, 今年
    case point
    /// 2025—2027年, 从2019年起
    case stretch
    /// 用三年时间, 两年之内
    case duration
    /// 每月, 每周一次
    case frequency
    /// 任内, 会后
    case named
}
