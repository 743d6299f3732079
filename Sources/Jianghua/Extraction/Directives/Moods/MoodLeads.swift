/// What the words in front of a series say about its members: 主要做法是:, 做好以下工作:.
struct MoodLeads: Sendable {
    /// Nouns of what is reported; lessons weigh most.
    let reports: PhraseTable<Double>
    private let leads: PhraseTable<Lead>
    private let past = PhraseTable(MoodLexicon.pastLeads)
    private let remedies = PhraseTable(MoodLexicon.remedies)
    private let results = PhraseTable(MoodLexicon.results)
    private let deeds = PhraseTable(MoodLexicon.deeds)
    private let classes = CharacterClass.table

    /// The score of a series of lessons: what must be kept up is told there, not ordered.
    static let lesson = -2.0

    /// The least that words of reports come to which are not the last ones.
    private static let manyReports = -1.9

    /// A word that leads to a series. Its length may be that of a shorter word that it begins with.
    private struct Lead {
        var score: Double
        var length: Int
    }

    init() {
        let words =
            MoodLexicon.neutralLeads.map { ($0, 0) }
            + MoodLexicon.reportLeads.map { ($0, MoodLexicon.lessons.contains($0) ? Self.lesson : -1) }
        let reports = PhraseTable(words)
        self.reports = reports
        // Words of reports go before words of plans, even before longer ones.
        leads = PhraseTable(
            (words + MoodLexicon.planLeads.map { ($0, 0.6) }).map { word, score in
                let units = Array(word.utf16)
                let report = reports.longestMatch(in: units, at: 0, limit: units.count)
                return (word, Lead(score: report?.value ?? score, length: report?.length ?? units.count))
            })
    }

    /// How far before a series its lead is looked for, and how near to its end the word must stand that names the members.
    private static let reach = 60
    private static let nearest = 10
    private static let reachOfRemedies = 16
    /// How far before a series its sentence may begin.
    private static let longestSentence = 120

    /// What the sentence before the first member says: below 0 for a report. O(1).
    func score(before number: Int, _ scan: TextScan) -> Double {
        let units = scan.units
        let floor = max(0, number - Self.reach)
        var last = number - 1
        while last > floor, !classes[Int(units[last])].isDisjoint(with: [.space, .lineBreak]) { last -= 1 }
        // A paragraph that does not announce the items hardly speaks of them.
        let announces = last < 0 || units[last] == 0x3A || last == number - 1
        var start = number
        var ends = 0
        var comma = floor
        var sentence = floor
        while start > floor {
            let unit = units[start - 1]
            if unit == 0x2C, comma == floor { comma = start }
            if isEnd(unit) {
                ends += 1
                if ends == 2 { break }
                if start <= last { sentence = start }
            } else if start < last, classes[unit].contains(.lineBreak), start > 1, isEnd(units[start - 2]) {
                // What a paragraph says above the heading of the series is not about its members.
                break
            }
            start -= 1
        }
        var score = 0.0
        var index = start
        var nearest = 0.0
        while let (place, match) = leads.nextMatch(in: units, from: index, limit: number) {
            var value = match.value.score
            if value < 0,
                remedies.firstPosition(in: units, within: max(start, place - Self.reachOfRemedies)..<place)
                    != nil
            {
                value = 0
            }
            score += value
            index = place + match.value.length
            if place >= comma { nearest = value }
        }
        // 做了以下工作:一是…
        if nearest > 0, deeds.firstPosition(in: units, within: max(start, comma)..<number) != nil {
            score -= nearest + 1
            nearest = -1
        }
        // …已取得明显成效。一是…: what follows tells how.
        if last == number - 1, last >= 0, units[last] == .unit("。"),
            results.firstPosition(in: units, within: max(start, sentence)..<number) != nil
        {
            score -= 1
            nearest = min(nearest, -1) - 1
        }
        // 去年,我们做好各项工作。一是…
        if sentence == floor, start == floor { start = sentenceStart(before: start, number, units) }
        if past.firstPosition(in: units, within: max(start, sentence == floor ? 0 : sentence)..<number) != nil
        {
            score -= max(0, nearest) + 1
            nearest = min(nearest, -1)
        }
        // 我汇报三点体会。
        let closes = nearest != 0 && index == last && counts(before: index, from: max(start, comma), units)
        guard announces || closes else { return score * 0.4 }
        // 吸取教训,做好以下工作:一是…: the last word names what follows.
        guard nearest != 0, number - index <= Self.nearest else { return max(score, Self.manyReports) }
        return nearest + 0.35 * (score - nearest)
    }

    private func isEnd(_ unit: UInt16) -> Bool { unit == .unit("。") || unit == 0x21 || unit == 0x3B }

    /// Where the sentence begins that is longer than the reach of its nouns.
    private func sentenceStart(before position: Int, _ number: Int, _ units: [UInt16]) -> Int {
        var start = position
        let floor = max(0, number - Self.longestSentence)
        while start > floor {
            let unit = units[start - 1]
            if isEnd(unit) || classes[unit].contains(.lineBreak) { break }
            start -= 1
        }
        return start
    }

    /// Whether a noun is counted: 三点体会, 几个问题.
    private func counts(before end: Int, from start: Int, _ units: [UInt16]) -> Bool {
        for index in max(start, end - 8)..<max(start, end)
        where classes[units[index]].contains(.numeral) || units[index] == .unit("几") {
            return true
        }
        return false
    }
}
