import JianghuaRecords

/// The items that instruct: who leads, who is responsible, who helps, until when.
struct TaskTable {
    let facts: ReportFacts

    private var tasks: [Directive] { facts.analysis.directives.filter { $0.fields.mood == .directive } }

    var isEmpty: Bool { tasks.isEmpty }

    func append(to page: inout PageBuilder) {
        let tasks = self.tasks
        TableSection(
            id: "tasks", title: "任务与责任", columns: ["序号", "任务", "牵头", "负责", "配合", "时限", "目标"]
        ).append(to: &page, rows: tasks.count) { index, page in
            let task = tasks[index]
            page.cell("place") { $0.jump(task.header.id, task.place) }
            page.html.open("td", .style("what d\(min(max(1, task.fields.level), 4))"))
            page.jump(task.header.id, task.fields.heading)
            page.html.close("td")
            let units = facts.unitsByDirective[task.header.id] ?? []
            for role in [UnitRole.lead, .responsible, .assist] {
                page.units(units.filter { $0.fields.role == role })
            }
            page.deadline(task.fields.deadline)
            page.cell("place") { page in
                for (index, goal) in (facts.goalsByDirective[task.header.id] ?? []).enumerated() {
                    if index > 0 { page.html.markup(" ") }
                    page.html.open(
                        "a", .jump(goal.header.id), .title(page.converter.convert(goal.header.text)))
                    page.html.text(index + 1)
                    page.html.close("a")
                }
            }
        }
    }
}
