import JianghuaRecords

/// Percentages and quantities in the order of the text.
struct FigureTable {
    let facts: ReportFacts

    func append(to page: inout PageBuilder) {
        let figures = facts.figures
        TableSection(
            id: "figures", title: "数据", columns: ["指标", "数值", "变化", "原文", "条目", "行"]
        ).append(to: &page, rows: figures.count) { index, page in
            let figure = figures[index]
            page.cell("what") { page in
                page.html.markup("<bdi>")
                page.text(figure.fields.indicator ?? "")
                page.html.markup("</bdi>")
            }
            page.cell("value") { page in
                page.text(Labels.value(of: figure.fields))
                if figure.fields.masked { page.chip("遮蔽", "masked") }
            }
            page.cell { page in
                page.label([figure.fields.basis ?? "", Labels.label(figure.fields.change)].joined())
                if let from = figure.fields.from, let start = facts.figuresByID[from] {
                    page.html.markup(" ")
                    page.label("自 ")
                    page.jump(from, Labels.value(of: start.fields))
                }
            }
            page.cell { $0.jump(figure.header.id, figure.header.text) }
            page.holder(figure.fields.directive, facts)
            page.place(figure.header)
        }
    }
}
