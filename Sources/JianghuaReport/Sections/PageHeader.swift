import JianghuaRecords

/// The name of the document, what was found in it, and the filter of kinds.
struct PageHeader {
    let facts: ReportFacts
    let index: String?

    func append(to page: inout PageBuilder) {
        page.html.open("a", .style("skip"), .jump("main"))
        page.label("跳到正文")
        page.html.close("a")
        page.html.open("header", .style("head"))
        page.html.open("div", .style("where"))
        if let index {
            page.html.open("a", .file(index))
            page.label("‹ 全部文稿")
            page.html.close("a")
            page.html.markup(" · ")
        }
        page.html.element("bdi", text: facts.analysis.document)
        page.html.close("div")
        page.html.markup("<h1><bdi>")
        page.text(facts.title)
        page.html.markup("</bdi></h1>\n")
        appendCounts(to: &page)
        page.html.close("header")
        appendFilter(to: &page)
    }

    private func appendCounts(to page: inout PageBuilder) {
        let analysis = facts.analysis
        let instructions = analysis.directives.filter { $0.fields.mood == .directive }
        let bodies = Set(analysis.units.map { $0.fields.canonical ?? $0.fields.name })
        let counts: [(name: String, count: Int, target: String)] = [
            ("篇讲话", analysis.speeches.count, "main"),
            ("个条目", analysis.directives.count, "outline"),
            ("项任务", instructions.count, "tasks"),
            ("个目标", analysis.goals.count, "goals"),
            ("个数据", facts.figures.count, "figures"),
            ("个单位", bodies.count, "units"),
            ("处时间", analysis.times.count, "times"),
            ("处存疑", analysis.diagnostics.count, "diagnostics"),
        ]
        page.html.markup("<p class=\"counts\">")
        for (name, count, target) in counts {
            if count > 0 {
                page.html.open("a", .jump(target))
            } else {
                page.html.open("span", .style("none"))
            }
            page.html.element("b", text: String(count))
            page.label(name)
            page.html.close(count > 0 ? "a" : "span")
        }
        page.html.markup("</p>\n")
    }

    /// Check boxes that the style sheet reads: no script is needed to hide a kind.
    private func appendFilter(to page: inout PageBuilder) {
        page.html.markup("<fieldset class=\"filter\"><legend>")
        page.label("显示")
        page.html.markup("</legend>")
        for entry in Self.legend {
            page.html.markup("<label><input type=\"checkbox\" checked")
            page.html.markup(" id=\"show-")
            page.html.markup(entry.style)
            page.html.markup("\"><span class=\"")
            page.html.markup(entry.style)
            page.html.markup("\">")
            page.label(entry.name)
            page.html.markup("</span></label>")
        }
        page.html.open("span", .style("roles"))
        for role in [UnitRole.lead, .responsible, .assist, .mention] {
            page.html.open("span", .style("unit " + role.rawValue))
            page.label(Labels.label(role))
            page.html.close("span")
        }
        page.html.close("span")
        page.html.markup("</fieldset>\n")
    }

    private static let legend: [(style: StaticString, name: String)] = [
        ("goal", "目标"), ("unit", "单位"), ("percentage", "比率"), ("quantity", "数量"), ("time", "时间"),
        ("requirement", "要求"), ("diagnostic", "存疑"),
    ]
}
