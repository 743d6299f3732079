import Foundation
import JianghuaTestSupport
import Testing

private let speech = "同志们:\n一是加强领导,二是落实责任。\n"

@Test func foldersAreReadInTheOrderOfTheirPaths() throws {
    let folder = try TemporaryFolder()
    try folder.write([
        "t/b.txt": speech, "t/a/z.txt": speech, "t/a.txt": speech, "t/note.md": "x", "t/A.TXT": "",
    ])
    let run = try CommandRun(shell: "$JIANGHUA extract t --kinds speech", in: folder.url)
    #expect(run.status == 0)
    #expect(try run.records().map { $0["document"] } == ["t/a.txt", "t/a/z.txt", "t/b.txt"])
    #expect(run.messages == "")
    let relative = try CommandRun(
        shell: "$JIANGHUA extract t --kinds speech --document-names relative", in: folder.url)
    #expect(try relative.records().map { $0["document"] } == ["a.txt", "a/z.txt", "b.txt"])
    let name = try CommandRun(
        shell: "$JIANGHUA extract t --kinds speech --document-names name", in: folder.url)
    #expect(try name.records().map { $0["document"] } == ["a.txt", "z.txt", "b.txt"])
}

@Test func oneBadDocumentCostsOneRecord() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a.txt": speech, "c.txt": speech])
    try folder.write("b.txt", Data("同志们:\n今".utf8) + Data([0xFF, 0xFE, 0x81]))
    let run = try CommandRun(
        shell: "mkdir empty; $JIANGHUA extract a.txt none.txt b.txt empty c.txt --kinds speech",
        in: folder.url)
    #expect(run.status == 2)
    let records = try run.records()
    #expect(records.map { $0["kind"] } == ["speech", "error", "error", "error", "speech"])
    #expect(records.map { $0["code"] }[1...3] == ["not-found", "invalid-encoding", "no-texts"])
    #expect(run.messages.contains("none.txt: there is no such file; check the path\n"))
    #expect(run.messages.contains("b.txt:2:4: "))
    #expect(run.messages.contains("empty: the folder holds no *.txt; "))
}

@Test func nothingToReadIsAnExitStatusOfItsOwn() throws {
    let folder = try TemporaryFolder()
    try folder.write(["old.jsonl": "old\n"])
    let missing = try CommandRun(shell: "$JIANGHUA extract none.txt --output old.jsonl", in: folder.url)
    #expect(missing.status == 66)
    #expect(try folder.read("old.jsonl") == "old\n")
    #expect(try CommandRun(shell: "$JIANGHUA extract - <&-", in: folder.url).status == 66)
    #expect(try CommandRun("extract", "-").status == 0)
}

@Test(arguments: [
    ["extract"], ["extract", "--kinds", "directive,speeches", "."], ["extract", "--kinds", "", "."],
    ["extract", "--date", "2026-02-29", "."], ["extract", "--date", "2026-13-05", "."],
    ["extract", "--offsets", "bytes", "."], ["extract", "--lines", "--input-format", "csv", "-"],
    ["extract", "--nonsense", "."],
    ["nonsense"],
])
func wrongUsageIsNamed(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try CommandRun(shell: "$JIANGHUA \(quoted)", in: folder.url)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.messages.hasPrefix("Error: "))
}

@Test func aBadLineIsOneErrorRecordWithItsNumber() throws {
    let lines =
        #"{"id":"x1","text":"同志们:一是要好。"}"# + "\nno\n\n" + #"{"id":7,"text":"大家好"}"# + "\n" + #"{"id":"e"}"#
    let run = try CommandRun("extract", "-", "--lines", "--kinds", "speech", input: Data(lines.utf8))
    #expect(run.status == 2)
    let records = try run.records()
    #expect(records.map { $0["document"] } == ["x1", "-", "7", "e"])
    #expect(records.map { $0["line"] } == [1, 2, 1, 5])
    #expect(records.map { $0["code"] }[1] == "invalid-line")
    #expect(run.messages.hasPrefix("-:2:1: this is no JSON object; write one {…} a line\n-:5: "))
    #expect(run.messages.hasSuffix("-:5: there is no \"text\"; add it, or name yours with --text-field\n"))
}

@Test(arguments: [("scalar", 5), ("utf16", 6), ("utf8", 14)])
func offsetsCountWhatWasAskedFor(unit: String, end: Int) throws {
    let run = try CommandRun(
        "extract", "-", "--kinds", "speech", "--offsets", unit, input: Data("我😀们a!".utf8))
    #expect(try run.records().first?["range"] == [0, .number(Double(end - (unit == "utf8" ? 2 : 0)))])
}

@Test func everyLineKeepsToTheSchema() throws {
    let schema = try JSONDecoder().decode(JSONValue.self, from: Data(try CommandRun("schema").output.utf8))
    let validator = SchemaValidator(schema)
    var paths = [Fixtures.folder.path]
    if let shared = Fixtures.shared { paths.append(shared.appendingPathComponent("corpus").path) }
    for path in paths {
        let run = try CommandRun("extract", path, "missing.txt")
        #expect(run.status == (run.output.contains("no-texts") ? 66 : 2))
        for record in try run.records() {
            let fault = validator.fault(of: record)
            #expect(fault == nil, "\(fault ?? "") in \(record)")
        }
    }
}

@Test func helpAndVersionAreOutput() throws {
    let folder = try TemporaryFolder()
    for arguments in ["--help", "--version", "extract --help", "schema", "schema --help"] {
        let run = try CommandRun(shell: "$JIANGHUA \(arguments)", in: folder.url)
        #expect(run.status == 0)
        #expect(run.messages == "")
        if arguments.contains("help") {
            #expect(
                run.output.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 }, "\(arguments)"
            )
        }
        let full = try CommandRun(shell: "$JIANGHUA \(arguments) > /dev/full", in: folder.url)
        #expect(full.status == 74)
        #expect(full.messages.contains("No space left on device"))
    }
}

@Test func anOutputFileIsWholeOrNotThere() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a.txt": speech])
    let good = try CommandRun(shell: "$JIANGHUA extract a.txt --output out.jsonl", in: folder.url)
    #expect(good.status == 0)
    #expect(good.output == "")
    let direct = try CommandRun(shell: "$JIANGHUA extract a.txt", in: folder.url)
    #expect(try folder.read("out.jsonl") == direct.output)
    #expect(try CommandRun(shell: "$JIANGHUA extract a.txt -o none/out.jsonl", in: folder.url).status == 74)
    #expect(try CommandRun(shell: "$JIANGHUA extract a.txt -o /dev/full", in: folder.url).status == 74)
    #expect(try folder.names() == ["a.txt", "out.jsonl"])
}
