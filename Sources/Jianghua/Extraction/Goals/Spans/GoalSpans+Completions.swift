/// What is finished or handed in by a limit.
extension GoalSpans {
    /// A limit and the verb that finishes something behind it.
    func dated(_ time: Int, clause index: Int) -> GoalCandidate? {
        var last = index
        let clause = clauses[index].range
        let range = times[time].range
        if clause.upperBound - range.upperBound <= 1, hasNext(index) {
            last += 1
            // 决胜年底前,确保…: the effort is a goal of its own.
            if isEffort(clauses[last].range) { return nil }
            // …周期压缩至7个月: it arrives somewhere.
            if isTimeAlone(range, in: clause),
                let (_, trigger) = scan.nextMatch(
                    .triggers, in: GoalLexicon.triggers, from: clauses[last].range.lowerBound,
                    limit: clauses[last].range.upperBound), trigger.value == .arrive
            {
                return nil
            }
        }
        let governed = range.upperBound..<clauses[last].range.upperBound
        // 考核不合格的一律取消…: a case
        guard !isCase(governed),
            let verb = modalEnd(in: governed).flatMap({ completionVerb(in: $0..<governed.upperBound) })
                ?? completionVerb(in: governed)
        else { return nil }
        var start = range.lowerBound
        // 9月10日教师节前: two names of one limit
        if let before = measures.times.first(in: clause.lowerBound..<start),
            times[before].range.upperBound == start
        {
            start = times[before].range.lowerBound
        }
        if isLedIn(start, from: clause.lowerBound) {
            start -= 1
        } else if start > clause.lowerBound + 1, ThroughWords.end(at: start, in: units) {
            start -= 2
        }
        // 各部门制定的办法,于…前报送: 于 needs what stands before it.
        if start == clause.lowerBound, units[start] == .unit("于"), index > 0, hasNext(index - 1),
            isHandedThing(clauses[index - 1].range)
        {
            start = clauses[index - 1].range.lowerBound
        }
        if let parted = startBehindActor(from: range.upperBound, to: verb.lowerBound) {
            // 11月5日前,各村要把…报到…: the object keeps the whole together.
            if ![.unit("把"), .unit("将")].contains(units[parted]) {
                start = withoutModals(from: parted, to: verb.lowerBound) == parted ? verb.lowerBound : parted
            }
        } else if last == index {
            // 把…补助款在本月内拨付到位; 全市年内改造…
            start =
                bodyHanding(before: start, in: clause)
                ?? themeStart(before: start, .dated, verb, in: clause)
                ?? opening(.unit("把"), before: start, clause: index)
                ?? directSubject(before: start, in: clause, ahead: verb.lowerBound) ?? start
        }
        return GoalCandidate(
            kind: .dated, trigger: verb, range: start..<end(of: last, from: verb.upperBound), clause: index,
            lastClause: last)
    }

    /// 请|县财政局将配套资金于6月底前…: who does it stands right in front of 将.
    private func bodyHanding(before time: Int, in clause: Range<Int>) -> Int? {
        // 将于今年…: it is to come
        guard let object = opening(.unit("将"), before: time, in: clause), time - object > 3,
            !isAdverbial(object + 1..<time),
            !GoalLexicon.beginsImperative(at: object + 1, limit: time, in: units)
        else { return nil }
        let body = firstBody(from: object) - 1
        guard body >= 0, bodies[body].range.upperBound == object,
            bodies[body].range.lowerBound >= clause.lowerBound
        else { return object }
        return bodies[body].range.lowerBound
    }

    /// Behind a modal: 安置区3号楼必须|复工.
    private func modalEnd(in range: Range<Int>) -> Int? {
        var found: Int?
        var index = range.lowerBound
        while let (place, match) = GoalVerbs.demands.nextMatch(
            in: units, from: index, limit: range.upperBound)
        {
            index = place + match.length
            if match.value, index < range.upperBound { found = index }
        }
        return found
    }

    /// 兑付|到户: the place is none of the verb.
    private func isGiven(_ verb: Range<Int>, _ whole: Range<Int>) -> Bool {
        verb.lowerBound == whole.lowerBound && whole.count == verb.count + 2
            && GoalVerbs.arrivalPlaces.longestMatch(
                in: units, endingAt: whole.upperBound, from: whole.lowerBound) != nil
    }

    /// …的一律…
    private func isCase(_ range: Range<Int>) -> Bool {
        guard
            let (place, _) = GoalVerbs.sweeping.nextMatch(
                in: units, from: range.lowerBound, limit: range.upperBound)
        else { return false }
        return place > range.lowerBound && units[place - 1] == .unit("的")
    }

    /// 各县制定的办法,|于…: a thing, neither what somebody is to do nor what is done before.
    private func isHandedThing(_ clause: Range<Int>) -> Bool {
        GoalVerbs.modals.firstPosition(in: units, within: clause) == nil
            && units[clause.lowerBound] != .unit("由")
            && GoalVerbs.carriers.longestMatch(
                in: units, endingAt: clause.upperBound, from: clause.lowerBound)
                == nil
            && !GoalLexicon.beginsImperative(at: clause.lowerBound, limit: clause.upperBound, in: units)
            && units[clause.lowerBound..<clause.upperBound].contains(.unit("的"))
    }

    /// The first run of completing verbs; behind 将 or 把 the last one. Else what stands in front of a complement
    /// at the end (绘出来, 转移到位).
    func completionVerb(in range: Range<Int>) -> Range<Int>? {
        var found: Range<Int>?
        var takesLast = false
        var index = range.lowerBound
        while index < range.upperBound {
            if units[index] == .unit("将") || units[index] == .unit("把") { takesLast = true }
            // 把未参保人员底数摸清: said of the object
            if !takesLast, refusals.longestMatch(in: units, at: index, limit: range.upperBound) != nil,
                found == nil
            {
                return nil
            }
            if let match = verb(at: index, in: range, isDelivered: takesLast) {
                // 供水保障指挥部: part of the name of a body, unless the body begins with what is handed in to it.
                if let body = body(around: index), found == nil {
                    index = body.upperBound
                    continue
                }
                let end = index + match.length
                if match.isVerb {
                    // 制定落实措施: the second verb belongs to a noun.
                    if let before = found, !takesLast,
                        before.upperBound < index || isSupport(before)
                            || GoalVerbs.workNouns.longestMatch(in: units, at: end, limit: range.upperBound)
                                != nil
                    {
                        return before
                    }
                    // 做到应装尽装
                    let isAchieved =
                        units[index] == .unit("应") && index >= range.lowerBound + 2
                        && units[index - 2] == .unit("做")
                        && units[index - 1] == .unit("到")
                    found = isAchieved ? index - 2..<index : index..<end
                    // 报到…: who gets it can have a verb in its name.
                    if takesLast, completes(found) { return found }
                }
                index = end
            } else {
                index += 1
            }
        }
        if let verb = resultative(in: range),
            takesLast || found.map({ $0.lowerBound >= verb.lowerBound && !isGiven($0, verb) }) ?? true
        {
            return verb
        }
        return found ?? wholly(in: range) ?? once(in: range) ?? gain(in: range) ?? round(in: range)
            ?? passing(in: range)
    }

    /// 10月份通过…复审: an assessment that is passed by then
    func passing(in range: Range<Int>) -> Range<Int>? {
        guard passesAssessment(range),
            let (place, match) = GoalVerbs.passing.nextMatch(
                in: units, from: range.lowerBound, limit: range.upperBound)
        else { return nil }
        return place..<place + match.length
    }

    /// 6月底前组织一次演练, 汛前至少开展两轮排查: what is to have taken place by then, so often
    private func round(in range: Range<Int>) -> Range<Int>? {
        guard
            let (place, match) = GoalVerbs.rounds.nextMatch(
                in: units, from: range.lowerBound, limit: range.upperBound),
            place == range.lowerBound || units[place - 1] != .unit("已")
        else { return nil }
        var position = place + match.length
        if let least = GoalVerbs.comparators.longestMatch(in: units, at: position, limit: range.upperBound) {
            position += least.length
        }
        var end = position
        while end < range.upperBound,
            !classes[Int(units[end])].isDisjoint(with: [.digit, .numeral])
        {
            end += 1
        }
        // 次 轮 场 遍 回
        guard end > position, end < range.upperBound,
            [.unit("次"), .unit("轮"), .unit("场"), .unit("遍"), .unit("回")].contains(units[end])
        else { return nil }
        return place..<place + match.length
    }

    /// 全覆盖检查一遍: two characters and that it is done once and for all.
    private func once(in range: Range<Int>) -> Range<Int>? {
        let units = scan.units
        let last = range.upperBound - 2
        var end = last
        // 全部过一遍|筛子
        while end > range.lowerBound, last - end < 6,
            !(units[end] == .unit("一") && units[end + 1] == .unit("遍"))
        {
            end -= 1
        }
        guard end - range.lowerBound >= 2, units[end - 1] != .unit("第"), units[end] == .unit("一"),
            units[end + 1] == .unit("遍"),
            CharacterClass.table[Int(units[end - 1])].contains(.han),
            CharacterClass.table[Int(units[end - 2])].contains(.han)
        else { return nil }
        // 统统过一遍: 过 走 捋 筛 跑 看 学 讲 读 are verbs by themselves.
        let isSingle = [
            .unit("过"), .unit("走"), .unit("捋"), .unit("筛"), .unit("跑"), .unit("看"), .unit("学"), .unit("讲"),
            .unit("读"),
        ].contains(
            units[end - 1])
        return (isSingle ? end - 1 : end - 2)..<end
    }

    /// 年内取得突破性进展, 三季度要有新起色: what is to have come of it by then
    func gain(in range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while let match = headAdverbs.longestMatch(in: units, at: start, limit: range.upperBound)
            ?? GoalVerbs.modals.longestMatch(in: units, at: start, limit: range.upperBound)
        {
            start += match.length
        }
        guard let verb = GoalLexicon.appearances.longestMatch(in: units, at: start, limit: range.upperBound),
            GoalLexicon.headway.longestMatch(
                in: units, endingAt: range.upperBound, from: start + verb.length) != nil
        else { return nil }
        return start..<start + verb.length
    }

    /// 实现通车, 完成验收: the second verb is what is realized.
    private func isSupport(_ verb: Range<Int>) -> Bool {
        let units = scan.units
        guard verb.count == 2 else { return false }
        switch (units[verb.lowerBound], units[verb.lowerBound + 1]) {
        case (.unit("实"), .unit("现")), (.unit("完"), .unit("成")), (.unit("达"), .unit("到")): return true
        default: return false
        }
    }

    /// 6月底前全部复耕: what stands behind a word for the whole, at the end of the clause, gets done.
    private func wholly(in range: Range<Int>) -> Range<Int>? {
        guard
            let (position, match) = GoalVerbs.wholly.nextMatch(
                in: units, from: range.lowerBound, limit: range.upperBound)
        else { return nil }
        let verb = position + match.length..<range.upperBound
        let isWhole = verb.count >= 2 && verb.count <= 4 && units[verb.upperBound - 1] != .unit("的")
        return isWhole ? verb : nil
    }

    /// 报到镇整治办: what stands behind is where it goes.
    private func completes(_ verb: Range<Int>?) -> Bool {
        guard let verb else { return false }
        return completions.longestMatch(in: units, at: verb.lowerBound, limit: verb.upperBound)
            == nil
    }

    /// - Parameter isDelivered: behind 将 or 把, where 到 and 至 say where something gets.
    private func verb(
        at index: Int, in range: Range<Int>, isDelivered: Bool
    ) -> (length: Int, isVerb: Bool)? {
        let limit = range.upperBound
        // 应清尽清
        if units[index] == .unit("应"), index + 4 <= limit, units[index + 2] == .unit("尽"),
            units[index + 1] == units[index + 3]
        {
            return (4, true)
        }
        let completion = completions.longestMatch(in: units, at: index, limit: limit)
        if isDelivered, completion == nil,
            let match = GoalVerbs.deliveries.longestMatch(in: units, at: index, limit: limit)
        {
            // 转移到位: a complement
            let isComplement =
                index + match.length < limit
                && [.unit("位"), .unit("底"), .unit("手"), .unit("期"), .unit("账"), .unit("岗")].contains(
                    units[index + match.length])
            return (match.length, index + match.length < limit && !isComplement)
        }
        // 6月底前全面|实行实名登记
        if completion == nil, index > range.lowerBound + 1,
            let match = GoalVerbs.introductions.longestMatch(in: units, at: index, limit: limit),
            GoalVerbs.whollyBackward.longestMatch(in: units, endingAt: index, from: range.lowerBound) != nil
        {
            return (match.length, true)
        }
        guard let completion else { return isHandedIn(at: index, in: range, isDelivered) ? (1, true) : nil }
        let end = index + completion.length
        switch completion.value {
        case .noun: return (completion.length, false)
        case .verb:
            // 年底前完成的任务: an attribute
            let isAttribute = end < limit && units[end] == .unit("的")
            return (completion.length, !isAttribute && !isNoun(endingAt: end, limit: limit))
        case .either, .vague:
            let isNoun =
                isNoun(endingAt: end, limit: limit)
                || GoalVerbs.sizes.longestMatch(in: units, at: end, limit: limit)?.value == true
                || isQuoted(index)
                || GoalVerbs.workNouns.longestMatch(in: units, at: end, limit: limit) != nil
                // 组织对试点进行验收总结
                || !isDelivered
                    && GoalVerbs.lightVerbs.longestMatch(in: units, endingAt: index, from: range.lowerBound)
                        != nil
                // 抓好整改。: what a verb takes
                || end == limit && !isDelivered
                    && GoalVerbs.workVerbs.longestMatch(in: units, endingAt: index, from: range.lowerBound)
                        != nil
            return (completion.length, !isNoun)
        }
    }

    /// The body in whose name, not at its start, a position lies.
    private func body(around position: Int) -> Range<Int>? {
        let index = firstBody(from: position) - 1
        guard index >= 0, bodies[index].range.lowerBound < position, bodies[index].range.upperBound > position
        else { return nil }
        return bodies[index].range
    }

    /// “大排查”: a name
    private func isQuoted(_ position: Int) -> Bool {
        let mark = scan.enclosingMark(of: position)
        return mark >= 0 && scan.marks[mark].kind == .openQuote
    }

    /// 报县委, 交局党组, 报…备案: one character and who gets it, or what for.
    private func isHandedIn(at index: Int, in range: Range<Int>, _ isDelivered: Bool) -> Bool {
        guard [.unit("报"), .unit("交"), .unit("送")].contains(units[index]), index + 2 < range.upperBound else {
            return false
        }
        return isDelivered || holdsUnit(startingIn: index + 1..<index + 2)
            || GoalVerbs.receptions.longestMatch(in: units, endingAt: range.upperBound, from: index + 1)
                != nil
    }

    /// 绘出来, 转移到位, 清理完毕
    func resultative(in range: Range<Int>) -> Range<Int>? {
        guard
            let complement = GoalVerbs.complements.longestMatch(
                in: units, endingAt: range.upperBound, from: range.lowerBound),
            GoalVerbs.notComplements.longestMatch(
                in: units, endingAt: range.upperBound, from: range.lowerBound)
                == nil
        else { return nil }
        let end = range.upperBound - complement.length
        // 三个到位: a slogan
        if end > range.lowerBound, units[end - 1] == .unit("个") { return nil }
        let length =
            GoalVerbs.disyllables.longestMatch(in: units, endingAt: end, from: range.lowerBound)?.length
            ?? complement.value
        // 资金全部到位: no verb in front of the complement
        let isAlone =
            end - length < range.lowerBound
            || GoalVerbs.modalsBackward.longestMatch(in: units, endingAt: end, from: range.lowerBound) != nil
            || GoalLexicon.adverbs.longestMatch(in: units, endingAt: end, from: range.lowerBound) != nil
        if isAlone { return complement.value != 1 ? end..<range.upperBound : nil }
        return end - length..<range.upperBound
    }
}
