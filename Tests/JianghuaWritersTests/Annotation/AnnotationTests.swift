import JianghuaRecords
import JianghuaTestSupport
import JianghuaWriters
import Testing

/// A text with an emoji, so that scalars and UTF-16 units differ, a hard line break in a goal, and CR LF.
private func document() -> AnalyzedDocument {
    var sample = SampleAnalysis("😀动员讲话\r\n一、修桥。县交通局牵头，\n年底前确保\n建成3座。\n（一）选址。", document: "a/plan.txt")
    let first = sample.directive(
        "一、修桥。县交通局牵头，\n年底前确保\n建成3座。\n", number: "一", path: [1], heading: "修桥；\\“快”")
    sample.directive("（一）选址。", number: "（一）", path: [1, 1], heading: "选址", mood: .statement, parent: first)
    sample.unit("县交通局", .lead, masked: true)
    sample.time("年底前", "../2026-12-31")
    sample.goal("年底前确保\n建成3座", type: .metric)
    sample.quantity("3座", value: "3", amount: 3)
    return sample.document
}

private func gold(_ document: AnalyzedDocument) -> [GoldRecord] {
    var records = GoldRecord.records(of: document)
    let names = ["s1.d1": "d1", "s1.d1.1": "d2"]
    for index in records.indices {
        records[index].id = names[records[index].id] ?? ""
        if let parent = records[index].fields["parent"], case .text(let id) = parent {
            records[index].fields["parent"] = names[id].map { .text($0) }
        }
    }
    return records
}

private func withoutIDs(_ records: [GoldRecord]) -> [GoldRecord] {
    records.map { record in
        var record = record
        if record.kind != .directive { record.id = "" }
        return record
    }
}

@Test func bratComesBackAsItWas() throws {
    let files = try RecordFormat.brat.files([document()])
    #expect(files.keys.sorted() == ["a/plan.ann", "a/plan.txt", "annotation.conf"])
    let back = try BratReader.document(
        "plan", text: files["a/plan.txt"] ?? "", annotations: files["a/plan.ann"] ?? "")
    #expect(withoutIDs(back.records) == gold(document()))
    #expect(back.missing.isEmpty)
}

@Test func bratTextsHaveUnixLinesAndTheSameOffsets() throws {
    let text = try #require(try RecordFormat.brat.files([document()])["a/plan.txt"])
    #expect(!text.utf8.contains(0x0D))
    #expect(text.unicodeScalars.count == document().scalars.count)
}

@Test func bratMarksHaveAFragmentALine() throws {
    let annotations = try #require(try RecordFormat.brat.files([document()])["a/plan.ann"])
    let goal = annotations.split(separator: "\n").first { $0.contains("\tGoal ") }
    #expect(goal == "T4\tGoal 20 25;26 30\t年底前确保 建成3座")
    #expect(annotations.contains("\tUnitRole T3 lead\n"))
    #expect(annotations.contains("\tUnitMasked T3\n"))
    #expect(!annotations.contains("UnitGeneric"))
    #expect(
        annotations.contains("DirectiveParent Arg1:T9 Arg2:T3") || annotations.contains("DirectiveParent"))
}

@Test(arguments: [
    ("T1\tUnit 0 2\t县局", "line 1: the text has “县医” there, the mark says “县局”"),
    ("\n\nT1\tUnit 0 9\t县", "line 3: “0 9” is no place in the text of 3 characters"),
    ("T1\tUnit 2 1\t县", "line 1: “2 1” is no place in the text of 3 characters"),
    ("T1\tUnit 0 1;0 2\t县", "line 1: “0 2” is no place in the text of 3 characters"),
    ("T1\tUnit\t县", "line 1: a mark is its id, type and offsets, and its text, between tabs"),
    (
        "T1\tOrgan 0 1\t县",
        "line 1: there is no type Organ; there are Speech, Directive, Unit, Percentage, Quantity, Time, Goal"
    ),
    ("T1\tUnit 0 1\t县\nT1\tUnit 0 1\t县", "line 2: T1 is there twice"),
    ("T1\tUnit 0 1\t县\nA1\tUnitRole T1 boss", "T1: UnitRole cannot be boss"),
    ("T1\tUnit 0 1\t县\nA1\tUnitSize T1 big", "there is no attribute UnitSize of T1"),
    ("hello", "line 1: a line starts with T, A, M, R, E, N, * or #"),
])
func wrongBratIsExplained(annotations: String, message: String) {
    do {
        _ = try BratReader.document("a", text: "县医院", annotations: annotations)
        Issue.record("it passed")
    } catch {
        #expect(error.description == message)
    }
}

@Test func newBratMarksGetWhatIsUsual() throws {
    let back = try BratReader.document(
        "a", text: "县医院\n2%", annotations: "T1\tUnit 0 3\t县医院\r\n#1\tAnnotatorNotes T1\tlooks odd; why=not\n")
    #expect(
        back.records[0].fields == [
            "name": .text("县医院"), "generic": .flag(false), "masked": .flag(false), "role": .text("mention"),
        ])
    #expect(back.missing.map(\.field) == ["category"])
}

@Test(arguments: [false, true])
func doccanoComesBackAsItWas(countsUTF16: Bool) throws {
    var options = RecordFormat.Options()
    options.countsUTF16 = countsUTF16
    let line = try RecordFormat.doccano.stream([document()], options)
    let back = try DoccanoReader.documents(in: Array(line.utf8), countsUTF16: countsUTF16)
    #expect(back.map(\.name) == ["a/plan.txt"])
    #expect(withoutIDs(back[0].records) == gold(document()))
}

@Test func doccanoLabelsWin() throws {
    let line = #"""
        {"id": 7, "text": "县医院负责", "Comments": [], "entities": [
        {"id": 31, "label": "unit:responsible", "start_offset": 0, "end_offset": 3}], "relations": [],
        "records": [{"kind":"unit","start":0,"end":3,"text":"县医院","name":"县中心医院","category":"institution","generic":false,"masked":false,"role":"mention"}]}
        """#.replacing("\n", with: "")
    let record = try #require(try DoccanoReader.documents(in: Array(line.utf8)).first?.records.first)
    #expect(record.fields["role"] == .text("responsible"))
    #expect(record.fields["name"] == .text("县中心医院"))
}

@Test func doccanoTriplesAreRead() throws {
    let line = #"{"text": "增长5%", "label": [[2, 4, "percentage:ge"]]}"#
    let record = try #require(try DoccanoReader.documents(in: Array(line.utf8)).first?.records.first)
    #expect(record.kind == .percentage)
    #expect(record.fields["comparator"] == .text("ge"))
}

@Test(arguments: [
    (#"{"text": "县", "label": [[0, 1, "unit:boss"]]}"#, "line 2: the role of a unit cannot be “boss”"),
    (#"{"text": "县", "label": [[0, 2, "unit"]]}"#, "line 2: 0 to 2 is no place in the text of 1 characters"),
    (
        #"{"text": "县", "label": [[0, 1, "ORG"]]}"#,
        "line 2: there is no label “ORG”; there are speech, directive, unit, percentage, quantity, time, goal"
    ),
    (#"{"txt": 1}"#, "line 2: this is no document of doccano"),
])
func wrongDoccanoIsExplained(line: String, message: String) {
    do {
        _ = try DoccanoReader.documents(in: Array(("\n" + line).utf8))
        Issue.record("it passed")
    } catch {
        #expect(error.description == message)
    }
}

@Test func labelStudioCountsUTF16() throws {
    let tasks = try JSONValue.decode(Array(try RecordFormat.labelStudio.stream([document()]).utf8))
    guard case .array(let list) = tasks, case .string(let text) = list[0]["data"]["text"],
        case .array(let predictions) = list[0]["predictions"],
        case .array(let results) = predictions[0]["result"]
    else { throw WrongShape() }
    let units = Array(text.utf16)
    var labels = 0
    for result in results where result["type"] == .string("labels") {
        guard case .number(let start) = result["value"]["start"],
            case .number(let end) = result["value"]["end"],
            case .string(let words) = result["value"]["text"]
        else { throw WrongShape() }
        #expect(String(decoding: units[Int(start)..<Int(end)], as: UTF16.self) == words)
        labels += 1
    }
    #expect(labels == 7)
    #expect(
        results.filter { $0["type"] == .string("relation") }.map { $0["from_id"] } == [.string("s1.d1.1")])
    #expect(results.contains { $0["from_name"] == .string("unit-masked") })
}

@Test func webAnnotationsQuoteTheirPlace() throws {
    let collection = try JSONValue.decode(Array(try RecordFormat.webAnnotation.stream([document()]).utf8))
    guard case .array(let items) = collection["first"]["items"] else { throw WrongShape() }
    #expect(collection["total"] == .number(7))
    #expect(items.count == 7)
    let scalars = Array(
        String(String.UnicodeScalarView(document().scalars.compactMap(Unicode.Scalar.init))).unicodeScalars)
    for item in items {
        guard case .array(let selectors) = item["target"]["selector"],
            case .number(let start) = selectors[0]["start"], case .number(let end) = selectors[0]["end"]
        else { throw WrongShape() }
        let words = String(String.UnicodeScalarView(scalars[Int(start)..<Int(end)]))
        #expect(selectors[1]["exact"] == .string(words))
    }
}

@Test func iob2TagsEveryCharacter() throws {
    let text = try RecordFormat.iob2.stream([document()])
    let tokens = text.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map { $0.split(separator: "\t") }
    #expect(tokens.allSatisfy { $0.count == 8 })
    let units = tokens.filter { $0[3] != "O" }.map { $0[0] + String($0[3]) }
    #expect(units == ["县B-unit", "交I-unit", "通I-unit", "局I-unit"])
    // A goal over a line break is one mark, in one sentence.
    let goal = tokens.filter { $0[7] != "O" }
    #expect(goal.map { String($0[7]) } == ["B-goal"] + Array(repeating: "I-goal", count: 8))
    #expect(text.contains("# text = 年底前确保建成3座。\n"))
}

@Test func iob2LeavesOverlapsOutAndSaysSo() throws {
    var sample = SampleAnalysis("县委县政府办公室")
    sample.unit("县委县政府", .mention)
    sample.unit("县政府办公室", .mention)
    var options = RecordFormat.Options()
    options.kinds = [.unit]
    let text = try RecordFormat.iob2.stream([sample.document], options)
    #expect(
        text.hasPrefix(
            "# columns = character offset unit\n# newdoc id = plan.txt\n# overlapping and left out: 1 unit\n")
    )
    #expect(text.contains("府\t4\tI-unit\n办\t5\tO\n"))
}

@Test func hostileNamesStayInTheFolder() throws {
    let names = ["../../etc/passwd", "/a/./b.txt", "../\u{301}x", "a/b", "A/B.txt", "", "..", "x\u{0}y.txt"]
    let documents = names.map { SampleAnalysis("县", document: $0).document }
    let files = try RecordFormat.brat.files(documents)
    let texts = files.keys.filter { $0.hasSuffix(".txt") }.sorted()
    #expect(
        texts == [
            "A/B~3.txt", "a/b.txt", "a/b~2.txt", "document.txt", "document~2.txt", "etc/passwd.txt",
            "x/y.txt", "\u{301}x.txt",
        ])
}

@Test func formatsRefuseTheWrongOutput() {
    #expect(throws: RecordFormatFailure.wrongOutput(format: "brat")) {
        try RecordFormat.brat.writer(to: .stream(MemorySink()))
    }
    #expect(throws: RecordFormatFailure.wrongOutput(format: "doccano")) {
        try RecordFormat.doccano.writer(to: .folder(MemoryFolder()))
    }
}

@Test func csvHasATablePerKind() throws {
    let files = try RecordFormat.csv.files([document()])
    #expect(files.keys.sorted() == RecordKind.allCases.map { $0.rawValue + ".csv" }.sorted())
    let units = try #require(files["unit.csv"]).split(separator: "\n")
    #expect(units.count == 2)
    #expect(
        units[0].hasPrefix("id,document,speech,text,start,end,line,column,rule,name,category,generic,masked"))
    #expect(
        units[1].hasPrefix("s1.u1,a/plan.txt,1,县交通局,12,16,2,6,test,县交通局,government,false,true,lead,explicit,")
    )
    let directives = try #require(files["directive.csv"])
    #expect(directives.contains(",/1/1,s1.d1,选址,statement,"))
}

@Test func csvOfOneKindIsAStream() throws {
    var options = RecordFormat.Options()
    options.kinds = [.time]
    let text = try RecordFormat.csv.stream([document()], options)
    #expect(text.split(separator: "\n").count == 2)
}

private struct WrongShape: Error {}
