import JianghuaInputs
import Testing

private func read(_ line: String) -> JSONLineReader.Line { JSONLineReader().read(Array(line.utf8)) }

private func text(_ line: String) throws -> String {
    var text = String.UnicodeScalarView()
    for scalar in try read(line).text.get() { text.append(try #require(Unicode.Scalar(scalar))) }
    return String(text)
}

@Test(arguments: [
    (#"{"id":"a1","text":"同志们"}"#, "同志们"),
    (
        #" { "text" : "a\nb\t\"\\\/\u4e00\ud83d\ude00" , "x":[1,{"y":[]},-0.5e+3,true,null,{}] } "#,
        "a\nb\t\"\\/一😀"
    ),
    (#"{"text":"\u0000","text2":{"text":"inner"}}"#, "\0"),
    ("\u{FEFF}{\"text\":\"\"}", ""),
])
func linesAreRead(line: String, expected: String) throws {
    #expect(try text(line) == expected)
}

@Test(arguments: [
    ("", 1), ("[]", 1), ("{", 2), (#"{"text":"a"} x"#, 14), (#"{"text":"a""#, 12), (#"{"text":"a"#, 11),
    (#"{"text":"\ud800"}"#, 10), (#"{"text":"\ud800A"}"#, 10), (#"{"text":"\q"}"#, 10),
    (#"{"text":"a","text":"b"}"#, 20), (#"{"text":7}"#, 9), (#"{"id":[],"text":""}"#, 7),
    (#"{"x":01,"text":""}"#, 7), (#"{"x":1.,"text":""}"#, 8), (#"{"x":[1,],"text":""}"#, 9),
    (#"{"x":{"a"},"text":""}"#, 10), (#"{"text":"a",}"#, 13), ("{\"text\":\"a\u{1}\"}", 11),
    (#"{"x":nul,"text":""}"#, 6), (#"{text:"a"}"#, 2),
])
func brokenLinesHaveAColumn(line: String, column: Int) {
    guard case .failure(let problem) = read(line).text else {
        Issue.record("no problem in \(line)")
        return
    }
    #expect(problem.column == column, "\(problem.message) in \(line)")
}

@Test func theIdentifierSurvivesABrokenText() {
    let line = read(#"{"id":"a\u0031","text":3}"#)
    #expect(line.name == "a1")
    #expect(line.identifier.map { String(decoding: $0, as: UTF8.self) } == #""a\u0031""#)
    #expect(read(#"{"id":17,"text":"x"}"#).name == "17")
    #expect(read(#"{"id":null,"text":"x"}"#).name == nil)
}

@Test func bytesThatAreNoUTF8AreNamed() {
    for bad: [UInt8] in [
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8],
    ] {
        let line = JSONLineReader().read(Array(#"{"text":""#.utf8) + bad + Array("\"}".utf8))
        guard case .failure(let problem) = line.text else {
            Issue.record("no problem with \(bad)")
            continue
        }
        #expect(problem.code == .invalidEncoding)
    }
}

@Test func depthIsCapped() throws {
    let deep = String(repeating: "[", count: 100_000)
    guard case .failure(let problem) = read("{\"x\":\(deep)").text else {
        Issue.record("no problem")
        return
    }
    #expect(problem.message.hasPrefix("deeper than 256"))
    let fair = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    #expect(try text("{\"x\":\(fair),\"text\":\"a\"}") == "a")
}
