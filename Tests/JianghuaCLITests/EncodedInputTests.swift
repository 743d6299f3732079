import Foundation
import JianghuaTestSupport
import Testing

private let speech = "在推进会上的讲话\\n同志们:\\n一、压实责任。县水利局要牵头。"

/// Tables and lines in any encoding, named or told from their bytes; `$JIANGHUA` reads what `iconv` writes.
@Test(arguments: [
    ("gb18030", "--encoding gb18030"), ("gb18030", ""), ("utf-16", ""), ("utf-16le", "--encoding utf-16le"),
    ("utf-16le", ""), ("utf-8", ""), ("utf-8", "--encoding utf-8"),
])
func tablesAndLinesAreDecodedWhole(encoding: String, option: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
        "table", Data("编号,正文\n清-1,\"在推进会上的讲话\n同志们:\n一、压实责任。县水利局要牵头。\"\n清-2,二、按期完成。\n".utf8))
    try folder.write(
        "lines",
        Data("{\"id\":\"清-1\",\"text\":\"\(speech)\"}\n\n{\"id\":\"清-2\",\"text\":\"二、按期完成。\"}\n".utf8))
    for (name, format, fields) in [("table", "csv", "--text-field 正文 --id-field 编号"), ("lines", "jsonl", "")]
    {
        let run = try CommandRun(
            shell: """
                iconv -f utf-8 -t \(encoding) \(name) > in.\(format)
                $JIANGHUA extract in.\(format) \(option) \(fields) && \
                    cat in.\(format) | $JIANGHUA extract - --input-format \(format) \(option) \(fields) --kinds unit
                """, in: folder.url)
        #expect(run.status == 0, "\(run.messages)")
        let records = try run.records()
        #expect(Set(records.map { $0["document"] }) == ["清-1", "清-2"])
        #expect(records.filter { $0["kind"] == "unit" && $0["name"] == "县水利局" }.count == 2)
    }
}

@Test func explainAndStructureReadWhatExtractReads() throws {
    let documents = Fixtures.folder.appendingPathComponent("Documents")
    for name in ["speech.html", "speech-gb.html", "speech.docx"] {
        let structure = try CommandRun(shell: "$JIANGHUA structure \(name)", in: documents)
        #expect(structure.status == 0, "\(structure.messages)")
        #expect(structure.output.contains("在清溪县河道整治动员会上的讲话"))
        let extract = try CommandRun(shell: "$JIANGHUA extract \(name) --kinds unit", in: documents)
        let unit = try #require(try extract.records().first { $0["role"] == "lead" })
        guard case .number(let line) = unit["line"], case .number(let column) = unit["column"] else { return }
        let explain = try CommandRun(
            shell: "$JIANGHUA explain \(name) --at \(Int(line)):\(Int(column))", in: documents)
        #expect(explain.output.contains("unit.name"), "\(explain.output) \(explain.messages)")
    }
}

@Test func whatIsNoTextIsCalledByItsName() throws {
    let folder = try TemporaryFolder()
    try folder.write(
        "old.doc", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)))
    try folder.write("wide.txt", Data([0xFF, 0xFE, 0, 0, 0x2D, 0x4E, 0, 0]))
    try folder.write("zip", Data([0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0]))
    for (name, words) in [("old.doc", "save it as .docx"), ("wide.txt", "UTF-32"), ("zip", "zip archive")] {
        let run = try CommandRun(shell: "$JIANGHUA extract \(name)", in: folder.url)
        #expect(run.status == 2)
        #expect(run.messages.contains(words), "\(run.messages)")
    }
    let documents = Fixtures.folder.appendingPathComponent("Documents")
    for name in ["speech.docx", "speech.pdf"] {
        try folder.write("plain", try Data(contentsOf: documents.appendingPathComponent(name)))
        let plain = try CommandRun(shell: "$JIANGHUA extract plain", in: folder.url)
        let named = try CommandRun(shell: "$JIANGHUA extract \(name)", in: documents)
        #expect(plain.output.replacingOccurrences(of: "\"plain\"", with: "\"\(name)\"") == named.output)
    }
}

@Test func aCutPageIsReadAndReported() throws {
    let folder = try TemporaryFolder()
    try folder.write("cut.txt", Data("在推进会上的讲话\n同志们:\n一、压实责任。县水利局要牵头。\n二、按期完成。".utf8.dropLast()))
    for option in ["", "--encoding utf-8"] {
        let run = try CommandRun(shell: "$JIANGHUA extract cut.txt \(option)", in: folder.url)
        #expect(run.status == 0, "\(run.messages)")
        let records = try run.records()
        #expect(records.contains { $0["kind"] == "unit" && $0["name"] == "县水利局" })
        #expect(records.contains { $0["code"] == "garbled-text" && $0["line"] == 4 })
    }
}
