import Foundation
import JianghuaRecords
import JianghuaTestSupport
import JianghuaWriters
import Testing

@testable import JianghuaReport

private func escaped(_ text: String) -> String {
    var html = HTMLBuilder()
    html.text(text)
    return String(decoding: html.bytes, as: UTF8.self)
}

@Test func markupBecomesText() {
    #expect(escaped("<a href='x'>&\"") == "&lt;a href=&#39;x&#39;&gt;&amp;&quot;")
    #expect(escaped("增长5%、“就业”\t行\n") == "增长5%、“就业”\t行\n")
    #expect(escaped("𠮷é👍🏽") == "𠮷é👍🏽")
}

@Test(arguments: [
    ("\0", "⟨U+0000⟩"), ("\u{1B}", "⟨U+001B⟩"), ("\u{7F}", "⟨U+007F⟩"), ("\u{9B}", "⟨U+009B⟩"),
    ("\u{202E}", "⟨U+202E⟩"), ("\u{2066}", "⟨U+2066⟩"), ("\u{200B}", "⟨U+200B⟩"), ("\u{2028}", "⟨U+2028⟩"),
    ("\u{FEFF}", "⟨U+FEFF⟩"), ("\u{AD}", "⟨U+00AD⟩"), ("\u{E0041}", "⟨U+E0041⟩"), ("\r", "⟨U+000D⟩"),
    ("\u{FFFE}", "⟨U+FFFE⟩"), ("\u{10FFFF}", "⟨U+10FFFF⟩"),
])
func hiddenCharactersAreShown(text: String, shown: String) {
    #expect(escaped("a\(text)b") == "a\(shown)b")
}

@Test func attributesCannotBeLeft() {
    var html = HTMLBuilder()
    html.element("a", .jump("\" onclick=\"x"), .title("\"><script>"), text: "'")
    #expect(
        String(decoding: html.bytes, as: UTF8.self)
            == "<a href=\"#%22%20onclick%3D%22x\" title=\"&quot;&gt;&lt;script&gt;\">&#39;</a>")
    var file = HTMLBuilder()
    file.element("a", .file("javascript:alert(1)"), text: "")
    #expect(String(decoding: file.bytes, as: UTF8.self) == "<a href=\"./javascript%3Aalert%281%29\"></a>")
}

/// Every string of every record is hostile, not only the text.
@Test func noFieldOfARecordBecomesMarkup() throws {
    let hostile = "\"'><script>alert(1)</script></style><!--"
    let text = String(repeating: hostile + "\n", count: 8)
    func header(_ id: String) -> RecordHeader {
        RecordHeader(
            id: hostile + id, document: hostile, speech: 1, text: hostile, range: SourceRange(1, 20), line: 1,
            column: 2, rule: hostile)
    }
    let deadline = Deadline(text: hostile, edtf: hostile, time: hostile)
    var analysis = Analysis(document: hostile)
    analysis.speeches = [1, 2].map {
        var header = header("s\($0)")
        header.speech = $0
        return Speech(header, SpeechFields(title: hostile, date: hostile))
    }
    analysis.directives = [
        Directive(
            header("d"),
            DirectiveFields(
                number: DirectiveNumber(text: hostile, value: 1, style: .cjk, range: SourceRange(0, 3)),
                level: 1, path: [1], parent: hostile, heading: hostile, mood: .directive,
                extent: SourceRange(0, 30), units: [hostile], goals: [hostile], deadline: deadline))
    ]
    let holder = hostile + "d"
    analysis.requirements = [
        Requirement(
            header("r"),
            RequirementFields(
                modality: .require, action: hostile, subjects: [hostile + "u"], directive: holder,
                deadline: deadline))
    ]
    analysis.units = [
        NamedUnit(
            header("u"),
            UnitFields(
                name: hostile, category: .party, generic: false, masked: true, role: .lead, basis: .explicit,
                canonical: hostile, directive: holder))
    ]
    analysis.percentages = [.percentage, .quantity].map { kind in
        Located(
            header(kind.rawValue),
            FigureFields(
                kind: kind, value: hostile, upper: hostile, amount: 5, unit: hostile, comparator: .ge,
                change: .increase, indicator: hostile, masked: false, rank: false, basis: hostile,
                from: hostile + "quantity", canonicalUnit: "percent", canonicalAmount: 5, directive: holder))
    }
    analysis.times = [
        Time(header("t"), TimeFields(type: .deadline, edtf: hostile, directive: holder))
    ]
    analysis.goals = [
        Goal(
            header("g"),
            GoalFields(
                trigger: hostile, strength: .must, type: .metric, deadline: deadline, units: [hostile + "u"],
                percentages: [], quantities: [], directive: holder))
    ]
    analysis.diagnostics = [
        Diagnostic(header("x"), DiagnosticFields(code: .garbledText, message: hostile))
    ]
    let report = SpeechReport()
    let page = report.page(of: AnalyzedDocument(analysis: analysis, text: text), index: hostile)
    let index = report.index(
        of: [ReportEntry(analysis, page: hostile)],
        failures: [Failure(document: hostile, code: hostile, message: hostile)])
    for bytes in [page, index] {
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(!page.contains("<script"))
        #expect(!page.contains("<!--"))
        #expect(page.ranges(of: "</style").count == 1)
        // What is left of the text between tags and in attributes has no quote or bracket of its own.
        #expect(!page.contains("\"'"))
    }
}
