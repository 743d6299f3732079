import Foundation
import JianghuaTestSupport
import Testing

@Test func unitsAreListedWithRolesAndDirectives() throws {
    let folder = try TemporaryFolder()
    try folder.write([
        "a.txt": "同志们:\n一要抓整治。县城管局要牵头,县住建局要配合。\n二要抓宣传。县城管局负责,各单位要参与。\n"
    ])
    let run = try CommandRun(shell: "$JIANGHUA units a.txt --tabs", in: folder.url)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(lines.first == ["unit", "category", "mentions", "roles", "directives"])
    #expect(lines.contains(["县城管局", "government", "2", "lead 1, responsible 1", "s1.d1 s1.d2"]))
    let named = try CommandRun(shell: "$JIANGHUA units a.txt --named", in: folder.url)
    #expect(!named.output.contains("各单位"))
}

@Test func theLexiconIsCheckedAndUsed() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a.txt": "同志们:\n爱心驿站要带头。\n", "good.tsv": "爱心驿站\tinstitution\n", "bad.tsv": "甲\tno\n"])
    let good = try CommandRun(shell: "$JIANGHUA units a.txt --tabs --lexicon good.tsv", in: folder.url)
    #expect(good.output.contains("爱心驿站\tinstitution\t1\tresponsible 1"))
    let extract = try CommandRun(
        shell: "$JIANGHUA extract a.txt --kinds unit --lexicon good.tsv", in: folder.url)
    #expect(try extract.records().map { $0["rule"] } == ["unit.lexicon"])
    let bad = try CommandRun(shell: "$JIANGHUA units a.txt --lexicon bad.tsv", in: folder.url)
    #expect(bad.status == 65)
    #expect(bad.messages.contains("bad.tsv: line 1: 'no' is no category"))
    let none = try CommandRun(shell: "$JIANGHUA units a.txt --lexicon none.tsv", in: folder.url)
    #expect(none.status == 66)
}

@Test func manyItemsAreCountedForPeopleAndListedForPrograms() throws {
    let folder = try TemporaryFolder()
    let items = (1...14).map { "\($0).抓好工作。县水利局要牵头。\n" }.joined()
    try folder.write(["a.txt": "同志们:\n\(items)"])
    let run = try CommandRun(shell: "$JIANGHUA units a.txt | grep 县水利局", in: folder.url)
    #expect(run.output.hasSuffix("s1.d7 s1.d8 … (6 more)\n"), "\(run.output)")
    let tabs = try CommandRun(shell: "$JIANGHUA units a.txt --tabs | grep 县水利局", in: folder.url)
    #expect(tabs.output.hasSuffix("s1.d13 s1.d14\n"), "\(tabs.output)")
}

@Test func aFolderIsNoText() throws {
    let folder = try TemporaryFolder()
    for command in ["structure", "segment"] {
        let run = try CommandRun(command, folder.url.path)
        #expect(run.status == 66)
        #expect(run.messages == "\(folder.url.path): this is a folder; name the files in it\n")
    }
}
