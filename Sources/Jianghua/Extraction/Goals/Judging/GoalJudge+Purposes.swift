/// What a result is spoken of for.
extension GoalJudge {
    /// 为2035年基本实现现代化|打牢基础: where the result ends that the ground is laid for. O(clause)
    func foundation(_ trigger: Range<Int>, _ clause: Range<Int>) -> Int? {
        let start = head(of: clause)
        guard start < trigger.lowerBound, units[start] == .unit("为"), trigger.lowerBound - start <= 24,
            GoalSurroundings.foundations.longestMatch(
                in: units, endingAt: clause.upperBound, from: trigger.upperBound) != nil
        else { return nil }
        var position = trigger.upperBound + 2
        var found: Int?
        while let (place, match) = GoalSurroundings.groundVerbs.nextMatch(
            in: units, from: position, limit: clause.upperBound)
        {
            found = place
            position = place + match.length
        }
        return found
    }

    /// 进入|全市前三名: a rank to reach
    func ranks(_ range: Range<Int>) -> Bool {
        guard let figure = measures.figures.first(in: range) else { return false }
        return drafts.figures[figure].form == .rank
            || [.unit("名"), .unit("位"), .unit("强")].contains(
                units[drafts.figures[figure].range.upperBound - 1])
    }

    /// 实施打造一流环境三年行动2.0版: a trigger right behind a verb of carrying out, in a clause that ends as campaigns are called.
    func isNameOfCampaign(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
        guard
            GoalSurroundings.carryings.longestMatch(
                in: units, endingAt: trigger.lowerBound, from: clause.lowerBound) != nil
        else { return false }
        var end = clause.upperBound
        // 2.0版
        if units[end - 1] == .unit("版") {
            end -= 1
            while end > trigger.upperBound,
                classes[Int(units[end - 1])].contains(.digit) || units[end - 1] == 0x2E
            {
                end -= 1
            }
        }
        return GoalSurroundings.campaigns.longestMatch(in: units, endingAt: end, from: trigger.upperBound)
            != nil
    }
}
