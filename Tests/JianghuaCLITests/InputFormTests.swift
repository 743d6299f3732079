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
