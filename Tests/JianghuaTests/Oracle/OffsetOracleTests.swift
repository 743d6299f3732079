import Jianghua
import JianghuaRecords
import JianghuaTestSupport
import Testing

@Suite struct OffsetOracleTests {
    /// Every offset in every unit, counted from the start of the text.
    @Test(arguments: 1...60) func everyOffset(seed: UInt64) {
        var random = RandomText(seed: seed)
        let text = random.text(length: 5 * Int(seed))
        let scalars = Array(text.unicodeScalars)
        for unit in OffsetUnit.allCases {
            let converter = OffsetConverter(text, unit: unit)
            var wrong: [Int] = []
            for offset in 0...scalars.count {
                let before = String(String.UnicodeScalarView(scalars[..<offset]))
                let expected =
                    switch unit {
                    case .scalar: offset
                    case .utf8: before.utf8.count
                    case .utf16: before.utf16.count
                    }
                if converter.offset(ofScalar: offset) != expected { wrong.append(offset) }
            }
            #expect(wrong == [], "\(unit)")
        }
    }

    @Test(arguments: 1...60) func rangesOfStrings(seed: UInt64) throws {
        var random = RandomText(seed: seed)
        let text = random.text(length: Int(seed))
        let scalars = Array(text.unicodeScalars)
        for start in 0...scalars.count {
            let end = start + random.number(below: scalars.count - start + 1)
            let range = try #require(SourceRange(start, end).stringRange(in: text))
            #expect(text.unicodeScalars[range].elementsEqual(scalars[start..<end]))
        }
        #expect(SourceRange(0, scalars.count + 1).stringRange(in: text) == nil)
        #expect(SourceRange(-1, 0).stringRange(in: text) == nil)
    }
}
