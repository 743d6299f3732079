import JianghuaRecords

/// What the index page says about a document.
public struct ReportEntry: Sendable {
    public var document: String
    /// The file name of its page.
    public var page: String
    public var titles: [String]
    public var date: String?
    public var directives: Int
    public var goals: Int
    public var figures: Int
    public var units: Int
    public var diagnostics: Int

    public init(_ analysis: Analysis, page: String) {
        document = analysis.document
        self.page = page
        titles = analysis.speeches.compactMap(\.fields.title)
        date = analysis.speeches.compactMap(\.fields.date).first
        directives = analysis.directives.count
        goals = analysis.goals.count
        figures = analysis.percentages.count + analysis.quantities.count
        units = Set(analysis.units.map { $0.fields.canonical ?? $0.fields.name }).count
        diagnostics = analysis.diagnostics.count
    }
}

extension SpeechReport {
    /// The page that links to the pages of several documents. O(entries).
    public func index(of entries: [ReportEntry], failures: [Failure] = []) -> [UInt8] {
        var page = PageBuilder(converter: DisplayConverter(script))
        page.begin(title: "讲话报告")
        page.html.markup("<header class=\"head\"><h1>")
        page.label("讲话报告")
        page.html.markup("</h1><p class=\"counts\"><span><b>")
        page.html.text(entries.count)
        page.html.markup("</b> ")
        page.label("份文稿")
        page.html.markup("</span></p></header>\n<main id=\"main\">\n")
        TableSection(
            id: "pages", title: "文稿", columns: ["文稿", "讲话", "日期", "条目", "目标", "数据", "单位", "存疑"]
        ).append(to: &page, rows: entries.count) { index, page in
            let entry = entries[index]
            page.cell("what") { page in
                page.html.open("a", .file(entry.page))
                page.html.element("bdi", text: entry.document)
                page.html.close("a")
            }
            page.cell("what") { page in
                for (index, title) in entry.titles.enumerated() {
                    if index > 0 { page.html.markup("<br>") }
                    page.html.markup("<bdi>")
                    page.text(title)
                    page.html.markup("</bdi>")
                }
            }
            page.cell("place") { $0.html.text(entry.date ?? "") }
            for count in [entry.directives, entry.goals, entry.figures, entry.units, entry.diagnostics] {
                page.cell("number") { $0.html.text(count) }
            }
        }
        TableSection(id: "failures", title: "未能读取", columns: ["文稿", "原因"])
            .append(to: &page, rows: failures.count) { index, page in
                page.cell("what") { $0.html.element("bdi", text: failures[index].document) }
                page.cell { $0.html.text(failures[index].message) }
            }
        page.html.markup("</main>\n")
        page.end()
        return page.html.bytes
    }
}
