/// Whether a stretch of text reports what was done or says what is to be done.
enum Tense: UInt8, Sendable {
    case past, plan
    /// The words do not tell.
    case open
}

/// Where a speech reports and where it plans: the cues of its words, its paragraphs, its sections.
///
/// Chinese verbs have no tense. A clause tells by its particles and adverbs (了, 已, 要, 确保); where it has
/// none, its sentence tells, then its paragraph, then the heading above (…工作回顾, …重点工作). Built in one
/// pass over the speech. A class: times and goals hold it and ask it often.
final class TenseMap: Sendable {
    struct Cue: Sendable {
        var position: Int32
        var kind: TenseLexicon.Cue
    }

    private struct Paragraph: Sendable {
        var start: Int32
        var own: Tense
        var section: Tense
        /// Its cues are all of a plan, and several.
        var isDecided: Bool
    }

    /// Those of the past and of plans, ascending: the faint ones are looked for where they are asked for.
    private let cues: [Cue]
    private let cueRanks: PlaceRanks
    /// How many of the first cues are of the past, for each number of them.
    private let pastCues: [Int32]
    private let start: Int
    private let finder: CueFinder
    private let paragraphs: [Paragraph]
    private let paragraphRanks: PlaceRanks

    /// O(range).
    ///
    /// - Parameter drafts: of the speech, with its numbered items; one that instructs is no part of a report, whatever
    ///   the heading.
    init(scan: TextScan, drafts: SpeechDrafts) {
        let range = drafts.speech.range
        start = range.lowerBound
        let finder = CueFinder(scan.units, limit: range.upperBound)
        var cues = finder.cues(from: range.lowerBound, scan.places)
        let paragraphs = TenseMap.findParagraphs(scan, range, cues: &cues, drafts)
        cues.removeAll { $0.kind == .none }
        self.finder = finder
        self.cues = cues
        self.paragraphs = paragraphs
        var pastCues: [Int32] = [0]
        pastCues.reserveCapacity(cues.count + 1)
        var past: Int32 = 0
        for cue in cues {
            if cue.kind == .past { past += 1 }
            pastCues.append(past)
        }
        self.pastCues = pastCues
        cueRanks = PlaceRanks(cues.lazy.map { Int($0.position) }, from: range.lowerBound)
        paragraphRanks = PlaceRanks(paragraphs.lazy.map { Int($0.start) }, from: range.lowerBound)
    }

    /// The number of its cues.
    var count: Int { cues.count }

    /// What the words of the range itself say. O(1).
    func ownTense(of range: Range<Int>) -> Tense {
        let (past, plan) = counts(in: range)
        if past == plan { return past == 0 ? .open : .past }
        return past > plan ? .past : .plan
    }

    /// How many cues of the past and of a plan stand in a range, but not in another one. O(1).
    func counts(in range: Range<Int>, without other: Range<Int> = 0..<0) -> (past: Int, plan: Int) {
        let all = counts(in: range)
        let inside = other.clamped(to: range)
        guard !inside.isEmpty else { return all }
        let left = counts(in: inside)
        return (all.past - left.past, all.plan - left.plan)
    }

    private func counts(in range: Range<Int>) -> (past: Int, plan: Int) {
        let first = firstCue(from: range.lowerBound)
        let last = max(first, firstCue(from: range.upperBound))
        let past = Int(pastCues[last] - pastCues[first])
        return (past, last - first - past)
    }

    /// The last cue in a range. O(1).
    func lastCue(in range: Range<Int>) -> Tense? {
        let index = firstCue(from: range.upperBound) - 1
        guard index >= 0, Int(cues[index].position) >= range.lowerBound else { return nil }
        return cues[index].kind == .past ? .past : .plan
    }

    /// Whether a faint cue begins in a range. O(range).
    func hasFaintCue(in range: Range<Int>) -> Bool {
        let before = firstCue(from: range.lowerBound) - 1
        return finder.hasFaintCue(in: range, boundary: before >= 0 ? Int(cues[before].position) : start)
    }

    /// What the paragraph of a position says, and where it says nothing, the section. O(1).
    func surroundingTense(at position: Int) -> Tense {
        guard let paragraph = paragraph(at: position) else { return .open }
        // A review may say once or twice what is to be; that makes no plan of it.
        if paragraph.section == .past, !paragraph.isDecided { return .past }
        return paragraph.own == .open ? paragraph.section : paragraph.own
    }

    /// What the heading above a position announces. O(1).
    func sectionTense(at position: Int) -> Tense { paragraph(at: position)?.section ?? .open }

    private func paragraph(at position: Int) -> Paragraph? {
        var next = paragraphRanks.index(at: position)
        while next < paragraphs.count, Int(paragraphs[next].start) <= position { next += 1 }
        return next > 0 ? paragraphs[next - 1] : nil
    }

    /// The first cue at or after a position. O(1): the blocks are short.
    private func firstCue(from position: Int) -> Int {
        var index = cueRanks.index(at: position)
        while index < cues.count, Int(cues[index].position) < position { index += 1 }
        return index
    }

    private static func findParagraphs(
        _ scan: TextScan, _ range: Range<Int>, cues: inout [Cue], _ drafts: SpeechDrafts
    ) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var section = Tense.open
        var next = 0
        var holder = 0
        let sections = SectionTense(scan, drafts)
        let classes = CharacterClass.table
        let lines = scan.lines(in: range)
        let openings = inlineSections(drafts, scan)
        var opening = 0
        paragraphs.reserveCapacity(lines.count + range.count / passageLength)
        for line in lines where !line.isEmpty {
            if let announced = announcement(scan, line, classes) { section = announced }
            var start = line.lowerBound
            while start < line.upperBound {
                var end = passageEnd(scan, from: start, in: line)
                // 一、… 二、… in one line: what the first reports says nothing of the second.
                while opening < openings.count, openings[opening] <= start { opening += 1 }
                if opening < openings.count, openings[opening] < end { end = openings[opening] }
                var past = 0
                var plan = 0
                let section = sections.tense(at: start, announced: section, cursor: &holder)
                while next < cues.count, Int(cues[next].position) < end {
                    if Int(cues[next].position) >= start {
                        cues[next].kind = settled(cues[next].kind, in: section)
                        switch cues[next].kind {
                        case .past: past += 1
                        case .plan: plan += 1
                        case .faintPlan, .comparison, .norm, .none: break
                        }
                    }
                    next += 1
                }
                let own: Tense = past > plan ? .past : plan > 0 ? .plan : .open
                paragraphs.append(
                    Paragraph(
                        start: Int32(truncatingIfNeeded: start), own: own, section: section,
                        isDecided: past == 0 && plan > 2))
                start = end
            }
        }
        return paragraphs
    }

    /// Where items of the first levels begin inside a line: on pages that have lost their line breaks.
    private static func inlineSections(_ drafts: SpeechDrafts, _ scan: TextScan) -> [Int] {
        var found: [Int] = []
        for index in drafts.directives.indices {
            switch drafts.directives[index].style {
            case .cjk, .cjkParenthesized:
                let start = drafts.directives[index].extent.lowerBound
                var before = start - 1
                while before >= 0, CharacterClass.table[Int(scan.units[before])].contains(.space),
                    !CharacterClass.table[Int(scan.units[before])].contains(.lineBreak)
                {
                    before -= 1
                }
                if before >= 0, !CharacterClass.table[Int(scan.units[before])].contains(.lineBreak) {
                    found.append(start)
                }
            default: break
            }
        }
        return found
    }

    /// Plans compare, and reports say how much it was at least.
    private static func settled(_ cue: TenseLexicon.Cue, in section: Tense) -> TenseLexicon.Cue {
        switch cue {
        case .comparison: section == .plan ? .none : .past
        case .norm: section == .past ? .none : .plan
        default: cue
        }
    }

    /// How long a passage gets before the next sentence end closes it: some pages hold a speech in one line.
    private static let passageLength = 160

    private static func passageEnd(_ scan: TextScan, from start: Int, in line: Range<Int>) -> Int {
        guard line.upperBound - start > 2 * passageLength else { return line.upperBound }
        var index = scan.firstMark(atOrAfter: start + passageLength)
        while index < scan.marks.count, Int(scan.marks[index].position) < line.upperBound {
            if scan.marks[index].kind == .period { return Int(scan.marks[index].position) + 1 }
            index += 1
        }
        return line.upperBound
    }

    /// How much of a paragraph can announce what follows.
    private static let announcementLength = 48

    /// What a heading announces: `.open` when it is one of the first level that says nothing, nil when the
    /// line is none or leaves things as they are.
    private static func announcement(
        _ scan: TextScan, _ line: Range<Int>, _ classes: CharacterTable<CharacterClass>
    ) -> Tense? {
        let units = scan.units
        var start = line.lowerBound
        while start < line.upperBound, classes[units[start]].contains(.space) { start += 1 }
        guard start < line.upperBound else { return nil }
        let isShort = line.count <= announcementLength
        let isFirstLevel = startsWithFirstLevelNumber(units, start, line.upperBound, classes)
        // A longer line is a heading only when its one sentence ends it.
        guard isShort || isFirstLevel || line.upperBound - start <= announcementLength else { return nil }
        let limit = min(line.upperBound, start + announcementLength)
        var end = start
        while end < limit, units[end] != .unit("。"), units[end] != 0x3B { end += 1 }
        let isHeading = isShort || end < limit && line.upperBound - end <= 1
        guard isHeading || isFirstLevel else { return nil }
        if let found = announced(scan, start..<end) {
            // 希望大家努力考出优异成绩: a sentence that plans heads no report.
            return found == .past && plans(units, start..<end) ? nil : found
        }
        return isHeading && isFirstLevel ? .open : nil
    }

    /// Whether a line that is a sentence of several clauses holds a cue of a plan.
    private static func plans(_ units: [UInt16], _ line: Range<Int>) -> Bool {
        guard line.upperBound < units.count, units[line.upperBound] == .unit("。"),
            units[line].contains(0x2C)
        else { return false }
        var index = line.lowerBound
        while index < line.upperBound {
            let match = TenseLexicon.cues.longestMatch(in: units, at: index, limit: line.upperBound)
            if match?.value == .plan { return true }
            index += match?.length ?? 1
        }
        return false
    }

    /// What the words of a heading announce; nil when they say nothing. One that names both, as
    /// 2025年回顾和2026年安排, decides nothing.
    private static func announced(_ scan: TextScan, _ range: Range<Int>) -> Tense? {
        let table = TenseLexicon.headings
        var found: Tense?
        var index = range.lowerBound
        while let position = scan.places.next(.headings, from: index, limit: range.upperBound) {
            index = position + 1
            guard let match = table.longestMatch(in: scan.units, at: position, limit: range.upperBound) else {
                continue
            }
            found = found == nil || found == match.value ? match.value : .open
            index = position + match.length
        }
        if found == nil,
            TenseLexicon.closingReports.longestMatch(
                in: scan.units, endingAt: range.upperBound, from: range.lowerBound) != nil
        {
            return .past
        }
        return found
    }

    /// 一、 二、 … 十二、
    private static func startsWithFirstLevelNumber(
        _ units: [UInt16], _ start: Int, _ end: Int, _ classes: CharacterTable<CharacterClass>
    ) -> Bool {
        var index = start
        while index < end, index < start + 3, classes[units[index]].contains(.numeral) {
            index += 1
        }
        return index > start && index < end && units[index] == .unit("、")
    }
}
