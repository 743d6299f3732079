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
        var head = index - 1
        while head >= 0, head >= index - 3, lines[head].kind == .blank { head -= 1 }
        guard head >= 0, lines[head].kind == .short, lines[head].range.count + line.range.count <= 100 else {
            return nil
        }
        let range = lines[head].range
        guard units[range.upperBound - 1] != 0x3A else { return nil }
        if startsWithAt(range, scan) { return head }
        let about = Self.about
        var at = range.lowerBound
        while at + 1 < range.upperBound {
            if scan.matches(about, at: at) { return head }
            at += 1
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
