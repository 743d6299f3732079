import JianghuaRecords

/// A span that may be a unit, with what its parts are. Folded offsets.
///
/// Nothing in it is counted by reference: names and rules are numbers, so that candidates are moved as bytes.
struct UnitCandidate: Sendable {
    @PackedOffset var start: Int
    @PackedOffset var end: Int
    @PackedOffset var headStart: Int
    /// Where the body in it ends.
    @PackedOffset var bodyEnd = 0
    /// `start..<prefixEnd` is the administrative prefix: 市 in 市住建局, `xx市` in `xx市委`.
    @PackedOffset var prefixEnd: Int
    /// `start..<determinerEnd` are the determiners: 全市各 in 全市各单位.
    @PackedOffset var determinerEnd: Int
    /// Restored name; nil when it is the span's own text.
    var name: UnitName?
    /// The fullest name of the same body, where it differs from the name.
    var canonical: UnitName?
    var kind: HeadKind
    var category: UnitCategory
    /// The category of the head by itself.
    var headCategory: UnitCategory
    var flags: Flags
    var rule: UnitRule
    var role = UnitRole.mention
    var basis: RoleBasis?

    init(
        start: Int, end: Int, headStart: Int, kind: HeadKind, category: UnitCategory,
        headCategory: UnitCategory, generic: Bool = false, masked: Bool = false, prefixEnd: Int,
        determinerEnd: Int,
        needsActing: Bool = false, name: UnitName? = nil, rule: UnitRule
    ) {
        self.start = start
        self.end = end
        self.headStart = headStart
        self.prefixEnd = prefixEnd
        self.determinerEnd = determinerEnd
        self.name = name
        self.kind = kind
        self.category = category
        self.headCategory = headCategory
        flags = []
        self.rule = rule
        if generic { flags.formUnion(.generic) }
        if masked { flags.formUnion(.masked) }
        if needsActing { flags.formUnion(.needsActing) }
    }

    /// Stands where one is to be read.
    static var none: UnitCandidate {
        UnitCandidate(
            start: 0, end: 0, headStart: 0, kind: .block, category: .collective, headCategory: .collective,
            prefixEnd: 0, determinerEnd: 0, rule: .organ)
    }

    var range: Range<Int> { start..<end }
    var hasPrefix: Bool { prefixEnd > start }
    var hasDeterminer: Bool { determinerEnd > start }
}

/// What is said of it.
extension UnitCandidate {
    struct Flags: OptionSet, Sendable {
        let rawValue: UInt16
        static let generic = Flags(rawValue: 1 << 0)
        static let masked = Flags(rawValue: 1 << 1)
        static let hasBody = Flags(rawValue: 1 << 2)
        static let isPerson = Flags(rawValue: 1 << 3)
        static let isLevelOnly = Flags(rawValue: 1 << 4)
        static let needsActing = Flags(rawValue: 1 << 5)
        static let isFollower = Flags(rawValue: 1 << 6)
        static let isNamedByUser = Flags(rawValue: 1 << 7)
        static let needsSupport = Flags(rawValue: 1 << 8)
        static let isPlain = Flags(rawValue: 1 << 9)
    }

    var generic: Bool {
        get { flags[.generic] }
        set { flags[.generic] = newValue }
    }
    var masked: Bool {
        get { flags[.masked] }
        set { flags[.masked] = newValue }
    }
    /// The name of another body stands in it: 市委宣传部.
    var hasBody: Bool {
        get { flags[.hasBody] }
        set { flags[.hasBody] = newValue }
    }
    /// Part of a person's title.
    var isPerson: Bool {
        get { flags[.isPerson] }
        set { flags[.isPerson] = newValue }
    }
    /// The prefix is a level without a place: 市住建局.
    var isLevelOnly: Bool {
        get { flags[.isLevelOnly] }
        set { flags[.isLevelOnly] = newValue }
    }
    /// Bare type nouns count only when they act.
    var needsActing: Bool {
        get { flags[.needsActing] }
        set { flags[.needsActing] = newValue }
    }
    /// A bare kind that counts only where it shares the determiner before it.
    var isFollower: Bool {
        get { flags[.isFollower] }
        set { flags[.isFollower] = newValue }
    }
    /// From the user's lexicon: nothing is restored or taken away.
    var isNamedByUser: Bool {
        get { flags[.isNamedByUser] }
        set { flags[.isNamedByUser] = newValue }
    }
    /// Nothing in it says that it is a name: its list, its clause or another place of the speech must.
    var needsSupport: Bool {
        get { flags[.needsSupport] }
        set { flags[.needsSupport] = newValue }
    }
    /// All its words are fields of duty.
    var isPlain: Bool {
        get { flags[.isPlain] }
        set { flags[.isPlain] = newValue }
    }
}

extension UnitCandidate {
    /// 各乡镇|党委办公室: takes in the collective before it and is one itself, with its determiner.
    mutating func joinCollective(_ last: UnitCandidate) {
        start = last.start
        prefixEnd = last.start
        determinerEnd = last.determinerEnd
        generic = true
        category = .collective
        rule = .collective
    }

    /// The head, for the few heads that are told apart by name.
    func head(in units: [UInt16]) -> ArraySlice<UInt16> {
        units[headStart..<max(headStart, min(end, units.count))]
    }

    func isHead(_ phrase: Phrase, in units: [UInt16]) -> Bool {
        end - headStart == phrase.count && head(in: units).elementsEqual(phrase.units)
    }

    func headEnds(with phrase: Phrase, in units: [UInt16]) -> Bool {
        end - headStart >= phrase.count && head(in: units).suffix(phrase.count).elementsEqual(phrase.units)
    }

    /// 县教育局|教务科, 市检察院|政治部: a section is what its body is.
    static func isSection(
        _ head: Range<Int>, _ category: UnitCategory, of body: UnitCategory, in units: [UInt16]
    ) -> Bool {
        switch body {
        case .government, .judiciary, .congress, .cppcc, .military: break
        default: return false
        }
        switch category {
        case .institution, .enterprise:
            switch units[head.upperBound - 1] {
            case .unit("科"), .unit("处"), .unit("部"), .unit("室"), .unit("办"), .unit("队"): return true
            default: return false
            }
        case .party:
            // 政治部, 政治处
            return head.count == 3 && units[head.lowerBound] == .unit("政")
                && units[head.lowerBound + 1] == .unit("治")
        default: return false
        }
    }
}
