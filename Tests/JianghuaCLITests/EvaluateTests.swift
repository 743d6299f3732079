import Foundation
import JianghuaTestSupport
import Testing

private let speech = "同志们:\n一是县水利局要牵头。\n"

@Test func wrongNamesOfGoldAreSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write(["x.txt": speech, "y.txt": speech])
    let run = try CommandRun(
        shell: """
            mkdir gold wrong empty
            $JIANGHUA extract x.txt y.txt > records
            for name in x z; do $JIANGHUA extract x.txt > gold/$name.jsonl; done
            $JIANGHUA extract x.txt > wrong/x.txt.jsonl
            $JIANGHUA evaluate --gold gold records | grep -c '^unit '
            $JIANGHUA evaluate --gold wrong records; echo $?
            $JIANGHUA evaluate --gold empty records; echo $?
            """, in: folder.url)
    #expect(run.output == "1\n65\n66\n", "\(run.messages)")
    #expect(run.messages.contains(#"no records of "z", which gold has: all of it counts as missed"#))
    #expect(run.messages.contains(#"no gold for "y": the records do not count"#))
    #expect(
        run.messages.contains(#"gold has "x.txt", the records "x", "y"; the gold of a document NAME.txt"#))
    #expect(run.messages.contains("empty: the folder holds no *.jsonl; give the one with a gold file"))
    #expect(!run.messages.contains("--extensions"))
}
