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
    "report IN -o pages/", "report IN IN2 -o k.html",
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
    if command != "report IN -o k.html" {
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

@Test func theEndingNamesTheFormat() throws {
    let folder = try TemporaryFolder()
    try folder.write(["x.txt": speech])
    let run = try CommandRun(
        shell: """
            $JIANGHUA extract x.txt -o a.db && head -c 6 a.db; echo
            $JIANGHUA extract x.txt --kinds unit -o a.csv && head -c 11 a.csv; echo
            $JIANGHUA extract x.txt -o 2.记录 && head -c 7 2.记录; echo
            $JIANGHUA extract x.txt --format csv -o tables/ && ls tables | head -1
            $JIANGHUA ledger x.txt -o a.md && head -c 1 a.md; echo
            $JIANGHUA extract x.txt -o /dev/null; echo $?
            """, in: folder.url)
    #expect(
        run.output == "SQLite\nid,document\n{\"kind\"\ndiagnostic.csv\n#\n0\n", "\(run.messages)")
    #expect(run.messages.isEmpty, "\(run.messages)")
    let asked = try CommandRun(
        shell:
            "$JIANGHUA extract x.txt --format jsonl -o b.csv; $JIANGHUA ledger x.txt --format csv -o b.xlsx",
        in: folder.url)
    #expect(asked.status == 0)
    #expect(
        asked.messages == """
            jianghua: b.csv holds jsonl, whatever its ending says
            jianghua: b.xlsx holds csv, whatever its ending says

            """)
}

@Test(arguments: [
    ("extract x.txt -o a.csv", "name one, as in --kinds unit"),
    ("extract x.txt -o a.csv --format csv", "name one, as in --kinds unit"),
    ("extract x.txt -o a.html", "'jianghua report' writes one page"),
    ("extract x.txt -o a.xlsx", "'jianghua ledger' makes a table"),
    ("extract x.txt -o a.json", "'.json' is no ending that can be written here"),
    ("ledger x.txt -o a.xls", "'.xls' is no ending that can be written here: name it .xlsx"),
    ("ledger x.txt -o a.docx", "'.docx' is no ending"), ("report x.txt -o a.pdf", "'.pdf' is no ending"),
    ("evaluate --gold . x.txt -o a.csv", "'.csv' is no ending"),
    ("import --from brat . -o a.csv", "'.csv' is no ending"),
])
func anEndingThatCannotBeMeantIsRefused(command: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(["x.txt": speech])
    let run = try CommandRun(shell: "$JIANGHUA \(command)", in: folder.url)
    #expect(run.status == 64)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(try folder.names() == ["x.txt"])
}
