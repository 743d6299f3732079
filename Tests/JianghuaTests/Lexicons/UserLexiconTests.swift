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
    ("[\n  {\"name\": \"甲办\"}\n]\n", 1, "one object a line"), ("[]\n", 1, "JSON Lines"),
    (" [ \"甲办\"]", 1, "JSON array"),
    ("{\n  \"name\": \"甲办\"\n}\n", 1, "one whole object a line"),
    ("{\"name\": \"甲\\n办\"}\n", 1, "line break"),
    ("甲办\n老么\tscript\n", 2, "no simplified form"), ("老么\tscript\t老幺店\n", 1, "no simplified form"),
    ("{\"name\": \"老么\", \"category\": \"script\", \"aliases\": [\"老幺\", \"老妖\"]}\n", 1, "no simplified"),
])
func failuresNameTheLine(_ text: String, _ line: Int, _ words: String) throws {
    let failure = #expect(throws: LexiconFailure.self) { try UserLexicon(text) }
    #expect(failure?.line == line)
    #expect(failure?.description.contains("line \(line)") == true)
    #expect(failure?.description.contains(words) == true)
}

/// Entries made in a program keep to the same rules as lines.
@Test func entriesAreTrimmed() throws {
    let lexicon = try UserLexicon([.init(name: " 甲乙办\n", aliases: ["\u{3000}甲办 "])])
    #expect(lexicon.entries == [.init(name: "甲乙办", aliases: ["甲办"])])
}

@Test(arguments: [
    ([" "], LexiconFailure.Reason.emptyName), (["甲办", " \t"], .emptyName), (["甲\n办"], .brokenName("甲\n办")),
    (["甲办", "甲\t办"], .brokenName("甲\t办")), (["甲\u{2028}办"], .brokenName("甲\u{2028}办")),
    (["甲办", "甲办 "], .duplicate("甲办")),
])
func entriesWithoutProperNamesAreRefused(names: [String], reason: LexiconFailure.Reason) throws {
    #expect(throws: LexiconFailure(line: 1, reason: reason)) {
        try UserLexicon([.init(name: names[0], aliases: Array(names.dropFirst()))])
    }
}

@Test func namesMayBeginWithABracket() throws {
    #expect(try UserLexicon("[甲]乙办\n").entries.map(\.name) == ["[甲]乙办"])
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

@Test func campaignTermsHoldNothingElse() throws {
    let text = "同志们：\n要打好五场硬仗，开展年底前冲刺行动，五场硬仗指挥部要协调，再修五条河。"
    let plain = try SpeechAnalyzer().analyze(text)
    #expect(plain.quantities.map(\.text) == ["五场", "五场", "五条"])
    #expect(plain.times.map(\.text) == ["年底前"])
    let lexicon = try UserLexicon("五场硬仗\tterm\t年底前冲刺行动\n")
    let analysis = try SpeechAnalyzer(configuration: .init(lexicon: lexicon)).analyze(text)
    #expect(analysis.quantities.map(\.text) == ["五条"])
    #expect(analysis.times == [])
    // A longer name with a term in it stays.
    #expect(analysis.units.map(\.name) == ["五场硬仗指挥部"])
}

@Test func exceptionsOfScriptAreReadAsTheUserWrites() throws {
    let text = "同志們：\n墨瀋鎮要帶頭，把責任壓實。"
    #expect(try SpeechAnalyzer().analyze(text).units.map(\.name) == ["墨沈镇"])
    let found = try units(text, try UserLexicon("墨瀋鎮\tscript\t墨渖镇\n"))
    #expect(found.map(\.name) == ["墨渖镇"])
    #expect(found.map(\.text) == ["墨瀋鎮"])
}
