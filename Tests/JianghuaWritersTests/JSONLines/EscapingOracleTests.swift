import Foundation
import JianghuaRecords
import JianghuaTestSupport
import JianghuaWriters
import Testing

/// JSON strings, scalar by scalar: what JSON demands is escaped, and what line readers take for a line's end.
private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar -> String in
        switch scalar.value {
        case 0x22: #"\""#
        case 0x5C: #"\\"#
        case 0x0A: #"\n"#
        case 0x0D: #"\r"#
        case 0x09: #"\t"#
        case 0x00...0x1F, 0x7F: "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
        case 0x85: #"\u0085"#
        case 0x2028: #"\u2028"#
        case 0x2029: #"\u2029"#
        default: String(scalar)
        }
    }.joined()
}

@Suite struct EscapingOracleTests {
    private func compare(_ text: String) throws {
        let record = GoldRecord(kind: .time, id: "t", range: SourceRange(0, 1), text: text)
        let line = String(decoding: record.json(document: "d"), as: UTF8.self)
        #expect(
            line.unicodeScalars.elementsEqual(
                """
                {"document":"d","kind":"time","start":0,"end":1,"text":"\(escaped(text))","type":null,"edtf":null}
                """.unicodeScalars))
        let back = try JSONDecoder().decode(JSONValue.self, from: Data(line.utf8))
        #expect(back["text"] == .string(text))
    }

    @Test(arguments: 1...80) func randomText(seed: UInt64) throws {
        var random = RandomText(seed: seed)
        try compare(random.text(length: 2 * Int(seed)) + random.characters(length: Int(seed)))
    }

    @Test func everyScalarOfTheBMP() throws {
        let scalars = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init)
        for start in stride(from: 0, to: scalars.count, by: 1_000) {
            try compare(String(String.UnicodeScalarView(scalars[start..<min(start + 1_000, scalars.count)])))
        }
        // Escapes side by side, at the ends, and what only begins like one.
        for text in ["", "\"", "\\\\\"\n\u{2028}", "\u{2027}\u{202A}\u{84}\u{86}é", "末\u{85}"] {
            try compare(text)
        }
    }
}
