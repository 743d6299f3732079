/// Several goals in one clause, parted by 、: 2027年整治300公里、2028年整治400公里; 坚决防止…、坚决杜绝….
extension GoalFinder {
    /// Cuts a candidate where another goal begins behind 、.
    ///
    /// - Returns: what was cut off and is a goal of its own.
    func partOff(_ candidate: inout GoalCandidate) -> GoalCandidate? {
        let limit = candidate.range.upperBound
        let start = candidate.trigger.upperBound
        // Candidates of a long list each reach to its end.
        let reach = min(limit, start + Self.partReach)
        guard start + 3 < reach else { return nil }
        for mark in scan.marks[scan.firstMark(atOrAfter: start)...] {
            let index = Int(mark.position)
            guard index + 3 < reach else { break }
            guard units[index] == .unit("、"),
                Int(mark.enclosing) == scan.enclosingMark(of: candidate.trigger.lowerBound)
            else { continue }
            if let part = part(of: candidate, from: index + 1) {
                candidate.range = candidate.range.lowerBound..<index
                return part
            }
            // 打造…、加快建设…: a task behind it
            if candidate.kind == .trigger(.shape), beginsTask(index + 1, limit) {
                candidate.range = candidate.range.lowerBound..<index
                return nil
            }
        }
        return nil
    }

    /// How far behind a trigger another goal may begin, in characters.
    private static let partReach = 160

    private func part(of candidate: GoalCandidate, from start: Int) -> GoalCandidate? {
        let limit = candidate.range.upperBound
        switch candidate.kind {
        case .trigger(.prevent): return prevention(behind: candidate, from: start)
        case .figure, .dated, .trigger(.finish), .trigger(.complete): break
        default: return nil
        }
        let first = candidate.range.lowerBound..<start - 1
        var verb = start
        if let time = measures.times.first(in: start..<start + 2), judge.hasTime(first),
            measures.times.first(in: candidate.trigger.upperBound..<start) == nil
        {
            verb = drafts.times[time].range.upperBound
        } else if spans.firstFigure(in: candidate.trigger.upperBound..<start) == nil {
            return nil
        }
        let isDated = verb > start
        while let match = spans.headAdverbs.longestMatch(in: units, at: verb, limit: limit)
            ?? GoalVerbs.modals.longestMatch(in: units, at: verb, limit: limit)
        {
            verb += match.length
        }
        guard let match = spans.provisions.longestMatch(in: units, at: verb, limit: limit),
            // 新增500个、更换300只 is one; 完成, 实现 are triggers by themselves.
            isDated
                ? match.value == .verb || match.value == .either
                : isTrigger(verb..<verb + match.length),
            spans.firstFigure(in: verb + match.length..<end(ofPart: verb, limit)) != nil
        else { return nil }
        var part = candidate
        part.kind = .figure
        part.trigger = verb..<verb + match.length
        part.range = (isDated ? start : verb)..<limit
        return part
    }

    private func isTrigger(_ verb: Range<Int>) -> Bool {
        switch spans.triggers.longestMatch(in: units, at: verb.lowerBound, limit: verb.upperBound)?.value {
        case .finish, .realize, .attain: true
        default: false
        }
    }

    private func end(ofPart start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit, units[end] != .unit("、") { end += 1 }
        return end
    }

    /// 坚决防止…、坚决|杜绝…
    private func prevention(behind candidate: GoalCandidate, from start: Int) -> GoalCandidate? {
        let limit = candidate.range.upperBound
        var verb = start
        while let match = GoalLexicon.musts.longestMatch(in: units, at: verb, limit: limit)
            ?? GoalVerbs.modals.longestMatch(in: units, at: verb, limit: limit)
        {
            verb += match.length
        }
        guard let match = spans.triggers.longestMatch(in: units, at: verb, limit: limit),
            match.value == .prevent,
            verb + match.length < limit
        else { return nil }
        var part = candidate
        part.trigger = verb..<verb + match.length
        part.range = verb..<limit
        return part
    }

    /// 加快建设…, 全力推进…: an adverb and an imperative.
    private func beginsTask(_ start: Int, _ limit: Int) -> Bool {
        guard let adverb = spans.headAdverbs.longestMatch(in: units, at: start, limit: limit),
            adverb.length > 1
        else { return false }
        let verb = start + adverb.length
        return GoalLexicon.beginsImperative(at: verb, limit: limit, in: units)
    }
}
