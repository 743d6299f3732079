/// With which two characters numbers of items begin: a numeral alone stands in every line, one with a delimiter
/// behind it does not.
enum EnumeratorOpenings {
    /// - Parameter starts: whether a number may begin with a character.
    static func all(_ starts: (UInt16) -> Bool) -> PhraseOpenings {
        let every: [UInt16] = Array(1...0xFFFF)
        func members(_ wanted: CharacterClass) -> [UInt16] {
            every.filter { !CharacterClass.table[$0].isDisjoint(with: wanted) }
        }
        let spaces = members(.space)
        let (digits, numerals, letters) = (members(.digit), members(.numeral), members(.letter))
        /// Behind a number: 1、 一是 一要
        let delimiters = spaces + Array("、.,):是要".utf16)
        var openings = PhraseOpenings(isBackward: false)
        for first in every where starts(first) {
            let kind = CharacterClass.table[first]
            let second: [UInt16] =
                switch first {
                case 0x28, 0x3014, 0x3010, 0x5B: spaces + digits + numerals + letters
                case 0x7B2C: digits + numerals
                default:
                    if kind.contains(.digit) {
                        delimiters + digits
                    } else if kind.contains(.numeral) {
                        delimiters + numerals.filter { EnumeratorValue.value(of: [first, $0]) != nil }
                    } else if kind.contains(.letter) {
                        delimiters
                    } else {
                        []
                    }
                }
            if kind.contains(.circled) { openings.singles.append(first) }
            openings.pairs += second.map { (first, $0) }
        }
        // 首先, 其一
        openings.pairs += numerals.map { (0x5176, $0) }
        for (word, _) in EnumeratorLexicon.sequence {
            let units = Array(word.utf16)
            openings.pairs.append((units[0], units[1]))
        }
        return openings
    }
}

/// Counts the sentences of a line that end before its numbers, which ascend; not where there is no number.
struct SentenceCounter {
    private var mark = -1
    private var count: Int32 = 0

    /// 。 and ! from the start of the line on. O(marks between) for all calls.
    mutating func count(from start: Int, before position: Int, _ scan: TextScan) -> Int32 {
        if mark < 0 { mark = scan.firstMark(atOrAfter: start) }
        while mark < scan.marks.count, Int(scan.marks[mark].position) < position {
            let unit = scan.units[Int(scan.marks[mark].position)]
            if unit == 0x3002 || unit == 0x21 { count &+= 1 }
            mark += 1
        }
        return count
    }
}
