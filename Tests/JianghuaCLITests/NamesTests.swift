import Foundation
import JianghuaTestSupport
import Testing

private func line(_ id: String, _ unit: String) -> String {
    "{\"id\":\"\(id)\",\"text\":\"同志们:\\n一是\(unit)要牵头。\"}\n"
}

private func table(_ units: String...) -> String {
    "id,text\n" + units.enumerated().map { "\($0 + 1),\"同志们:\n一是\($1)要牵头。\"\n" }.joined()
}

/// The names of the documents with what leads in them, in the order of the database.
private let leads =
    "$JIANGHUA query t.db --leads --format csv | tail -n +2 | awk -F, '{print $8, $1}' | sort"

@Test func rowsOfOneIdAreKeptApart() throws {
    let folder = try TemporaryFolder()
    try folder.write(["in.jsonl": line("a", "县水利局") + line("a", "县教育局") + line("b", "县民政局")])
    for threads in ["1", "3"] {
        let run = try CommandRun(
            shell:
                "rm -f t.db; $JIANGHUA extract in.jsonl --threads \(threads) --format sqlite -o t.db && \(leads)",
            in: folder.url)
        #expect(run.status == 0)
        #expect(run.output == "a 县水利局\nb 县民政局\nin.jsonl:2 县教育局\n")
        #expect(
            run.messages == """
                in.jsonl:2: in.jsonl:1 is called "a" already; this one is called "in.jsonl:2" in its records

                """)
    }
    let lines = try CommandRun(shell: "$JIANGHUA extract in.jsonl --kinds speech", in: folder.url)
    #expect(lines.status == 0)
    #expect(try lines.records().map { $0["document"] } == ["a", "in.jsonl:2", "b"])
}

@Test func tablesThatBothNumberFromOneAreKeptApart() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a.csv": table("县水利局", "县民政局"), "b.csv": table("县教育局")])
    let script = "$JIANGHUA extract a.csv b.csv --format sqlite -o t.db && \(leads)"
    let names = "1 县水利局\n2 县民政局\nb.csv:2 县教育局\n"
    #expect(try CommandRun(shell: script, in: folder.url).output == names)
    // Again, and with a text that has changed on purpose.
    #expect(try CommandRun(shell: script, in: folder.url).output == names)
    try folder.write(["b.csv": table("县司法局")])
    #expect(
        try CommandRun(shell: script, in: folder.url).output
            == names.replacingOccurrences(of: "县教育局", with: "县司法局"))
    let tables = try CommandRun(
        shell: "$JIANGHUA extract a.csv b.csv --format csv --kinds speech | cut -d, -f1,2 | grep ^s1",
        in: folder.url)
    #expect(tables.output == "s1,1\ns1,2\ns1,b.csv:2\n")
}

@Test(arguments: ["relative", "name"])
func filesOfOneNameAreKeptApart(form: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(["a/x.txt": "同志们:\n一是县水利局要牵头。\n", "b/x.txt": "同志们:\n一是县教育局要牵头。\n"])
    let run = try CommandRun(
        shell: "$JIANGHUA extract a b --document-names \(form) --format sqlite -o t.db && \(leads)",
        in: folder.url)
    #expect(run.output == "b/x.txt 县教育局\nx.txt 县水利局\n")
    #expect(
        run.messages.contains(#"b/x.txt: a/x.txt is called "x.txt" already; this one is called "b/x.txt""#))
    let lines = try CommandRun(
        shell: "$JIANGHUA extract a b --document-names \(form) --kinds speech", in: folder.url)
    #expect(try lines.records().map { $0["document"] } == ["x.txt", "b/x.txt"])
}

@Test func anInputNamedTwiceIsReadOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a/x.txt": "同志们:\n一是县水利局要牵头。\n"])
    let run = try CommandRun(shell: "$JIANGHUA extract a a/x.txt --kinds speech", in: folder.url)
    #expect(run.status == 0)
    #expect(try run.records().count == 1)
    #expect(run.messages == "jianghua: a/x.txt is named more than once and read once\n")
}

@Test func aRunThatIsGoneOnWithGivesTheSameNames() throws {
    let folder = try TemporaryFolder()
    let script = #"""
        line() { echo "{\"id\":\"same\",\"text\":\"同志们:\n一是加强第$1项工作。\"}"; }
        mkfifo pipe; $JIANGHUA extract - --lines -q -o out.jsonl < pipe & run=$!
        exec 3> pipe
        for ((number = 1; number <= 1200; number++)); do
            line "$number" | tee -a fed >&3
            [ "$(cat .jianghua-*.journal 2> /dev/null | wc -l)" -lt 2 ] || break
            sleep 0.05
        done
        kill -9 $run; wait $run; exec 3>&-
        line more >> fed
        $JIANGHUA extract - --lines -q -o whole.jsonl < fed
        $JIANGHUA extract - --lines -o out.jsonl --resume < fed 2>&1 | grep -c 'going on after'
        cmp whole.jsonl out.jsonl && grep -c '"document":"-:2"' whole.jsonl
        """#
    let run = try CommandRun(shell: script, in: folder.url)
    #expect(run.output.hasPrefix("1\n") && !run.output.hasSuffix("\n0\n"), "\(run.output)\(run.messages)")
}
