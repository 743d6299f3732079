/// The encodings that a source can come in.
public enum SourceEncoding: String, Sendable, Hashable, CaseIterable {
    /// With or without a byte order mark.
    case utf8 = "UTF-8"
    /// Told by its byte order mark, or named.
    case utf16LittleEndian = "UTF-16LE"
    /// Told by its byte order mark, or named.
    case utf16BigEndian = "UTF-16BE"
    /// Read for GB 2312 and GBK too, whose characters it holds at the same places.
    case gb18030 = "GB18030"
    /// With the Hong Kong supplement.
    case big5 = "Big5"

    /// An encoding by the names in use: `utf8`, `GBK`, `gb2312`, `cp936`, `big5-hkscs`, `utf-16le` …; `nil` for
    /// those that are not read, as `hz-gb-2312` and `iso-2022-cn`.
    public init?(name: String) {
        let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
        switch plain {
        case "utf8", "utf8bom", "ascii", "usascii": self = .utf8
        case "utf16le", "ucs2le": self = .utf16LittleEndian
        case "utf16be", "ucs2be": self = .utf16BigEndian
        case "gb18030", "gbk", "gb2312", "cp936", "windows936", "euccn": self = .gb18030
        case "big5", "big5hkscs", "cp950", "windows950", "big5eten": self = .big5
        default: return nil
        }
    }

    /// The bytes that may stand before a text in it.
    var byteOrderMark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        case .gb18030: [0x84, 0x31, 0x95, 0x33]
        case .big5: []
        }
    }
}

/// What the bytes of a document seem to be.
public struct EncodingVerdict: Sendable, Hashable {
    /// What the bytes seem to be in.
    public var encoding: SourceEncoding
    /// 0…1; 1 for a byte order mark, for an encoding that was named, and for what is nothing but UTF-8.
    public var confidence: Double

    /// A verdict with its parts as given.
    public init(encoding: SourceEncoding, confidence: Double) {
        self.encoding = encoding
        self.confidence = confidence
    }
}

/// Why bytes could not be decoded.
public enum DecodingFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The bytes are not what the encoding allows; the offset of the first wrong byte.
    case invalidBytes(encoding: SourceEncoding, offset: Int)
    /// No encoding makes enough sense of the bytes; what was tried, the likeliest first.
    case unknownEncoding(candidates: [EncodingVerdict])
    /// The bytes are in an encoding that is not read, by its name.
    case unsupportedEncoding(name: String)

    /// What is wrong. One line, without a full stop.
    package var problem: String {
        switch self {
        case .invalidBytes(let encoding, let offset):
            return "byte \(offset) is not valid \(encoding.rawValue)"
        case .unknownEncoding(let candidates):
            let list = candidates.map { "\($0.encoding.rawValue) (\(Int($0.confidence * 100))%)" }
            return "no encoding makes sense of the bytes, tried \(list.joined(separator: ", "))"
        case .unsupportedEncoding(let name): return "the text is in \(name), which is not read"
        }
    }

    /// What to do. One line, without a full stop.
    package var remedy: String {
        switch self {
        case .invalidBytes: "name the encoding that it is in, or mend the file"
        case .unsupportedEncoding: "convert it to UTF-8"
        case .unknownEncoding: "name the encoding"
        }
    }

    public var description: String { "\(problem); \(remedy)" }
}
