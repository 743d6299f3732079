import JianghuaRecords

/// Whether items say what is to be done, or report.
///
/// The body decides: its words of obligation and plan against its words of completion, time past and reason.
/// The heading, the sentence that leads to the series and the section's heading lean on the scale.
struct DirectiveMoods: Sendable {
    let classes = CharacterClass.table
    let weigher: MoodWeigher
    private let headings: HeadingReader
    private let leads = MoodLeads()
    private let periods = PeriodReview()
    let turns = PhraseTable(MoodLexicon.turns)
    let asking = PhraseTable(MoodLexicon.asking)
    let titleReviews = PhraseTable(MoodLexicon.titleReviews, backward: true)
    let reviews = PhraseTable(MoodLexicon.reviews, backward: true)

    init() {
        weigher = MoodWeigher(reports: leads.reports)
        headings = HeadingReader(weigher: weigher)
    }

    /// Sets `mood` of every item. O(text).
    ///
    /// - Parameter start: of the speech.
    func set(_ directives: inout [DirectiveDraft], _ scan: TextScan, from start: Int) {
        /// What section headings say about the items below them.
        var sections: [Double] = []
        /// The series of each item, and what leads to each series or looks back on it.
        var series: [Int] = []
        var leads: [Double] = []
        /// The last child of each item, the root's in front; -1 for none.
        var lastChild = [Int](repeating: -1, count: directives.count + 1)
        /// The words of each item, and the last item of each series, which may look back on all of it.
        var words: [MoodWeights] = []
        var last: [Int] = []
        var headings: [HeadingScore] = []
        sections.reserveCapacity(directives.count)
        series.reserveCapacity(directives.count)
        leads.reserveCapacity(directives.count)
        words.reserveCapacity(directives.count)
        last.reserveCapacity(directives.count)
        headings.reserveCapacity(directives.count)
        let items = directives.indices.map { MoodItem(directives, $0) }
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
            words.append(weigher.weigh(item.body, scan))
            last[series[index]] = index
            let outer = item.parent.map { sections[$0] } ?? 0
            let heading = self.headings.score(of: item.heading, scan)
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
        markReviews(&directives, headings, scan, from: start)
        for index in directives.indices {
            let mean = sums[series[index]] / counts[series[index]]
            let isDirective =
                items[index].isYao || !directives[index].isReview && scores[index] + 0.4 * mean > 0
            directives[index].mood = isDirective ? .directive : .statement
        }
    }

    /// A heading without words of its own and without a clear sense is what most of its children are.
    private func askChildren(
        of items: [MoodItem], _ headings: [HeadingScore], _ scores: inout [Double]
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

    /// Above 0 for a directive.
    private func score(
        of item: MoodItem, _ words: MoodWeights, lead: Double, outer: Double, heading: HeadingScore,
        _ scan: TextScan
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
            return 0.5 + weigher.weigh(item.heading, scan).sum + 1.5 * (heading.own + described) + lead
                + outer
        }
        let ratio = words.sum / (words.up + words.down + 1)
        // 形势已经到了…关头: a heading that says itself what is or was.
        let named = weigher.weigh(item.heading, scan)
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
}
