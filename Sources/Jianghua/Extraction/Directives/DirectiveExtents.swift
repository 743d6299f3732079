import JianghuaRecords

/// From chosen items to drafts: headings, own words, extents.
struct DirectiveExtents: Sendable {
    private let classes = CharacterClass.table
    private let closers: PhraseTable<Bool>

    init() { closers = PhraseTable(EnumeratorLexicon.closers) }

    /// O(items + text).
    func drafts(
        of items: [OutlineChooser.Item], _ candidates: [Enumerator], _ scan: TextScan, end: Int
    ) -> [DirectiveDraft] {
        let ends = extentEnds(items, candidates, scan, end: end)
        var drafts: [DirectiveDraft] = []
        drafts.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            let candidate = candidates[item.candidate]
            let start = Int(candidate.start)
            var ownEnd = ends[index]
            if index + 1 < items.count, items[index + 1].depth > item.depth {
                ownEnd = min(ownEnd, Int(candidates[items[index + 1].candidate].start))
            }
            let extent =
                start..<max(Int(candidate.end), trimmedEnd(ends[index], from: Int(candidate.end), scan.units))
            let range =
                start..<max(Int(candidate.end), trimmedEnd(ownEnd, from: Int(candidate.end), scan.units))
            let heading = heading(of: candidate, limit: range.upperBound, scan)
            var path = item.parent.map { drafts[$0].path } ?? []
            path.append(item.value)
            drafts.append(
                DirectiveDraft(
                    number: candidate.number, value: item.value, style: candidate.style,
                    level: item.depth + 1, parent: item.parent, path: path, heading: heading,
                    mood: .directive, range: range, extent: extent, isBlockHeading: candidate.isAlone,
                    rule: DirectiveRules.rule(for: candidate)))
        }
        return drafts
    }

    /// Where each item ends with all below it, from the last item to the first.
    private func extentEnds(
        _ items: [OutlineChooser.Item], _ candidates: [Enumerator], _ scan: TextScan, end: Int
    ) -> [Int] {
        var ends = [Int](repeating: end, count: items.count)
        // By depth: the next item of that depth or a smaller one, and how far the items below reach.
        var next = [Int](repeating: -1, count: Self.depths)
        var reach = [Int](repeating: 0, count: Self.depths)
        var lastParagraph = [Int](repeating: 0, count: Self.depths)
        for index in items.indices.reversed() {
            let depth = min(Self.depths - 1, items[index].depth)
            let candidate = candidates[items[index].candidate]
            let paragraph = max(Int(candidate.paragraph), lastParagraph[depth])
            var limit = end
            var isLast = true
            if next[depth] >= 0 {
                let follower = items[next[depth]]
                let number = candidates[follower.candidate]
                limit = Int(number.start)
                isLast = follower.depth < items[index].depth || follower.opens
                if isLast, follower.opens {
                    if number.turn > candidate.start {
                        limit = Int(number.turn)
                    } else if let lead = leadIn(to: number, after: paragraph, scan) {
                        limit = lead
                    }
                }
            }
            if !candidate.position.isBlock {
                limit = min(limit, max(scan.lines[Int(candidate.paragraph)].upperBound, reach[depth]))
            } else if isLast, let closing = closing(after: paragraph, limit, scan) {
                limit = closing
            }
            ends[index] = max(limit, Int(candidate.end))
            for outer in 0..<depth {
                reach[outer] = max(reach[outer], ends[index])
                lastParagraph[outer] = max(lastParagraph[outer], paragraph)
            }
            for inner in depth..<Self.depths {
                reach[inner] = 0
                lastParagraph[inner] = 0
                next[inner] = index
            }
        }
        return ends
    }

    private static let depths = 16

    /// The start of the paragraph that leads to a new series, when it stands behind the given paragraph.
    private func leadIn(to number: Enumerator, after paragraph: Int, _ scan: TextScan) -> Int? {
        if !number.position.isBlock {
            return Int(number.paragraph) > paragraph ? scan.lines[Int(number.paragraph)].lowerBound : nil
        }
        var line = Int(number.paragraph) - 1
        while line > paragraph, isBlank(scan.lines[line], scan.units) { line -= 1 }
        guard line > paragraph else { return nil }
        let range = scan.lines[line]
        let last = trimmedEnd(range.upperBound, from: range.lowerBound, scan.units)
        let isLead = last > range.lowerBound && scan.units[last - 1] == 0x3A || number.announced > 0
        return isLead ? range.lowerBound : nil
    }

    /// The start of the paragraph that addresses the audience again and so closes the last item.
    private func closing(after paragraph: Int, _ limit: Int, _ scan: TextScan) -> Int? {
        var line = paragraph + 1
        while line < scan.lines.count, scan.lines[line].lowerBound < limit {
            let range = scan.lines[line]
            var start = range.lowerBound
            while start < range.upperBound, classes[Int(scan.units[start])].contains(.space) { start += 1 }
            if closers.longestMatch(in: scan.units, at: start, limit: range.upperBound) != nil {
                return range.lowerBound
            }
            if isDate(start..<range.upperBound, scan.units) {
                return signature(before: line, after: paragraph, scan)
            }
            line += 1
        }
        return nil
    }

    /// A line that is a date and nothing else: it signs the text.
    private func isDate(_ line: Range<Int>, _ units: [UInt16]) -> Bool {
        guard line.count >= 8, line.count <= 40,
            !classes[Int(units[line.lowerBound])].isDisjoint(with: [.digit, .numeral])
        else { return false }
        var hasYear = false
        for index in line {
            let unit = units[index]
            if unit == .unit("年") { hasYear = true }
            let isPart =
                !classes[Int(unit)].isDisjoint(with: [.digit, .numeral, .space]) || unit == .unit("年")
                || unit == .unit("月")
                || unit == .unit("日")
            if !isPart { return false }
        }
        return hasYear
    }

    /// Where the signature starts that the date ends: a short line without punctuation in front of it.
    private func signature(before date: Int, after paragraph: Int, _ scan: TextScan) -> Int {
        var line = date - 1
        while line > paragraph, isBlank(scan.lines[line], scan.units) { line -= 1 }
        guard line > paragraph, scan.lines[line].count <= 40 else { return scan.lines[date].lowerBound }
        for index in scan.lines[line] where scan.units[index] == .unit("。") {
            return scan.lines[date].lowerBound
        }
        return scan.lines[line].lowerBound
    }

    private func isBlank(_ line: Range<Int>, _ units: [UInt16]) -> Bool {
        for index in line where !classes[Int(units[index])].contains(.space) { return false }
        return true
    }

    private func trimmedEnd(_ end: Int, from start: Int, _ units: [UInt16]) -> Int {
        var end = end
        while end > start, !classes[Int(units[end - 1])].isDisjoint(with: [.space, .lineBreak]) { end -= 1 }
        return end
    }

    /// The words behind the number up to the first of 。;!?: outside brackets and quotes.
    private func heading(of candidate: Enumerator, limit: Int, _ scan: TextScan) -> Range<Int> {
        let units = scan.units
        let start = min(Int(candidate.contentStart), limit)
        let line = scan.lines[Int(candidate.paragraph)]
        var end = limit
        var mark = scan.firstMark(atOrAfter: start)
        let home = scan.enclosingMark(of: start)
        let last = min(scan.marks.count, mark + TextScan.reach)
        while mark < last, Int(scan.marks[mark].position) < limit {
            let item = scan.marks[mark]
            let position = Int(item.position)
            if item.kind == .lineBreak {
                if candidate.isAlone || position > start && endsHeading(at: position, line, scan) {
                    end = position
                    break
                }
            } else if item.enclosing == Int32(home) {
                if item.kind == .period || item.kind == .semicolon
                    || item.kind == .colon && !candidate.isAlone
                {
                    end = position
                    break
                }
            }
            mark += 1
        }
        return trimmed(start..<max(start, end), units)
    }

    /// A line break ends a heading unless the line is one of a hard wrap: long, and the next goes on.
    private func endsHeading(at position: Int, _ line: Range<Int>, _ scan: TextScan) -> Bool {
        guard position == line.upperBound, line.count >= 24 else { return true }
        let units = scan.units
        guard position + 1 < units.count else { return true }
        return !classes[Int(units[position + 1])].isDisjoint(with: [.lineBreak, .space])
    }

    private func trimmed(_ range: Range<Int>, _ units: [UInt16]) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, !classes[Int(units[start])].isDisjoint(with: [.space, .lineBreak]) { start += 1 }
        while end > start {
            let unit = units[end - 1]
            let isLeft =
                !classes[Int(unit)].isDisjoint(with: [.space, .lineBreak]) || unit == .unit("。")
                || unit == 0x2C
                || unit == 0x3B || unit == 0x21 || unit == 0x2A || unit == 0x23 || unit == 0x3F
                || unit == 0x3A || unit == .unit("、")
            guard isLeft else { break }
            end -= 1
        }
        return start..<end
    }
}
