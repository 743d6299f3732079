import JianghuaTestSupport
import JianghuaText
import Testing

/// A case of `Fixtures/Specs/decoding.json`: bytes in hexadecimal and what they are, or what is wrong.
struct DecodingCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: String
    /// The encoding that the user names.
    let named: String?
    let encoding: String?
    let text: String?
    /// The encoding that the bytes break, and where.
    let wrong: String?
    let offset: Int?
    let unknown: Bool?

    var testDescription: String { name }

    var decoded: [UInt8] {
        let digits = bytes.utf8.map { UInt8($0 < 0x3A ? $0 - 0x30 : $0 - 0x57) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

@Suite struct DecodingSpecTests {
    @Test(arguments: SpecTable<DecodingCase>.cases("decoding")) func decoding(_ item: DecodingCase) {
        let named = item.named.flatMap { SourceEncoding(name: $0) }
        #expect((named == nil) == (item.named == nil))
        switch outcome(item.decoded, named) {
        case .success(let text):
            #expect(text.string(in: 0..<text.count) == item.text)
            #expect(text.encoding.rawValue == item.encoding)
            #expect((0.6...1).contains(text.confidence))
        case .failure(.invalidBytes(let encoding, let offset)):
            #expect(encoding.rawValue == item.wrong)
            #expect(offset == item.offset)
        case .failure(.unknownEncoding(let candidates)):
            #expect(item.unknown == true)
            #expect(candidates.count == SourceEncoding.allCases.count)
        case .failure(.unsupportedEncoding(let name)): Issue.record("the case is in \(name)")
        }
    }

    /// A page that is cut in the middle of a character, a byte or two that are wrong.
    @Test func aFewWrongBytesAreMended() throws {
        let text = "同志们:今天召开推进会议,部署下一步的工作。"
        let whole = Array(text.utf8)
        let cut = try SourceDecoder.decode(Array(whole.dropLast()), mendsDamage: true)
        #expect(cut.string(in: 0..<cut.count) == String(text.dropLast()) + "\u{FFFD}")
        #expect(cut.encoding == .utf8)
        let bad = Array(whole[..<10]) + [0xFF] + whole[10...]
        #expect(throws: DecodingFailure.self) { try SourceDecoder.decode(bad) }
        #expect(try SourceDecoder.decode(bad, mendsDamage: true).count == text.unicodeScalars.count + 1)
        #expect(try SourceDecoder.decode(bad, as: .utf8, mendsDamage: true).scalars.contains(0xFFFD))
        #expect(throws: DecodingFailure.self) {
            try SourceDecoder.decode(whole + [0xFF, 0xFE, 0xFD], mendsDamage: true)
        }
        let old: [UInt8] = [0xC7, 0xE5, 0xC7, 0xFE, 0xC7]
        #expect(
            try SourceDecoder.decode(old, as: .gb18030, mendsDamage: true).scalars == [
                0x6E05, 0x6E20, 0xFFFD,
            ])
        #expect(throws: DecodingFailure.self) {
            try SourceDecoder.decode([0x00, 0xD8], as: .utf16LittleEndian)
        }
        let half: [UInt8] = [0x05, 0x6E, 0x20]
        #expect(
            try SourceDecoder.decode(half, as: .utf16LittleEndian, mendsDamage: true).scalars == [
                0x6E05, 0xFFFD,
            ])
    }

    @Test func longCharactersAreRefusedByName() {
        for bytes: [UInt8] in [[0xFF, 0xFE, 0, 0, 0x2D, 0x4E, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0x4E, 0x2D]] {
            #expect(throws: DecodingFailure.unsupportedEncoding(name: "UTF-32")) {
                try SourceDecoder.decode(bytes)
            }
        }
    }

    private func outcome(
        _ bytes: [UInt8], _ encoding: SourceEncoding?
    ) -> Result<SourceText, DecodingFailure> {
        Result { () throws(DecodingFailure) in try SourceDecoder.decode(bytes, as: encoding) }
    }

    /// Wherever a text is cut, its beginning is read or the cut character is named.
    @Test(arguments: ["UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"]) func cuts(name: String) throws {
        let encoding = try #require(SourceEncoding(name: name))
        let item = try #require(
            SpecTable<DecodingCase>.cases("decoding").first {
                $0.encoding == name && $0.name == name || $0.encoding == name
            })
        let bytes = item.decoded
        let whole = try SourceDecoder.decode(bytes, as: encoding)
        for length in 0...bytes.count {
            switch outcome(Array(bytes[..<length]), encoding) {
            case .success(let text): #expect(whole.scalars.starts(with: text.scalars))
            case .failure(.invalidBytes(_, let offset)): #expect(length - offset <= 3 && offset < length)
            case .failure(let failure): Issue.record("\(failure)")
            }
        }
    }

    @Test func linesAndBytesAgree() throws {
        let text = try SourceDecoder.decode(Array("同志们：\r\n开会\r散会\n".utf8))
        #expect(text.lineStarts == [0, 6, 9, 12])
        #expect(text.position(of: 7) == (2, 2))
        #expect(text.utf8Range(of: 0..<3) == 0..<9)
    }
}
