/// What stands around a list and beside it: bodies no lexicon knows, brackets, whole sentences.
extension UnitRoles {
    /// Where the predicate begins of a list that goes on with what is no known body: 县教育局、爱心企业家|要.
    /// Nil where no such list is told to do something. O(1): the looks are bounded.
    func strangersEnd(behind end: Int, _ setting: Setting, _ units: [UInt16], _ limit: Int) -> Int? {
        var position = end
        for _ in 0..<5 {
            guard let start = memberStart(position, units, limit) else { return nil }
            var index = start
            let top = min(limit - 1, start + 12)
            while index < top, classes[Int(units[index])].contains(.han),
                !NameCharacters.grammar.contains(units[index])
            {
                if index - start >= 2 {
                    if tells(index, setting, units, limit) {
                        return isMatter(start..<index, units) ? nil : index
                    }
                    if memberStart(index, units, limit) != nil { break }
                }
                index += 1
            }
            guard index - start >= 2, index < top else { return nil }
            if tells(index, setting, units, limit) { return isMatter(start..<index, units) ? nil : index }
            position = index
        }
        return nil
    }

    /// Behind 、 和 及 与 以及.
    private func memberStart(_ position: Int, _ units: [UInt16], _ limit: Int) -> Int? {
        guard position + 3 < limit else { return nil }
        switch units[position] {
        case .unit("、"), .unit("和"), .unit("及"), .unit("与"): return position + 1
        case .unit("以"): return units[position + 1] == .unit("及") ? position + 2 : nil
        default: return nil
        }
    }

    /// Whether a word begins there that binds who stands before it.
    private func tells(_ position: Int, _ setting: Setting, _ units: [UInt16], _ limit: Int) -> Bool {
        guard let word = after.longestMatch(in: units, at: position, limit: limit) else {
            // 各灌区|提前放水
            guard setting.mood == .directive, NameCharacters.members.contains(units[position - 1]) else {
                return false
            }
            guard let deed = deeds.longestMatch(in: units, at: position, limit: limit) else { return false }
            return deed.value && deed.length > 1
        }
        switch word.value {
        case .modal:
            guard NameCharacters.bodies.contains(units[position - 1]) else { return false }
            if word.length > 1 { return true }
            return (units[position] == .unit("要") || units[position] == .unit("须"))
                && !isInWord(position, units)
        case .lead, .duty: return word.length > 1
        case .assist: return word.length > 1 && isFinal(position + word.length, units, limit)
        default: return false
        }
    }

    /// 提出的意见, 重点工作: no body.
    private func isMatter(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        if matters.longestMatch(in: units, endingAt: range.upperBound, from: range.lowerBound) != nil {
            return true
        }
        let verb = deeds.longestMatch(in: units, at: range.upperBound - 2, limit: range.upperBound)
        return verb.map { $0.value && $0.length == 2 } ?? false
    }

    /// Behind a bracket that only says who else that is: 县政府办公室(县热线办)|负责.
    func bracketEnd(behind end: Int, _ units: [UInt16], _ limit: Int) -> Int? {
        guard end + 2 < limit, units[end] == 0x28,
            brackets.longestMatch(in: units, at: end + 1, limit: limit) == nil
        else { return nil }
        var index = end + 1
        let top = min(limit - 1, end + 26)
        while index < top {
            switch units[index] {
            case 0x29: return index + 1
            case 0x28, .unit("。"), 0x0A: return nil
            default: index += 1
            }
        }
        return nil
    }

    /// 县住建局|(牵头)、|县城管局: the role of the one before.
    func isBracketParted(_ end: Int, _ start: Int, in units: [UInt16]) -> Bool {
        guard start - end >= 4, start - end <= 12, units[start - 2] == 0x29,
            units[start - 1] == .unit("、") || units[start - 1] == 0x2C
        else { return false }
        return bracketed(behind: end, in: units, limit: start) != nil
    }

    /// Behind the spaces that the sentence begins with.
    private func sentenceStart(_ position: Int, _ units: [UInt16], _ range: Range<Int>) -> Int {
        var index = sentenceBreak(before: position, reach: 120, floor: range.lowerBound, units)
        while index < position, classes[Int(units[index])].contains(.space) { index += 1 }
        return index
    }

    /// Behind the last 。 ; ! ? or line break before a position, or as far as the look goes.
    func sentenceBreak(before position: Int, reach: Int, floor: Int, _ units: [UInt16]) -> Int {
        var index = position
        let bottom = max(floor, position - reach)
        while index > bottom {
            let unit = units[index - 1]
            if unit == .unit("。") || unit == 0x0A || unit == 0x3B || unit == 0x21 || unit == 0x3F { break }
            index -= 1
        }
        return index
    }

    /// Whether work is shared out around a list, whatever the item says on the whole: 水利局把水库排一遍,气象局发布预警;
    /// 具体分工如下:…. O(1): the looks are bounded.
    func isOrdered(_ start: Int, _ units: [UInt16], _ range: Range<Int>) -> Bool {
        let sentence = sentenceStart(start, units, range)
        if handles(sentence, units, range) { return true }
        var line = start
        let bottom = max(range.lowerBound, start - 200)
        while line > bottom, units[line - 1] != 0x0A { line -= 1 }
        if announcements.firstPosition(in: units, within: line..<start) != nil { return true }
        // A short paragraph of its own before.
        guard line > bottom, line - 1 > bottom else { return false }
        var heading = line - 1
        while heading > bottom, units[heading - 1] != 0x0A { heading -= 1 }
        return line - heading <= 32
            && announcements.firstPosition(in: units, within: heading..<(line - 1)) != nil
    }

    /// Whether a clause of the sentence says what is to be done with something, and none what was done: 把泵车备好.
    private func handles(_ sentence: Int, _ units: [UInt16], _ range: Range<Int>) -> Bool {
        var index = sentence
        let top = min(range.upperBound, sentence + 200)
        var handled = false
        var found = false
        while index < top {
            switch units[index] {
            case .unit("了"), .unit("过"), .unit("已"), 0x3F: return false
            case .unit("把"): handled = true
            case 0x2C, 0x3B, .unit("。"), 0x0A, 0x21:
                if handled, index > sentence + 2, isComplement(index, units) { found = true }
                handled = false
                if units[index] != 0x2C, units[index] != 0x3B { return found }
            default: break
            }
            index += 1
        }
        return found
    }

    /// 一遍 好 掉 起来 到位 住 清 完 …
    private func isComplement(_ end: Int, _ units: [UInt16]) -> Bool {
        switch units[end - 1] {
        case .unit("好"), .unit("掉"), .unit("住"), .unit("清"), .unit("完"), .unit("紧"), .unit("牢"), .unit("细"),
            .unit("足"), .unit("齐"), .unit("透"), .unit("遍"), .unit("顺"), .unit("净"), .unit("严"), .unit("满"),
            .unit("准"), .unit("死"):
            return true
        case .unit("来"): return units[end - 2] == .unit("起") || units[end - 2] == .unit("出")
        case .unit("去"): return units[end - 2] == .unit("下") || units[end - 2] == .unit("上")
        case .unit("位"), .unit("底"): return units[end - 2] == .unit("到")
        case .unit("正"): return units[end - 2] == .unit("扶")
        default: return false
        }
    }

    /// 应该批的没批, 该管的不管: a fault.
    func isSaidOf(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        var index = position
        let top = min(limit - 1, position + 5)
        while index < top {
            if units[index] == .unit("的") {
                return units[index + 1] == .unit("没") || units[index + 1] == .unit("不")
                    || units[index + 1] == .unit("未")
            }
            guard classes[Int(units[index])].contains(.han) else { return false }
            index += 1
        }
        return false
    }

    /// A verb that is all of the clause: 县住建局代建,
    func isBare(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        guard let verb = bare.longestMatch(in: units, at: position, limit: limit) else { return false }
        let next = position + verb.length
        guard next < limit else { return true }
        switch units[next] {
        case 0x2C, 0x3B, 0x0A, .unit("。"), .unit("、"): return true
        default: return false
        }
    }
}
