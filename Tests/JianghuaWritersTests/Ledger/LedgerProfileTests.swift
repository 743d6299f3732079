import JianghuaWriters
import Testing

@Test func profilesChooseOrderAndRename() throws {
    let profile = try LedgerProfile(
        json: Array(
            #"""
            {"title": "重点任务", "leads": "stated", "sheets": ["check", "ledger"],
             "columns": ["完成时限", {"column": "lead", "title": "主办单位", "width": 20}, "number"]}
            """#.utf8))
    #expect(profile.title == "重点任务")
    #expect(!profile.leadsByPosition)
    #expect(profile.sheets == [.check, .ledger])
    #expect(profile.columns.map(\.column) == [.deadline, .lead, .number])
    #expect(profile.columns.map(\.title) == ["完成时限", "主办单位", "序号"])
    #expect(profile.columns[1].width == 20)
    #expect(profile.tracking == LedgerProfile().tracking)
}

@Test(arguments: [
    (#"{"colums": []}"#, "there is no key “colums”; the keys are title, columns, tracking, sheets, leads"),
    (#"{"columns": []}"#, "columns: a table needs at least one column"),
    (#"{"columns": ["number", "number"]}"#, "columns[1]: two columns are called “序号”"),
    (#"{"columns": [{"title": "序号"}]}"#, "columns[0]: the key “column” is missing"),
    (#"{"columns": [{"column": "lead", "width": 999}]}"#, "columns[0].width: a width lies between 1 and 255"),
    (
        #"{"columns": [{"column": "lead", "with": 9}]}"#,
        "columns[0]: there is no key “with”; the keys are column, title, width"
    ),
    (#"{"leads": "first"}"#, "leads: “first” is not one of position, stated"),
    (#"{"sheets": ["ledger", "graph"]}"#, "sheets[1]: “graph” is not one of ledger, tracking, check"),
    (
        #"{"title": "a/b"}"#,
        "title: a sheet's name has 1 to 31 characters, none of []:*?/\\, and is no other sheet's"
    ),
])
func wrongProfilesAreExplained(json: String, message: String) {
    #expect(throws: LedgerProfileFailure.self) { try LedgerProfile(json: Array(json.utf8)) }
    do {
        _ = try LedgerProfile(json: Array(json.utf8))
    } catch {
        #expect("\(error)" == message)
    }
}

@Test(arguments: ["", "{", "[]", #"{"columns": 3}"#, #"{"title": 5}"#, "\u{FEFF}{]"])
func whatIsNoProfileIsRefused(json: String) {
    #expect(throws: LedgerProfileFailure.self) { try LedgerProfile(json: Array(json.utf8)) }
}

@Test func unknownColumnsAreListedWithTheKnown() {
    do {
        _ = try LedgerProfile(json: Array(#"{"columns": ["number", "单位"]}"#.utf8))
        Issue.record("a wrong column passed")
    } catch {
        #expect(error.place == "columns[1]")
        #expect(error.problem.hasPrefix("there is no column “单位”; the columns are number (序号), "))
    }
}
