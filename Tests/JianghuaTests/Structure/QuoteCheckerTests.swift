import Jianghua
import Testing

private func lone(_ text: String) throws -> [String] {
    try SpeechAnalyzer().analyze(text).diagnostics.filter { $0.code == .unclosedQuote }.map(\.text)
}

@Test func pairedQuotesAreQuiet() throws {
    #expect(try lone("同志们：\n我们抓“清渠”“护堤”，也抓‘小事’。").isEmpty)
}

@Test func loneMarksAreReported() throws {
    #expect(try lone("同志们：\n我们抓“清渠工程，要快。\n大家要细。") == ["“"])
    #expect(try lone("同志们：\n我们抓清渠”工程，要快。") == ["”"])
}

@Test func quotationsOverSomeLinesAreQuiet() throws {
    #expect(try lone("同志们：\n歌里唱道：“水往低处流，\n人往高处走，\n渠往田里走。”大家都会唱。").isEmpty)
}

@Test func straightQuotesAreLeftAlone() throws {
    #expect(try lone("同志们：\n他说\"好，就走了。").isEmpty)
}
