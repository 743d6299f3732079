import JianghuaRecords

/// From chosen items to drafts: headings, own words, extents.
struct DirectiveExtents: Sendable {
    private let classes = CharacterClass.table

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
        // By depth, the start of the next item of that depth or a smaller one.
        var starts = [Int](repeating: end, count: 16)
        var lastEnd = [Int](repeating: 0, count: 16)
        for index in items.indices.reversed() {
            let depth = min(15, items[index].depth)
            let candidate = candidates[items[index].candidate]
            var limit = starts[depth]
            // A sibling series that is announced in a paragraph of its own: the paragraph is not this item's.
            if !candidate.position.isBlock {
                let paragraph = scan.lines[Int(candidate.paragraph)].upperBound
                limit = min(limit, max(paragraph, lastEnd[depth]))
            }
            ends[index] = max(limit, Int(candidate.end))
            // What is above it reaches at least as far.
            for outer in 0..<depth { lastEnd[outer] = max(lastEnd[outer], ends[index]) }
            for inner in depth..<16 { lastEnd[inner] = 0 }
            let start = Int(candidate.start)
            for inner in depth..<16 { starts[inner] = start }
        }
        return ends
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
                if item.kind == .period || item.kind == .semicolon || item.kind == .colon {
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
                !classes[Int(unit)].isDisjoint(with: [.space, .lineBreak]) || unit == 0x3002 || unit == 0x2C
                || unit == 0x3B || unit == 0x21 || unit == 0x3F || unit == 0x3A || unit == 0x3001
            guard isLeft else { break }
            end -= 1
        }
        return start..<end
    }
}
