import JianghuaRecords

/// What opens a clause before its noun, and what closes the noun.
extension WordsBefore {
    /// Takes openings off: 其中, 2025年, 力争到2020年使.
    mutating func trim() {
        if change == .none, noun.count > 3, units[noun.upperBound - 1] == .unit("的") {
            cutBase()
            cutTarget()
        }
        if !isPlain { cutOpenings() }
        cut(signs.contains(.enumeration), "enumeration") { $0.cutStatements() }
        cut(signs.contains(.cell), "cell") { $0.cutCells() }
        stripOpenings()
        if !isPlain, let origin = lexicon.origins.firstPosition(in: units, within: noun) {
            noun = noun.lowerBound..<origin
        }
        dropLoose()
    }

    /// Behind the last cell of a table's row, or the last of the paragraphs that were run together with a space between.
    private mutating func cutCells() {
        for index in noun.reversed() {
            switch units[index] {
            case 0x7C, 0x09: break
            case 0x20
            where index + 1 < noun.upperBound && lexicon.classes[units[index + 1]].contains(.han)
                && index > start && !lexicon.classes[units[index - 1]].isDisjoint(with: [.han, .digit]):
                break
            default: continue
            }
            noun = index + 1..<noun.upperBound
            return
        }
    }

    /// 的, 、, 和 at the end; not 中 of 高中.
    private mutating func dropLoose() {
        while let last = noun.last, isLoose(units[last]) {
            if units[last] == .unit("中"), noun.count > 1, lexicon.schoolsBefore.contains(units[last - 1]) {
                return
            }
            drop(1)
        }
    }

    /// 在, 于, 到 in front of a time that was taken off the end.
    mutating func trimPreposition() {
        switch noun.last.map({ units[$0] }) {
        case .unit("在"), .unit("于"), .unit("到"), .unit("至"), .unit("从"), .unit("自"), .unit("将"): drop(1)
        default: break
        }
        dropLoose()
    }

    /// 生均面积是城区的2.3倍, 装机达到去年的1.6倍: the noun ends before what the figure is a multiple of.
    private mutating func cutBase() {
        if cutLimit() { return }
        for index in noun.dropFirst(2).reversed() {
            // 恢复至, 回复到
            if units[index] == .unit("复"), units[index - 1] == .unit("恢") || units[index - 1] == .unit("回"),
                index + 1 < noun.upperBound, units[index + 1] == .unit("至") || units[index + 1] == .unit("到")
            {
                noun = noun.lowerBound..<index - 1
                return
            }
            guard units[index] == .unit("是") || units[index] == .unit("达") else { continue }
            let isReached = units[index] == .unit("达")
            let before = units[index - 1]
            // 凡是, 于是, 总是, 还是, 就是, 只是, 但是, 都是
            if !isReached, "凡于总还就只但都也不".utf16.contains(before) { return }
            if isReached, index + 1 >= noun.upperBound || units[index + 1] != .unit("到") { continue }
            if lexicon.classes[before].contains(.mark) { return }
            noun = noun.lowerBound..<index
            return
        }
    }

    /// 安全投入不低于营收的2%, 增幅不得超过利润增幅的八成: the noun ends before the limit.
    private mutating func cutLimit() -> Bool {
        for index in noun.dropFirst(3) where units[index - 1] == .unit("于") || units[index - 1] == .unit("过")
        {
            guard
                let match = lexicon.comparatorsBefore.longestMatch(
                    in: units, endingAt: index, from: noun.lowerBound),
                match.length > 2, match.length < index - noun.lowerBound,
                units[index - match.length] == .unit("不")
            else { continue }
            limit = match.value
            noun = noun.lowerBound..<index - match.length
            stripWords()
            return true
        }
        return false
    }

    /// 旅客回升至疫情前的九成: the noun ends before the verb whose target is a share of what was.
    private mutating func cutTarget() {
        guard
            let (place, match) = lexicon.changeVerbs.nextMatch(
                in: units, from: noun.lowerBound + 1, limit: noun.upperBound)
        else { return }
        switch units[place + match.length - 1] {
        case .unit("到"), .unit("至"), .unit("为"):
            change = match.value == .increase ? .increase : .decrease
            noun = noun.lowerBound..<place
        default: return
        }
    }

    /// 力争到2020年使…: what stands behind the last of these words.
    private mutating func cutOpenings() {
        var cut = noun.lowerBound
        var position = noun.lowerBound
        while let (index, match) = lexicon.cutters.nextMatch(
            in: units, from: position, limit: noun.upperBound)
        {
            position = index + 1
            let end = index + match.length
            let next = end < noun.upperBound ? units[end] : 0
            guard end < noun.upperBound, !endsNoun(at: end) else { continue }
            if match.length == 1, lexicon.notAfterMake.contains(next) { continue }
            cut = max(cut, end)
        }
        noun = cut..<noun.upperBound
    }

    /// 转移支付规模大幅增加、项目减少: what lies before a finished statement belongs to it.
    private mutating func cutStatements() {
        var cut = noun.lowerBound
        for index in noun where units[index] == .unit("、") {
            // 应收尽收、床位使用率
            if index >= start + 4, units[index - 4] == .unit("应"), units[index - 2] == .unit("尽"),
                units[index - 3] == units[index - 1]
            {
                cut = index + 1
                continue
            }
            guard let match = lexicon.before.longestMatch(in: units, endingAt: index, from: cut),
                match.length > 1, match.value == .increase || match.value == .decrease
            else { continue }
            cut = index + 1
        }
        noun = cut..<noun.upperBound
    }

    /// 其中, 2025年, 全年: words at the head.
    private mutating func stripOpenings() {
        while !noun.isEmpty {
            let first = units[noun.lowerBound]
            if first == .unit("“") || lexicon.signs[first].starts, let skip = timeLength(at: noun.lowerBound)
            {
                noun = noun.lowerBound + skip..<noun.upperBound
            } else if let skip = enumeratorLength(at: noun.lowerBound) {
                noun = noun.lowerBound + skip..<noun.upperBound
            } else if lexicon.nounSigns[first].contains(.lead),
                let match = lexicon.lead.longestMatch(
                    in: units, at: noun.lowerBound, limit: noun.upperBound),
                !isWordStart(match.length)
            {
                noun = noun.lowerBound + match.length..<noun.upperBound
            } else if lexicon.classes[first].contains(.space)
                || (lexicon.classes[first].contains(.mark) && !opensQuote(first))
            {
                noun = noun.lowerBound + 1..<noun.upperBound
            } else {
                break
            }
        }
    }

    /// 2. at the head of a paragraph.
    private func enumeratorLength(at start: Int) -> Int? {
        var index = start
        while index < noun.upperBound, index - start < 3, lexicon.classes[units[index]].contains(.digit) {
            index += 1
        }
        guard index > start, index + 1 < noun.upperBound, units[index] == 0x2E,
            !lexicon.classes[units[index + 1]].contains(.digit)
        else { return nil }
        return index + 1 - start
    }

    private func opensQuote(_ unit: UInt16) -> Bool {
        unit == .unit("“") || unit == .unit("《") || unit == 0x28
    }

    /// 的, 、, 和 at the end belong to nothing.
    private func isLoose(_ unit: UInt16) -> Bool {
        switch unit {
        case .unit("的"), .unit("、"), 0x20, .unit("由"), .unit("从"), .unit("则"), .unit("和"), .unit("将"),
            .unit("中"):
            true
        default: false
        }
    }

    /// Whether what looks like an opening is the head of a word: 可支配收入, 自来水, 完成率.
    private func isWordStart(_ length: Int) -> Bool {
        let start = noun.lowerBound
        if lexicon.notLead.longestMatch(in: units, at: start, limit: noun.upperBound) != nil {
            return true
        }
        let end = start + length
        return length > 1 && endsNoun(at: end)
    }

    /// 率 of 完成率 makes a noun of the word before it; 数 of 数字 does not.
    private func endsNoun(at index: Int) -> Bool {
        guard index < noun.upperBound, lexicon.nounEndings.contains(units[index]) else {
            return false
        }
        let next = index + 1 < noun.upperBound ? units[index + 1] : 0
        return !lexicon.notBehindEndings.contains(next)
    }

    /// 2025年, 1-9月, 五年来, “十四五”期间 at a position.
    private func timeLength(at start: Int) -> Int? {
        var index = start
        let limit = noun.upperBound
        let isQuoted = units[index] == .unit("“")
        if isQuoted { index += 1 }
        var digits = 0
        while index < limit, index - start < 12 {
            let sign = lexicon.signs[units[index]]
            if sign.digit != nil || sign.han != nil || sign.scale == 1 || sign == .mask {
                digits += 1
            } else if digits == 0
                || (units[index] != 0x2D && units[index] != .unit("—") && units[index] != .unit("至"))
            {
                break
            }
            index += 1
        }
        guard digits > 0, index < limit else { return nil }
        if isQuoted {
            guard units[index] == .unit("”") else { return nil }
            index += 1
        } else {
            guard let word = lexicon.timeUnits.longestMatch(in: units, at: index, limit: limit) else {
                return nil
            }
            index += word.length
            // 九年义务教育
            if lexicon.namedYears.longestMatch(in: units, at: index, limit: limit) != nil { return nil }
        }
        while index < limit,
            let word = lexicon.timeEnds.longestMatch(in: units, at: index, limit: limit)
        {
            index += word.length
        }
        return index - start
    }

    /// The last verb of change in the noun takes what is behind it: 提升…的比率至.
    mutating func readInnerVerb() {
        for index in noun.reversed() {
            guard
                let match = lexicon.leadingVerbs.longestMatch(
                    in: units, at: index, limit: noun.upperBound),
                index + match.length < noun.upperBound
            else { continue }
            let object = index + match.length..<noun.upperBound
            guard isTarget || (match.length > 1 && isObject(object)) || isBehindAdverb(index, object)
            else { return }
            change = match.value == .increase ? .increase : .decrease
            takesNoun = !isTarget
            noun = object
            return
        }
    }

    /// A short noun that is no rate by itself.
    private func isObject(_ object: Range<Int>) -> Bool {
        guard (2...8).contains(object.count), let last = object.last else { return false }
        return !lexicon.measuredEndings.contains(units[last])
            && !object.contains { units[$0] == .unit("的") }
    }

    /// 平均减时间83%
    private func isBehindAdverb(_ index: Int, _ object: Range<Int>) -> Bool {
        guard isObject(object),
            let match = lexicon.before.longestMatch(in: units, endingAt: index, from: noun.lowerBound)
        else { return false }
        return match.value == .adverb && match.length > 1
    }

    /// 约为全国平均的70%, 占课时总数一半: the noun ends before the whole it is a part of.
    mutating func cutShare() {
        guard let last = noun.last, !lexicon.shareEndings.contains(units[last]) else { return }
        for index in noun.dropFirst(2) {
            let isEqual = lexicon.equals.longestMatch(in: units, at: index, limit: noun.upperBound) != nil
            guard isEqual || (units[index] == .unit("占") && !endsInPortion()) else { continue }
            noun = noun.lowerBound..<index
            hasLink = true
            stripWords()
            return
        }
    }

    /// 占全国份额, 占比额: names of a share.
    private func endsInPortion() -> Bool {
        guard noun.count > 2 else { return false }
        return units[noun.upperBound - 2] == .unit("份") && units[noun.upperBound - 1] == .unit("额")
    }

    /// 压减时间58%, 节约成本20%: a verb that opens the clause and acts on the noun.
    mutating func readLeadingVerb() {
        guard
            let match = lexicon.leadingVerbs.longestMatch(
                in: units, at: noun.lowerBound, limit: noun.upperBound),
            noun.count > match.length + 1,
            // 减税规模
            match.length > 1 || !lexicon.notBehindLess.contains(units[noun.lowerBound + 1]),
            let last = noun.last, units[last] != .unit("率"), units[last] != .unit("比"),
            units[last] != .unit("重")
        else { return }
        change = match.value == .increase ? .increase : .decrease
        takesNoun = true
        noun = noun.lowerBound + match.length..<noun.upperBound
    }
}
