/// Whether what stands around a list of names speaks for bodies.
extension ActingTest {
    /// Whether the words around a list say that it is one of bodies, whatever they are called. O(1).
    func supports(
        _ range: Range<Int>, isDivision: Bool, isCompany: Bool = false, isList: Bool, in units: [UInt16],
        floor: Int, limit: Int
    )
        -> Bool
    {
        let (start, end) = (range.lowerBound, range.upperBound)
        let isMargin = classes.isMargin(start, in: units, floor: floor)
        let isMoved =
            !isMargin
            && (parties.longestMatch(in: units, endingAt: start, from: floor) != nil
                || isDivision && since.longestMatch(in: units, endingAt: start, from: floor) != nil)
        guard isMargin || isMoved, start <= floor || units[start - 1] != .unit("“") else { return false }
        guard end < limit else { return false }
        // 支持华翎新材料上市
        if isCompany, isMoved { return true }
        // 白石区4300人
        if isDivision, isMoved || classes[Int(units[end])].contains(.digit) { return true }
        // 康宁医院等3家民营机构
        if !isDivision, isMargin, units[end] == .unit("等"),
            tails.end(behind: end, in: units, limit: limit) > end + 1
        {
            return true
        }
        // Two that end as bodies do speak for each other: 教育统筹委员会、课程发展委员会.
        if isList, isMargin { return true }
        // 云湄县得分84分
        if isDivision, places.longestMatch(in: units, at: end, limit: limit) != nil { return true }
        if isDivision, isTown(units[end - 1]),
            subjects.longestMatch(in: units, at: end, limit: limit) != nil
        {
            return true
        }
        return duties.longestMatch(in: units, at: end, limit: limit) != nil
            || actions.longestMatch(in: units, at: end, limit: limit) != nil
    }

    private func isTown(_ unit: UInt16) -> Bool {
        unit == .unit("镇") || unit == .unit("乡") || unit == .unit("道")
    }
}
