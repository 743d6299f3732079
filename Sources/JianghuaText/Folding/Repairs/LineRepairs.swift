/// Line breaks, page numbers and page headers inside a sentence.
///
/// Every break is looked at once: a line that ends as a sentence does costs one comparison. A line without
/// an end is joined with what follows when it is prose itself, or fills the width that its text is wrapped
/// at, and what follows does not look like something new.
struct LineRepairs {
    private let units: [UInt16]
    private let lines: [Range<Int32>]
    /// How many page numbers, headers and the like may stand between the halves of a sentence.
    private static let furnitureReach = 4

    /// - Parameter lineBreaks: their offsets, ascending.
    init(units: [UInt16], lineBreaks: [Int32]) {
        self.units = units
        lines = Self.lines(of: units, between: lineBreaks)
    }

    func edits() -> Edits {
        var edits = Edits()
        guard lines.count > 1 else { return edits }
        let chunks = ChunkNumbers(lines: lines, units: units)
        lazy var wrap = WrapWidth(lines: lines, units: units)
        lazy var repeated = RepeatedLines(lines: lines, units: units)
        let fragments = LineFragments(lines: lines, units: units)
        var index = 0
        /// The line that the one before was joined with: it stands inside a paragraph.
        var joined = -1
        while index < lines.count {
            let line = line(index)
            if index == chunks.lines.first {
                let number = chunks.number(of: index)
                edits.replace(number, as: .injected)
            }
            if PageFurniture.isPlain(line) {
                edits.replace(line.range, as: .injected)
                index += 1
                continue
            }
            guard index + 1 < lines.count else { break }
            if chunks.lines.contains(index + 1) {
                let number = chunks.number(of: index + 1)
                let start = line.isClosed ? number.lowerBound : line.range.upperBound
                edits.replace(start..<number.upperBound, as: .injected, found: number)
                index += 1
                continue
            }
            var next = index + 1
            if fragments.areUsed, fragments.join(line, self.line(next), isJoined: index == joined) {
                join(line, next, &edits)
                joined = next
                index = next
                continue
            }
            if joinsTitle(line, self.line(next)) {
                join(line, next, &edits)
                index = next
                continue
            }
            guard !line.isClosed || line.mayGoOn, !line.announces else {
                index += 1
                continue
            }
            let isFull = wrap.fills(line)
            guard !line.isClosed || isFull || cutsNumber(line, self.line(next)) else {
                index += 1
                continue
            }
            guard line.isProse || line.isCutOff || isFull || index == joined && line.isClauses,
                !line.isSalutation, !line.isRow
            else {
                index += 1
                continue
            }
            while next < lines.count, next - index <= Self.furnitureReach,
                PageFurniture.isNumber(self.line(next)) || repeated.contains(next)
            {
                next += 1
            }
            guard next < lines.count, continues(line, self.line(next), wrapped: isFull) else {
                index += 1
                continue
            }
            join(line, next, &edits, furniture: index + 1..<next)
            joined = next
            index = next
        }
        return edits
    }

    private func line(_ index: Int) -> TextLine {
        TextLine(range: Int(lines[index].lowerBound)..<Int(lines[index].upperBound), units: units)
    }

    /// Whether a line can be the rest of a sentence.
    private func continues(_ line: TextLine, _ next: TextLine, wrapped: Bool) -> Bool {
        if cutsNumber(line, next) { return true }
        // An opening bracket is never a line's end: its number stands on the next one.
        if line.last == 0x28 { return !next.isSalutation }
        guard !next.startsItem, !next.isSalutation, !next.isRow else { return false }
        return wrapped || next.isClosed || next.isProse || next.isClauses
    }

    /// `36.⏎8万`, `5⏎—10年`: a number in two halves.
    private func cutsNumber(_ line: TextLine, _ next: TextLine) -> Bool {
        let isDigit = { (unit: UInt16) in (0x30...0x39).contains(unit) }
        guard line.range.count > 12, next.range.count > 1 else { return false }
        let first = units[next.range.lowerBound]
        let before = units[line.range.upperBound - 2]
        if line.last == 0x2E { return isDigit(before) && isDigit(first) && line.isProse }
        return isDigit(line.last) && (first == 0x2014 || first == 0x2D || first == 0x7E)
            && isDigit(units[next.range.lowerBound + 1])
    }

    /// A title on two lines: `…关于…` or `在…` without its noun, then a short line that ends in it.
    private func joinsTitle(_ line: TextLine, _ next: TextLine) -> Bool {
        guard next.range.count <= 40, line.range.count <= 60, line.range.count >= 6 else { return false }
        guard next.ends(with: Self.titleNouns), !line.ends(with: Self.titleNouns) else { return false }
        guard line.starts(with: Self.titleOpenings) || line.contains("关于"), line.last != 0x3002,
            line.last != 0x3A,
            line.last != 0x3B, !line.startsItem
        else { return false }
        return !next.startsItem && !next.starts(with: Self.titleOpenings) && !next.contains("关于")
            && !next.contains("。")
    }

    private static let titleOpenings = LinePhrases("在 关于")
    private static let titleNouns = LinePhrases("讲话 致辞 发言 汇报 报告 通知 意见 决定 方案 办法 批复 动员 公告 函")

    private func join(_ line: TextLine, _ next: Int, _ edits: inout Edits, furniture: Range<Int> = 0..<0) {
        let after = self.line(next)
        let gap = line.range.upperBound..<after.range.lowerBound
        let isLatin = line.last < 0x7F && units[after.range.lowerBound] < 0x7F
        let isDigits = (0x30...0x39).contains(line.last)
        let filler: [UInt16] = isLatin && !isDigits && line.last > 0x40 ? [0x20] : []
        guard let first = furniture.first, let last = furniture.last else {
            edits.replace(gap, with: filler, as: .wrap)
            return
        }
        let found = self.line(first).range.lowerBound..<self.line(last).range.upperBound
        edits.replace(gap, with: filler, as: .injected, found: found)
    }

    /// The lines that hold more than spaces, without those around them.
    private static func lines(of units: [UInt16], between lineBreaks: [Int32]) -> [Range<Int32>] {
        var lines: [Range<Int32>] = []
        lines.reserveCapacity(lineBreaks.count + 1)
        func add(_ start: Int, _ end: Int) {
            var start = start
            var end = end
            while start < end, units[start] == 0x20 { start += 1 }
            while end > start, units[end - 1] == 0x20 { end -= 1 }
            if start < end { lines.append(Int32(start)..<Int32(end)) }
        }
        var start = 0
        for lineBreak in lineBreaks {
            add(start, Int(lineBreak))
            start = Int(lineBreak) + 1
        }
        add(start, units.count)
        return lines
    }
}
