import JianghuaRecords

/// Where a name begins: a walk back from its head, word by word, over what may belong to it.
struct LeftEdge: Sendable {
    @PackedOffset var start: Int
    @PackedOffset var prefixEnd: Int
    @PackedOffset var determinerEnd: Int
    var hasField = false
    /// Where the field next to the head begins.
    @PackedOffset var fieldStart = -1
    var hasDescriptor = false
    var hasBody = false
    /// The end of the outermost body.
    @PackedOffset var bodyEnd = 0
    var hasDeterminer = false
    /// 其他, 广大 and no stronger determiner.
    var isWeak = false
    /// 全市, 国务院 and no other determiner.
    var isScopeOnly = false
    /// 我, 本, 该, 各 directly before the head.
    var isOwn = false
    /// The leftmost determiner is 有关 or 相关, which a level may precede: 市有关部门.
    var takesLevel = false
    /// The scope is a whole territory: 全国, 全市, 省级.
    var isWide = false
    /// A place that is no country or region.
    var hasProperPlace = false
    /// A qualifier stands directly before the head: 行政管理部门.
    var isDescriptorFirst = false
    var hasLevel = false
    /// A level that is neither 国家 nor 全国.
    var hasLocalLevel = false
    var hasPlace = false
    var masked = false
    /// The category of the field or body next to the head.
    var category: UnitCategory?
    /// Units that no lexicon knows.
    @PackedOffset var unknown = 0
    /// Whether the walk ended at a mark, an edge word or the text's start, not in the middle of the unknown.
    var isClean = true

    /// How far a name may reach back from its head.
    static let reach = 32
}
