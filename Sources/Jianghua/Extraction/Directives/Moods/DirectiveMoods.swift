import JianghuaRecords

/// Whether items say what is to be done, or report.
///
/// The body decides: its words of obligation and plan against its words of completion, time past and reason.
/// The heading, the sentence that leads to the series and the section's heading lean on the scale.
struct DirectiveMoods: Sendable {
    private let classes = CharacterClass.table
    let words: PhraseTable<Double>
    /// False for those that ask to heed what they name.
    private let reportHeadings: PhraseTable<Bool>
    private let planHeadings: PhraseTable<Bool>
    private let topicHeadings: PhraseTable<Bool>
    private let recognitions = PhraseTable(MoodLexicon.recognitions)
    private let degrees = UnitSet(MoodLexicon.degrees)
    private let statives = PhraseTable(MoodLexicon.statives, backward: true)
    private let headingWords: PhraseKinds<HeadingWords>
    private let leads = MoodLeads()
    private let imperatives: PhraseTable<Bool>
    private let reportOpeners: PhraseTable<Bool>
    let lookingBack: PhraseTable<Bool>

    private let periods = PeriodReview()

    init() {
        func table(_ phrases: [String], backward: Bool = false) -> PhraseTable<Bool> {
            PhraseTable(phrases.map { ($0, true) }, backward: backward)
        }
        words = PhraseTable(MoodLexicon.words)
        reportHeadings = PhraseTable(
            MoodLexicon.reportHeadings.map { ($0, true) } + MoodLexicon.heededHeadings.map { ($0, false) },
            backward: true)
        planHeadings = table(MoodLexicon.planHeadings, backward: true)
        topicHeadings = table(MoodLexicon.topicHeadings, backward: true)
        headingWords = PhraseKinds([
            (.past, MoodLexicon.pastHeadings), (.question, MoodLexicon.questions),
            (.reportQuestion, MoodLexicon.reportQuestions), (.taskQuestion, MoodLexicon.taskQuestions),
            (.openQuestion, MoodLexicon.openQuestions),
        ])
        reportOpeners = table(MoodLexicon.reportOpeners)
        lookingBack = table(MoodLexicon.backward)
        imperatives = table(MoodLexicon.imperatives)
    }

    /// Sets `mood` of every item. O(text).
    func set(_ directives: inout [DirectiveDraft], _ scan: TextScan) {
        /// What section headings say about the items below them.
        var sections: [Double] = []
        /// The series of each item, and what leads to each series or looks back on it.
        var series: [Int] = []
        var leads: [Double] = []
        /// The last child of each item, the root's in front; -1 for none.
        var lastChild = [Int](repeating: -1, count: directives.count + 1)
        /// The words of each item, and the last item of each series, which may look back on all of it.
        var words: [Words] = []
        var last: [Int] = []
        var headings: [HeadingScore] = []
        sections.reserveCapacity(directives.count)
        series.reserveCapacity(directives.count)
        leads.reserveCapacity(directives.count)
        words.reserveCapacity(directives.count)
        last.reserveCapacity(directives.count)
        headings.reserveCapacity(directives.count)
        let items = directives.indices.map { Item(directives, $0) }
        for (index, item) in items.enumerated() {
            let family = (item.parent ?? -1) + 1
            let sibling = lastChild[family]
            if sibling >= 0, items[sibling].value < item.value {
                series.append(series[sibling])
            } else {
                series.append(leads.count)
                leads.append(self.leads.score(before: item.number, scan))
                last.append(index)
            }
            lastChild[family] = index
            words.append(weigh(item.body, scan))
            last[series[index]] = index
            let outer = item.parent.map { sections[$0] } ?? 0
            let heading = headingScore(of: item, scan)
            headings.append(heading)
            var section = heading.section.magnitude >= 1 || outer == 0 ? heading.section : outer * 0.9
            // 主要做法是:一、…: what stands below its members is reported, too.
            if leads[series[index]] <= -1, section < 1 { section = min(section, -1) }
            sections.append(section)
        }
        for (number, index) in last.enumerated() { leads[number] += words[index].backward }
        let closing = closingInstructions(of: items, series, last, leads, &words, scan)
        var scores = items.indices.map { index in
            let outer = items[index].parent.map { sections[$0] } ?? 0
            let own = last[series[index]] == index ? 0 : words[index].backward
            let lead = max(-4, min(1.5, leads[series[index]] + own))
            return score(
                of: items[index], words[index], lead: lead, outer: outer, heading: headings[index], scan)
        }
        askChildren(of: items, headings, &scores)
        for index in closing { scores[index] += 2 }
        // The members of a series are of one kind, unless their words say otherwise.
        var sums = [Double](repeating: 0, count: leads.count)
        var counts = [Double](repeating: 0, count: leads.count)
        for index in scores.indices {
            sums[series[index]] += max(-1.5, min(1.5, scores[index]))
            counts[series[index]] += 1
        }
        periods.mark(&directives, scan)
        for index in directives.indices {
            let mean = sums[series[index]] / counts[series[index]]
            let isDirective =
                items[index].isYao || !directives[index].isReview && scores[index] + 0.4 * mean > 0
            directives[index].mood = isDirective ? .directive : .statement
        }
    }

    /// 难点有:一是…;三是…。各部门务必…: what closes the paragraph behind a series of reported things is said of all that
    /// leads to it, and not of its last member.
    /// - Returns: the items in which such series stand.
    private func closingInstructions(
        of items: [Item], _ series: [Int], _ last: [Int], _ leads: [Double], _ words: inout [Words],
        _ scan: TextScan
    ) -> [Int] {
        var parents: [Int] = []
        // Where members before the last instruct, too, each has its own remedy.
        var instructing = [Int](repeating: 0, count: leads.count)
        for index in items.indices where words[index].last >= 0.7 { instructing[series[index]] += 1 }
        for (number, index) in last.enumerated()
        where leads[number] <= -1 && words[index].last >= 0.7 && instructing[number] == 1 {
            guard let parent = items[index].parent, items[index].value > 1, !items[index].isYao,
                !isAtLineHead(items[index].number, scan.units)
            else { continue }
            words[index].up = max(0, words[index].up - words[index].last)
            words[index].last = 0
            parents.append(parent)
        }
        return parents
    }

    private func isAtLineHead(_ number: Int, _ units: [UInt16]) -> Bool {
        var index = number
        while index > 0, classes[units[index - 1]].contains(.space) { index -= 1 }
        return index == 0 || classes[units[index - 1]].contains(.lineBreak)
    }

    /// A heading without words of its own and without a clear sense is what most of its children are.
    private func askChildren(
        of items: [Item], _ headings: [HeadingScore], _ scores: inout [Double]
    ) {
        var sums = [Double](repeating: 0, count: items.count)
        for index in items.indices.reversed() {
            let item = items[index]
            let heading = headings[index]
            let isClear =
                heading.isTopic && !heading.instructs
                || heading.section.magnitude >= 1 && !heading.isEquation
            if item.body.count <= 4, !isClear, item.hasMore {
                scores[index] = max(-1.5, min(1.5, sums[index]))
            }
            if let parent = item.parent { sums[parent] += max(-1, min(1, scores[index])) }
        }
    }

    /// What counts of a draft.
    private struct Item {
        let number: Int
        let value: Int
        let parent: Int?
        let heading: Range<Int>
        /// Behind the heading.
        let body: Range<Int>
        let isYao: Bool
        let isBlockHeading: Bool
        /// It has text below it.
        let hasMore: Bool

        /// By index: a copy of a whole draft would count the references of its path and rule.
        init(_ drafts: [DirectiveDraft], _ index: Int) {
            number = drafts[index].number.lowerBound
            value = drafts[index].value
            parent = drafts[index].parent
            heading = drafts[index].heading
            let end = drafts[index].range.upperBound
            body = min(end, heading.upperBound + 1)..<end
            isYao = drafts[index].style == .yao
            isBlockHeading = drafts[index].isBlockHeading
            hasMore = drafts[index].extent.upperBound > end + 1
        }
    }

    private struct HeadingWords: OptionSet, Sendable {
        let rawValue: UInt8

        static let past = HeadingWords(rawValue: 1)
        static let question = HeadingWords(rawValue: 2)
        static let taskQuestion = HeadingWords(rawValue: 4)
        static let openQuestion = HeadingWords(rawValue: 8)
        static let reportQuestion = HeadingWords(rawValue: 16)
    }

    /// How near to its head a heading says that it is about the past.
    private static let headLength = 14

    private struct HeadingScore {
        var own = 0.0
        var section = 0.0
        var isTopic = false
        var asksForTasks = false
        var isOpenQuestion = false
        /// 比的是项目, 关键是落实
        var isEquation = false
        /// 成绩来之不易
        var isStative = false
        /// 步骤怎么走,时间要卡死: a question, and what is to be done.
        var instructs = false
    }

    private static let about: Phrase = "关于"

    /// What makes one word with 是 that says nothing about a subject: 凡是, 不是, 总是, 还是, 就是, 只是, 但是 ….
    private let joinedToBe = UnitSet("凡不总还就也都只或可但于要")

    /// Above 0 for a directive.
    private func score(
        of item: Item, _ words: Words, lead: Double, outer: Double, heading: HeadingScore, _ scan: TextScan
    ) -> Double {
        if item.isYao { return 1 }
        // 我将从三个方面努力:一是…: turns from what the section reports.
        let outer = lead > 0 ? max(outer, -0.3) : outer
        // What is to be reached is described, too.
        let described = heading.isStative && lead <= 0 ? -0.7 : 0
        guard item.body.count > 4 else {
            if heading.isTopic { return heading.asksForTasks ? 0.5 : -1.5 }
            // 几点启示:一是必须坚持…
            if lead <= MoodLeads.lesson { return -1 }
            return 0.5 + weigh(item.heading, scan).sum + 1.5 * (heading.own + described) + lead + outer
        }
        let ratio = words.sum / (words.up + words.down + 1)
        // 形势已经到了…关头: a heading that says itself what is or was.
        let named = weigh(item.heading, scan)
        let told = min(0, named.sum + 0.4)
        var total =
            0.45 + 3 * ratio + (lead <= -1 ? 1 : 0.7) * lead + (outer < 0 ? 0.8 : 0.6) * outer + 0.6
            * (heading.own + described)
            + max(-1.5, told)
        // 该修的要尽快修: a heading that instructs wherever its 要 stands.
        if named.up >= 1, named.down == 0 { total += 0.6 }
        // Reasons that end in an instruction give one.
        if words.last >= 1, lead > -2 { total += 1.5 } else if words.last > 0.5 { total += 0.6 }
        if item.isBlockHeading, heading.own <= -2 { total -= 1 }
        // 关于工业。年内开工30个: below a plan the body says what to do.
        if heading.isTopic, !heading.asksForTasks {
            total -= heading.isOpenQuestion || outer >= 1 ? 0.5 : 1.2
        }
        return total
    }

    /// The weights of the words of a stretch.
    private struct Words {
        var up = 0.0
        var down = 0.0
        /// The sum over its last sentence.
        var last = 0.0
        /// What a sentence such as 这些问题…, 以上经验… says: inside the last item, what the series was about.
        var backward = 0.0

        var sum: Double { up - down }
    }

    private func weigh(_ range: Range<Int>, _ scan: TextScan) -> Words {
        let units = scan.units
        var sums = Words()
        // The last sentence that ends in the range, and what stands behind its end.
        let end = sentenceEnd(before: range.upperBound, from: range.lowerBound, scan)
        let start = sentenceEnd(before: end, from: range.lowerBound, scan)
        var rest = 0.0
        var index = range.lowerBound
        while let place = scan.places.next(
            .moodWords, or: .lookingBack, from: index, limit: range.upperBound)
        {
            index = place + 1
            if place > 0, units[place - 1] == .unit("。"),
                let match = lookingBack.longestMatch(in: units, at: place, limit: range.upperBound)
            {
                let behind = place + match.length
                let limit = min(range.upperBound, behind + 6)
                if let (_, lead) = leads.reports.nextMatch(in: units, from: behind, limit: limit) {
                    sums.backward = 2 * lead.value
                }
            }
            if let match = words.longestMatch(in: units, at: place, limit: range.upperBound) {
                if match.value > 0 { sums.up += match.value } else { sums.down -= match.value }
                if place >= end { rest += match.value } else if place >= start { sums.last += match.value }
                index = place + match.length
            }
        }
        if rest != 0 { sums.last = rest }
        return sums
    }

    /// The last 。 or ! before a position, `floor` when there is none. O(distance).
    private func sentenceEnd(before position: Int, from floor: Int, _ scan: TextScan) -> Int {
        var limit = position
        while limit > floor, let place = scan.lastEnd(in: floor..<limit) {
            if scan.units[place] != 0x3B { return place }
            limit = place
        }
        return floor
    }

    private func headingScore(of item: Item, _ scan: TextScan) -> HeadingScore {
        var score = HeadingScore()
        let range = item.heading
        guard !range.isEmpty else { return score }
        let units = scan.units
        if range.upperBound < units.count, units[range.upperBound] == 0x3F { score.isTopic = true }
        var words: HeadingWords = []
        var position = range.lowerBound
        var asked: Int?
        var isCorrelative = false
        while let (place, kinds) = headingWords.next(in: units, from: position, limit: range.upperBound) {
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
            score.instructs = weigh(range, scan).up >= 1
        }
        if words.contains(.taskQuestion) { score.asksForTasks = true }
        if words.contains(.openQuestion) { score.isOpenQuestion = true }
        let isAbout = scan.matches(Self.about, at: range.lowerBound)
        if isAbout
            || topicHeadings.longestMatch(in: units, endingAt: range.upperBound, from: range.lowerBound)
                != nil
        {
            score.isTopic = true
        }
        // 要素不配套: 要 inside a word.
        let opening = self.words.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
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
        } else if let ending = reportHeadings.longestMatch(
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
        planHeadings.longestMatch(in: units, endingAt: heading.upperBound, from: heading.lowerBound) != nil
            || reportHeadings.longestMatch(in: units, endingAt: heading.upperBound, from: heading.lowerBound)?
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
