import Foundation
import JianghuaTestSupport
import Testing

private let speech = "同志们:\n一是县水利局要牵头。\n"

/// The sums of what is there, without what a database writes anew.
private let sums = "find . -type f ! -name '*.part' | LC_ALL=C sort | xargs md5sum"

@Test(arguments: [
    "ledger IN -o k.xlsx", "ledger IN -o k.csv", "extract IN -o k.jsonl", "extract IN -o k.jsonl --resume",
    "extract IN --format csv -o tables", "extract IN --format csv --kinds unit -o units.csv",
    "extract IN --format doccano -o k.jsonl", "extract IN --format html -o pages", "report IN -o k.html",
    "report IN -o pages/", "report IN IN2 -o k.html", "extract IN --output-dir out",
])
func whatCannotBeReadReplacesNothing(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(["x.txt": speech, "y.txt": speech])
    let first = command.replacingOccurrences(of: "IN2", with: "y.txt")
        .replacingOccurrences(of: "IN", with: "x.txt")
    let run = try CommandRun(
        shell: """
            $JIANGHUA \(first); echo $?
            printf '\\x80\\xff\\x81' > x.txt; cp x.txt y.txt
            \(sums) > before; rm -f after
            $JIANGHUA \(first); echo $?
            \(sums) > after
            diff <(grep -v before before) <(grep -v -e before -e after after) && ls -A | grep part
            """, in: folder.url)
    #expect(run.output == "0\n2\n", "\(command): \(run.output)\(run.messages)")
    if !command.contains("--output-dir"), command != "report IN -o k.html" {
        #expect(run.messages.contains("is left as it was: no document could be read"), "\(run.messages)")
    }
}

@Test func aDatabaseKeepsWhatItKnewOfWhatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(["x.txt": speech])
    let run = try CommandRun(
        shell: """
            $JIANGHUA extract x.txt --format sqlite -o k.db; printf '\\x80\\xff\\x81' > x.txt
            $JIANGHUA extract x.txt --format sqlite -o k.db; echo $?
            $JIANGHUA query k.db --leads --format csv | grep -c 县水利局
            """, in: folder.url)
    #expect(run.output == "2\n1\n", "\(run.messages)")
}

@Test func whatIsNewHoldsTheErrors() throws {
    let folder = try TemporaryFolder()
    try folder.write("x.txt", Data([0x80, 0xFF, 0x81]))
    let run = try CommandRun(shell: "$JIANGHUA extract x.txt -o k.jsonl; cat k.jsonl", in: folder.url)
    #expect(run.output.hasPrefix(#"{"kind":"error","document":"x.txt""#))
}
