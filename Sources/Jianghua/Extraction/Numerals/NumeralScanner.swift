/// Finds every number of a range. One grammar for times and figures; it does not ask what is counted.
///
/// Everything that can be read as a number comes out, 一 of 统一 and 万 of 万一 too: what stands around tells
/// whether it is one.
struct NumeralScanner: Sendable {
    /// All numerals, ascending, not overlapping. O(range).
    func numerals(in scan: TextScan, range: Range<Int>) -> [Numeral] {
        var numerals: [Numeral] = []
        numerals.reserveCapacity(range.count / 24)
        var reader = NumeralReader(units: scan.units, end: min(range.upperBound, scan.count))
        let units = scan.units
        var index = max(0, range.lowerBound)
        // Where the numeral before ends.
        var last = Int.max
        while let start = scan.places.next(.numerals, from: index, limit: reader.end) {
            guard var numeral = reader.short(at: start) ?? reader.numeral(at: start) else {
                index = max(start + 1, reader.resume)
                continue
            }
            index = numeral.range.upperBound
            complete(&numeral, in: units, from: range.lowerBound)
            if joins(last, numeral.range.lowerBound, in: units) {
                numerals[numerals.count - 1].flags.insert(.joinsNext)
            }
            last = numeral.range.upperBound
            numerals.append(numeral)
        }
        return numerals
    }

    /// Looks at what stands before and behind: 第, 负, letters.
    @inline(__always)
    private func complete(_ numeral: inout Numeral, in units: [UInt16], from floor: Int) {
        let start = numeral.range.lowerBound
        let end = numeral.range.upperBound
        if start > floor {
            let before = units[start - 1]
            switch before {
            case .unit("第"): numeral.flags.insert(.ordinal)
            case .unit("负") where !isCarrying(units, before: start - 1, floor):
                numeral.flags.insert(.negative)
            case 0x2D, 0x2212:  // -
                if isMinus(units, at: start - 1, floor) { numeral.flags.insert(.negative) }
            default:
                if CharacterClass.isLetter(before) { numeral.flags.insert(.letterBefore) }
            }
            if numeral.flags.contains(.negative) {
                numeral.range = start - 1..<end
                if let integer = numeral.integer { numeral.integer = -integer }
            }
        }
        if end < units.count, CharacterClass.isLetter(units[end]) { numeral.flags.insert(.letterAfter) }
    }

    /// 负 as a verb: 担负, 肩负, 抱负, 减负.
    private func isCarrying(_ units: [UInt16], before index: Int, _ floor: Int) -> Bool {
        guard index > floor else { return false }
        switch units[index - 1] {
        case .unit("减"), .unit("增"), .unit("担"), .unit("肩"), .unit("背"), .unit("承"), .unit("自"), .unit("欺"),
            .unit("辜"), .unit("胜"):
            return true
        default: return false
        }
    }

    /// A dash that is no range, no hyphen and no bullet: behind a Han character, and not behind 年 月 日.
    private func isMinus(_ units: [UInt16], at index: Int, _ floor: Int) -> Bool {
        guard index > floor else { return false }
        let before = units[index - 1]
        switch before {
        case .unit("年"), .unit("月"), .unit("日"), .unit("号"), .unit("时"): return false
        default:
            // 增长8.2%、-1.3%
            if before == .unit("、") || before == .unit("和") { return true }
            return CharacterClass.table[before].contains(.han)
                && NumeralSign.table[before].code == 0
        }
    }

    /// Whether one numeral ends and another begins that it is joined to: 3至5, 3-5, 3～5, 七百万到八百万.
    @inline(__always)
    private func joins(_ last: Int, _ next: Int, in units: [UInt16]) -> Bool {
        var (gap, end) = (last, next)
        while gap < end, units[end - 1] == 0x20 { end -= 1 }
        guard gap < end, Self.isConnector(units[end - 1]) else { return false }
        while gap < end, units[gap] == 0x20 { gap += 1 }
        switch end - gap {
        case 1: return true
        case 2: return units[gap] == units[gap + 1] && units[gap] != .unit("至") && units[gap] != .unit("到")
        default: return false
        }
    }

    @inline(__always)
    private static func isConnector(_ unit: UInt16) -> Bool {
        switch unit {
        case .unit("至"), .unit("到"): true
        case 0x2D, 0x7E, 0x2010, 0x2011, 0x2012, 0x2013, .unit("—"), 0x2015, 0x2500, .unit("〜"): true
        default: false
        }
    }
}
