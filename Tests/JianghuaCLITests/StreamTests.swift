import Foundation
import JianghuaTestSupport
import Testing

@Test func everyLineHasOneAnswerInOrder() throws {
    let lines = [
        #"{"id":"a","text":"同志们:一是要好。"}"#, "", "{", #"{"id":7.50,"text":"大家好"}"#, #"{"id":true}"#,
        #"{"text":"没有编号"}"#, #"{"id":"\ud83d\ude00","text":""}"#,
    ]
    for threads in ["1", "4"] {
        let run = try CommandRun(
            "stream", "--threads", threads, input: Data(lines.joined(separator: "\n").utf8))
        #expect(run.status == 0)
        let answers = try run.records()
        #expect(answers.map { $0["id"] } == ["a", .null, .null, 7.5, .bool(true), .null, "😀"])
        #expect(answers.map { $0["ok"] == .bool(true) } == [true, false, false, true, false, true, true])
        #expect(answers.compactMap { $0["error"]["line"] } == [.null, 2, 3, .null, 5, .null, .null])
        #expect(answers[0]["records"][0]["document"] == "a")
        #expect(answers[6]["records"] == [])
        #expect(run.output.contains(#"{"id":7.50,"schema":"1.0","ok":true,"records":[{"kind":"speech""#))
        #expect(run.output.contains(#"{"id":"\ud83d\ude00","#))
        #expect(run.messages.hasPrefix("-:2:1: "))
    }
}

@Test func strictStreamsFailWithTheirDocuments() throws {
    #expect(try CommandRun("stream", "--strict", "--quiet", input: Data("x\n".utf8)).status == 2)
    #expect(try CommandRun("stream", "--strict", input: Data("{\"text\":\"\"}\n".utf8)).status == 0)
    #expect(try CommandRun("stream").status == 0)
    let folder = try TemporaryFolder()
    #expect(try CommandRun(shell: "$JIANGHUA stream <&-", in: folder.url).status == 66)
    #expect(try CommandRun(shell: "echo x | $JIANGHUA stream >/dev/full", in: folder.url).status == 74)
}

@Test func answersComeBeforeTheNextLineIsThere() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
        shell: #"""
            coproc "$JIANGHUA" stream
            for text in 一 二 三; do
                echo "{\"id\":\"$text\",\"text\":\"$text\"}" >&"${COPROC[1]}"
                read -r -t 20 answer <&"${COPROC[0]}" || exit 9
                echo "$answer"
            done
            """#, in: folder.url)
    #expect(run.status == 0)
    #expect(try run.records().map { $0["id"] } == ["一", "二", "三"])
}

@Test func aLineOverTheLimitIsSkippedByName() throws {
    let long = #"{"id":"long","text":""# + String(repeating: "长", count: 400_000) + "\"}"
    let lines = [#"{"id":1,"text":"a"}"#, long, #"{"id":3,"text":"b"}"#, long].joined(separator: "\n")
    let run = try CommandRun("stream", "--max-line-bytes", "64K", "--quiet", input: Data(lines.utf8))
    #expect(run.status == 0)
    #expect(run.messages == "")
    #expect(try run.records().map { $0["id"] } == [1, .null, 3, .null])
    #expect(try run.records()[1]["error"]["code"] == "too-large")
}

@Test func hadoopCounts() throws {
    let run = try CommandRun(
        "stream", "--hadoop-counters", "--quiet", input: Data("x\n{\"text\":\"\"}\n".utf8))
    #expect(
        run.messages == """
            reporter:counter:jianghua,documents,1
            reporter:counter:jianghua,failures,1
            reporter:counter:jianghua,documents,1

            """)
}
