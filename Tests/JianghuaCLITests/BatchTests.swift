import Foundation
import JianghuaTestSupport
import Testing

private func speech(_ number: Int) -> String {
    "同志们:\n一是\(String(repeating: "加强领导,", count: number % 40))二是落实责任。\n"
}

private func documents(_ count: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 0..<count {
        try folder.write(["in/\(number % 7)/第\(number)号.txt": speech(number)])
    }
    return folder
}

@Test func anyNumberOfThreadsGivesTheSameBytes() throws {
    let folder = try documents(120)
    try folder.write("in/bad.txt", Data([0xFF, 0xFE, 0x00]))
    let outputs = try ["1", "2", "4", "16"].map { threads -> String in
        let run = try CommandRun(shell: "$JIANGHUA extract in gone --threads \(threads)", in: folder.url)
        #expect(run.status == 2)
        return run.output
    }
    #expect(Set(outputs).count == 1)
    #expect(outputs[0].contains("第119号.txt"))
}

@Test func aDateThatIsNoneIsSaidAndCostsNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write(
        "in.jsonl",
        Data(
            """
            {"id":"a","text":"今年年底前完成。","date":"5 March 2026"}
            {"id":"b","text":"今年年底前完成。","date":"2026-03-05T08:00:00Z"}
            {"id":"c","text":"今年年底前完成。","date":"2026-13"}

            """.utf8))
    let run = try CommandRun(shell: "$JIANGHUA extract --lines in.jsonl --kinds time", in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").map { $0.contains("../2026-12-31") } == [false, true, false])
    let said = run.messages.split(separator: "\n")
    #expect(said.count == 2)
    #expect(said.first?.hasPrefix(#"in.jsonl:1: "5 March 2026" is no date"#) == true, "\(run.messages)")
    let stated = try CommandRun(
        shell: "$JIANGHUA extract --lines in.jsonl --kinds time --date 2025", in: folder.url)
    #expect(stated.messages.isEmpty, "\(stated.messages)")
}

@Test func anOutputFolderMirrorsTheInput() throws {
    let folder = try documents(21)
    try folder.write("in/bad.txt", Data([0x41, 0xFF]))
    let run = try CommandRun(shell: "$JIANGHUA extract in --output-dir out/deep", in: folder.url)
    #expect(run.status == 2)
    #expect(try folder.read("out/deep/3/第3号.jsonl").contains(#""document":"in/3/第3号.txt""#))
    #expect(try folder.read("out/deep/bad.jsonl").hasPrefix(#"{"kind":"error""#))
    let together = try CommandRun(
        shell: """
            $JIANGHUA extract in > all.jsonl 2>/dev/null
            cd out/deep && find . -name '*.jsonl' | LC_ALL=C sort | xargs cat | cmp - ../../all.jsonl
            """, in: folder.url)
    #expect(together.status == 0, "\(together.output)\(together.messages)")
}

@Test func collisionsAreRefusedBeforeAnyWork() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a/x.txt": speech(1), "b/x.txt": speech(2)])
    let run = try CommandRun(shell: "$JIANGHUA extract a b --output-dir out", in: folder.url)
    #expect(run.status == 64)
    #expect(run.messages.contains("a/x.txt and b/x.txt would both become out/x.jsonl"))
    #expect(try folder.names() == ["a", "b"])
}

@Test func resumingAFolderDoesOnlyWhatIsLeft() throws {
    let folder = try documents(30)
    let script = """
        $JIANGHUA extract in --output-dir whole
        $JIANGHUA extract in --output-dir out
        rm out/3/*.jsonl; echo '{"kind":"error"' > out/4/第4号.jsonl; touch -d 2001-01-01 out/5/第5号.jsonl
        touch out/.jianghua-0-1.part
        $JIANGHUA extract in --output-dir out --resume
        diff -r whole out && ls -A out/*/.jianghua* out/.jianghua*
        """
    let run = try CommandRun(shell: script, in: folder.url)
    #expect(run.messages.contains("of 30 files are done already"))
    #expect(!run.messages.contains("30 of 30"))
    #expect(run.output == "out/.jianghua-run\n")
    let other = try CommandRun(
        shell: "$JIANGHUA extract in --output-dir out --resume --kinds unit", in: folder.url)
    #expect(other.status == 64)
    #expect(other.messages.contains("holds results of another version or other options"))
}

/// Starts a run that reads from a FIFO, and feeds it lines until its journal says that some are safely done: what
/// is waited for is seen, not guessed. `$fed` holds what went in.
private let interruptedRun = #"""
    line() { echo "{\"id\":\"$1\",\"text\":\"同志们:\n一是加强第$1项工作。\"}"; }
    mkfifo pipe; $JIANGHUA extract - --lines -o out.jsonl $option < pipe & run=$!
    exec 3> pipe
    for ((number = 1; number <= 1200; number++)); do
        line "$number" | tee -a fed >&3
        [ "$(cat .jianghua-*.journal 2> /dev/null | wc -l)" -lt 2 ] || break
        sleep 0.05
    done
    """#

@Test func aKilledRunIsGoneOnWith() throws {
    let folder = try TemporaryFolder()
    let script = #"""
        option=; \#(interruptedRun)
        kill -9 $run; wait $run; exec 3>&-; ls -A | grep -c '^.jianghua'
        (cat fed; line more; echo broken) > all.jsonl
        $JIANGHUA extract - --lines -o whole.jsonl < all.jsonl
        $JIANGHUA extract - --lines -o out.jsonl --resume < all.jsonl; echo $?
        cmp whole.jsonl out.jsonl; ls -A | grep -c '^.jianghua'
        """#
    let run = try CommandRun(shell: script, in: folder.url)
    #expect(run.output == "2\n2\n0\n", "\(run.messages)")
    #expect(run.messages.contains("going on after "))
}

@Test func otherInputIsNotGoneOnWith() throws {
    let folder = try TemporaryFolder()
    let script = #"""
        option=--resume; \#(interruptedRun)
        kill -TERM $run; wait $run; echo $?; exec 3>&-
        line x | $JIANGHUA extract - --lines -o out.jsonl --resume; echo $?
        (cat fed; line more) | $JIANGHUA extract - --lines -o out.jsonl --resume; echo $?
        """#
    let run = try CommandRun(shell: script, in: folder.url)
    #expect(run.output == "143\n65\n0\n", "\(run.messages)")
    #expect(run.messages.contains("the input is not that of the interrupted run"))
    #expect(run.messages.contains("going on after "))
}

@Test func listsOfFilesAreRead() throws {
    let folder = try TemporaryFolder()
    try folder.write([
        "a b.txt": speech(1), "换\n行.txt": speech(2), "-dash.txt": speech(3), "c.txt": speech(4),
    ])
    let run = try CommandRun(
        shell: """
            printf 'c.txt\\r\\na b.txt\\n\\n' > list
            find . -name '*.txt' -print0 | sort -z | $JIANGHUA extract --files-from list --files0-from - --kinds speech
            """, in: folder.url)
    #expect(run.status == 0)
    let names: [JSONValue] = ["c.txt", "a b.txt", "./-dash.txt", "./a b.txt", "./c.txt", "./换\n行.txt"]
    #expect(try run.records().map { $0["document"] } == names)
    #expect(try CommandRun(shell: "$JIANGHUA extract --files-from none", in: folder.url).status == 66)
}

@Test func tablesAreRead() throws {
    let folder = try TemporaryFolder()
    let table = "\u{FEFF}编号,日期,正文\r\n甲,2024-03-05,\"同志们:\r\n一是\"\"好\"\"。\"\r\n,,大家好\r\n\r\n乙,x\r\n丙,,\"完"
    try folder.write(["t.csv": table, "t.tsv": "text\tid\n大家好\tz\n", "bad.csv": "a,b\n1,2\n"])
    let run = try CommandRun(
        shell: """
            $JIANGHUA extract t.csv --text-field 正文 --id-field 编号 --date-field 日期 --kinds speech
            $JIANGHUA extract t.tsv bad.csv --kinds speech
            """, in: folder.url)
    let records = try run.records()
    #expect(records.map { $0["document"] } == ["甲", "t.csv:4", "t.csv", "t.csv", "z", "bad.csv"])
    #expect(records[0]["text"] == "同志们:\r\n一是\"好\"。")
    #expect(records[0]["date"] == "2024-03-05")
    #expect(
        records.map { $0["code"] } == [.null, .null, "invalid-line", "invalid-line", .null, "missing-field"])
    #expect(records.map { $0["line"] }[2...3] == [6, 7])
}

@Test func factsAreReadFromNames() throws {
    let folder = try TemporaryFolder()
    try folder.write(["青川县_2024.txt": speech(1), "x.txt": speech(2)])
    let run = try CommandRun(
        shell: "$JIANGHUA extract . --kinds speech --meta-from-name '{place}_{year}'", in: folder.url)
    #expect(run.status == 0)
    let records = try run.records()
    #expect(records[1]["meta"]["place"] == "青川县")
    #expect(records[1]["meta"]["year"] == "2024")
    #expect(records[1]["date"] == "2024")
    #expect(records[0]["meta"]["place"] == .null)
    #expect(run.messages.contains("'x' is not of the form"))
    let wrong = try CommandRun(shell: "$JIANGHUA extract . --meta-from-name '{a'", in: folder.url)
    #expect(wrong.status == 64)
}

@Test func messagesCanBeJSON() throws {
    let folder = try documents(2)
    let run = try CommandRun(
        shell: "$JIANGHUA extract in 'no\u{1B}[31m\"ne.txt' --log-format json > /dev/null", in: folder.url)
    let lines = try run.messages.split(separator: "\n").map {
        try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8))
    }
    #expect(lines.map { $0["level"] } == ["error", "info"])
    #expect(lines[0]["document"] == "no\u{1B}[31m\"ne.txt")
    #expect(lines[1]["documents"] == 3)
    #expect(!run.messages.contains("\u{1B}"))
    let quiet = try CommandRun(shell: "$JIANGHUA extract in none.txt --quiet > /dev/null", in: folder.url)
    #expect(quiet.messages == "")
    #expect(quiet.status == 2)
}

@Test(arguments: ["csv", "sqlite", "html", "brat", "doccano", "labelstudio", "webanno", "iob2"])
func onlyJSONLinesAreGoneOnWith(format: String) throws {
    let folder = try documents(2)
    let file = try CommandRun(
        shell: "$JIANGHUA extract in --format \(format) -o out --resume", in: folder.url)
    #expect(file.status == 64)
    #expect(file.messages.contains("--resume goes on with JSON Lines; \(format) is written anew"))
    let mirror = try CommandRun(
        shell: "$JIANGHUA extract in --format \(format) --output-dir out", in: folder.url)
    #expect(mirror.status == 64)
    #expect(mirror.messages.contains("--output-dir writes JSON Lines; give --output for \(format)"))
    #expect(try folder.names() == ["in"])
}

@Test func anotherLexiconIsAnotherRun() throws {
    let folder = try documents(3)
    try folder.write(["own.tsv": "爱心驿站\tinstitution\n"])
    let script = """
        $JIANGHUA extract in --output-dir out --lexicon own.tsv
        $JIANGHUA extract in --output-dir out --lexicon own.tsv --resume; echo $?
        printf '便民驿站\\tinstitution\\n' > own.tsv
        $JIANGHUA extract in --output-dir out --lexicon own.tsv --resume; echo $?
        """
    let run = try CommandRun(shell: script, in: folder.url)
    #expect(run.output == "0\n64\n", "\(run.messages)")
    #expect(run.messages.contains("holds results of another version or other options"))
}

@Test(arguments: [
    "2025/3/1", "2025.3.1", "2025年3月1日", "2025-03-01", "20250301", "２０２５年３月１日", "2025/3/1 08:30",
])
func datesAreReadAsPeopleWriteThem(date: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(["x.txt": speech(1), "t.csv": "text,date\n\"\(speech(1))\",\(date)\n"])
    let run = try CommandRun(
        shell:
            "$JIANGHUA extract x.txt --date '\(date)' --kinds speech && $JIANGHUA extract t.csv --kinds speech",
        in: folder.url)
    #expect(try run.records().map { $0["date"] } == ["2025-03-01", "2025-03-01"], "\(run.messages)")
}

@Test(arguments: [
    "3/1/2025", "2025/13/1", "2025/2/30", "2025-3/1", "2025年3月1", "25.3.1", "2025年3月1日8", "", "/",
])
func whatIsNoDateIsRefused(date: String) throws {
    let run = try CommandRun("extract", "-", "--date", date)
    #expect(run.status == 64)
    #expect(run.messages.contains("'\(date)' is no date; write it as YYYY-MM-DD."))
}
