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
/// pass over the speech.
struct TenseMap: Sendable {
    struct Cue: Sendable {
        var position: Int32
        var kind: TenseLexicon.Cue
    }

    private struct Paragraph: Sendable {
        var start: Int32
        var own: Tense
        var section: Tense
    }

    let cues: [Cue]
    private let paragraphs: [Paragraph]

    /// O(range).
    init(scan: TextScan, range: Range<Int>) {
        cues = TenseMap.findCues(scan, range)
        paragraphs = TenseMap.findParagraphs(scan, range, cues: cues)
    }

    /// What the words of the range itself say. Faint cues count at its head alone. O(log cues + cues inside).
    func ownTense(of range: Range<Int>) -> Tense {
        let (past, plan) = counts(in: range)
        if past == 0, plan == 0 { return .open }
        return past >= plan ? .past : .plan
    }

    /// How many cues of the past and of a plan stand in a range.
    func counts(in range: Range<Int>) -> (past: Int, plan: Int) {
        var counts = (past: 0, plan: 0)
        var index = firstCue(from: range.lowerBound)
        while index < cues.count, Int(cues[index].position) < range.upperBound {
            switch cues[index].kind {
            case .past: counts.past += 1
            case .plan: counts.plan += 1
            case .faintPlan, .none: break
            }
            index += 1
        }
        return counts
    }

    func hasCue(_ kind: TenseLexicon.Cue, in range: Range<Int>) -> Bool {
        var index = firstCue(from: range.lowerBound)
        while index < cues.count, Int(cues[index].position) < range.upperBound {
            if cues[index].kind == kind { return true }
            index += 1
        }
        return false
    }

    /// What the paragraph of a position says, and where it says nothing, the section. O(log paragraphs).
    func surroundingTense(at position: Int) -> Tense {
        guard let paragraph = paragraph(at: position) else { return .open }
        return paragraph.own == .open ? paragraph.section : paragraph.own
    }

    /// What the heading above a position announces. O(log paragraphs).
    func sectionTense(at position: Int) -> Tense { paragraph(at: position)?.section ?? .open }

    private func paragraph(at position: Int) -> Paragraph? {
        var low = 0
        var high = paragraphs.count
        while low < high {
            let middle = (low + high) / 2
            if Int(paragraphs[middle].start) <= position { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? paragraphs[low - 1] : nil
    }

    private func firstCue(from position: Int) -> Int {
        var low = 0
        var high = cues.count
        while low < high {
            let middle = (low + high) / 2
            if Int(cues[middle].position) < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func findCues(_ scan: TextScan, _ range: Range<Int>) -> [Cue] {
        let table = TenseLexicon.cues
        let units = scan.units
        var cues: [Cue] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard table.mayStart(units[index]),
                let match = table.longestMatch(in: units, at: index, limit: range.upperBound)
            else {
                index += 1
                continue
            }
            if match.value != .none {
                cues.append(Cue(position: Int32(truncatingIfNeeded: index), kind: match.value))
            }
            index += match.length
        }
        return cues
    }

    private static func findParagraphs(
        _ scan: TextScan, _ range: Range<Int>, cues: [Cue]
    ) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var section = Tense.open
        var next = 0
        for line in scan.lines where line.upperBound > range.lowerBound && !line.isEmpty {
            if line.lowerBound >= range.upperBound { break }
            var past = 0
            var plan = 0
            var faint = 0
            while next < cues.count, Int(cues[next].position) < line.upperBound {
                if Int(cues[next].position) >= line.lowerBound {
                    switch cues[next].kind {
                    case .past: past += 1
                    case .plan: plan += 1
                    case .faintPlan: faint += 1
                    case .none: break
                    }
                }
                next += 1
            }
            if let announced = announcement(scan, line) {
                section = announced
            }
            let own: Tense =
                if past > plan { .past } else if plan > past || plan > 0 { .plan } else { .open }
            paragraphs.append(
                Paragraph(
                    start: Int32(truncatingIfNeeded: line.lowerBound), own: own, section: section))
        }
        return paragraphs
    }

    /// How much of a paragraph can announce what follows.
    private static let announcementLength = 48

    /// What a heading announces: `.open` when it is one of the first level that says nothing, nil when the
    /// line is none or leaves things as they are.
    private static func announcement(_ scan: TextScan, _ line: Range<Int>) -> Tense? {
        let units = scan.units
        let table = TenseLexicon.headings
        var start = line.lowerBound
        while start < line.upperBound, CharacterClass.table[Int(units[start])].contains(.space) { start += 1 }
        guard start < line.upperBound else { return nil }
        let limit = min(line.upperBound, start + announcementLength)
        var end = start
        while end < limit, units[end] != 0x3002, units[end] != 0x3B { end += 1 }
        var found: Tense?
        var index = start
        while index < end {
            if let match = table.longestMatch(in: units, at: index, limit: end) {
                // The last word counts: 2025年工作回顾和2026年工作安排 is rare, 回顾 … 经验 is not.
                found = match.value
                index += match.length
            } else {
                index += 1
            }
        }
        let isHeading = line.count <= announcementLength || end < limit && line.upperBound - end <= 1
        let isFirstLevel = startsWithFirstLevelNumber(units, start, line.upperBound)
        if let found, isHeading || isFirstLevel { return found }
        return isHeading && isFirstLevel ? .open : nil
    }

    /// 一、 二、 … 十二、
    private static func startsWithFirstLevelNumber(_ units: [UInt16], _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end, index < start + 3, CharacterClass.table[Int(units[index])].contains(.numeral) {
            index += 1
        }
        return index > start && index < end && units[index] == 0x3001
    }
}
