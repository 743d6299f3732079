/// Items below the heading of a report.
extension DirectiveMoods {
    /// 一、2030年工作情况: what is numbered below it reports, whatever its words, up to a heading that plans.
    func markReviews(
        _ directives: inout [DirectiveDraft], _ headings: [HeadingScore], _ scan: TextScan, from start: Int
    ) {
        markBelowTitles(&directives, scan, from: start)
        for index in directives.indices {
            guard let parent = directives[index].parent, !directives[index].isReview else { continue }
            let isBelow =
                directives[parent].isReview || reviews(directives[parent].heading, headings[parent], scan)
            guard isBelow else { continue }
            directives[index].isReview = !turnsToNext(directives[index].heading, scan.units)
        }
    }

    /// The outermost items below a title without a number: 2030年工作总结.
    private func markBelowTitles(_ directives: inout [DirectiveDraft], _ scan: TextScan, from start: Int) {
        guard let last = directives.last(where: { $0.parent == nil }) else { return }
        var isReport = false
        var index = 0
        for line in scan.lines(in: start..<last.number.upperBound) where !line.isEmpty {
            while index < directives.count,
                directives[index].parent != nil || directives[index].number.lowerBound < line.upperBound
            {
                let item = directives[index]
                if item.parent == nil, isReport {
                    isReport = !turnsToNext(item.heading, scan.units)
                    if isReport { directives[index].isReview = true }
                }
                index += 1
            }
            if let names = namesReport(line, scan) { isReport = names }
        }
    }

    /// Whether a heading below a report goes on to what is to come: 四、下一步打算.
    private func turnsToNext(_ heading: Range<Int>, _ units: [UInt16]) -> Bool {
        turns.firstPosition(in: units, within: heading) != nil
    }

    private static let longestTitle = 50

    /// Whether a line is the title of a report, or of something else; `nil` where it is no title.
    private func namesReport(_ line: Range<Int>, _ scan: TextScan) -> Bool? {
        guard line.count <= Self.longestTitle, scan.firstEnd(in: line) == nil else { return nil }
        var end = line.upperBound
        while end > line.lowerBound, classes[scan.units[end - 1]].contains(.space) { end -= 1 }
        var start = line.lowerBound
        while start < end, classes[scan.units[start]].contains(.space) { start += 1 }
        // Numbered headings have their items below them; 请李明同志通报工作情况 is no title.
        guard end - start >= 4, isTitle(start..<end, scan.units) else { return nil }
        // Any other title ends the report.
        return TenseLexicon.planOf(scan.units, line) == nil
            && titleReviews.longestMatch(in: scan.units, endingAt: end, from: start) != nil
    }

    private func isTitle(_ line: Range<Int>, _ units: [UInt16]) -> Bool {
        var start = line.lowerBound
        if units[start] == 0x28 || units[start] == .unit("第") { start += 1 }
        var index = start
        while index < line.upperBound, !classes[units[index]].isDisjoint(with: [.digit, .numeral]) {
            index += 1
        }
        // 2030年工作总结 begins with a number, too.
        if index > start, index < line.upperBound, units[index] != .unit("年") { return false }
        return line.allSatisfy {
            let unit = units[$0]
            return unit != 0x2C && unit != 0x3A && unit != 0x3F && unit != .unit("请")
        }
    }

    /// Whether a heading names a report and asks for none: 二、上半年工作情况, not 按时报送工作情况.
    private func reviews(_ heading: Range<Int>, _ score: HeadingScore, _ scan: TextScan) -> Bool {
        score.section <= -1.5
            && reviews.longestMatch(in: scan.units, endingAt: heading.upperBound, from: heading.lowerBound)
                != nil
            && TenseLexicon.planOf(scan.units, heading) == nil
            && asking.firstPosition(in: scan.units, within: heading) == nil
    }
}
