/// Subjects that a modal parts from their verb: 28个项目必须在国庆节前开工, 开课率要达到100%.
///
/// Such a subject is what the result is reached in. One that acts (县水利局要在汛期前完成…) stays out: its verb
/// takes an object, or it is a body.
extension GoalSpans {
    private static let themeLength = 40

    /// The start of a subject in front of a modal, where the verb has nothing behind it but a figure.
    func themeStart(
        before start: Int, _ kind: GoalCandidate.Kind, _ verb: Range<Int>, in clause: Range<Int>
    ) -> Int? {
        // 将新增500个: what verbs of provision bring about is no subject's own change.
        guard start > clause.lowerBound,
            reachesState(kind) || takesNoObject(verb, limit: clause.upperBound)
        else { return nil }
        // 治理率要|从42%提高到60%
        var end = originStart(before: start, from: clause.lowerBound) ?? start
        // 于本年内完工, 三年内提高到65%: what leads in the time follows its subject directly.
        var isParted =
            units[start] == .unit("于") || units[start] == .unit("在")
            || measures.times.first(in: start..<start + 1) != nil
        while end > clause.lowerBound {
            if let match = GoalVerbs.modalsBackward.longestMatch(
                in: units, endingAt: end, from: clause.lowerBound)
            {
                end -= match.length
                isParted = true
            } else if let match = GoalLexicon.adverbs.longestMatch(
                in: units, endingAt: end, from: clause.lowerBound)
            {
                end -= match.length
            } else {
                break
            }
        }
        guard isParted, end - clause.lowerBound >= 2, !holdsUnit(endingAt: end) else { return nil }
        let subject = nounPhraseStart(clause.lowerBound..<end)
        guard end - subject >= 2, end - subject <= GoalSpans.themeLength, !isActing(subject),
            ![.unit("、"), .unit("的"), .unit("地")].contains(units[end - 1]),
            !GoalLexicon.beginsImperative(at: subject, limit: end, in: units),
            GoalVerbs.actors.longestMatch(in: units, endingAt: end, from: subject) == nil
        else { return nil }
        return subject
    }

    /// 优生培养要实现新突破, 此事要成为习惯: what stands behind the verb is what the subject comes to.
    private func reachesState(_ kind: GoalCandidate.Kind) -> Bool {
        switch kind {
        case .trigger(.become), .trigger(.realize), .trigger(.enter), .trigger(.attain): true
        default: false
        }
    }

    /// Where 从 or 由 and an amount stand right in front of a verb.
    private func originStart(before end: Int, from floor: Int) -> Int? {
        var index = end - 2
        var hasDigit = false
        while index > floor, end - index <= 16, units[index] != .unit("、") {
            if !classes[Int(units[index])].isDisjoint(with: [.digit, .numeral]) { hasDigit = true }
            // 从 由
            if units[index] == .unit("从") || units[index] == .unit("由") { return hasDigit ? index : nil }
            index -= 1
        }
        return nil
    }

    /// 民政部门|对…补贴要…: a body and what it does it to, no noun phrase
    private func isActing(_ start: Int) -> Bool {
        let index = firstBody(from: start)
        guard index < bodies.count, bodies[index].range.lowerBound == start,
            bodies[index].range.upperBound < units.count
        else { return false }
        return [.unit("对"), .unit("把"), .unit("将"), .unit("向"), .unit("给"), .unit("为")].contains(
            units[bodies[index].range.upperBound])
    }

    /// Behind what governs it, and behind a number.
    func nounPhraseStart(_ range: Range<Int>) -> Int {
        var start = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            if let match = governors.longestMatch(in: units, at: index, limit: range.upperBound),
                !GoalLexicon.namesRate(index + match.length, limit: range.upperBound, in: units)
            {
                index += match.length
                if match.value { start = index }
            } else {
                index += 1
                // “要争先进位,确保…”: commas in short quotes end no clause.
                if units[index - 1] == 0x2C { start = index }
            }
        }
        return skipNumber(start, range.upperBound)
    }

    /// Nothing stands behind the verb, or the figure that it reaches, or another verb: 建成通车.
    private func takesNoObject(_ verb: Range<Int>, limit: Int) -> Bool {
        // …5月份完工、6月份投产
        if verb.upperBound == limit || units[verb.upperBound] == .unit("、") { return true }
        if measures.figures.first(in: verb.lowerBound..<min(limit, verb.upperBound + 3)) != nil {
            return true
        }
        var index = verb.upperBound
        while index < limit, classes[Int(units[index])].contains(.space) { index += 1 }
        if classes[Int(units[index < limit ? index : limit - 1])].contains(.digit) {
            return true
        }
        guard let match = completions.longestMatch(in: units, at: verb.upperBound, limit: limit)
        else {
            return false
        }
        return verb.upperBound + match.length == limit
    }

    // MARK: Units

    func holdsUnit(endingAt position: Int) -> Bool {
        var index = firstBody(from: position - GoalSpans.themeLength)
        while index < bodies.count, bodies[index].range.lowerBound < position {
            if bodies[index].range.upperBound == position { return true }
            index += 1
        }
        return false
    }

    func holdsUnit(startingIn range: Range<Int>) -> Bool {
        let index = firstBody(from: range.lowerBound)
        return index < bodies.count && bodies[index].range.lowerBound < range.upperBound
    }

    /// Units ascend.
    func firstBody(from position: Int) -> Int {
        bodies.partitionPoint { $0.range.lowerBound < position }
    }
}
