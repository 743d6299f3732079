/// Lines that are the page's where nothing of the speech follows them: 主办单位:…, 原文链接, {pagebreak}.
extension PageLineReader {
    private static let longestFooter = 80

    /// Whether a line without a sentence is one of those that pages have below a text. O(line).
    func isFooter(_ range: Range<Int>, hasSentence: Bool, _ units: [UInt16]) -> Bool {
        if isDistribution(range, units) { return true }
        guard range.count <= Self.longestFooter else { return false }
        // …剩余内容请访问下一页查看。
        if !hasSentence || visitorOnly.firstPosition(in: units, within: range) != nil,
            footerPhrases.firstPosition(in: units, within: range) != nil
        {
            return true
        }
        if range.count > 3, isRule(range, units) { return true }
        var head = range.lowerBound
        while head < range.upperBound, !classes[units[head]].isDisjoint(with: [.mark, .space, .digit]) {
            head += 1
        }
        guard head < range.upperBound else { return false }
        if isSourceNote(range, head, units) { return true }
        if isCode(range, units) { return true }
        guard !hasSentence else { return false }
        if isFooterHead(head, range, units) { return true }
        if isByline(range, units) { return true }
        // 附件:….doc
        if units[head] == .unit("附"), fileEnd(of: range, units) != nil { return true }
        return isFooterLine(range, from: head, units)
    }

    /// =====, *****: the same mark over and over.
    private func isRule(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        let first = units[range.lowerBound]
        // ××××: masked
        guard classes[first].isDisjoint(with: [.han, .letter, .digit, .space]), first != 0xD7 else {
            return false
        }
        return range.allSatisfy { units[$0] == first }
    }

    /// Leftovers of scripts and of the signs that part pages: var x = …, [NextPage], #p#…#e#.
    private func isCode(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        let first = units[range.lowerBound]
        guard first < 0x80, first != 0x28 || units[range.upperBound - 1] == 0x3B || range.count > 30 else {
            return false
        }
        var letters = 0
        for index in range {
            if classes[units[index]].contains(.han) { return false }
            if classes[units[index]].contains(.letter) { letters += 1 }
        }
        let isBracketed =
            first == 0x7B || first == 0x5B || first == 0x3C || first == 0x23
            || range.contains { units[$0] == 0x3D || units[$0] == 0x7B }
        return letters >= 3 && isBracketed
    }

    private static let longestDistribution = 400

    /// 送:县委、县政府领导。 and 发:各乡镇党委,县直各单位。: whom a speech was sent to. O(line).
    private func isDistribution(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count <= Self.longestDistribution,
            let head = distributions.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
        else { return false }
        var index = range.lowerBound + head.length
        while index < range.upperBound, classes[units[index]].contains(.space) { index += 1 }
        guard index + 2 < range.upperBound, units[index] == 0x3A else { return false }
        // One list, with a mark at its very end.
        var count = 0
        for place in index..<range.upperBound {
            switch units[place] {
            case .unit("。"): return count > 0 && range.upperBound - place <= 40
            case 0x21, 0x3F, .unit("的"): return false
            case .unit("、"), 0x2C, 0x3B, .unit("各"): count += 1
            default: break
            }
        }
        return count > 0
    }

    /// 主办单位:…
    private func isFooterHead(_ head: Int, _ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard let match = footerHeads.longestMatch(in: units, at: head, limit: range.upperBound) else {
            return false
        }
        var index = head + match.length
        while index < range.upperBound, classes[units[index]].contains(.space) { index += 1 }
        return index < range.upperBound && units[index] == 0x3A
    }

    /// 文/李明; 记者 王明 通讯员 李强.
    private func isByline(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count >= 4, range.count <= 30 else { return false }
        let start = units[range.lowerBound]
        if units[range.lowerBound + 1] == 0x2F, range.count <= 16 {
            return start == .unit("文") || start == .unit("图")
        }
        guard let match = credits.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
        else {
            return false
        }
        let behind = range.lowerBound + match.length
        return behind < range.upperBound && (units[behind] == 0x2F || classes[units[behind]].contains(.space))
    }

    /// (摘自《…》), (作者系…), (责任编辑 李明).
    private func isSourceNote(_ range: Range<Int>, _ head: Int, _ units: [UInt16]) -> Bool {
        let first = units[range.lowerBound]
        let last = units[range.upperBound - 1]
        guard first == 0x28 || first == 0x5B || first == .unit("【"),
            last == 0x29 || last == 0x5D || last == .unit("】")
        else { return false }
        if sourceNotes.longestMatch(in: units, at: head, limit: range.upperBound) != nil { return true }
        guard let match = credits.longestMatch(in: units, at: head, limit: range.upperBound) else {
            return false
        }
        let behind = head + match.length
        return behind < range.upperBound && classes[units[behind]].contains(.space)
    }

    /// Nothing but buttons and heads of lists, with numbers and marks between them; behind a colon what they lead to.
    private func isFooterLine(_ range: Range<Int>, from head: Int, _ units: [UInt16]) -> Bool {
        var index = head
        while index < range.upperBound {
            guard let match = footerLines.longestMatch(in: units, at: index, limit: range.upperBound) else {
                return false
            }
            index += match.length
            while index < range.upperBound, classes[units[index]].contains(.space) { index += 1 }
            if index < range.upperBound, units[index] == 0x3A { return true }
            while index < range.upperBound,
                !classes[units[index]].isDisjoint(with: [.mark, .space, .digit])
            {
                index += 1
            }
        }
        return true
    }

    /// Where the end of a file's name begins: ….docx.
    func fileEnd(of range: Range<Int>, _ units: [UInt16]) -> Int? {
        var index = range.upperBound
        while index > range.lowerBound, range.upperBound - index < 5,
            classes[units[index - 1]].contains(.letter)
        {
            index -= 1
        }
        guard index > range.lowerBound, index < range.upperBound, units[index - 1] == 0x2E,
            let match = fileEnds.longestMatch(in: units, at: index, limit: range.upperBound),
            index + match.length == range.upperBound
        else { return nil }
        return index - 1
    }

    /// 知识链接: and 【小贴士】火灾逃生十诀: what a page has beside the speech.
    func isAppendix(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count <= 40 else { return false }
        var head = range.lowerBound
        while head < range.upperBound, !classes[units[head]].isDisjoint(with: [.mark, .space]) { head += 1 }
        guard let match = appendices.longestMatch(in: units, at: head, limit: range.upperBound) else {
            return false
        }
        let behind = head + match.length
        guard behind < range.upperBound else { return true }
        return units[behind] == 0x3A || units[behind] == .unit("】") || units[behind] == 0x5D
            || units[behind] == 0x29
    }
}
