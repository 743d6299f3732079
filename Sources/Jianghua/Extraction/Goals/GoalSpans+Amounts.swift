/// Figures, limits and the verbs that govern them.
extension GoalSpans {
    // MARK: Figures and limits

    func firstFigure(in range: Range<Int>) -> Int? {
        measures.figures.first(in: range)
    }

    /// The verb that the amount belongs to: one that measures right in front of the figure (增长, 达到, 不低于),
    /// else the first one that brings something about (新增, 组建).
    func amountVerb(before figure: Int, from floor: Int) -> Range<Int>? {
        let units = scan.units
        let number = figures[figure].range
        // 不低于80%: the span begins with the comparator, which is the verb.
        if let match = GoalLexicon.measures.longestMatch(
            in: units, at: number.lowerBound, limit: number.upperBound)
        {
            return number.lowerBound..<number.lowerBound + match.length
        }
        var position = number.lowerBound
        while position > max(floor, number.lowerBound - 8) {
            if let match = GoalLexicon.measuresBackward.longestMatch(
                in: units, endingAt: position, from: floor),
                // 达 and 过 stand right in front of their figure; 达标的 and 过程 measure nothing, nor does 传达到.
                match.length > 1 || position == number.lowerBound,
                position - match.length == floor || units[position - match.length - 1] != 0x4F20
            {
                return position - match.length..<position
            }
            // A figure behind 的 belongs to another noun.
            if units[position - 1] == 0x7684 { break }
            position -= 1
        }
        return creation(from: floor, to: number.lowerBound)
    }

    func creation(from floor: Int, to limit: Int) -> Range<Int>? {
        let units = scan.units
        var isHead = true
        var index = floor
        while index < limit {
            if let match = GoalLexicon.amounts.longestMatch(in: units, at: index, limit: limit) {
                // 改造, 建设 are nouns as well: they count at the head of the clause.
                if match.value || isHead { return index..<index + match.length }
                index += match.length
                isHead = false
            } else if let match = GoalLexicon.governors.longestMatch(in: units, at: index, limit: limit) {
                isHead = match.value
                index += match.length
            } else if isHead,
                let match = GoalLexicon.headAdverbs.longestMatch(in: units, at: index, limit: limit)
            {
                index += match.length
            } else if let time = measures.times.first(in: index..<index + 1) {
                index = times[time].range.upperBound
            } else {
                isHead = false
                index += 1
            }
        }
        return nil
    }

    func limit(in range: Range<Int>) -> Int? {
        guard let time = measures.times.first(in: range),
            times[time].type == .deadline,
            times[time].rule == TimeRules.limit
                || times[time].rule == TimeRules.named && isBounded(times[time].range)
        else { return nil }
        return time
    }

    /// 规定时间内, 春节前; not 会后
    func isBounded(_ range: Range<Int>) -> Bool {
        let last = scan.units[range.upperBound - 1]
        return last == 0x5185 || last == 0x524D
    }

    /// A limit and the verb that finishes something behind it.
    func dated(_ time: Int, clause index: Int) -> GoalCandidate? {
        var last = index
        let clause = clauses[index].range
        let range = times[time].range
        if clause.upperBound - range.upperBound <= 1, hasNext(index) { last += 1 }
        let governed = range.upperBound..<clauses[last].range.upperBound
        guard let verb = completionVerb(in: governed) else { return nil }
        var start = range.lowerBound
        if start > clause.lowerBound, [0x5230, 0x81F3, 0x5728, 0x4E8E].contains(scan.units[start - 1]) {
            start -= 1
        }
        // 各部门制定的办法,于…前报送: 于 needs what stands before it.
        if start == clause.lowerBound, scan.units[start] == 0x4E8E, index > 0, hasNext(index - 1) {
            start = clauses[index - 1].range.lowerBound
        }
        return GoalCandidate(
            kind: .dated, trigger: verb, range: start..<end(of: last, from: verb.upperBound), clause: index,
            lastClause: last)
    }

    /// The first run of completing verbs; behind 将 or 把 the last one.
    func completionVerb(in range: Range<Int>) -> Range<Int>? {
        let units = scan.units
        var found: Range<Int>?
        var takesLast = false
        var index = range.lowerBound
        while index < range.upperBound {
            if units[index] == 0x5C06 || units[index] == 0x628A { takesLast = true }
            if let match = GoalLexicon.completions.longestMatch(
                in: units, at: index, limit: range.upperBound)
            {
                if let before = found, !takesLast, before.upperBound < index { return before }
                found = index..<index + match.length
                index += match.length
            } else {
                index += 1
            }
        }
        return found
    }

    /// …的奋斗目标 with the words that name the aim.
    func namedAim(_ word: Range<Int>, clause index: Int) -> GoalCandidate? {
        let clause = clauses[index].range
        let units = scan.units
        var start = clause.lowerBound
        var position = clause.lowerBound
        while position < word.lowerBound {
            if let match = GoalLexicon.announcers.longestMatch(
                in: units, at: position, limit: word.lowerBound)
            {
                position += match.length
                start = position
            } else {
                position += 1
            }
        }
        guard
            start > clause.lowerBound
                || GoalLexicon.copulas.firstPosition(in: units, within: clause) != nil,
            word.lowerBound - start >= 2
        else { return nil }
        if start < word.lowerBound, units[start] == 0x4E86 { start += 1 }
        let goal = word.upperBound - 2..<word.upperBound
        return GoalCandidate(
            kind: .aim, trigger: goal, range: start..<word.upperBound, clause: index, lastClause: index)
    }
}
