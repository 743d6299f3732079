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
        if startsList(index, line.upperBound, units) || goesOn(index, line, number, units)
            || isBelowList(index, line, units)
        {
            last = number
            return true
        }
        return false
    }

    /// 附件: or 附: and a first number behind it; what stands alone is the heading of an attachment.
    private func startsList(_ start: Int, _ limit: Int, _ units: [UInt16]) -> Bool {
        guard start + 4 < limit, units[start] == .unit("附") else { return false }
        var index = units[start + 1] == .unit("件") ? start + 2 : start + 1
        guard units[index] == 0x3A else { return false }
        index += 1
        while index < limit, classes[units[index]].contains(.space) { index += 1 }
        // 附件:先进单位名单, and its entries below.
        return index < limit
            && (limit - start <= 60 && units[limit - 1] != .unit("。")
                || !classes[units[index]].isDisjoint(with: [.digit, .numeral]))
    }

    /// A digit on the line below 附件:先进单位名单. O(1).
    private func isBelowList(_ start: Int, _ line: Range<Int>, _ units: [UInt16]) -> Bool {
        guard classes[units[start]].contains(.digit), units[line.upperBound - 1] != .unit("。") else {
            return false
        }
        var end = line.lowerBound
        let floor = max(0, end - Self.longestTitle)
        while end > floor, !classes[units[end - 1]].isDisjoint(with: [.space, .lineBreak]) { end -= 1 }
        var above = end
        while above > floor, !classes[units[above - 1]].contains(.lineBreak) { above -= 1 }
        while above < end, classes[units[above]].contains(.space) { above += 1 }
        return startsList(above, end, units)
    }

    private static let longestTitle = 80

    /// A line below that starts with a number too, with no more than an empty line between; titles of attachments
    /// end without a mark.
    private func goesOn(_ start: Int, _ line: Range<Int>, _ number: Int, _ units: [UInt16]) -> Bool {
        guard let last, number - last <= 2, line.count <= 60, classes[units[start]].contains(.digit) else {
            return false
        }
        return units[line.upperBound - 1] != .unit("。")
    }
}
