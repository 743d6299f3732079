/// Figures, limits and the verbs that govern them.
extension GoalSpans {
    // MARK: Figures and limits

    func firstFigure(in range: Range<Int>) -> Int? {
        measures.figures.first(in: range)
    }

    /// The verb that the amount belongs to: one that measures right in front of the figure (增长, 达到, 不低于),
    /// else the first one that brings something about (新增, 组建).
    func amountVerb(before figure: Int, in clause: Range<Int>) -> Range<Int>? {
        let floor = clause.lowerBound
        let number = figures[figure].range
        // 不低于80%: the span begins with the comparator, which is the verb unless another stands before it.
        if let match = measureWords.longestMatch(
            in: units, at: number.lowerBound, limit: number.upperBound)
        {
            // 翻一番 is a verb by itself; 翻了一番 is told.
            if units[number.lowerBound] == .unit("翻"), number.count > 1,
                units[number.lowerBound + 1] != .unit("了")
            {
                return number
            }
            let comparator = number.lowerBound..<number.lowerBound + match.length
            // 增至超过200个
            if let verb = change(before: number.lowerBound, from: floor, within: 1),
                units[verb.upperBound - 1] == .unit("至") || units[verb.upperBound - 1] == .unit("到")
            {
                return verb
            }
            guard
                GoalVerbs.comparators.longestMatch(in: units, at: number.lowerBound, limit: number.upperBound)
                    != nil
            else { return comparator }
            if let verb = change(before: number.lowerBound, from: floor, within: 1),
                GoalVerbs.rates.longestMatch(in: units, endingAt: verb.upperBound, from: verb.lowerBound)
                    == nil
            {
                return verb
            }
            if figures[figure].kind == .percentage { return comparator }
            return creation(from: floor, to: number.lowerBound, touching: false) ?? comparator
        }
        // 不低于营业收入的1.5%: a share of a whole
        if figures[figure].kind == .percentage, number.lowerBound > floor,
            units[number.lowerBound - 1] == .unit("的"),
            let comparator = shareVerb(before: number.lowerBound, from: floor)
        {
            return comparator
        }
        let change = change(before: number.lowerBound, from: floor, within: 8)
        // 降低至30%: right in front
        if let change, change.upperBound + 1 >= number.lowerBound { return change }
        let creation = creation(
            from: floor, to: number.lowerBound,
            touching: figures[figure].kind == .percentage || number.upperBound == clause.upperBound)
        // 新建和改造提升农田600万亩: the first verb
        if let change, creation.map({ $0.lowerBound >= change.lowerBound }) ?? true { return change }
        return creation
    }

    private func shareVerb(before number: Int, from floor: Int) -> Range<Int>? {
        let units = scan.units
        var index = number - 4
        while index >= max(floor, number - 16) {
            if let match = GoalVerbs.norms.longestMatch(in: units, at: index, limit: number) {
                return index..<index + match.length
            }
            // 达到
            if units[index] == .unit("达"), units[index + 1] == .unit("到") { return index..<index + 2 }
            if units[index] == .unit("、") { return nil }
            index -= 1
        }
        return nil
    }

    /// The verb of change nearest in front of a figure, a few characters away at most.
    private func change(before number: Int, from floor: Int, within reach: Int) -> Range<Int>? {
        var position = number
        while position > max(floor, number - reach) {
            if let match = measureEnds.longestMatch(
                in: units, endingAt: position, from: floor),
                // 达 and 过 stand right in front of their figure; 达标的 and 过程 measure nothing, nor does 传达到.
                match.length > 1 || position == number && !isNewly(position - 1, floor),
                position - match.length == floor || units[position - match.length - 1] != .unit("传"),
                !isNoun(endingAt: position, limit: number)
            {
                return position - match.length..<position
            }
            // A figure behind 的 belongs to another noun.
            if units[position - 1] == .unit("的") { break }
            position -= 1
        }
        return nil
    }

    /// 新增, 净增: the verb is longer than its last character.
    private func isNewly(_ position: Int, _ floor: Int) -> Bool {
        guard position > floor, units[position] == .unit("增") else { return false }
        return [.unit("新"), .unit("净"), .unit("激"), .unit("倍"), .unit("猛")].contains(units[position - 1])
    }

    /// 完成率, 保证金: what looks like a verb is part of a noun.
    func isNoun(endingAt end: Int, limit: Int) -> Bool {
        return nounEndings.longestMatch(in: units, at: end, limit: limit) != nil
            && notNounEndings.longestMatch(in: units, at: end, limit: limit) == nil
    }

    /// - Parameter touches: a word that is a noun as well counts right in front of the figure.
    private func creation(from floor: Int, to limit: Int, touching touches: Bool) -> Range<Int>? {
        var isHead = true
        var index = skipNumber(floor, limit)
        while index < limit {
            if let match = provisions.longestMatch(in: units, at: index, limit: limit) {
                let end = index + match.length
                // 改造, 建设 are nouns as well: they count at the head of the clause, or right in front of the figure.
                let counts: Bool
                switch match.value {
                // 收储价格: a noun
                case .verb:
                    counts = GoalVerbs.rateNouns.longestMatch(in: units, at: end, limit: limit)?.value != true
                case .either
                where GoalVerbs.sizes.longestMatch(in: units, at: end, limit: limit)?.value == true:
                    counts = false
                case .either: counts = isHead || touches && end == limit
                case .vague: counts = isHead
                case .noun: counts = false
                }
                // 签约的27个项目: an attribute
                if counts, end == limit || units[end] != .unit("的"), !isNoun(endingAt: end, limit: limit) {
                    // 新增退耕还林…: what is new has a noun behind it.
                    return index..<(units[end - 1] == .unit("增") ? end : runEnd(from: end, limit: limit))
                }
                index = end
                isHead = false
            } else if let match = governors.longestMatch(in: units, at: index, limit: limit) {
                isHead = match.value
                index += match.length
            } else if isHead,
                let match = headAdverbs.longestMatch(in: units, at: index, limit: limit)
            {
                index += match.length
            } else if let time = measures.times.first(in: index..<index + 1) {
                // 县林业局年底前|治理河道30公里: behind who does it
                index = times[time].range.upperBound
                isHead = true
            } else {
                isHead = false
                index += 1
            }
        }
        return nil
    }

    /// 淘汰关停, 新建改造: verbs in a row are one.
    private func runEnd(from start: Int, limit: Int) -> Int {
        var end = start
        while let match = GoalVerbs.provisions.longestMatch(in: units, at: end, limit: limit),
            match.value == .verb || match.value == .either, end - start < GoalSpans.runLength
        {
            let next = end + match.length
            if isNoun(endingAt: next, limit: limit) { break }
            // 新建收储点, 新建培训基地: the second word names the place.
            if GoalVerbs.uses.longestMatch(in: scan.units, at: end, limit: next)?.length == match.length,
                GoalVerbs.runNouns.longestMatch(in: scan.units, at: next, limit: limit) != nil
            {
                break
            }
            // 新增培训场次5千个, 建成更新的30个: a noun
            guard next == limit || units[next] != .unit("的") else { break }
            end = next
        }
        return end
    }

    private static let runLength = 8

    /// 其中工业投资增长8%, 其中女性占比不低于四成: a share with a measure of its own, not one that only counts.
    func measuresShare(_ range: Range<Int>) -> Bool {
        guard var figure = firstFigure(in: range) else { return true }
        while measures.figures[figure] < range.upperBound {
            if figures[figure].kind == .percentage, isMeasured(figure, from: range.lowerBound) { return true }
            figure += 1
        }
        return false
    }

    /// Whether a verb of change or a comparator stands right in front of a figure.
    func isMeasured(_ figure: Int, from floor: Int) -> Bool {
        let number = figures[figure].range
        return change(before: number.lowerBound, from: floor, within: 4) != nil
            || measureWords.longestMatch(
                in: units, at: number.lowerBound, limit: number.upperBound) != nil
    }

    /// Whether a member of a list is a result of its own: it has a figure, a limit, or a title to win.
    func isTarget(_ range: Range<Int>) -> Bool {
        if firstFigure(in: range) != nil { return true }
        if let time = measures.times.first(in: range), times[time].type != .frequency { return true }
        return GoalWords.results.kinds(in: units, within: range, until: .title)
            .isDisjoint(with: [.title, .honor, .style]) == false
            || passesAssessment(range)
    }

    /// 通过…验收
    func passesAssessment(_ range: Range<Int>) -> Bool {
        GoalVerbs.assessments.longestMatch(in: units, endingAt: range.upperBound, from: range.lowerBound)
            != nil && GoalVerbs.passing.firstPosition(in: units, within: range) != nil
    }

    /// 亿元以上项目, 30万千瓦以下机组, 60岁以上老人: the figure tells which ones, not how many.
    func isClass(_ figure: Int, limit: Int) -> Bool {
        let draft = figures[figure]
        // 百亿元项目: a bare power of ten names a class.
        if draft.kind == .quantity, draft.isConverted, draft.range.upperBound < limit,
            CharacterClass.table[Int(scan.units[draft.range.lowerBound])].contains(.numeral),
            GoalVerbs.classed.longestMatch(in: scan.units, at: draft.range.upperBound, limit: limit) != nil
        {
            return true
        }
        guard draft.range.upperBound < limit, draft.kind == .quantity,
            draft.comparator != .eq && draft.comparator != .approx
        else { return false }
        if GoalVerbs.classed.longestMatch(in: units, at: draft.range.upperBound, limit: limit) != nil {
            // 60岁以上
            return draft.isConverted
                || draft.range.count > 3 && units[draft.range.upperBound - 3] == .unit("岁")
        }
        return draft.comparator == .le && draft.isConverted
            && classes[Int(units[draft.range.upperBound])].contains(.han)
    }

    /// 规模30亿元的基金, 八成以上的农户: the figure measures what a verb right in front of it brings about.
    func isFounded(_ figure: Int, from floor: Int) -> Bool {
        let number = figures[figure].range.lowerBound
        var position = number
        while position > max(floor, number - 4) {
            if GoalVerbs.foundingBackward.longestMatch(in: units, endingAt: position, from: floor) != nil {
                return true
            }
            if measureEnds.longestMatch(in: units, endingAt: position, from: floor) != nil {
                return false
            }
            position -= 1
        }
        return false
    }

    /// Behind 向 or 朝着, where an aim is named that ends at a position.
    func towards(_ end: Int, clause index: Int) -> Int? {
        let clause = clauses[index].range
        var start = end - 2
        while start > clause.lowerBound {
            let unit = units[start - 1]
            // 向 朝; 着
            if unit == .unit("向") || unit == .unit("朝") {
                return units[start] == .unit("着") ? start + 1 : start
            }
            start -= 1
        }
        return nil
    }

    /// …的奋斗目标 with the words that name the aim.
    func namedAim(_ word: Range<Int>, clause index: Int) -> GoalCandidate? {
        let clause = clauses[index].range
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
        if start < word.lowerBound, units[start] == .unit("了") { start += 1 }
        let goal = word.upperBound - 2..<word.upperBound
        return GoalCandidate(
            kind: .aim, trigger: goal, range: start..<word.upperBound, clause: index, lastClause: index)
    }
}
