/// The list of a document's attachments, whose numbers are no items: 附件:1.…, and 2.… on the line below.
struct AttachmentList {
    /// The last line of the list.
    private var last: Int?
    private let classes = CharacterClass.table

    /// Whether a line belongs to the list. Lines come in the order of the text. O(blanks before it).
    mutating func holds(_ line: Range<Int>, line number: Int, _ units: [UInt16]) -> Bool {
        var index = line.lowerBound
        while index < line.upperBound, classes[units[index]].contains(.space) { index += 1 }
        guard index < line.upperBound else { return false }
        if startsList(index, line.upperBound, units) || goesOn(index, line, number, units) {
            last = number
            return true
        }
        return false
    }

    /// 附件: and a first number behind it; what stands alone is the heading of an attachment.
    private func startsList(_ start: Int, _ limit: Int, _ units: [UInt16]) -> Bool {
        guard start + 4 < limit, units[start] == 0x9644, units[start + 1] == 0x4EF6, units[start + 2] == 0x3A
        else { return false }
        var index = start + 3
        while index < limit, classes[units[index]].contains(.space) { index += 1 }
        return index < limit && !classes[units[index]].isDisjoint(with: [.digit, .numeral])
    }

    /// A line below that starts with a number too, with no more than an empty line between; titles of attachments
    /// end without a mark.
    private func goesOn(_ start: Int, _ line: Range<Int>, _ number: Int, _ units: [UInt16]) -> Bool {
        guard let last, number - last <= 2, line.count <= 60, classes[units[start]].contains(.digit) else {
            return false
        }
        return units[line.upperBound - 1] != 0x3002
    }
}
