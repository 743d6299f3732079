import Jianghua
import JianghuaRecords
import Testing

private func units(_ text: String, _ lexicon: UserLexicon) throws -> [NamedUnit] {
    try SpeechAnalyzer(configuration: .init(lexicon: lexicon)).analyze(text).units
}

@Test func tableAndJSONSayTheSame() throws {
    let table = try UserLexicon("# ours\nname\tcategory\taliases\n桐山推进办\ttaskforce\t推进办|推进办公室\n\n丙丁社\t\n")
    let json = try UserLexicon(
        #"{"name": "桐山推进办", "category": "taskforce", "aliases": ["推进办", "推\u8fdb办公室"]}"# + "\n"
            + #"{"aliases": null, "category": null, "name": "丙丁社"}"#)
    #expect(table == json)
    #expect(table.entries[0].aliases == ["推进办", "推进办公室"])
    #expect(table.entries[1].category == nil)
}

@Test func entriesOfTheUserWin() throws {
    let lexicon = try UserLexicon("桐山推进办\tparty\t推进办\n爱心驿站\tinstitution\n城管局长\tmass\n")
    let found = try units("桐山推进办要牵头,推进办和爱心驿站配合,城管局长帮忙。", lexicon)
    #expect(found.map(\.name) == ["桐山推进办", "推进办", "爱心驿站", "城管局长"])
    #expect(found.map(\.category) == [.party, .party, .institution, .mass])
    #expect(found.map(\.role) == [.lead, .assist, .assist, .mention])
    #expect(found.map(\.canonical) == [nil, "桐山推进办", nil, nil])
    #expect(found.allSatisfy { $0.rule == "unit.lexicon" })
}

@Test func aLongerNameOfTheSameBodyStays() throws {
    let found = try units("桐山县推进办要抓落实。", try UserLexicon("推进办\tparty\n"))
    #expect(found.map(\.text) == ["桐山县推进办"] || found.map(\.text) == ["推进办"])
    #expect(found.map(\.category) == [.party])
}

@Test func traditionalTextFindsSimplifiedEntries() throws {
    let found = try units("東山協進會要帶頭。", try UserLexicon("东山协进会\tmass\n"))
    #expect(found.map(\.text) == ["東山協進會"])
}

@Test(arguments: [
    ("甲办\tparty\n乙办\tparti\n", 2, "no category"), ("甲办\tparty\n\n甲办\n", 3, "already"),
    ("甲办\tparty\ta\tb\n", 1, "4 columns"), ("\tparty\n", 1, "empty"),
    ("{\"name\": \"甲办\"}\n{\"name\": \"乙办\", \"kind\": 1}\n", 2, "no key"),
    ("{\"name\": \"甲办\"}\n{\"name\": \"乙\n", 2, "no JSON object"), ("{\"name\": \"甲\\ud800\"}\n", 1, "JSON"),
    ("{\"name\": \"甲\"} x\n", 1, "JSON"), ("{}\n", 1, "empty"),
    (String(repeating: "长", count: 65) + "\n", 1, "longer than 64"),
])
func failuresNameTheLine(_ text: String, _ line: Int, _ words: String) throws {
    let failure = #expect(throws: LexiconFailure.self) { try UserLexicon(text) }
    #expect(failure?.line == line)
    #expect(failure?.description.contains("line \(line)") == true)
    #expect(failure?.description.contains(words) == true)
}

@Test func bytesOfAnyEncodingAreRead() throws {
    #expect(
        try UserLexicon(bytes: [0xEF, 0xBB, 0xBF] + Array("甲乙办\tparty\n".utf8)).entries.map(\.name) == ["甲乙办"]
    )
    let failure = #expect(throws: LexiconFailure.self) {
        try UserLexicon(bytes: [0xFF, 0xFE, 0x81, 0x00, 0xD8])
    }
    #expect(failure != nil)
}
