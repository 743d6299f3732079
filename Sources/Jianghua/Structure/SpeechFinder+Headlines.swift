/// Titles without a word for a speech, and titles over several lines.
extension SpeechFinder {
    private static let headlineReach = 8

    /// The slogan above day, speaker and address: 强化责任 狠抓落实 坚决打赢防汛救灾攻坚战. A numbered title, too.
    ///
    /// - Parameters:
    ///   - index: the line of the address, or the first one of the body.
    ///   - asksForDay: A day must stand between.
    func headline(
        above index: Int, _ lines: [PageLine], _ scan: TextScan, asksForDay: Bool
    ) -> (line: Int, title: Range<Int>)? {
        var hasDay = false
        var line = index - 1
        let floor = max(0, index - Self.headlineReach)
        look: while line >= floor {
            let range = lines[line].range
            switch lines[line].kind {
            case .blank: break
            case .date, .meta: hasDay = true
            case .short:
                if let title = reader.numberedTitle(range, scan.units) { return (line, title) }
                let phrases = reader.sloganPhrases(range, scan.units)
                if phrases >= 2 && !asksForDay || phrases >= 1 && hasDay {
                    let first = headlineStart(line, lines, scan)
                    return (first, lines[first].range.lowerBound..<range.upperBound)
                }
                // Who speaks
                guard range.count <= 16 else { return nil }
            default: break look
            }
            line -= 1
        }
        return nil
    }

    /// The name of a plan right above its first words, a day between them or none.
    func document(above index: Int, _ lines: [PageLine], _ scan: TextScan) -> (line: Int, title: Range<Int>)?
    {
        var line = index - 1
        let floor = max(0, index - Self.headlineReach)
        while line >= floor, [.blank, .date, .meta].contains(lines[line].kind) { line -= 1 }
        guard line >= floor, lines[line].kind == .short,
            let title = reader.documentName(lines[line].range, scan.units)
        else { return nil }
        return (line, title)
    }

    /// The title above an address: a slogan, a numbered one, or one that was broken over lines.
    func title(above index: Int, _ lines: [PageLine], _ scan: TextScan) -> (line: Int, title: Range<Int>)? {
        if let broken = brokenTitle(above: index, lines, scan) { return broken }
        return lines[index].isAddressees ? nil : headline(above: index, lines, scan, asksForDay: false)
    }

    /// How many lines a title has at most, and how many characters.
    private static let titleLines = 4
    private static let longestTitle = 120

    /// Two lines and more right above that are a title when put together: 在全县…动员会上的讲, 话.
    private func brokenTitle(
        above index: Int, _ lines: [PageLine], _ scan: TextScan
    ) -> (line: Int, title: Range<Int>)? {
        var line = index - 1
        let floor = max(0, index - Self.headlineReach)
        // The day and the speaker stand between.
        while line >= floor, [.blank, .date, .meta].contains(lines[line].kind) { line -= 1 }
        guard line >= floor, isTitlePart(lines[line]) else { return nil }
        let last = line
        var parts = [lines[last].range]
        var length = parts[0].count
        while parts.count < Self.titleLines {
            line -= 1
            while line >= floor, lines[line].kind == .blank { line -= 1 }
            guard line >= floor, isTitlePart(lines[line]), lines[line].range.count > 4 else { return nil }
            parts.append(lines[line].range)
            length += lines[line].range.count
            guard length <= Self.longestTitle else { return nil }
            guard beginsTitle(lines[line].range, scan, at: true) else { continue }
            let joined = parts.reversed().flatMap { scan.units[$0] }
            guard reader.titleName(0..<joined.count, joined) != nil else { return nil }
            return (line, lines[line].range.lowerBound..<lines[last].range.upperBound)
        }
        return nil
    }

    private func isTitlePart(_ line: PageLine) -> Bool {
        line.kind == .short || line.kind == .title || line.kind == .boilerplate && line.range.count <= 2
    }

    /// 在…, 关于…, 县长在…上的
    ///
    /// - Parameter isInside: whether 在 may stand behind other words.
    private func beginsTitle(_ range: Range<Int>, _ scan: TextScan, at isInside: Bool) -> Bool {
        if startsWithAt(range, scan) { return true }
        return range.dropLast().contains {
            scan.matches(Self.about, at: $0) || isInside && scan.units[$0] == .unit("在")
        }
    }

    /// Where a text begins whose title is lost: the day and occasion above an address, the first lines of the addressees.
    func openingLine(above index: Int, _ lines: [PageLine], _ scan: TextScan) -> Int {
        var first = index
        if lines[index].isAddressees {
            while first > 0, index - first < 3, lines[first - 1].kind == .short,
                reader.startsAddressees(lines[first - 1].range, scan.units)
            {
                first -= 1
            }
            return first
        }
        var line = index - 1
        let floor = max(0, index - Self.headlineReach)
        while line >= floor {
            switch lines[line].kind {
            case .blank: break
            case .date:
                guard namesOccasion(lines[line].range, scan.units) else { return first }
                return line
            // Who speaks
            case .short where lines[line].range.count <= 16: break
            default: return first
            }
            line -= 1
        }
        return first
    }

    /// ——2031年1月6日在…会议上
    private func namesOccasion(_ line: Range<Int>, _ units: [UInt16]) -> Bool {
        switch units[line.upperBound - 1] {
        case .unit("上"), .unit("话"), 0x29: true
        default: units[line.lowerBound] == 0x28
        }
    }

    /// Whether the addressees stand below what is else the end of a page's text: 相关附件:.
    func leadsToAddressees(_ lines: [PageLine], _ from: Int) -> Bool {
        var index = from
        while index < min(lines.count, from + 4) {
            if lines[index].isAddressees { return true }
            guard lines[index].isEmpty || lines[index].kind == .meta else { return false }
            index += 1
        }
        return false
    }

    /// The line above that begins the slogan.
    private func headlineStart(_ line: Int, _ lines: [PageLine], _ scan: TextScan) -> Int {
        guard line > 0, lines[line - 1].kind == .short,
            reader.sloganPhrases(lines[line - 1].range, scan.units) >= 2
        else { return line }
        return line - 1
    }

    private static let openingEnd: Phrase = "上的讲话"
    private static let about: Phrase = "关于"

    private func startsWithAt(_ range: Range<Int>, _ scan: TextScan) -> Bool {
        range.lowerBound < scan.count && scan.units[range.lowerBound] == .unit("在")
    }

    /// 在…上的讲话: a form that is a title wherever it stands alone.
    func opensTitle(_ line: PageLine, _ scan: TextScan) -> Bool {
        startsWithAt(line.range, scan) || scan.matches(Self.openingEnd, endingAt: line.range.upperBound)
    }

    /// The line in front that begins the title which the line ends.
    func titleHead(before index: Int, _ lines: [PageLine], _ scan: TextScan) -> Int? {
        let units = scan.units
        let line = lines[index]
        if startsWithAt(line.range, scan) || scan.matches(Self.about, at: line.range.lowerBound) {
            return nil
        }
        var length = line.range.count
        // 讲话, 的报告: no title by itself
        let isRest = length <= 6 || units[line.range.lowerBound] == .unit("的")
        var head = index
        for _ in 1..<Self.titleLines {
            let below = head
            head -= 1
            while head >= 0, head >= below - 3, lines[head].kind == .blank { head -= 1 }
            guard head >= 0, lines[head].kind == .short else { return nil }
            let range = lines[head].range
            length += range.count
            // Lines of menus are shorter.
            guard length <= Self.longestTitle, units[range.upperBound - 1] != 0x3A,
                below == index || lines[below].range.count >= 6
            else { return nil }
            if beginsTitle(range, scan, at: isRest) { return head }
        }
        return nil
    }

    /// The first line of those that name who issues the document whose title begins with 关于.
    func issuer(above index: Int, _ lines: [PageLine], _ scan: TextScan) -> Int? {
        guard scan.matches(Self.about, at: lines[index].range.lowerBound) else { return nil }
        var head = index
        while head > 0, index - head < 4, lines[head - 1].kind == .short,
            reader.isIssuer(lines[head - 1].range, scan.units)
        {
            head -= 1
        }
        return head < index ? head : nil
    }
}
