import JianghuaRecords

/// Limits that stand behind the work, with who does it: …1.1万户。(县住建局牵头,完成时限:10月20日前)
extension GoalTraits {
    /// How far behind a goal its limit may stand.
    private static let assignmentReach = 200

    /// The limit of the work that a goal belongs to.
    ///
    /// It is labelled (完成时限:), or closes brackets that name who does the work. Neither another item nor the
    /// brackets of other work may stand between. O(reach), where a time stands behind the goal.
    func assigned(behind candidate: GoalCandidate) -> Int? {
        if case .trigger(.prevent) = candidate.kind { return nil }
        let end = candidate.range.upperBound
        let limit = min(drafts.speech.range.upperBound, end + Self.assignmentReach)
        guard end < limit, var index = measures.times.first(in: end..<limit) else { return nil }
        while measures.times[index] < limit {
            let range = drafts.times[index].range
            if drafts.times[index].type == .deadline {
                let bracket = bracketNamingUnits(around: range)
                if bracket != nil && closesWork(range) || followsLabel(range) {
                    let start = bracket?.lowerBound ?? range.lowerBound
                    return start >= end && belongTogether(end, start) ? index : nil
                }
            }
            index += 1
        }
        return nil
    }

    /// 县水厂负责实施,10月底前完成): a verb with nothing but the limit of what stands in front of the brackets.
    func closesAssignment(_ candidate: GoalCandidate) -> Bool {
        guard candidate.trigger.upperBound == candidate.range.upperBound,
            let time = measures.times.first(in: candidate.range),
            drafts.times[time].range.upperBound == candidate.trigger.lowerBound
        else { return false }
        return closesWork(drafts.times[time].range)
            && bracketNamingUnits(around: drafts.times[time].range) != nil
    }

    /// A goal without the brackets behind it that name who sees to it: 新建哨所6处(县林业局).
    func withoutAssignment(_ range: Range<Int>, trigger: Range<Int>) -> Range<Int> {
        guard units[range.upperBound - 1] == .unit(")") else { return range }
        let mark = scan.enclosingMark(of: range.upperBound - 1)
        guard mark >= 0, scan.marks[mark].kind == .openBracket else { return range }
        let open = Int(scan.marks[mark].position)
        guard open >= trigger.upperBound, namesUnit(in: open..<range.upperBound) else { return range }
        return range.lowerBound..<open
    }

    /// The brackets around a place, where they name a unit.
    private func bracketNamingUnits(around place: Range<Int>) -> Range<Int>? {
        let mark = scan.enclosingMark(of: place.lowerBound)
        guard mark >= 0, scan.marks[mark].kind == .openBracket, scan.marks[mark].partner >= 0 else {
            return nil
        }
        let open = Int(scan.marks[mark].position)
        guard namesUnit(in: open..<place.lowerBound) else { return nil }
        return open..<Int(scan.marks[Int(scan.marks[mark].partner)].position)
    }

    private func namesUnit(in range: Range<Int>) -> Bool {
        let index = drafts.units.partitionPoint { $0.range.lowerBound < range.lowerBound }
        return index < drafts.units.count && drafts.units[index].range.upperBound <= range.upperBound
    }

    /// 10月底前), 10月底前完成), 10月底前;
    private func closesWork(_ time: Range<Int>) -> Bool {
        guard time.lowerBound > 0, time.upperBound < units.count,
            CharacterClass.table[units[time.lowerBound - 1]].contains(.mark)
        else { return false }
        let verb = TimeNeighbours.finishing.longestMatch(in: units, at: time.upperBound, limit: units.count)
        let end = time.upperBound + (verb?.length ?? 0)
        return end < units.count && CharacterClass.table[units[end]].contains(.mark)
    }

    private func followsLabel(_ time: Range<Int>) -> Bool {
        TimeNeighbours.labels.longestMatch(in: units, endingAt: time.lowerBound, from: 0) != nil
    }

    /// Whether neither an item begins between two places nor brackets there name who does what is in front of them.
    private func belongTogether(_ first: Int, _ second: Int) -> Bool {
        let item = drafts.directives.partitionPoint { $0.number.lowerBound < first }
        if item < drafts.directives.count, drafts.directives[item].number.lowerBound < second { return false }
        var mark = scan.firstMark(atOrAfter: first)
        while mark < scan.marks.count, Int(scan.marks[mark].position) < second {
            if scan.marks[mark].kind == .openBracket, scan.marks[mark].partner >= 0 {
                let close = Int(scan.marks[Int(scan.marks[mark].partner)].position)
                if close < second, namesUnit(in: Int(scan.marks[mark].position)..<close) { return false }
            }
            mark += 1
        }
        return true
    }
}
