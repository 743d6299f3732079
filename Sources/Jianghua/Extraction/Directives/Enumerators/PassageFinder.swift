/// Finds the paragraphs between items that leave them behind: an address to the audience, or one that leads to a new
/// series and goes on to what comes next.
struct PassageFinder: Sendable {
    private let addresses = PhraseTable(EnumeratorLexicon.addresses)
    /// True for those that close what was said before.
    private let onward = PhraseTable(
        EnumeratorLexicon.onward.map { ($0, false) } + EnumeratorLexicon.closing.map { ($0, true) })
    private let classes = CharacterClass.table
    /// The next line to be looked at for an address.
    private var line = 0
    private var lastAddress: Int32 = -1

    /// - Parameter line: the index of the first one that is asked about.
    func starting(at line: Int) -> PassageFinder {
        var finder = self
        finder.line = line
        return finder
    }

    /// The start of the last line up to a given one that addresses the audience again; -1 for none. Lines are asked for
    /// in the order of the text. O(lines) for all calls.
    mutating func address(upTo last: Int, _ scan: TextScan) -> Int32 {
        while line <= last {
            let range = scan.lines[line]
            let start = wordsStart(of: range, scan.units)
            if addresses.longestMatch(in: scan.units, at: start, limit: range.upperBound) != nil {
                lastAddress = Int32(truncatingIfNeeded: range.lowerBound)
            }
            line += 1
        }
        return lastAddress
    }

    /// The index of the line above a first member that has words; -1 for none. O(blank lines above).
    func lineAbove(_ candidate: Enumerator, _ scan: TextScan) -> Int32 {
        guard candidate.position.isBlock else { return -1 }
        var line = Int(candidate.paragraph)
        repeat { line -= 1 } while line >= 0 && isBlank(scan.lines[line], scan.units)
        return Int32(truncatingIfNeeded: line)
    }

    /// The line that leads to a first member when it begins with a word that goes on to what comes next: its own, or
    /// the one above that ends in a colon or counts the members; -1 for none. And whether that word closes what was
    /// said before. O(1).
    func leadIn(to candidate: Enumerator, _ scan: TextScan) -> (line: Int32, isClosing: Bool) {
        let units = scan.units
        var line = Int(candidate.paragraph)
        var end = Int(candidate.start)
        if candidate.position.isBlock {
            line = Int(candidate.lineAbove)
            guard line >= 0 else { return (-1, false) }
            let range = scan.lines[line]
            end = range.upperBound
            while end > range.lowerBound, classes[units[end - 1]].contains(.space) { end -= 1 }
            guard end > range.lowerBound, units[end - 1] == 0x3A || candidate.announced > 0 else {
                return (-1, false)
            }
        }
        let start = wordsStart(of: scan.lines[line], units)
        // 几个问题讲完了,最后强调两点: at the head of a clause near by, too.
        var clause = start
        let reach = min(end, start + Self.leadReach)
        while clause < reach {
            if let word = onward.longestMatch(in: units, at: clause, limit: end),
                clause == start || word.value
            {
                return (Int32(truncatingIfNeeded: start), word.value)
            }
            while clause < reach, units[clause] != 0x2C { clause += 1 }
            clause += 1
        }
        return (-1, false)
    }

    private static let leadReach = 30

    /// Whether an item ends with a semicolon, or with the full stop behind others that do. O(spaces).
    func isClosed(_ item: Enumerator, behind previous: Enumerator?, _ scan: TextScan) -> Bool {
        let units = scan.units
        guard item.position.isBlock else {
            return item.value > 1 && item.position == .afterClauseGroup && units[Int(item.start) - 1] == 0x3B
        }
        let line = scan.lines[Int(item.paragraph)]
        var end = line.upperBound
        while end > line.lowerBound, classes[units[end - 1]].contains(.space) { end -= 1 }
        // ; and what joins the last member: …;以及
        if end - 1 > line.lowerBound, units[end - 1] == .unit("及") || units[end - 1] == .unit("和") {
            end -= units[end - 2] == .unit("以") ? 2 : 1
        }
        guard end > line.lowerBound else { return false }
        if units[end - 1] == 0x3B { return true }
        guard units[end - 1] == .unit("。"), let previous else { return false }
        return previous.isClosed && previous.form == item.form && previous.value + 1 == item.value
    }

    private func wordsStart(of line: Range<Int>, _ units: [UInt16]) -> Int {
        var start = line.lowerBound
        while start < line.upperBound, classes[units[start]].contains(.space) { start += 1 }
        return start
    }

    private func isBlank(_ line: Range<Int>, _ units: [UInt16]) -> Bool {
        wordsStart(of: line, units) == line.upperBound
    }
}
