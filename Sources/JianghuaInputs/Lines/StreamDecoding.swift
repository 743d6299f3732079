/// Turns the bytes of a stream into UTF-8, piece by piece.
public protocol StreamDecoding {
    /// What a piece gives; what it cuts in two is held until the next one. After the last nothing is held.
    mutating func decode(_ piece: [UInt8], isLast: Bool) -> [UInt8]
}

/// The bytes of a stream, decoded where a decoder is given.
struct DecodedStream {
    let descriptor: Int32
    private var decoder: (any StreamDecoding)?
    private var isAtEnd = false

    init(descriptor: Int32, decoder: (any StreamDecoding)?) {
        self.descriptor = descriptor
        self.decoder = decoder
    }

    /// The next bytes; nothing at the end.
    mutating func chunk(size: Int) throws(InputProblem) -> [UInt8] {
        while !isAtEnd {
            let bytes = try FileReader.chunk(of: descriptor, size: size)
            isAtEnd = bytes.isEmpty
            guard decoder != nil else { return bytes }
            let decoded = decoder?.decode(bytes, isLast: isAtEnd) ?? bytes
            // A piece may hold no more than the start of a character.
            if !decoded.isEmpty { return decoded }
        }
        return []
    }
}
