import Foundation
import JianghuaTestSupport
import Testing

private let speech = "同志们:\n一是加强领导,二是落实责任。\n"

@Test func oneTextGivesOnePage() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a.txt": speech])
    let run = try CommandRun(shell: "$JIANGHUA report a.txt -o a.html", in: folder.url)
    #expect(run.status == 0)
    #expect(run.messages == "")
    #expect(try folder.names() == ["a.html", "a.txt"])
    let page = try folder.read("a.html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(try CommandRun(shell: "$JIANGHUA report a.txt", in: folder.url).output == page)
}

@Test func severalTextsGiveAnIndex() throws {
    let folder = try TemporaryFolder()
    try folder.write(["t/a.txt": speech, "t/b <b>.txt": speech])
    try folder.write("t/bad.txt", Data([0xFF]))
    let run = try CommandRun(shell: "$JIANGHUA report t -o out/x/", in: folder.url)
    #expect(run.status == 2)
    let out = try CommandRun(shell: "cd out/x && ls", in: folder.url).output
    #expect(out == "0001-a.html\n0002-b--b-.html\nindex.html\n")
    let index = try folder.read("out/x/index.html")
    #expect(index.contains("href=\"./0002-b--b-.html\""))
    #expect(index.contains("t/b &lt;b&gt;.txt"))
    #expect(index.contains("t/bad.txt"))
    let named = try CommandRun(shell: "$JIANGHUA report t -o all.html; ls all-pages", in: folder.url)
    #expect(named.output == "0001-a.html\n0002-b--b-.html\n")
    #expect(try folder.read("all.html").contains("href=\"./all-pages/0001-a.html\""))
    #expect(try folder.read("all-pages/0001-a.html").contains("href=\"./../all.html\""))
}

@Test func pagesNeedAPlace() throws {
    let folder = try TemporaryFolder()
    try folder.write(["t/a.txt": speech, "t/b.txt": speech])
    #expect(try CommandRun(shell: "$JIANGHUA report t", in: folder.url).status == 64)
    #expect(try CommandRun(shell: "$JIANGHUA report", in: folder.url).status == 64)
    #expect(try CommandRun(shell: "$JIANGHUA report none.txt -o x.html", in: folder.url).status == 66)
    #expect(try CommandRun(shell: "$JIANGHUA report t/a.txt -o /dev/full", in: folder.url).status == 74)
    #expect(try folder.names() == ["t"])
}
