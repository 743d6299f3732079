/// Years of what is to be reached.
extension TimeJudge {
    /// 今年全县工作的目标是…: the year of what is to be reached.
    func namesTarget(behind end: Int) -> Bool {
        let units = scan.units
        let near = max(bounds.lowerBound, end - 8)..<min(bounds.upperBound, end + 40)
        let limit = scan.clause(around: end - 1, in: near).upperBound
        guard let (place, word) = GoalAims.targets.nextMatch(in: units, from: end, limit: limit)
        else { return false }
        var position = place + word.length
        if let task = GoalAims.tasks.longestMatch(in: units, at: position, limit: limit) {
            position += task.length
        }
        guard position < bounds.upperBound else { return false }
        if position == limit { return units[position] == 0x3A }
        // 是 为
        return (units[position] == 0x662F || units[position] == 0x4E3A)
            && GoalAims.means.longestMatch(in: units, at: position, limit: limit) == nil
    }
}
