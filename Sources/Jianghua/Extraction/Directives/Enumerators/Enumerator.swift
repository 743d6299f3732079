import JianghuaRecords

/// A place that looks like the number of an item. Which ones are is decided over the whole speech.
struct Enumerator: Sendable {
    /// Styles, and within them what belongs to different series.
    enum Form: UInt8, Sendable {
        /// 第一章
        case chapter
        /// 第一部分, 第一个问题
        case part
        case cjk
        case cjkParenthesized
        case decimal
        /// 1.1
        case decimalSecond
        /// 1.1.1
        case decimalThird
        case decimalParenthesized
        case circled
        case letter
        case ordinal
        case shi
        case yao
        case sequence
        /// 其一
        case other

        var style: EnumeratorStyle {
            switch self {
            case .other: .other
            case .chapter, .part, .ordinal: .ordinal
            case .cjk: .cjk
            case .cjkParenthesized: .cjkParenthesized
            case .decimal, .decimalSecond, .decimalThird: .decimal
            case .decimalParenthesized: .decimalParenthesized
            case .circled: .circled
            case .letter: .letter
            case .shi: .shi
            case .yao: .yao
            case .sequence: .sequence
            }
        }

        /// The order of GB/T 9704 and its extensions; 0 for forms that stand on any level.
        var rank: Int {
            switch self {
            case .chapter: 1
            case .part: 2
            case .cjk: 3
            case .cjkParenthesized: 4
            case .decimal: 5
            case .decimalSecond: 6
            case .decimalThird: 7
            case .decimalParenthesized: 8
            case .circled: 9
            case .letter: 9
            default: 0
            }
        }

        /// 第一, 一是, 一要, 首先 and 其一 may stand in one series.
        var isFree: Bool { rank == 0 }

        /// Forms that often stand in one series, a few sentences apart.
        static let mixed: [Form] = [.sequence, .ordinal, .shi, .yao]
        var isMixed: Bool { self == .sequence || self == .ordinal || self == .shi || self == .yao }
    }

    /// What stands before it.
    enum Position: UInt8, Sendable {
        /// The start of a line that starts a paragraph.
        case block
        /// The start of a line that goes on with the sentence of the line before.
        case wrapped
        case afterSentence
        /// ; or : or a closing bracket or quote
        case afterClauseGroup
        case afterComma
        case afterSpace
        /// Right behind a word.
        case inside

        var isBlock: Bool { self == .block }
    }

    var start: Int32
    var end: Int32
    /// Where the words of the item begin.
    var contentStart: Int32
    var value: Int32
    /// The number that its series has reached behind it: its own, or of joint members (一)及(三) the last one's.
    var reached: Int32
    /// The numbers between joint members, a bit each; the series may come back to them.
    var skipped: UInt64 = 0
    /// It names further members: (一)及(三).
    var isJoint = false
    /// The index of its line.
    var paragraph: Int32
    /// How many sentences of its line end before it.
    var sentence: Int32 = 0
    /// For a first member, the number of members that the text before it announces; 0 for none.
    var announced: UInt8 = 0
    var form: Form
    var position: Position
    /// Its line holds nothing but its heading.
    var isAlone = false
    /// The line begins with an unnumbered phrase that closes or turns: 总之, 但是.
    var followsTurn = false
    /// 最后: counts on in any series.
    var isLast = false
    /// It has no delimiter, only a space: 1 总则.
    var isBare = false
    /// Where the sentence begins in which a meeting or speaker turns to what follows: 会议要求:1.…; -1 where none does.
    var turn: Int32 = -1
    /// It is a member of a list that semicolons part, which ends with its last member.
    var isClosed = false
    /// For a first member, a question or words with a colon announce it: 差在哪里?一是….
    var isRestart = false
    /// For a first member, the start of the nearest line up to its own that addresses the audience again; -1 for none.
    var address: Int32 = -1
    /// For a first member at the head of its line, the index of the line above that has words; -1 for none.
    var lineAbove: Int32 = -1
    /// For a first member, the line that leads to it and turns to what comes next: 下一步,…做好三项工作:; -1 for none.
    var leadIn: Int32 = -1
    /// That line closes what was said before it: 总之,…三个到位:; 最后,我再强调三点:.
    var isClosing = false
    /// What it costs to leave it out.
    var weight: Float = 0

    var number: Range<Int> { Int(start)..<Int(end) }
    var style: EnumeratorStyle { form.style }
}
