import Foundation
import Jianghua

let text = """
    同志们：
    一、抓好整治。由县住建局牵头，县交通局配合，年底前完成背街小巷改造，群众满意率达到95%以上。
    二、加强宣传。
    （一）各乡镇要做到家喻户晓，每月通报一次。
    （二）投入资金xx万元。
    """
let analyzer = try SpeechAnalyzer(configuration: .init(date: "2026-03-05"))
let analysis: Analysis = try analyzer.analyze(text, document: "动员会")

// Directives, in order and as a tree, with what belongs to them.
for directive in analysis.directives {
    let leads = analysis.units(leading: directive).map(\.name)
    let goals = analysis.goals(of: directive).map(\.trigger)
    print(directive.number.text, directive.heading, directive.deadline?.text ?? "-", leads, goals)
}
print(analysis.outline.map(\.children.count))
print(analysis.percentages.map(\.value), analysis.quantities.map(\.value), analysis.times.map(\.type))
print(analysis.speeches.count, analysis.units.count, analysis.diagnostics.map(\.code))

// A range in the caller's own string, and in other units.
let unit = analysis.units[0]
let bytes = OffsetConverter(text, unit: .utf8).range(unit.range)
let units = OffsetConverter(text, unit: .utf16).range(unit.range)
if let range = unit.range.stringRange(in: text) { print(text[range], unit.range, bytes, units) }

// Codable both ways.
let data = try JSONEncoder().encode(analysis)
print(try JSONDecoder().decode(Analysis.self, from: data) == analysis)

// Files, and failures that say what to do.
let file = FileManager.default.temporaryDirectory.appending(path: "jianghua-\(UUID().uuidString).txt")
try Data(text.utf8).write(to: file)
print(try analyzer.analyze(contentsOf: file).directives.count)
try FileManager.default.removeItem(at: file)
do {
    _ = try analyzer.analyze(contentsOf: URL(filePath: "/nonexistent/讲话.txt"))
} catch {
    // Typed: `error` is an AnalysisFailure.
    print(error.errorDescription ?? "", "|", error.recoverySuggestion ?? "")
}

// The user's names, checked line by line.
let lexicon = try UserLexicon("县攻坚专班\ttaskforce\t专班\n")
let named = try SpeechAnalyzer(configuration: .init(lexicon: lexicon)).analyze("由专班负责。")
print(named.units.map { $0.canonical ?? $0.name })
do {
    _ = try UserLexicon("县攻坚专班\ttask force\n")
} catch {
    print(error.line, error.errorDescription ?? "")
}

// Many documents, at most two at once, in order.
let documents = (1...4).map { Document(name: "第\($0)篇", text: text, date: "202\($0)-01-01") }
for try await result in analyzer.analyses(of: documents, concurrency: 2) {
    print(result.document, result.times.compactMap(\.edtf))
}
