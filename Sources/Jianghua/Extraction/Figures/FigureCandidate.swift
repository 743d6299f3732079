import JianghuaRecords

/// A number that counts or measures, with what its surroundings say; all that extractors hand on of it. Ranges are
/// folded offsets. It has no storage of its own and is small, so that copies are cheap.
struct FigureCandidate: Sendable {
    enum Form: UInt8, Sendable, CaseIterable {
        case percent, permille, point, fraction, multiple, doubling
        /// 九成, 七成五
        case tenths
        /// 八折
        case discount
        /// 5家, 91亿元
        case measure
        /// 450多万, 三原则: no measure
        case bare
        /// 第1位, 前6名, 全省第一
        case rank
    }

    var form: Form
    /// Indices of numerals; the second for 5%至7%.
    @PackedOffset var numeral: Int
    @PackedIndex var upper: Int? = nil
    /// Number and unit.
    @PackedRange var number: Range<Int>
    /// With the comparator words that touch it.
    @PackedRange var range: Range<Int>
    /// The measure as written.
    @PackedOptionalRange var unit: Range<Int>? = nil
    var measure: MeasureLexicon.Measure?
    /// Powers of ten that the first number of 3—5万 takes from the second.
    var sharedExponent: Int8 = 0
    /// Powers of ten that stand behind the classifier: 8 for 1.2个亿.
    var scale: Int8 = 0
    /// The half behind 成: 5 in 七成五, else 0.
    var halfTenth: Int8 = 0
    /// That of the second: 5 in 四成至四成五.
    var upperHalfTenth: Int8 = 0
    var comparator = FigureComparator.eq
    /// Whether words said so.
    var hasComparator = false

    // What the surroundings say.
    var change = FigureChange.none
    @PackedOptionalRange var indicator: Range<Int>? = nil
    /// A head that this noun shares with the last of its list: 比例 for 缺劳力、缺技术的比例.
    @PackedOptionalRange var indicatorTail: Range<Int>? = nil
    @PackedOptionalRange var basis: Range<Int>? = nil
    @PackedIndex var from: Int? = nil
    /// Has 的 or a noun right behind it: 51%的贫困人口.
    var isAttribute = false
    /// Its verb acts on its noun, and on those of the list behind it: 压减时间58%、材料52%.
    var takesNoun = false
    /// It counts what stands behind it, or the words before it name nothing: it has no indicator, though shares
    /// behind it may take theirs from it.
    var isNameless = false

    var kind: RecordKind { isPercentage ? .percentage : .quantity }
    var rule: Rule { FigureRules.rule(of: form) }
    /// It has an amount in a common unit: 元 for 万元.
    var isConverted: Bool { measure?.isConverted ?? false }

    var isPercentage: Bool {
        switch form {
        case .measure, .bare, .rank: false
        default: true
        }
    }
}
