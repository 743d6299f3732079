import JianghuaRecords

/// The times that bound tasks and goals.
struct TimeTable {
    let facts: ReportFacts

    func append(to page: inout PageBuilder) {
        let times = facts.analysis.times
        TableSection(id: "times", title: "时间", columns: ["时间", "类型", "EDTF", "条目", "行"], folded: true)
            .append(to: &page, rows: times.count) { index, page in
                let time = times[index]
                page.cell("what") { $0.jump(time.header.id, time.header.text) }
                page.cell { $0.label(Labels.label(time.fields.type)) }
                page.cell { page in
                    page.html.markup("<code>")
                    page.html.text(time.fields.edtf ?? "")
                    page.html.markup("</code>")
                }
                page.holder(time.fields.directive, facts)
                page.place(time.header)
            }
    }
}

/// The unnumbered instructions.
struct RequirementTable {
    let facts: ReportFacts

    func append(to page: inout PageBuilder) {
        let requirements = facts.analysis.requirements
        TableSection(
            id: "requirements", title: "要求", columns: ["要求", "方式", "主体", "时限", "条目", "行"],
            folded: true
        ).append(to: &page, rows: requirements.count) { index, page in
            let requirement = requirements[index]
            page.cell("what") { $0.jump(requirement.header.id, requirement.fields.action) }
            page.cell { $0.label(Labels.label(requirement.fields.modality)) }
            page.units(requirement.fields.subjects.compactMap { facts.units[$0] })
            page.deadline(requirement.fields.deadline)
            page.holder(requirement.fields.directive, facts)
            page.place(requirement.header)
        }
    }
}

/// What a reader should distrust.
struct DiagnosticTable {
    let facts: ReportFacts

    func append(to page: inout PageBuilder) {
        let diagnostics = facts.analysis.diagnostics
        TableSection(id: "diagnostics", title: "存疑", columns: ["问题", "说明", "原文", "行"])
            .append(to: &page, rows: diagnostics.count) { index, page in
                let record = diagnostics[index]
                page.cell { $0.chip(Labels.label(record.fields.code), "doubt") }
                page.html.open("td", .title(record.fields.message))
                page.label(Labels.explanation(record.fields.code))
                page.html.close("td")
                page.cell("quote") { page in
                    page.html.markup("<bdi>")
                    page.text(Self.beginning(of: record.header.text, limit: 40))
                    page.html.markup("</bdi>")
                }
                page.cell("place") { page in
                    page.jump("L\(record.header.line)", String(record.header.line))
                }
            }
    }

    /// The first characters of a text, in one line.
    static func beginning(of text: String, limit: Int) -> String {
        var beginning = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(limit) {
            beginning.append(scalar == "\n" || scalar == "\r" ? "↵" : scalar)
        }
        return String(beginning) + (text.unicodeScalars.count > limit ? "…" : "")
    }
}
