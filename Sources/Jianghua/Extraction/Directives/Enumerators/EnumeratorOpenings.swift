/// With which two characters numbers of items begin: a numeral alone stands in every line, one with a delimiter
/// behind it does not.
enum EnumeratorOpenings {
    static var all: PhraseOpenings {
        var (digits, numerals, spaces): ([UInt16], [UInt16], [UInt16]) = ([], [], [])
        var (letters, circled): ([UInt16], [UInt16]) = ([], [])
        for unit in 1...UInt16.max {
            let classes = CharacterClass.table[unit]
            if classes.isDisjoint(with: [.digit, .numeral, .space, .letter, .circled]) { continue }
            if classes.contains(.digit) { digits.append(unit) }
            if classes.contains(.numeral) { numerals.append(unit) }
            if classes.contains(.space) { spaces.append(unit) }
            if classes.contains(.letter) { letters.append(unit) }
            if classes.contains(.circled) { circled.append(unit) }
        }
        /// Behind a number: 1、 一是 一要
        let delimiters = spaces + Array("、.,):是要".utf16)
        var openings = PhraseOpenings(isBackward: false, singles: circled)
        func add(_ first: UInt16, _ second: [UInt16]) { openings.pairs += second.map { (first, $0) } }
        for digit in digits { add(digit, delimiters + digits) }
        for numeral in numerals where EnumeratorValue.value(of: [numeral]) ?? 0 > 0 {
            add(numeral, delimiters + numerals.filter { EnumeratorValue.value(of: [numeral, $0]) != nil })
        }
        for letter in letters where EnumeratorShapes.isLetter(letter) { add(letter, delimiters) }
        for bracket in "(〔【[".utf16 { add(bracket, spaces + digits + numerals + letters) }
        for word in "第其".utf16 { add(word, digits + numerals) }
        for (word, _) in EnumeratorLexicon.sequence { add(Array(word.utf16)[0], [Array(word.utf16)[1]]) }
        return openings
    }
}

/// Counts the sentences of a line that end before its numbers, which ascend; not where there is no number.
struct SentenceCounter {
    /// Up to where they have been counted.
    private var next: Int
    private var count: Int32 = 0

    /// - Parameter start: of the line.
    init(from start: Int) { next = start }

    /// 。 and ! before a position. O(line) for all calls.
    mutating func count(before position: Int, _ scan: TextScan) -> Int32 {
        while next < position, let end = scan.firstEnd(in: next..<position) {
            if scan.units[end] != 0x3B { count &+= 1 }
            next = end + 1
        }
        next = max(next, position)
        return count
    }
}
