/// A share, rate or relative change: 97.5%, 九成, 12.2个百分点, 翻一番.
public typealias Percentage = Located<FigureFields>
/// Another number with a measure: 2.1万户, 91亿元, 前6名.
public typealias Quantity = Located<FigureFields>

/// The fields of percentages and quantities; `kind` says which.
public struct FigureFields: RecordFields {
    /// `percentage` or `quantity`.
    public var kind: RecordKind
    /// The exact decimal, 万 and 亿 multiplied out, masked digits kept: "97.5", "21000", "xx", "2/3".
    public var value: String
    /// The upper end of a range.
    public var upper: String?
    /// `value` as a number; `nil` when masked.
    public var amount: Double?
    /// percent, permille, point, fraction, multiple; for quantities the measure or classifier.
    public var unit: String?
    /// How the figure compares with `value`.
    public var comparator: FigureComparator
    /// Which way it moves.
    public var change: FigureChange
    /// The words that name what is measured.
    public var indicator: String? {
        get { indicatorExcerpt?.string }
        set { indicatorExcerpt = newValue.map { SourceExcerpt($0) } }
    }
    /// Digits were replaced by x or another sign.
    public var masked: Bool
    /// 第1位, 前6名. Quantities only.
    public var rank: Bool
    /// What the figure is compared with: 同比, 环比, 比上年.
    public var basis: String?
    /// The id of the figure that this one starts from (由a提高到b).
    public var from: String?
    /// 平方米 for 亩, 元 for 万元 …; `nil` where the measure has none.
    public var canonicalUnit: String?
    /// `amount` in `canonicalUnit`.
    public var canonicalAmount: Double?
    /// The id of the innermost directive that holds it.
    public var directive: String?
    package var indicatorExcerpt: SourceExcerpt?

    private enum CodingKeys: String, CodingKey {
        case kind, value, upper, amount, unit, comparator, change, masked, rank, basis, from
        case canonicalUnit, canonicalAmount, directive
        case indicatorExcerpt = "indicator"
    }
}

// In an extension, so that the initializer that the compiler makes stays: large structs that an initializer of
// their own puts together are copied once more.
extension FigureFields {
    /// Every key, as the schema wants it; `null` where there is nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(value, forKey: .value)
        try container.encode(upper, forKey: .upper)
        try container.encode(amount, forKey: .amount)
        try container.encode(unit, forKey: .unit)
        try container.encode(comparator, forKey: .comparator)
        try container.encode(change, forKey: .change)
        try container.encode(indicatorExcerpt, forKey: .indicatorExcerpt)
        try container.encode(masked, forKey: .masked)
        if kind == .quantity { try container.encode(rank, forKey: .rank) }
        try container.encode(basis, forKey: .basis)
        try container.encode(from, forKey: .from)
        try container.encode(canonicalUnit, forKey: .canonicalUnit)
        try container.encode(canonicalAmount, forKey: .canonicalAmount)
        try container.encode(directive, forKey: .directive)
    }

    /// Fields as given.
    public init(
        kind: RecordKind, value: String, upper: String?, amount: Double?, unit: String?,
        comparator: FigureComparator,
        change: FigureChange, indicator: String?, masked: Bool, rank: Bool, basis: String?, from: String?,
        canonicalUnit: String?, canonicalAmount: Double?, directive: String?
    ) {
        self.init(
            kind: kind, value: value, upper: upper, amount: amount, unit: unit, comparator: comparator,
            change: change, excerpt: indicator.map { SourceExcerpt($0) }, masked: masked, rank: rank,
            basis: basis, from: from, canonicalUnit: canonicalUnit, canonicalAmount: canonicalAmount,
            directive: directive)
    }

    /// - Parameter excerpt: the indicator.
    package init(
        kind: RecordKind, value: String, upper: String?, amount: Double?, unit: String?,
        comparator: FigureComparator, change: FigureChange, excerpt: SourceExcerpt?, masked: Bool, rank: Bool,
        basis: String?, from: String?, canonicalUnit: String?, canonicalAmount: Double?, directive: String?
    ) {
        self.init(
            kind: kind, value: value, upper: upper, amount: amount, unit: unit, comparator: comparator,
            change: change, masked: masked, rank: rank, basis: basis, from: from,
            canonicalUnit: canonicalUnit, canonicalAmount: canonicalAmount, directive: directive,
            indicatorExcerpt: excerpt)
    }

    /// Reads a percentage without `rank`, which quantities alone have.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        kind = try container.decode(RecordKind.self, forKey: .kind)
        value = try container.decode(String.self, forKey: .value)
        upper = try container.decodeIfPresent(String.self, forKey: .upper)
        amount = try container.decodeIfPresent(Double.self, forKey: .amount)
        unit = try container.decodeIfPresent(String.self, forKey: .unit)
        comparator = try container.decode(FigureComparator.self, forKey: .comparator)
        change = try container.decode(FigureChange.self, forKey: .change)
        indicatorExcerpt = try container.decodeIfPresent(SourceExcerpt.self, forKey: .indicatorExcerpt)
        masked = try container.decode(Bool.self, forKey: .masked)
        rank = try container.decodeIfPresent(Bool.self, forKey: .rank) ?? false
        basis = try container.decodeIfPresent(String.self, forKey: .basis)
        from = try container.decodeIfPresent(String.self, forKey: .from)
        canonicalUnit = try container.decodeIfPresent(String.self, forKey: .canonicalUnit)
        canonicalAmount = try container.decodeIfPresent(Double.self, forKey: .canonicalAmount)
        directive = try container.decodeIfPresent(String.self, forKey: .directive)
    }
}

/// How a figure compares with its value. The names are those of the output.
public enum FigureComparator: String, Sendable, Hashable, Codable, CaseIterable {
    /// The value itself: 达到90%.
    case eq
    /// At least: 90%以上, 不低于, 不少于, 至少.
    case ge
    /// More than: 超过, 突破, 高于.
    case gt
    /// At most: 以内, 不超过, 控制在…以内.
    case le
    /// Less than: 不足, 不到, 低于.
    case lt
    /// About: 约, 近, 左右, 余, 多.
    case approx
}

/// Which way a figure moves.
public enum FigureChange: String, Sendable, Hashable, Codable {
    /// 增长, 提高, 上升.
    case increase
    /// 下降, 降低, 缩减.
    case decrease
    /// The text says of no movement.
    case none
}
