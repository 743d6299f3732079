/// Whether the numbers of a speech go on behind a line of the page.
struct RunningSeries: Sendable {
    private let classes = CharacterClass.table
    /// How many lines in front of the page's line, and behind it, are searched for a number.
    private static let reach = 60

    private struct Number: Equatable {
        var value: Int
        var isBracketed: Bool
    }

    /// 二、…, a line of the page, 三、…: the first number behind it is one more than one in front of it. O(1).
    func goesOn(_ lines: [PageLine], _ start: Int, _ line: Int, _ limit: Int, _ units: [UInt16]) -> Bool {
        var next = line + 1
        let end = min(limit, next + Self.reach)
        var following: Number?
        while next < end {
            if let found = number(of: lines[next].range, units) {
                following = found
                break
            }
            next += 1
        }
        guard let following, following.value > 1 else { return false }
        var before = line - 1
        let floor = max(start, before - Self.reach)
        while before >= floor {
            if let found = number(of: lines[before].range, units),
                found.isBracketed == following.isBracketed
            {
                return found.value + 1 == following.value
            }
            before -= 1
        }
        return false
    }

    /// 三、 or (三) at the head of a line. Digits number lists of links, too.
    private func number(of range: Range<Int>, _ units: [UInt16]) -> Number? {
        guard range.count > 3 else { return nil }
        let isBracketed = units[range.lowerBound] == 0x28
        let start = isBracketed ? range.lowerBound + 1 : range.lowerBound
        var index = start
        while index < range.upperBound, index < start + 3, classes[units[index]].contains(.numeral) {
            index += 1
        }
        guard index > start, index < range.upperBound, units[index] == (isBracketed ? 0x29 : .unit("、")),
            let value = EnumeratorValue.value(of: start..<index, in: units)
        else { return nil }
        return Number(value: value, isBracketed: isBracketed)
    }
}
