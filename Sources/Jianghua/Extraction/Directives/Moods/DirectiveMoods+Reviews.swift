/// Items below the heading of a report.
extension DirectiveMoods {
    /// 一、2030年工作情况: what is numbered below it reports, whatever its words, up to a heading that plans.
    func markReviews(_ directives: inout [DirectiveDraft], _ headings: [HeadingScore], _ scan: TextScan) {
        for index in directives.indices {
            guard let parent = directives[index].parent, !directives[index].isReview else { continue }
            let isBelow =
                directives[parent].isReview || reviews(directives[parent].heading, headings[parent], scan)
            guard isBelow else { continue }
            directives[index].isReview = TenseLexicon.planOf(scan.units, directives[index].heading) == nil
        }
    }

    /// Whether a heading names a report and asks for none: 二、上半年工作情况, not 按时报送工作情况.
    private func reviews(_ heading: Range<Int>, _ score: HeadingScore, _ scan: TextScan) -> Bool {
        score.section <= -1.5
            && reviews.longestMatch(in: scan.units, endingAt: heading.upperBound, from: heading.lowerBound)
                != nil
            && TenseLexicon.planOf(scan.units, heading) == nil
    }
}
