import JianghuaRecords

/// Where a name begins: a walk back from its head, word by word, over what may belong to it.
struct LeftEdge: Sendable {
    @PackedOffset var start: Int
    @PackedOffset var prefixEnd: Int
    @PackedOffset var determinerEnd: Int
    /// Where the field next to the head begins.
    @PackedOffset var fieldStart = -1
    /// The end of the outermost body.
    @PackedOffset var bodyEnd = 0
    /// Units that no lexicon knows.
    @PackedOffset var unknown = 0
    var flags: Flags = .isClean
    /// The category of the field or body next to the head.
    var category: UnitCategory?

    /// How far a name may reach back from its head.
    static let reach = 32
}

/// What the words to the left of a head are.
extension LeftEdge {
    struct Flags: OptionSet, Sendable {
        let rawValue: UInt32
        static let hasField = Flags(rawValue: 1 << 0)
        static let hasDescriptor = Flags(rawValue: 1 << 1)
        static let hasBody = Flags(rawValue: 1 << 2)
        static let hasDeterminer = Flags(rawValue: 1 << 3)
        static let isWeak = Flags(rawValue: 1 << 4)
        static let isScopeOnly = Flags(rawValue: 1 << 5)
        static let isOwn = Flags(rawValue: 1 << 6)
        static let takesLevel = Flags(rawValue: 1 << 7)
        static let isWide = Flags(rawValue: 1 << 8)
        static let hasProperPlace = Flags(rawValue: 1 << 9)
        static let isDescriptorFirst = Flags(rawValue: 1 << 10)
        static let hasLevel = Flags(rawValue: 1 << 11)
        static let hasLocalLevel = Flags(rawValue: 1 << 12)
        static let hasPlace = Flags(rawValue: 1 << 13)
        static let masked = Flags(rawValue: 1 << 14)
        static let isClean = Flags(rawValue: 1 << 15)
    }

    var hasField: Bool {
        get { flags[.hasField] }
        set { flags[.hasField] = newValue }
    }
    var hasDescriptor: Bool {
        get { flags[.hasDescriptor] }
        set { flags[.hasDescriptor] = newValue }
    }
    var hasBody: Bool {
        get { flags[.hasBody] }
        set { flags[.hasBody] = newValue }
    }
    var hasDeterminer: Bool {
        get { flags[.hasDeterminer] }
        set { flags[.hasDeterminer] = newValue }
    }
    /// 其他, 广大 and no stronger determiner.
    var isWeak: Bool {
        get { flags[.isWeak] }
        set { flags[.isWeak] = newValue }
    }
    /// 全市, 国务院 and no other determiner.
    var isScopeOnly: Bool {
        get { flags[.isScopeOnly] }
        set { flags[.isScopeOnly] = newValue }
    }
    /// 我, 本, 该, 各 directly before the head.
    var isOwn: Bool {
        get { flags[.isOwn] }
        set { flags[.isOwn] = newValue }
    }
    /// The leftmost determiner is 有关 or 相关, which a level may precede: 市有关部门.
    var takesLevel: Bool {
        get { flags[.takesLevel] }
        set { flags[.takesLevel] = newValue }
    }
    /// The scope is a whole territory: 全国, 全市, 省级.
    var isWide: Bool {
        get { flags[.isWide] }
        set { flags[.isWide] = newValue }
    }
    /// A place that is no country or region.
    var hasProperPlace: Bool {
        get { flags[.hasProperPlace] }
        set { flags[.hasProperPlace] = newValue }
    }
    /// A qualifier stands directly before the head: 行政管理部门.
    var isDescriptorFirst: Bool {
        get { flags[.isDescriptorFirst] }
        set { flags[.isDescriptorFirst] = newValue }
    }
    var hasLevel: Bool {
        get { flags[.hasLevel] }
        set { flags[.hasLevel] = newValue }
    }
    /// A level that is neither 国家 nor 全国.
    var hasLocalLevel: Bool {
        get { flags[.hasLocalLevel] }
        set { flags[.hasLocalLevel] = newValue }
    }
    var hasPlace: Bool {
        get { flags[.hasPlace] }
        set { flags[.hasPlace] = newValue }
    }
    var masked: Bool {
        get { flags[.masked] }
        set { flags[.masked] = newValue }
    }
    /// Whether the walk ended at a mark, an edge word or the text's start, not in the middle of the unknown.
    var isClean: Bool {
        get { flags[.isClean] }
        set { flags[.isClean] = newValue }
    }
}
