import JianghuaRecords

/// The results to be reached.
struct GoalTable {
    let facts: ReportFacts

    func append(to page: inout PageBuilder) {
        let goals = facts.analysis.goals
        TableSection(
            id: "goals", title: "目标", columns: ["目标", "力度", "类型", "时限", "单位", "条目", "行"]
        ).append(to: &page, rows: goals.count) { index, page in
            let goal = goals[index]
            page.cell("what") { $0.jump(goal.header.id, goal.header.text) }
            page.cell { $0.chip(Labels.label(goal.fields.strength), goal.fields.strength.rawValue) }
            page.cell { $0.label(Labels.label(goal.fields.type)) }
            page.deadline(goal.fields.deadline)
            page.units(goal.fields.units.compactMap { facts.units[$0] })
            page.holder(goal.fields.directive, facts)
            page.place(goal.header)
        }
    }
}
