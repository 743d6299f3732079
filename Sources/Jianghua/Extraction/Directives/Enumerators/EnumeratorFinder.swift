/// Finds everything in a speech that may be the number of an item.
///
/// Only where two characters stand that enumerators begin with (``EnumeratorOpenings``) and a boundary is in front of
/// them (line start, mark, space), or at a bracket or circled number, is the text looked at closely.
struct EnumeratorFinder: Sendable {
    let shapes = EnumeratorShapes()
    /// What numbers begin with.
    let sought = EnumeratorOpenings.all
    private let turns: PhraseTable<Bool>
    private let classes = CharacterClass.table

    init() {
        turns = PhraseTable(EnumeratorLexicon.turns)
    }

    /// All candidates in the order of the text. O(range).
    func enumerators(in scan: TextScan, range: Range<Int>) -> [Enumerator] {
        let units = scan.units
        var found: [Enumerator] = []
        found.reserveCapacity(range.count / 256)
        let lines = scan.lines
        var line = scan.lines(in: range).startIndex
        var attachments = AttachmentList()
        var reach = SeriesReach()
        while line < lines.count, lines[line].lowerBound < range.upperBound {
            let lower = max(lines[line].lowerBound, range.lowerBound)
            // Lines without a sign of a number are passed over.
            guard let place = scan.places.next(.itemNumbers, from: lower, limit: range.upperBound) else {
                break
            }
            while line < lines.count, lines[line].upperBound <= place { line += 1 }
            guard line < lines.count else { break }
            let start = max(lines[line].lowerBound, range.lowerBound)
            let end = min(lines[line].upperBound, range.upperBound)
            if start < end, !attachments.holds(start..<end, line: line, units) {
                read(start..<end, line: line, range: range, units, scan, &reach, into: &found)
            }
            line += 1
        }
        return found
    }

    private func read(
        _ line: Range<Int>, line number: Int, range: Range<Int>, _ units: [UInt16], _ scan: TextScan,
        _ reach: inout SeriesReach, into found: inout [Enumerator]
    ) {
        var index = line.lowerBound
        while index < line.upperBound, isFiller(units[index]) { index += 1 }
        guard index < line.upperBound else { return }
        let first = index
        var turn: Bool?
        var sentences = SentenceCounter(from: first)
        /// Behind a number, where the look goes on, what stands before does not tell whether a word ends there.
        var resumption = (position: first, isBoundary: true)
        while let place = scan.places.next(.itemNumbers, from: index, limit: line.upperBound) {
            index = place
            let unit = units[index]
            let isBoundary =
                index == resumption.position ? resumption.isBoundary : endsWord(units[index - 1])
            // Inside a sentence few signs are numbers: brackets, circles, 第 and 一.
            let isGlued = !isBoundary && unit == 0x31 && shapes.isGluedDecimal(at: index, line, units)
            guard isBoundary || unit < .unit("一") || unit == .unit("一") || unit == .unit("第") else {
                index += 1
                continue
            }
            let isBracket = unit == 0x28 || unit == .unit("〔") || unit == .unit("【") || unit == 0x5B
            let isCircled = classes[Int(unit)].contains(.circled)
            guard
                isBoundary || isBracket || isCircled || isGlued
                    || unit == .unit("第") && shapes.isGluedOrdinal(at: index, line, units)
                    || unit == .unit("一") && shapes.isGluedFirst(at: index, line, units),
                var candidate = shapes.enumerator(
                    at: index, limit: line.upperBound, units, isLineStart: index == first),
                reach.leads(to: candidate)
            else {
                index += 1
                continue
            }
            candidate.sentence = sentences.count(before: index, scan)
            candidate.paragraph = Int32(truncatingIfNeeded: number)
            candidate.position = position(of: index, first: first, line: number, range, units, scan)
            if candidate.position == .wrapped,
                !mayBePageMark(candidate, behind: scan.lines[number - 1], units)
            {
                candidate.position = .block
            }
            // (一)和(三) inside a sentence refers to items.
            if candidate.isJoint, candidate.position == .inside || candidate.position == .afterComma {
                index = max(index + 1, Int(candidate.contentStart))
                resumption = (index, false)
                continue
            }
            if index == first, candidate.form == .cjk, isAdjacent(number, range, units, scan),
                classes[Int(units[min(line.upperBound - 1, Int(candidate.contentStart))])].contains(.numeral)
            {
                // A line broken inside 三、四个月.
                index += 1
                resumption = (index, false)
                continue
            }
            if candidate.position != .block {
                let isTurn =
                    turn ?? (turns.longestMatch(in: units, at: first, limit: line.upperBound) != nil)
                turn = isTurn
                candidate.followsTurn = isTurn
            }
            if isGlued { candidate.isBare = true }
            candidate.isAlone = candidate.position.isBlock && isAlone(candidate, line, units)
            reach.add(candidate)
            found.append(candidate)
            index = max(index + 1, Int(candidate.end))
            resumption = (index, isBracket || isCircled)
        }
    }

    private func endsWord(_ unit: UInt16) -> Bool {
        // Nearly always a Chinese character stands there, for which no table is asked.
        let isHan = unit &- 0x3400 < .unit("氀")
        return !isHan && (!classes[Int(unit)].isDisjoint(with: [.mark, .space]) || unit == 0x2E)
    }

    private func isFiller(_ unit: UInt16) -> Bool {
        classes[Int(unit)].contains(.space) || unit == 0x23 || unit == 0x2A || unit == 0x3E || unit == 0x200D
            || unit == 0x2D || Self.bullets.contains(unit)
    }

    /// What pages set before the lines of a list.
    private static let bullets = UnitSet("•●■◆★◇▲►☆※·▪◼❖➢")

    private func position(
        of index: Int, first: Int, line: Int, _ range: Range<Int>, _ units: [UInt16], _ scan: TextScan
    ) -> Enumerator.Position {
        if index == first { return isWrapped(line, range, units, scan) ? .wrapped : .block }
        var before = index - 1
        var sawSpace = false
        while before > first, classes[Int(units[before])].contains(.space) {
            before -= 1
            sawSpace = true
        }
        // …意见: 1 一、…: the number of a page between
        if units[index] == .unit("一"), let page = shapes.pageNumber(before: index, from: first, units) {
            before = page
        }
        switch units[before] {
        case .unit("。"), 0x21, 0x3F, .unit("｡"): return .afterSentence
        case 0x3B, 0x3A, 0x29, .unit("”"), .unit("…"), .unit("—"), .unit("》"), .unit("】"):
            return .afterClauseGroup
        case 0x2E:
            return classes[Int(units[max(first, before - 1)])].contains(.han) ? .afterSentence : .inside
        case 0x2C: return .afterComma
        case .unit("及") where before > first + 2:
            // …; 以及(3)…
            let mark = units[before - 1] == .unit("以") ? units[before - 2] : units[before - 1]
            return mark == 0x3B || mark == 0x2C ? .afterClauseGroup : .inside
        default: return sawSpace ? .afterSpace : .inside
        }
    }

    /// Whether the line goes on with the sentence of the line before it: hard wraps, injected numbers.
    private func isWrapped(_ line: Int, _ range: Range<Int>, _ units: [UInt16], _ scan: TextScan) -> Bool {
        guard line > 0 else { return false }
        let previous = scan.lines[line - 1]
        guard previous.lowerBound >= range.lowerBound, previous.count >= 24 else { return false }
        var last = previous.upperBound - 1
        while last >= previous.lowerBound, classes[Int(units[last])].contains(.space) { last -= 1 }
        guard last >= previous.lowerBound else { return false }
        let unit = units[last]
        // …; 以及
        if unit == .unit("及") || unit == .unit("和"), last > previous.lowerBound + 1,
            units[last - 1] == 0x3B || units[last - 2] == 0x3B
        {
            return false
        }
        return classes[Int(unit)].isDisjoint(with: [.mark]) && unit != 0x2E
            && !hasHeadingShape(previous, units)
            || unit == 0x2C || unit == .unit("、")
    }

    /// 情⏎2、况: pages number their chunks in the middle of words, always by digits and 、. Behind any other line
    /// without a stop, and behind 责任单位:县水利局, an item of its own begins.
    private func mayBePageMark(_ candidate: Enumerator, behind line: Range<Int>, _ units: [UInt16]) -> Bool {
        var last = line.upperBound - 1
        while last > line.lowerBound, classes[Int(units[last])].contains(.space) { last -= 1 }
        if units[last] == 0x2C || units[last] == .unit("、") { return true }
        guard candidate.form == .decimal, candidate.end > candidate.start,
            units[Int(candidate.contentStart) - 1] == .unit("、")
                || units[Int(candidate.end) - 1] == .unit("、")
        else { return false }
        let floor = max(line.lowerBound, last - 30)
        while last > floor {
            if units[last] == 0x3A { return false }
            if units[last] == .unit("。") || units[last] == 0x3B || units[last] == 0x2C { return true }
            last -= 1
        }
        return true
    }

    /// Whether the line before ends in a word and not in a mark, and is none of the short ones.
    private func isAdjacent(_ line: Int, _ range: Range<Int>, _ units: [UInt16], _ scan: TextScan) -> Bool {
        guard line > 0 else { return false }
        let previous = scan.lines[line - 1]
        guard previous.lowerBound >= range.lowerBound, previous.count >= 24 else { return false }
        return classes[Int(units[previous.upperBound - 1])].contains(.han)
    }

    /// A line without a sentence's end inside and not too long may be a heading.
    private func hasHeadingShape(_ line: Range<Int>, _ units: [UInt16]) -> Bool {
        line.count <= 60 && !line.contains { units[$0] == .unit("。") || units[$0] == 0x3B }
    }

    /// Whether words with a colon in them, the only one, are a heading still: short, and closed by no mark.
    private func isTitle(_ words: Range<Int>, colon: Int, _ units: [UInt16]) -> Bool {
        var end = words.upperBound
        while end > colon, classes[Int(units[end - 1])].contains(.space) { end -= 1 }
        guard end - words.lowerBound <= Self.longestTitle, classes[Int(units[end - 1])].contains(.han) else {
            return false
        }
        for index in colon + 1..<end {
            switch units[index] {
            case .unit("。"), 0x3B, 0x21, 0x3F, 0x3A: return false
            default: break
            }
        }
        return true
    }

    private static let longestTitle = 40

    /// Whether the line holds a heading only: no sentence ends inside it.
    private func isAlone(_ candidate: Enumerator, _ line: Range<Int>, _ units: [UInt16]) -> Bool {
        let limit = min(line.upperBound, Int(candidate.contentStart) + 120)
        var index = Int(candidate.contentStart)
        while index < limit {
            let unit = units[index]
            if unit == .unit("。") || unit == 0x3B || unit == 0x21 || unit == 0x3F || unit == 0x3A {
                var rest = index + 1
                while rest < line.upperBound, classes[Int(units[rest])].contains(.space) { rest += 1 }
                if rest == line.upperBound { return true }
                // 一、现状:喜忧参半
                return unit == 0x3A && rest == index + 1
                    && isTitle(Int(candidate.contentStart)..<line.upperBound, colon: index, units)
            }
            index += 1
        }
        return limit == line.upperBound
    }
}
