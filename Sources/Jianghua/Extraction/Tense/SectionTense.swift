/// What the numbered items above a position say: an item that instructs plans, one that states reports.
struct SectionTense {
    private let holders: Holders
    /// For each directive what it makes of its own text.
    private let tenses: [Tense?]

    init(_ scan: TextScan, _ drafts: SpeechDrafts) {
        let directives = drafts.directives
        holders = drafts.holders
        var tenses: [Tense?] = []
        tenses.reserveCapacity(directives.count)
        var strict: [Bool] = []
        strict.reserveCapacity(directives.count)
        // By index: a copy of a draft would count the references of its path and rule.
        for index in directives.indices {
            let parent = directives[index].parent.flatMap { $0 < tenses.count ? $0 : nil }
            let isStrict =
                parent.map { strict[$0] } ?? false || directives[index].isReview
                || SectionTense.isReview(scan, directives[index].heading)
            strict.append(isStrict)
            if isStrict {
                tenses.append(.past)
            } else if directives[index].mood == .directive {
                tenses.append(.plan)
            } else if directives[index].parent.map({ directives[$0].mood == .statement }) ?? false {
                // A statement among statements: a report without a word for it.
                tenses.append(.past)
            } else {
                tenses.append(nil)
            }
        }
        self.tenses = tenses
    }

    /// - Parameters:
    ///   - announced: what the nearest heading that says anything announced.
    ///   - cursor: 0 before the first call; positions ascend.
    func tense(at position: Int, announced: Tense, cursor: inout Int) -> Tense {
        guard let holder = holders.innermost(at: position, cursor: &cursor), let tense = tenses[holder] else {
            return announced
        }
        return tense
    }

    private static func isReview(_ scan: TextScan, _ heading: Range<Int>) -> Bool {
        guard heading.count <= 48,
            scan.places.next(.headings, from: heading.lowerBound, limit: heading.upperBound) != nil
        else { return false }
        return TenseLexicon.strictHeadings.firstPosition(in: scan.units, within: heading) != nil
            && TenseLexicon.planOf(scan.units, heading) == nil
    }
}
