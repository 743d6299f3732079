import JianghuaEvaluation
import JianghuaTestSupport
import Testing

private func records(_ lines: String) throws -> [EvaluatedRecord] {
    try RecordLines.records(in: Array(lines.utf8))
}

private func evaluation(gold: String, found: String, errors: String? = nil) throws -> Evaluation {
    Evaluation(gold: [("a", try records(gold))], found: try records(found), differencesOf: errors)
}

private func row(_ evaluation: Evaluation, _ name: String) -> Evaluation.Row {
    evaluation.rows.first { $0.name == name } ?? Evaluation.Row(name: "none")
}

private let goldUnit =
    #"{"kind":"unit","start":3,"end":6,"text":"县医院","role":"lead","category":"institution","name":"县医院","generic":false,"masked":false}"#

@Test func everyRowIsThere() throws {
    let names = try evaluation(gold: "", found: "").rows.map(\.name)
    #expect(names == Evaluation.names)
    #expect(names.suffix(3) == ["unit~", "unit-named", "directive-mood"])
}

@Test func unitsMatchByRange() throws {
    let found =
        #"{"kind":"unit","document":"x/a.txt","range":[3,6],"text":"县医院","role":"assist","category":"institution","name":"县医院","generic":false,"masked":null}"#
    let evaluation = try evaluation(gold: goldUnit, found: found)
    let unit = row(evaluation, "unit")
    #expect((unit.gold, unit.found, unit.matched, unit.whole) == (1, 1, 1, 0))
    #expect(unit.agreeing.map(\.count) == [0, 1, 1, 1, 1])
}

@Test func looseUnitsMatchByOverlap() throws {
    let found = #"{"kind":"unit","document":"a","range":[4,9],"text":"医院"}"#
    let evaluation = try evaluation(gold: goldUnit, found: found)
    #expect(row(evaluation, "unit").matched == 0)
    #expect(row(evaluation, "unit~").matched == 1)
}

@Test func documentsWithoutGoldDoNotCount() throws {
    let found = #"{"kind":"unit","document":"b.txt","range":[3,6],"text":"县医院"}"#
    #expect(row(try evaluation(gold: goldUnit, found: found), "unit").found == 0)
}

@Test func directivesMatchByNumber() throws {
    let gold =
        #"{"kind":"directive","start":5,"end":6,"text":"二","id":"d2","parent":null,"level":1,"value":2,"style":"cjk","heading":"修 路","mood":"directive"}"#
    let found =
        #"{"kind":"directive","document":"a.txt","id":"s1.d2","range":[5,90],"text":"…","number":{"text":"二","value":2,"style":"cjk","range":[5,6]},"parent":null,"level":1,"heading":"修路","mood":"directive"}"#
    let directive = row(try evaluation(gold: gold, found: found), "directive")
    #expect((directive.matched, directive.whole) == (1, 1))
}

@Test func parentsAreComparedByPlace() throws {
    func item(_ id: String, _ start: Int, _ value: Int, _ parent: String) -> String {
        #"{"kind":"directive","document":"a","id":"\#(id)","start":\#(start),"end":\#(start + 1),"value":\#(value),"parent":\#(parent)}"#
    }
    let gold = [item("d1", 0, 1, "null"), item("d2", 9, 2, #""d1""#)].joined(separator: "\n")
    let found = [item("x", 0, 1, "null"), item("y", 9, 2, #""x""#)].joined(separator: "\n")
    let agreeing = row(try evaluation(gold: gold, found: found), "directive").agreeing
    #expect(agreeing.first { $0.field == "parent" }?.count == 2)
}

@Test func goalsNeedHalfOfEachOther() throws {
    func goal(_ start: Int, _ end: Int) -> String {
        #"{"kind":"goal","document":"a","range":[\#(start),\#(end)],"text":"","trigger":"确保","deadline":{"text":"年底前"}}"#
    }
    let gold = #"{"kind":"goal","start":0,"end":10,"text":"","trigger":"确保","deadline":"年底前"}"#
    #expect(row(try evaluation(gold: gold, found: goal(0, 20)), "goal").matched == 1)
    #expect(row(try evaluation(gold: gold, found: goal(0, 21)), "goal").matched == 0)
    #expect(row(try evaluation(gold: gold, found: goal(0, 10)), "goal").agreeing.last?.count == 1)
}

@Test func figuresNeedValueAndUnit() throws {
    func figure(_ value: String) -> String {
        #"{"kind":"quantity","document":"a","start":0,"end":3,"text":"5家","value":"\#(value)","unit":"家"}"#
    }
    #expect(row(try evaluation(gold: figure("5"), found: figure("5")), "quantity").matched == 1)
    #expect(row(try evaluation(gold: figure("5"), found: figure("6")), "quantity").matched == 0)
}

@Test(arguments: [
    ("财政收入", "全县财政收入", true), ("收入", "全县一般公共预算收入", false), ("财政收入", "收入财政", false), ("", "收入", false),
])
func indicatorsMayBeShorterByHalf(gold: String, found: String, agrees: Bool) throws {
    func share(_ indicator: String) -> String {
        #"{"kind":"percentage","document":"a","start":0,"end":2,"text":"9%","value":"9","unit":"percent","indicator":"\#(indicator)"}"#
    }
    let agreeing = row(try evaluation(gold: share(gold), found: share(found)), "percentage").agreeing
    #expect(agreeing.first { $0.field == "indicator" }?.count == (agrees ? 1 : 0))
}

@Test func everyRecordIsUsedOnce() throws {
    let two = [goldUnit, goldUnit].joined(separator: "\n")
    let unit = row(
        try evaluation(gold: goldUnit, found: two.replacing("{", with: #"{"document":"a","#)), "unit")
    #expect((unit.gold, unit.found, unit.matched) == (1, 2, 1))
    #expect(unit.precision == 0.5)
}

@Test func differencesAreListed() throws {
    let found = [
        #"{"kind":"unit","document":"a","range":[3,6],"text":"县医院","role":"assist","category":"institution","name":"县医院"}"#,
        #"{"kind":"unit","document":"a","range":[8,9],"text":"局"}"#,
    ].joined(separator: "\n")
    let gold = goldUnit + "\n" + #"{"kind":"unit","start":20,"end":22,"text":"镇政府"}"#
    let differences = try evaluation(gold: gold, found: found, errors: "unit").differences
    #expect(differences.map(\.kind) == [.missed, .extra, .differs])
    #expect(differences.map(\.start) == [20, 8, 3])
    #expect(differences[2].fields.map(\.name) == ["role"])
}

@Test func equivalentFormsAreDifferentText() throws {
    let gold = "{\"kind\":\"time\",\"start\":0,\"end\":1,\"text\":\"\",\"edtf\":\"e\u{301}\"}"
    let found =
        "{\"kind\":\"time\",\"document\":\"a\",\"start\":0,\"end\":1,\"text\":\"\",\"edtf\":\"\u{E9}\"}"
    #expect(row(try evaluation(gold: gold, found: found), "time").agreeing.last?.count == 0)
}

@Test(arguments: ["{", "[1]", "{\"a\":1}", "3", "{\"kind\":\"unit\"} x"])
func badLinesAreNamed(line: String) {
    #expect(throws: EvaluationFailure.self) { try records(goldUnit + "\n\n" + line) }
    do { _ = try records(goldUnit + "\n\n" + line) } catch { #expect("\(error)".hasPrefix("line 3: ")) }
}

@Test(arguments: EvaluationReport.allCases)
func reportsEscapeWhatTheyQuote(format: EvaluationReport) throws {
    let found =
        "{\"kind\":\"unit\",\"document\":\"a\",\"range\":[8,9],\"text\":\"<b>|\\u001b[31m\\u202e\\\"县\"}"
    let report = format.string(of: try evaluation(gold: goldUnit, found: found, errors: "unit"))
    #expect(!report.contains("\u{1B}"))
    switch format {
    case .text: #expect(report.contains("extra   a:8 “<b>| [31m\"县”"))
    case .markdown: #expect(report.contains("&lt;b>\\| \\[31m\"县"))
    case .html: #expect(report.contains("&lt;b&gt;| [31m&quot;县"))
    case .json: #expect(try JSONValue.decode(Array(report.utf8))["unit"]["gold"] == .number(1))
    }
}

@Test(arguments: [
    ("a/b/s1.txt", "s1"), ("s1", "s1"), ("x.y.txt", "x.y"), (".hidden", ".hidden"), ("..txt", "..txt"),
    ("a/", ""),
])
func documentsGoByTheirNames(path: String, name: String) {
    #expect(Evaluation.name(ofDocument: path) == name)
}
