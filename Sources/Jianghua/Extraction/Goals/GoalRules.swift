/// The rules that make goals.
enum GoalRules {
    static let assurance = Rule(
        id: "goal.assurance", summary: "确保 or 保证 with a clause; not in 在确保…前提下, not of the past.")
    static let effort = Rule(
        id: "goal.effort", summary: "力争, 争取, 争创, 努力 with a result; 争取资金 and 不懈努力 are left out.")
    static let outcome = Rule(
        id: "goal.outcome", summary: "实现, 达到, 建成, 打造, 成为, 进入 … of something still to come.")
    static let prevention = Rule(id: "goal.prevention", summary: "防止, 杜绝, 避免, 不发生 with what must not happen.")
    static let completion = Rule(
        id: "goal.completion", summary: "完成 under 坚决, 必须, 务必, or with a time or a figure.")
    static let dated = Rule(
        id: "goal.dated",
        summary:
            "A clause without a trigger that finishes or hands in something by a limit or within a stretch.")
    static let figure = Rule(
        id: "goal.figure", summary: "A clause of a plan that brings about or changes an amount: 新增…家, …降至…%.")
    static let target = Rule(
        id: "goal.target", summary: "One goal for each target of a list behind 主要预期目标是.")
    static let aim = Rule(
        id: "goal.aim", summary: "以…为目标, …的奋斗目标: the words that name an aim.")
}
