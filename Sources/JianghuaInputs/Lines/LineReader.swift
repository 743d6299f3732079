/// Reads a stream line by line, holding one line at a time.
///
/// LF ends a line. A line over the limit is skipped to its end, without being held.
public struct LineReader {
    public enum Step {
        /// A line without its LF.
        case line([UInt8])
        /// A line over the limit; its bytes are gone.
        case tooLong
        /// Nothing is there at the moment; only when the caller did not want to wait.
        case wouldBlock
        case end
    }

    public var descriptor: Int32 { input.descriptor }
    public let maximumBytes: Int
    /// The number of the last line returned, from 1.
    public private(set) var number = 0
    private var input: DecodedStream
    private var buffer: [UInt8] = []
    private var start = 0
    /// Up to here no LF was found.
    private var searched = 0
    private var isSkipping = false
    private var isAtEnd = false

    private static let chunk = 1 << 16

    /// Reads from an open file; the decoder is for what is not UTF-8.
    public init(descriptor: Int32, maximumBytes: Int, decoder: (any StreamDecoding)? = nil) {
        input = DecodedStream(descriptor: descriptor, decoder: decoder)
        self.maximumBytes = maximumBytes
    }

    /// The next line. O(line).
    ///
    /// - Throws: ``InputProblem`` when the stream cannot be read at all.
    public mutating func next(mayBlock: Bool = true) throws(InputProblem) -> Step {
        while true {
            if let end = endOfLine() {
                let line = Array(buffer[start..<end])
                start = end + 1
                searched = start
                number += 1
                if isSkipping || line.count > maximumBytes {
                    isSkipping = false
                    return .tooLong
                }
                return .line(line)
            }
            if buffer.count - start > maximumBytes {
                isSkipping = true
                start = buffer.count
                searched = start
            }
            if isAtEnd {
                guard start < buffer.count || isSkipping else { return .end }
                let line = Array(buffer[start...])
                start = buffer.count
                number += 1
                if isSkipping {
                    isSkipping = false
                    return .tooLong
                }
                return .line(line)
            }
            if !mayBlock, !hasInput(descriptor) { return .wouldBlock }
            try fill()
        }
    }

    private mutating func endOfLine() -> Int? {
        let found = buffer.withUnsafeBufferPointer { bytes -> Int? in
            guard let base = bytes.baseAddress, searched < bytes.count,
                let hit = memchr(base + searched, 0x0A, bytes.count - searched)
            else { return nil }
            return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
        }
        if found == nil { searched = buffer.count }
        return found
    }

    private mutating func fill() throws(InputProblem) {
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        let chunk = try input.chunk(size: Self.chunk)
        if buffer.isEmpty { buffer = chunk } else { buffer += chunk }
        if chunk.isEmpty { isAtEnd = true }
    }
}
