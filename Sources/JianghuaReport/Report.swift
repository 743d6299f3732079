import JianghuaRecords
import JianghuaWriters

/// Which characters a page is shown in.
public enum DisplayScript: String, Sendable, Hashable, CaseIterable {
    /// The document's own.
    case source
    case simplified
    case traditional
}

/// A document as one HTML page that needs nothing else: no network, no script, no other file.
public struct SpeechReport: Sendable {
    public var script: DisplayScript

    public init(script: DisplayScript = .source) { self.script = script }

    /// The page in UTF-8. O(text + records · log records).
    ///
    /// - Parameters:
    ///   - document: What the page shows.
    ///   - index: The name of the index page to link to, if there is one.
    public func page(of document: AnalyzedDocument, index: String? = nil) -> [UInt8] {
        let facts = ReportFacts(document)
        let names = DisplayConverter(script)
        var page = PageBuilder(converter: names)
        page.begin(title: facts.title)
        PageHeader(facts: facts, index: index).append(to: &page)
        page.html.markup("<div class=\"columns\">\n")
        Outline(facts: facts).append(to: &page)
        page.html.markup("<main id=\"main\">\n")
        SourceView(facts: facts).append(to: &page)
        TaskTable(facts: facts).append(to: &page)
        GoalTable(facts: facts).append(to: &page)
        IndicatorChart(facts: facts).append(to: &page)
        FigureTable(facts: facts).append(to: &page)
        UnitTable(facts: facts).append(to: &page)
        TimeTable(facts: facts).append(to: &page)
        RequirementTable(facts: facts).append(to: &page)
        DiagnosticTable(facts: facts).append(to: &page)
        page.html.markup("</main>\n</div>\n")
        page.end()
        return page.html.bytes
    }
}
