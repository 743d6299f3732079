import JianghuaRecords

/// Unnumbered instructions: clause groups with 要, 必须, 不得 … whose subject is a unit or the audience.
///
/// A clause opens one when its modal word stands at its head (`要压实责任`), behind a phrase that sets the scene
/// (`对老路要先清后修`), or behind a subject that is a unit or people (`各村要签字认领`). It runs on to the end of
/// its sentence or the next clause that opens one. Headings of numbered items are the items' own.
struct RequirementExtractor: Sendable {
    static let bare = Rule(
        id: "requirement.bare", summary: "A clause that begins with a modal word and speaks to the audience.")
    static let subject = Rule(
        id: "requirement.subject", summary: "A clause whose subject is a unit or people and has a modal word."
    )
    static let topic = Rule(
        id: "requirement.topic",
        summary: "A clause that sets a scene with 对, 在, 把 … and goes on with a modal word.")

    let modals: PhraseTable<RequirementModality?>
    private let adverbs: PhraseTable<Bool>
    private let leadingAdverbs: PhraseTable<Bool>
    private let audience: PhraseTable<Bool>
    private let prepositions: PhraseTable<Bool>
    private let reporting: PhraseTable<Bool>
    private let classes = CharacterClass.table
    /// How far into a clause a modal word is looked for, in units.
    private static let reach = 80

    init() {
        func table(_ phrases: [String], backward: Bool = false) -> PhraseTable<Bool> {
            PhraseTable(phrases.map { ($0, true) }, backward: backward)
        }
        modals = PhraseTable(RequirementLexicon.modals)
        adverbs = table(RequirementLexicon.adverbs, backward: true)
        leadingAdverbs = table(RequirementLexicon.adverbs)
        audience = table(RequirementLexicon.audience, backward: true)
        prepositions = table(RequirementLexicon.prepositions)
        reporting = table(RequirementLexicon.reporting, backward: true)
    }

    private struct Opening {
        enum Kind { case bare, subject, topic }

        var start: Int
        var action: Int
        var modality: RequirementModality
        var subjects: [Int]
        var kind: Kind
        /// 必须, not 要.
        var isMust = false
        /// Where its first clause ends.
        var clauseEnd = 0

        var rule: Rule {
            switch kind {
            case .bare: RequirementExtractor.bare
            case .subject: RequirementExtractor.subject
            case .topic: RequirementExtractor.topic
            }
        }
    }

    /// All instructions, ascending, not overlapping. O(speech).
    func requirements(in scan: TextScan, drafts: SpeechDrafts) -> [RequirementDraft] {
        let marks = scan.marks
        let end = drafts.speech.range.upperBound
        var found: [RequirementDraft] = []
        found.reserveCapacity(drafts.speech.range.count / 256)
        var open: Opening?
        var clauseStart = drafts.speech.body
        var isSentenceStart = true
        var unit = 0
        var item = 0
        /// The next place of a modal word: only a clause with one opens a requirement.
        var word = -1
        /// The first mark behind the clauses that were read.
        var mark = scan.firstMark(atOrAfter: clauseStart)
        while clauseStart < end {
            if word < clauseStart { word = scan.places.next(.modals, from: clauseStart, limit: end) ?? end }
            if open == nil {
                // The clauses before it are passed over.
                guard word < end else { break }
                let behind = scan.firstMark(atOrAfter: word)
                var before = behind - 1
                while before >= mark, !separates(marks[before]) { before -= 1 }
                if before >= mark {
                    clauseStart = Int(marks[before].position) + 1
                    isSentenceStart = marks[before].kind.strength >= 2
                }
                mark = behind
            }
            while mark < marks.count, Int(marks[mark].position) < end, !separates(marks[mark]) { mark += 1 }
            let isLast = mark >= marks.count || Int(marks[mark].position) >= end
            let clause = clauseStart..<(isLast ? end : Int(marks[mark].position))
            while item < drafts.directives.count, drafts.directives[item].heading.upperBound <= clauseStart {
                item += 1
            }
            let isHeading =
                item < drafts.directives.count
                && drafts.directives[item].number.lowerBound < clause.upperBound
                && drafts.directives[item].heading.upperBound > clauseStart
            if isHeading {
                close(&open, at: clauseStart, scan.units, &found)
            } else if word < clause.upperBound,
                var opening = opening(
                    of: clause, scan, drafts, &unit, continues: open != nil && !isSentenceStart),
                opening.kind == .subject
                    || drafts.holders.innermost(at: clauseStart).map({ drafts.directives[$0].mood })
                        != .statement
            {
                // 请各单位接到通知后,要抓紧…: one request
                if let before = open, before.modality == .urge, opening.kind == .bare,
                    opening.modality == .require, before.clauseEnd + 1 == clauseStart,
                    [.unit("后"), .unit("时"), .unit("前")].contains(scan.units[before.clauseEnd - 1])
                {
                    open?.clauseEnd = clause.upperBound
                    isSentenceStart = isLast || marks[mark].kind.strength >= 2
                    if isSentenceStart { close(&open, at: clause.upperBound, scan.units, &found) }
                    clauseStart = clause.upperBound + 1
                    mark += 1
                    continue
                }
                // 要取得好成绩,必须下苦功: the first clause is the purpose of the second.
                if let before = open, before.kind == .bare, opening.kind == .bare,
                    before.modality == .require, opening.isMust, !before.isMust,
                    before.clauseEnd + 1 == clauseStart
                {
                    open = nil
                }
                close(&open, at: clauseStart, scan.units, &found)
                opening.clauseEnd = clause.upperBound
                open = opening
            }
            isSentenceStart = isLast || marks[mark].kind.strength >= 2
            if isSentenceStart { close(&open, at: clause.upperBound, scan.units, &found) }
            clauseStart = clause.upperBound + 1
            mark += 1
        }
        close(&open, at: end, scan.units, &found)
        return found
    }

    private func close(
        _ open: inout Opening?, at position: Int, _ units: [UInt16], _ found: inout [RequirementDraft]
    ) {
        guard let opening = open else { return }
        open = nil
        let upper = trimmed(opening.action..<position, units)
        guard upper > opening.action + 1 else { return }
        found.append(
            RequirementDraft(
                range: opening.start..<upper, modality: opening.modality, action: opening.action..<upper,
                subjects: opening.subjects, rule: opening.rule))
    }

    /// Commas and stronger marks outside of brackets and quotes end a clause; line breaks always do.
    private func separates(_ mark: Mark) -> Bool {
        mark.kind == .lineBreak || mark.kind.strength >= 1 && mark.enclosing < 0
    }

    private func opening(
        of clause: Range<Int>, _ scan: TextScan, _ drafts: SpeechDrafts, _ unit: inout Int, continues: Bool
    ) -> Opening? {
        let units = scan.units
        var start = clause.lowerBound
        while start < clause.upperBound, !classes[Int(units[start])].isDisjoint(with: [.space, .lineBreak]) {
            start += 1
        }
        guard start < clause.upperBound,
            let (place, length, modality) = modal(
                in: start..<min(clause.upperBound, start + Self.reach), scan)
        else { return nil }
        let action = place + length
        let head = skipAdverbs(start..<place, units)
        if head >= place {
            // 确保 and 将 at the head of a later clause go on with the sentence.
            if modality == .commit, continues || units[place] == .unit("将") { return nil }
            // 既要…,又要…
            if continues, head > start, units[head - 1] == .unit("又") || units[place] == .unit("又") {
                return nil
            }
            return Opening(
                start: place, action: action, modality: modality,
                subjects: modality == .urge ? asked(at: action, clause, drafts, &unit, units) : [],
                kind: .bare,
                isMust: units[place] == .unit("必"))
        }
        let tail = skipAdverbsBackward(head..<place, units)
        for end in head + 1..<max(head + 1, tail + 1)
        where reporting.longestMatch(in: units, endingAt: end, from: head) != nil { return nil }
        // The units of the clause in front of the modal word.
        while unit < drafts.units.count, drafts.units[unit].range.upperBound <= clause.lowerBound {
            unit += 1
        }
        var subjects: [Int] = []
        var last = 0
        var index = unit
        while index < drafts.units.count, drafts.units[index].range.lowerBound < tail {
            if drafts.units[index].range.lowerBound >= head {
                subjects.append(index)
                last = drafts.units[index].range.upperBound
            }
            index += 1
        }
        let holdsUnit = last > 0 && (last >= tail || isListEnd(last..<tail, units))
        let holdsPeople = audience.longestMatch(in: units, endingAt: tail, from: head) != nil
        if holdsUnit || holdsPeople {
            return Opening(
                start: head, action: action, modality: modality, subjects: holdsUnit ? subjects : [],
                kind: .subject)
        }
        if modality != .commit, prepositions.longestMatch(in: units, at: head, limit: place) != nil {
            return Opening(start: head, action: action, modality: modality, subjects: [], kind: .topic)
        }
        return nil
    }

    /// 请|县财政局、各镇尽快…: who is asked stands behind the word.
    private func asked(
        at start: Int, _ clause: Range<Int>, _ drafts: SpeechDrafts, _ unit: inout Int, _ units: [UInt16]
    ) -> [Int] {
        while unit < drafts.units.count, drafts.units[unit].range.upperBound <= clause.lowerBound {
            unit += 1
        }
        var index = unit
        while index < drafts.units.count, drafts.units[index].range.lowerBound < start { index += 1 }
        var subjects: [Int] = []
        var next = start
        while index < drafts.units.count, drafts.units[index].range.lowerBound == next {
            subjects.append(index)
            next = drafts.units[index].range.upperBound
            if next < clause.upperBound,
                [.unit("、"), .unit("和"), .unit("及"), .unit("与")].contains(units[next])
            {
                next += 1
            }
            index += 1
        }
        return subjects
    }

    /// 等部门, 等有关单位, (…) behind the last named unit.
    private func isListEnd(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count <= 12 else { return false }
        return units[range.lowerBound] == .unit("等") || units[range.lowerBound] == 0x28
            || units[range.lowerBound] == .unit("”")
    }

    /// The first modal word of a clause that is none inside another word.
    private func modal(in range: Range<Int>, _ scan: TextScan) -> (Int, Int, RequirementModality)? {
        let units = scan.units
        var index = range.lowerBound
        while let (place, match) = scan.nextMatch(
            .modals, in: modals, from: index, limit: range.upperBound)
        {
            if let modality = match.value, !isEvery(place, range.upperBound, units),
                !isAboutTo(place, range, units)
            {
                return (place, match.length, modality)
            }
            index = place + match.length
        }
        return nil
    }

    /// 大家就要奔赴考场了: it is about to happen.
    private func isAboutTo(_ place: Int, _ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard place > range.lowerBound, units[place] == .unit("要"),
            units[place - 1] == .unit("就") || units[place - 1] == .unit("快")
        else { return false }
        return units[range.upperBound - 1] == .unit("了")
    }

    /// 应收尽收, 应检尽检
    private func isEvery(_ index: Int, _ limit: Int, _ units: [UInt16]) -> Bool {
        units[index] == .unit("应") && index + 2 < limit && units[index + 2] == .unit("尽")
    }

    private func skipAdverbs(_ range: Range<Int>, _ units: [UInt16]) -> Int {
        var index = range.lowerBound
        while index < range.upperBound,
            let match = leadingAdverbs.longestMatch(in: units, at: index, limit: range.upperBound)
        {
            index += match.length
        }
        return index
    }

    private func skipAdverbsBackward(_ range: Range<Int>, _ units: [UInt16]) -> Int {
        var index = range.upperBound
        while index > range.lowerBound,
            let match = adverbs.longestMatch(in: units, endingAt: index, from: range.lowerBound),
            audience.longestMatch(in: units, endingAt: index, from: range.lowerBound) == nil
        {
            index -= match.length
        }
        return index
    }

    private func trimmed(_ range: Range<Int>, _ units: [UInt16]) -> Int {
        var end = range.upperBound
        while end > range.lowerBound,
            !classes[Int(units[end - 1])].isDisjoint(with: [.space, .lineBreak]) || units[end - 1] == 0x2C
                || units[end - 1] == 0x3A
        {
            end -= 1
        }
        return end
    }
}
