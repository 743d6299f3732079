import JianghuaText

/// Decodes a stream of lines or rows: in the encoding that is named, or in what its bytes seem to be from the first one
/// on that is not ASCII.
public struct TextStreamDecoder: StreamDecoding {
    private enum State {
        /// Nothing but ASCII has come.
        case open
        case plain
        case decoding(ICUStreamDecoder)
    }

    private var state = State.open
    private let named: SourceEncoding?
    /// The start of the stream or of a character, too short to tell anything.
    private var held: [UInt8] = []
    private var isAtStart = true

    public init(_ named: SourceEncoding? = nil) {
        self.named = named
        if let named { state = ICUStreamDecoder(named).map { .decoding($0) } ?? .plain }
    }

    public mutating func decode(_ piece: [UInt8], isLast: Bool) -> [UInt8] {
        var bytes = held + piece
        held = []
        if isAtStart {
            // A byte order mark may come in pieces.
            guard bytes.count >= 4 || isLast else {
                held = bytes
                return []
            }
            if named == nil, let marked = SourceDecoder.markedEncoding(of: bytes) {
                state = ICUStreamDecoder(marked).map { .decoding($0) } ?? .plain
            }
        }
        if case .open = state { state = settled(&bytes, isLast: isLast) }
        var decoded = bytes
        if case .decoding(let decoder) = state { decoded = decoder.decode(bytes, isLast: isLast) }
        if isAtStart, !decoded.isEmpty {
            isAtStart = false
            if decoded.starts(with: [0xEF, 0xBB, 0xBF]) { decoded.removeFirst(3) }
        }
        return decoded
    }

    /// So many bytes tell, whether a line ends in them or not.
    private static let enough = 4_096

    /// What the bytes say. The start of a character at their end is held, as long as nothing else tells.
    private mutating func settled(_ bytes: inout [UInt8], isLast: Bool) -> State {
        guard bytes.contains(where: { $0 >= 0x80 || $0 == 0 }) else { return .open }
        // How the bytes arrive must not decide: a line and more is looked at, however little comes first.
        if !isLast, bytes.count < Self.enough, let high = bytes.firstIndex(where: { $0 >= 0x80 || $0 == 0 }),
            !bytes[high...].contains(0x0A)
        {
            held = bytes
            bytes = []
            return .open
        }
        let cut = isLast ? 0 : Self.openCharacter(atEndOf: bytes)
        let whole = Array(bytes.dropLast(cut))
        if whole.contains(where: { $0 >= 0x80 || $0 == 0 }) {
            guard let best = SourceDecoder.detect(whole).first, best.encoding != .utf8,
                best.confidence >= 0.6,
                !Self.holdsUTF8(whole), let decoder = ICUStreamDecoder(best.encoding)
            else { return .plain }
            return .decoding(decoder)
        }
        held = Array(bytes.suffix(cut))
        bytes = whole
        return .open
    }

    /// How many bytes at the end may be the start of a character of UTF-8.
    private static func openCharacter(atEndOf bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }

    /// Whether some line is UTF-8 beyond ASCII: then the file is, or its lines differ.
    private static func holdsUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.split(separator: 0x0A).dropLast(bytes.last == 0x0A ? 0 : 1).contains { line in
            line.contains { $0 >= 0x80 } && !line.contains(0) && isValidUTF8(Array(line))
        }
    }
}
