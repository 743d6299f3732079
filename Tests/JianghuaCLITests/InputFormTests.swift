import Foundation
import JianghuaTestSupport
import Testing

private let documents = Fixtures.folder.appendingPathComponent("Documents")

@Test(arguments: ["speech.html", "speech-gb.html", "speech.docx", "speech.pdf"])
func aDocumentOnStandardInputGivesTheSameRecords(name: String) throws {
    let format = String(name.split(separator: ".")[1])
    let named = try CommandRun(shell: "$JIANGHUA extract \(name)", in: documents)
    for script in [
        "$JIANGHUA extract - --input-format \(format) < \(name)",
        "cat \(name) | $JIANGHUA extract - --input-format \(format)",
        "$JIANGHUA extract /dev/stdin --input-format \(format) < <(cat \(name))",
    ] {
        let run = try CommandRun(shell: script, in: documents)
        #expect(run.status == 0, "\(script)")
        #expect(run.messages == "")
        let names = ["\"document\":\"-\"", "\"document\":\"/dev/stdin\""]
        let output = names.reduce(run.output) {
            $0.replacingOccurrences(of: $1, with: "\"document\":\"\(name)\"")
        }
        #expect(output == named.output, "\(script)")
    }
}

@Test func aStreamThatIsNoPDFIsRefusedByName() throws {
    let folder = try TemporaryFolder()
    for (script, code) in [
        ("echo x | $JIANGHUA extract - --input-format pdf", "invalid-document"),
        ("yes | head -c 3000 | $JIANGHUA extract - --input-format pdf --max-document-bytes 1K", "too-large"),
        ("echo x | TMPDIR=/none PATH=/none $JIANGHUA extract - --input-format pdf", "missing-tool"),
    ] {
        let run = try CommandRun(shell: script, in: folder.url)
        #expect(run.status == 2, "\(script)")
        #expect(try run.records().first?["code"] == .string(code))
    }
}

private let table = "--text-field 正文 --id-field 编号 --date-field 日期"

/// The same speech in every form; its numbered items and its lead unit come out of each.
@Test(arguments: [
    ("speech.html", "speech.html", 4), ("speech-gb.html", "speech-gb.html", 4),
    ("speech-unnamed-gb.html", "speech-unnamed-gb.html", 4), ("speech.docx", "speech.docx", 8),
    ("speech.pdf", "speech.pdf", 3), ("speeches.jsonl", "qx-1", 2), ("speeches.csv \(table)", "qx-1", 2),
])
func everyFormGivesItsRecords(input: String, document: String, directives: Int) throws {
    let run = try CommandRun(shell: "$JIANGHUA extract \(input)", in: documents)
    #expect(run.status == 0, "\(run.messages)")
    let records = try run.records()
    let speeches = records.filter { $0["kind"] == "speech" }
    #expect(speeches.first?["document"] == .string(document))
    #expect(speeches.first?["title"] == "在清溪县河道整治动员会上的讲话")
    #expect(records.filter { $0["kind"] == "directive" }.count == directives)
    #expect(records.contains { $0["kind"] == "unit" && $0["name"] == "县水利局" && $0["role"] == "lead" })
}

@Test func listsAndNamesReachEveryForm() throws {
    let folder = try TemporaryFolder()
    for name in ["speech.html", "speech.docx", "speech.pdf", "speeches.jsonl"] {
        let data = try Data(contentsOf: documents.appendingPathComponent(name))
        try folder.write("in/清溪县_2026.\(name.split(separator: ".")[1])", data)
    }
    let options = "--meta-from-name '{place}_{year}' --kinds speech"
    let run = try CommandRun(
        shell: """
            $JIANGHUA extract in --extensions html,docx,pdf,jsonl \(options) > folder
            find in -type f | LC_ALL=C sort > list; $JIANGHUA extract --files-from list \(options) | cmp - folder
            find in -type f -print0 | LC_ALL=C sort -z | $JIANGHUA extract --files0-from - \(options) | cmp - folder
            cat folder
            """, in: folder.url)
    #expect(run.status == 0, "\(run.messages)")
    let records = try run.records()
    #expect(records.count == 5)
    for record in records {
        #expect(record["meta"]["place"] == "清溪县")
        #expect(record["meta"]["year"] == "2026")
    }
}

@Test func rowsOfATableAreTasks() throws {
    let folder = try TemporaryFolder()
    let page = """
        <h1>在清溪县推进会上的讲话</h1><p>一、按期完成。任务分解如下。</p>
        <table><tr><th>任务<th>牵头单位<th>责任单位<th>完成时限
        <tr><td>疏浚河道7公里<td>县水利局<td rowspan=2>县财政局<br>县审计局<td>9月30日
        <tr><td>修缮校舍3处<td>县教育局<td>10月底前</table>
        """
    try folder.write("in.html", Data(page.utf8))
    let run = try CommandRun(shell: "$JIANGHUA ledger in.html --format csv -q", in: folder.url)
    let rows = run.output.split(separator: "\n").dropFirst().map(String.init)
    #expect(rows.count == 3)
    #expect(rows.first?.hasPrefix("1,一、按期完成,一、按期完成。任务分解如下。,,,,,,,") == true)
    #expect(rows.dropFirst().first?.hasPrefix("2,一、按期完成,疏浚河道7公里,疏浚河道7公里,,县水利局,县财政局、县审计局,,9月30日,") == true)
    #expect(rows.last?.hasPrefix("3,一、按期完成,修缮校舍3处,修缮校舍3处,,县教育局,,,10月底前,") == true)
    #expect(!run.output.contains("责任单位任务"))
}
