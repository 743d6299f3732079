/// Reads how headings lean: a plan, a report, a topic, a question, a reason.
struct HeadingReader: Sendable {
    private let weigher: MoodWeigher
    private let classes = CharacterClass.table
    /// False for those that ask to heed what they name.
    private let endings = PhraseTable(
        MoodLexicon.reportHeadings.map { ($0, true) } + MoodLexicon.heededHeadings.map { ($0, false) },
        backward: true)
    private let plans = Self.table(MoodLexicon.planHeadings, backward: true)
    private let topics = Self.table(MoodLexicon.topicHeadings, backward: true)
    private let imperatives = Self.table(MoodLexicon.imperatives)
    private let reportOpeners = Self.table(MoodLexicon.reportOpeners)
    private let recognitions = PhraseTable(MoodLexicon.recognitions)
    private let degrees = UnitSet(MoodLexicon.degrees)
    private let statives = PhraseTable(MoodLexicon.statives, backward: true)
    private let words = PhraseKinds<Words>([
        (.past, MoodLexicon.pastHeadings), (.question, MoodLexicon.questions),
        (.reportQuestion, MoodLexicon.reportQuestions), (.taskQuestion, MoodLexicon.taskQuestions),
        (.openQuestion, MoodLexicon.openQuestions),
    ])

    init(weigher: MoodWeigher) { self.weigher = weigher }

    private static func table(_ phrases: [String], backward: Bool = false) -> PhraseTable<Bool> {
        PhraseTable(phrases.map { ($0, true) }, backward: backward)
    }

    private struct Words: OptionSet, Sendable {
        let rawValue: UInt8

        static let past = Words(rawValue: 1)
        static let question = Words(rawValue: 2)
        static let taskQuestion = Words(rawValue: 4)
        static let openQuestion = Words(rawValue: 8)
        static let reportQuestion = Words(rawValue: 16)
    }

    /// How near to its head a heading says that it is about the past.
    private static let headLength = 14

    private static let about: Phrase = "关于"

    /// What makes one word with 是 that says nothing about a subject: 凡是, 不是, 总是, 还是, 就是, 只是, 但是 ….
    private let joinedToBe = UnitSet("凡不总还就也都只或可但于要")

    /// How a heading leans. O(heading).
    func score(of range: Range<Int>, _ scan: TextScan) -> HeadingScore {
        var score = HeadingScore()
        guard !range.isEmpty else { return score }
        let units = scan.units
        if range.upperBound < units.count, units[range.upperBound] == 0x3F { score.isTopic = true }
        var words: Words = []
        var position = range.lowerBound
        var asked: Int?
        var isCorrelative = false
        while let (place, kinds) = self.words.next(in: units, from: position, limit: range.upperBound) {
            let isNear = place < range.lowerBound + Self.headLength
            words.formUnion(isNear ? kinds : kinds.subtracting(.past))
            position = place + 1
            guard kinds.contains(.question), place + 1 < range.upperBound else { continue }
            // 哪里薄弱就补哪里: no question
            if let asked, units[asked] == units[place], units[asked + 1] == units[place + 1],
                place > asked + 2
            {
                isCorrelative = true
            }
            asked = place
        }
        if isCorrelative { words.subtract(.question) }
        if words.contains(.question) {
            score.isTopic = true
            score.instructs = weigher.weigh(range, scan).up >= 1
        }
        if words.contains(.taskQuestion) { score.asksForTasks = true }
        if words.contains(.openQuestion) { score.isOpenQuestion = true }
        let isAbout = scan.matches(Self.about, at: range.lowerBound)
        if isAbout
            || topics.longestMatch(in: units, endingAt: range.upperBound, from: range.lowerBound)
                != nil
        {
            score.isTopic = true
        }
        // 要素不配套: 要 inside a word.
        let opening = weigher.words.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
        let isWord = opening.map { $0.value == 0 && $0.length > 1 } ?? false
        let isImperative =
            !isWord
            && imperatives.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound) != nil
        score.own += isImperative || repeats(range, units) ? 0.5 : -0.3
        let first = units[range.lowerBound]
        if !isWord, first == .unit("要") || first == .unit("务") { score.own += 0.8 }
        // X是Y: a heading that gives a reason.
        var isReason = false
        let reasonEnd = range.count <= 40 ? range.upperBound : range.lowerBound
        for index in range.lowerBound + 2..<max(range.lowerBound + 2, reasonEnd)
        where units[index] == .unit("是") {
            isReason =
                index + 2 < range.upperBound && units[index + 1] != .unit("要")
                && units[index + 1] != .unit("否")
                && !joinedToBe.contains(units[index - 1])
        }
        if isReason || opensReason(range, units) {
            score.isEquation = true
            score.own -= 1.6
            // 改革是重中之重,主要有三个方向:一是…: what it announces may be done.
            score.section = range.upperBound < units.count && units[range.upperBound] == 0x3A ? -0.3 : -1
        } else if !isImperative,
            describes(range, units)
        {
            score.isStative = true
            score.section = -0.6
        } else if let ending = endings.longestMatch(
            in: units, endingAt: range.upperBound, from: range.lowerBound), ending.value
        {
            // 关于校园安全问题 names what it is about, and no problem.
            if recognitions.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound) != nil {
                // 认清形势: what it tells is told below, or what is to be done about it.
                score.own = -1.5
                score.section = -0.6
            } else if !isImperative, !isAbout {
                score.own -= 2
                score.section = -2
            }
        } else if reportOpeners.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound) != nil
        {
            score.own -= 1
            score.section = -1
        } else if endsPlan(range, units) {
            score.own += 1
            score.section = 1.2
        } else if isImperative {
            score.section = 0.3
        }
        // 关于今年的重点工作: a topic that says what stands below it.
        if score.isTopic, !isAbout || !endsPlan(range, units) {
            score.section = words.contains(.reportQuestion) && !score.asksForTasks ? -0.8 : 0
        }
        if words.contains(.past) { score.section = -1.5 }
        return score
    }

    /// 重点工作, 需要注意的几个问题: the heading of a plan.
    private func endsPlan(_ heading: Range<Int>, _ units: [UInt16]) -> Bool {
        plans.longestMatch(in: units, endingAt: heading.upperBound, from: heading.lowerBound) != nil
            || endings.longestMatch(in: units, endingAt: heading.upperBound, from: heading.lowerBound)?
                .value == false
    }

    /// 这是…, 这既是…: what stands above or before gets its reason.
    private func opensReason(_ heading: Range<Int>, _ units: [UInt16]) -> Bool {
        guard heading.count > 4,
            units[heading.lowerBound] == .unit("这") || units[heading.lowerBound] == .unit("它")
        else { return false }
        let next = units[heading.lowerBound + 1]
        guard next != .unit("是") else { return true }
        return units[heading.lowerBound + 2] == .unit("是")
            && (next == .unit("既") || next == .unit("也") || next == .unit("更"))
    }

    /// 再紧一紧, 严一严: a verb said twice asks for the deed.
    private func repeats(_ heading: Range<Int>, _ units: [UInt16]) -> Bool {
        guard heading.count >= 3 else { return false }
        for index in heading.lowerBound..<heading.upperBound - 2
        where units[index + 1] == .unit("一") && units[index] == units[index + 2] {
            return classes[units[index]].contains(.han)
        }
        return false
    }

    /// 成绩来之不易, 积案仍多.
    private func describes(_ heading: Range<Int>, _ units: [UInt16]) -> Bool {
        if statives.longestMatch(in: units, endingAt: heading.upperBound, from: heading.lowerBound) != nil {
            return true
        }
        return (4...12).contains(heading.count) && degrees.contains(units[heading.upperBound - 2])
            && classes[units[heading.upperBound - 1]].contains(.han)
    }
}
