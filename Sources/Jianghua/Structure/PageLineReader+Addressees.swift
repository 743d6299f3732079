/// The first words of a document that are no address to hearers.
extension PageLineReader {
    private static let longestAddressees = 160

    /// Whether a line names the bodies to which a notice goes: 各乡镇人民政府,市直各部门,各有关单位:. O(line).
    func isAddressees(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count >= 5, range.count <= Self.longestAddressees, units[range.upperBound - 1] == 0x3A
        else { return false }
        var start = range.lowerBound
        var isDetermined = false
        let end = range.upperBound - 1
        for index in range.lowerBound...end {
            let unit = units[index]
            guard index < end, unit != 0x2C, unit != .unit("、"), unit != .unit("。") else {
                if determiners.longestMatch(in: units, at: start, limit: index) != nil { isDetermined = true }
                start = index + 1
                while start < end, classes[units[start]].contains(.space) { start += 1 }
                continue
            }
            let isName =
                classes[unit].contains(.han) && !noAddressees.contains(unit)
                || classes[unit].contains(.space) || unit == 0x28 || unit == 0x29
            guard isName || unit == .unit("×") || unit == 0x58 || unit == 0x78 || unit == 0x2A else {
                return false
            }
        }
        return isDetermined && namesBody(range.lowerBound..<end, units)
    }

    /// Whether words end in what bodies are called, with or without a bracket behind it: 各镇人民政府(街道办事处).
    private func namesBody(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        var end = range.upperBound
        if end > range.lowerBound, units[end - 1] == 0x29 {
            end -= 1
            while end > range.lowerBound, units[end] != 0x28 { end -= 1 }
        }
        while end > range.lowerBound, classes[units[end - 1]].contains(.space) { end -= 1 }
        return addresseeEnds.longestMatch(in: units, endingAt: end, from: range.lowerBound) != nil
    }

    /// Whether a line is the first part of one that names the addressees: 各县(市)人民政府,州政府各部门、.
    func startsAddressees(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count >= 4,
            determiners.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound) != nil
        else { return false }
        let last = units[range.upperBound - 1]
        return (last == .unit("、") || last == 0x2C || classes[last].contains(.han))
            && range.allSatisfy { !noAddressees.contains(units[$0]) }
    }

    /// Whether a line leads to what stands below it, in several clauses: 为…,现就…提出如下意见:, …,现汇报如下:.
    func leadsOn(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count >= 16, units[range.upperBound - 1] == 0x3A,
            units[range].contains(0x2C),
            leads.longestMatch(in: units, endingAt: range.upperBound - 1, from: range.lowerBound) != nil
        else { return false }
        return visitorWords.firstPosition(in: units, within: range) == nil
    }
}
