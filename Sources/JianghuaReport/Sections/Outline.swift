import JianghuaRecords

/// The numbered items as a tree with jumps into the text.
struct Outline {
    let facts: ReportFacts
    /// Items deeper than this stand at this depth: browsers and readers give up on deep nests.
    static let depthLimit = 8

    func append(to page: inout PageBuilder) {
        page.html.markup("<nav class=\"outline\" id=\"outline\" aria-label=\"")
        page.label("提纲")
        page.html.markup("\">\n<h2>")
        page.label("提纲")
        page.html.markup("</h2>\n")
        if facts.analysis.directives.isEmpty {
            page.html.markup("<p class=\"empty\">")
            page.label("没有编号的条目。")
            page.html.markup("</p>\n")
        }
        let several = facts.analysis.speeches.count > 1
        let bySpeech = Dictionary(grouping: facts.analysis.directives) { $0.header.speech ?? 0 }
        if several {
            for speech in facts.analysis.speeches {
                page.html.markup("<h3>")
                page.html.open("a", .jump(speech.header.id))
                page.text(speech.fields.title ?? "讲话 \(speech.header.speech ?? 0)")
                page.html.markup("</a></h3>\n")
                appendTree(of: bySpeech[speech.header.speech ?? 0] ?? [], to: &page)
            }
        } else {
            appendTree(of: facts.analysis.directives, to: &page)
        }
        appendSections(to: &page)
        page.html.markup("</nav>\n")
    }

    private func appendTree(of directives: [Directive], to page: inout PageBuilder) {
        let depths = self.depths(of: directives)
        var open = 0
        for (index, directive) in directives.enumerated() {
            let depth = depths[index]
            while open > depth {
                page.html.markup("</ul></details></li>\n")
                open -= 1
            }
            if open == 0 {
                page.html.markup("<ul>\n")
                open = 1
            }
            let isParent = index + 1 < directives.count && depths[index + 1] > depth
            page.html.markup("<li>")
            if isParent { page.html.markup("<details open><summary>") }
            appendItem(directive, to: &page)
            if isParent {
                page.html.markup("</summary><ul>\n")
                open += 1
            } else {
                page.html.markup("</li>\n")
            }
        }
        while open > 1 {
            page.html.markup("</ul></details></li>\n")
            open -= 1
        }
        if open == 1 { page.html.markup("</ul>\n") }
    }

    /// The depth of every item, from 1 and never more than one below the item before it.
    private func depths(of directives: [Directive]) -> [Int] {
        var depths: [Int] = []
        for directive in directives {
            let depth = min(max(1, directive.fields.level), Self.depthLimit, (depths.last ?? 0) + 1)
            depths.append(depth)
        }
        return depths
    }

    private func appendItem(_ directive: Directive, to page: inout PageBuilder) {
        page.html.open("a", .style(directive.fields.mood.rawValue), .jump(directive.header.id))
        page.html.open("b")
        page.text(directive.fields.number.text)
        page.html.close("b")
        page.html.markup(" <span><bdi>")
        page.text(directive.fields.heading)
        page.html.markup("</bdi></span></a>")
    }

    private func appendSections(to page: inout PageBuilder) {
        let sections: [(String, String, Bool)] = [
            ("tasks", "任务与责任", TaskTable(facts: facts).isEmpty),
            ("goals", "目标", facts.analysis.goals.isEmpty),
            ("chart", "指标图", IndicatorChart(facts: facts).isEmpty),
            ("figures", "数据", facts.figures.isEmpty),
            ("units", "单位", facts.analysis.units.isEmpty),
            ("times", "时间", facts.analysis.times.isEmpty),
            ("requirements", "要求", facts.analysis.requirements.isEmpty),
            ("diagnostics", "存疑", facts.analysis.diagnostics.isEmpty),
        ]
        page.html.markup("<h2>")
        page.label("列表")
        page.html.markup("</h2>\n<ul class=\"sections\">\n")
        for (id, name, isEmpty) in sections where !isEmpty {
            page.html.markup("<li>")
            page.html.open("a", .jump(id))
            page.label(name)
            page.html.markup("</a></li>\n")
        }
        page.html.markup("</ul>\n")
    }
}
