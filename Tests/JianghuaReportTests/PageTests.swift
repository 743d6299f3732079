import Foundation
import JianghuaRecords
import JianghuaReport
import JianghuaTestSupport
import JianghuaWriters
import Testing

private func page(_ fixture: String) throws -> String {
    let gold = try GoldAnalysis(fixture)
    let document = AnalyzedDocument(analysis: gold.analysis, text: gold.text)
    let bytes = SpeechReport().page(of: document)
    if let folder = ProcessInfo.processInfo.environment["JIANGHUA_PAGES"] {
        try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(fixture + ".html"))
    }
    return String(decoding: bytes, as: UTF8.self)
}

private let fixtures = [
    "clean-simplified", "crawled-masked", "letter-and-edge", "machine-traditional", "task-notice",
    "work-report",
]

@Test(arguments: fixtures)
func everyElementIsClosed(fixture: String) throws {
    let page = try page(fixture)
    var open: [Substring] = []
    for tag in page.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/) {
        let name = tag.output.2
        if ["meta", "input", "br"].contains(name) || !tag.output.3.isEmpty { continue }
        if tag.output.1.isEmpty {
            open.append(name)
        } else {
            #expect(open.popLast() == name)
        }
    }
    #expect(open.isEmpty)
}

@Test(arguments: fixtures)
func everyJumpHasATarget(fixture: String) throws {
    let page = try page(fixture)
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for jump in page.matches(of: /href="#([^"]*)"/) {
        let target = String(jump.output.1).removingPercentEncoding ?? ""
        #expect(ids.contains(target), "\(target)")
    }
}

@Test func thePageIsShownInTheScriptOfTheReader() throws {
    func shown(_ fixture: String, _ script: DisplayScript) throws -> String {
        let gold = try GoldAnalysis(fixture)
        let document = AnalyzedDocument(analysis: gold.analysis, text: gold.text)
        return String(decoding: SpeechReport(script: script).page(of: document), as: UTF8.self)
    }
    let source = try shown("clean-simplified", .source)
    let traditional = try shown("clean-simplified", .traditional)
    #expect(source.contains("<html lang=\"zh-Hans\">") && source.contains("确保") && source.contains("任务与责任"))
    #expect(traditional.contains("<html lang=\"zh-Hant\">") && traditional.contains("確保"))
    #expect(!traditional.contains("确保") && !traditional.contains("任务"))
    #expect(traditional.ranges(of: "<span").count == source.ranges(of: "<span").count)
    let simplified = try shown("machine-traditional", .simplified)
    #expect(!simplified.contains("會議") && simplified.contains("确保"))
}
