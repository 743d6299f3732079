import Foundation
import JianghuaInputs
import JianghuaTestSupport
import Testing

private let documents = Fixtures.folder.appendingPathComponent("Documents")

/// The text of a file; an ``InputProblem`` where there is none.
private func text(of url: URL, maximumBytes: Int = 1 << 20) throws -> String {
    let path = FilePath(url.path)
    let reader = DocumentReader(files: FileReader(maximumBytes: maximumBytes), pdfSeconds: 20)
    let file = try #require(FileFinder().files(of: [path]).first)
    let contents = try reader.contents(of: file, format: InputFormat.auto.format(of: path))
    return contents.source.string(in: 0..<contents.source.count)
}

private func problem(_ body: () throws -> String) -> InputProblem? {
    do {
        Issue.record("no problem, but \(try body().prefix(80))")
        return nil
    } catch {
        return error as? InputProblem
    }
}

private func htmlText(_ html: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write("page.html", Data(html.utf8))
    return try text(of: folder.url.appendingPathComponent("page.html"))
}

@Test(arguments: ["speech.html", "speech-gb.html", "speech-unnamed-gb.html", "speech.docx", "speech.pdf"])
func documentsGiveTheirText(name: String) throws {
    let expected = documents.appendingPathComponent("Texts/\(name).txt")
    #expect(
        try text(of: documents.appendingPathComponent(name)) == String(contentsOf: expected, encoding: .utf8))
}

@Test(arguments: [
    ("<p>一是好\n的。<p>二是 a\n b", "一是好的。\n二是 a b\n"),
    ("<ol start=3 type=a><li>甲<li value=7>乙</ol><ul><li>丙</ul>", "c. 甲\ng. 乙\n丙\n"),
    ("<ol style='list-style-type: none'><li>甲</ol>", "甲\n"),
    ("<table><tr><td>甲<p>乙</p><p>丙</p></td><td>丁</td></tr></table>", "甲\n乙\n丙\n丁\n"),
    ("<table><tr><td><td>甲<td><td>乙<td></tr></table>", "\t甲\t\t乙\n"),
    (
        "<table><tr><th>甲<th>乙<th>丙<tr><td rowspan=2>一<td>二<td>三<tr><td>四<td>五</table>",
        "甲\t乙\t丙\n一\t二\t三\n\t四\t五\n"
    ),
    (
        "<table><tr><th>甲<th>乙<th>丙<tr><td colspan=2>一<td>二<br>三<p>四</p><p>五</p></table>",
        "甲\t乙\t丙\n一\t\t二 三 四 五\n"
    ),
    ("<pre>甲\n  乙</pre>丙<br><br>丁&#x1F600;&lt;", "甲\n乙\n丙\n丁😀<\n"),
    ("<p>要<!-- 不 -->办<svg><text>图</text></svg></p><noscript>请打开脚本</noscript>", "要办\n"),
    ("", ""),
])
func pagesAreReadAsTheyLook(html: String, expected: String) throws {
    #expect(try htmlText(html) == expected)
}

@Test func nothingIsLoadedAndNothingExpands() throws {
    let page = """
        <!DOCTYPE html [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
        <p>&file;&b;文本</p>
        """
    let text = try htmlText(page)
    #expect(text.contains("文本"))
    #expect(!text.contains("root:"))
    #expect(text.utf8.count < 200)
    let deep = String(repeating: "<b>", count: 100_000) + "底"
    #expect(problem { try htmlText(deep) }?.code == .invalidDocument)
    let wide = "<table><tr>" + String(repeating: "<td>x", count: 200_000)
    #expect(try htmlText(wide).utf8.count == 400_000)
}

@Test func damagedDocumentsAreNamed() throws {
    let folder = try TemporaryFolder()
    let word = try Data(contentsOf: documents.appendingPathComponent("speech.docx"))
    let pdf = try Data(contentsOf: documents.appendingPathComponent("speech.pdf"))
    for (name, data) in [
        ("cut.docx", word.prefix(word.count / 2)), ("empty.docx", Data()), ("text.docx", Data("不是文档".utf8)),
        ("old.docx", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])), ("empty.pdf", Data()),
        ("cut.pdf", pdf.prefix(2_000)),
    ] {
        try folder.write(name, Data(data))
        let found = problem { try text(of: folder.url.appendingPathComponent(name)) }
        #expect(found?.code == .invalidDocument, "\(name)")
    }
    #expect(
        problem { try text(of: documents.appendingPathComponent("speech.docx"), maximumBytes: 5_000) }?.code
            == .tooLarge)
}

@Test func templatesReadNames() throws {
    let template = try NameTemplate("{place}_{year}")
    #expect(template.values(in: "青川县_2024") == ["青川县", "2024"])
    #expect(template.values(in: "a_b_2024") == ["a_b", "2024"])
    #expect(template.values(in: "青川县_24") == nil)
    #expect(try NameTemplate("{place}{year}年{rest}").values(in: "青川县2024年报告") == ["青川县", "2024", "报告"])
    #expect(try NameTemplate("{date}-{title}").values(in: "2024-02-29-x") == ["2024-02-29", "x"])
    #expect(try NameTemplate("{date}-{title}").values(in: "2023-02-29-x") == nil)
    #expect(throws: InputProblem.self) { try NameTemplate("plain") }
    #expect(throws: InputProblem.self) { try NameTemplate("{a}{a}") }
    let many = try NameTemplate("{a}x{b}x{c}x{d}x{e}x{f}x{g}y")
    #expect(many.values(in: String(repeating: "x", count: 1_000)) == nil)
}
