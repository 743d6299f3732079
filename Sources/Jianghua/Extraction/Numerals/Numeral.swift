/// A number as it stands in the text: 1.2亿, 三百五十, xx, 二三十, 450多万, 三分之二.
///
/// A small value (56 bytes) without storage of its own: what it is worth is read from the text when somebody asks. The two
/// ends of 3至5 are two numerals, the first of which ``joinsNext``; so are those of 5%至7%, which do not touch.
///
/// - `integer` is the whole number when it has one and fits: 二〇二五 → 2025, 3千万 → 30000000, 二三十 → 20.
/// - ``value(in:)`` is the exact decimal as text, also for what is masked or longer than an `Int`.
struct Numeral: Sendable, Equatable {
    enum Kind: UInt8, Sendable {
        /// 12, 1,000, 3.5, 75 000, xx00, 20xx
        case digits
        /// 三百五十, 两万, 伍拾
        case chinese
        /// 二〇二五, 一九四九, 八五: digits in a row
        case positional
        /// 三分之二, 百分之九十; ``denominator`` says of what
        case ratio
        /// 一半
        case half
        /// 半 before a measure: 半年, 半个
        case halfOf
        /// 翻番, 翻两番: `integer` is how often it doubles
        case doubling
        /// 十四五 of the five-year plan: `integer` is 14
        case plan
        /// 1.2.3, 2025.10.1: numbers with points between them, worth nothing
        case dotted
    }

    struct Flags: OptionSet, Sendable {
        let rawValue: UInt16
        /// Digits left out: xx, 20xx.
        static let masked = Flags(rawValue: 1 << 0)
        /// 多, 余, 几, 来 inside or behind the number.
        static let more = Flags(rawValue: 1 << 1)
        /// 二三十, 十三四万: two numbers in one, see ``spread``.
        static let pair = Flags(rawValue: 1 << 2)
        /// 负 or a minus before it, which the range holds.
        static let negative = Flags(rawValue: 1 << 3)
        /// 第 before it, which the range does not hold.
        static let ordinal = Flags(rawValue: 1 << 4)
        /// 亿 in 亿元以上, 百, 万亿: a power of ten without a number before it.
        static let bareScale = Flags(rawValue: 1 << 5)
        /// A range: 至, 到, a dash or ~ and then the next numeral.
        static let joinsNext = Flags(rawValue: 1 << 6)
        /// Latin letters touch it: PM2.5, 5G, C919.
        static let letterBefore = Flags(rawValue: 1 << 7)
        static let letterAfter = Flags(rawValue: 1 << 8)
        /// Its value is ``integer``, although it is written in several parts: 3亿5千万.
        static let composite = Flags(rawValue: 1 << 9)
        /// Written with 一二三, not with digits.
        static let chinese = Flags(rawValue: 1 << 10)
    }

    private var start: Int32
    private var end: Int32
    private var digitsStart: Int32
    private var digitsEnd: Int32
    private var number = 0
    /// For pairs how far the second number is from the first: 二三十 → 10.
    var spread = 0
    /// For ratios what the number is a part of: 百分之五 → 100.
    var denominator = 1
    private var power: Int16 = 0
    private var front: Int16 = 0
    var flags: Flags = []
    var kind: Kind
    private var hasInteger = false
    /// Has digits behind a point: 3.5, 三点五.
    var hasFraction = false

    init(
        range: Range<Int>, kind: Kind, flags: Flags = [], integer: Int? = nil, denominator: Int = 1,
        digits: Range<Int>
    ) {
        start = Int32(truncatingIfNeeded: range.lowerBound)
        end = Int32(truncatingIfNeeded: range.upperBound)
        digitsStart = Int32(truncatingIfNeeded: digits.lowerBound)
        digitsEnd = Int32(truncatingIfNeeded: digits.upperBound)
        self.kind = kind
        self.flags = flags
        self.denominator = denominator
        self.integer = integer
    }

    var range: Range<Int> {
        get { Int(start)..<Int(end) }
        set {
            start = Int32(truncatingIfNeeded: newValue.lowerBound)
            end = Int32(truncatingIfNeeded: newValue.upperBound)
        }
    }

    /// The whole number, where it has one and it fits into 18 digits.
    var integer: Int? {
        get { hasInteger ? number : nil }
        set {
            number = newValue ?? 0
            hasInteger = newValue != nil
        }
    }

    /// The powers of ten behind the digits: 3千万 → 7. Already in `integer`.
    var exponent: Int {
        get { Int(power) }
        set { power = Int16(truncatingIfNeeded: newValue) }
    }

    /// The digits with separators and point: 1,234.5 in 1,234.5万. For 三点五 the digits behind 点, for other
    /// Chinese numbers nothing.
    var digits: Range<Int> {
        get { Int(digitsStart)..<Int(digitsEnd) }
        set {
            digitsStart = Int32(truncatingIfNeeded: newValue.lowerBound)
            digitsEnd = Int32(truncatingIfNeeded: newValue.upperBound)
        }
    }

    /// The number before 点, below 1000.
    var whole: Int {
        get { Int(front) }
        set { front = Int16(truncatingIfNeeded: newValue) }
    }

    var isMasked: Bool { flags.contains(.masked) }
    var isApproximate: Bool { flags.contains(.more) }
    var isPair: Bool { flags.contains(.pair) }
    var isOrdinal: Bool { flags.contains(.ordinal) }
    var joinsNext: Bool { flags.contains(.joinsNext) }
    /// Written with 一二三, not with digits.
    var isChinese: Bool { flags.contains(.chinese) }
    /// How many characters its digits take, with separators and masks: 4 for 2025, 20xx and 二〇二五.
    var length: Int { kind == .chinese ? range.count : digits.count }
}
