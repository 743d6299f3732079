import JianghuaRecords

// What extractors hand to the linker. All ranges are folded offsets; the linker turns them into source
// ranges, gives ids and copies texts.

struct SpeechDraft: Sendable {
    /// From its title or first line to its last line.
    var range: Range<Int>
    /// From here on there is text to extract from: behind the title.
    var body: Int
    var title: Range<Int>?
    /// EDTF, from the speech's own text.
    var date: String?
    var rule: Rule
}

struct DirectiveDraft: Sendable {
    var number: Range<Int>
    var value: Int
    var style: EnumeratorStyle
    /// From 1.
    var level: Int
    /// Index of the enclosing item in the same array, which comes earlier.
    var parent: Int?
    var path: [Int]
    var heading: Range<Int>
    var mood: DirectiveMood
    /// It tells of a period that is over; a later item beside it plans the next.
    var isReview = false
    /// Its own words, from its number.
    var range: Range<Int>
    /// With all descendants.
    var extent: Range<Int>
    /// Alone on its line, with nothing behind the heading.
    var isBlockHeading: Bool
    var rule: Rule
}

struct RequirementDraft: Sendable {
    var range: Range<Int>
    var modality: RequirementModality
    var action: Range<Int>
    /// Indices of units.
    var subjects: [Int]
    var rule: Rule
}

struct UnitDraft: Sendable {
    var range: Range<Int>
    /// Nil when it is the folded text of `range`.
    var name: String?
    var category: UnitCategory
    var generic: Bool
    var masked: Bool
    var role: UnitRole
    var basis: RoleBasis?
    var canonical: String?
    var rule: Rule
}

struct TimeDraft: Sendable {
    var range: Range<Int>
    var type: TimeType
    var edtf: String?
    var form: TimeForm
    var rule: Rule { TimeRules.rule(of: form) }
}

struct GoalDraft: Sendable {
    var range: Range<Int>
    var trigger: Range<Int>
    var strength: GoalStrength
    var type: GoalType
    /// Index of the time that bounds it.
    var deadline: Int?
    /// Where its units stand beside it: the row of a table.
    var holders: Range<Int>?
    var rule: Rule
}

struct DiagnosticDraft: Sendable {
    var range: Range<Int>
    var code: DiagnosticCode
    var message: String
    var rule: Rule
}

/// What was found in one speech.
struct SpeechDrafts: Sendable {
    var speech: SpeechDraft
    var directives: [DirectiveDraft] = [] {
        didSet { holders = Holders(directives) }
    }
    /// Which of the directives holds a position.
    private(set) var holders = Holders([])
    var requirements: [RequirementDraft] = []
    var units: [UnitDraft] = []
    var figures: [FigureCandidate] = []
    /// All numbers of the speech, which figures name by their indices.
    var numerals: [Numeral] = []
    var times: [TimeDraft] = []
    var goals: [GoalDraft] = []
    var diagnostics: [DiagnosticDraft] = []
}
