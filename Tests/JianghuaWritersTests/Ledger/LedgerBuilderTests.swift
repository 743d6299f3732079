import JianghuaRecords
import JianghuaWriters
import Testing

/// 一、 with two tasks below it, a statement, and a task that says everything itself.
private func plan() -> SampleAnalysis {
    var sample = SampleAnalysis(
        """
        一、整治河道
        各镇要在6月底前动手。
        （一）清理淤泥。全长12公里。
        （二）修复堤坝。由分管副县长牵头，
        确保不发生险情，投入xx万元。
        二、已有成效
        三、办好夜校（县教育局、县工会负责，
        县文旅局配合，2027年底前完成）。
        """)
    let first = sample.directive("一、整治河道\n各镇要在6月底前动手。", number: "一", path: [1], heading: "整治河道")
    sample.unit("各镇", .responsible, basis: .subject, generic: true)
    sample.time("6月底前", "../2026-06-30")
    sample.directive("（一）清理淤泥。全长12公里。", number: "（一）", path: [1, 1], heading: "清理淤泥", parent: first)
    sample.directive(
        "（二）修复堤坝。由分管副县长牵头，\n确保不发生险情，投入xx万元。", number: "（二）", path: [1, 2], heading: "修复堤坝",
        parent: first)
    sample.goal("确保不发生险情", type: .prevention)
    sample.quantity("xx万元", value: "xx0000", amount: nil, masked: true)
    sample.directive("二、已有成效", number: "二", path: [2], heading: "已有成效", mood: .statement)
    sample.directive(
        "三、办好夜校（县教育局、县工会负责，\n县文旅局配合，2027年底前完成）。", number: "三", path: [3], heading: "办好夜校")
    sample.unit("县教育局", .responsible)
    sample.unit("县工会", .responsible)
    sample.unit("县文旅局", .assist)
    sample.time("2027年底前", "../2027-12-31")
    return sample
}

private func rows(_ sample: SampleAnalysis, _ options: LedgerBuilder.Options = .init()) -> [LedgerRow] {
    var builder = LedgerBuilder(options: options)
    builder.add(sample.analysis)
    return builder.rows
}

@Test func rowsAreTheLowestDirectives() {
    let rows = rows(plan())
    #expect(rows.map(\.outline) == ["1.1", "1.2", "3"])
    #expect(rows.map(\.number) == [1, 2, 3])
    #expect(rows.map(\.group) == ["一、整治河道", "一、整治河道", "三、办好夜校"])
    #expect(rows[0].task == "（一）清理淤泥。全长12公里。")
    #expect(rows[0].speech == "全县工作会议")
}

@Test func lineBreaksInsideSentencesAreTakenOut() {
    #expect(rows(plan())[1].task == "（二）修复堤坝。由分管副县长牵头，确保不发生险情，投入xx万元。")
}

@Test func silentRowsTakeUnitsAndDeadlineFromTheItemAbove() {
    let row = rows(plan())[0]
    #expect(row.responsible == ["各镇"])
    #expect(row.deadlines.map(\.description) == ["6月底前（2026-06-30前）"])
    #expect(row.inferences.map(\.reason) == [.unitsOfParent, .deadlineOfParent])
    #expect(row.inferences.map(\.source.line) == [2, 2])
    #expect(row.inferences.map(\.source.quote) == ["各镇要在6月底前动手", "各镇要在6月底前动手"])
}

@Test func targetsLeadersAndMaskedFiguresAreShown() {
    let row = rows(plan())[1]
    #expect(row.targets == ["确保不发生险情"])
    #expect(row.leaders == ["分管副县长"])
    #expect(row.notes == ["原文隐去：xx万元", "统称，未列明单位：各镇"])
}

@Test func theFirstOfThoseResponsibleLeads() {
    let row = rows(plan())[2]
    #expect(row.lead == ["县教育局"])
    #expect(row.responsible == ["县教育局", "县工会"])
    #expect(row.assist == ["县文旅局"])
    #expect(row.deadlines.map(\.description) == ["2027年底前（2027-12-31前）"])
    #expect(row.inferences.map(\.reason) == [.leadByPosition])
    #expect(row.inferences.map(\.value) == ["县教育局"])
    #expect(rows(plan(), .init(leadsByPosition: false))[2].lead.isEmpty)
}

@Test func aNamedLeadIsNoInference() {
    var sample = SampleAnalysis("一、修路。牵头单位：交通局，责任单位：住建局、水利局。")
    sample.directive(sample.text, number: "一", path: [1], heading: "修路")
    sample.unit("交通局", .lead)
    sample.unit("住建局", .responsible)
    sample.unit("水利局", .responsible)
    let row = rows(sample)[0]
    #expect(row.lead == ["交通局"])
    #expect(row.responsible == ["住建局", "水利局"])
    #expect(row.inferences.isEmpty)
}

@Test func aDateWithoutItsYearIsAnInference() {
    var sample = SampleAnalysis("一、8月份完成普查。")
    sample.directive(sample.text, number: "一", path: [1], heading: "8月份完成普查")
    sample.time("8月份", "2026-08")
    #expect(rows(sample)[0].inferences.map(\.reason) == [.dateByReference])
}

@Test func whatNoRowBelowShowsIsARowOfItsOwn() {
    var sample = SampleAnalysis(
        "一、抓安全。县教育局牵头，6月底前排查46所学校。（一）加强巡逻。县公安局要巡逻。二、抓卫生。县卫健局要抓好。（一）除四害。县爱卫办要除害。县卫健局要督办。")
    let safety = sample.directive(
        "一、抓安全。县教育局牵头，6月底前排查46所学校。", number: "一", path: [1], heading: "抓安全")
    sample.unit("县教育局", .lead)
    sample.goal("6月底前排查46所学校", type: .metric)
    sample.directive("（一）加强巡逻。县公安局要巡逻。", number: "（一）", path: [1, 1], heading: "加强巡逻", parent: safety)
    sample.unit("县公安局", .responsible, basis: .subject)
    let health = sample.directive("二、抓卫生。县卫健局要抓好。", number: "二", path: [2], heading: "抓卫生")
    sample.unit("县卫健局", .responsible, basis: .subject)
    sample.directive(
        "（一）除四害。县爱卫办要除害。县卫健局要督办。", number: "（一）", path: [2, 1], heading: "除四害", parent: health)
    sample.unit("县爱卫办", .responsible, basis: .subject)
    sample.unit("县卫健局", .responsible, basis: .subject, occurrence: 2)
    let rows = rows(sample)
    #expect(rows.map(\.outline) == ["1", "1.1", "2.1"])
    #expect(rows[0].lead == ["县教育局"])
    #expect(rows[0].targets == ["6月底前排查46所学校"])
}

@Test func headingsBetweenAreNoted() {
    var sample = SampleAnalysis("一、防汛。（一）备战汛期。1.查隐患。")
    let first = sample.directive("一、防汛。", number: "一", path: [1], heading: "防汛")
    let second = sample.directive("（一）备战汛期。", number: "（一）", path: [1, 1], heading: "备战汛期", parent: first)
    sample.directive("1.查隐患。", number: "1", path: [1, 1, 1], heading: "查隐患", parent: second)
    #expect(rows(sample).map(\.notes) == [["属：（一）备战汛期"]])
}

@Test func improvementsAreTargetsWhereNothingIsMeasured() {
    var sample = SampleAnalysis("一、供水。力争实现供水一体化。二、修路。努力方便群众，新建道路8公里。")
    sample.directive("一、供水。力争实现供水一体化。", number: "一", path: [1], heading: "供水")
    sample.goal("力争实现供水一体化", type: .quality)
    sample.directive("二、修路。努力方便群众，新建道路8公里。", number: "二", path: [2], heading: "修路")
    sample.goal("努力方便群众", type: .quality)
    sample.goal("新建道路8公里", type: .metric)
    #expect(rows(sample).map(\.targets) == [["力争实现供水一体化"], ["新建道路8公里"]])
}

@Test func requirementsOutsideOfItemsAreRowsOnDemand() {
    var sample = SampleAnalysis("县住建局要整治违建。一、植树。各村要抓紧。")
    let bureau = sample.unit("县住建局", .responsible, basis: .subject)
    sample.requirement("县住建局要整治违建", subjects: [bureau])
    sample.directive("一、植树。各村要抓紧。", number: "一", path: [1], heading: "植树")
    #expect(rows(sample).map(\.outline) == ["1"])
    let detailed = rows(sample, .init(detail: true))
    #expect(detailed.map(\.outline) == ["", "1"])
    #expect(detailed[0].responsible == ["县住建局"])
    #expect(detailed[0].inferences.map(\.source.quote) == ["县住建局要整治违建"])
}

@Test func requirementsBecomeRowsOnDemand() {
    var sample = SampleAnalysis("一、护林。村委会要每天巡山。镇政府必须备足器材。")
    sample.directive(sample.text, number: "一", path: [1], heading: "护林")
    let village = sample.unit("村委会", .responsible, basis: .subject)
    let town = sample.unit("镇政府", .responsible, basis: .subject)
    sample.requirement("村委会要每天巡山", subjects: [village])
    sample.requirement("镇政府必须备足器材", subjects: [town])
    let rows = rows(sample, .init(detail: true))
    #expect(rows.map(\.outline) == ["1", "1-1", "1-2"])
    #expect(rows.map(\.task) == [sample.text, "村委会要每天巡山", "镇政府必须备足器材"])
    #expect(rows.map(\.responsible) == [["村委会", "镇政府"], ["村委会"], ["镇政府"]])
    #expect(rows.map(\.notes) == [[], ["细目：属序号1"], ["细目：属序号1"]])
}

@Test func documentsLoseTheFoldersTheyShare() {
    var builder = LedgerBuilder()
    for name in ["/home/li/texts/a/x.txt", "/home/li/texts/b/x.txt"] {
        var sample = SampleAnalysis("一、植树。", document: name)
        sample.directive(sample.text, number: "一", path: [1], heading: "植树")
        builder.add(sample.analysis)
    }
    #expect(builder.rows.map(\.source.document) == ["a/x.txt", "b/x.txt"])
}

@Test func itemsThatHoldEachOtherEnd() {
    var sample = SampleAnalysis("一、甲。二、乙。")
    sample.directive("一、甲。", number: "一", path: [1], heading: "甲", parent: "s1.d2")
    sample.directive("二、乙。", number: "二", path: [2], heading: "乙", parent: "s1.d1")
    #expect(rows(sample).map(\.outline) == ["2"])
}

@Test(arguments: [
    ("牵头领导：李明、王强；责任单位：市政府", ["李明", "王强"]), ("由市委副书记牵头，各部门配合", ["市委副书记"]),
    ("镇长亲自抓、分管领导具体抓", ["镇长"]), ("由市住建局牵头", []), ("牵头开展督查", []), ("市領導牽頭督辦", ["市領導"]),
    ("由我和县委副书记挂帅", ["县委副书记"]), ("由副县长王丽牵头，县民政局具体抓", ["副县长王丽"]),
    ("县委副书记张志强负总责，分管副县长要牵头抓总", ["县委副书记张志强", "分管副县长"]), ("由县委书记办公室牵头", []), ("市长王丽必须亲自抓", ["市长王丽"]),
])
func leaders(text: String, expected: [String]) {
    var sample = SampleAnalysis("一、" + text)
    sample.directive(sample.text, number: "一", path: [1], heading: text)
    #expect(rows(sample)[0].leaders == expected)
}

@Test(arguments: [
    ("../2026-06-30", "2026-06-30前"), ("2026-35", "2026年三季度"), ("2026-40", "2026年上半年"), ("2026", "2026年"),
    ("2026/2028", "2026年至2028年"), ("2027-03/..", "2027-03起"),
])
func datesAreReadable(edtf: String, expected: String) {
    #expect(LedgerDeadline(text: "限期", edtf: edtf).description == "限期（\(expected)）")
}

@Test func datesThatSayNothingNewAreLeftOut() {
    #expect(LedgerDeadline(text: "2026年", edtf: "2026").description == "2026年")
    #expect(LedgerDeadline(text: "20XX年底前", edtf: "../20XX-12-31").description == "20XX年底前")
    #expect(LedgerDeadline(text: "年内", edtf: nil).description == "年内")
}

/// A list of those responsible at the end speaks for the item; the subjects of its sentences are noted.
@Test func aBracketAtTheEndAssignsTheItem() {
    var sample = SampleAnalysis("一、便民。企业要提前申报。（税务局牵头，财政局、各镇负责）。")
    sample.directive(sample.text, number: "一", path: [1], heading: "便民")
    sample.unit("企业", .responsible, basis: .subject, generic: true)
    sample.unit("税务局", .lead)
    sample.unit("财政局", .responsible)
    sample.unit("各镇", .responsible, generic: true)
    let row = rows(sample)[0]
    #expect(row.lead == ["税务局"])
    #expect(row.responsible == ["财政局", "各镇"])
    #expect(row.notes == ["统称，未列明单位：各镇", "文中另涉：企业"])
    #expect(row.inferences.isEmpty)
}

@Test func whatIsStatedSomewhereIsNotInferred() {
    var sample = SampleAnalysis("一、护林。林业局要巡山。责任单位：林业局。")
    sample.directive(sample.text, number: "一", path: [1], heading: "护林")
    sample.unit("林业局", .responsible, basis: .subject)
    sample.unit("林业局", .responsible, occurrence: 2)
    #expect(rows(sample)[0].responsible == ["林业局"])
    #expect(rows(sample)[0].inferences.isEmpty)
}

@Test func valuesOfOneSentenceAreCheckedTogether() {
    var sample = SampleAnalysis("一、护林。林业局、水利局要巡山。水利局要护堤。农业局要播种。")
    sample.directive(sample.text, number: "一", path: [1], heading: "护林")
    sample.unit("林业局", .responsible, basis: .subject)
    sample.unit("水利局", .responsible, basis: .subject)
    sample.unit("水利局", .responsible, basis: .subject, occurrence: 2)
    sample.unit("农业局", .responsible, basis: .subject)
    let sheet = LedgerSheet.sheet(.check, of: rows(sample), profile: LedgerProfile())
    #expect(sheet.rows.map { $0[2] } == [.text("林业局、水利局"), .text("农业局")])
    #expect(sheet.rows.map { $0[4] } == [.text("林业局、水利局要巡山"), .text("农业局要播种")])
}

@Test func longSentencesAreQuotedInPart() {
    let filler = String(repeating: "清理河道，", count: 200)
    var sample = SampleAnalysis("一、\(filler)水利局要巡河，\(filler)完。")
    sample.directive(sample.text, number: "一", path: [1], heading: "清理河道")
    sample.unit("水利局", .responsible, basis: .subject)
    let quote = rows(sample)[0].inferences[0].source.quote
    #expect(quote.hasPrefix("…") && quote.hasSuffix("…") && quote.contains("水利局要巡河"))
    #expect(quote.count < 150)
}

@Test func datesAreNamedOnce() {
    var sample = SampleAnalysis("一、2026年修路，今年通车。")
    sample.directive(sample.text, number: "一", path: [1], heading: "修路")
    sample.time("2026年", "2026")
    sample.time("今年", "2026")
    #expect(rows(sample)[0].deadlines.map(\.text) == ["2026年"])
}

@Test func scatteredNamesRankNobody() {
    var sample = SampleAnalysis("一、环卫。城东镇负责清扫背街小巷和农贸市场。城管局负责清运。")
    sample.directive(sample.text, number: "一", path: [1], heading: "环卫")
    sample.unit("城东镇", .responsible)
    sample.unit("城管局", .responsible)
    #expect(rows(sample)[0].lead.isEmpty)
    #expect(rows(sample)[0].responsible == ["城东镇", "城管局"])
}

/// What an item says in passing is not the business of the items below it.
@Test func onlyWhatGovernsIsTakenFromAbove() {
    var sample = SampleAnalysis("一、创卫。去年底各镇要回头看。督查组要常来。各村要做好两件事：（一）清扫。（二）绿化。")
    let words = "一、创卫。去年底各镇要回头看。督查组要常来。各村要做好两件事："
    let first = sample.directive(words, number: "一", path: [1], heading: "创卫")
    sample.directive("（一）清扫。", number: "（一）", path: [1, 1], heading: "清扫", parent: first)
    sample.directive("（二）绿化。", number: "（二）", path: [1, 2], heading: "绿化", parent: first)
    sample.time("去年底", "2025-12")
    sample.unit("各镇", .responsible, basis: .subject, generic: true)
    sample.unit("督查组", .responsible, basis: .subject)
    sample.unit("各村", .responsible, basis: .subject, generic: true)
    // 督查组 stands in no row below.
    #expect(rows(sample).map(\.outline) == ["1", "1.1", "1.2"])
    #expect(rows(sample).dropFirst().map(\.responsible) == [["各村"], ["各村"]])
    #expect(rows(sample).dropFirst().map(\.deadlines.count) == [0, 0])
}
