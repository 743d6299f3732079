import Foundation
import JianghuaTestSupport
import Testing

private let table = "text,place,year\n\"同志们:\n一是县水利局要牵头。\",\"甲\"\"县\",2025\n\"同志们:\n一是县教育局要牵头。\",,\n"

@Test func columnsAndKeysAreTakenAlong() throws {
    let folder = try TemporaryFolder()
    try folder.write([
        "t.csv": table,
        "l.jsonl": #"{"id":"a","text":"同志们:\n一是好。","place":"乙县","year":2024,"tags":["x", 1]}"# + "\n{\n",
        "p.txt": "同志们:\n一是好。\n",
    ])
    let run = try CommandRun(
        shell: "$JIANGHUA extract t.csv l.jsonl p.txt --meta-fields place,year,tags,plaec --kinds speech",
        in: folder.url)
    #expect(run.status == 2)
    let meta = try run.records().map { $0["meta"] }
    #expect(meta.map { $0["place"] } == ["甲\"县", .null, "乙县", .null, .null])
    #expect(meta.map { $0["year"] } == ["2025", .null, 2024, .null, .null])
    #expect(meta[2]["tags"] == ["x", 1])
    #expect(run.messages.contains(#"no document has "plaec"; check the columns"#))
    #expect(!run.messages.contains(#"no document has "tags""#))
}

@Test func factsStandInTablesAndDatabases() throws {
    let folder = try TemporaryFolder()
    try folder.write(["丙县_2023.csv": table])
    let options = "--meta-from-name '{district}_{when}' --meta-fields place,year"
    let csv = try CommandRun(
        shell: """
            $JIANGHUA extract 丙县*.csv \(options) --format csv --kinds unit -o u.csv
            cut -d, -f2,16- u.csv; $JIANGHUA extract 丙县*.csv \(options) -o f.db
            $JIANGHUA extract 丙县*.csv --meta-fields year -o f.db && grep -c 丙县 f.db
            """, in: folder.url)
    #expect(csv.status == 0)
    let lines = csv.output.split(separator: "\n")
    #expect(lines.first?.hasSuffix("meta_district,meta_when,meta_place,meta_year") == true, "\(csv.output)")
    #expect(lines.dropFirst().first?.hasSuffix(#"丙县,2023,"甲""县",2025"#) == true, "\(csv.output)")
    #expect(csv.messages.isEmpty, "\(csv.messages)")
}

@Test func factsThatHaveNoPlaceAreRefused() throws {
    let wrong = [
        ("--meta-fields year --format brat -o x", "brat has no place for them"),
        ("--meta-fields year,year", "'year' is named twice"),
        ("--meta-fields year --meta-from-name {year}", "'year' is named twice"),
    ]
    let folder = try TemporaryFolder()
    for (options, message) in wrong {
        let run = try CommandRun(shell: "$JIANGHUA extract p.txt \(options)", in: folder.url)
        #expect(run.status == 64)
        #expect(run.messages.contains(message), "\(run.messages)")
    }
}
