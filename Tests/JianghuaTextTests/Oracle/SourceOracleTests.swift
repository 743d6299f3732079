import JianghuaTestSupport
import JianghuaText
import Testing

/// Decoding and offsets against Swift's own strings.
@Suite struct SourceOracleTests {
    private static func text(_ seed: UInt64) -> String {
        var random = RandomText(seed: seed)
        return random.text(length: 3 * Int(seed)) + random.characters(length: 5 * Int(seed))
    }

    @Test(arguments: 1...60) func offsetsOfEveryPlace(seed: UInt64) {
        let text = Self.text(seed)
        let source = SourceText(text)
        let scalars = Array(text.unicodeScalars)
        #expect(source.scalars == scalars.map(\.value))
        #expect(source.utf8 == Array(text.utf8))
        var wrong: [Int] = []
        var random = RandomText(seed: seed)
        for start in 0...scalars.count {
            let end = start + random.number(below: scalars.count - start + 1)
            let piece = String(String.UnicodeScalarView(scalars[start..<end]))
            let before = String(String.UnicodeScalarView(scalars[..<start]))
            // A line ends behind LF, CR LF or CR; CR LF is one end.
            let lines = scalars[..<start].indices.filter { index in
                let isCRLF = scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
                return scalars[index] == "\n" || scalars[index] == "\r" && !isCRLF
            }
            let place = (lines.count + 1, start - (lines.last.map { $0 + 1 } ?? 0) + 1)
            let bytes = before.utf8.count..<before.utf8.count + piece.utf8.count
            let isRight =
                source.position(of: start) == place && source.utf8Range(of: start..<end) == bytes
                && source.string(in: start..<end).unicodeScalars.elementsEqual(piece.unicodeScalars)
            if !isRight { wrong.append(start) }
        }
        #expect(wrong == [])
    }

    /// Valid UTF-8 with some bytes changed, cut or doubled: what Swift takes is taken, the rest refused.
    @Test(arguments: 1...200) func brokenUTF8(seed: UInt64) {
        var random = RandomText(seed: seed)
        var bytes = Array(random.text(length: 20).utf8)
        for _ in 0..<random.number(below: 4) where !bytes.isEmpty {
            let place = random.number(below: bytes.count)
            switch random.number(below: 3) {
            case 0: bytes[place] = UInt8(random.number(below: 256))
            case 1: bytes.remove(at: place)
            default: bytes.insert(UInt8(0x80 + random.number(below: 128)), at: place)
            }
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let expected = String(validating: bytes, as: UTF8.self)
        do throws(DecodingFailure) {
            let source = try SourceDecoder.decode(bytes, as: .utf8)
            #expect(source.scalars == expected.map { $0.unicodeScalars.map(\.value) })
        } catch {
            #expect(expected == nil)
            guard case .invalidBytes(.utf8, let offset) = error else {
                return #expect(Bool(false), "\(error)")
            }
            #expect(String(validating: bytes[..<offset], as: UTF8.self) != nil)
            for length in 1...4 where offset + length <= bytes.count {
                let next = String(validating: bytes[offset..<offset + length], as: UTF8.self)
                #expect(next == nil, "byte \(offset) starts a character")
            }
        }
    }

    /// Every first byte beyond ASCII with every second one: overlong forms, surrogates, what is beyond Unicode.
    @Test func everyStartOfASequence() {
        var wrong: [String] = []
        for first in UInt8(0x80)...0xFF {
            for second in UInt8(0x00)...0xFF {
                for tail: [UInt8] in [[], [0x80], [0xBF, 0x80], [0xBF, 0xBF, 0x41]] {
                    let bytes = [first, second] + tail
                    let found = try? SourceDecoder.decode(bytes, as: .utf8).scalars
                    let expected = String(validating: bytes, as: UTF8.self).map {
                        $0.unicodeScalars.map(\.value)
                    }
                    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { continue }
                    if found != expected { wrong.append("\(bytes)") }
                }
            }
        }
        #expect(wrong == [])
    }

    @Test(arguments: 1...60, [SourceEncoding.utf16LittleEndian, .utf16BigEndian])
    func utf16(seed: UInt64, encoding: SourceEncoding) throws {
        let text = Self.text(seed)
        let bytes = text.utf16.flatMap {
            encoding == .utf16LittleEndian
                ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
        }
        #expect(try SourceDecoder.decode(bytes, as: encoding).scalars == text.unicodeScalars.map(\.value))
        let cut = Array(bytes.dropLast())
        #expect(throws: DecodingFailure.invalidBytes(encoding: encoding, offset: cut.count - 1)) {
            try SourceDecoder.decode(cut, as: encoding)
        }
    }
}
