import Foundation
import Jianghua
import JianghuaTestSupport
import Testing

private let speech = """
    在青石镇清渠动员会上的讲话
    （2031年3月5日）
    同志们：
    一、分清任务
    各村按图施工。一是清淤。三是验收。
    二、分清责任
    谢谢大家！
    """

@Test func treeShowsSpeechesItemsAndOddities() throws {
    let tree = StructureTree(try SpeechAnalyzer().analyze(speech)).text()
    #expect(
        tree == """
            speech 1 [0,68) 2031-03-05 在青石镇清渠动员会上的讲话
              一 [31,55) directive cjk 分清任务
                一是 [45,50) directive shi 清淤
                三是 [50,55) directive shi 验收
              二 [56,62) directive cjk 分清责任
              ! numbering-gap [50,52) number 2 is missing: 三是

            """)
}

@Test func jointMembersLeaveNoGap() throws {
    let text = "同志们：\n（一）及（三）　水费由镇里垫付。\n（二）　电费照旧。\n（四）　路灯年底装好。\n（六）　渡口停航。"
    let diagnostics = try SpeechAnalyzer().analyze(text).diagnostics.filter { $0.code == .numberingGap }
    #expect(diagnostics.map(\.message) == ["number 5 is missing"])
}

@Test func markdownNestsHeadings() throws {
    let outline = StructureTree(try SpeechAnalyzer().analyze(speech)).markdown()
    #expect(
        outline == """
            # 在青石镇清渠动员会上的讲话

            *2031-03-05*

            ## 一 分清任务

            ### 一是 清淤

            ### 三是 验收

            ## 二 分清责任

            """)
}

@Test func markdownEscapesWhatTheTextHolds() throws {
    let outline = StructureTree(try SpeechAnalyzer().analyze("同志们：\n一、用*星*和_线_\n二、用#号")).markdown()
    #expect(outline.contains("用\\*星\\*和\\_线\\_"))
    #expect(outline.contains("用\\#号"))
}

@Test func nothingGivesNothing() throws {
    let tree = StructureTree(try SpeechAnalyzer().analyze(""))
    #expect(tree.text().isEmpty)
    #expect(tree.markdown().isEmpty)
}

/// Every fixture's tree is the one that was read and agreed upon.
@Test(arguments: goldenFolders())
func goldenTree(_ folder: URL) throws {
    let text = try String(contentsOf: folder.appendingPathComponent("source.txt"), encoding: .utf8)
    let expected = try String(contentsOf: folder.appendingPathComponent("structure.txt"), encoding: .utf8)
    let tree = StructureTree(try SpeechAnalyzer().analyze(text)).text()
    #expect(tree == expected)
}

private func goldenFolders() -> [URL] {
    let root = Fixtures.folder.appendingPathComponent("Speeches")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().map { root.appendingPathComponent($0) }
        .filter { FileManager.default.fileExists(atPath: $0.appendingPathComponent("structure.txt").path) }
}
