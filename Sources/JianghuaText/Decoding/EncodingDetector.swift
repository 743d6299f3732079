/// Tells a document's encoding from its bytes.
///
/// A byte order mark decides; then strict UTF-8; then trials of the others on the start of the document,
/// scored by how many of their characters are frequent Han and Chinese punctuation. ICU's detector is one
/// vote, as it is right from some fifty bytes on and wrong below.
enum EncodingDetector {
    /// Trials look at so many bytes.
    private static let sampleLength = 1 << 16
    /// Below this a verdict is a guess.
    static let threshold = 0.6

    /// All encodings that are possible, the likeliest first. For bytes that are no UTF-8.
    static func candidates(for bytes: UnsafeBufferPointer<UInt8>) -> [EncodingVerdict] {
        let sample = UnsafeBufferPointer(rebasing: bytes.prefix(sampleLength))
        let vote = ICUConverter.guess(sample)
        var verdicts: [EncodingVerdict] = []
        for encoding in SourceEncoding.allCases {
            var score =
                encoding == .utf8
                ? UTF8Encoding.validShare(of: sample) - (hasManyNULs(sample) ? 0.5 : 0.05)
                : trial(sample, as: encoding)
            if let vote, SourceEncoding(name: vote.name) == encoding {
                score += 0.1 * Double(vote.confidence) / 100
            }
            verdicts.append(EncodingVerdict(encoding: encoding, confidence: min(0.99, max(0, score))))
        }
        // A stable order: the cases' own where scores are equal.
        return verdicts.enumerated()
            .sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }
            .map(\.element)
    }

    /// Whether every tenth byte is a NUL, as in UTF-16 of ASCII.
    static func hasManyNULs(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let sample = UnsafeBufferPointer(rebasing: bytes.prefix(1024))
        var count = 0
        for byte in sample { count &+= byte == 0 ? 1 : 0 }
        return sample.count >= 2 && count * 10 >= sample.count
    }

    /// How well the bytes read in an encoding, 0…1.
    private static func trial(_ sample: UnsafeBufferPointer<UInt8>, as encoding: SourceEncoding) -> Double {
        var units: [UInt16]
        var weight = 1.0
        switch encoding {
        case .utf8: return 0
        case .utf16LittleEndian, .utf16BigEndian:
            units = UTF16Encoding.units(sample, isLittleEndian: encoding == .utf16LittleEndian)
        case .gb18030, .big5:
            let name = encoding == .big5 ? "Big5-HKSCS" : "gb18030"
            switch ICUConverter.decode(sample, as: name) {
            case .decoded(let whole): units = whole
            case .wrongByte(let offset):
                // Behind a wrong byte all may be out of step: what stands before it tells, if it is enough.
                units = ICUConverter.decodeLeniently(Array(sample[..<offset]), as: name)
                if offset + 4 < sample.count { weight = 0.9 * min(1, Double(offset) / 24) }
            }
        }
        guard !units.isEmpty else { return 0 }
        let table = GBKTable.shared
        var points = 0.0
        var count = 0.0
        var evidence = 0.0
        // A character that the sample's end cuts in two does not count.
        for unit in units.dropLast(sample.count == sampleLength ? 2 : 0) {
            if unit >= 0x20 && unit < 0x7F || unit == 0x0A || unit == 0x0D || unit == 0x09 {
                // ASCII reads the same in all but UTF-16.
                points += 0.1
                count += 0.1
                if encoding == .utf16LittleEndian || encoding == .utf16BigEndian { evidence += 0.125 }
                continue
            }
            count += 1
            switch unit {
            case 0x00...0x1F, 0x7F...0x9F, 0xFFFD...0xFFFF: points -= 3
            case 0xE000...0xF8FF: points -= 1
            case 0x3000...0x3017, 0xFF00...0xFF5E, 0x2014, 0x2018...0x201D, 0x2026, 0xB7, 0xA0: points += 1
            default:
                guard table.isCommon(unit) else { continue }
                points += 1
                evidence += 0.5
            }
        }
        // A character or two can be read into any bytes.
        return max(0, weight * points / count * min(1, evidence))
    }
}
